// gRPC through the proxy: a call's own time, and errors of the mesh as statuses that name their cause.
#include "http/grpc/status.h"
#include "proxy/testing/h2_wire.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
namespace h2 = http::h2;
namespace grpc = http::grpc;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kFirst = "10.0.0.1:80";
constexpr const char* kSecond = "10.0.0.2:80";

Pairs grpc_with(std::string timeout) {
  Pairs headers = kGrpc;
  headers.emplace_back("grpc-timeout", std::move(timeout));
  return headers;
}

std::string message_of(const std::map<std::string, std::string>& headers) {
  const auto found = headers.find("grpc-message");
  return found == headers.end() ? std::string() : grpc::percent_decode(found->second);
}

config::Route patient_route() {
  config::Route route = route_to("backend");
  std::get<config::Forward>(route.action).timeout = 0s;
  return route;
}

TEST(Grpc, ACallsOwnTimeEndsItWithDeadlineExceeded) {
  Bench bench;
  bench.config.cluster(h2_cluster("backend"), {kFirst}).listener("in", kIn, {patient_route()});
  static Upstream* upstream;
  upstream = &bench.upstream(kFirst, http::Version::http2);
  upstream->delay = 60s;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint start = b.loop.now();
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/s/M", "x", grpc_with("300m")));
    EXPECT_LT(b.loop.now() - start, 400ms);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("grpc-status"), "4");
    EXPECT_EQ(message_of(answer.headers), "weft: the call's grpc-timeout of 300 ms has passed; cluster backend");
    EXPECT_TRUE(answer.trailers.empty()) << "trailers-only: all in the head";
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(upstream->alive, 0) << "the upstream is told to stop";
    EXPECT_NE(b.log().at(0).find(" UT "), std::string::npos) << b.log().at(0);
    // Who is no gRPC client has no such time, whatever it sends.
    upstream->delay = 1s;
    CO_TRY(const H2Answer plain, co_await ask_h2(b, kIn, "POST", "/", "x", {{"grpc-timeout", "300m"}}));
    EXPECT_EQ(plain.status, 200);
    EXPECT_TRUE(plain.body.ends_with("x")) << plain.body;
    co_return {};
  });
}

TEST(Grpc, TheRoutesTimeoutEndsItIfThatIsLess) {
  Bench bench;
  config::Route route = route_to("backend");
  std::get<config::Forward>(route.action).timeout = 200ms;
  bench.config.cluster(h2_cluster("backend"), {kFirst}).listener("in", kIn, {route});
  bench.upstream(kFirst, http::Version::http2).delay = 60s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/s/M", "x", grpc_with("10S")));
    EXPECT_EQ(answer.headers.at("grpc-status"), "4");
    EXPECT_EQ(message_of(answer.headers), "weft: the route's timeout of 200 ms has passed; cluster backend");
    co_return {};
  });
}

std::string refuse(uint32_t id) { return h2::frame(h2::kReset, 0, id, h2::be32(h2::kRefusedStream)); }
Task<void> refuses_late(Bench& b, io::Stream& stream, int) {
  co_return co_await answer_each(b, stream, 100ms, &refuse);
}

// Microseconds.
long timeout_in(const std::string& seen) {
  const size_t at = seen.find("grpc-timeout=");
  return at == std::string::npos ? -1 : std::stol(seen.substr(at + 13));
}

TEST(Grpc, TheTimeIsPassedOnLessWhatWasSpent) {
  Bench bench;
  bench.config.cluster(h2_cluster("backend"), {kFirst, kSecond}).listener("in", kIn, {patient_route()});
  static Upstream* upstream;
  upstream = &bench.upstream(kSecond, http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &refuses_late);
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/s/M", "x", grpc_with("300m")));
      EXPECT_EQ(answer.status, 200);
    }
    EXPECT_EQ(upstream->seen.size(), 2u);
    long least = LONG_MAX;
    for (const std::string& seen : upstream->seen) {
      EXPECT_GT(timeout_in(seen), 0) << seen;
      EXPECT_LE(timeout_in(seen), 300'000) << seen;
      least = std::min(least, timeout_in(seen));
    }
    EXPECT_LE(least, 200'000) << "100 ms went to the first host";
    CO_TRY(const H2Answer without, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
    EXPECT_EQ(without.status, 200);
    EXPECT_EQ(timeout_in(upstream->seen.back()), -1) << "none is made up";
    co_return {};
  });
}

// Sends a head and one message, and then: waits, or breaks off.
Task<void> begins(http::ServerStream& stream) {
  http::ResponseHead head(stream.arena());
  head.status = 200;
  head.headers.add(http::Token::content_type, "application/grpc");
  CO_TRY_VOID(stream.respond(head, false));
  http::Bytes message(std::string_view("\0\0\0\0\2hi", 7));
  CO_TRY([[maybe_unused]] bool all, stream.sink().push(message));
  io::Loop& loop = co_await io::current_loop();
  co_return co_await io::sleep_until(loop.now() + 100ms);
}
Task<void> begins_and_waits(void*, http::ServerStream& stream) {
  CO_TRY_VOID(co_await begins(stream));
  co_return co_await io::sleep_until(kNever - 1s);
}
Task<void> begins_and_breaks(void*, http::ServerStream& stream) {
  CO_TRY_VOID(co_await begins(stream));
  stream.abort();
  co_return {};
}
template <auto handler>
Task<void> served(Bench&, io::Stream& stream, int) {
  co_return co_await h2::serve(stream, {{nullptr, handler}, {}, nullptr, {}});
}

TEST(Grpc, AResponseThatHadBegunEndsWithAStatusInItsTrailers) {
  Bench bench;
  bench.config.cluster(h2_cluster("backend"), {kFirst})
      .cluster(h2_cluster("b"), {kSecond})
      .listener("in", kIn, {route_to("b", "/breaks"), patient_route()});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &served<begins_and_waits>);
    upstream_by_hand(b, kSecond, &served<begins_and_breaks>);
    CO_TRY(const H2Answer late, co_await ask_h2(b, kIn, "POST", "/s/M", "x", grpc_with("500m")));
    EXPECT_EQ(late.status, 200);
    EXPECT_EQ(late.body.size(), 7u);
    EXPECT_FALSE(late.broken);
    EXPECT_EQ(late.trailers.at("grpc-status"), "4");
    EXPECT_EQ(message_of(late.trailers), "weft: the call's grpc-timeout of 500 ms has passed; cluster backend");

    CO_TRY(const H2Answer broken, co_await ask_h2(b, kIn, "POST", "/breaks", "x", kGrpc));
    EXPECT_EQ(broken.status, 200);
    EXPECT_EQ(broken.trailers.at("grpc-status"), "14");
    EXPECT_NE(message_of(broken.trailers).find("the peer reset the stream"), std::string::npos);

    CO_TRY(const H2Answer plain, co_await ask_h2(b, kIn, "POST", "/breaks", "x", {}));
    EXPECT_EQ(plain.status, 200);
    EXPECT_TRUE(plain.broken) << "others see a broken stream, not an end";
    EXPECT_TRUE(plain.trailers.empty());
    co_return {};
  });
}

TEST(Grpc, TheStreamLimitOfARouteEndsStreamsAsWell) {
  Bench bench;
  config::Route route = patient_route();
  std::get<config::Forward>(route.action).max_stream_duration = 2s;
  bench.config.cluster(h2_cluster("backend"), {kFirst}).listener("in", kIn, {route});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &served<begins_and_waits>);
    const TimePoint start = b.loop.now();
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
    EXPECT_EQ(answer.trailers.at("grpc-status"), "4");
    EXPECT_EQ(message_of(answer.trailers), "weft: the route's max_stream_duration of 2 s has passed; cluster backend");
    EXPECT_LT(b.loop.now() - start, 2500ms);
    co_return {};
  });
}

TEST(Grpc, ErrorsOfTheMeshHaveTheCodeThatTheirHttpStatusMeans) {
  Bench bench;
  config::Cluster hole = h2_cluster("hole");
  hole.connect_timeout = 1s;
  bench.config.cluster(h2_cluster("gone"), {kFirst})
      .cluster(std::move(hole), {kSecond})
      .listener("in", kIn, {route_to("gone", "/gone"), route_to("hole", "/hole"), route_to("missing", "/missing")});
  bench.network.set_faults(io::Address::parse(kSecond).value(), {.black_hole = true});
  bench.run([](Bench& b) -> Task<void> {
    struct Row {
      const char* path;
      const char* code;
      uint16_t http;
      const char* cause;
    };
    const Row rows[] = {
        {"/gone", "14", 503, "connect to 10.0.0.1:80: connection refused; cluster gone"},
        {"/hole", "14", 503, "timed out"},  // no deadline of the call's: a host that could not be reached
        {"/missing", "14", 503, "cluster missing is not known"},
        {"/else/100%25", "12", 404, "/else/100%25"},
    };
    for (const Row& row : rows) {
      CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", row.path, "x", kGrpc));
      EXPECT_EQ(answer.status, 200) << row.path;
      EXPECT_EQ(answer.headers.at("content-type"), "application/grpc") << row.path;
      EXPECT_EQ(answer.headers.at("grpc-status"), row.code) << row.path;
      EXPECT_NE(message_of(answer.headers).find(row.cause), std::string::npos) << message_of(answer.headers);
      EXPECT_TRUE(answer.body.empty()) << row.path;
      CO_TRY(const H2Answer plain, co_await ask_h2(b, kIn, "POST", row.path, "x"));
      EXPECT_EQ(plain.status, row.http) << row.path;
      EXPECT_NE(plain.body.find(row.cause), std::string::npos) << plain.body;
      EXPECT_FALSE(plain.headers.contains("grpc-status"));
    }
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

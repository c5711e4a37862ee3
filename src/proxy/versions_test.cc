// HTTP/1 and HTTP/2 on either side: what a message keeps on its way from one to the other.
#include "http/h1/client.h"
#include "http/h1/server.h"
#include "proxy/testing/h2_wire.h"

namespace weft::proxy::testing {
namespace {

using http::Version;
using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kUpstream = "10.0.0.1:80";

// What the upstream saw of the last request.
struct Seen {
  std::string method, authority, path, cookie, trailer, names;
};
Seen seen;

// 103, then the request's body back, with its trailer as a trailer.
Task<void> mirror(void*, http::ServerStream& stream) {
  const http::RequestHead& request = stream.head();
  seen = {};
  seen.method = request.method;
  seen.authority = request.authority;
  seen.path = request.path;
  for (const http::Header& header : request.headers) seen.names += fmt::format("{} ", header.name);
  seen.cookie = request.headers.get(http::Token::cookie).value_or("");
  http::ResponseHead hints(stream.arena());
  hints.status = 103;
  hints.headers.add("link", "</style.css>");
  CO_TRY_VOID(stream.respond(hints, false));
  CO_TRY(const std::string body, co_await http::read_all(stream.body(), 1 << 20, kNever));
  if (const http::Headers* trailers = stream.body().trailers()) seen.trailer = trailers->find("x-end").value_or("");
  http::ResponseHead head(stream.arena());
  head.status = 200;
  head.headers.add("x-kept", "yes");
  head.headers.add(http::Token::connection, "x-private");
  head.headers.add("x-private", "1");
  if (request.method == "HEAD") {
    head.headers.add(http::Token::content_length, "12345");
    co_return stream.respond(head, true);
  }
  CO_TRY_VOID(stream.respond(head, false));
  http::Bytes bytes(body);
  CO_TRY([[maybe_unused]] bool all, stream.sink().push(bytes));
  http::Headers trailers(stream.arena());
  trailers.add("x-end", seen.trailer);
  co_return stream.sink().finish(seen.trailer.empty() ? nullptr : &trailers);
}

template <Version version>
Task<void> serve_mirror(Bench&, io::Stream& stream, int) {
  http::ServeOptions options{.handler = {nullptr, &mirror}, .limits = {}, .drain = nullptr, .already_read = {}};
  if (version == Version::http2) co_return co_await http::h2::serve(stream, std::move(options));
  co_return co_await http::h1::serve(stream, std::move(options));
}

struct Ways {
  Version client;
  Version upstream;
};
Ways ways;

Task<std::unique_ptr<http::Session>> client_of(Bench& b) {
  if (ways.client == Version::http11) co_return co_await b.connect(kIn);
  CO_TRY(auto session, co_await connect_h2(b, kIn));
  co_return std::unique_ptr<http::Session>(std::move(session));
}

// The test, for each of the four ways.
void each_way(Task<void> (*test)(Bench& bench, http::Session& session)) {
  static Task<void> (*run)(Bench&, http::Session&);
  run = test;
  for (const Version client : {Version::http11, Version::http2}) {
    for (const Version upstream : {Version::http11, Version::http2}) {
      ways = {client, upstream};
      SCOPED_TRACE(fmt::format("{} to {}", name_of(client), name_of(upstream)));
      Bench bench;
      config::Cluster cluster = h2_cluster("a");
      if (upstream == Version::http11) cluster.http = config::UpstreamHttp::http1;
      bench.config.cluster(std::move(cluster), {kUpstream}).listener("in", kIn, {route_to("a")});
      bench.run([](Bench& b) -> Task<void> {
        upstream_by_hand(
            b, kUpstream,
            ways.upstream == Version::http2 ? &serve_mirror<Version::http2> : &serve_mirror<Version::http11>);
        CO_TRY(auto session, co_await client_of(b));
        co_return co_await run(b, *session);
      });
    }
  }
}

TEST(Versions, BodiesTrailersAndInterimResponsesPass) {
  each_way([](Bench& b, http::Session& session) -> Task<void> {
    CO_TRY(const H2Answer answer,
           co_await exchange_on(b, session, "POST", "/a?b=c", "hello", {{"te", "trailers"}}, "bye"));
    EXPECT_EQ(seen.method, "POST");
    EXPECT_EQ(seen.path, "/a?b=c");
    EXPECT_EQ(seen.authority, "shop");
    EXPECT_EQ(seen.trailer, "bye");
    EXPECT_EQ(answer.informational, std::vector<uint16_t>{103});
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("date"), "Fri, 15 Jan 2027 08:00:00 GMT");
    EXPECT_EQ(answer.body, "hello");
    EXPECT_EQ(answer.trailers.contains("x-end") ? answer.trailers.at("x-end") : "", "bye");
    co_return {};
  });
}

TEST(Versions, AFinalDotOfTheHostIsTakenOff) {
  each_way([](Bench& b, http::Session& session) -> Task<void> {
    for (const auto& [said, heard] :
         {std::pair("Shop.Test.", "Shop.Test"), std::pair("shop.test.:8080", "shop.test:8080")}) {
      http::Arena arena;
      http::RequestHead head(arena);
      head.method = "GET";
      head.path = "/";
      head.authority = said;
      CO_TRY(auto exchange, session.start(head, false, {}, arena));
      CO_TRY(http::ResponseHead * response, co_await exchange->head(b.loop.now() + 1s));
      while (response->informational()) {
        CO_TRY(response, co_await exchange->head(b.loop.now() + 1s));
      }
      CO_TRY_VOID(co_await http::read_all(exchange->body(), 1 << 10, b.loop.now() + 1s));
      EXPECT_EQ(response->status, 200);
      EXPECT_EQ(seen.authority, heard);
    }
    co_return {};
  });
}

TEST(Versions, WhatOnlyAUrlMayNotHaveArrivesAsItWasSent) {
  each_way([](Bench& b, http::Session& session) -> Task<void> {
    constexpr const char* kPath = "/a<b>|^`{}?q={\"a\":\"<b>\"}";
    CO_TRY(const H2Answer answer, co_await exchange_on(b, session, "GET", kPath, "", {}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(seen.path, kPath);
    EXPECT_NE(b.log().back().find("/a<b>|^`{}?q={\\\"a\\\":\\\"<b>\\\"}"), std::string::npos) << b.log().back();
    co_return {};
  });
}

TEST(Versions, HeadHasALengthAndNoBody) {
  each_way([](Bench& b, http::Session& session) -> Task<void> {
    CO_TRY(const H2Answer answer, co_await exchange_on(b, session, "HEAD", "/", "", {}));
    EXPECT_EQ(seen.method, "HEAD");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("content-length"), "12345");
    EXPECT_EQ(answer.body, "");
    co_return {};
  });
}

TEST(Versions, WhatConcernsOneConnectionOnlyStaysThere) {
  each_way([](Bench& b, http::Session& session) -> Task<void> {
    const Pairs headers = {{"connection", "x-mine"}, {"x-mine", "1"}, {"x-yours", "2"}, {"keep-alive", "timeout=5"}};
    CO_TRY(const H2Answer answer, co_await exchange_on(b, session, "GET", "/", "", headers));
    EXPECT_EQ(seen.names.find("keep-alive"), std::string::npos) << seen.names;
    EXPECT_NE(seen.names.find("x-yours"), std::string::npos) << seen.names;
    // HTTP/2 has no Connection header to name it: there it is a header like any other.
    if (ways.client == Version::http11) EXPECT_EQ(seen.names.find("x-mine"), std::string::npos) << seen.names;
    EXPECT_EQ(answer.headers.at("x-kept"), "yes");
    EXPECT_FALSE(answer.headers.contains("connection"));
    if (ways.upstream == Version::http11) EXPECT_FALSE(answer.headers.contains("x-private"));
    co_return {};
  });
}

TEST(Versions, AnEmptyValuePasses) {
  each_way([](Bench& b, http::Session&) -> Task<void> {
    namespace h2 = http::h2;
    CO_TRY(auto stream, co_await b.network.connect(io::Address::parse(kIn).value(), {}, b.loop.now() + 1s));
    const std::string empty("\0\7x-empty\0", 10);
    const std::string head =
        h2::frame(h2::kHeaders, h2::kEndHeaders | h2::kEndStream, 1, std::string(h2::kGetBlock) + empty);
    CO_TRY_VOID(co_await io::write_all(*stream, h2::greeting() + head, b.loop.now() + 1s));
    CO_TRY(const std::string heard, co_await h2::listen(*stream, b.loop.now() + 1s));
    EXPECT_FALSE(h2::only(h2::frames_of(heard), h2::kHeaders).empty());
    EXPECT_NE(seen.names.find("x-empty"), std::string::npos) << seen.names;
    co_return {};
  });
}

TEST(Versions, CookieCrumbsBecomeOneCookie) {
  each_way([](Bench& b, http::Session& session) -> Task<void> {
    if (ways.client == Version::http11) co_return {};
    CO_TRY(const H2Answer answer,
           co_await exchange_on(b, session, "GET", "/", "", {{"cookie", "a=1"}, {"cookie", "b=2"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(seen.cookie, "a=1; b=2");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

// Bodies between HTTP/1 and HTTP/2 that come early, late, where there is none, or not whole: what is broken on one side
// is broken on the other, and nothing of it becomes part of another message.
#include "http/h1/server.h"
#include "proxy/testing/between.h"

namespace weft::proxy::testing {
namespace {

using http::Version;
using io::Task;
namespace h2 = http::h2;

constexpr const char* kIn = kBetweenListener;
constexpr const char* kUpstream = kBetweenUpstream;
constexpr const char* kAsk = kAskOnce;

http::RequestHead post(http::Arena& arena) {
  http::RequestHead head(arena);
  head.method = "POST";
  head.path = "/";
  head.authority = "shop";
  return head;
}

// What has no body has none whatever its upstream sends (RFC 9110 §6.4.1), and that is nobody else's answer.
TEST(BrokenBodies, BytesBehindAnAnswerWithoutBodyReachNobody) {
  for (const char* head :
       {"204 No Content\r\n", "204 No Content\r\nContent-Length: 5\r\n", "304 Not Modified\r\nContent-Length: 5\r\n",
        "304 Not Modified\r\nTransfer-Encoding: chunked\r\n"}) {
    SCOPED_TRACE(head);
    Bench bench;
    set_up(bench, Version::http11);
    text_upstream = fmt::format("HTTP/1.1 {}\r\nhello", head);
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, &answer_by_text);
      for (int i = 0; i < 2; ++i) {
        CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
        EXPECT_TRUE(answer.status == 204 || answer.status == 304) << answer.status;
        EXPECT_EQ(answer.body, "");
        EXPECT_FALSE(answer.broken);
        if (answer.status == 204) EXPECT_FALSE(answer.headers.contains("content-length"));
      }
      CO_TRY(const std::string got, co_await hear(b, kAsk));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 204 ") || got.starts_with("HTTP/1.1 304 ")) << got;
      EXPECT_TRUE(got.ends_with("\r\n\r\n")) << got;
      co_return {};
    });
  }
}

TEST(BrokenBodies, DataOfAnAnswerWithoutBodyReachesNobody) {
  for (const bool head : {false, true}) {
    SCOPED_TRACE(head ? "HEAD" : "204");
    Bench bench;
    set_up(bench, Version::http2);
    static const char* method;
    method = head ? "HEAD" : "GET";
    static std::string status;
    status = head ? "\x88" : "\x89";  // 200, 204
    frames_upstream = [](uint32_t id) {
      return h2::frame(h2::kHeaders, h2::kEndHeaders, id, status) + h2::frame(h2::kData, h2::kEndStream, id, "hello");
    };
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, &answer_by_frames);
      CO_TRY(const std::string got, co_await hear(b, std::string(method) + (kAsk + 3)));
      EXPECT_EQ(got.find("hello"), got.npos) << got;
      CO_TRY(auto session, co_await connect_h2(b, kIn));
      auto answer = co_await exchange_on(b, *session, method, "/", "", {});
      if (answer) EXPECT_EQ(answer->body, "");
      // Its neighbours on the connections of both sides are served.
      auto next = co_await exchange_on(b, *session, method, "/", "", {});
      EXPECT_TRUE(next) << to_string(next.error());
      co_return {};
    });
  }
}

// Sends back each piece as it comes, the head before the first of them.
Task<void> echo_pieces(void*, http::ServerStream& stream) {
  http::ResponseHead head(stream.arena());
  head.status = 200;
  CO_TRY_VOID(stream.respond(head, false));
  uint64_t moved = 0;
  co_return co_await http::pump(stream.body(), stream.sink(), 60s, moved);
}

template <Version version>
Task<void> serve_pieces(Bench&, io::Stream& stream, int) {
  http::ServeOptions options{.handler = {nullptr, &echo_pieces}, .limits = {}, .drain = nullptr, .already_read = {}};
  if (version == Version::http2) co_return co_await h2::serve(stream, std::move(options));
  co_return co_await http::h1::serve(stream, std::move(options));
}

Version client_speaks;

Version upstream_speaks;

// The answer begins, and goes on, while the request's body is still coming.
TEST(BrokenBodies, BothBodiesMayBeUnderWayAtOnce) {
  for (const Version client : {Version::http11, Version::http2}) {
    for (const Version upstream : {Version::http11, Version::http2}) {
      SCOPED_TRACE(fmt::format("{} to {}", name_of(client), name_of(upstream)));
      client_speaks = client;
      upstream_speaks = upstream;
      Bench bench;
      set_up(bench, upstream);
      bench.run([](Bench& b) -> Task<void> {
        const bool second = upstream_speaks == Version::http2;
        upstream_by_hand(b, kUpstream, second ? &serve_pieces<Version::http2> : &serve_pieces<Version::http11>);
        std::unique_ptr<http::Session> session;
        if (client_speaks == Version::http11) {
          CO_TRY(session, co_await b.connect(kIn));
        } else {
          CO_TRY(auto made, co_await connect_h2(b, kIn));
          session = std::move(made);
        }
        http::Arena arena;
        http::RequestHead head(arena);
        head.method = "POST";
        head.path = "/";
        head.authority = "shop";
        CO_TRY(auto exchange, session->start(head, true, {}, arena));
        const TimePoint soon = b.loop.now() + 5s;
        for (const std::string_view piece : {"one", "two", "three"}) {
          http::Bytes bytes(piece);
          CO_TRY([[maybe_unused]] bool all, exchange->upload().push(bytes));
          CO_TRY(all, exchange->upload().flushed());
          if (piece == "one") {
            CO_TRY(const http::ResponseHead* answer, co_await exchange->head(soon));
            EXPECT_EQ(answer->status, 200);
          }
          std::string echo;
          while (echo.size() < piece.size()) {
            http::Pull got = exchange->body().pull(4096);
            if (got.state == http::Pull::failed) co_return fail(exchange->body().error());
            EXPECT_NE(got.state, http::Pull::end);
            if (got.state == http::Pull::end) co_return {};
            if (got.state == http::Pull::blocked) CO_TRY_VOID(co_await exchange->body().ready().wait(soon));
            exchange->body().release(got.bytes.size());
            for (const http::Slice& slice : got.bytes.slices()) echo += slice.text();
          }
          EXPECT_EQ(echo, piece);
        }
        CO_TRY_VOID(exchange->upload().finish(nullptr));
        CO_TRY([[maybe_unused]] bool all, exchange->upload().flushed());
        CO_TRY(const std::string rest, co_await http::read_all(exchange->body(), 100, soon));
        EXPECT_EQ(rest, "");
        co_return {};
      });
    }
  }
}

// A body that breaks off is no whole one on the other version either.
TEST(BrokenBodies, AnAnswerThatBreaksOffIsBrokenOff) {
  constexpr const char* kChunked = "Transfer-Encoding: chunked\r\n\r\n";
  for (const std::string& rest :
       {std::string(kChunked) + "5\r\nhel", std::string(kChunked) + "5\r\nhello\r\n",
        std::string(kChunked) + "5\r\nhello\r\n0\r\nHost: x\r\n\r\n", std::string(kChunked) + "5\r\nhello\r\nx\r\n",
        std::string("Content-Length: 10\r\n\r\nhello")}) {
    SCOPED_TRACE(rest);
    static std::string says;
    says = "HTTP/1.1 200 OK\r\n" + rest;
    Bench bench;
    set_up(bench, Version::http11);
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, [](Bench& bench_, io::Stream& stream, int) -> Task<void> {
        std::array<std::byte, 4096> buffer;
        CO_TRY([[maybe_unused]] const size_t n, co_await io::read_some(stream, buffer, bench_.loop.now() + 5s));
        co_return co_await io::write_all(stream, says, bench_.loop.now() + 5s);
      });
      const auto answer = co_await ask_h2(b, kIn, "GET", "/");
      EXPECT_TRUE(!answer || answer->broken);
      CO_TRY(const std::string got, co_await hear(b, kAsk));
      EXPECT_FALSE(got.ends_with("0\r\n\r\n")) << got;
      co_return {};
    });
  }
}

// Nothing of it has been said: so its client hears what is wrong.
TEST(BrokenBodies, AnAnswerWhoseFirstChunkIsNoneIs502) {
  for (const char* chunk : {"x\r\n", "\r\n", "0x1\r\na\r\n0\r\n\r\n", "2\nok\r\n0\r\n\r\n"}) {
    SCOPED_TRACE(chunk);
    Bench bench;
    set_up(bench, Version::http11);
    text_upstream = fmt::format("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}", chunk);
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, &answer_by_text);
      CO_TRY(const std::string got, co_await hear(b, kAsk));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 502 ")) << got;
      EXPECT_NE(got.find("the response is malformed: a chunk"), got.npos) << got;
      EXPECT_NE(b.log().back().find(" UPE "), std::string::npos) << b.log().back();
      CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
      EXPECT_EQ(answer.status, 502);
      co_return {};
    });
  }
}

TEST(BrokenBodies, AnUpstreamMayPadTheSizesOfItsChunks) {
  Bench bench;
  set_up(bench, Version::http11);
  text_upstream = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2   \r\nok\r\n0   \r\n\r\n";
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_text);
    CO_TRY(const std::string got, co_await hear(b, kAsk));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 ")) << got;
    EXPECT_TRUE(got.ends_with("\r\n\r\n2\r\nok\r\n0\r\n\r\n")) << got;
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
    EXPECT_EQ(answer.body, "ok");
    co_return {};
  });
}

// What upstreams took for a whole request.
std::vector<std::string> whole_requests;

Task<void> note_whole(void*, http::ServerStream& stream) {
  CO_TRY(std::string body, co_await http::read_all(stream.body(), 1 << 20, kNever));
  whole_requests.push_back(std::move(body));
  http::ResponseHead head(stream.arena());
  head.status = 200;
  co_return stream.respond(head, true);
}

template <Version version>
Task<void> serve_whole(Bench&, io::Stream& stream, int) {
  http::ServeOptions options{.handler = {nullptr, &note_whole}, .limits = {}, .drain = nullptr, .already_read = {}};
  if (version == Version::http2) co_return co_await h2::serve(stream, std::move(options));
  co_return co_await http::h1::serve(stream, std::move(options));
}

TEST(BrokenBodies, ARequestThatBreaksOffIsBrokenOff) {
  for (const Version upstream : {Version::http11, Version::http2}) {
    SCOPED_TRACE(name_of(upstream));
    upstream_speaks = upstream;
    whole_requests.clear();
    Bench bench;
    set_up(bench, upstream);
    bench.run([](Bench& b) -> Task<void> {
      const bool second = upstream_speaks == Version::http2;
      upstream_by_hand(b, kUpstream, second ? &serve_whole<Version::http2> : &serve_whole<Version::http11>);
      constexpr const char* kPost = "POST / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n";
      // Malformed behind a piece that has gone on already.
      for (const char* rest : {"0\r\nHost: x\r\n\r\n", "0\r\nx: 1\n\r\n", "zz\r\n", "5\r\nhelloXX"}) {
        CO_TRY(auto client, co_await b.connect_raw(kIn));
        const TimePoint soon = b.loop.now() + 5s;
        CO_TRY_VOID(co_await io::write_all(
            *client, std::string(kPost) + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", soon));
        CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
        CO_TRY_VOID(co_await io::write_all(*client, rest, soon));
        CO_TRY(const std::string got, co_await read_until(*client, "\r\n\r\n", soon));
        EXPECT_TRUE(got.starts_with("HTTP/1.1 400 Bad Request\r\n")) << rest << got;
      }
      // The client goes in the middle.
      for (const char* framing :
           {"Content-Length: 10\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"}) {
        CO_TRY(auto client, co_await b.connect_raw(kIn));
        CO_TRY_VOID(co_await io::write_all(*client, std::string(kPost) + framing, b.loop.now() + 5s));
        CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
        client.reset();
      }
      CO_TRY(auto session, co_await connect_h2(b, kIn));
      http::Arena arena;
      CO_TRY(auto exchange, session->start(post(arena), true, {}, arena));
      http::Bytes piece("hello");
      CO_TRY([[maybe_unused]] const bool all, exchange->upload().push(piece));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
      exchange.reset();
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      EXPECT_TRUE(whole_requests.empty()) << fmt::format("{}", fmt::join(whole_requests, "|"));
      CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/", "whole"));
      EXPECT_EQ(answer.status, 200);
      EXPECT_EQ(whole_requests, std::vector<std::string>{"whole"});
      co_return {};
    });
  }
}

// HTTP/1 has no other way to say so than to close.
TEST(BrokenBodies, AnAnswerOfAnotherLengthThanItSaidIsBrokenOff) {
  Bench bench;
  set_up(bench, Version::http2);
  frames_upstream = [](uint32_t id) {
    // content-length is 28 in the static table: beyond four bits.
    return h2::frame(h2::kHeaders, h2::kEndHeaders, id, std::string("\x88\x0f\x0d\x02") + "10") +
           h2::frame(h2::kData, h2::kEndStream, id, "hello");
  };
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_frames);
    CO_TRY(const std::string got, co_await hear(b, "GET / HTTP/1.1\r\nHost: shop\r\n\r\n"));
    const bool broken_off = got.contains("\r\ncontent-length: 10\r\n") && got.ends_with("\r\n\r\nhello");
    EXPECT_TRUE(broken_off || got.starts_with("HTTP/1.1 502 ")) << got;
    const auto answer = co_await ask_h2(b, kIn, "GET", "/");
    EXPECT_TRUE(!answer || answer->broken || answer->status == 502);
    co_return {};
  });
}

// An upstream that has said all it will asks for no more of the request (RFC 9113 §8.1): its answer is whole.
TEST(BrokenBodies, AnAnswerWithAResetWithoutErrorBehindItIsWhole) {
  Bench bench;
  set_up(bench, Version::http2);
  frames_upstream = [](uint32_t id) {
    return h2::frame(h2::kHeaders, h2::kEndHeaders, id, literal(kStatus, "413")) +
           h2::frame(h2::kData, h2::kEndStream, id, "too much") + h2::frame(h2::kReset, 0, id, h2::be32(h2::kNoError));
  };
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_frames);
    const TimePoint soon = b.loop.now() + 5s;
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(
        co_await io::write_all(*client, "POST / HTTP/1.1\r\nHost: shop\r\nContent-Length: 1000000\r\n\r\nabc", soon));
    CO_TRY(const std::string got, co_await read_until(*client, "\r\n0\r\n\r\n", soon));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 413 ")) << got;
    EXPECT_NE(got.find("too much"), got.npos) << got;
    CO_TRY(auto session, co_await connect_h2(b, kIn));
    http::Arena arena;
    CO_TRY(auto exchange, session->start(post(arena), true, {}, arena));
    CO_TRY(const http::ResponseHead* answer, co_await exchange->head(soon));
    EXPECT_EQ(answer->status, 413);
    CO_TRY(const std::string body, co_await http::read_all(exchange->body(), 100, soon));
    EXPECT_EQ(body, "too much");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

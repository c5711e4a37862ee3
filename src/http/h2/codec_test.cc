// The codec alone: what heads, GOAWAY, resets and limits mean, and that damaged bytes harm nobody.
#include "base/random.h"
#include "http/h2/testing/pair.h"

namespace weft::http::h2 {
namespace {

TEST(H2Codec, AHeadComesWholeWithItsCookiesJoined) {
  Pair pair;
  RequestHead head(pair.arena);
  head.method = "GET";
  head.scheme = "https";
  head.authority = "shop.example";
  head.path = "/cart?id=1";
  head.headers.add("Cookie", "a=1");
  head.headers.add("X-Thing", "Value");
  head.headers.add("cookie", "b=2");
  head.headers.add("Transfer-Encoding", "chunked");
  head.headers.add("host", "elsewhere");
  auto sent = pair.client.request(head, false, {}, pair.arena);
  ASSERT_TRUE(sent);
  pair.settle();
  auto accepted = accepted_by(pair.server);
  ASSERT_EQ(accepted.size(), 1u);
  const RequestHead& got = accepted[0]->request();
  EXPECT_EQ(got.method, "GET");
  EXPECT_EQ(got.scheme, "https");
  EXPECT_EQ(got.authority, "shop.example");
  EXPECT_EQ(got.path, "/cart?id=1");
  EXPECT_EQ(got.headers.size(), 2u);
  EXPECT_EQ(got.headers.get(Token::cookie), "a=1; b=2");
  EXPECT_EQ(got.headers.find("x-thing"), "Value");
  EXPECT_TRUE(accepted[0]->at_end());
}

TEST(H2Codec, WhatIsAnotherInEachRequestPushesNothingOutOfTheTable) {
  Pair pair;
  pair.settle();
  std::vector<size_t> sizes;
  for (unsigned i = 0; i < 200; ++i) {
    RequestHead head(pair.arena);
    head.method = "GET";
    head.authority = "shop.example";
    head.path = "/cart";
    head.headers.add("user-agent", "a browser with a long name");
    const std::string id = fmt::format("{:036b}", i);  // digits that are of one length in HPACK's code
    head.headers.add(Token::x_request_id, id);
    head.headers.add("x-thing", "that stays as it is");
    auto sent = pair.client.request(head, false, {}, pair.arena);
    ASSERT_TRUE(sent);
    const Bytes up = output_of(pair.client);
    sizes.push_back(up.size());
    ASSERT_TRUE(deliver(up, pair.server));
    const auto came = accepted_by(pair.server);
    ASSERT_EQ(came.size(), 1u);
    EXPECT_EQ(came[0]->request().headers.get(Token::x_request_id), id);
    came[0]->detach(kCancel);
    ASSERT_TRUE(deliver(output_of(pair.server), pair.client));
    (*sent)->detach(kCancel);
  }
  EXPECT_GT(sizes[0], sizes[1]);
  for (size_t i = 2; i < sizes.size(); ++i) EXPECT_EQ(sizes[i], sizes[1]) << "request " << i;
}

TEST(H2Codec, AGoawaySaysWhichRequestsWereNotProcessed) {
  Pair pair;
  auto early = pair.request("/early");
  pair.settle();
  auto accepted = accepted_by(pair.server);
  ASSERT_EQ(accepted.size(), 1u);
  pair.server.finish_shutdown();
  auto late = pair.request("/late");  // crosses the GOAWAY
  pair.settle();
  EXPECT_TRUE(pair.client.peer_leaving());
  EXPECT_TRUE(accepted_by(pair.server).empty());
  ASSERT_TRUE(late->closed());
  EXPECT_EQ(late->error().code, Code::refused);
  EXPECT_EQ(late->error().retry, Retry::safe);
  ASSERT_FALSE(early->closed());

  ResponseHead head(accepted[0]->arena());
  head.status = 200;
  ASSERT_TRUE(accepted[0]->respond(head, true));
  pair.settle();
  ResponseHead* response = early->next_head();
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 200);
}

TEST(H2Codec, ARequestQueuedWhenGoawayComesIsSafeToRetry) {
  Pair pair;
  pair.settle();
  pair.server.finish_shutdown();
  auto queued = pair.request("/queued");
  ASSERT_TRUE(deliver(output_of(pair.server), pair.client));
  output_of(pair.client);
  ASSERT_TRUE(queued->closed());
  EXPECT_EQ(queued->error().retry, Retry::safe);
  RequestHead head(pair.arena);
  head.method = "GET";
  head.path = "/";
  EXPECT_EQ(pair.client.request(head, false, {}, pair.arena).error().retry, Retry::safe);
}

TEST(H2Codec, AResetStreamIsNotRetried) {
  Pair pair;
  auto stream = pair.request("/");
  pair.settle();
  accepted_by(pair.server).at(0)->reset(kInternalError);
  pair.settle();
  ASSERT_TRUE(stream->closed());
  EXPECT_EQ(stream->error().code, Code::reset);
  EXPECT_EQ(stream->error().retry, Retry::never);
}

TEST(H2Codec, ALostConnectionSaysWhatHadBeenWritten) {
  Pair pair;
  pair.settle();
  auto written = pair.request("/written");
  output_of(pair.client);
  EXPECT_GT(written->bytes_sent(), 0u);
  auto framed = pair.request("/framed");
  Bytes unwritten;
  pair.client.produce(unwritten, SIZE_MAX);
  auto queued = pair.request("/queued");
  pair.client.close({Code::reset, Side::upstream, Retry::never, "lost"});
  EXPECT_EQ(written->error().retry, Retry::never);
  EXPECT_EQ(framed->error().retry, Retry::if_unsent);
  EXPECT_EQ(queued->error().retry, Retry::if_unsent);
  EXPECT_EQ(framed->bytes_sent(), 0u);
}

TEST(H2Codec, ThePeersStreamLimitCountsOnceItIsKnown) {
  Limits limits;
  limits.max_concurrent_streams = 3;
  Pair pair(limits);
  EXPECT_EQ(pair.client.peer_max_streams(), 100u);
  std::vector<std::shared_ptr<Stream>> streams;
  for (int i = 0; i < 5; ++i) streams.push_back(pair.request("/"));
  pair.settle();
  EXPECT_EQ(pair.client.peer_max_streams(), 3u);
  EXPECT_EQ(accepted_by(pair.server).size(), 3u);
  int refused = 0;
  for (auto& stream : streams) refused += stream->closed() && stream->error().retry == Retry::safe;
  EXPECT_EQ(refused, 2) << "sent before the limit was known: the server did nothing with them";
}

// Every byte string is an answer or an error, never a crash: valid conversations with bytes changed, dropped or
// repeated.
Bytes damage(const Bytes& bytes, Random& random) {
  std::string text = bytes.to_string();
  const uint32_t changes = 1 + random.below(4);
  for (uint32_t i = 0; i < changes && !text.empty(); ++i) {
    const size_t at = random.below(static_cast<uint32_t>(text.size()));
    switch (random.below(4)) {
      case 0: text[at] = static_cast<char>(random.below(256)); break;
      case 1: text[at] = static_cast<char>(text[at] ^ (1 << random.below(8))); break;
      case 2: text.erase(at, 1 + random.below(20)); break;
      case 3:
        text.insert(at, text.substr(random.below(static_cast<uint32_t>(text.size())), 1 + random.below(40)));
        break;
    }
  }
  return Bytes(text);
}

void serve_all(std::vector<std::shared_ptr<Stream>> accepted, std::vector<std::shared_ptr<Stream>>& kept) {
  for (auto& stream : accepted) {
    ResponseHead head(stream->arena());
    head.status = 200;
    (void)stream->respond(head, false);
    Bytes body(std::string(5'000, 'y'));
    (void)stream->push(body);
    Headers trailers(stream->arena());
    trailers.add("x-end", "1");
    (void)stream->finish(&trailers);
    kept.push_back(std::move(stream));
  }
}

TEST(H2Codec, DamagedBytesNeverCrashEitherSide) {
  Random random(20261123);
  for (int round = 0; round < 2000; ++round) {
    Pair pair;
    std::vector<std::shared_ptr<Stream>> kept;
    if (random.below(2)) pair.settle();
    for (int i = 0; i < 3; ++i) {
      auto stream = pair.request("/a", i != 0);
      Bytes body(std::string(1 + random.below(20'000), 'x'));
      if (i != 0) (void)stream->push(body);
      if (i == 2) (void)stream->finish(nullptr);
      kept.push_back(std::move(stream));
    }
    const bool harm_server = random.below(2) == 0;
    for (int step = 0; step < 4; ++step) {
      const Bytes up = output_of(pair.client);
      if (!deliver(harm_server ? damage(up, random) : up, pair.server)) break;
      serve_all(accepted_by(pair.server), kept);
      const Bytes down = output_of(pair.server);
      if (!deliver(harm_server ? down : damage(down, random), pair.client)) break;
    }
    for (auto& stream : kept) {
      while (stream->pull(1000).state == Pull::data) stream->release(1000);
      while (stream->next_head()) {
      }
      if (random.below(2)) stream->detach(kCancel);
    }
  }
}

}  // namespace
}  // namespace weft::http::h2

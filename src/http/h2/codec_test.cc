// The codec alone: two of them pass bytes to each other by hand, so that a test decides what arrives when, and what is
// damaged.
#include "http/h2/codec.h"

#include <gtest/gtest.h>

#include "base/random.h"

namespace weft::http::h2 {
namespace {

void ignore(void*) {}
const Codec::Hook kNoHook{nullptr, &ignore};

Bytes output_of(Codec& codec) {
  Bytes out;
  codec.produce(out, SIZE_MAX);
  codec.wrote(out.size());
  return out;
}

bool deliver(const Bytes& bytes, Codec& to) {
  for (const Slice& slice : bytes.slices()) {
    if (!to.feed(slice, TimePoint{})) return false;
  }
  return true;
}

struct Pair {
  Pair() = default;
  explicit Pair(const Limits& both) : limits(both) {}
  Limits limits;
  Codec client{Role::client, limits, kNoHook};
  Codec server{Role::server, limits, kNoHook};
  Arena arena;

  // Passes bytes until both are silent.
  void settle() {
    for (int i = 0; i < 100; ++i) {
      const Bytes up = output_of(client);
      EXPECT_TRUE(deliver(up, server));
      const Bytes down = output_of(server);
      EXPECT_TRUE(deliver(down, client));
      if (up.empty() && down.empty()) return;
    }
    FAIL() << "the two never stop talking";
  }

  std::shared_ptr<Stream> request(std::string_view path, bool has_body = false) {
    RequestHead head(arena);
    head.method = has_body ? "POST" : "GET";
    head.authority = "shop";
    head.path = path;
    auto stream = client.request(head, has_body, {}, arena);
    EXPECT_TRUE(stream);
    return *stream;
  }
};

std::vector<std::shared_ptr<Stream>> accepted_by(Codec& codec) {
  std::vector<std::shared_ptr<Stream>> streams;
  codec.take_accepted(streams);
  return streams;
}

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

TEST(H2Codec, WindowsBoundWhatAStreamMayHold) {
  Pair pair;
  auto upload = pair.request("/", true);
  pair.settle();
  auto accepted = accepted_by(pair.server);
  size_t sent = 0;
  for (int i = 0; i < 100; ++i) {
    Bytes piece(std::string(16'000, 'x'));
    (void)upload->push(piece);
    sent += 16'000 - piece.size();
    pair.settle();
  }
  EXPECT_EQ(sent, pair.limits.stream_window + Stream::kOutbox) << "what is not released is not asked for";
  Pull got = accepted[0]->pull(SIZE_MAX);
  EXPECT_EQ(got.bytes.size(), pair.limits.stream_window);
  accepted[0]->release(got.bytes.size());
  pair.settle();
  EXPECT_TRUE(*upload->flushed());
}

TEST(H2Codec, TheConnectionsMemoryIsBoundedHoweverManyStreamsAreSlow) {
  Limits limits;
  limits.stream_window = 256 * 1024;
  limits.connection_window = 65535;
  Pair pair(limits);
  std::vector<std::shared_ptr<Stream>> uploads;
  for (int i = 0; i < 10; ++i) uploads.push_back(pair.request("/", true));
  pair.settle();
  auto accepted = accepted_by(pair.server);
  ASSERT_EQ(accepted.size(), 10u);
  const auto push_what_goes = [&] {
    for (int i = 0; i < 30; ++i) {
      for (auto& upload : uploads) {
        Bytes piece(std::string(16'000, 'x'));
        (void)upload->push(piece);
      }
      pair.settle();
    }
  };
  push_what_goes();
  size_t held = 0;
  for (auto& stream : accepted) {
    for (Pull got = stream->pull(SIZE_MAX); got.state == Pull::data; got = stream->pull(SIZE_MAX))
      held += got.bytes.size();
  }
  EXPECT_GE(held, 4u * 65535) << "a few slow streams stall no other";
  EXPECT_LE(held, 5u * 65535);
  // Streams that move on, and those that are given up, return what they held.
  for (size_t i = 0; i < accepted.size(); ++i) {
    if (i < 5) accepted[i]->release(SIZE_MAX);
    else accepted[i]->detach(kCancel);
  }
  push_what_goes();
  for (int i = 0; i < 5; ++i) EXPECT_EQ(accepted[i]->pull(SIZE_MAX).state, Pull::data) << i;
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

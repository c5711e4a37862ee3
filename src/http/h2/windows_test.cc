// Windows: what streams whose readers are slow may hold, that they hold up nobody else, and who is given more.
#include "http/h2/testing/pair.h"

namespace weft::http::h2 {
namespace {

// Uploads to one server, as far as they go.
struct Uploads {
  explicit Uploads(const Limits& limits, size_t count) : pair(limits) {
    for (size_t i = 0; i < count; ++i) streams.push_back(pair.request("/", true));
    pair.settle();
    accepted = accepted_by(pair.server);
    EXPECT_EQ(accepted.size(), count);
  }
  // What the upload could push until nothing more goes, or that many bytes.
  size_t push(size_t i, size_t most = 8 << 20) {
    for (size_t pushed = 0; pushed < most;) {
      Bytes piece(std::string(std::min<size_t>(16'000, most - pushed), 'x'));
      const size_t size = piece.size();
      EXPECT_TRUE(streams[i]->push(piece));
      pair.settle();
      pushed += size - piece.size();
      if (piece.size() == size) return pushed;
    }
    return most;
  }
  // Takes what is there for that stream; does not release it.
  size_t take(size_t i) {
    size_t taken = 0;
    for (Pull got = accepted[i]->pull(SIZE_MAX); got.state == Pull::data; got = accepted[i]->pull(SIZE_MAX))
      taken += got.bytes.size();
    return taken;
  }
  // So many bytes pass through that stream, whose reader keeps up.
  void carry(size_t i, size_t bytes) {
    for (size_t carried = 0; carried < bytes;) {
      (void)push(i, 16'000);
      const size_t taken = take(i);
      ASSERT_GT(taken, 0u) << "after " << carried << " bytes";
      accepted[i]->release(taken);
      pair.settle();
      carried += taken;
    }
  }

  Pair pair;
  std::vector<std::shared_ptr<Stream>> streams;
  std::vector<std::shared_ptr<Stream>> accepted;
};

TEST(H2Windows, BoundWhatAStreamMayHold) {
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

// Forty times what a connection may have on its way is held by nobody's fault but its readers'.
TEST(H2Windows, FortySlowReadersHoldUpNobodyElse) {
  Limits limits;
  limits.connection_window = 65'535;
  Uploads uploads(limits, 41);
  for (size_t i = 0; i < 40; ++i) EXPECT_EQ(uploads.push(i), limits.stream_window + Stream::kOutbox);
  uploads.carry(40, 4 << 20);
  for (size_t i = 0; i < 40; ++i) {
    EXPECT_EQ(uploads.take(i), limits.stream_window);
    uploads.accepted[i]->release(limits.stream_window);
    uploads.carry(i, limits.stream_window);
  }
}

TEST(H2Windows, SlowDownloadsHoldUpNobodyElse) {
  Limits limits;
  limits.connection_window = 65'535;
  Pair pair(limits);
  std::vector<std::shared_ptr<Stream>> streams;
  for (int i = 0; i < 41; ++i) streams.push_back(pair.request("/"));
  pair.settle();
  auto accepted = accepted_by(pair.server);
  ASSERT_EQ(accepted.size(), 41u);
  for (auto& stream : accepted) {
    ResponseHead head(stream->arena());
    head.status = 200;
    ASSERT_TRUE(stream->respond(head, false));
  }
  size_t read = 0;
  for (int round = 0; round < 100; ++round) {
    for (auto& stream : accepted) {
      Bytes piece(std::string(16'000, 'y'));
      ASSERT_TRUE(stream->push(piece));
    }
    pair.settle();
    for (Pull got = streams[40]->pull(SIZE_MAX); got.state == Pull::data; got = streams[40]->pull(SIZE_MAX)) {
      read += got.bytes.size();
      streams[40]->release(got.bytes.size());
    }
  }
  EXPECT_EQ(read, 100u * 16'000);
}

TEST(H2Windows, AStreamWhoseReaderKeepsUpMayHoldMore) {
  const Limits limits;
  Uploads uploads(limits, 1);
  uploads.carry(0, 16 << 20);
  (void)uploads.push(0);
  const size_t held = uploads.take(0);
  EXPECT_GT(held, limits.widest_window / 2) << "a window is given back by halves";
  EXPECT_LE(held, limits.widest_window);
}

// How many round trips an upload of that size takes whose reader keeps up: what goes up in one is all that its windows
// allow.
int round_trips(Pair& pair, size_t size) {
  auto upload = pair.request("/", true);
  pair.settle();
  const auto accepted = accepted_by(pair.server);
  EXPECT_EQ(accepted.size(), 1u);
  int trips = 0;
  for (size_t read = 0; read < size && trips < 1000; ++trips) {
    Bytes up;
    for (size_t before = SIZE_MAX; before != up.size();) {
      before = up.size();
      Bytes piece(std::string(Stream::kOutbox, 'x'));
      EXPECT_TRUE(upload->push(piece));
      up.append(output_of(pair.client));
    }
    // Read as it comes, by no more than one block at a time.
    for (Bytes block = up.take(16'384); !block.empty(); block = up.take(16'384)) {
      EXPECT_TRUE(deliver(block, pair.server));
      for (Pull got = accepted[0]->pull(SIZE_MAX); got.state == Pull::data; got = accepted[0]->pull(SIZE_MAX)) {
        read += got.bytes.size();
        accepted[0]->release(got.bytes.size());
      }
    }
    EXPECT_TRUE(deliver(output_of(pair.server), pair.client));
  }
  upload->detach(kCancel);
  accepted[0]->detach(kCancel);
  pair.settle();
  return trips;
}

TEST(H2Windows, ALongWayIsFilledInAFewRoundTrips) {
  Pair pair;
  EXPECT_LE(round_trips(pair, 20 << 20), 24);
}

// The one that came first may not take what others could use.
TEST(H2Windows, AWideStreamLeavesHalfToTheNext) {
  const Limits limits;
  Uploads uploads(limits, 3);
  size_t widest = limits.widening;
  for (size_t i = 0; i < 3; ++i) {
    uploads.carry(i, 32 << 20);
    (void)uploads.push(i);
    const size_t held = uploads.take(i);
    widest /= 2;
    EXPECT_GT(held, widest / 2) << "a window is given back by halves";
    EXPECT_LE(held, limits.stream_window + widest);
  }
}

TEST(H2Windows, OneWhoseReaderIsSlowMayNot) {
  const Limits limits;
  Uploads uploads(limits, 1);
  (void)uploads.push(0);
  for (int i = 0; i < 200; ++i) {
    Pull got = uploads.accepted[0]->pull(16'384);
    ASSERT_EQ(got.state, Pull::data);
    uploads.accepted[0]->release(got.bytes.size());
    uploads.pair.settle();
    (void)uploads.push(0);
  }
  EXPECT_LE(uploads.take(0), limits.stream_window);
}

TEST(H2Windows, TheConnectionsMemoryIsBoundedHoweverManyStreamsStopBeingRead) {
  Limits limits;
  limits.stream_window = 4096;
  limits.widest_window = 16'384;
  limits.widening = 100'000;
  Uploads uploads(limits, 40);
  for (size_t i = 0; i < 40; ++i) uploads.carry(i, 100'000);
  size_t held = 0;
  for (size_t i = 0; i < 40; ++i) {
    (void)uploads.push(i);
    held += uploads.take(i);
  }
  size_t most = 40 * limits.stream_window + limits.widening;
  EXPECT_LE(held, most);
  EXPECT_GT(held, most / 2);
  // Those that are given up leave what they had to others.
  for (size_t i = 0; i < 20; ++i) uploads.accepted[i]->detach(kCancel);
  uploads.accepted.erase(uploads.accepted.begin(), uploads.accepted.begin() + 20);
  uploads.streams.erase(uploads.streams.begin(), uploads.streams.begin() + 20);
  uploads.pair.settle();
  for (auto& stream : uploads.accepted) stream->release(SIZE_MAX);
  uploads.pair.settle();
  held = 0;
  for (size_t i = 0; i < 20; ++i) {
    uploads.carry(i, 100'000);
    (void)uploads.push(i);
    held += uploads.take(i);
  }
  most = 20 * limits.stream_window + limits.widening;
  EXPECT_LE(held, most);
  EXPECT_GT(held, most / 2);
}

}  // namespace
}  // namespace weft::http::h2

#include "http/h2/closed_streams.h"

#include <gtest/gtest.h>

#include "base/random.h"
#include "http/h2/error_code.h"
#include "http/h2/frame_scanner.h"
#include "http/h2/testing/frames.h"

namespace weft::http::h2 {
namespace {

TEST(ClosedStreams, WhoEndedAStreamDecides) {
  ClosedStreams streams;
  for (const int32_t id : {1, 3, 9}) streams.opened(id);
  streams.gave_up(3);
  EXPECT_EQ(streams.judge(1), kStreamClosed);
  EXPECT_EQ(streams.judge(3), kNoError) << "it may not know yet";
  EXPECT_EQ(streams.judge(5), kProtocolError) << "never opened";
  EXPECT_EQ(streams.judge(7), kProtocolError);
  EXPECT_FALSE(streams.is_new(9));
  EXPECT_TRUE(streams.is_new(11));
}

TEST(ClosedStreams, WhatIsForgottenIsForgiven) {
  ClosedStreams streams;
  for (int32_t id = 1; id < 400; id += 2) {
    streams.opened(id);
    if (id % 4 == 1) streams.gave_up(id);
  }
  EXPECT_EQ(streams.judge(1), kNoError);
  EXPECT_EQ(streams.judge(3), kNoError) << "older than what is remembered";
  EXPECT_EQ(streams.judge(397), kNoError);
  EXPECT_EQ(streams.judge(399), kStreamClosed);
}

TEST(FrameScanner, FindsTheSameFramesHoweverTheBytesAreCut) {
  std::string text = greeting() + frame(kHeaders, kEndHeaders, 1, kGetBlock) + frame(kPing, 0, 0, "12345678") +
                     frame(kData, 0, 1, std::string(70'000, 'x')) + frame(kContinuation, 0, 1, "y") +
                     frame(kHeaders, kEndHeaders, 0x7fffffff, "z");
  const std::vector<std::pair<int32_t, bool>> wanted = {{1, true}, {1, false}, {0x7fffffff, true}};
  Random random(11);
  for (int round = 0; round < 200; ++round) {
    FrameScanner scanner;
    std::vector<std::pair<int32_t, bool>> found;
    for (size_t from = 0; from < text.size();) {
      const uint32_t most = random.below(2) ? 12 : 40'000;
      const std::string_view piece = std::string_view(text).substr(from, 1 + random.below(most));
      for (size_t at = 0; const auto one = scanner.next(piece, at);) {
        EXPECT_LE(one->start, at);
        found.emplace_back(one->stream, one->headers);
      }
      from += piece.size();
    }
    ASSERT_EQ(found, wanted);
  }
}

}  // namespace
}  // namespace weft::http::h2

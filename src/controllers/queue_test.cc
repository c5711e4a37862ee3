#include "controllers/queue.h"

#include <gtest/gtest.h>

namespace weft::controllers {
namespace {

const TimePoint kNow{1h};
const kube::Key kA{"shop", "a"};
const kube::Key kB{"shop", "b"};

TEST(Queue, GivesEachKeyOnceAndNeverTwiceAtATime) {
  Queue queue;
  queue.add(kA);
  queue.add(kA);
  EXPECT_EQ(queue.take(kNow), kA);
  EXPECT_EQ(queue.take(kNow), std::nullopt);
  queue.add(kA);
  EXPECT_EQ(queue.take(kNow), std::nullopt);  // it is being worked on
  queue.add(kB);
  EXPECT_EQ(queue.take(kNow), kB);
  queue.succeeded(kA);
  EXPECT_TRUE(queue.news().is_set());
  EXPECT_EQ(queue.take(kNow), kA);
}

TEST(Queue, KeepsTheEarlierOfTwoTimes) {
  Queue queue;
  queue.add_at(kA, kNow + 5s);
  queue.add_at(kA, kNow + 9s);
  EXPECT_EQ(queue.next(), kNow + 5s);
  EXPECT_EQ(queue.take(kNow), std::nullopt);
  queue.news().clear();
  queue.add_at(kA, kNow + 2s);
  EXPECT_TRUE(queue.news().is_set());
  EXPECT_EQ(queue.take(kNow + 2s), kA);
  EXPECT_EQ(queue.next(), kNever);
}

TEST(Queue, FailuresComeBackLaterAndLater) {
  Queue queue;
  Duration before{};
  for (int i = 1; i <= 30; ++i) {
    queue.add(kA);
    ASSERT_EQ(queue.take(kNow), kA);
    EXPECT_EQ(queue.failed(kA, kNow), i);
    const Duration delay = queue.next() - kNow;
    EXPECT_GE(delay, before);
    before = delay;
  }
  EXPECT_EQ(before, kMaxRetry);
  queue.add(kA);
  queue.take(kNow);
  queue.succeeded(kA);
  EXPECT_EQ(queue.next(), kNever);
}

}  // namespace
}  // namespace weft::controllers

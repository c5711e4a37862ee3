#include "proxy/upstream/places.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "io/event.h"
#include "io/scope.h"
#include "io/task.h"

namespace weft::proxy::upstream {
namespace {

using io::Task;

constexpr uint32_t kMost = 2;

struct Counts {
  std::atomic<uint32_t> open = 0;
  std::atomic<uint32_t> most = 0;
};

// A pool of one connection, on a thread of its own: it uses it for a turn, and has it idle for a turn.
class User final : public PlaceUser {
 public:
  User(Places& places, Counts& counts) : places_(places), counts_(counts), loop_(clock_) {}

  void run(int times) {
    times_ = times;
    EXPECT_TRUE(loop_.run(work(*this)));
  }

 private:
  static Task<void> work(User& user) {
    user.seat_ = user.places_.join(user.loop_, user);
    Result<void> result;
    for (int i = 0; i < user.times_ && result; ++i) {
      result = co_await connect(user);
      if (!result) break;
      user.in_use_ = true;
      CO_TRY_VOID(co_await io::yield());
      user.in_use_ = false;
      if (user.places_.is_to_end_one(false)) user.disconnect();
      CO_TRY_VOID(co_await io::yield());
    }
    user.places_.leave(user.seat_);
    user.disconnect();
    co_return std::move(result);
  }

  static Task<void> connect(User& user) {
    while (!user.connection_) {
      if (user.places_.is_turn_of(user.seat_)) user.connection_ = user.places_.take(kMost);
      if (user.connection_) {
        user.places_.stop_waiting(user.seat_);
        user.count();
      } else if (!user.seat_->waits) {
        user.places_.wait(user.seat_, false);
        user.has_asked_ = false;
      } else {
        if (!std::exchange(user.has_asked_, true)) user.places_.ask_others(user.seat_);
        CO_TRY_VOID(co_await user.told_.wait(user.loop_.now() + 20s));
        user.told_.clear();
      }
    }
    co_return {};
  }

  void count() {
    const uint32_t open = counts_.open.fetch_add(1) + 1;
    uint32_t most = counts_.most.load();
    while (most < open && !counts_.most.compare_exchange_weak(most, open)) continue;
  }
  void disconnect() {
    if (!connection_) return;
    counts_.open.fetch_sub(1);
    connection_ = std::nullopt;
  }

  void end_an_idle_connection() override {
    if (connection_ && !in_use_ && places_.is_to_end_one(false)) disconnect();
  }
  void look_for_place() override {
    has_asked_ = false;
    told_.set();
  }

  Places& places_;
  Counts& counts_;
  SystemClock clock_;
  io::Loop loop_;
  int times_ = 0;
  SeatPtr seat_;
  std::optional<Place> connection_;
  bool in_use_ = false;
  bool has_asked_ = false;
  io::Event told_;
};

TEST(Places, ThreadsGiveWayToEachOtherAndNeverTakeMoreThanThereAre) {
  Places places;
  Counts counts;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] { User(places, counts).run(500); });
    }
  }
  EXPECT_GT(counts.most, 0U);
  EXPECT_LE(counts.most, kMost) << "how many at once is the scheduler's business";
  EXPECT_EQ(counts.open, 0U);
  EXPECT_FALSE(places.anybody_waits());
  std::vector<Place> all;
  while (auto place = places.take(kMost)) all.push_back(std::move(*place));
  EXPECT_EQ(all.size(), kMost) << "none was lost";
}

// Keeps its connection until it is asked, and hears of places.
struct Recorder final : PlaceUser {
  std::optional<Place> idle;
  int told = 0;

  void end_an_idle_connection() override { idle = std::nullopt; }
  void look_for_place() override { ++told; }
};

struct Three {
  SystemClock clock{};
  io::Loop loop{clock};
  Places places{};
  Recorder first{}, second{}, has{};
};

Task<void> take_turns(Three& all) {
  Places& places = all.places;
  const SeatPtr first = places.join(all.loop, all.first);
  const SeatPtr second = places.join(all.loop, all.second);
  const SeatPtr other = places.join(all.loop, all.has);
  all.has.idle = places.take(1);
  EXPECT_FALSE(places.take(1));
  EXPECT_FALSE(places.is_to_end_one(false)) << "nobody waits";

  places.wait(first, false);
  places.wait(second, false);
  EXPECT_TRUE(places.is_turn_of(first));
  EXPECT_FALSE(places.is_turn_of(second));
  EXPECT_FALSE(places.is_turn_of(other)) << "whoever comes later";
  EXPECT_TRUE(places.is_to_end_one(false));
  EXPECT_TRUE(places.is_to_end_one(false));
  EXPECT_FALSE(places.is_to_end_one(false)) << "one for each";

  places.ask_others(first);
  while (all.first.told == 0) CO_TRY_VOID(co_await io::yield());
  EXPECT_FALSE(all.has.idle);
  EXPECT_EQ(all.second.told, 0);
  places.stop_waiting(first);  // it has gone without
  while (all.second.told == 0) CO_TRY_VOID(co_await io::yield());
  EXPECT_TRUE(places.is_turn_of(second));
  for (const SeatPtr& seat : {second, first, other}) places.leave(seat);
  EXPECT_FALSE(places.anybody_waits());
  co_return {};
}

Task<void> let_before(Three& all) {
  Places& places = all.places;
  const SeatPtr has_some = places.join(all.loop, all.first);
  const SeatPtr has_none = places.join(all.loop, all.second);
  places.wait(has_some, true);
  EXPECT_FALSE(places.is_to_end_one(true)) << "its user would only wait in its stead";
  places.wait(has_none, false);
  EXPECT_TRUE(places.is_turn_of(has_none));
  EXPECT_FALSE(places.is_turn_of(has_some));
  EXPECT_TRUE(places.is_to_end_one(true));
  EXPECT_FALSE(places.is_to_end_one(true));
  EXPECT_TRUE(places.is_to_end_one(false)) << "one that is idle, for the other";
  for (const SeatPtr& seat : {has_some, has_none}) places.leave(seat);
  co_return {};
}

TEST(Places, WhoHasNoneGoesBeforeWhoseOwnAreBusy) {
  Three all;
  ASSERT_TRUE(all.loop.run(let_before(all)));
}

TEST(Places, WhoWaitsIsTakenInTurnAndIsGivenWhatOthersKeepIdle) {
  Three all;
  EXPECT_TRUE(all.loop.run(take_turns(all)));
}

}  // namespace
}  // namespace weft::proxy::upstream

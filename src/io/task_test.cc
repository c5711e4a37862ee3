// Task, scope and timers: cancelling joins, nothing dangles, nothing leaks (these run under AddressSanitizer).
#include <gtest/gtest.h>

#include "io/loop.h"
#include "io/scope.h"
#include "io/testing/manual_clock.h"

namespace weft::io {
namespace {

struct Counted {
  explicit Counted(int& alive) : alive_(&alive) { ++alive; }
  Counted(const Counted&) = delete;
  ~Counted() { --*alive_; }
  int* alive_;
};

struct TaskTest : ::testing::Test {
  testing::ManualClock clock;
  Loop loop{clock};
};

Task<int> answer() { co_return 42; }
Task<int> twice(int depth) {
  if (depth == 0) co_return co_await answer();
  CO_TRY(int below, co_await twice(depth - 1));
  co_return below;
}

Task<void> store_answer(int& out) {
  CO_TRY(out, co_await twice(1000));
  co_return {};
}

TEST_F(TaskTest, AwaitingGivesTheResult) {
  int out = 0;
  ASSERT_TRUE(loop.run(store_answer(out)));
  EXPECT_EQ(out, 42);
}

Task<int> fails() { co_return fail(Code::refused, Side::upstream, "no"); }
Task<void> passes_on() {
  CO_TRY([[maybe_unused]] int never, co_await fails());
  co_return {};
}

TEST_F(TaskTest, ErrorsArePassedOn) {
  auto result = loop.run(passes_on());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Code::refused);
}

Task<void> sleeps(Loop& on, Duration for_, std::vector<int>& log, int id) {
  CO_TRY_VOID(co_await sleep_until(on.now() + for_));
  log.push_back(id);
  co_return {};
}

Task<void> three_sleepers(Scope& scope, std::vector<int>& log) {
  scope.spawn(sleeps(scope.loop(), 3h, log, 3));
  scope.spawn(sleeps(scope.loop(), 20ms, log, 1));
  scope.spawn(sleeps(scope.loop(), 90s, log, 2));
  co_return co_await scope.join();
}

TEST_F(TaskTest, TimersFireInOrderHoweverFar) {
  std::vector<int> log;
  const TimePoint start = clock.now();
  ASSERT_TRUE(loop.run(with_scope(three_sleepers, std::ref(log))));
  EXPECT_EQ(log, (std::vector{1, 2, 3}));
  EXPECT_GE(clock.now() - start, 3h);
  EXPECT_LT(clock.now() - start, 3h + 10ms);
}

Task<void> holds(Event& event, int& alive, Code& ended_with) {
  Counted here(alive);
  auto waited = co_await event.wait(kNever);
  ended_with = waited ? Code::internal : waited.error().code;
  co_return std::move(waited);
}
Task<void> nests(Event& event, int& alive, Code& ended_with) {
  Counted here(alive);
  co_return co_await holds(event, alive, ended_with);
}
Task<int> leaves_children_behind(Scope& scope, Event& event, int& alive, Code& ended_with) {
  scope.spawn(nests(event, alive, ended_with));
  CO_TRY_VOID(co_await yield());
  EXPECT_EQ(alive, 2);
  co_return 7;
}
Task<void> scope_outcome(Event& event, int& alive, Code& ended_with, int& result) {
  CO_TRY(result, co_await with_scope(leaves_children_behind, std::ref(event), std::ref(alive), std::ref(ended_with)));
  EXPECT_EQ(alive, 0) << "the scope returned before its children had unwound";
  co_return {};
}

TEST_F(TaskTest, LeavingAScopeCancelsAndJoinsItsChildren) {
  Event event;
  int alive = 0;
  int result = 0;
  Code ended_with{};
  ASSERT_TRUE(loop.run(scope_outcome(event, alive, ended_with, result)));
  EXPECT_EQ(result, 7);
  EXPECT_EQ(ended_with, Code::cancelled);
}

// A child that takes its time to unwind still delays the join.
Task<void> cleans_up_slowly(Event& event, Event& cleaned, int& alive) {
  Counted here(alive);
  (void)co_await event.wait(kNever);
  EXPECT_FALSE(co_await cleaned.wait(kNever)) << "a wait in a cancelled task ends at once";
  co_return {};
}
Task<void> outer(Scope& scope, Event& event, Event& cleaned, int& alive) {
  scope.spawn(cleans_up_slowly(event, cleaned, alive));
  co_return co_await scope.join();
}
Task<void> cancel_outer(Scope& scope, Event& event, Event& cleaned, int& alive) {
  scope.spawn(with_scope(outer, std::ref(event), std::ref(cleaned), std::ref(alive)));
  CO_TRY_VOID(co_await yield());
  EXPECT_EQ(alive, 1);
  co_return {};
}

TEST_F(TaskTest, CancellationReachesNestedScopes) {
  Event event;
  Event cleaned;
  int alive = 0;
  ASSERT_TRUE(loop.run(with_scope(cancel_outer, std::ref(event), std::ref(cleaned), std::ref(alive))));
  EXPECT_EQ(alive, 0);
}

Task<int> never_ends(int& alive) {
  Counted here(alive);
  CO_TRY_VOID(co_await sleep_until(kNever));
  co_return 0;
}
Task<int> after(Loop& on, Duration time) {
  CO_TRY_VOID(co_await sleep_until(on.now() + time));
  co_return 5;
}
Task<void> races(Loop& on, int& alive) {
  auto winner = co_await race(never_ends(alive), after(on, 1s));
  EXPECT_EQ(alive, 0);
  EXPECT_EQ(winner->index(), 1u);
  EXPECT_EQ(std::get<1>(*winner).value(), 5);
  co_return {};
}

TEST_F(TaskTest, RaceCancelsTheLoser) {
  int alive = 0;
  ASSERT_TRUE(loop.run(races(loop, alive)));
}

Task<void> limited(Loop& on, int& alive) {
  auto result = co_await with_deadline(on.now() + 50ms, never_ends(alive));
  EXPECT_EQ(result.error().code, Code::deadline);
  EXPECT_EQ(alive, 0);
  auto in_time = co_await with_deadline(on.now() + 50ms, after(on, 10ms));
  EXPECT_EQ(in_time.value(), 5);
  co_return {};
}

TEST_F(TaskTest, WithDeadlineStopsTheWork) {
  int alive = 0;
  ASSERT_TRUE(loop.run(limited(loop, alive)));
}

Task<void> event_deadline(Loop& on, Event& event) {
  auto waited = co_await event.wait(on.now() + 1s);
  EXPECT_EQ(waited.error().code, Code::deadline);
  event.set();
  EXPECT_TRUE(co_await event.wait(on.now() + 1s));
  event.clear();
  co_return {};
}

TEST_F(TaskTest, EventsHaveDeadlines) {
  Event event;
  ASSERT_TRUE(loop.run(event_deadline(loop, event)));
}

// Completed and cancelled in one turn: the wait ends once, as done; the next wait sees the cancellation.
Task<void> waits_twice(Event& event, std::vector<Code>& log) {
  auto first = co_await event.wait(kNever);
  log.push_back(first ? Code::internal : first.error().code);
  event.clear();
  auto second = co_await event.wait(kNever);
  log.push_back(second ? Code::internal : second.error().code);
  co_return {};
}
Task<void> set_and_cancel(Scope& scope, Event& event, std::vector<Code>& log) {
  scope.spawn(waits_twice(event, log));
  CO_TRY_VOID(co_await yield());
  event.set();
  scope.cancel();
  co_return co_await scope.join();
}

TEST_F(TaskTest, CompletionAndCancellationInOneTurn) {
  Event event;
  std::vector<Code> log;
  ASSERT_TRUE(loop.run(with_scope(set_and_cancel, std::ref(event), std::ref(log))));
  EXPECT_EQ(log, (std::vector{Code::internal, Code::cancelled}));
}

Task<void> stops_itself(Loop& on) {
  on.stop();
  auto slept = co_await sleep_until(kNever);
  EXPECT_EQ(slept.error().code, Code::cancelled);
  co_return std::move(slept);
}

TEST_F(TaskTest, StopCancelsTheMainTask) { EXPECT_TRUE(loop.run(stops_itself(loop))); }

struct Corked final : TurnEnd {
  int flushed = 0;
  void at_turn_end() override { ++flushed; }
};
Task<void> corks(Loop& on, Corked& output) {
  for (int i = 0; i < 10; ++i) on.at_turn_end(output);
  EXPECT_EQ(output.flushed, 0);
  CO_TRY_VOID(co_await yield());
  EXPECT_EQ(output.flushed, 1);
  co_return {};
}

TEST_F(TaskTest, CorkedOutputGoesOutOnceATurn) {
  Corked output;
  ASSERT_TRUE(loop.run(corks(loop, output)));
}

TEST(TimerWheel, EveryTimerFiresWithinATickAndNeverEarly) {
  struct Probe : Timer {
    Probe() : Timer([](Timer& timer) { static_cast<Probe&>(timer).fired = true; }) {}
    bool fired = false;
  };
  const TimePoint start{1h};
  TimerWheel wheel(start);
  const std::vector<Duration> delays = {0ns, 1ms, 4ms, 5ms, 255ms, 256ms, 257ms, 16s, 17s, 1049s, 1050s, 3h, 20h, 100h};
  std::vector<Probe> probes(delays.size());
  for (size_t i = 0; i < delays.size(); ++i) wheel.arm(probes[i], start + delays[i]);
  TimePoint now = start;
  while (wheel.next() != kNever) {
    now = std::max(now, wheel.next());
    wheel.advance(now);
    for (size_t i = 0; i < delays.size(); ++i) {
      if (probes[i].fired) {
        EXPECT_GE(now, start + delays[i]);
      } else {
        EXPECT_LT(now, start + delays[i] + 5ms) << i;
      }
    }
  }
  for (const Probe& probe : probes) EXPECT_TRUE(probe.fired);
}

}  // namespace
}  // namespace weft::io

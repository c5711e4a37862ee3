#include "io/mailbox.h"

#include <gtest/gtest.h>

#include "io/event.h"
#include "io/loop.h"
#include "io/task.h"
#include "io/testing/manual_clock.h"

namespace weft::io {
namespace {

Task<void> hear(Loop& loop, TimePoint& heard) {
  Event event;
  loop.post([&] { event.set(); });
  CO_TRY_VOID(co_await event.wait(loop.now() + 1h));
  heard = loop.now();
  co_return {};
}

TEST(Mailbox, IsEmptiedBeforeAManualClockJumps) {
  testing::ManualClock clock;
  Loop loop(clock);
  const TimePoint start = clock.now();
  TimePoint heard;
  EXPECT_TRUE(loop.run(hear(loop, heard)));
  EXPECT_EQ(heard, start) << "the loop slept with a letter in its box";
}

}  // namespace
}  // namespace weft::io

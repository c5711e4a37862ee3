#include "http/date.h"

#include <gtest/gtest.h>

#include "http/h2/testing/peer.h"
#include "io/testing/manual_clock.h"

namespace weft::http {
namespace {

io::Task<void> read_dates(io::Loop& loop, DateText& date, std::vector<std::string>& said) {
  for (const Duration after : {Duration(0), Duration(900ms), Duration(300ms), Duration(24h)}) {
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + after));
    said.emplace_back(date.now());
  }
  co_return {};
}

TEST(DateText, ChangesWithTheSecond) {
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  DateText date(loop);
  std::vector<std::string> said;
  ASSERT_TRUE(loop.run(read_dates(loop, date, said)));
  EXPECT_EQ(said, (std::vector<std::string>{"Fri, 15 Jan 2027 08:00:00 GMT", "Fri, 15 Jan 2027 08:00:00 GMT",
                                            "Fri, 15 Jan 2027 08:00:01 GMT", "Sat, 16 Jan 2027 08:00:01 GMT"}));
}

}  // namespace
}  // namespace weft::http

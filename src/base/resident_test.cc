#include "base/resident.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace weft {
namespace {

// Constants with and without relocations, and data: all must be there afterwards.
constexpr std::array kNumbers = {1, 2, 3};
const char* const kTexts[] = {"one", "two"};
int written = 1;

TEST(Resident, NothingIsLost) {
  written = 42;
  const std::string heap(100'000, 'x');
  drop_unused_pages();
  EXPECT_EQ(written, 42);
  EXPECT_EQ(kNumbers[2], 3);
  EXPECT_STREQ(kTexts[1], "two");
  EXPECT_EQ(heap, std::string(100'000, 'x'));
}

}  // namespace
}  // namespace weft

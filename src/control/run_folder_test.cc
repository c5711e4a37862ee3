#include "control/run_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/testing/temp_folder.h"

namespace weft::control {
namespace {

TEST(RunFolders, HaveOneControlPlane) {
  const TempFolder temp;
  const std::string& path = temp.path();
  {
    auto first = RunFolder::take(path);
    ASSERT_TRUE(first);
    auto second = RunFolder::take(path);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Code::conflict);
  }
  EXPECT_TRUE(RunFolder::take(path));
  std::filesystem::remove_all(path);
}

}  // namespace
}  // namespace weft::control

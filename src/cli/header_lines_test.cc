#include "cli/header_lines.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "base/testing/temp_folder.h"

namespace weft::cli {
namespace {

TEST(HeaderLines, AreTakenFromArgumentsFilesAndStandardInput) {
  const TempFolder folder;
  const std::string path = folder.path() + "/headers";
  std::ofstream(path) << "authorization: Bearer x.y.z\r\n\nb: 2";
  std::istringstream input("c: 3\n");
  const auto lines = header_lines({"a: 1", "@" + path, "@-"}, input);
  ASSERT_TRUE(lines) << to_string(lines.error());
  EXPECT_EQ(*lines, (std::vector<std::string>{"a: 1", "authorization: Bearer x.y.z", "b: 2", "c: 3"}));
}

TEST(HeaderLines, AFileThatIsNotThereIsNamed) {
  std::istringstream input;
  const auto lines = header_lines({"@/nowhere/headers"}, input);
  ASSERT_FALSE(lines);
  EXPECT_EQ(lines.error().detail, "-H @/nowhere/headers: the file cannot be read");
}

}  // namespace
}  // namespace weft::cli

// What a real istiod sent one sidecar (tests/golden/istio/), compiled as the proxy compiles it.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "xds/testing/written.h"

namespace weft::xds {
namespace {

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream in(file);
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && !line.starts_with('#')) out.push_back(line);
  }
  return out;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

// Every resource but those of this list serves, and those are refused for these reasons: not one more, not one fewer.
TEST(CompileIstio, AllThatIstiodSentIsTakenButForTheListedRefusals) {
  const Update update = testing::istio_update();
  EXPECT_EQ(update.changed.size() + update.refused.size(), 97u) << "run this from the repository's root";
  std::vector<std::string> refused;
  for (const Refusal& one : update.refused) refused.push_back(to_string(one.id) + " — " + one.reason);
  std::ranges::sort(refused);
  EXPECT_EQ(joined(refused), joined(lines_of("tests/golden/istio/refused.txt")));
}

}  // namespace
}  // namespace weft::xds

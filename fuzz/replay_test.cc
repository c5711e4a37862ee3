// Every seed, and every input that once broke something, once more; and each with a few bytes changed, so that the
// targets themselves stay alive between fuzzing runs.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/log.h"
#include "base/random.h"
#include "fuzz/target.h"

namespace weft::fuzz {
namespace {

constexpr int kChanged = 20;  // variants of each file

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

class Replay : public ::testing::TestWithParam<Target> {};

TEST_P(Replay, Corpus) {
  log::set_level(log::Level::off);
  const std::filesystem::path folder = std::filesystem::path("fuzz/corpus") / GetParam().name;
  size_t files = 0;
  Random random(7);
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string seed = read(entry.path());
    SCOPED_TRACE(entry.path().string());
    GetParam().run(seed);
    for (int i = 0; i < kChanged && !seed.empty(); ++i) {
      std::string changed = seed;
      for (int bytes = 1 + static_cast<int>(random.below(4)); bytes > 0; --bytes) {
        changed[random.below(static_cast<uint32_t>(changed.size()))] = static_cast<char>(random.below(256));
      }
      if (random.below(4) == 0) changed.resize(random.below(static_cast<uint32_t>(changed.size())));
      GetParam().run(changed);
    }
    ++files;
  }
  EXPECT_GT(files, 0U) << folder << " has no seeds";
}

INSTANTIATE_TEST_SUITE_P(All, Replay, ::testing::ValuesIn(targets()),
                         [](const auto& target) { return std::string(target.param.name); });

}  // namespace
}  // namespace weft::fuzz

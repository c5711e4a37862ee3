#include "config/text_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "base/text.h"

namespace weft::config {
namespace {

using How = TextTable::How;

std::vector<uint32_t> found(const TextTable& table, std::string_view text) {
  std::vector<uint32_t> out;
  table.each(text, [&](Places places) { out.insert(out.end(), places.begin(), places.end()); });
  std::ranges::sort(out);
  return out;
}

TEST(TextTable, FindsWhatATextIsAndBeginsAndEndsWith) {
  TextTable table;
  EXPECT_TRUE(table.empty());
  table.add(How::is, "/api", 0);
  table.add(How::starts, "/", 1);
  table.add(How::starts, "/api", 2);
  table.add(How::starts, "/api", 3);
  table.add(How::starts, "/apple", 4);
  table.add(How::ends, "i", 5);
  table.add(How::ends, "xapi", 6);
  table.add(How::any, "", 7);
  table.settle();
  EXPECT_FALSE(table.empty());
  using List = std::vector<uint32_t>;
  EXPECT_EQ(found(table, "/api"), (List{0, 1, 2, 3, 5, 7}));
  EXPECT_EQ(found(table, "/API"), (List{0, 1, 2, 3, 5, 7}));
  EXPECT_EQ(found(table, "/apples"), (List{1, 4, 7}));
  EXPECT_EQ(found(table, "0xapi"), (List{5, 6, 7}));
  EXPECT_EQ(found(table, ""), (List{7}));
}

bool fits(How how, const std::string& pattern, const std::string& text) {
  if (how == How::any) return true;
  if (how == How::is) return text == pattern;
  return how == How::starts ? text.starts_with(pattern) : text.ends_with(pattern);
}

// Few letters, so that patterns stand within each other; of other bytes, which are above all letters, too.
TEST(TextTable, FindsWhatComparingWithEachFinds) {
  std::mt19937 random(7);  // NOLINT(bugprone-random-generator-seed)
  const auto text = [&](size_t most) {
    std::string out;
    for (size_t left = random() % (most + 1); left > 0; --left) out += "abB\xff"[random() % 4];
    return out;
  };
  size_t hits = 0;
  for (int round = 0; round < 50; ++round) {
    TextTable table;
    std::vector<std::pair<How, std::string>> patterns;
    for (uint32_t place = 0; place < 60; ++place) {
      patterns.emplace_back(static_cast<How>(random() % 3), text(6));
      table.add(patterns.back().first, patterns.back().second, place);
    }
    table.settle();
    for (int i = 0; i < 100; ++i) {
      const std::string asked = text(8);
      std::vector<uint32_t> expected;
      for (uint32_t place = 0; place < patterns.size(); ++place) {
        if (fits(patterns[place].first, lower_case(patterns[place].second), lower_case(asked)))
          expected.push_back(place);
      }
      hits += expected.size();
      ASSERT_EQ(found(table, asked), expected) << asked;
    }
  }
  EXPECT_GT(hits, 10'000U);
}

}  // namespace
}  // namespace weft::config

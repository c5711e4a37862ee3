#include "config/domains.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

TEST(Domains, ExactThenLongestSuffixThenLongestPrefixThenAny) {
  const std::string_view domains[] = {"shop.example.com", "*.example.com", "*.com", "*-api.example.com",
                                      "shop.*",           "shop.exam*",    "*"};
  Domains index;
  for (uint32_t i = 0; i < std::size(domains); ++i) ASSERT_TRUE(index.add(domains[i], i));
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"shop.example.com", "shop.example.com"},
      {"cart.example.com", "*.example.com"},
      {"x-api.example.com", "*-api.example.com"},
      {"other.com", "*.com"},
      {"shop.example.org", "shop.exam*"},
      {"shop.org", "shop.*"},
      {"elsewhere", "*"},
      {".com", "*"},  // a wildcard stands for at least one character
      {"", "*"},
  };
  for (const auto& [host, domain] : rows) {
    auto found = index.find(host);
    ASSERT_TRUE(found);
    EXPECT_EQ(domains[*found], domain) << host;
  }
}

TEST(Domains, IsIndifferentToCaseAndFindsNothingWithoutAny) {
  Domains index;
  ASSERT_TRUE(index.add("Shop.Example", 7));
  EXPECT_EQ(index.find("shop.example"), 7);
  EXPECT_FALSE(index.find("other"));
}

TEST(Domains, RefusesDoublesAndStraysOfTheStar) {
  Domains index;
  ASSERT_TRUE(index.add("a.b", 0));
  EXPECT_EQ(index.add("A.B", 1).error().detail,
            "the domain \"A.B\" stands in two places of this route table; keep it in one virtual host");
  EXPECT_FALSE(index.add("a.*.b", 1));
  EXPECT_FALSE(index.add("*.b.*", 1));
  EXPECT_FALSE(index.add("", 1));
}

}  // namespace
}  // namespace weft::config

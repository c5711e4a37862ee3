#include "cli/pod_name.h"

#include <gtest/gtest.h>

namespace weft::cli {
namespace {

const std::vector<PodHere> kPods = {{"shop", "customer-6d5f8-x7k2p", "u1", ""},
                                    {"shop", "product-catalog-7c9d5-aaaaa", "u2", ""},
                                    {"shop", "product-catalog-7c9d5-bbbbb", "u3", ""},
                                    {"shop", "product-catalog-chrome-5f6b7-ccccc", "u4", ""},
                                    {"till", "customer", "u5", ""}};

std::string uid_of(std::string_view word) {
  auto found = find_pod(kPods, word);
  return found ? found->uid : found.error().detail;
}

TEST(FindPod, ByWholeNameByOwnerAndByNamespace) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"product-catalog-7c9d5-bbbbb", "u3"},
      {"product-catalog", "u2"},
      {"product-catalog-chrome", "u4"},
      {"customer", "u5"},
      {"shop/customer", "u1"},
      {"till/customer", "u5"},
  };
  for (const auto& [word, uid] : rows) EXPECT_EQ(uid_of(word), uid) << word;
}

TEST(FindPod, RefusesNamesThatOnlyBeginAlike) {
  EXPECT_TRUE(uid_of("product").starts_with("no pod product runs here; there are:\n  shop/customer-6d5f8-x7k2p"));
  EXPECT_TRUE(uid_of("cust").starts_with("no pod cust runs here"));
  EXPECT_EQ(find_pod({}, "a").error().detail, "no pod a runs here, nor any other");
}

}  // namespace
}  // namespace weft::cli

#include "config/origin.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

TEST(Origin, PrintsAsPeopleSpeakOfIt) {
  EXPECT_EQ(to_string(Origin{"VirtualService", "shop", "product-catalog", "http[0]"}),
            "VirtualService shop/product-catalog http[0]");
  EXPECT_EQ(to_string(Origin{"Service", "shop", "inventory", ""}), "Service shop/inventory");
  EXPECT_EQ(to_string(Origin{}), "");
}

TEST(Origin, ReadsIstiosForm) {
  const Origin origin =
      origin_from_istio("/apis/networking.istio.io/v1alpha3/namespaces/shop/destination-rule/inventory");
  EXPECT_EQ(to_string(origin), "DestinationRule shop/inventory");
  EXPECT_TRUE(origin_from_istio("").empty());
  EXPECT_TRUE(origin_from_istio("/apis/a/b/c/d").empty());
}

TEST(Origin, ReadsTheNamesOfIstiosPolicies) {
  EXPECT_EQ(to_string(origin_from_policy_name("ns[default]-policy[deny-admin]-rule[0]")),
            "AuthorizationPolicy default/deny-admin rule[0]");
  EXPECT_EQ(to_string(origin_from_policy_name("istio-ext-authz-ext-authz-grpc-ns[shop]-policy[custom]-rule[12]")),
            "AuthorizationPolicy shop/custom rule[12]");
  for (const char* other : {"", "service-admin", "ns[a]-policy[b]", "ns[a]-policy[b]-rule[0", "ns[]-policy[b]-rule[0]",
                            "ns[a]-policy[b]-rule[0]-more", "istio-ext-authz-a", "x-ns[a]-policy[b]-rule[0]"}) {
    EXPECT_TRUE(origin_from_policy_name(other).empty()) << other;
  }
}

}  // namespace
}  // namespace weft::config

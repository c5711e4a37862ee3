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

}  // namespace
}  // namespace weft::config

#include "cli/up/sidecar.h"

#include <gtest/gtest.h>

#include "xds/bootstrap.h"

namespace weft::cli::up {
namespace {

TEST(SidecarBootstrap, IsOneTheProxyTakes) {
  node::PodSpec pod;
  pod.name_space = "shop";
  pod.name = "cart-6d5f8-x7k2p";
  pod.labels.set("app", "cart");
  const std::string text = bootstrap_text(pod, *io::Address::parse("10.244.0.1:15012"));
  auto loaded = xds::load_bootstrap(text, "bootstrap.json");
  ASSERT_TRUE(loaded) << loaded.error().detail << '\n' << text;
  EXPECT_EQ(loaded->node_id, "shop/cart-6d5f8-x7k2p");
  EXPECT_EQ(loaded->node_cluster, "cart.shop");
  EXPECT_EQ(loaded->ads_cluster, "xds");
  EXPECT_TRUE(loaded->ads_delta && loaded->ads_listeners && loaded->ads_clusters);
  ASSERT_EQ(loaded->clusters.size(), 1U);
  ASSERT_EQ(loaded->clusters[0]->endpoints->endpoints.size(), 1U);
  EXPECT_EQ(loaded->clusters[0]->endpoints->endpoints[0].address.host, "10.244.0.1");
  EXPECT_EQ(loaded->clusters[0]->endpoints->endpoints[0].address.port, 15012);
}

}  // namespace
}  // namespace weft::cli::up

#include "proxy/istio_sidecar.h"

#include <gtest/gtest.h>

#include "base/private_file.h"
#include "base/testing/temp_folder.h"

namespace weft::proxy {
namespace {

struct IstioSidecarTest : ::testing::Test {
  TempFolder temp;
  IstioSidecar sidecar{.istiod = "istiod.istio-system.svc:15012",
                       .pod = "cart-1",
                       .ns = "shop",
                       .ip = "10.0.0.1",
                       .service_account = "cart",
                       .labels_file = temp.file("labels")};

  void labels(std::string_view text) { ASSERT_TRUE(replace_private_file(sidecar.labels_file, text)); }
  std::string trouble() const {
    auto node = sidecar.node();
    return node ? "" : node.error().detail;
  }
};

TEST_F(IstioSidecarTest, SaysWhoItIsAsIstiosSidecarsDo) {
  labels("app=\"cart\"\nversion=\"v1\"\n");
  const auto node = sidecar.node();
  ASSERT_TRUE(node) << node.error().detail;
  EXPECT_EQ(node->id, "sidecar~10.0.0.1~cart-1.shop~shop.svc.cluster.local");
  EXPECT_EQ(node->cluster, "cart.shop");
  EXPECT_EQ(node->get("NAMESPACE"), "shop");
  EXPECT_EQ(node->get("SERVICE_ACCOUNT"), "cart");
  EXPECT_EQ(node->get("CLUSTER_ID"), "Kubernetes");
  EXPECT_EQ(node->get("GENERATOR"), "") << "what an istiod has for others than sidecars";
  EXPECT_EQ(node->labels, (std::vector<std::pair<std::string, std::string>>{{"app", "cart"}, {"version", "v1"}}));

  // As it goes over the wire.
  xds::DeltaRequest request;
  request.node = *node;
  const auto back = xds::decode_delta_request(xds::encode(request));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->node, *node);
}

TEST_F(IstioSidecarTest, AddressesAreHostsOrIpsWithAPort) {
  EXPECT_EQ(sidecar.address(), (std::pair<std::string, uint16_t>("istiod.istio-system.svc", 15012)));
  sidecar.istiod = "10.0.0.9:15012";
  EXPECT_EQ(sidecar.address(), (std::pair<std::string, uint16_t>("10.0.0.9", 15012)));
  sidecar.istiod = "[fd00::9]:15012";
  EXPECT_EQ(sidecar.address(), (std::pair<std::string, uint16_t>("fd00::9", 15012)));
  for (const char* bad : {"istiod", "istiod:", "istiod:0", ":15012", "https://istiod:15012", "istiod:99999"}) {
    sidecar.istiod = bad;
    EXPECT_FALSE(sidecar.address()) << bad;
  }
}

TEST_F(IstioSidecarTest, WhatIsMissingIsNamedWithTheFlagThatGivesIt) {
  EXPECT_TRUE(trouble().contains(sidecar.labels_file)) << trouble();
  labels("app=cart\n");
  EXPECT_EQ(trouble(), sidecar.labels_file + ":1: a label is KEY=\"VALUE\", as Kubernetes writes them");
  labels("");
  EXPECT_EQ(trouble(), "");
  sidecar.ip = "";
  EXPECT_EQ(trouble(), "--pod-ip : is no IP address; an istiod needs to know the pod's");
  sidecar.pod = "";
  EXPECT_EQ(trouble(), "an istiod needs to know the pod's name; give it with --pod");
  sidecar.pod = "a~b";
  EXPECT_EQ(trouble(), "--pod a~b: is no name");
}

}  // namespace
}  // namespace weft::proxy

#include "cli/proxy_status.h"

#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::cli {
namespace {

constexpr std::string_view kProxies = R"({"proxies": [
  {"id": "shop/store-1", "connected": "2026-11-23T13:04:05.123Z", "incremental": true,
   "types": [
     {"type": "Listener", "wildcard": false, "subscribed": 4, "ackedVersion": "0123456789abcdef", "synced": true},
     {"type": "Cluster", "wildcard": false, "subscribed": 6, "ackedVersion": "", "synced": false, "nackReason": "bad port"}],
   "generation": {"number": 7, "notSimplyActive": [
     {"resource": "Cluster x", "state": "waiting", "version": "2", "activeVersion": "1", "reason": "no endpoints yet"}]}},
  {"id": "shop/cart-1", "connected": "2026-11-23T13:04:05.123Z", "types": [], "generation": {"notSimplyActive": []}}]})";

TEST(ProxyStatus, ARowAProxyAndTheReasonsBelow) {
  auto document = codec::parse_json(kProxies);
  ASSERT_TRUE(document);
  const auto rows = status_rows(*document);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[1].front(), "shop/cart-1");
  EXPECT_EQ(rows[1].back(), "active");
  EXPECT_EQ(rows[2],
            (Row{"shop/store-1", "2026-11-23T13:04:05.123Z", "4 (0123456789)", "-", "6 refused", "-", "1 waiting"}));
  EXPECT_EQ(status_reasons(*document), (std::vector<std::string>{"shop/store-1: Cluster refused: bad port",
                                                                 "shop/store-1: Cluster x waiting: no endpoints yet"}));
}

TEST(ProxyStatus, AConfigPageAsADocument) {
  const codec::Value page = parse_config_page(
      "control plane: connected to weft-control\n"
      "active   Listener 10.96.0.7_80 3f2a\n"
      "waiting  Cluster outbound|80||cart : no endpoints: none came\n");
  EXPECT_EQ(
      codec::to_json(page),
      R"({"controlPlane":"connected to weft-control","resources":[)"
      R"({"state":"active","resource":"Listener 10.96.0.7_80","version":"3f2a","reason":""},)"
      R"({"state":"waiting","resource":"Cluster outbound|80||cart","version":"","reason":"no endpoints: none came"}]})");
}

TEST(Table, ColumnsAsWideAsTheirWidestWord) {
  EXPECT_EQ(to_table({{"NAME", "STATE"}, {"product-catalog", "active"}, {"x", ""}}),
            "NAME              STATE\nproduct-catalog   active\nx\n");
}

}  // namespace
}  // namespace weft::cli

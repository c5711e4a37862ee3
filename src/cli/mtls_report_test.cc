#include "cli/mtls_report.h"

#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::cli {
namespace {

constexpr std::string_view kWorkloads = R"({"workloads": [
  {"namespace": "shop", "pod": "cart-1", "owner": "cart", "ip": "10.1.0.1", "sidecar": true, "gateway": false,
   "mode": "PERMISSIVE", "ports": [{"port": 8080, "mode": "PERMISSIVE"}, {"port": 9090, "mode": "STRICT"}]},
  {"namespace": "shop", "pod": "cart-2", "owner": "cart", "ip": "10.1.0.2", "sidecar": true, "gateway": false,
   "mode": "PERMISSIVE", "ports": [{"port": 8080, "mode": "PERMISSIVE"}, {"port": 9090, "mode": "STRICT"}]},
  {"namespace": "shop", "pod": "quiet-1", "owner": "quiet", "ip": "10.1.0.3", "sidecar": true, "gateway": false,
   "mode": "PERMISSIVE", "ports": []},
  {"namespace": "shop", "pod": "vault-1", "owner": "vault", "ip": "10.1.0.4", "sidecar": true, "gateway": false,
   "mode": "STRICT", "ports": [{"port": 80, "mode": "STRICT"}]},
  {"namespace": "shop", "pod": "old-1", "owner": "old", "ip": "10.1.0.5", "otherIps": ["fd00:1::5"], "sidecar": false, "gateway": false,
   "mode": "PERMISSIVE", "ports": []},
  {"namespace": "shop", "pod": "gate-1", "owner": "gate", "ip": "10.1.0.6", "sidecar": false, "gateway": true,
   "mode": "PERMISSIVE", "ports": []}]})";

TEST(MtlsReport, ReadsWhatASidecarCounted) {
  const Arrivals read = read_arrivals(
      "# TYPE istio_requests_total counter\n"
      "istio_requests_total{reporter=\"destination\",connection_security_policy=\"mutual_tls\"} 7\n"
      "istio_requests_total{reporter=\"destination\",connection_security_policy=\"none\"} 2\n"
      "istio_requests_total{reporter=\"source\",connection_security_policy=\"unknown\"} 9\n"
      "istio_tcp_connections_opened_total{reporter=\"destination\",connection_security_policy=\"mutual_tls\"} 1\n"
      "weft_plaintext_connections_total{peer=\"10.1.0.5\"} 3\n");
  EXPECT_EQ(read.mutual_tls, 8U);
  EXPECT_EQ(read.plaintext, 2U);
  EXPECT_EQ(read.plaintext_from, (std::map<std::string, uint64_t>{{"10.1.0.5", 3}}));
}

TEST(MtlsReport, ReplicasAreOneLineAndPeersHaveNames) {
  const auto document = codec::parse_json(kWorkloads);
  ASSERT_TRUE(document);
  const auto lines = mtls_lines(*document, {{"shop/cart-1", {5, 1, {{"10.1.0.5", 1}}}},
                                            {"shop/cart-2", {6, 2, {{"fd00:1::5", 1}, {"192.0.2.9", 1}}}},
                                            {"shop/vault-1", {4, 0, {}}}});
  const auto rows = mtls_rows(lines);
  ASSERT_EQ(rows.size(), 5U) << "a gateway is none";
  EXPECT_EQ(rows[1], (Row{"shop/cart", "PERMISSIVE, 9090 STRICT", "11", "3", "192.0.2.9 (1), shop/old (2)",
                          "no: it would turn away 192.0.2.9 (1), shop/old (2)"}));
  EXPECT_EQ(rows[2].back(), "no: it has no sidecar");
  EXPECT_EQ(rows[3].back(), "nothing came yet that would tell");
  EXPECT_EQ(rows[4].back(), "in force");
}

TEST(MtlsReport, StrictIsSafeWhereAllOfManyCameByMutualTls) {
  const auto document = codec::parse_json(kWorkloads);
  ASSERT_TRUE(document);
  const auto of_cart = [&](Arrivals first, Arrivals second) {
    return mtls_lines(*document, {{"shop/cart-1", std::move(first)}, {"shop/cart-2", std::move(second)}}).at(0).strict;
  };
  EXPECT_EQ(of_cart({5, 0, {}}, {6, 0, {}}), "yes");
  EXPECT_EQ(of_cart({5, 0, {}}, {}), "yes") << "a replica that nobody asked says nothing against it";
  EXPECT_NE(of_cart({5, 0, {}}, {6, 1, {{"10.1.0.5", 1}}}), "yes") << "one call in plaintext to one replica";
}

}  // namespace
}  // namespace weft::cli

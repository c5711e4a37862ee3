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

const WallTime kNow(1'800'000'000s);

PlaintextCaller gone(uint64_t connections, Duration ago) { return {connections, 0, kNow - ago}; }
PlaintextCaller here(uint64_t connections) { return {connections, 1, kNow - 3h}; }

std::vector<MtlsLine> lines_of(const std::map<std::string, Arrivals>& by_pod, Duration since = kMtlsWindow,
                               std::string text = std::string(kWorkloads)) {
  return mtls_lines(codec::parse_json(text).value(), by_pod, {kNow, since});
}

TEST(MtlsReport, ReadsWhatASidecarCounted) {
  const Arrivals read = read_arrivals(
      "# TYPE istio_requests_total counter\n"
      "istio_requests_total{reporter=\"destination\",connection_security_policy=\"mutual_tls\"} 7\n"
      "istio_requests_total{reporter=\"destination\",connection_security_policy=\"none\"} 2\n"
      "istio_requests_total{reporter=\"source\",connection_security_policy=\"unknown\"} 9\n"
      "istio_tcp_connections_opened_total{reporter=\"destination\",connection_security_policy=\"mutual_tls\"} 1\n"
      "# HELP weft_plaintext_connections Of connections.\n"
      "weft_plaintext_connections_total{peer=\"10.1.0.5\"} 3\n"
      "weft_plaintext_connections{peer=\"10.1.0.5\"} 1\n"
      "weft_start_timestamp_seconds 1799999000\n"
      "weft_plaintext_last_seen_timestamp_seconds{peer=\"10.1.0.5\"} 1800000000\n");
  EXPECT_EQ(read.since, WallTime(1'799'999'000s));
  EXPECT_EQ(read.mutual_tls, 8U);
  EXPECT_EQ(read.plaintext, 2U);
  ASSERT_EQ(read.plaintext_from.size(), 1U);
  const PlaintextCaller& caller = read.plaintext_from.at("10.1.0.5");
  EXPECT_EQ(caller.connections, 3U);
  EXPECT_EQ(caller.open, 1U);
  EXPECT_EQ(caller.last_seen, WallTime(1'800'000'000s));
}

TEST(MtlsReport, ReplicasAreOneLineAndPeersHaveNames) {
  const auto lines = lines_of({{"shop/cart-1", {5, 1, {{"10.1.0.5", gone(1, 2min)}}}},
                               {"shop/cart-2", {6, 2, {{"fd00:1::5", gone(1, 5s)}, {"192.0.2.9", here(1)}}}},
                               {"shop/quiet-1", {}},
                               {"shop/vault-1", {4, 0, {}}}});
  const auto rows = mtls_rows(lines);
  ASSERT_EQ(rows.size(), 5U) << "a gateway is none";
  EXPECT_EQ(rows[1],
            (Row{"shop/cart", "PERMISSIVE, 9090 STRICT", "11", "3", "192.0.2.9 (1, now), shop/old (2, just now)",
                 "no: it would turn away 192.0.2.9 (1, now), shop/old (2, just now)"}));
  EXPECT_EQ(rows[2].back(), "no: it has no sidecar");
  EXPECT_EQ(rows[3].back(), "nothing came yet that would tell");
  EXPECT_EQ(rows[4].back(), "in force");
}

TEST(MtlsReport, StrictIsSafeWhereAllOfManyCameByMutualTls) {
  const auto of_cart = [&](Arrivals first, Arrivals second) {
    return lines_of({{"shop/cart-1", std::move(first)}, {"shop/cart-2", std::move(second)}}).at(0).strict;
  };
  EXPECT_EQ(of_cart({5, 0, {}}, {6, 0, {}}), "yes");
  EXPECT_EQ(of_cart({5, 0, {}}, {}), "yes") << "a replica that nobody asked says nothing against it";
  EXPECT_EQ(of_cart({5, 0, {}}, {6, 1, {{"10.1.0.5", gone(1, 1min)}}}),
            "no: it would turn away shop/old (1, 1 min ago)")
      << "one call in plaintext to one replica";
}

TEST(MtlsReport, WhoDidNotAnswerMayTakePlaintext) {
  EXPECT_EQ(lines_of({{"shop/cart-1", {5, 0, {}}}}).at(0).strict, "unknown: 1 of 2 pods did not answer");
  EXPECT_EQ(lines_of({{"shop/cart-1", {5, 1, {{"10.1.0.5", gone(1, 1min)}}}}}).at(0).strict,
            "no: it would turn away shop/old (1, 1 min ago)")
      << "what is known is enough";
}

// A sidecar that was started anew has forgotten who came.
TEST(MtlsReport, SecondsOfEvidenceAreNoYes) {
  const auto after = [](Duration first, Duration second, Duration since = kMtlsWindow) {
    return lines_of({{"shop/cart-1", {5, 0, {}, kNow - first}}, {"shop/cart-2", {5, 0, {}, kNow - second}}}, since)
        .at(0)
        .strict;
  };
  EXPECT_EQ(after(3h, 40s), "unknown: nothing speaks against it, but it was seen for 40 s of 15 min only");
  EXPECT_EQ(after(3h, 14min), "unknown: nothing speaks against it, but it was seen for 14 min of 15 min only");
  EXPECT_EQ(after(3h, 15min), "yes");
  EXPECT_EQ(after(3h, 40s, 30s), "yes");
  EXPECT_EQ(after(3h, 5h, 24h), "unknown: nothing speaks against it, but it was seen for 3 h of 24 h only");
}

// The last client without a sidecar has gone: that is seen, without a restart of anything.
TEST(MtlsReport, WhoHasNotComeForSomeTimeDoesNotCount) {
  const auto line_after = [](PlaintextCaller caller, Duration since = kMtlsWindow) {
    return lines_of({{"shop/cart-1", {5, 9, {{"10.1.0.5", caller}}}}, {"shop/cart-2", {}}}, since).at(0);
  };
  EXPECT_EQ(line_after(gone(7, 3h)).strict, "yes");
  EXPECT_EQ(line_after(gone(7, 3h)).from, std::vector<std::string>{"shop/old (7, 3 h ago)"});
  EXPECT_EQ(line_after(gone(7, 15min + 1s)).strict, "yes");
  EXPECT_EQ(line_after(gone(7, 15min)).strict, "no: it would turn away shop/old (7, 15 min ago)");
  EXPECT_EQ(line_after(gone(7, 3h), 24h).strict, "no: it would turn away shop/old (7, 3 h ago)");
  EXPECT_EQ(line_after(here(7)).strict, "no: it would turn away shop/old (7, now)") << "a connection that is kept";
  EXPECT_EQ(line_after(gone(7, 49h)).from, std::vector<std::string>{"shop/old (7, 2 days ago)"});
}

// A caller with a sidecar comes as the destination asks, unless a rule says otherwise.
TEST(MtlsReport, CallersWithASidecarComeByMutualTlsWhereThatIsAskedFor) {
  const std::map<std::string, Arrivals> came = {{"shop/cart-1", {0, 9, {{"10.1.0.3", here(2)}, {"10.1.0.6", here(1)}}}},
                                                {"shop/cart-2", {}}};
  EXPECT_EQ(
      lines_of(came).at(0).strict,
      "yes: shop/gate (1, now), shop/quiet (2, now) came in plaintext, and by mutual TLS where that is asked for");
  std::string ruled(kWorkloads);
  ruled.insert(ruled.find("\"ip\""), "\"withoutMutualTls\": [\"shop/plain\"], ");
  EXPECT_EQ(lines_of(came, kMtlsWindow, ruled).at(0).strict,
            "no: it would turn away shop/gate (1, now) by DestinationRule shop/plain, shop/quiet (2, now) by "
            "DestinationRule shop/plain");
}

TEST(MtlsReport, AWindowIsANumberAndAUnit) {
  EXPECT_EQ(parse_window("30s").value(), 30s);
  EXPECT_EQ(parse_window("15m").value(), 15min);
  EXPECT_EQ(parse_window("1d").value(), 24h);
  for (const char* wrong : {"", "15", "m", "-1m", "0s", "1w", "1 m", "999999d"})
    EXPECT_FALSE(parse_window(wrong)) << wrong;
}

}  // namespace
}  // namespace weft::cli

#include "node/capture.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "node/process/command.h"

namespace weft::node {
namespace {

// Priorities as numbers: nft 1.0.6 knows `dstnat` only in prerouting. -100 is destination NAT, 0 filter; 300 is after
// source NAT (100), where a reply already bears the port its client called.
constexpr std::string_view kRules = R"(table inet weft {{}}
delete table inet weft
table inet weft {{
  counter redirected_out {{}}
  counter redirected_in {{}}
  counter proxied_out {{}}
  counter exempt {{}}
  counter bypassed {{}}

  chain outbound {{
    type nat hook output priority -100; policy accept;
    meta mark {inbound_mark} return
    oifname "lo" ip daddr != 127.0.0.0/8 meta mark {outbound_mark} meta l4proto tcp redirect to :{inbound_port}
    oifname "lo" ip6 daddr != ::1 meta mark {outbound_mark} meta l4proto tcp redirect to :{inbound_port}
    oifname "lo" return
    meta mark {outbound_mark} return
    udp dport 53 redirect to :{dns_port}
    tcp dport 53 redirect to :{dns_port}
    meta l4proto tcp redirect to :{outbound_port}
  }}

  chain inbound {{
    type nat hook prerouting priority -100; policy accept;
    iifname "lo" return
    tcp dport {{ {telemetry_port}, {readiness_port}, {prometheus_port} }} return
    meta l4proto tcp redirect to :{inbound_port}
  }}

  chain remember {{
    type filter hook output priority -150; policy accept;
    meta mark {outbound_mark} ct mark set {outbound_mark}
  }}

  chain arrives {{
    type filter hook input priority 0; policy accept;
    meta l4proto != tcp return
    iifname "lo" tcp dport {outbound_port} counter name redirected_out return
    iifname "lo" return
    tcp dport {inbound_port} ct status dnat counter name redirected_in return
    ct mark {outbound_mark} counter name proxied_out return
    tcp dport {{ {telemetry_port}, {readiness_port}, {prometheus_port} }} counter name exempt return
    counter name bypassed
  }}

  chain answers {{
    type filter hook output priority 0; policy accept;
    oifname "lo" tcp sport {outbound_port} counter name redirected_out
  }}

  chain leaves {{
    type filter hook postrouting priority 300; policy accept;
    oifname "lo" return
    meta l4proto != tcp return
    ct direction reply ct status dnat counter name redirected_in return
    meta mark {outbound_mark} counter name proxied_out return
    ct mark {outbound_mark} counter name proxied_out return
    tcp sport {{ {telemetry_port}, {readiness_port}, {prometheus_port} }} counter name exempt return
    counter name bypassed
  }}
}}
)";

constexpr auto kNftDeadline = 10s;  // nft answers in milliseconds; a machine that needs more is stuck

std::string_view after(std::string_view text, std::string_view what) {
  const size_t at = text.find(what);
  return at == std::string_view::npos ? std::string_view{} : text.substr(at + what.size());
}

Result<uint64_t> bytes_of(std::string_view listing, std::string_view counter) {
  const std::string_view rest = after(after(listing, fmt::format("counter {} {{", counter)), "bytes ");
  uint64_t bytes = 0;
  if (std::from_chars(rest.data(), rest.data() + rest.size(), bytes).ec != std::errc{}) {
    return invalid(fmt::format("nft lists no counter '{}': the capture rules are not in place", counter));
  }
  return bytes;
}

}  // namespace

std::string capture_rules() {
  return fmt::format(kRules, fmt::arg("outbound_mark", kOutboundMark), fmt::arg("inbound_mark", kInboundMark),
                     fmt::arg("outbound_port", kOutboundPort), fmt::arg("inbound_port", kInboundPort),
                     fmt::arg("telemetry_port", kTelemetryPort), fmt::arg("readiness_port", kReadinessPort),
                     fmt::arg("prometheus_port", kPrometheusPort), fmt::arg("dns_port", kSidecarDnsPort));
}

Result<CaptureCounters> parse_counters(std::string_view listing) {
  CaptureCounters counters;
  TRY(counters.redirected_out, bytes_of(listing, "redirected_out"));
  TRY(counters.redirected_in, bytes_of(listing, "redirected_in"));
  TRY(counters.proxied_out, bytes_of(listing, "proxied_out"));
  TRY(counters.exempt, bytes_of(listing, "exempt"));
  TRY(counters.bypassed, bytes_of(listing, "bypassed"));
  return counters;
}

Result<void> apply_capture(const net::NetNamespace& space) {
  TRY(auto output, space.inside([&] { return run_command({"nft", "-f", "-"}, capture_rules(), kNftDeadline); }));
  return {};
}

Result<CaptureCounters> read_counters(const net::NetNamespace& space) {
  TRY(auto output,
      space.inside([] { return run_command({"nft", "list", "counters", "table", "inet", "weft"}, {}, kNftDeadline); }));
  return parse_counters(output);
}

}  // namespace weft::node

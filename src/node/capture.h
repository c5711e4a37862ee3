// Capture: the nftables rules that lead a pod's TCP, and the names it asks for, through its proxy, as one text for
// `nft -f -`, and what their counters say. Both families, by one table.
//
// Pure text; the rules live in the pod's network namespace, which only the node may change: apps have no capabilities
// over it. The proxy tells its own packets by SO_MARK, with one mark for each of its roles; apps cannot set one.
// Loopback is left alone, so probes and calls of an app to itself stay inside. Once applied, every byte of TCP on the
// wire is in one of the counters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "node/net/namespace.h"

namespace weft::node {

// The marks of the proxy's sockets, as its configuration must set them (bootstrap:
// `upstream_bind_config.socket_options`, SO_MARK).
inline constexpr uint32_t kOutboundMark = 0x77656601;  // connections it opens towards other pods
inline constexpr uint32_t kInboundMark = 0x77656602;   // connections it opens to its own app

// Istio's ports.
inline constexpr uint16_t kOutboundPort = 15001;
inline constexpr uint16_t kInboundPort = 15006;
inline constexpr uint16_t kTelemetryPort = 15020;
inline constexpr uint16_t kReadinessPort = 15021;
inline constexpr uint16_t kPrometheusPort = 15090;
inline constexpr uint16_t kSidecarDnsPort = 15053;  // on the pod's loopback, of both families

// The whole rule set, replacing any former one in a single transaction.
std::string capture_rules();

// Bytes (packets with all their headers) since the rules were applied.
struct CaptureCounters {
  uint64_t redirected_out = 0;  // app ↔ port 15001, both directions
  uint64_t redirected_in = 0;   // wire ↔ port 15006, both directions
  uint64_t proxied_out = 0;     // proxy ↔ wire, both directions
  uint64_t exempt = 0;          // telemetry ports
  uint64_t bypassed = 0;        // TCP on the wire that is none of the above: must stay 0
};

// Reads what `nft list counters` printed. Error: invalid, naming the counter that is missing.
Result<CaptureCounters> parse_counters(std::string_view listing);

// Runs nft in the pod's namespace. Error: not_found when nft is not installed; io with nft's own words.
Result<void> apply_capture(const net::NetNamespace& space);
Result<CaptureCounters> read_counters(const net::NetNamespace& space);

}  // namespace weft::node

// What `weft mtls` shows: what still comes to each workload in plaintext, from whom, and whether STRICT is safe.
//
// Pure.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "cli/table.h"
#include "codec/value.h"

namespace weft::cli {

// Who came in plaintext: from one address, or from all those of one workload.
struct PlaintextCaller {
  uint64_t connections = 0;
  uint64_t open = 0;  // of these, now
  WallTime last_seen{};

  void add(const PlaintextCaller& other);
};

// Of one pod's sidecar, since it started.
struct Arrivals {
  uint64_t mutual_tls = 0;                                // requests and opaque connections
  uint64_t plaintext = 0;                                 // likewise
  std::map<std::string, PlaintextCaller> plaintext_from;  // by address
  WallTime since{};                                       // when the sidecar started; of several the last that did

  void add(const Arrivals& other);
};

// From a proxy's /stats/prometheus page.
Arrivals read_arrivals(std::string_view metrics);

struct MtlsLine {
  std::string workload;  // shop/storefront
  std::string mode;      // STRICT, PERMISSIVE, or "PERMISSIVE, 8080 STRICT" where ports differ
  Arrivals arrivals;
  std::vector<std::string> from;  // who came in plaintext: "shop/outsider (3, now)", "10.0.0.9 (1, 3 h ago)"
  std::string strict;             // whether it is safe to require: "yes", "in force", "no: …", "unknown: …"
};

// What is looked at to judge whether STRICT is safe, if nobody says otherwise.
inline constexpr Duration kMtlsWindow = 15min;

// Whoever has a connection open, or had one less than that ago, is one who comes in plaintext.
struct MtlsWindow {
  WallTime now;
  Duration since = kMtlsWindow;
};

// "15m", "2h", "1d", "30s". Error: invalid, with what to write.
Result<Duration> parse_window(std::string_view text);

// `workloads`: the control plane's /mtls page. `by_pod`: what is known of pods, by "namespace/name", those that did not
// answer left out; replicas are put together under what runs them. Gateways have no line: what their ports take is said
// by their Gateways' tls, not by a PeerAuthentication.
std::vector<MtlsLine> mtls_lines(const codec::Value& workloads, const std::map<std::string, Arrivals>& by_pod,
                                 const MtlsWindow& window);

std::vector<Row> mtls_rows(const std::vector<MtlsLine>& lines);
codec::Value mtls_json(const std::vector<MtlsLine>& lines);

}  // namespace weft::cli

// What `weft mtls` shows: what still comes to each workload in plaintext, from whom, and whether STRICT is safe.
//
// Pure.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/table.h"
#include "codec/value.h"

namespace weft::cli {

// Of one pod's sidecar, since it started.
struct Arrivals {
  uint64_t mutual_tls = 0;                         // requests and opaque connections
  uint64_t plaintext = 0;                          // likewise
  std::map<std::string, uint64_t> plaintext_from;  // address → connections

  void add(const Arrivals& other);
};

// From a proxy's /stats/prometheus page.
Arrivals read_arrivals(std::string_view metrics);

struct MtlsLine {
  std::string workload;  // shop/storefront
  std::string mode;      // STRICT, PERMISSIVE, or "PERMISSIVE, 8080 STRICT" where ports differ
  Arrivals arrivals;
  std::vector<std::string> from;  // who came in plaintext: "shop/outsider (3)", "10.0.0.9 (1)"
  std::string strict;             // whether it is safe to require: "yes", "in force", "no: …"
};

// `workloads`: the control plane's /mtls page. `by_pod`: what is known of pods, by "namespace/name"; replicas are put
// together under what runs them.
std::vector<MtlsLine> mtls_lines(const codec::Value& workloads, const std::map<std::string, Arrivals>& by_pod);

std::vector<Row> mtls_rows(const std::vector<MtlsLine>& lines);
codec::Value mtls_json(const std::vector<MtlsLine>& lines);

}  // namespace weft::cli

// The Prometheus text exposition format (version 0.0.4) of everything a registry counts.
//
// For the main thread; workers may count meanwhile. Shards are summed here: same family and label values, one line. A
// histogram's _count is the sum of its buckets, so it always equals its +Inf bucket; _sum may be a record ahead or
// behind.
#pragma once

#include <string>

#include "stats/registry.h"

namespace weft::stats {

inline constexpr std::string_view kPrometheusContentType = "text/plain; version=0.0.4; charset=utf-8";

// Families in the order of their declaration, series in the order of their label values; a family nobody used yet has
// HELP and TYPE only.
std::string prometheus_text(const Registry& registry);

}  // namespace weft::stats

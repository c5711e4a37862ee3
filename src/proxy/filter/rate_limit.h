// The limit a chain puts on its requests (Envoy's local_ratelimit filter).
//
// On the worker's thread; the bucket is the proxy's (config/rate_limit.h).
#pragma once

#include <optional>

#include "config/rate_limit.h"
#include "proxy/filter/access.h"

namespace weft::proxy::filter {

// What Envoy's users know.
inline constexpr std::string_view kLimited = "local_rate_limited";

// Takes a token for the request; the answer, if there is none left.
std::optional<Denial> limited(Request& request, const config::RateLimit& limit);

}  // namespace weft::proxy::filter

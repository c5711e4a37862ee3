// Mirror: copies of requests for clusters that look at the same traffic (config::Mirror). Nobody reads what they
// answer.
//
// On the worker's thread, each copy as a task of the worker's own: the request it is of neither waits for it nor fails
// with it. A copy goes out once the request's body has come whole, because a broken one would not be what was sent;
// weft_mirrored_requests_total says what became of each.
#pragma once

#include "config/route.h"
#include "proxy/serve.h"

namespace weft::proxy::upstream {

// A request with a longer body is not mirrored.
inline constexpr size_t kMirroredBody = 64 * 1024;
// Of a worker, those whose body is still to come included; what would be more is not mirrored.
inline constexpr size_t kMirrorsInFlight = 128;
// For the whole exchange of a copy.
inline constexpr Duration kMirrorTime = 30s;

// Draws which of the route's mirrors get this request, whose head is as it goes upstream. May wrap its body.
void mirror(Request& request, const config::Forward& forward);

// "shop:80" → "shop-shadow:80". An address stays as it is.
std::string shadow_authority(std::string_view authority);

}  // namespace weft::proxy::upstream

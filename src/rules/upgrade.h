// Whether a request may switch protocols (WebSocket and the like) or be a CONNECT: configuration's word, by name.
//
// Pure, any thread. As Envoy: what the route says of that type wins; else what the listener says; else it may not.
#pragma once

#include <string_view>
#include <vector>

#include "config/route.h"

namespace weft::rules {

// What a CONNECT is called among upgrade types.
inline constexpr std::string_view kConnect = "connect";

// The entry that lets `type` (regardless of case) pass; nullptr if it may not.
const config::Upgrade* allowed_upgrade(const std::vector<config::Upgrade>& of_listener,
                                       const std::vector<config::Upgrade>& of_route, std::string_view type);

}  // namespace weft::rules

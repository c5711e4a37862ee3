// From one match block of a VirtualService to a RouteMatch (Istio: HTTPMatchRequest; envoy.config.route.v3.RouteMatch).
//
// Pure: any thread. All conditions of a block must hold; the block's port is the caller's to look at.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"

namespace envoy::config::route::v3 {
class RouteMatch;
}

namespace weft::mesh {

void set_match(const codec::Value& match, envoy::config::route::v3::RouteMatch& out);

// "@request.auth.claims.groups", "@request.auth.claims[realm][roles]" → {"groups"}, {"realm", "roles"}: the claim of a
// token that Istio has a match name like a header. nullopt: another name.
std::optional<std::vector<std::string>> claim_named(std::string_view header);

// Whether the block lets every request through.
bool matches_everything(const codec::Value& match);

bool takes_everything(const envoy::config::route::v3::RouteMatch& match);

}  // namespace weft::mesh

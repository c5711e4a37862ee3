// From one match block of a VirtualService to a RouteMatch (Istio: HTTPMatchRequest; envoy.config.route.v3.RouteMatch).
//
// Pure: any thread. All conditions of a block must hold; the block's port is the caller's to look at.
#pragma once

#include "codec/value.h"

namespace envoy::config::route::v3 {
class RouteMatch;
}

namespace weft::mesh {

void set_match(const codec::Value& match, envoy::config::route::v3::RouteMatch& out);

// Whether the block lets every request through.
bool matches_everything(const codec::Value& match);

bool takes_everything(const envoy::config::route::v3::RouteMatch& match);

}  // namespace weft::mesh

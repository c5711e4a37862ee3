// What a VirtualService's rule says to the HTTP filters of its listener: faults and CORS, as istiod writes them
// (typed_per_filter_config).
//
// Pure: any thread. Only for the .cc files of this room that write messages. The chain has the filters (wire.h
// add_http).
#pragma once

#include "codec/value.h"

namespace envoy::config::route::v3 {
class Route;
}
namespace envoy::type::v3 {
class FractionalPercent;
}

namespace weft::mesh {

// `rule`: one of spec.http.
void set_filters(const codec::Value& rule, envoy::config::route::v3::Route& out);

// Istio's Percent, {value: 0.1}, as millionths; more than 100 is all.
void set_percent(const codec::Value& percent, envoy::type::v3::FractionalPercent& out);

}  // namespace weft::mesh

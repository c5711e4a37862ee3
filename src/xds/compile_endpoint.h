// ClusterLoadAssignment → EndpointSet.
//
// Pure: any thread. The message must have passed check_known(); the rest is refused here, at its place.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "config/endpoint.h"
#include "xds/compile_place.h"

namespace envoy::config::endpoint::v3 {
class ClusterLoadAssignment;
}

namespace weft::xds {

// `names_allowed`: addresses may be DNS names, for a cluster that resolves them. `version` is what the set calls its
// content.
Result<std::shared_ptr<const config::EndpointSet>> compile_endpoints(
    const envoy::config::endpoint::v3::ClusterLoadAssignment& from, bool names_allowed, std::string version,
    const Place& at);

}  // namespace weft::xds

// The annotation of a DestinationRule that has its host's endpoints asked whether they are well, which Istio has no
// field for.
//
// Pure: any thread. proxy/upstream/health.h asks; docs/istio-destinations.md says what the words mean.
#pragma once

#include <string>
#include <string_view>

#include "codec/value.h"
#include "mesh/protocol.h"
#include "mesh/trouble.h"

namespace envoy::config::cluster::v3 {
class Cluster;
}

namespace weft::mesh {

// As in '{"http": {"path": "/ready"}, "interval": "5s"}'.
inline constexpr std::string_view kHealthCheckAnnotation = "weft.dev/health-check";

// What the annotation says; null: nothing, or something that is wrong, which `troubles` tells then.
codec::Value read_health_check(const codec::Value& metadata, Troubles& troubles);

// `said` as read above. Of no effect where nobody knows the endpoints: where a call goes to where it was meant to go.
void set_health_check(const codec::Value& said, const std::string& host, Protocol protocol,
                      envoy::config::cluster::v3::Cluster& cluster);

}  // namespace weft::mesh

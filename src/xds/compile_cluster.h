// Cluster message → Cluster.
//
// Pure: any thread. The message must have passed check_known(); the rest is refused here, at its place.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "config/cluster.h"
#include "xds/compile_place.h"

namespace envoy::config::cluster::v3 {
class CircuitBreakers;
class Cluster;
class OutlierDetection;
}  // namespace envoy::config::cluster::v3
namespace envoy::config::core::v3 {
class TransportSocket;
}

namespace weft::xds {

Result<std::shared_ptr<const config::Cluster>> compile_cluster(const envoy::config::cluster::v3::Cluster& from,
                                                               std::string version, const Place& at);

// Protocol, idle timeout and limits of upstream connections: the fields of the cluster itself and its
// HttpProtocolOptions extension. What that says of its TLS is given back.
Result<config::ByHost> compile_upstream_http(const envoy::config::cluster::v3::Cluster& from, config::Cluster& out,
                                             const Place& at);

// How one of the endpoints is picked. `out.discovery` must be set.
Result<void> compile_balancing(const envoy::config::cluster::v3::Cluster& from, config::Cluster& out, const Place& at);

Result<void> compile_health_checks(const envoy::config::cluster::v3::Cluster& from, config::Cluster& out,
                                   const Place& at);

Result<config::Limits> compile_limits(const envoy::config::cluster::v3::CircuitBreakers& from, const Place& at);

// Success-rate ejection is not spoken: asking for it is refused, its silent default is taken as off.
Result<config::Outlier> compile_outlier(const envoy::config::cluster::v3::OutlierDetection& from, const Place& at);

// A transport socket within the PROXY protocol's is put in that one's place.
Result<config::ProxyHeader> compile_proxy_header(envoy::config::core::v3::TransportSocket& socket, const Place& at);

}  // namespace weft::xds

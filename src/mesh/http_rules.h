// From a VirtualService's http rules to routes, in their order: the first that matches wins.
//
// Pure: any thread. Each route says in its metadata which rule it is from ("http[0]"). Several match blocks of one rule
// are alternatives and become a route each; a block that names another port than the listener's becomes none. Fields
// read here are those that supported.h lets through.
#pragma once

#include <cstdint>

#include "mesh/model.h"
#include "mesh/wire.h"

namespace envoy::config::route::v3 {
class RetryPolicy;
class VirtualHost;
}  // namespace envoy::config::route::v3

namespace weft::mesh {

// What is tried again when a rule does not say: once, what never reached the destination. A GET or HEAD that was reset
// before its first response byte is added by the proxy itself (config/retry.h).
inline constexpr std::string_view kDefaultRetryOn = "connect-failure,refused-stream,reset-before-request";
inline constexpr uint32_t kDefaultRetries = 1;

void set_default_retries(envoy::config::route::v3::RetryPolicy& policy);

// The routes of the caller's requests to that port of that service, plain or by the routing in force.
void add_routes(const Model& model, const Service& service, const ServicePort& port, const Workload& caller,
                envoy::config::route::v3::VirtualHost& host);

// A server of a Gateway, as its routes see it.
struct AtGateway {
  const ObjectName& gateway;
  const Workload& workload;  // that serves it
  uint16_t number = 0;
  bool tls = false;  // its clients speak HTTPS
};
// The routes of one VirtualService there.
void add_gateway_routes(const Model& model, const VirtualService& object, const AtGateway& at,
                        envoy::config::route::v3::VirtualHost& host);

// The cluster of one of the object's destinations ("spec.tls[0].route[0].destination") for what comes to that port.
std::string cluster_of(const Model& model, const VirtualService& object, uint16_t listener_port,
                       const std::string& path);

}  // namespace weft::mesh

// The second look at an object whose shape is right: do its own words make sense together? Never looks at another
// object.
//
// Pure functions: any thread. Run them after apply_defaults. The rules are those of the Kubernetes API and, for
// Istio's kinds, of Istio's admission, for the fields a cluster's users meet.
#pragma once

#include <string>

#include "codec/value.h"
#include "mesh/kinds/kind.h"
#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

// Bytes of a directResponse's body: what an istiod tells its proxies to take (max_direct_response_body_size_bytes).
inline constexpr size_t kMaxDirectBody = 1048576;

Problems check_meaning(const Kind& kind, const codec::Value& object);

// What may not change from one form of an object to the next (Deployment's selector, Service's clusterIP, most of a
// Pod's spec ...).
Problems check_update(const Kind& kind, const codec::Value& before, const codec::Value& after);

// The parts, a file each.
void check_metadata(const Kind& kind, const codec::Value& object, Findings& findings);
void check_labels(const codec::Value& labels, const Path& path, Findings& findings);
void check_pod_spec(const codec::Value& spec, const Path& path, Findings& findings);
// A number out of 1 to 65535 is no port; what is no number is let by (a port may have a name).
void check_port_number(const codec::Value& port, const Path& path, Findings& findings);
// The protocol of a port of Istio's kinds, as it is compared with: "HTTP", however that is written (Istio ignores
// case).
std::string port_protocol(const codec::Value& port);
void check_port_protocol(const codec::Value& protocol, const Path& path, Findings& findings);
void check_service(const codec::Value& spec, const Path& path, Findings& findings);
// To which namespaces an object of Istio's is exported.
void check_export_to(const codec::Value& spec, const Path& path, Findings& findings);
void check_virtual_service(const codec::Value& spec, const Path& path, Findings& findings);
void check_http_route(const codec::Value& route, const Path& path, Findings& findings);
// What a route leads to.
void check_destination(const codec::Value& to, const Path& path, Findings& findings);
void check_gateway(const codec::Value& spec, const Path& path, Findings& findings);
// How TLS ends, at a Gateway's server or at a Sidecar's port.
void check_server_tls(const codec::Value& tls, const Path& path, Findings& findings);
void check_service_entry(const codec::Value& spec, const Path& path, Findings& findings);
void check_workload_entry(const codec::Value& spec, const Path& path, Findings& findings);
void check_sidecar(const codec::Value& spec, const Path& path, Findings& findings);
void check_peer_authentication(const codec::Value& spec, const Path& path, Findings& findings);
void check_request_authentication(const codec::Value& spec, const Path& path, Findings& findings);
void check_authorization_policy(const codec::Value& spec, const Path& path, Findings& findings);
// Whom a policy is about: its selector, targetRef and targetRefs.
void check_policy_target(const codec::Value& spec, const Path& path, Findings& findings);
void check_secret(const codec::Value& secret, Findings& findings);
void check_destination_rule(const codec::Value& spec, const Path& path, Findings& findings);
void check_traffic_policy(const codec::Value& policy, const Path& path, Findings& findings);
void check_connection_pool(const codec::Value& pool, const Path& path, Findings& findings);

}  // namespace weft::mesh::kinds

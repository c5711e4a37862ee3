// The second look at an object whose shape is right: do its own words make sense together? Never looks at another
// object.
//
// Pure functions: any thread. Run them after apply_defaults. The rules are those of the Kubernetes API and, for
// Istio's kinds, of Istio's admission, for the fields a cluster's users meet.
#pragma once

#include "codec/value.h"
#include "mesh/kinds/kind.h"
#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

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
void check_service(const codec::Value& spec, const Path& path, Findings& findings);
void check_virtual_service(const codec::Value& spec, const Path& path, Findings& findings);
void check_gateway(const codec::Value& spec, const Path& path, Findings& findings);
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

}  // namespace weft::mesh::kinds

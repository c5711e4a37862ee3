// TcpReach: what a policy that speaks of requests does to ports where there are none.
//
// Pure: any thread that may read the Model. A DENY (or CUSTOM) rule keeps what it says of the connection and loses what
// it says of requests, so on such a port it denies (or asks about) more than it says (Istio's choice, closed rather
// than open), and an AUDIT rule tells of more; a provider that speaks HTTP cannot be asked there at all. An ALLOW
// policy whose rules all speak of requests lets nothing in there. Tokens are of requests: nobody looks at them there.
// Authors are told, port by port, of those that a rule names though nobody declares them, too; of the others once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mesh/model.h"

namespace weft::mesh {

// Ports named one by one; of more, only how many.
inline constexpr size_t kMostPortsNamed = 5;

// One of those that are alike in all that their ports depend on: namespace, owner, labels, containers' ports. Of a
// namespace's thousand pods a few dozen are different.
std::vector<const Workload*> one_of_each(const std::vector<const Workload*>& workloads);

// Whether what the rule says of ports takes that one in.
bool takes_port(const AuthorizationRule& rule, uint16_t port);

// The ports it names that neither a Service nor a container of the workload declares: it may listen there all the same.
// Not the numbers of Services that lead elsewhere, of which service_numbers.h tells.
std::vector<uint16_t> undeclared_ports(const Model& model, const AuthorizationRule& rule, const Workload& workload);

// Whether it matters which ports the policy meets.
bool depends_on_ports(const AuthorizationPolicy& policy);

// A trouble for each rule and port of these workloads, which the policy is about; the same port of several pods of one
// owner once.
void add_tcp_troubles(const Model& model, const AuthorizationPolicy& policy,
                      const std::vector<const Workload*>& workloads, Troubles& troubles);

// Remarks of a RequestAuthentication about these workloads.
void add_tcp_remarks(const Model& model, const std::vector<const Workload*>& workloads, Troubles& troubles);

}  // namespace weft::mesh

// VirtualService and DestinationRule as the mesh keeps them: the object's own words, checked, and what they name.
//
// Immutable once read and shared by pointer, because the last good form of an object outlives the object's next form:
// any thread. http_rules.h makes routes of `spec`, cluster_resource.h makes clusters of the policies.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/callers.h"
#include "mesh/names.h"
#include "mesh/service.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// A place where an object names a host.
struct Destination {
  std::string host;    // whole
  std::string subset;  // empty: all of it
  uint16_t port = 0;   // 0: not said
  std::string path;    // spec.http[0].route[0].destination
  uint32_t line = 0;
  std::vector<uint16_t> from_ports;  // where its rule's blocks all name a port: those; else none
  bool opaque = false;               // of a tls or tcp rule
};

struct DestinationRule;

// A Gateway that an object binds to.
struct GatewayRef {
  ObjectName gateway;
  std::string path;  // spec.gateways[0]
  uint32_t line = 0;
};

struct VirtualService {
  ObjectName object;
  std::string created;  // metadata.creationTimestamp; compares as text
  std::vector<Destination> hosts;
  std::vector<Destination> destinations;
  bool in_mesh = true;                // the sidecars route by it
  std::vector<GatewayRef> gateways;   // and these
  std::vector<std::string> exported;  // to these namespaces; empty: to all
  CallerTraits callers;               // what its rules ask of who calls
  codec::Value spec;
  std::vector<ObjectName> delegates;    // whose rules stand in the place of some of its own (delegate.h)
  std::vector<std::string> rule_names;  // of http, where that is not their place: "http[0] delegate shop/cart http[1]"
  Troubles troubles;                    // of its own words
  // The form its status says was in force (in_force.h); nullptr: none is told.
  std::shared_ptr<const VirtualService> former;
  // Of such a form: the rules, as they were then, that define the subsets it leads to.
  std::vector<std::shared_ptr<const DestinationRule>> subsets_from;

  bool is_bound_to(const ObjectName& gateway) const;
  // "http[0]"
  std::string rule_name(size_t index) const;
  bool is_visible(std::string_view ns) const { return is_visible_in(exported, ns); }
  // Under which names it routes: its hosts, for the sidecars; and the one of edge_host(), for gateways.
  std::vector<std::string> routing_names() const;
};

struct Subset {
  std::string name;
  Labels labels;
  codec::Value policy;  // its trafficPolicy; null: the rule's
  std::string rule;     // "subsets[0]"
  ObjectName object;    // the DestinationRule that has it
};

struct DestinationRule {
  ObjectName object;
  std::string created;
  Destination host;
  std::vector<Subset> subsets;
  codec::Value spec;
  std::string balancer;               // what its annotation says (traffic_policy.h)
  codec::Value health_check;          // likewise (health_check.h)
  std::vector<std::string> exported;  // to these namespaces; empty: to all
  Labels selector;                    // for these workloads of its namespace; empty: for all
  Troubles troubles;
  std::shared_ptr<const DestinationRule> former;
  // Of one that can have no effect as a whole, but asks for TLS: that alone. Else nullptr.
  std::shared_ptr<const DestinationRule> tls_alone;
  std::vector<std::shared_ptr<const DestinationRule>> parts;  // of one that is several (merged_rule.h)

  // Whether it is, or has a part, of that object.
  bool is_of(const ObjectName& name) const;
  const Subset* subset(std::string_view name) const;
  bool is_visible(std::string_view ns) const { return is_visible_in(exported, ns); }
};

// What stands for all that a VirtualService routes at gateways, where the Model speaks of hosts; no host is called so.
std::string edge_host(const ObjectName& object);
bool is_edge_host(std::string_view host);

// The Gateway meant by an entry of `gateways`: "front" is of the object's own namespace. nullopt: "mesh", the sidecars.
std::optional<ObjectName> gateway_meant(std::string_view text, std::string_view ns);

// Whether a match block is for that gateway; nullptr: for the sidecars.
bool is_for(const codec::Value& match, const ObjectName* gateway, std::string_view ns);

// Whom an http rule of an object in that namespace delegates to.
ObjectName delegate_of(const codec::Value& rule, std::string_view ns);

VirtualService read_virtual_service(const codec::Value& object, std::string_view domain);
DestinationRule read_destination_rule(const codec::Value& object, std::string_view domain);

// What is wrong where an object names a host: an older one has it; nobody has it (`in_cluster`: it is a name that a
// Service could have).
void add_conflict(std::string_view kind, const ObjectName& winner, const Destination& host, bool blocks,
                  Troubles& troubles);
Trouble missing_host(const Destination& at, bool in_cluster, bool blocks);
// Nobody has the host of an object that is for gateways and for sidecars: the gateways route by it. A remark.
Trouble only_at_gateways(const Destination& at, bool in_cluster);

// Of two objects that want the same host, whether `a` was there first.
template <class T>
bool is_older(const T& a, const T& b) {
  return a.created != b.created ? a.created < b.created : a.object < b.object;
}

}  // namespace weft::mesh

// Snapshot: one consistent set of active resources, as the workers use it. Immutable; built on the main thread, posted
// to the workers.
//
// Resources are shared by pointer, so a new snapshot costs what changed. A request holds the resources it uses, never
// the snapshot: a connection that lives for days pins nothing old but what it itself runs on.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "config/resource.h"
#include "proxy/listener_use.h"

namespace weft::proxy {

struct NameHash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <class T>
using ByName = std::unordered_map<std::string, std::shared_ptr<const T>, NameHash, std::equal_to<>>;

// Whether a connection has met this absence since the main thread last looked: those nobody meets are forgotten first.
struct Absence {
  std::atomic<bool> met = false;
};

struct Snapshot {
  uint64_t generation = 0;
  ByName<config::Listener> listeners;
  ByName<config::RouteTable> routes;
  ByName<config::Cluster> clusters;
  ByName<config::EndpointSet> endpoints;  // by EndpointSet::name
  ByName<config::Secret> secrets;
  // Listeners the control plane said do not exist: "10.0.0.9_80".
  std::unordered_map<std::string, std::shared_ptr<Absence>, NameHash, std::equal_to<>> absent;
  // Listeners without a good form that have been refused, or lead to what has been: why.
  std::unordered_map<std::string, std::string, NameHash, std::equal_to<>> refused;
  // Listeners that have come and may not serve yet, because something that they lead to has not; only where nobody asks
  // on demand (Staging::clusters_are_complete), since who asks waits anyway.
  std::unordered_set<std::string, NameHash, std::equal_to<>> coming;
  // Of each listener that takes connections only by hand-over.
  std::unordered_map<std::string, std::shared_ptr<ListenerUse>, NameHash, std::equal_to<>> uses;
  // Addresses that belong to the mesh: only these are asked for on demand.
  std::vector<config::Cidr> mesh_ranges;

  template <class T>
  static std::shared_ptr<const T> find(const ByName<T>& table, std::string_view name) {
    const auto found = table.find(name);
    return found == table.end() ? nullptr : found->second;
  }
};

}  // namespace weft::proxy

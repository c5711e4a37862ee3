// Changes: what an applied object may have changed, so that the work of whoever serves configuration follows what
// changed.
//
// A plain value: any thread. `concerns` answers for one resource by its name alone, without looking at the mesh; what
// it does not name cannot have changed. What it names need not have: content hashes tell.
#pragma once

#include <compare>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mesh/names.h"

namespace weft::mesh {

struct StatusRef {
  std::string kind;  // one of those that status.h names
  ObjectName object;

  auto operator<=>(const StatusRef&) const = default;
};

struct Changes {
  std::set<std::string, std::less<>> hosts;      // their clusters, assignments, and names that they take in
  std::set<std::string, std::less<>> endpoints;  // only the assignments of these
  std::set<std::string, std::less<>> addresses;  // the listeners, clusters and peers named after these
  std::set<ObjectName> workloads;                // their first configuration
  bool outbound = false;                         // virtualOutbound
  std::set<std::string, std::less<>> views;      // namespaces whose proxies may see other services now
  std::set<StatusRef> statuses;                  // objects whose status may read differently now
  std::vector<std::string> ignored;              // a sentence each: what of an object was passed over

  // Nothing that a proxy could notice: statuses and sentences apart.
  bool empty() const {
    return hosts.empty() && endpoints.empty() && addresses.empty() && workloads.empty() && !outbound && views.empty();
  }
  void merge(Changes&& other);
};

// Whether the resource of that type and name, as `proxy` sees it, may be another now.
bool concerns(const Changes& changes, const ObjectName& proxy, std::string_view type_url, std::string_view name);

}  // namespace weft::mesh

// View: what one proxy may see of the mesh: its namespace, to which services are exported or not, and the Sidecar that
// counts for it.
//
// Pure functions on the Model; a View points into it and holds until the model changes. Most views see the same: what
// is served is kept once for anybody, and again only where a view sees something else (differs).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/origin.h"
#include "mesh/model.h"

namespace weft::mesh {

struct View {
  std::string ns;                    // empty: anybody, who sees what is exported everywhere
  const Sidecar* sidecar = nullptr;  // nullptr: none counts
};

View view_of(const Model& model, const Workload& proxy);

// The name of a view among others of the model, and the view of that name; a Sidecar that is gone no longer counts.
std::string to_string(const View& view);
bool is_view(std::string_view text);
std::optional<View> parse_view(const Model& model, std::string_view text);

bool sees(const View& view, const Service& service);
// By calls to that port of it.
bool sees(const View& view, const Service& service, uint16_t port);
// A pod by its own address and that port of its own: as one of its services is seen, or if it has none.
bool sees(const Model& model, const View& view, const Workload& pod, uint16_t port);

// The service that a host means; one that is seen goes first, a namespace's own before others. Whatever leads to a host
// (a rule in force) leads there though it may not be called: then the one anybody means. nullptr: nobody has the host.
const Service* service_in(const Model& model, const View& view, std::string_view host);
// The services of that address, one a host, in the order of their age and name; only those that calls to that port see.
std::vector<const Service*> services_at(const Model& model, const View& view, const ListenerName& address);
// All hosts of ServiceEntries that are seen, one a host.
std::vector<const Service*> entries_in(const Model& model, const View& view);

// The listeners that the view's Sidecar has the sidecar itself open, and the services of one, in the order of their age
// and name.
std::vector<const EgressListener*> bound_listeners(const View& view);
std::vector<const Service*> services_of(const Model& model, const View& view, const EgressListener& listener);

// What becomes of calls that leave the mesh, and who says so.
struct OutboundPolicy {
  OutboundMode mode = OutboundMode::allow_any;
  std::string cluster;  // of allow_any: where they go
  config::Origin origin;
};
OutboundPolicy outbound_policy(const Model& model, const View& view);

// Whether the resource of that type and name is another for this view than for anybody.
bool differs(const Model& model, const View& view, std::string_view type_url, std::string_view name);

}  // namespace weft::mesh

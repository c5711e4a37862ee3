// Generate: the xDS resources one proxy may see, made from the Model one by one, by name.
//
// Pure: the same model, proxy and name give the same bytes, on any thread that may read the Model. Resources that do
// not depend on the proxy (all but virtualInbound, inbound clusters, a gateway's listeners and secrets) are the same
// for all, so whoever serves them can keep one copy, one more of outbound clusters for gateways, and one of a service's
// listener for each class of callers that its routing tells apart. A proxy of ours
// starts with `initial` and asks for the rest by name as its workload calls (and for names as it looks them up); a
// client that subscribes to everything gets `visible`, under the same names and with the same meaning. A gateway
// subscribes to all its listeners, and to what they name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "mesh/model.h"
#include "mesh/view.h"

namespace weft::mesh {

struct Generated {
  std::string type_url;
  std::string name;
  std::string bytes;    // the message, as an Any of type_url carries it
  std::string version;  // hash of the bytes
};

// nullopt: there is no such resource (the server answers removed_resources). Error: invalid, for a type nobody
// generates.
Result<std::optional<Generated>> generate(const Model& model, const Workload& proxy, std::string_view type_url,
                                          std::string_view name);
// Likewise, as that view has it.
Result<std::optional<Generated>> generate(const Model& model, const Workload& proxy, const View& view,
                                          std::string_view type_url, std::string_view name);

// What stands in for a resource whose only form a proxy would refuse, where its absence would mean something else. The
// listener of an address that is absent is nobody's, and what is called there would leave past the mesh's rules and its
// mutual TLS: this one answers 503 with the reason, or closes. For a cluster that does not come all that names it would
// wait: this one has no endpoints. nullopt: absence is refusal enough.
std::optional<Generated> stand_in(const Model& model, std::string_view type_url, std::string_view name,
                                  std::string_view why);

// The names of the first configuration: enough to serve what comes in, to pass through what leaves the mesh, and to
// know which addresses to ask for (virtualOutbound: metadata "weft", mesh_ranges: CIDRs joined by ","; beside: names of
// listeners that the sidecar asks for without any call, joined likewise).
std::vector<std::string> initial(const Model& model, const Workload& proxy, std::string_view type_url);

// The names of all there is: of services everything; of pods those that are called by their own addresses (headless
// services).
std::vector<std::string> visible(const Model& model, const Workload& proxy, std::string_view type_url);

// Likewise of all that anybody may see, for the sidecars.
std::vector<std::string> known(const Model& model, std::string_view type_url);

// Whether the resource is the same for every proxy, but for what gateways share among them.
bool differs_at_gateways(std::string_view type_url, std::string_view name);
bool is_shared(std::string_view type_url, std::string_view name);
// Of a resource that is shared: who else sees it as this caller does (callers.h caller_class); empty: everybody.
std::string callers_alike(const Model& model, const Workload& caller, std::string_view type_url, std::string_view name);

}  // namespace weft::mesh

// What joins the node to the API: its pods go to the Kubelet, the Kubelet's news back as status patches; Services,
// EndpointSlices and ServiceEntries fill Names.
//
// Tasks on the node's loop, for as long as the node lives; they end only by being cancelled. The API may come and go:
// pods go on meanwhile, and what could not be told is told when it is back.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "io/task.h"
#include "kube/client.h"
#include "kube/store.h"
#include "node/kubelet.h"
#include "node/names.h"

namespace weft::node {

// Between attempts to tell the API what it did not take.
inline constexpr Duration kReportRetry = 500ms;
inline constexpr Duration kReportTime = 10s;

// `pods` is kept by kube::list_watch with the field selector spec.nodeName=<node>.
io::Task<void> follow_pods(kube::Store& pods, Kubelet& kubelet);
io::Task<void> report_pods(kube::Client& client, Kubelet& kubelet);

// Hosts with addresses: those that an entry says, else the virtual ones that the control plane gave them (its status).
io::Task<void> follow_entries(kube::Store& entries, Names& names);
io::Task<void> follow_services(kube::Store& services, kube::Store& slices, Names& names);

// Pure: a Service, and the EndpointSlices that name it, as the node's DNS answers it.
NamedService named_service(const codec::Value& service, const kube::Store& slices);
// Likewise: the hosts of all ServiceEntries, wildcards too; some have no address.
using HostAddresses = std::map<std::string, std::set<io::Address>>;
HostAddresses named_hosts(const kube::Store& entries);

}  // namespace weft::node

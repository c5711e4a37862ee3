// ServiceNumbers: a Service's port number where a policy means the workload's: `ports: ["80"]` at pods that listen on
// 8080.
//
// Pure: any thread that may read the Model. The pods' sidecars never see the Service's number, so a DENY or STRICT
// about it is about nothing, and nobody would notice: its status and `weft analyze` say it.
#pragma once

#include <vector>

#include "mesh/model.h"

namespace weft::mesh {

// The Service that leads from that number to another port of the workload, which has none of that number itself;
// nullptr: none does.
const Service* service_with_number(const Model& model, const Workload& workload, uint16_t port);

// Troubles of policies about these workloads.
void add_service_numbers(const Model& model, const AuthorizationPolicy& policy,
                         const std::vector<const Workload*>& about, Troubles& troubles);
void add_service_numbers(const Model& model, const PeerAuthentication& peers, const std::vector<const Workload*>& about,
                         uint32_t line, Troubles& troubles);

}  // namespace weft::mesh

// ServiceNumbers: what is a Service's where a policy is judged by what is the workload's: `ports: ["80"]` at pods that
// listen on 8080, its address as destination.ip, its host as the SNI.
//
// Pure: any thread that may read the Model. The pods' sidecars never see any of these, so unless the pods listen at
// that number undeclared a DENY or STRICT about it is about nothing, and nobody would notice: its status and `weft
// analyze` say it.
#pragma once

#include <cstdint>
#include <vector>

#include "mesh/model.h"

namespace weft::mesh {

// Whether a Service leads from that number to another port of the workload, which has none of that number itself.
bool is_service_number(const Model& model, const Workload& workload, uint16_t port);

// Troubles of policies about these workloads.
void add_service_numbers(const Model& model, const AuthorizationPolicy& policy,
                         const std::vector<const Workload*>& about, Troubles& troubles);
void add_service_numbers(const Model& model, const PeerAuthentication& peers, const std::vector<const Workload*>& about,
                         uint32_t line, Troubles& troubles);

}  // namespace weft::mesh

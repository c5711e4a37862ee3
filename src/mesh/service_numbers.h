// ServiceNumbers: a Service's port number where a policy means the workload's: `ports: ["80"]` at pods that listen on
// 8080.
//
// Pure: any thread that may read the Model. The pods' sidecars never see the Service's number, so unless the pods
// listen there undeclared a DENY or STRICT about it is about nothing, and nobody would notice: its status and
// `weft analyze` say it.
#pragma once

#include <vector>

#include "mesh/model.h"

namespace weft::mesh {

// Troubles of policies about these workloads.
void add_service_numbers(const Model& model, const AuthorizationPolicy& policy,
                         const std::vector<const Workload*>& about, Troubles& troubles);
void add_service_numbers(const Model& model, const PeerAuthentication& peers, const std::vector<const Workload*>& about,
                         uint32_t line, Troubles& troubles);

}  // namespace weft::mesh

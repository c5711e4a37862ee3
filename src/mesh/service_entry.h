// ServiceEntry: a service that no Kubernetes Service stands for, as the mesh keeps it: one Service for each host it
// names (networking.istio.io ServiceEntry).
//
// Immutable once read and shared by pointer: any thread. The Model gives the hosts that need one a virtual address
// (virtual_address.h); here they have none yet.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"
#include "mesh/trouble.h"

namespace weft::mesh {

struct ServiceEntry {
  ObjectName object;
  std::string created;
  std::vector<Service> services;  // none: it has no effect, which its troubles say
  codec::Value spec;
  // Host → the virtual address that its status says it was given.
  std::map<std::string, std::string, std::less<>> given;
  Troubles troubles;  // of its own words
};

ServiceEntry read_service_entry(const codec::Value& object);
WorkloadEntry read_workload_entry(const codec::Value& object);

// The port of a workload that a service's port leads to.
uint16_t port_at(const ServicePort& port, const WorkloadEntry& entry);

}  // namespace weft::mesh

// What a WorkloadEntry is told: who selects it, and who has its address.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/model.h"

namespace weft::mesh {

// Of several with one address and port one is the service's endpoint.
Troubles Model::troubles(const WorkloadEntry& object) const {
  Troubles troubles = object.troubles;
  const std::vector<std::string> hosts = hosts_with(object);
  if (hosts.empty()) {
    troubles.push_back({Trouble::What::has_no_say, false, "spec.labels",
                        "no ServiceEntry of its namespace selects it, so nobody is led to it",
                        "correct the labels, or the entry's workloadSelector", 0});
  }
  for (const std::string& host : hosts) {
    const Service* service = this->service(host);
    if (service == nullptr || service->object.ns != object.object.ns) continue;
    if (service->resolution == Resolution::fixed && !object.is_at_place()) {
      troubles.push_back({Trouble::What::bad_value, false, "spec.address",
                          fmt::format("it is at a name, and {} is of addresses: nobody is led to it there", host),
                          "write its IP address, or say resolution: DNS in the ServiceEntry", 0});
      continue;
    }
    for (const ServicePort& port : service->ports) {
      const uint16_t number = port_at(port, object);
      for (const ServiceEndpoint& one : endpoints(*service, port)) {
        if (one.ip != object.address || one.port != number) continue;
        if (one.entry != nullptr && one.entry->object == object.object) continue;
        const std::string other = one.pod != nullptr ? fmt::format("Pod {}", to_string(one.pod->object))
                                  : one.entry != nullptr && one.entry->object == service->object
                                      ? fmt::format("an endpoint of ServiceEntry {}", to_string(service->object))
                                      : fmt::format("WorkloadEntry {}", to_string(one.entry->object));
        Trouble trouble{Trouble::What::conflict,
                        false,
                        "spec.address",
                        fmt::format("{} port {} of {} is {}, and that one counts", object.address, number, host, other),
                        "delete one of the two, or correct the address",
                        0};
        if (std::ranges::find(troubles, trouble) == troubles.end()) troubles.push_back(std::move(trouble));
      }
    }
  }
  return troubles;
}

}  // namespace weft::mesh

// The shop as a Model: its manifests from examples/shop, and what a cluster would have made of them: addresses, pods,
// EndpointSlices.
//
// Only for tests. Broken manifests abort: they are part of the test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/model.h"

namespace weft::mesh::testing {

// The documents of one text; of one file below the working directory (the repository's root).
std::vector<codec::Value> documents(std::string_view yaml);
std::vector<codec::Value> manifests(const std::string& file);
codec::Value document(std::string_view yaml);

codec::Value pod(std::string_view name, std::string_view ip, std::string_view app, std::string_view version);
// Ready endpoints of a service's port "http", 8080, each the pod of that name.
struct Behind {
  std::string pod;
  std::string ip;
};
codec::Value slice(std::string_view service, const std::vector<Behind>& behind);

// product-catalog 10.96.0.7 (pods a, b, c of v1 on 10.244.0.1-3, chrome of v2 on 10.244.0.4), inventory 10.96.0.8 (one
// pod, 10.244.0.5); without routing.yaml.
Model shop_without_routing();
Model shop();

// The inventory's Service with a second port.
codec::Value inventory_service_with(std::string_view port);

}  // namespace weft::mesh::testing

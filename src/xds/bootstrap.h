// Bootstrap: a static file in Envoy's bootstrap format, of the fields we speak, compiled.
//
// A plain value of shared, immutable objects: any thread. Read once at start, before there is any last good form, so
// the first mistake ends it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "config/address.h"
#include "config/resource.h"

namespace weft::xds {

// envoy.config.bootstrap.v3.Bootstrap.
struct Bootstrap {
  std::string node_id;
  std::string node_cluster;
  std::string node;  // envoy.config.core.v3.Node serialized, as discovery requests carry it
  std::vector<std::shared_ptr<const config::Listener>> listeners;
  std::vector<std::shared_ptr<const config::Cluster>>
      clusters;  // with their endpoints, unless those come by EDS or DNS
  std::optional<config::Address> admin;
  std::string ads_cluster;     // the static cluster where the control plane is; empty: no ADS
  bool ads_delta = false;      // incremental (DELTA_GRPC) rather than state of the world
  bool ads_listeners = false;  // lds_config names ADS
  bool ads_clusters = false;   // cds_config names ADS
};

// Refuses the whole file for its first mistake, naming file, line where it has one, and place. `file_name` is only for
// errors.
Result<Bootstrap> load_bootstrap(std::string_view yaml_text, std::string_view file_name);

}  // namespace weft::xds

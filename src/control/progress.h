// Progress: how many of the proxies that use an object's resources run on the newest form, and what kept the others.
//
// Pure: from what the discovery server knows of its streams (ACK, NACK, weft.v1.Generation) and what the Source gave
// them.
#pragma once

#include <string>
#include <vector>

#include "control/source.h"
#include "xds/server.h"

namespace weft::control {

struct Progress {
  size_t users = 0;                   // proxies connected now that have asked for one of the resources
  size_t applied = 0;                 // those on whose workers all of them are active
  std::vector<std::string> refusals;  // "shop/cart-7d9f: Listener 10.96.0.7_80: …"
};

Progress progress_of(const std::vector<Source::InUse>& resources, const std::vector<xds::ProxyStatus>& proxies);

}  // namespace weft::control

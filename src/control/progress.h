// Progress: how many of the proxies that use an object's resources run on the newest form, and what kept the others.
// Behind: of whom it is not known that they have all that was changed.
//
// Pure: from what the discovery server knows of its streams (ACK, NACK, weft.v1.Generation), what the Source gave
// them, and which pods there are.
#pragma once

#include <string>
#include <vector>

#include "control/mirror.h"
#include "control/source.h"
#include "xds/server.h"

namespace weft::control {

struct Progress {
  size_t users = 0;                   // proxies connected now that have asked for one of the resources
  size_t applied = 0;                 // those on whose workers all of them are active
  std::vector<std::string> refusals;  // "shop/cart-7d9f: Listener 10.96.0.7_80: …"
};

Progress progress_of(const std::vector<Source::InUse>& resources, const std::vector<xds::ProxyStatus>& proxies);

// Who uses an object now does not tell who ran on the form before it, nor, after a start, who will say that it uses it.
// So a change is with everybody only when nobody is behind it.
struct Behind {
  std::vector<std::string> away;  // a running pod's proxy that is not connected here: it runs on what it has
  std::vector<std::string> slow;  // connected, and not yet on everything it asked for

  bool empty() const { return away.empty() && slow.empty(); }
  // "not connected: shop/cart-1"; "" if nobody is behind.
  std::string sentence() const;
};

// The ids of the proxies that should be there, "shop/cart-1".
std::vector<std::string> running_proxies(const Mirror& mirror);

// `since`: the number of the change (xds::Server::changes) that they should have.
Behind behind(const std::vector<std::string>& running, const std::vector<xds::ProxyStatus>& proxies, uint64_t since);

}  // namespace weft::control

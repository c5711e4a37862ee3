// Keep: which resources are worth storing: those that serve. A form that waits for what it names is no use to a
// restarted proxy; its predecessor, which serves, is. Secrets and names for the DNS are never stored.
//
// Pure, main thread; owned by Discovery. Holds the bytes of what waits, until it serves or something newer comes.
#pragma once

#include <map>
#include <set>

#include "proxy/staging.h"
#include "proxy/store.h"

namespace weft::proxy {

class Keep {
 public:
  // After staging.apply(update): what to change in the store.
  Store::Changes follow(const xds::Update& update, const Staging& staging);

 private:
  struct Waiting {
    xds::Known known;
    std::string version;  // of its content
  };
  std::map<xds::ResourceId, Waiting> waiting_;
  std::set<xds::ResourceId> leaving_;
};

}  // namespace weft::proxy

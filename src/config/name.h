// Name: what the DNS of a sidecar answers for one name of the mesh, as the control plane says it to whoever asks for
// it.
//
// Immutable once compiled and shared by pointer: any thread. A name without an address is none: the control plane says
// that there is no such resource, and the name is left to the resolvers of the pod.
#pragma once

#include <string>
#include <vector>

#include "config/ip.h"

namespace weft::config {

// weft.v1.Name.
struct Name {
  std::string name;     // as it was asked for: lower case, without a dot at the end
  std::string version;  // content hash
  std::vector<Ip> addresses;
};

}  // namespace weft::config

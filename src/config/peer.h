// Peer: an address from which mutual TLS comes, as the control plane says it to whoever asks for it.
//
// Immutable once compiled and shared by pointer: any thread. Of an address where the mesh has no proxy there is none.
#pragma once

#include <string>

namespace weft::config {

// weft.v1.Peer.
struct Peer {
  std::string name;     // the address
  std::string version;  // content hash
};

}  // namespace weft::config

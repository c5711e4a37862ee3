// weft.v1.Peer → Peer.
//
// Pure: any thread. The message must have passed check_known(); the rest is refused here, at its place.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "config/peer.h"
#include "xds/compile_place.h"

namespace weft::v1 {
class Peer;
}

namespace weft::xds {

Result<std::shared_ptr<const config::Peer>> compile_peer(const weft::v1::Peer& from, std::string version,
                                                         const Place& at);

}  // namespace weft::xds

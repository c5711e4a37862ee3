#include "xds/compile_peer.h"

#include <fmt/format.h>

#include "config/ip.h"
#include "weft/v1/peer.pb.h"

namespace weft::xds {

Result<std::shared_ptr<const config::Peer>> compile_peer(const weft::v1::Peer& from, std::string version,
                                                         const Place& at) {
  if (!config::parse_ip(from.name()))
    return at.child("name").refuse(fmt::format("\"{}\" is no IP address", from.name()));
  auto peer = std::make_shared<config::Peer>();
  peer->name = from.name();
  peer->version = std::move(version);
  return std::shared_ptr<const config::Peer>(std::move(peer));
}

}  // namespace weft::xds

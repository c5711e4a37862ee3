#include "proxy/peers.h"

#include "proxy/opening.h"

namespace weft::proxy {

Peers::Peers(io::Loop& loop)
    : asked_(loop, config::kPeerType,
             {.most = kMaxPeers, .burst = kPeerBurst, .each_second = kPeersASecond, .wait = kHelloTime}) {}

io::Task<bool> Peers::is_without_proxy(std::string address) {
  CO_TRY_VOID(co_await asked_.ask(address));
  const Asked::Thing* thing = asked_.find(address);
  co_return thing != nullptr && thing->state == Asked::State::absent;
}

std::string Peers::page() const {
  return asked_.page("no proxy of the mesh",
                     [](const config::Resource&) { return std::string(": a proxy of the mesh"); });
}

}  // namespace weft::proxy

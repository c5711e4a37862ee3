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
  std::string text;
  asked_.each([&](const std::string& address, const Asked::Thing& thing) {
    text += address;
    switch (thing.state) {
      case Asked::State::asked: text += ": asked for, not answered yet"; break;
      case Asked::State::late: text += ": asked for, not answered in time"; break;
      case Asked::State::absent: text += ": no proxy of the mesh"; break;
      case Asked::State::known: text += ": a proxy of the mesh"; break;
    }
    text += '\n';
  });
  return text;
}

}  // namespace weft::proxy

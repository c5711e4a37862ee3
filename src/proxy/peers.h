// Peers: from which addresses mutual TLS may come, as the control plane says it when it is asked about one: so a silent
// client that has no proxy need not be waited for where a port takes TLS and plaintext alike (opening.h).
//
// Owned by MainThread, on its loop; workers ask by its mailbox. A port that is scanned from many addresses asks no
// faster than AskedLimits say; who is not asked about is waited for.
#pragma once

#include <string>

#include "proxy/asked.h"

namespace weft::proxy {

// More than call a workload in plaintext without ever ending.
inline constexpr size_t kMaxPeers = 1024;
inline constexpr uint32_t kPeerBurst = 256;
inline constexpr uint32_t kPeersASecond = 50;

class Peers {
 public:
  explicit Peers(io::Loop& loop);

  // Whether it is known that no proxy of the mesh is there. Error: cancelled.
  io::Task<bool> is_without_proxy(std::string address);

  // A line for each address, for people.
  std::string page() const;

  Asked& asked() { return asked_; }

 private:
  Asked asked_;
};

}  // namespace weft::proxy

// Netlink: the few rtnetlink requests a pod's network needs, one system call pair each (measured: 0.05 ms; starting
// `ip` takes 7 ms and more).
//
// Opened in the namespace it works on and bound to it for life, so it may be used from any namespace later. One thread.
// Every call waits for the kernel's acknowledgement, which is immediate. Interfaces are named; IPv4 addresses are in
// host order. IPv6 addresses are there at once: nobody is asked whether they are taken (nodad), since the node alone
// gives them out.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/result.h"
#include "io/address.h"
#include "node/fd.h"

namespace weft::node::net {

using Mac = std::array<uint8_t, 6>;

// The link address that belongs to an IPv4 address. Fixed, since what others remember of it must stay true: a bridge
// left to itself takes the lowest of its ports' addresses, another one whenever a pod comes or goes, and an address
// given to the next pod would lead to the last one's.
Mac mac_of(uint32_t address);

class Netlink {
 public:
  // In the calling thread's network namespace.
  static Result<Netlink> open();

  // Errors of all: conflict when it exists already, denied, io; the detail names interface and request.
  Result<void> add_bridge(std::string_view name, const Mac& mac);
  // `peer` is born in the namespace `peer_namespace` (a descriptor).
  Result<void> add_veth(std::string_view name, std::string_view peer, const Mac& peer_mac, int peer_namespace);
  Result<void> add_address(std::string_view interface, uint32_t address, uint8_t prefix_length);
  Result<void> add_address(std::string_view interface, const io::Address& v6, uint8_t prefix_length);
  Result<void> set_master(std::string_view interface, std::string_view bridge);
  Result<void> set_up(std::string_view interface);
  Result<void> add_default_route(uint32_t gateway);
  Result<void> add_default_route(const io::Address& v6_gateway);
  Result<void> remove(std::string_view interface);

 private:
  class Request;
  explicit Netlink(Fd socket) : socket_(std::move(socket)) {}
  Result<void> send(Request& request, std::string_view doing);
  Result<int> index_of(std::string_view interface);

  Fd socket_;
  uint32_t sequence_ = 0;
};

}  // namespace weft::node::net

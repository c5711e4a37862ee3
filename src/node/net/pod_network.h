// The wire between pods: one bridge in the node's namespace, and for each pod a namespace of its own with eth0 on that
// bridge.
//
// NodeNetwork::make() is called once inside the sandbox, on the node's thread; PodNetwork is owned by its pod and takes
// its interface, and with the last process its namespace, down when dropped. Where the kernel has IPv6, pods have an
// address of each family; where it has not, IPv6 is switched off on eth0.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "node/net/address.h"
#include "node/net/namespace.h"
#include "node/net/netlink.h"

namespace weft::node::net {

class NodeNetwork;

class PodNetwork {
 public:
  PodNetwork(PodNetwork&&) = default;
  PodNetwork& operator=(PodNetwork&&) = delete;
  ~PodNetwork();

  uint32_t address() const { return address_; }
  const io::Address& v6() const { return v6_; }  // Family::none: it has none
  const NetNamespace& space() const { return space_; }

 private:
  friend class NodeNetwork;
  PodNetwork(NodeNetwork& node, NetNamespace space, uint32_t address, io::Address v6, std::string wire)
      : node_(&node), space_(std::move(space)), address_(address), v6_(std::move(v6)), wire_(std::move(wire)) {}
  struct Forget {
    void operator()(NodeNetwork*) const {}
  };
  std::unique_ptr<NodeNetwork, Forget> node_;  // empty once moved from
  NetNamespace space_;
  uint32_t address_;
  io::Address v6_;
  std::string wire_;  // the bridge's end of the pair
};

class NodeNetwork {
 public:
  // Sets up loopback and the bridge, which carries the range's first address, and that of `pods_v6`, a network of
  // kV6Length ("fd00:10:244::"): none of it, and a line in the log, where the kernel has no IPv6. Error: denied outside
  // a sandbox.
  static Result<std::unique_ptr<NodeNetwork>> make(Range pods, io::Address pods_v6 = {});

  // A new pod's namespace: lo and eth0 up, default routes to the node, any port bindable without capabilities. Errors:
  // limit, io.
  Result<PodNetwork> add_pod();

  uint32_t address() const { return pool_.node_address(); }
  // Family::none: pods have IPv4 alone.
  io::Address v6() const { return v6_of(address()); }
  const Range& range() const { return pool_.range(); }

 private:
  friend class PodNetwork;
  NodeNetwork(Range pods, io::Address pods_v6, Netlink netlink)
      : pool_(pods), pods_v6_(std::move(pods_v6)), netlink_(std::move(netlink)) {}
  Result<PodNetwork> wire_pod(uint32_t address);
  void begin_v6();
  bool has_v6() const { return pods_v6_.family() == io::Address::Family::v6; }
  io::Address v6_of(uint32_t address) const;

  AddressPool pool_;
  io::Address pods_v6_;
  Netlink netlink_;
  uint32_t wires_ = 0;
};

}  // namespace weft::node::net

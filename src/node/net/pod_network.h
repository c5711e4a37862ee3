// The wire between pods: one bridge in the node's namespace, and for each pod a namespace of its own with eth0 on that
// bridge.
//
// NodeNetwork::make() is called once inside the sandbox, on the node's thread; PodNetwork is owned by its pod and takes
// its interface, and with the last process its namespace, down when dropped. IPv6 is switched off on eth0: nothing
// passes there that capture does not see.
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
  const NetNamespace& space() const { return space_; }

 private:
  friend class NodeNetwork;
  PodNetwork(NodeNetwork& node, NetNamespace space, uint32_t address, std::string wire)
      : node_(&node), space_(std::move(space)), address_(address), wire_(std::move(wire)) {}
  struct Forget {
    void operator()(NodeNetwork*) const {}
  };
  std::unique_ptr<NodeNetwork, Forget> node_;  // empty once moved from
  NetNamespace space_;
  uint32_t address_;
  std::string wire_;  // the bridge's end of the pair
};

class NodeNetwork {
 public:
  // Sets up loopback and the bridge, which carries the range's first address. Error: denied outside a sandbox.
  static Result<std::unique_ptr<NodeNetwork>> make(Range pods);

  // A new pod's namespace: lo and eth0 up, a default route to the node, any port bindable without capabilities. Errors:
  // limit, io.
  Result<PodNetwork> add_pod();

  uint32_t address() const { return pool_.node_address(); }
  const Range& range() const { return pool_.range(); }

 private:
  friend class PodNetwork;
  NodeNetwork(Range pods, Netlink netlink) : pool_(pods), netlink_(std::move(netlink)) {}
  Result<PodNetwork> wire_pod(uint32_t address);

  AddressPool pool_;
  Netlink netlink_;
  uint32_t wires_ = 0;
};

}  // namespace weft::node::net

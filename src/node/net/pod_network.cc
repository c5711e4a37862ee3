#include "node/net/pod_network.h"

#include <fmt/format.h>

#include "base/log.h"
#include "node/proc_file.h"

namespace weft::node::net {
namespace {

constexpr const char* kBridge = "weft0";
constexpr const char* kPodInterface = "eth0";
// How long the kernel remembers a closed connection in conntrack (its default is 120 s): long enough for a stray
// segment between two ends of one machine, short enough that a load test's closed connections do not fill the table.
constexpr const char* kTimeWaitSeconds = "5";

// A setting of a kernel module that may not be there: without it there is nothing to set.
void set_if_there(const std::string& path, std::string_view value) {
  if (auto done = write_small_file(path, value); !done && done.error().code != Code::not_found) {
    log::warn("node: {}", done.error().detail);
  }
}

Result<void> wire_inside(uint32_t address, uint8_t prefix_length, uint32_t gateway) {
  TRY(auto netlink, Netlink::open());
  TRY_VOID(netlink.set_up("lo"));
  set_if_there(fmt::format("/proc/sys/net/ipv6/conf/{}/disable_ipv6", kPodInterface), "1");
  TRY_VOID(netlink.add_address(kPodInterface, address, prefix_length));
  TRY_VOID(netlink.set_up(kPodInterface));
  TRY_VOID(netlink.add_default_route(gateway));
  TRY_VOID(write_small_file("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0"));
  set_if_there("/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_time_wait", kTimeWaitSeconds);
  return {};
}

}  // namespace

PodNetwork::~PodNetwork() {
  if (!node_) return;
  if (auto removed = node_->netlink_.remove(wire_); !removed) log::warn("node: {}", removed.error().detail);
  node_->pool_.give_back(address_);
}

Result<std::unique_ptr<NodeNetwork>> NodeNetwork::make(Range pods) {
  TRY(auto netlink, Netlink::open());
  std::unique_ptr<NodeNetwork> node(new NodeNetwork(pods, std::move(netlink)));
  TRY_VOID(node->netlink_.set_up("lo"));
  TRY_VOID(node->netlink_.add_bridge(kBridge, mac_of(node->address())));
  set_if_there(fmt::format("/proc/sys/net/ipv6/conf/{}/disable_ipv6", kBridge), "1");
  // Where br_netfilter is loaded, bridged packets would pass the node's own conntrack a second time.
  set_if_there("/proc/sys/net/bridge/bridge-nf-call-iptables", "0");
  set_if_there("/proc/sys/net/bridge/bridge-nf-call-ip6tables", "0");
  set_if_there("/proc/sys/net/bridge/bridge-nf-call-arptables", "0");
  TRY_VOID(write_small_file("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0"));
  TRY_VOID(node->netlink_.add_address(kBridge, node->address(), pods.prefix_length));
  TRY_VOID(node->netlink_.set_up(kBridge));
  return node;
}

Result<PodNetwork> NodeNetwork::add_pod() {
  TRY(const uint32_t address, pool_.take());
  auto pod = wire_pod(address);
  if (!pod) pool_.give_back(address);
  return pod;
}

Result<PodNetwork> NodeNetwork::wire_pod(uint32_t address) {
  TRY(auto space, NetNamespace::make());
  const std::string wire = fmt::format("pod{}", ++wires_);
  TRY_VOID(netlink_.add_veth(wire, kPodInterface, mac_of(address), space.fd()));
  auto wired = netlink_.set_master(wire, kBridge);
  if (wired) wired = netlink_.set_up(wire);
  if (wired)
    wired = space.inside([&] { return wire_inside(address, pool_.range().prefix_length, pool_.node_address()); });
  if (!wired) {
    (void)netlink_.remove(wire);
    return fail(std::move(wired).error());
  }
  return PodNetwork(*this, std::move(space), address, wire);
}

}  // namespace weft::node::net

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

struct Ends {
  uint32_t pod, node;
  io::Address pod_v6, node_v6;  // Family::none: not of IPv6
};

// A neighbour that is asked for before it listens is asked for again after this: the kernel's second would be a call's.
constexpr const char* kAskAgainMs = "100";

// Its own address, too, is there at once (accept_dad), and what other pods say of routes counts nothing (accept_ra).
void set_v6(std::string_view interface, bool on) {
  const std::string folder = fmt::format("/proc/sys/net/ipv6/conf/{}/", interface);
  set_if_there(folder + "disable_ipv6", on ? "0" : "1");
  if (!on) return;
  set_if_there(folder + "accept_dad", "0");
  set_if_there(folder + "accept_ra", "0");
  set_if_there(fmt::format("/proc/sys/net/ipv6/neigh/{}/retrans_time_ms", interface), kAskAgainMs);
}

Result<void> wire_inside(const Ends& ends, uint8_t prefix_length) {
  const bool has_v6 = ends.pod_v6.is_ip();
  TRY(auto netlink, Netlink::open());
  TRY_VOID(netlink.set_up("lo"));
  set_v6(kPodInterface, has_v6);
  TRY_VOID(netlink.add_address(kPodInterface, ends.pod, prefix_length));
  TRY_VOID(netlink.set_up(kPodInterface));
  TRY_VOID(netlink.add_default_route(ends.node));
  if (has_v6) TRY_VOID(netlink.add_address(kPodInterface, ends.pod_v6, kV6Length));
  if (has_v6) TRY_VOID(netlink.add_default_route(ends.node_v6));
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

Result<std::unique_ptr<NodeNetwork>> NodeNetwork::make(Range pods, io::Address pods_v6) {
  TRY(auto netlink, Netlink::open());
  std::unique_ptr<NodeNetwork> node(new NodeNetwork(pods, std::move(pods_v6), std::move(netlink)));
  TRY_VOID(node->netlink_.set_up("lo"));
  TRY_VOID(node->netlink_.add_bridge(kBridge, mac_of(node->address())));
  set_v6(kBridge, node->has_v6());
  // Where br_netfilter is loaded, bridged packets would pass the node's own conntrack a second time.
  set_if_there("/proc/sys/net/bridge/bridge-nf-call-iptables", "0");
  set_if_there("/proc/sys/net/bridge/bridge-nf-call-ip6tables", "0");
  set_if_there("/proc/sys/net/bridge/bridge-nf-call-arptables", "0");
  TRY_VOID(write_small_file("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0"));
  TRY_VOID(node->netlink_.add_address(kBridge, node->address(), pods.prefix_length));
  TRY_VOID(node->netlink_.set_up(kBridge));
  if (node->has_v6()) node->begin_v6();
  return node;
}

void NodeNetwork::begin_v6() {
  auto added = netlink_.add_address(kBridge, v6(), kV6Length);
  if (added) return;
  log::info("node: pods have IPv4 alone, for this kernel has no IPv6: {}", added.error().detail);
  pods_v6_ = {};
}

io::Address NodeNetwork::v6_of(uint32_t address) const {
  return has_v6() ? v6_at(pods_v6_, range().number_of(address)) : io::Address();
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
  const Ends ends{address, pool_.node_address(), v6_of(address), v6()};
  if (wired) wired = space.inside([&] { return wire_inside(ends, pool_.range().prefix_length); });
  if (!wired) {
    (void)netlink_.remove(wire);
    return fail(std::move(wired).error());
  }
  return PodNetwork(*this, std::move(space), address, ends.pod_v6, wire);
}

}  // namespace weft::node::net

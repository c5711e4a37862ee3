#include "node/net/netlink.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

namespace weft::node::net {

// One message under construction: header, fixed part, attributes, nested attributes closed by position.
class Netlink::Request {
 public:
  Request(uint16_t type, uint16_t flags) {
    header().nlmsg_type = type;
    header().nlmsg_flags = static_cast<uint16_t>(flags | NLM_F_REQUEST | NLM_F_ACK);
    header().nlmsg_len = NLMSG_HDRLEN;
  }

  template <class T>
  void fixed(const T& part) {
    append(&part, sizeof part);
  }

  void attribute(uint16_t type, const void* data, size_t size) {
    const rtattr head{static_cast<uint16_t>(RTA_LENGTH(size)), type};
    append(&head, sizeof head);
    append(data, size);
  }
  void attribute(uint16_t type, std::string_view text) { attribute(type, std::string(text).c_str(), text.size() + 1); }
  void attribute(uint16_t type, uint32_t number) { attribute(type, &number, sizeof number); }

  size_t open(uint16_t type) {
    const size_t at = header().nlmsg_len;
    attribute(type, nullptr, 0);
    return at;
  }
  void close(size_t at) {
    const auto length = static_cast<uint16_t>(header().nlmsg_len - at);
    std::memcpy(bytes_.data() + at, &length, sizeof length);
  }

  nlmsghdr& header() { return *reinterpret_cast<nlmsghdr*>(bytes_.data()); }

 private:
  void append(const void* data, size_t size) {
    const size_t at = header().nlmsg_len;
    const size_t end = at + NLMSG_ALIGN(size);
    CHECK(end <= bytes_.size());
    if (size > 0) std::memcpy(bytes_.data() + at, data, size);
    header().nlmsg_len = static_cast<uint32_t>(end);
  }

  alignas(nlmsghdr) std::array<char, 1024> bytes_{};  // our largest request, a veth pair, is under 200 bytes
};

Result<Netlink> Netlink::open() {
  Fd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
  if (!socket) return fail(from_errno(errno, "open a netlink socket"));
  return Netlink(std::move(socket));
}

Result<void> Netlink::send(Request& request, std::string_view doing) {
  nlmsghdr& header = request.header();
  header.nlmsg_seq = ++sequence_;
  if (::send(socket_.get(), &header, header.nlmsg_len, 0) < 0) return fail(from_errno(errno, doing));

  alignas(nlmsghdr) std::array<char, 8192> answer;
  for (;;) {
    const ssize_t n = ::recv(socket_.get(), answer.data(), answer.size(), 0);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(from_errno(errno, doing));
    const auto& head = *reinterpret_cast<const nlmsghdr*>(answer.data());
    if (static_cast<size_t>(n) < NLMSG_LENGTH(sizeof(nlmsgerr)) || head.nlmsg_seq != sequence_ ||
        head.nlmsg_type != NLMSG_ERROR)
      continue;
    nlmsgerr verdict;
    std::memcpy(&verdict, answer.data() + NLMSG_HDRLEN, sizeof verdict);
    if (verdict.error != 0) return fail(from_errno(-verdict.error, doing));
    return {};
  }
}

// By ioctl on the netlink socket itself, so that it asks the namespace the socket is bound to.
Result<int> Netlink::index_of(std::string_view interface) {
  ifreq request{};
  if (interface.size() >= sizeof request.ifr_name)
    return invalid(fmt::format("interface name '{}' is longer than 15 bytes", interface));
  std::memcpy(request.ifr_name, interface.data(), interface.size());
  if (ioctl(socket_.get(), SIOCGIFINDEX, &request) != 0)
    return fail(from_errno(errno, fmt::format("find interface {}", interface)));
  return request.ifr_ifindex;
}

Mac mac_of(uint32_t address) {
  Mac mac{0x02, 0x77};  // locally administered (IEEE 802), then "w"
  const uint32_t network = htonl(address);
  std::memcpy(mac.data() + 2, &network, sizeof network);
  return mac;
}

Result<void> Netlink::add_bridge(std::string_view name, const Mac& mac) {
  Request request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
  request.fixed(ifinfomsg{});
  request.attribute(IFLA_IFNAME, name);
  request.attribute(IFLA_ADDRESS, mac.data(), mac.size());
  const size_t info = request.open(IFLA_LINKINFO);
  request.attribute(IFLA_INFO_KIND, "bridge");
  request.close(info);
  return send(request, fmt::format("add bridge {}", name));
}

Result<void> Netlink::add_veth(std::string_view name, std::string_view peer, const Mac& peer_mac, int peer_namespace) {
  Request request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
  request.fixed(ifinfomsg{});
  request.attribute(IFLA_IFNAME, name);
  const size_t info = request.open(IFLA_LINKINFO);
  request.attribute(IFLA_INFO_KIND, "veth");
  const size_t data = request.open(IFLA_INFO_DATA);
  const size_t other = request.open(VETH_INFO_PEER);
  request.fixed(ifinfomsg{});
  request.attribute(IFLA_IFNAME, peer);
  request.attribute(IFLA_ADDRESS, peer_mac.data(), peer_mac.size());
  request.attribute(IFLA_NET_NS_FD, static_cast<uint32_t>(peer_namespace));
  request.close(other);
  request.close(data);
  request.close(info);
  return send(request, fmt::format("add veth pair {}", name));
}

Result<void> Netlink::add_address(std::string_view interface, uint32_t address, uint8_t prefix_length) {
  TRY(const int index, index_of(interface));
  Request request(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL);
  request.fixed(ifaddrmsg{AF_INET, prefix_length, 0, RT_SCOPE_UNIVERSE, static_cast<uint32_t>(index)});
  request.attribute(IFA_LOCAL, htonl(address));
  request.attribute(IFA_ADDRESS, htonl(address));
  return send(request, fmt::format("add an address to {}", interface));
}

Result<void> Netlink::add_address(std::string_view interface, const io::Address& v6, uint8_t prefix_length) {
  TRY(const int index, index_of(interface));
  Request request(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL);
  request.fixed(ifaddrmsg{AF_INET6, prefix_length, IFA_F_NODAD, RT_SCOPE_UNIVERSE, static_cast<uint32_t>(index)});
  request.attribute(IFA_ADDRESS, v6.ip_bytes().data(), v6.ip_bytes().size());
  return send(request, fmt::format("add an IPv6 address to {}", interface));
}

Result<void> Netlink::set_master(std::string_view interface, std::string_view bridge) {
  TRY(const int index, index_of(interface));
  TRY(const int master, index_of(bridge));
  Request request(RTM_NEWLINK, 0);
  ifinfomsg link{};
  link.ifi_index = index;
  request.fixed(link);
  request.attribute(IFLA_MASTER, static_cast<uint32_t>(master));
  return send(request, fmt::format("put {} on bridge {}", interface, bridge));
}

Result<void> Netlink::set_up(std::string_view interface) {
  TRY(const int index, index_of(interface));
  Request request(RTM_NEWLINK, 0);
  ifinfomsg link{};
  link.ifi_index = index;
  link.ifi_flags = IFF_UP;
  link.ifi_change = IFF_UP;
  request.fixed(link);
  return send(request, fmt::format("bring {} up", interface));
}

namespace {

rtmsg default_route(uint8_t family) {
  rtmsg route{};
  route.rtm_family = family;
  route.rtm_table = RT_TABLE_MAIN;
  route.rtm_protocol = RTPROT_STATIC;
  route.rtm_scope = RT_SCOPE_UNIVERSE;
  route.rtm_type = RTN_UNICAST;
  return route;
}

}  // namespace

Result<void> Netlink::add_default_route(uint32_t gateway) {
  Request request(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL);
  request.fixed(default_route(AF_INET));
  request.attribute(RTA_GATEWAY, htonl(gateway));
  return send(request, "add the default route");
}

Result<void> Netlink::add_default_route(const io::Address& v6_gateway) {
  Request request(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL);
  request.fixed(default_route(AF_INET6));
  request.attribute(RTA_GATEWAY, v6_gateway.ip_bytes().data(), v6_gateway.ip_bytes().size());
  return send(request, "add the default route of IPv6");
}

Result<void> Netlink::remove(std::string_view interface) {
  TRY(const int index, index_of(interface));
  Request request(RTM_DELLINK, 0);
  ifinfomsg link{};
  link.ifi_index = index;
  request.fixed(link);
  return send(request, fmt::format("remove {}", interface));
}

}  // namespace weft::node::net

#include "node/capture.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <linux/netfilter_ipv4.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <string>

#include "node/net/pod_network.h"
#include "node/testing/in_sandbox.h"

namespace weft::node {
namespace {

constexpr int kIp6OriginalDst = 80;  // IP6T_SO_ORIGINAL_DST, whose header does not go with the others

sockaddr_in at(uint32_t address, uint16_t port) {
  sockaddr_in raw{};
  raw.sin_family = AF_INET;
  raw.sin_addr.s_addr = htonl(address);
  raw.sin_port = htons(port);
  return raw;
}

Fd tcp_in(const net::NetNamespace& space, uint32_t mark = 0) {
  auto made = space.inside([&]() -> Result<Fd> {
    Fd fd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (mark != 0 && setsockopt(fd.get(), SOL_SOCKET, SO_MARK, &mark, sizeof mark) != 0)
      return fail(from_errno(errno, "mark"));
    return fd;
  });
  EXPECT_TRUE(made) << made.error().detail;
  return made ? std::move(*made) : Fd();
}

Fd listen_in(const net::NetNamespace& space, uint16_t port) {
  Fd fd = tcp_in(space);
  const sockaddr_in address = at(INADDR_ANY, port);
  EXPECT_EQ(bind(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0) << port;
  EXPECT_EQ(listen(fd.get(), 4), 0);
  return fd;
}

// 0, or the errno the connection failed with.
int connect_to(const Fd& fd, uint32_t address, uint16_t port) {
  const sockaddr_in raw = at(address, port);
  return connect(fd.get(), reinterpret_cast<const sockaddr*>(&raw), sizeof raw) == 0 ? 0 : errno;
}

Fd accept_now(const Fd& listener) {
  pollfd ready{listener.get(), POLLIN, 0};
  if (poll(&ready, 1, 5000) != 1) return {};
  return Fd(accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
}

std::string original_destination(const Fd& fd) {
  sockaddr_in raw{};
  socklen_t length = sizeof raw;
  if (getsockopt(fd.get(), SOL_IP, SO_ORIGINAL_DST, &raw, &length) != 0) return "none";
  return net::to_text(ntohl(raw.sin_addr.s_addr)) + ":" + std::to_string(ntohs(raw.sin_port));
}

bool passes(const Fd& from, const Fd& to) {
  char text[5] = {};
  return send(from.get(), "hello", 5, MSG_NOSIGNAL) == 5 && recv(to.get(), text, 5, MSG_WAITALL) == 5 &&
         std::string(text, 5) == "hello";
}

// Of IPv6, by the address that the kernel chooses to be called from.
struct V6 {
  sockaddr_storage raw{};
  socklen_t length = 0;
  explicit V6(const io::Address& address) : length(address.to_sockaddr(raw)) {}
  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&raw); }
};

Fd v6_socket_in(const net::NetNamespace& space, int type, uint32_t mark = 0) {
  auto made = space.inside([&]() -> Result<Fd> {
    Fd fd(socket(AF_INET6, type | SOCK_CLOEXEC, 0));
    const int on = 1;
    setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (mark != 0) setsockopt(fd.get(), SOL_SOCKET, SO_MARK, &mark, sizeof mark);
    return fd;
  });
  EXPECT_TRUE(made) << made.error().detail;
  return made ? std::move(*made) : Fd();
}

// On "[::]", which takes IPv4 as well, as the proxy's listeners do.
Fd v6_listen_in(const net::NetNamespace& space, uint16_t port) {
  Fd fd = v6_socket_in(space, SOCK_STREAM);
  const int off = 0;
  setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
  const V6 address(*io::Address::parse_ip("::", port));
  EXPECT_EQ(bind(fd.get(), address.get(), address.length), 0) << port;
  EXPECT_EQ(listen(fd.get(), 4), 0);
  return fd;
}

int v6_connect(const Fd& fd, const io::Address& address, uint16_t port) {
  const V6 raw(address.with_port(port));
  return connect(fd.get(), raw.get(), raw.length) == 0 ? 0 : errno;
}

std::string v6_original_destination(const Fd& fd) {
  sockaddr_storage raw{};
  socklen_t length = sizeof raw;
  if (getsockopt(fd.get(), SOL_IPV6, kIp6OriginalDst, &raw, &length) != 0) return "none";
  return io::Address::from_sockaddr(reinterpret_cast<const sockaddr*>(&raw), length).to_string();
}

struct TwoPods {
  std::unique_ptr<net::NodeNetwork> node;
  std::optional<net::PodNetwork> a, b;

  void make() {
    auto range = net::Range::parse("10.244.0.0/16");
    auto made = net::NodeNetwork::make(*range, *io::Address::parse_ip("fd00:10:244::", 0));
    ASSERT_TRUE(made) << made.error().detail;
    node = std::move(*made);
    for (auto* pod : {&a, &b}) {
      auto added = node->add_pod();
      ASSERT_TRUE(added) << added.error().detail;
      pod->emplace(std::move(*added));
    }
  }
  void capture() {
    for (auto* pod : {&a, &b}) {
      auto applied = apply_capture((*pod)->space());
      ASSERT_TRUE(applied) << applied.error().detail;
    }
  }
};

TEST(CaptureRules, NameEveryPortAndMark) {
  const std::string rules = capture_rules();
  EXPECT_NE(rules.find("redirect to :15001"), std::string::npos);
  EXPECT_NE(rules.find("redirect to :15006"), std::string::npos);
  EXPECT_NE(rules.find("tcp dport { 15020, 15021, 15090 } return"), std::string::npos);
  EXPECT_NE(rules.find("udp dport 53 redirect to :15053"), std::string::npos);
  EXPECT_NE(rules.find("tcp dport 53 redirect to :15053"), std::string::npos);
  EXPECT_NE(rules.find("meta mark " + std::to_string(kOutboundMark) + " return"), std::string::npos);
  EXPECT_NE(rules.find("meta mark " + std::to_string(kInboundMark) + " return"), std::string::npos);
}

TEST(CaptureCounters, AreReadFromWhatNftPrints) {
  const char* listing =
      "table inet weft {\n\tcounter redirected_out {\n\t\tpackets 6 bytes 325\n\t}\n\tcounter redirected_in "
      "{\n\t\tpackets 1 bytes 2\n\t}\n"
      "\tcounter proxied_out {\n\t\tpackets 1 bytes 3\n\t}\n\tcounter exempt {\n\t\tpackets 0 bytes 0\n\t}\n"
      "\tcounter bypassed {\n\t\tpackets 1 bytes 40\n\t}\n}\n";
  const auto counters = parse_counters(listing);
  ASSERT_TRUE(counters) << counters.error().detail;
  EXPECT_EQ(counters->redirected_out, 325U);
  EXPECT_EQ(counters->bypassed, 40U);
  EXPECT_FALSE(parse_counters("table inet weft {\n}\n"));
}

TEST(Wire, TwoPodsReachEachOtherAndLeaveNothingBehind) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    const Fd listener = listen_in(pods.b->space(), 80);  // a low port, without capabilities over the host
    const Fd client = tcp_in(pods.a->space());
    ASSERT_EQ(connect_to(client, pods.b->address(), 80), 0);
    EXPECT_TRUE(passes(client, accept_now(listener)));
    const uint32_t freed = pods.a->address();
    pods.a.reset();
    auto next = pods.node->add_pod();
    ASSERT_TRUE(next);
    EXPECT_NE(next->address(), freed);
  }));
}

TEST(Capture, LeadsAServicesCallToTheOutboundListenerWithItsDestination) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd outbound = listen_in(pods.a->space(), kOutboundPort);
    const Fd app = tcp_in(pods.a->space());
    ASSERT_EQ(connect_to(app, 0x0a600007, 80), 0);  // 10.96.0.7: a ClusterIP that exists nowhere
    const Fd proxy = accept_now(outbound);
    EXPECT_EQ(original_destination(proxy), "10.96.0.7:80");
    EXPECT_TRUE(passes(app, proxy));
  }));
}

TEST(Capture, CarriesAWholeCallThroughBothProxiesAndCountsEveryByte) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd outbound = listen_in(pods.a->space(), kOutboundPort);
    const Fd inbound = listen_in(pods.b->space(), kInboundPort);
    const Fd server = listen_in(pods.b->space(), 8080);

    const Fd app = tcp_in(pods.a->space());
    ASSERT_EQ(connect_to(app, pods.b->address(), 8080), 0);
    const Fd caller_proxy = accept_now(outbound);
    const Fd upstream = tcp_in(pods.a->space(), kOutboundMark);
    ASSERT_EQ(connect_to(upstream, pods.b->address(), 8080), 0);
    const Fd callee_proxy = accept_now(inbound);
    EXPECT_EQ(original_destination(callee_proxy), net::to_text(pods.b->address()) + ":8080");
    const Fd to_app = tcp_in(pods.b->space(), kInboundMark);
    ASSERT_EQ(connect_to(to_app, pods.b->address(), 8080), 0);
    const Fd served = accept_now(server);
    ASSERT_TRUE(served);
    EXPECT_TRUE(passes(app, caller_proxy) && passes(upstream, callee_proxy) && passes(to_app, served));
    EXPECT_TRUE(passes(served, to_app) && passes(callee_proxy, upstream) && passes(caller_proxy, app));

    const auto a = read_counters(pods.a->space());
    const auto b = read_counters(pods.b->space());
    ASSERT_TRUE(a) << a.error().detail;
    ASSERT_TRUE(b) << b.error().detail;
    EXPECT_GT(a->redirected_out, 0U);
    EXPECT_GT(a->proxied_out, 0U);
    EXPECT_EQ(a->redirected_in, 0U);
    EXPECT_EQ(b->redirected_in, a->proxied_out);
    EXPECT_EQ(a->bypassed, 0U);
    EXPECT_EQ(b->bypassed, 0U);
    EXPECT_EQ(b->exempt, 0U);
  }));
}

TEST(Capture, LetsTelemetryInAndLeavesLoopbackAlone) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd ready = listen_in(pods.b->space(), kReadinessPort);
    const Fd scraper = tcp_in(pods.a->space(), kOutboundMark);
    ASSERT_EQ(connect_to(scraper, pods.b->address(), kReadinessPort), 0);
    EXPECT_TRUE(accept_now(ready));
    const Fd own = listen_in(pods.a->space(), 9000);
    for (const uint32_t address : {uint32_t{INADDR_LOOPBACK}, pods.a->address()}) {
      const Fd client = tcp_in(pods.a->space());
      EXPECT_EQ(connect_to(client, address, 9000), 0);
      EXPECT_EQ(original_destination(accept_now(own)), net::to_text(address) + ":9000");
    }
  }));
}

// A proxy that chose its own pod as the endpoint: the call passes its inbound side as from anywhere else.
TEST(Capture, LeadsAProxysCallToItsOwnPodThroughItsInboundListener) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd inbound = listen_in(pods.a->space(), kInboundPort);
    const Fd upstream = tcp_in(pods.a->space(), kOutboundMark);
    ASSERT_EQ(connect_to(upstream, pods.a->address(), 8080), 0);
    EXPECT_EQ(original_destination(accept_now(inbound)), net::to_text(pods.a->address()) + ":8080");
  }));
}

TEST(Capture, CountsWhatGetsPast) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    auto applied = apply_capture(pods.b->space());
    ASSERT_TRUE(applied) << applied.error().detail;
    // b's app uses the proxy's inbound mark, as if it could, to go straight to a, whose traffic nobody captures.
    const Fd listener = listen_in(pods.a->space(), 80);
    const Fd app = tcp_in(pods.b->space(), kInboundMark);
    ASSERT_EQ(connect_to(app, pods.a->address(), 80), 0);
    const auto counters = read_counters(pods.b->space());
    ASSERT_TRUE(counters);
    EXPECT_GT(counters->bypassed, 0U);
  }));
}

// Whether a datagram arrives there.
bool arrives(const Fd& socket) {
  pollfd ready{socket.get(), POLLIN, 0};
  char byte = 0;
  return poll(&ready, 1, 5000) == 1 && recv(socket.get(), &byte, 1, 0) == 1;
}

TEST(Capture, LeadsNamesToTheSidecarAndItsOwnToTheNode) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd node(socket(AF_INET, SOCK_DGRAM, 0));
    const sockaddr_in dns = at(pods.node->address(), 53);
    ASSERT_EQ(bind(node.get(), reinterpret_cast<const sockaddr*>(&dns), sizeof dns), 0);
    const auto in_pod = [&] {
      auto made = pods.a->space().inside([]() -> Result<Fd> { return Fd(socket(AF_INET, SOCK_DGRAM, 0)); });
      EXPECT_TRUE(made);
      return std::move(*made);
    };
    const Fd sidecar = in_pod();
    const sockaddr_in own = at(0x7f000001, kSidecarDnsPort);
    ASSERT_EQ(bind(sidecar.get(), reinterpret_cast<const sockaddr*>(&own), sizeof own), 0);

    const Fd app = in_pod();
    for (const sockaddr_in& server : {dns, at(0x08080808, 53)}) {
      ASSERT_EQ(sendto(app.get(), "q", 1, 0, reinterpret_cast<const sockaddr*>(&server), sizeof server), 1);
      EXPECT_TRUE(arrives(sidecar));
    }
    const Fd proxy = in_pod();
    ASSERT_EQ(setsockopt(proxy.get(), SOL_SOCKET, SO_MARK, &kOutboundMark, sizeof kOutboundMark), 0);
    ASSERT_EQ(sendto(proxy.get(), "q", 1, 0, reinterpret_cast<const sockaddr*>(&dns), sizeof dns), 1);
    EXPECT_TRUE(arrives(node));
  }));
}

// A pod of a kernel without IPv6 has no such address; there is nothing to capture then.
bool has_v6(const TwoPods& pods) { return pods.a->v6().is_ip() && pods.b->v6().is_ip(); }

TEST(WireV6, PodsHaveAnAddressOfEachFamilyAtOnce) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    if (!has_v6(pods)) return;
    EXPECT_EQ(pods.node->v6().host(), "fd00:10:244::1");
    EXPECT_EQ(pods.a->v6().host(), "fd00:10:244::2");
    const Fd listener = v6_listen_in(pods.b->space(), 80);
    const Fd client = v6_socket_in(pods.a->space(), SOCK_STREAM);
    ASSERT_EQ(v6_connect(client, pods.b->v6(), 80), 0);
    EXPECT_TRUE(passes(client, accept_now(listener)));
  }));
}

TEST(CaptureV6, LeadsAServicesCallToTheListenerOfBothFamilies) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    if (!has_v6(pods)) return;
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd outbound = v6_listen_in(pods.a->space(), kOutboundPort);
    const Fd app = v6_socket_in(pods.a->space(), SOCK_STREAM);
    ASSERT_EQ(v6_connect(app, *io::Address::parse_ip("fd00:10:96::7", 0), 80), 0);
    const Fd proxy = accept_now(outbound);
    EXPECT_EQ(v6_original_destination(proxy), "[fd00:10:96::7]:80");
    EXPECT_TRUE(passes(app, proxy));

    const Fd of_v4 = tcp_in(pods.a->space());
    ASSERT_EQ(connect_to(of_v4, 0x0a600007, 80), 0);
    EXPECT_EQ(original_destination(accept_now(outbound)), "10.96.0.7:80");
  }));
}

TEST(CaptureV6, CarriesAWholeCallThroughBothProxiesAndCountsEveryByte) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    if (!has_v6(pods)) return;
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd outbound = v6_listen_in(pods.a->space(), kOutboundPort);
    const Fd inbound = v6_listen_in(pods.b->space(), kInboundPort);
    const Fd server = v6_listen_in(pods.b->space(), 8080);

    const Fd app = v6_socket_in(pods.a->space(), SOCK_STREAM);
    ASSERT_EQ(v6_connect(app, pods.b->v6(), 8080), 0);
    const Fd caller_proxy = accept_now(outbound);
    const Fd upstream = v6_socket_in(pods.a->space(), SOCK_STREAM, kOutboundMark);
    ASSERT_EQ(v6_connect(upstream, pods.b->v6(), 8080), 0);
    const Fd callee_proxy = accept_now(inbound);
    EXPECT_EQ(v6_original_destination(callee_proxy), "[" + pods.b->v6().host() + "]:8080");
    const Fd to_app = v6_socket_in(pods.b->space(), SOCK_STREAM, kInboundMark);
    ASSERT_EQ(v6_connect(to_app, pods.b->v6(), 8080), 0);
    const Fd served = accept_now(server);
    EXPECT_TRUE(passes(app, caller_proxy) && passes(upstream, callee_proxy) && passes(to_app, served));

    const auto a = read_counters(pods.a->space());
    const auto b = read_counters(pods.b->space());
    ASSERT_TRUE(a && b);
    EXPECT_GT(a->redirected_out, 0U);
    EXPECT_GT(a->proxied_out, 0U);
    EXPECT_EQ(b->redirected_in, a->proxied_out);
    EXPECT_EQ(a->bypassed, 0U);
    EXPECT_EQ(b->bypassed, 0U);
  }));
}

TEST(CaptureV6, LeavesLoopbackAndOnesOwnAddressAlone) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    if (!has_v6(pods)) return;
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd own = v6_listen_in(pods.a->space(), 9000);
    for (const io::Address& address : {*io::Address::parse_ip("::1", 0), pods.a->v6()}) {
      const Fd client = v6_socket_in(pods.a->space(), SOCK_STREAM);
      EXPECT_EQ(v6_connect(client, address, 9000), 0);
      EXPECT_TRUE(passes(client, accept_now(own))) << address.to_string();
    }
    // But a proxy that chose its own pod passes its inbound side.
    const Fd inbound = v6_listen_in(pods.a->space(), kInboundPort);
    const Fd upstream = v6_socket_in(pods.a->space(), SOCK_STREAM, kOutboundMark);
    ASSERT_EQ(v6_connect(upstream, pods.a->v6(), 8080), 0);
    EXPECT_EQ(v6_original_destination(accept_now(inbound)), "[" + pods.a->v6().host() + "]:8080");
  }));
}

TEST(CaptureV6, LeadsNamesToTheSidecar) {
  EXPECT_TRUE(testing::in_sandbox([] {
    TwoPods pods;
    ASSERT_NO_FATAL_FAILURE(pods.make());
    if (!has_v6(pods)) return;
    ASSERT_NO_FATAL_FAILURE(pods.capture());
    const Fd sidecar = v6_socket_in(pods.a->space(), SOCK_DGRAM);
    const V6 own(*io::Address::parse_ip("::1", kSidecarDnsPort));
    ASSERT_EQ(bind(sidecar.get(), own.get(), own.length), 0);
    const Fd app = v6_socket_in(pods.a->space(), SOCK_DGRAM);
    const V6 elsewhere(*io::Address::parse_ip("2001:db8::53", 53));
    ASSERT_EQ(sendto(app.get(), "q", 1, 0, elsewhere.get(), elsewhere.length), 1);
    EXPECT_TRUE(arrives(sidecar));
  }));
}

}  // namespace
}  // namespace weft::node

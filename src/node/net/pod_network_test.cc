#include "node/net/pod_network.h"

#include <gtest/gtest.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

#include "node/net/netlink.h"
#include "node/testing/in_sandbox.h"

namespace weft::node::net {
namespace {

Mac mac_of_interface(const char* name) {
  const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  ifreq request{};
  std::strncpy(request.ifr_name, name, sizeof request.ifr_name - 1);
  EXPECT_EQ(::ioctl(fd, SIOCGIFHWADDR, &request), 0) << name;
  ::close(fd);
  Mac mac;
  std::memcpy(mac.data(), request.ifr_hwaddr.sa_data, mac.size());
  return mac;
}

// Pods remember the node's link address for its names; when it changed with every pod, names were lost for seconds.
TEST(PodNetwork, LinkAddressesBelongToAddressesAndNeverChange) {
  EXPECT_TRUE(testing::in_sandbox([] {
    auto range = Range::parse("10.244.0.0/16");
    ASSERT_TRUE(range);
    auto node = NodeNetwork::make(*range);
    ASSERT_TRUE(node) << node.error().detail;
    const Mac expected = mac_of((*node)->address());
    EXPECT_EQ(mac_of_interface("weft0"), expected);
    for (int i = 0; i < 5; ++i) {
      auto pod = (*node)->add_pod();
      ASSERT_TRUE(pod) << pod.error().detail;
      EXPECT_EQ(mac_of_interface("weft0"), expected) << "with a pod";
      Mac inside{};
      auto looked = pod->space().inside([&]() -> Result<void> {
        inside = mac_of_interface("eth0");
        return {};
      });
      EXPECT_TRUE(looked);
      EXPECT_EQ(inside, mac_of(pod->address()));
    }
    EXPECT_EQ(mac_of_interface("weft0"), expected) << "after the pods";
  }));
}

}  // namespace
}  // namespace weft::node::net

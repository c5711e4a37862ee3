// Whether a silent client may be about to begin TLS, as a control plane in memory says it of its address.
#include "proxy/peers.h"

#include <gtest/gtest.h>

#include "proxy/opening.h"
#include "proxy/testing/mesh.h"

namespace weft::proxy::testing {
namespace {

constexpr const char* kSidecar = "10.244.0.7";
constexpr const char* kBare = "10.244.0.8";
constexpr const char* kNew = "10.244.0.9";

struct MeshPeers : ::testing::Test {
  MeshPeers() {
    mesh.add_proxy("a", "10.244.0.1");
    mesh.outbound();
    mesh.set(config::kPeerType, kSidecar, xds::testing::peer_bytes(kSidecar));
  }
  Mesh mesh;
};

TEST_F(MeshPeers, AreWithoutAProxyWhereTheControlPlaneKnowsNone) {
  mesh.play([](Mesh& m) -> io::Task<void> {
    CO_TRY_VOID(co_await m.settle());
    Peers& peers = *m["a"].peers;
    const TimePoint begun = m.loop.now();
    CO_TRY(bool is_without, co_await peers.is_without_proxy(kSidecar));
    EXPECT_FALSE(is_without);
    CO_TRY(is_without, co_await peers.is_without_proxy(kBare));
    EXPECT_TRUE(is_without);
    EXPECT_LT(m.loop.now() - begun, kHelloTime);

    // A pod with a sidecar takes that address.
    m.set(config::kPeerType, kBare, xds::testing::peer_bytes(kBare));
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(is_without, co_await peers.is_without_proxy(kBare));
    EXPECT_FALSE(is_without);
    m.remove(config::kPeerType, kBare);
    CO_TRY_VOID(co_await m.settle());

    // What was said holds while nobody can be asked; of others nothing is known, at once.
    CO_TRY_VOID(co_await m.stop_control());
    CO_TRY(is_without, co_await peers.is_without_proxy(kBare));
    EXPECT_TRUE(is_without);
    const TimePoint alone = m.loop.now();
    CO_TRY(is_without, co_await peers.is_without_proxy(kNew));
    EXPECT_FALSE(is_without);
    EXPECT_LT(m.loop.now() - alone, kHelloTime);
    EXPECT_EQ(peers.page(),
              "10.244.0.9: asked for, not answered yet\n10.244.0.8: no proxy of the mesh\n"
              "10.244.0.7: a proxy of the mesh\n");
    m.start_control();
    CO_TRY_VOID(co_await m.settle(kForgetAfter + 3 * kForgetSweep));
    EXPECT_EQ(peers.page(), "");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

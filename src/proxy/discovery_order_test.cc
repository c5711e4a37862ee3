// What the control plane is told comes in the order of what is active, however slowly the workers take it over.
#include <gtest/gtest.h>

#include "proxy/testing/mesh.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kService = "10.96.0.10:80";
constexpr const char* kServiceListener = "10.96.0.10_80";
constexpr const char* kOne = "10.244.1.1:8080";
constexpr const char* kTwo = "10.244.1.2:8080";

struct OrderOfReports : ::testing::Test {
  OrderOfReports() {
    mesh.add_proxy("a", "10.244.0.1");
    mesh.outbound();
    mesh.service(kService, "catalog", {kOne});
    mesh.upstream(kOne);
    mesh.upstream(kTwo);
  }
  Mesh mesh;
};

// What the control plane has been told last.
xds::Generation told(const Mesh& m) {
  for (const xds::ProxyStatus& proxy : m.server->proxies()) {
    if (proxy.generation) return *proxy.generation;
  }
  ADD_FAILURE() << "it has not been told anything";
  return {};
}

// It knows the service, and takes no snapshot from now on.
Task<uint64_t> begin_holding(Mesh& m) {
  CO_TRY(const Answer answer, co_await m.ask(m["a"], kService, "/"));
  EXPECT_EQ(answer.status, 200);
  CO_TRY_VOID(co_await m.settle());
  m["a"].holds_snapshots = true;
  co_return told(m).number;
}

// Makes a snapshot.
Task<void> move_endpoints(Mesh& m, const char* to) {
  m.set(config::kEndpointType, "catalog", xds::testing::endpoints_bytes("catalog", {to}));
  co_return co_await m.settle();
}

// Makes none: the good form serves on.
Task<void> refuse_listener(Mesh& m) {
  m.set(config::kListenerType, kServiceListener, "this is no message");
  co_return co_await m.settle();
}

TEST_F(OrderOfReports, WhatChangedNothingIsToldBehindTheSnapshotThatIsOnItsWay) {
  mesh.play([](Mesh& m) -> Task<void> {
    CO_TRY(const uint64_t before, co_await begin_holding(m));
    CO_TRY_VOID(co_await move_endpoints(m, kTwo));
    CO_TRY_VOID(co_await refuse_listener(m));
    EXPECT_EQ(told(m).number, before) << "no worker has what it was told is active";
    EXPECT_TRUE(told(m).resources.empty());
    m.let_in(m["a"]);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(told(m).number, before + 1);
    EXPECT_EQ(told(m).resources.size(), 1u) << "an older report has undone that the listener is refused";
    co_return {};
  });
}

TEST_F(OrderOfReports, ANewerSnapshotTellsItToo) {
  mesh.play([](Mesh& m) -> Task<void> {
    CO_TRY(const uint64_t before, co_await begin_holding(m));
    CO_TRY_VOID(co_await move_endpoints(m, kTwo));
    CO_TRY_VOID(co_await refuse_listener(m));
    CO_TRY_VOID(co_await move_endpoints(m, kOne));
    m.let_in(m["a"]);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(told(m).number, before + 1);
    m.let_in(m["a"]);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(told(m).number, before + 2) << "it was told the older one again";
    EXPECT_EQ(told(m).resources.size(), 1u);
    co_return {};
  });
}

TEST_F(OrderOfReports, WithNothingOnItsWayItIsToldAtOnce) {
  mesh.play([](Mesh& m) -> Task<void> {
    CO_TRY(const uint64_t before, co_await begin_holding(m));
    CO_TRY_VOID(co_await refuse_listener(m));
    EXPECT_TRUE(m["a"].on_their_way.empty());
    EXPECT_EQ(told(m).number, before);
    EXPECT_EQ(told(m).resources.size(), 1u);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

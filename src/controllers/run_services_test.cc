// The addresses of Services and their endpoints.
#include <set>

#include "controllers/testing/world.h"

namespace weft::controllers {
namespace {

using io::Task;
using testing::Run;
using testing::service;
using testing::three_ready;
using testing::with_controllers;
using testing::World;

Task<void> addresses(World& w) {
  w.api.put(kube::kServices, service("asked", R"(,"clusterIP":"10.96.7.7")"));
  w.api.put(kube::kServices, service("headless", R"(,"clusterIP":"None")"));
  w.api.put(kube::kServices, service("elsewhere", R"(,"type":"ExternalName")"));
  for (int i = 0; i < 20; ++i) w.api.put(kube::kServices, service(fmt::format("web-{}", i)));
  CO_TRY_VOID(co_await with_controllers(w, [](World& now) -> Task<void> { co_return co_await now.pass(5s); }));
  const auto address = [&w](const std::string& name) {
    return w.api.find(kube::kServices, "shop", name)->at("spec", "clusterIP").as_string();
  };
  EXPECT_EQ(address("asked"), "10.96.7.7");
  EXPECT_EQ(address("headless"), "None");
  EXPECT_EQ(address("elsewhere"), "");
  std::set<std::string> given{"10.96.0.1", "10.96.0.10", "10.96.7.7"};
  std::vector<std::string> before;
  for (int i = 0; i < 20; ++i) {
    before.push_back(address(fmt::format("web-{}", i)));
    EXPECT_TRUE(before.back().starts_with("10.96.")) << before.back();
    EXPECT_TRUE(given.insert(before.back()).second) << before.back();
  }
  // After a restart they are what they were.
  w.api.put(kube::kServices, service("new"));
  CO_TRY_VOID(co_await with_controllers(w, [](World& now) -> Task<void> { co_return co_await now.pass(5s); }));
  for (int i = 0; i < 20; ++i) EXPECT_EQ(address(fmt::format("web-{}", i)), before[static_cast<size_t>(i)]);
  EXPECT_TRUE(given.insert(address("new")).second);
  co_return {};
}
TEST_F(Run, EveryServiceHasAnAddressOfItsOwn) { run_with(addresses); }

Task<void> both_families(World& w) {
  w.api.put(kube::kServices, service("both", R"(,"ipFamilies":["IPv4","IPv6"])"));
  w.api.put(kube::kServices, service("six", R"(,"ipFamilies":["IPv6"])"));
  w.api.put(kube::kServices,
            service("more", R"(,"ipFamilies":["IPv4","IPv6"],"clusterIP":"10.96.7.7","clusterIPs":["10.96.7.7"])"));
  CO_TRY_VOID(co_await with_controllers(w, [](World& now) -> Task<void> { co_return co_await now.pass(5s); }));
  const auto address = [&w](const std::string& name, size_t i) {
    return w.api.find(kube::kServices, "shop", name)->at("spec", "clusterIPs").as_array().at(i).as_string();
  };
  EXPECT_TRUE(address("both", 0).starts_with("10.96.")) << address("both", 0);
  EXPECT_TRUE(address("both", 1).starts_with("fd00:10:96::")) << address("both", 1);
  EXPECT_EQ(address("both", 0), w.api.find(kube::kServices, "shop", "both")->at("spec", "clusterIP").as_string());
  EXPECT_TRUE(address("six", 0).starts_with("fd00:10:96::")) << address("six", 0);
  EXPECT_NE(address("six", 0), address("both", 1));
  EXPECT_EQ(address("more", 0), "10.96.7.7");
  EXPECT_TRUE(address("more", 1).starts_with("fd00:10:96::")) << address("more", 1);
  co_return {};
}
TEST_F(Run, AServiceHasAnAddressOfEachOfItsFamilies) { run_with(both_families); }

Task<void> endpoints(World& w) {
  w.api.put(kube::kServices, service("web"));
  CO_TRY_VOID(co_await three_ready(w));
  CO_TRY_VOID(co_await w.pass(1s));
  CO_TRY_VOID(co_await w.read_slices());
  if (!w.slice_of("web")) co_return fail(Code::internal, Side::local, "no slice");
  EXPECT_EQ(w.slice_of("web")->get("endpoints").size(), 3u);
  // A pod whose deletion is asked for is terminating within one tick of the clock.
  Value leaving = *w.pods.all().begin()->second;
  leaving["metadata"].set("deletionTimestamp", "2027-01-01T00:00:00Z");
  w.api.put(kube::kPods, leaving);
  CO_TRY_VOID(co_await w.pass(4ms));
  CO_TRY_VOID(co_await w.read_slices());
  const Value& endpoint = w.slice_of("web")->get("endpoints").as_array()[0];
  EXPECT_EQ(codec::to_json(endpoint.get("conditions")), R"({"ready":false,"serving":true,"terminating":true})");
  w.api.erase(kube::kServices, "shop", "web");
  CO_TRY_VOID(co_await w.pass(1s));
  CO_TRY_VOID(co_await w.read_slices());
  EXPECT_TRUE(w.slices.empty());
  co_return {};
}
TEST_F(Run, EndpointsFollowPodsAtOnce) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, endpoints); });
}

}  // namespace
}  // namespace weft::controllers

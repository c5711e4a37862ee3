// All controllers against a small API server, with a node that is the test. Hours pass on a manual clock.
//
// Only for tests; one thread, that of the fixture's loop.
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <vector>

#include "base/log.h"
#include "codec/json.h"
#include "controllers/pod_state.h"
#include "controllers/run.h"
#include "controllers/slices.h"
#include "controllers/words.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "kube/list_watch.h"
#include "kube/testing/fake_api.h"

namespace weft::controllers::testing {

using io::Task;
using kube::testing::FakeApi;

inline const io::Address kAddress = io::Address::loopback(6443);

inline Value json(const std::string& text) {
  auto parsed = codec::parse_json(text);
  CHECK(parsed);
  return *parsed;
}

inline Value space(const std::string& name) { return json(fmt::format(R"({{"metadata":{{"name":"{}"}}}})", name)); }

inline Value deployment(int replicas, const std::string& image, int generation = 1) {
  return json(fmt::format(
      R"({{"apiVersion":"apps/v1","kind":"Deployment","metadata":{{"namespace":"shop","name":"web","uid":"d1","generation":{2}}},
          "spec":{{"replicas":{0},"selector":{{"matchLabels":{{"app":"web"}}}},
                   "template":{{"metadata":{{"labels":{{"app":"web"}}}},"spec":{{"containers":[{{"name":"app","image":"{1}"}}]}}}}}}}})",
      replicas, image, generation));
}

inline Value service(const std::string& name, const std::string& more = "") {
  return json(fmt::format(R"({{"apiVersion":"v1","kind":"Service","metadata":{{"namespace":"shop","name":"{}"}},
                              "spec":{{"selector":{{"app":"web"}},"ports":[{{"port":80}}]{}}}}})",
                          name, more));
}

struct World {
  io::Loop& loop;
  FakeApi& api;
  kube::Client& client;
  kube::Store& pods;
  Options options;

  TimePoint soon() const { return deadline_in(loop.now(), 10s); }

  std::vector<PodState> states() const {
    std::vector<PodState> states;
    for (const auto& [key, pod] : pods.all()) states.push_back(read_pod_state(*pod));
    return states;
  }
  int ready() const {
    return static_cast<int>(
        std::ranges::count_if(states(), [](const PodState& pod) { return pod.ready && !pod.terminating; }));
  }
  // Those of the image.
  int of_image(const std::string& image) const {
    int count = 0;
    for (const auto& [key, pod] : pods.all())
      count += pod->at("spec", "containers").as_array()[0].get("image").as_string() == image;
    return count;
  }

  // What a node does: every pod gets an address and is ready.
  void start_pods() {
    std::vector<kube::ObjectPtr> now;
    for (const auto& [key, pod] : pods.all()) now.push_back(pod);
    for (const kube::ObjectPtr& pod : now) {
      const Value* there = api.find(kube::kPods, kube::namespace_of(*pod), kube::name_of(*pod));
      if (!there || is_ready(*there)) continue;
      Value started = *there;
      started["status"] = json(fmt::format(
          R"({{"phase":"Running","podIP":"10.0.0.{}","conditions":[{{"type":"Ready","status":"True"}}]}})", ++address));
      api.put(kube::kPods, std::move(started));
    }
  }
  // Lets everything happen until it holds.
  template <class Holds>
  Task<void> until(Holds holds, const char* what) {
    const TimePoint deadline = loop.now() + 10min;
    while (!holds(*this) && loop.now() < deadline) CO_TRY_VOID(co_await io::sleep_until(loop.now() + 4ms));
    EXPECT_TRUE(holds(*this)) << what;
    co_return {};
  }
  Task<void> pass(Duration time) {
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + time));
    co_return {};
  }
  const Value* slice_of(const std::string& service) {
    const Value* of = api.find(kube::kServices, "shop", service);
    if (!of) return nullptr;
    for (const Value& slice : slices) {
      if (kube::label(slice, kServiceLabel) == service) return &slice;
    }
    return nullptr;
  }
  Task<void> read_slices() {
    CO_TRY(kube::Listing listing, co_await client.list_all(kube::kEndpointSlices, {}, soon()));
    slices = std::move(listing.items);
    co_return {};
  }
  int address = 0;
  std::vector<Value> slices;
};

class Run : public ::testing::Test {
 public:
  using Body = Task<void> (*)(World& world);

  Run() {
    log::set_level(log::Level::off);
    options_.node_name = "here";
    options_.seed = 7;
    api_.put(kube::kNamespaces, space("shop"));
  }
  ~Run() override { log::set_level(log::Level::info); }

  void run_with(Body body) {
    const auto result = loop_.run(io::with_scope(in_scope, std::ref(*this), body));
    ASSERT_TRUE(result) << to_string(result.error());
  }
  static Task<void> in_scope(io::Scope&, Run& test, Body& body) {
    kube::Config config;
    config.tls = false;
    config.host = "127.0.0.1";
    config.port = 6443;
    CO_TRY(auto client, kube::Client::make(test.network_, config));
    kube::Store pods;
    World world{test.loop_, test.api_, *client, pods, test.options_, 0, {}};
    co_return co_await io::with_scope(beside_server, std::ref(world), body);
  }
  static Task<void> beside_server(io::Scope& scope, World& world, Body& body) {
    scope.spawn(world.api.run());
    scope.spawn(kube::list_watch(world.client, kube::kPods, {}, world.pods));
    co_return co_await body(world);
  }

  io::testing::ManualClock clock_;
  io::Loop loop_{clock_};
  io::testing::MemoryNetwork network_{loop_};
  FakeApi api_{network_, kAddress};
  Options options_;
};

// Runs the controllers beside the body, then ends them.
using Inner = Task<void> (*)(World& world);
inline Task<void> with_controllers_in(io::Scope& scope, World& world, Inner& body) {
  Options options = world.options;
  scope.spawn(run(world.client, std::move(options)));
  co_return co_await body(world);
}
inline Task<void> with_controllers(World& world, Inner body) {
  co_return co_await io::with_scope(with_controllers_in, std::ref(world), body);
}

// A Deployment of three.
inline Task<void> three_ready(World& w) {
  w.api.put(kube::kDeployments, deployment(3, "one"));
  CO_TRY_VOID(co_await w.until([](World& now) { return now.pods.size() == 3; }, "three pods"));
  w.start_pods();
  co_return co_await w.until(
      [](World& now) {
        const Value* object = now.api.find(kube::kDeployments, "shop", "web");
        return object->at("status", "availableReplicas").as_int() == 3;
      },
      "three available");
}

}  // namespace weft::controllers::testing

// All controllers against a small API server, with a node that is this test. Hours pass on a manual clock.
#include "controllers/run.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "base/log.h"
#include "codec/json.h"
#include "controllers/pod_state.h"
#include "controllers/slices.h"
#include "controllers/words.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "kube/list_watch.h"
#include "kube/testing/fake_api.h"

namespace weft::controllers {
namespace {

using io::Task;
using kube::testing::FakeApi;

const io::Address kAddress = io::Address::loopback(6443);

Value json(const std::string& text) {
  auto parsed = codec::parse_json(text);
  CHECK(parsed);
  return *parsed;
}

Value space(const std::string& name) { return json(fmt::format(R"({{"metadata":{{"name":"{}"}}}})", name)); }

Value deployment(int replicas, const std::string& image, int generation = 1) {
  return json(fmt::format(
      R"({{"apiVersion":"apps/v1","kind":"Deployment","metadata":{{"namespace":"shop","name":"web","uid":"d1","generation":{2}}},
          "spec":{{"replicas":{0},"selector":{{"matchLabels":{{"app":"web"}}}},
                   "template":{{"metadata":{{"labels":{{"app":"web"}}}},"spec":{{"containers":[{{"name":"app","image":"{1}"}}]}}}}}}}})",
      replicas, image, generation));
}

Value service(const std::string& name, const std::string& more = "") {
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
Task<void> with_controllers_in(io::Scope& scope, World& world, Inner& body) {
  Options options = world.options;
  scope.spawn(run(world.client, std::move(options)));
  co_return co_await body(world);
}
Task<void> with_controllers(World& world, Inner body) {
  co_return co_await io::with_scope(with_controllers_in, std::ref(world), body);
}

Task<void> three_ready(World& w) {
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

Task<void> gives_pods(World& w) {
  CO_TRY_VOID(co_await three_ready(w));
  for (const auto& [key, pod] : w.pods.all()) {
    const std::string& hash = kube::label(*pod, kHashLabel);
    EXPECT_EQ(key.name.substr(0, key.name.rfind('-')), "web-" + hash);
    EXPECT_EQ(kube::label(*pod, "app"), "web");
    EXPECT_EQ(kube::controller_of(*pod)->uid, "d1");
    EXPECT_EQ(pod->at("spec", "nodeName").as_string(), "here");
  }
  const kube::Key killed = w.pods.all().begin()->first;
  w.api.erase(kube::kPods, killed.ns, killed.name);
  CO_TRY_VOID(co_await w.pass(100ms));
  EXPECT_EQ(w.pods.find(killed), nullptr);
  EXPECT_EQ(w.pods.size(), 3u);
  w.start_pods();
  w.api.put(kube::kDeployments, deployment(1, "one", 2));
  CO_TRY_VOID(co_await w.until([](World& now) { return now.pods.size() == 1; }, "scaled down"));
  w.api.erase(kube::kDeployments, "shop", "web");
  CO_TRY_VOID(co_await w.until([](World& now) { return now.pods.size() == 0; }, "nothing outlives its owner"));
  co_return {};
}
TEST_F(Run, ADeploymentHasItsPods) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, gives_pods); });
}

Task<void> rolls(World& w) {
  CO_TRY_VOID(co_await three_ready(w));
  Value next = *w.api.find(kube::kDeployments, "shop", "web");
  next["metadata"].set("generation", 2);
  next["spec"] = deployment(3, "two").get("spec");
  w.api.put(kube::kDeployments, std::move(next));
  const TimePoint deadline = w.loop.now() + 10min;
  while ((w.of_image("one") > 0 || w.ready() < 3) && w.loop.now() < deadline) {
    EXPECT_GE(w.ready(), 3);
    EXPECT_LE(w.pods.size(), 4u);
    w.start_pods();
    CO_TRY_VOID(co_await io::sleep_until(w.loop.now() + 4ms));
  }
  EXPECT_EQ(w.of_image("two"), 3);
  co_return co_await w.until(
      [](World& now) {
        const Value& status = now.api.find(kube::kDeployments, "shop", "web")->get("status");
        return status.get("observedGeneration").as_int() == 2 && status.get("updatedReplicas").as_int() == 3 &&
               status.get("replicas").as_int() == 3 &&
               status.get("conditions").as_array()[1].get("reason").as_string() == "NewReplicaSetAvailable";
      },
      "the status says it is done");
}
TEST_F(Run, ARollingUpdateNeverHasFewerReadyPods) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, rolls); });
}

// Ended in the middle and begun anew, again and again: what was asked for last time is found, not made twice.
Task<void> interrupted(World& w) {
  w.api.put(kube::kDeployments, deployment(5, "one"));
  int made = 0;
  for (int i = 0; i < 200; ++i) {
    w.options.seed = static_cast<uint64_t>(i);
    const TimePoint end = w.loop.now() + Duration(i % 7 * 1ms);
    Options options = w.options;
    (void)co_await io::with_deadline(end, run(w.client, std::move(options)));
    made = w.api.count("POST /api/v1/namespaces/shop/pods");
    EXPECT_LE(made, 5);
  }
  co_return co_await with_controllers(w, [](World& now) -> Task<void> {
    CO_TRY_VOID(co_await now.until([](World& all) { return all.pods.size() == 5; }, "five pods"));
    CO_TRY_VOID(co_await now.pass(1min));
    EXPECT_EQ(now.pods.size(), 5u);
    EXPECT_EQ(now.api.count("POST /api/v1/namespaces/shop/pods"), 5);
    co_return {};
  });
}
TEST_F(Run, EndedAtAnyMomentItMakesNoPodTwice) { run_with(interrupted); }

Task<void> lagging(World& w) {
  CO_TRY_VOID(co_await w.pass(1s));
  // The watch breaks each time something is made: news come late.
  w.api.put(kube::kDeployments, deployment(4, "one"));
  for (int i = 0; i < 50; ++i) {
    w.api.end_watches(FakeApi::End::broken);
    CO_TRY_VOID(co_await w.pass(20ms));
  }
  CO_TRY_VOID(co_await w.pass(1min));
  EXPECT_EQ(w.api.count("POST /api/v1/namespaces/shop/pods"), 4);
  EXPECT_EQ(w.pods.size(), 4u);
  co_return {};
}
TEST_F(Run, NewsThatComeLateMakeNoPodTwice) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, lagging); });
}

Task<void> refused(World& w) {
  CO_TRY_VOID(co_await w.pass(1s));
  w.api.put(kube::kDeployments, deployment(2, "one"));
  w.api.refuse(503, 5);
  CO_TRY_VOID(co_await w.until([](World& now) { return now.pods.size() == 2; }, "tried again"));
  CO_TRY_VOID(co_await w.pass(1min));
  EXPECT_EQ(w.pods.size(), 2u);
  co_return {};
}
TEST_F(Run, TriesAgainWhenTheServerRefuses) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, refused); });
}

Value stateful_set(int replicas, const std::string& image, int partition = 0) {
  return json(fmt::format(
      R"({{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{{"namespace":"shop","name":"db","uid":"s7"}},
          "spec":{{"replicas":{},"serviceName":"data","selector":{{"matchLabels":{{"app":"db"}}}},
                   "updateStrategy":{{"type":"RollingUpdate","rollingUpdate":{{"partition":{}}}}},
                   "template":{{"metadata":{{"labels":{{"app":"db"}}}},"spec":{{"containers":[{{"name":"app","image":"{}"}}]}}}}}}}})",
      replicas, partition, image));
}

// "one two": the images of db-0, db-1 …; "-" where there is no ready pod.
std::string images_of(World& w, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    const Value* pod = w.api.find(kube::kPods, "shop", fmt::format("db-{}", i));
    text += (i > 0 ? " " : "") +
            (pod && is_ready(*pod) ? pod->at("spec", "containers").as_array()[0].get("image").as_string() : "-");
  }
  return text;
}

Task<void> become(World& w, std::string images) {
  const TimePoint deadline = w.loop.now() + 10min;
  const auto count = static_cast<int>(std::ranges::count(images, ' ')) + 1;
  while (images_of(w, count) != images && w.loop.now() < deadline) {
    w.start_pods();
    CO_TRY_VOID(co_await w.pass(4ms));
  }
  EXPECT_EQ(images_of(w, count), images);
  co_return co_await w.pass(1s);
}

Task<void> change(World& w, Value to) {
  Value next = *w.api.find(kube::kStatefulSets, "shop", "db");
  next.set("spec", to.get("spec"));
  w.api.put(kube::kStatefulSets, std::move(next));
  co_return {};
}

Task<void> stateful(World& w) {
  w.api.put(kube::kStatefulSets, stateful_set(3, "one"));
  CO_TRY_VOID(co_await w.pass(1s));
  EXPECT_EQ(w.pods.size(), 1u);  // db-1 waits for db-0
  CO_TRY_VOID(co_await become(w, "one one one"));
  const Value first = *w.api.find(kube::kPods, "shop", "db-1");
  EXPECT_EQ(first.at("spec", "hostname").as_string(), "db-1");
  EXPECT_EQ(first.at("spec", "subdomain").as_string(), "data");
  EXPECT_EQ(kube::label(first, "statefulset.kubernetes.io/pod-name"), "db-1");
  EXPECT_EQ(kube::label(first, "apps.kubernetes.io/pod-index"), "1");

  // One that is lost comes back by its name, as another pod.
  w.api.erase(kube::kPods, "shop", "db-1");
  CO_TRY_VOID(co_await become(w, "one one one"));
  EXPECT_NE(kube::uid_of(*w.api.find(kube::kPods, "shop", "db-1")), kube::uid_of(first));

  // Below the partition the old form stays, and is made again.
  CO_TRY_VOID(co_await change(w, stateful_set(3, "two", 2)));
  CO_TRY_VOID(co_await become(w, "one one two"));
  w.api.erase(kube::kPods, "shop", "db-0");
  CO_TRY_VOID(co_await become(w, "one one two"));
  const Value halfway = w.api.find(kube::kStatefulSets, "shop", "db")->get("status");
  EXPECT_EQ(halfway.get("updatedReplicas").as_int(), 1);
  EXPECT_NE(halfway.get("currentRevision"), halfway.get("updateRevision"));
  CO_TRY_VOID(co_await change(w, stateful_set(3, "two")));
  CO_TRY_VOID(co_await become(w, "two two two"));
  const Value done = w.api.find(kube::kStatefulSets, "shop", "db")->get("status");
  EXPECT_EQ(done.get("currentRevision"), halfway.get("updateRevision"));
  EXPECT_EQ(done.get("readyReplicas").as_int(), 3);

  CO_TRY_VOID(co_await change(w, stateful_set(1, "two")));
  CO_TRY_VOID(co_await become(w, "two - -"));
  w.api.erase(kube::kStatefulSets, "shop", "db");
  CO_TRY_VOID(co_await w.until([](World& now) { return now.pods.size() == 0; }, "nothing outlives its owner"));
  co_return {};
}
TEST_F(Run, AStatefulSetHasPodsByName) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, stateful); });
}

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

Task<void> namespaces(World& w) {
  CO_TRY_VOID(co_await w.until(
      [](World& now) { return now.api.find(kube::kServiceAccounts, "shop", "default") != nullptr; }, "an account"));
  w.api.erase(kube::kServiceAccounts, "shop", "default");
  CO_TRY_VOID(co_await w.until(
      [](World& now) { return now.api.find(kube::kServiceAccounts, "shop", "default") != nullptr; }, "made again"));
  Value going = space("shop");
  going["metadata"].set("deletionTimestamp", "2027-01-01T00:00:00Z");
  w.api.put(kube::kNamespaces, std::move(going));
  CO_TRY_VOID(
      co_await w.until([](World& now) { return now.api.find(kube::kNamespaces, "", "shop") == nullptr; }, "gone"));
  w.api.erase(kube::kServiceAccounts, "shop", "default");
  CO_TRY_VOID(co_await w.pass(1min));
  EXPECT_EQ(w.api.find(kube::kServiceAccounts, "shop", "default"), nullptr);
  co_return {};
}
TEST_F(Run, NamespacesHaveAnAccountAndGoWhenTold) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, namespaces); });
}

Task<void> owners(World& w) {
  const auto owned = [](const std::string& name, const std::string& owners) {
    return json(
        fmt::format(R"({{"metadata":{{"namespace":"shop","name":"{}","ownerReferences":[{}]}}}})", name, owners));
  };
  const std::string gone = R"({"apiVersion":"v1","kind":"Service","name":"web","uid":"before"})";
  const std::string there = R"({"apiVersion":"v1","kind":"Service","name":"web","uid":"s1"})";
  const std::string unknown = R"({"apiVersion":"batch/v1","kind":"Job","name":"j","uid":"j1"})";
  Value web = service("web");
  web["metadata"].set("uid", "s1");
  w.api.put(kube::kServices, std::move(web));
  w.api.put(kube::kConfigMaps, owned("orphan", gone));
  w.api.put(kube::kConfigMaps, owned("one-lives", gone + "," + there));
  w.api.put(kube::kConfigMaps, owned("not-ours-to-judge", unknown));
  w.api.put(kube::kSecrets, owned("later", there));
  CO_TRY_VOID(co_await w.pass(1s));
  EXPECT_EQ(w.api.find(kube::kConfigMaps, "shop", "orphan"), nullptr);
  EXPECT_NE(w.api.find(kube::kConfigMaps, "shop", "one-lives"), nullptr);
  EXPECT_NE(w.api.find(kube::kSecrets, "shop", "later"), nullptr);
  w.api.erase(kube::kServices, "shop", "web");
  CO_TRY_VOID(co_await w.pass(1s));
  EXPECT_EQ(w.api.find(kube::kConfigMaps, "shop", "one-lives"), nullptr);
  EXPECT_EQ(w.api.find(kube::kSecrets, "shop", "later"), nullptr);
  EXPECT_NE(w.api.find(kube::kConfigMaps, "shop", "not-ours-to-judge"), nullptr);
  co_return {};
}
TEST_F(Run, WhatOutlivesItsOwnersGoes) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, owners); });
}

Task<void> bare_pod(World& w) {
  w.api.put(
      kube::kPods,
      json(R"({"metadata":{"namespace":"shop","name":"curl"},"spec":{"containers":[{"name":"app","image":"curl"}]}})"));
  CO_TRY_VOID(co_await w.pass(1s));
  EXPECT_EQ(w.api.find(kube::kPods, "shop", "curl")->at("spec", "nodeName").as_string(), "here");
  co_return {};
}
TEST_F(Run, APodOfNobodyGetsItsNodeToo) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, bare_pod); });
}

Task<void> mutated(World& w) {
  w.api.put(kube::kDeployments, deployment(1, "one"));
  CO_TRY_VOID(co_await w.until([](World& now) { return now.pods.size() == 1; }, "a pod"));
  EXPECT_EQ(kube::annotation(*w.pods.all().begin()->second, "seen"), "yes");
  w.api.put(kube::kDeployments, deployment(1, "bad", 2));
  co_return co_await w.until(
      [](World& now) {
        const Value& conditions = now.api.find(kube::kDeployments, "shop", "web")->at("status", "conditions");
        return conditions.size() == 3 && conditions.as_array()[2].get("message").as_string() == "no such image";
      },
      "the status says why");
}
TEST_F(Run, PodsAreMutatedBeforeTheyAreMade) {
  options_.mutate_pod = [](Value pod) -> Result<Value> {
    if (pod.at("spec", "containers").as_array()[0].get("image").as_string() == "bad") return invalid("no such image");
    pod["metadata"]["annotations"].set("seen", "yes");
    return pod;
  };
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, mutated); });
}

}  // namespace
}  // namespace weft::controllers

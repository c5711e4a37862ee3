// Pods of Deployments and StatefulSets, of namespaces, and of nobody.
#include "controllers/run.h"

#include "controllers/testing/world.h"

namespace weft::controllers {
namespace {

using io::Task;
using testing::deployment;
using testing::FakeApi;
using testing::json;
using testing::Run;
using testing::service;
using testing::space;
using testing::three_ready;
using testing::with_controllers;
using testing::World;

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

// As the API does it for --cascade=orphan: at one moment, of which the controllers' watches hear at several.
void leave_orphans(World& w, std::initializer_list<std::pair<const kube::Resource*, std::string>> dependents) {
  w.api.erase(kube::kStatefulSets, "shop", "db");
  for (const auto& [resource, name] : dependents) {
    Value orphan = *w.api.find(*resource, "shop", name);
    orphan["metadata"].erase("ownerReferences");
    w.api.put(*resource, std::move(orphan));
  }
}

Task<void> adopted(World& w) {
  w.api.put(kube::kStatefulSets, stateful_set(2, "one"));
  CO_TRY_VOID(co_await become(w, "one one"));
  const std::string revision =
      w.api.find(kube::kStatefulSets, "shop", "db")->at("status", "updateRevision").as_string();
  const auto uids = [&] {
    return kube::uid_of(*w.api.find(kube::kPods, "shop", "db-0")) + " " +
           kube::uid_of(*w.api.find(kube::kPods, "shop", "db-1"));
  };
  const std::string before = uids();
  leave_orphans(w, {{&kube::kPods, "db-0"}, {&kube::kPods, "db-1"}, {&kube::kControllerRevisions, revision}});
  // Whose labels or name say otherwise is nobody's.
  for (const auto& [name, app] : {std::pair("db-2", "other"), std::pair("other-0", "db"), std::pair("db-x", "db")}) {
    w.api.put(kube::kPods, json(fmt::format(R"({{"metadata":{{"namespace":"shop","name":"{}","labels":{{"app":"{}"}}}},
                                                "spec":{{"containers":[{{"name":"app","image":"bare"}}]}}}})",
                                            name, app)));
  }
  CO_TRY_VOID(co_await w.pass(1min));
  EXPECT_EQ(uids(), before) << "they live on";
  EXPECT_FALSE(kube::controller_of(*w.api.find(kube::kPods, "shop", "db-0")));

  Value next = stateful_set(2, "one");
  next["metadata"].set("uid", "s8");
  w.api.put(kube::kStatefulSets, std::move(next));
  CO_TRY_VOID(co_await w.pass(1min));
  EXPECT_EQ(uids(), before) << "as they were";
  for (const char* name : {"db-0", "db-1"})
    EXPECT_EQ(kube::controller_of(*w.api.find(kube::kPods, "shop", name))->uid, "s8");
  EXPECT_EQ(kube::controller_of(*w.api.find(kube::kControllerRevisions, "shop", revision))->uid, "s8");
  const Value& status = w.api.find(kube::kStatefulSets, "shop", "db")->get("status");
  EXPECT_EQ(status.get("updateRevision").as_string(), revision);
  EXPECT_EQ(status.get("readyReplicas").as_int(), 2);
  for (const char* name : {"db-2", "other-0", "db-x"})
    EXPECT_FALSE(kube::controller_of(*w.api.find(kube::kPods, "shop", name))) << name;

  // One that loses its owner while the StatefulSet is there comes back to it; another form rolls over all.
  Value lost = *w.api.find(kube::kPods, "shop", "db-1");
  lost["metadata"].erase("ownerReferences");
  w.api.put(kube::kPods, std::move(lost));
  CO_TRY_VOID(co_await w.pass(1s));
  EXPECT_EQ(kube::controller_of(*w.api.find(kube::kPods, "shop", "db-1"))->uid, "s8");
  CO_TRY_VOID(co_await change(w, stateful_set(2, "two")));
  CO_TRY_VOID(co_await become(w, "two two"));
  co_return {};
}
TEST_F(Run, AStatefulSetTakesOverWhatAnotherHasLeft) {
  run_with([](World& w) -> Task<void> { co_return co_await with_controllers(w, adopted); });
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

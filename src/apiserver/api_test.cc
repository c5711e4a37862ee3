#include "apiserver/api.h"

#include <gtest/gtest.h>

#include "apiserver/watch.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

class FixedClock final : public Clock {
 public:
  TimePoint now() const override { return TimePoint(); }
  WallTime wall() const override { return time; }
  WallTime time{std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)};
};

constexpr std::string_view kWeb =
    R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","labels":{"app":"web"}},
"spec":{"replicas":2,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},
"spec":{"containers":[{"name":"web","image":"web:1"},{"name":"aside","image":"aside:1"}]}}}})";
constexpr std::string_view kDeployments = "/apis/apps/v1/namespaces/default/deployments";
constexpr std::string_view kPods = "/api/v1/namespaces/default/pods";
constexpr std::string_view kTable = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";

class ApiTest : public testing::Test {
 protected:
  ApiTest() : store_(std::move(*Store::open(":memory:"))), api_(store_, clock_) { EXPECT_TRUE(api_.start()); }

  Reply ask(std::string_view method, std::string_view target, std::string_view body = {},
            std::string_view type = "application/json", std::string_view accept = "application/json") {
    ApiRequest request;
    size_t mark = target.find('?');
    request.method = method;
    request.path = target.substr(0, mark);
    if (mark != std::string_view::npos) request.query = target.substr(mark + 1);
    request.accept = accept;
    request.content_type = type;
    request.body = body;
    return api_.handle(request);
  }

  // The JSON of an answer that must have this status.
  Value expect(int status, const Reply& reply) {
    const auto* response = std::get_if<ApiResponse>(&reply);
    if (response == nullptr) {
      ADD_FAILURE() << "no plain answer";
      return {};
    }
    EXPECT_EQ(response->status, status) << response->body;
    warnings_ = response->warnings;
    auto value = codec::parse_json(response->body);
    EXPECT_TRUE(value) << response->body;
    return value ? *value : Value();
  }

  Value get(std::string_view path) { return expect(200, ask("GET", path)); }
  Value create(std::string_view path, std::string_view body) { return expect(201, ask("POST", path, body)); }
  Value patch(std::string_view path, std::string_view body, std::string_view kind) {
    return expect(200, ask("PATCH", path, body, "application/" + std::string(kind) + "-patch+json"));
  }
  void make_pod(std::string_view name, std::string_view more = "") {
    create(
        kPods,
        fmt::format(
            R"({{"metadata":{{"name":"{}","labels":{{"app":"{}"}}}},"spec":{{"nodeName":"here","containers":[{{"name":"c","image":"i"}}]{}}}}})",
            name, name.substr(0, name.find('-')), more));
  }
  std::vector<std::string> names(const Value& list) {
    std::vector<std::string> found;
    for (const Value& item : list.get("items").as_array()) found.push_back(item.at("metadata", "name").as_string());
    return found;
  }
  Watch watch(std::string_view target) {
    Reply reply = ask("GET", target);
    auto* start = std::get_if<WatchStart>(&reply);
    EXPECT_NE(start, nullptr) << std::get<ApiResponse>(reply).body;
    return Watch(std::move(*start));
  }
  // "ADDED web-1 MODIFIED web-1".
  std::string events(Watch& open) {
    std::string text;
    std::string lines = open.poll(store_, clock_.time);
    for (size_t end; (end = lines.find('\n')) != std::string::npos; lines.erase(0, end + 1)) {
      auto event = codec::parse_json(lines.substr(0, end));
      text += (text.empty() ? "" : " ") + event->get("type").as_string() + " " +
              event->at("object", "metadata", "name").as_string();
    }
    return text;
  }

  FixedClock clock_;
  Store store_;
  Api api_;
  std::vector<std::string> warnings_;
};

using Strings = std::vector<std::string>;

TEST_F(ApiTest, APodIsAdmittedBeforeItIsMade) {
  api_.admit_pods_by([](Value pod, const Value& labels) {
    pod["metadata"]["annotations"].set("space", labels.get("kubernetes.io/metadata.name").as_string());
    return pod;
  });
  make_pod("web");
  EXPECT_EQ(get(std::string(kPods) + "/web").at("metadata", "annotations", "space").as_string(), "default");
  create(kDeployments, kWeb);
  EXPECT_TRUE(get(std::string(kDeployments) + "/web").at("metadata", "annotations").is_null());
}

TEST_F(ApiTest, CreatesWithIdentityAndDefaults) {
  Value made = create(kDeployments, kWeb);
  EXPECT_EQ(made.at("metadata", "namespace").as_string(), "default");
  EXPECT_EQ(made.at("metadata", "uid").as_string().size(), 36U);
  EXPECT_EQ(made.at("metadata", "creationTimestamp").as_string(), "2026-01-31T00:00:00Z");
  EXPECT_EQ(made.at("metadata", "generation").as_int(), 1);
  EXPECT_EQ(made.at("spec", "strategy", "type").as_string(), "RollingUpdate");
  EXPECT_EQ(get(std::string(kDeployments) + "/web"), made);
  Value status = expect(409, ask("POST", kDeployments, kWeb));
  EXPECT_EQ(status.get("reason").as_string(), "AlreadyExists");
}

TEST_F(ApiTest, GeneratesNames) {
  Value made = create("/api/v1/namespaces/default/configmaps", R"({"metadata":{"generateName":"a-"}})");
  EXPECT_EQ(made.at("metadata", "name").as_string().size(), 7U);
}

TEST_F(ApiTest, RefusesAnObjectInANamespaceThatIsNot) {
  Value status = expect(404, ask("POST", "/apis/apps/v1/namespaces/nowhere/deployments", kWeb));
  EXPECT_EQ(status.get("message").as_string(), "namespaces \"nowhere\" not found");
}

TEST_F(ApiTest, UnknownFieldsAreRefusedWarnedOrDropped) {
  std::string body = R"({"metadata":{"name":"a"},"dta":{}})";
  std::string_view path = "/api/v1/namespaces/default/configmaps";
  Value status = expect(400, ask("POST", std::string(path) + "?fieldValidation=Strict", body));
  EXPECT_EQ(status.get("message").as_string(), "ConfigMap \"a\": dta: unknown field; did you mean \"data\"?");
  Value made = expect(201, ask("POST", std::string(path) + "?fieldValidation=Warn", body));
  EXPECT_EQ(warnings_, Strings{"dta: unknown field; did you mean \"data\"?"});
  EXPECT_EQ(made.find("dta"), nullptr);
  expect(400, ask("POST", std::string(path) + "?fieldValidation=Loud", body));
}

TEST_F(ApiTest, InvalidObjectsNameEachField) {
  Value status = expect(422, ask("POST", "/api/v1/namespaces/default/services",
                                 R"({"metadata":{"name":"9"},"spec":{"ports":[{"port":70000,"targetPort":80}]}})"));
  EXPECT_EQ(status.get("reason").as_string(), "Invalid");
  EXPECT_EQ(status.at("details", "causes").size(), 2U) << codec::to_json(status);
  EXPECT_EQ(status.at("details", "kind").as_string(), "Service");
}

TEST_F(ApiTest, UpdateNeedsTheLatestVersionAndCountsGenerations) {
  Value made = create(kDeployments, kWeb);
  Value changed = made;
  changed["spec"].set("replicas", 5);
  std::string path = std::string(kDeployments) + "/web";
  Value updated = expect(200, ask("PUT", path, codec::to_json(changed)));
  EXPECT_EQ(updated.at("metadata", "generation").as_int(), 2);
  Value status = expect(409, ask("PUT", path, codec::to_json(changed)));
  EXPECT_EQ(status.get("reason").as_string(), "Conflict");
  Value same = expect(200, ask("PUT", path, codec::to_json(updated)));
  EXPECT_EQ(same.at("metadata", "resourceVersion"), updated.at("metadata", "resourceVersion"))
      << "nothing changed, nothing is written";
}

TEST_F(ApiTest, StatusAndSpecAreWrittenApart) {
  create(kDeployments, kWeb);
  std::string path = std::string(kDeployments) + "/web";
  Value after = patch(path + "/status", R"({"status":{"readyReplicas":1},"spec":{"replicas":9}})", "merge");
  EXPECT_EQ(after.at("status", "readyReplicas").as_int(), 1);
  EXPECT_EQ(after.at("spec", "replicas").as_int(), 2);
  EXPECT_EQ(after.at("metadata", "generation").as_int(), 1);
  after = patch(path, R"({"status":{"readyReplicas":7},"spec":{"replicas":3}})", "merge");
  EXPECT_EQ(after.at("status", "readyReplicas").as_int(), 1);
  EXPECT_EQ(after.at("spec", "replicas").as_int(), 3);
}

TEST_F(ApiTest, PatchesInThreeWays) {
  create(kDeployments, kWeb);
  std::string path = std::string(kDeployments) + "/web";
  Value after = patch(path, R"({"spec":{"template":{"spec":{"containers":[{"name":"web","image":"web:2"}]}}}})",
                      "strategic-merge");
  const codec::Array& containers = after.at("spec", "template", "spec", "containers").as_array();
  ASSERT_EQ(containers.size(), 2U);
  EXPECT_EQ(containers[0].get("image").as_string(), "web:2");
  after = patch(path, R"([{"op":"replace","path":"/spec/replicas","value":4}])", "json");
  EXPECT_EQ(after.at("spec", "replicas").as_int(), 4);
  after = patch(path, R"({"metadata":{"labels":{"app":null,"tier":"front"}}})", "merge");
  EXPECT_EQ(codec::to_json(after.at("metadata", "labels")), R"({"tier":"front"})");
  Value status = expect(
      422, ask("PATCH", path, R"([{"op":"test","path":"/spec/replicas","value":1}])", "application/json-patch+json"));
  EXPECT_EQ(status.get("reason").as_string(), "Invalid");
  status = expect(415, ask("PATCH", path, "{}", "application/apply-patch+yaml"));
  EXPECT_NE(status.get("message").as_string().find("server-side apply"), std::string::npos);
}

TEST_F(ApiTest, ScaleIsAWindowOntoReplicas) {
  create(kDeployments, kWeb);
  std::string path = std::string(kDeployments) + "/web/scale";
  Value scale = get(path);
  EXPECT_EQ(scale.at("spec", "replicas").as_int(), 2);
  EXPECT_EQ(scale.at("status", "selector").as_string(), "app=web");
  scale["spec"].set("replicas", 3);
  expect(200, ask("PUT", path, codec::to_json(scale)));
  expect(409, ask("PUT", path, codec::to_json(scale)));
  patch(path, R"({"spec":{"replicas":0}})", "merge");
  EXPECT_EQ(get(std::string(kDeployments) + "/web").at("spec", "replicas").as_int(), 0);
  expect(400, ask("PATCH", path, R"({"spec":{"replicas":-1}})", "application/merge-patch+json"));
}

TEST_F(ApiTest, WhatMayNotChangeIsForbidden) {
  create(kDeployments, kWeb);
  expect(422, ask("PATCH", std::string(kDeployments) + "/web",
                  R"({"spec":{"selector":{"matchLabels":{"x":"y"}},"template":{"metadata":{"labels":{"x":"y"}}}}})",
                  "application/merge-patch+json"));
  create("/api/v1/namespaces/default/services",
         R"({"metadata":{"name":"s"},"spec":{"clusterIP":"10.0.0.9","ports":[{"port":80}]}})");
  std::string path = "/api/v1/namespaces/default/services/s";
  expect(422, ask("PATCH", path, R"({"spec":{"clusterIP":"10.0.0.8"}})", "application/merge-patch+json"));
  Value kept = expect(200, ask("PUT", path, R"({"metadata":{"name":"s"},"spec":{"ports":[{"port":81}]}})"));
  EXPECT_EQ(kept.at("spec", "clusterIP").as_string(), "10.0.0.9");
}

TEST_F(ApiTest, ListsBySelectorAndInPages) {
  for (std::string_view name : {"web-1", "web-2", "db-1", "web-3"}) make_pod(name);
  EXPECT_EQ(names(get(std::string(kPods) + "?labelSelector=app%3Dweb")), (Strings{"web-1", "web-2", "web-3"}));
  EXPECT_EQ(names(get(std::string(kPods) + "?labelSelector=app+in+(db,x),!gone")), (Strings{"db-1"}));
  EXPECT_EQ(names(get("/api/v1/pods?fieldSelector=metadata.name%3Dweb-2")), (Strings{"web-2"}));
  Value first = get(std::string(kPods) + "?limit=2&labelSelector=app%3Dweb");
  EXPECT_EQ(names(first), (Strings{"web-1", "web-2"}));
  make_pod("web-0");
  Value rest = get(std::string(kPods) +
                   "?limit=2&labelSelector=app%3Dweb&continue=" + first.at("metadata", "continue").as_string());
  EXPECT_EQ(names(rest), (Strings{"web-3"}));
  EXPECT_TRUE(rest.at("metadata", "continue").is_null());
  EXPECT_EQ(rest.at("metadata", "resourceVersion"), first.at("metadata", "resourceVersion"));
  expect(400, ask("GET", std::string(kPods) + "?labelSelector=a+near+b"));
  expect(400, ask("GET", std::string(kPods) + "?fieldSelector=spec.colour%3Dred"));
}

TEST_F(ApiTest, WatchesFromTheBeginningAndFromAVersion) {
  make_pod("web-1");
  Watch all = watch(std::string(kPods) + "?watch=true");
  EXPECT_EQ(events(all), "ADDED web-1");
  std::string revision = get(kPods).at("metadata", "resourceVersion").as_string();
  make_pod("web-2");
  expect(200, ask("DELETE", std::string(kPods) + "/web-1?gracePeriodSeconds=0"));
  EXPECT_EQ(events(all), "ADDED web-2 DELETED web-1");
  EXPECT_EQ(events(all), "");
  Watch late = watch(std::string(kPods) + "?watch=true&resourceVersion=" + revision);
  EXPECT_EQ(events(late), "ADDED web-2 DELETED web-1");
  EXPECT_NE(late.bookmark(store_).find("\"BOOKMARK\""), std::string::npos);
}

TEST_F(ApiTest, AWatchSeesObjectsComeIntoAndLeaveItsSelection) {
  make_pod("web-1");
  Watch open = watch(std::string(kPods) + "?watch=true&labelSelector=tier%3Dfront");
  EXPECT_EQ(events(open), "");
  std::string path = std::string(kPods) + "/web-1";
  patch(path, R"({"metadata":{"labels":{"tier":"front"}}})", "merge");
  EXPECT_EQ(events(open), "ADDED web-1");
  patch(path, R"({"metadata":{"labels":{"tier":"front","more":"x"}}})", "merge");
  EXPECT_EQ(events(open), "MODIFIED web-1");
  patch(path, R"({"metadata":{"labels":{"tier":null}}})", "merge");
  EXPECT_EQ(events(open), "DELETED web-1");
}

TEST(Watch, TellsAClientThatFellTooFarBehind) {
  FixedClock clock;
  Store store = std::move(*Store::open(":memory:", 2));
  Api api(store, clock);
  ASSERT_TRUE(api.start());
  ApiRequest request{"GET", "/api/v1/namespaces", "watch=true", "", "", "", ""};
  Watch open(std::move(std::get<WatchStart>(api.handle(request))));
  EXPECT_NE(open.poll(store, clock.time).find("ADDED"), std::string::npos);
  for (int i = 0; i < 5; ++i) {
    ApiRequest create{"POST", "/api/v1/namespaces", "",
                      "",     "application/json",   fmt::format(R"({{"metadata":{{"name":"n{}"}}}})", i),
                      ""};
    EXPECT_EQ(std::get<ApiResponse>(api.handle(create)).status, 201);
  }
  std::string lines = open.poll(store, clock.time);
  EXPECT_NE(lines.find("\"ERROR\""), std::string::npos) << lines;
  EXPECT_NE(lines.find("\"code\":410"), std::string::npos) << lines;
  EXPECT_TRUE(open.ended());
  request.query = "watch=true&resourceVersion=1";
  EXPECT_EQ(std::get<ApiResponse>(api.handle(request)).status, 410);
  request.query = "watch=true&resourceVersion=99";
  EXPECT_EQ(std::get<ApiResponse>(api.handle(request)).status, 504);
}

TEST_F(ApiTest, PodsTerminateGracefully) {
  make_pod("web-1");
  std::string path = std::string(kPods) + "/web-1";
  Value going = expect(200, ask("DELETE", path, R"({"gracePeriodSeconds":5,"propagationPolicy":"Background"})"));
  EXPECT_EQ(going.at("metadata", "deletionTimestamp").as_string(), "2026-01-31T00:00:05Z");
  EXPECT_EQ(going.at("metadata", "deletionGracePeriodSeconds").as_int(), 5);
  EXPECT_EQ(expect(200, ask("DELETE", path)).at("metadata", "deletionGracePeriodSeconds").as_int(), 5)
      << "the grace only shrinks";
  Value status = expect(200, ask("DELETE", path, R"({"gracePeriodSeconds":0})"));
  EXPECT_EQ(status.get("status").as_string(), "Success");
  expect(404, ask("GET", path));
}

TEST_F(ApiTest, FinalizersHoldAnObject) {
  std::string path = "/api/v1/namespaces/default/configmaps";
  create(path, R"({"metadata":{"name":"a","finalizers":["weft.dev/hold"]}})");
  Value going = expect(200, ask("DELETE", path + "/a"));
  EXPECT_FALSE(going.at("metadata", "deletionTimestamp").is_null());
  patch(path + "/a", R"({"metadata":{"finalizers":null}})", "merge");
  expect(404, ask("GET", path + "/a"));
}

TEST_F(ApiTest, DeletionHonoursPreconditions) {
  make_pod("web-1");
  expect(409, ask("DELETE", std::string(kPods) + "/web-1", R"({"preconditions":{"uid":"another"}})"));
}

TEST_F(ApiTest, ANamespaceTakesWhatIsInItAlong) {
  create("/api/v1/namespaces", R"({"metadata":{"name":"shop"}})");
  create("/api/v1/namespaces/shop/configmaps", R"({"metadata":{"name":"a"}})");
  create("/api/v1/namespaces/shop/pods",
         R"({"metadata":{"name":"p"},"spec":{"nodeName":"here","containers":[{"name":"c","image":"i"}]}})");
  Value going = expect(200, ask("DELETE", "/api/v1/namespaces/shop"));
  EXPECT_EQ(going.at("status", "phase").as_string(), "Terminating");
  expect(404, ask("GET", "/api/v1/namespaces/shop/configmaps/a"));
  expect(403, ask("POST", "/api/v1/namespaces/shop/configmaps", R"({"metadata":{"name":"b"}})"));
  expect(200, ask("DELETE", "/api/v1/namespaces/shop/pods/p?gracePeriodSeconds=0"));
  expect(404, ask("GET", "/api/v1/namespaces/shop"));
  expect(403, ask("DELETE", "/api/v1/namespaces/default"));
}

TEST_F(ApiTest, OrphansLoseTheirOwner) {
  Value owner = create(kDeployments, kWeb);
  create(
      "/api/v1/namespaces/default/configmaps",
      fmt::format(
          R"({{"metadata":{{"name":"a","ownerReferences":[{{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"{}"}}]}}}})",
          owner.at("metadata", "uid").as_string()));
  expect(200, ask("DELETE", std::string(kDeployments) + "/web?propagationPolicy=Orphan"));
  EXPECT_EQ(get("/api/v1/namespaces/default/configmaps/a").at("metadata", "ownerReferences").size(), 0U);
}

TEST_F(ApiTest, DeletesACollectionBySelector) {
  for (std::string_view name : {"web-1", "db-1"}) make_pod(name);
  expect(200, ask("DELETE", std::string(kPods) + "?labelSelector=app%3Dweb", R"({"gracePeriodSeconds":0})"));
  EXPECT_EQ(names(get(kPods)), (Strings{"db-1"}));
}

TEST_F(ApiTest, IstioVersionsAreOneObject) {
  std::string_view body =
      R"({"apiVersion":"networking.istio.io/v1alpha3","kind":"DestinationRule","metadata":{"name":"r"},"spec":{"host":"h"}})";
  Value made = create("/apis/networking.istio.io/v1alpha3/namespaces/default/destinationrules", body);
  EXPECT_EQ(made.get("apiVersion").as_string(), "networking.istio.io/v1alpha3");
  Value read = get("/apis/networking.istio.io/v1/namespaces/default/destinationrules/r");
  EXPECT_EQ(read.get("apiVersion").as_string(), "networking.istio.io/v1");
  EXPECT_EQ(read.at("metadata", "uid"), made.at("metadata", "uid"));
  Watch open = watch("/apis/networking.istio.io/v1beta1/destinationrules?watch=1");
  EXPECT_NE(open.poll(store_, clock_.time).find("networking.istio.io/v1beta1"), std::string::npos);
}

TEST_F(ApiTest, PrintsTables) {
  make_pod("web-1");
  patch(
      std::string(kPods) + "/web-1/status",
      R"({"status":{"phase":"Running","podIP":"10.1.0.2","containerStatuses":[{"name":"c","ready":true,"restartCount":2}]}})",
      "merge");
  clock_.time += 3min;
  Value table = expect(200, ask("GET", kPods, "", "", kTable));
  EXPECT_EQ(table.get("kind").as_string(), "Table");
  EXPECT_EQ(codec::to_json(table.get("rows").as_array()[0].get("cells")),
            R"(["web-1","1/1","Running","2","3m","10.1.0.2","here","<none>","<none>"])");
  EXPECT_EQ(table.get("columnDefinitions").as_array()[5].get("priority").as_int(), 1);
  EXPECT_EQ(table.get("rows").as_array()[0].at("object", "kind").as_string(), "PartialObjectMetadata");
}

TEST_F(ApiTest, AsksTheNodeForLogs) {
  make_pod("web-1");
  Reply reply = ask("GET", std::string(kPods) + "/web-1/log?follow=true&tailLines=10");
  auto* log = std::get_if<LogQuery>(&reply);
  ASSERT_NE(log, nullptr);
  EXPECT_EQ(log->container, "c");
  EXPECT_TRUE(log->follow);
  EXPECT_EQ(log->tail_lines, 10);
  expect(400, ask("GET", std::string(kPods) + "/web-1/log?container=other"));
}

TEST_F(ApiTest, DiscoversInBothForms) {
  Value list = get("/apis/apps/v1");
  EXPECT_EQ(list.get("resources").as_array()[0].get("shortNames").as_array()[0].as_string(), "deploy");
  Value groups =
      expect(200, ask("GET", "/apis", "", "",
                      "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json"));
  EXPECT_EQ(groups.get("kind").as_string(), "APIGroupDiscoveryList");
  for (const Value& group : groups.get("items").as_array()) {
    const std::string& name = group.at("metadata", "name").as_string();
    if (name == "networking.istio.io") EXPECT_EQ(group.get("versions").size(), 3U);
    if (name == "security.istio.io") EXPECT_EQ(group.get("versions").size(), 2U);
  }
  EXPECT_EQ(get("/apis/networking.istio.io").at("preferredVersion", "version").as_string(), "v1");
  expect(404, ask("GET", "/apis/batch/v1"));
  expect(404, ask("GET", "/openapi/v2"));
}

TEST_F(ApiTest, OpenApiSaysHowListsMerge) {
  EXPECT_NE(get("/openapi/v3").at("paths", "apis/apps/v1", "serverRelativeURL").as_string().find("?hash="),
            std::string::npos);
  Value document = get("/openapi/v3/api/v1");
  const Value& pod = document.at("components", "schemas", "io.k8s.api.core.v1.PodSpec");
  EXPECT_EQ(pod.at("properties", "containers", "x-kubernetes-patch-merge-key").as_string(), "name");
  const Value& path = document.at("paths", "/api/v1/namespaces/{namespace}/pods/{name}", "patch");
  EXPECT_EQ(path.at("x-kubernetes-group-version-kind", "kind").as_string(), "Pod");
}

TEST_F(ApiTest, DryRunWritesNothing) {
  int64_t before = store_.revision();
  expect(201, ask("POST", std::string(kDeployments) + "?dryRun=All", kWeb));
  EXPECT_EQ(store_.revision(), before);
}

TEST_F(ApiTest, WrongPathsMethodsAndBodies) {
  expect(404, ask("GET", "/api/v1/namespaces/default/widgets"));
  expect(405, ask("POST", std::string(kPods) + "/x", "{}"));
  expect(400, ask("POST", kPods, "{"));
  expect(400, ask("POST", kPods, "k8s", "application/vnd.kubernetes.protobuf"));
  expect(415, ask("POST", kPods, "{}", "application/cbor"));
  expect(400, ask("POST", kPods, R"({"kind":"Service","apiVersion":"v1"})"));
  expect(413, ask("POST", kPods, std::string(kMaxBody + 1, ' ')));
}

}  // namespace
}  // namespace weft::apiserver

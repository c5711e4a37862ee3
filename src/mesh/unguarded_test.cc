#include "mesh/unguarded.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

#include "mesh/analyze.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/parse.h"
#include "mesh/model.h"
#include "mesh/status.h"
#include "mesh/tcp_reach.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;
using testing::document;

constexpr std::string_view kAboutRaw = R"(apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: policy, namespace: shop}
spec: {selector: {matchLabels: {app: raw}}, action: DENY, rules: [{}]}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: peers, namespace: shop}
spec: {selector: {matchLabels: {app: raw}}, mtls: {mode: STRICT}}
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: {name: tokens, namespace: shop}
spec: {selector: {matchLabels: {app: raw}}, jwtRules: []}
)";

Value raw_pod(const std::string& name, bool sidecar) {
  Value pod = testing::pod(name, "10.244.9." + std::to_string(name.back() - '0'), "raw", "v1");
  if (sidecar) pod["spec"].set("initContainers", document("[{name: weft-proxy, image: weft}]"));
  return pod;
}

struct Unguarded : ::testing::Test {
  Model model{Settings{}};

  void apply(std::string_view yaml) {
    for (const Value& object : testing::documents(yaml)) model.apply(object);
  }
  std::string sentences(const Troubles& troubles) const {
    std::string text;
    for (const Trouble& one : troubles) text += to_sentence(one) + "\n";
    return text;
  }
  std::string of_policy(const ObjectName& name = {"shop", "policy"}) const {
    return sentences(model.troubles(*model.authorization_policies().at(name)));
  }
  std::string of_peers(const ObjectName& name = {"shop", "peers"}) const {
    return sentences(model.troubles(*model.peer_authentications().at(name)));
  }
  std::string of_tokens() const {
    return sentences(model.troubles(*model.request_authentications().at({"shop", "tokens"})));
  }
};

TEST_F(Unguarded, APolicyTellsWhomItDoesNotProtectAndFollowsThePods) {
  apply(kAboutRaw);
  const std::string nobody =
      "spec.selector: no pod has these labels: it protects nobody; correct the selector, or the labels of the pods\n";
  EXPECT_EQ(of_policy(), nobody);
  EXPECT_EQ(of_peers(), nobody);
  EXPECT_EQ(of_tokens(), nobody);

  Changes changes = model.apply(raw_pod("raw-1", false));
  for (const char* kind : {"AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication"}) {
    EXPECT_TRUE(std::ranges::any_of(changes.statuses, [&](const StatusRef& one) { return one.kind == kind; })) << kind;
  }
  const std::string bare =
      "spec.selector: shop/raw-1 has no sidecar, so nobody judges what comes there; give those pods a sidecar, or keep "
      "calls away from them by a NetworkPolicy\n";
  EXPECT_EQ(of_policy(), bare);
  EXPECT_EQ(of_peers(), bare);
  EXPECT_EQ(of_tokens(), bare);

  for (const char* name : {"raw-2", "raw-3", "raw-4", "raw-5"}) model.apply(raw_pod(name, false));
  EXPECT_TRUE(of_policy().starts_with("spec.selector: shop/raw-1, shop/raw-2, shop/raw-3 and 2 more have no sidecar"))
      << of_policy();
  for (const char* name : {"raw-1", "raw-2", "raw-3", "raw-4", "raw-5"}) changes = model.apply(raw_pod(name, true));
  EXPECT_TRUE(changes.statuses.contains({"PeerAuthentication", {"shop", "peers"}}));
  EXPECT_EQ(of_policy(), "");
  EXPECT_EQ(of_peers(), "");
  EXPECT_EQ(of_tokens(), "");
}

TEST_F(Unguarded, WhoHasEndedIsCalledByNobody) {
  apply(kAboutRaw);
  Value pod = raw_pod("raw-1", false);
  pod["status"].set("phase", "Succeeded");
  model.apply(pod);
  EXPECT_EQ(of_policy(), "");
}

TEST_F(Unguarded, WhatAsksForNoMutualTlsMissesNobodyWhoHasNone) {
  apply(kAboutRaw);
  model.apply(raw_pod("raw-1", false));
  apply(
      "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: peers, namespace: shop}, spec: "
      "{selector: {matchLabels: {app: raw}}, mtls: {mode: DISABLE}}}");
  EXPECT_EQ(of_peers(), "");
}

TEST_F(Unguarded, OfAWholeNamespaceItIsARemarkUnlessNobodyThereIsProtected) {
  apply(R"(apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: policy, namespace: shop}
spec: {}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: peers, namespace: shop}
spec: {mtls: {mode: STRICT}}
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: {name: tokens, namespace: shop}
spec: {jwtRules: []}
)");
  EXPECT_EQ(of_policy() + of_peers() + of_tokens(), "") << "they may come before the pods";
  model.apply(raw_pod("raw-1", false));
  const std::string bare =
      "spec: shop/raw-1 has no sidecar, so nobody judges what comes there; give those pods a sidecar, or keep calls "
      "away from them by a NetworkPolicy\n";
  const auto what = [&] { return model.troubles(*model.authorization_policies().at({"shop", "policy"})).at(0).what; };
  EXPECT_EQ(of_policy(), bare);
  EXPECT_EQ(of_peers(), bare);
  EXPECT_EQ(of_tokens(), bare);
  EXPECT_EQ(what(), Trouble::What::has_no_say);
  model.apply(raw_pod("raw-2", true));
  EXPECT_EQ(of_policy(), bare);
  EXPECT_EQ(what(), Trouble::What::by_the_way);
}

TEST_F(Unguarded, NobodyIsSaidToBeDeniedThere) {
  apply(kAboutRaw);
  apply(
      "{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: policy, namespace: shop}, spec: "
      "{selector: {matchLabels: {app: raw}}, rules: [{to: [{operation: {methods: [GET]}}]}]}}");
  const auto pod = [](bool sidecar) {
    Value pod = raw_pod("raw-1", sidecar);
    pod["spec"].set("containers", document("[{name: app, ports: [{name: tcp-db, containerPort: 3306}]}]"));
    return pod;
  };
  model.apply(pod(false));
  EXPECT_EQ(of_policy().find("port 3306"), std::string::npos) << of_policy();
  model.apply(pod(true));
  EXPECT_NE(of_policy().find("port 3306 of shop/raw-1 is TCP"), std::string::npos) << of_policy();
}

// System pods have none.
TEST_F(Unguarded, OfTheMeshItIsARemarkWhereSomeHaveSidecars) {
  apply(
      "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: default, namespace: "
      "istio-system}, spec: {mtls: {mode: STRICT}}}");
  model.apply(raw_pod("raw-1", false));
  EXPECT_EQ(of_peers({"istio-system", "default"}), "");
  model.apply(raw_pod("raw-2", true));
  const Troubles troubles = model.troubles(*model.peer_authentications().at({"istio-system", "default"}));
  ASSERT_EQ(troubles.size(), 1U);
  EXPECT_EQ(troubles[0].what, Trouble::What::by_the_way);
  EXPECT_TRUE(to_sentence(troubles[0]).starts_with("spec: shop/raw-1 has no sidecar")) << to_sentence(troubles[0]);
}

// A hundred applications of ten pods, each with a policy of its own, and one policy for all.
TEST_F(Unguarded, APodThatChangesIsJudgedByThePoliciesAboutItAlone) {
  constexpr int kApps = 100;
  constexpr int kPods = 10;
  const auto pod = [](int app, int number, bool sidecar) {
    Value one = testing::pod(fmt::format("p{}-{}", app, number), fmt::format("10.244.{}.{}", app, number + 1),
                             fmt::format("app{}", app), "v1");
    one["metadata"].set("ownerReferences", document(fmt::format("[{{kind: StatefulSet, name: app{}}}]", app)));
    if (sidecar) one["spec"].set("initContainers", document("[{name: weft-proxy, image: weft}]"));
    return one;
  };
  const auto policy = [](std::string_view name, std::string_view selector) {
    return document(
        fmt::format("{{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {{name: {}, "
                    "namespace: shop}}, spec: {{{} action: DENY, rules: [{{to: [{{operation: {{methods: "
                    "[DELETE]}}}}]}}]}}}}",
                    name, selector));
  };
  for (int app = 0; app < kApps; ++app) {
    model.apply(
        document(fmt::format("{{apiVersion: v1, kind: Service, metadata: {{name: app{0}, namespace: shop}}, "
                             "spec: {{selector: {{app: app{0}}}, ports: [{{name: tcp, port: 80}}]}}}}",
                             app)));
    model.apply(policy(fmt::format("of-{}", app), fmt::format("selector: {{matchLabels: {{app: app{}}}}},", app)));
    for (int number = 0; number < kPods; ++number) model.apply(pod(app, number, true));
  }
  model.apply(policy("all", ""));

  const auto begun = std::chrono::steady_clock::now();
  const Changes changes = model.apply(pod(7, 3, false));
  std::set<StatusRef> judged;
  for (const StatusRef& one : changes.statuses) {
    if (one.kind == "AuthorizationPolicy") judged.insert(one);
    status_of(model, one, 1, {}, "now");
  }
  const auto took = std::chrono::steady_clock::now() - begun;
  std::cout << "one pod of " << kApps * kPods << ": "
            << std::chrono::duration_cast<std::chrono::microseconds>(took).count() << " us\n";
  EXPECT_EQ(judged,
            (std::set<StatusRef>{{"AuthorizationPolicy", {"shop", "all"}}, {"AuthorizationPolicy", {"shop", "of-7"}}}));
  EXPECT_NE(of_policy({"shop", "of-7"}).find("shop/app7 has no sidecar"), std::string::npos);
  // And where it is about all of them, ports are looked at once for those that are alike.
  std::vector<const Workload*> all;
  for (const auto& [name, workload] : model.workloads()) all.push_back(&workload);
  EXPECT_EQ(all.size(), size_t{kApps * kPods});
  EXPECT_EQ(one_of_each(all).size(), size_t{kApps + 1}) << "one of which has lost its sidecar";
  Workload other = *all.front();
  for (const auto change :
       {+[](Workload& one) { one.labels["version"] = "v2"; },
        +[](Workload& one) { one.ports.push_back({"more", 9999}); }, +[](Workload& one) { one.owner = "another"; }}) {
    other = *all.front();
    change(other);
    EXPECT_EQ(one_of_each({all.front(), &other}).size(), 2U);
  }
}

// What is described gets its sidecar when it is made, unless it is said to have none.
TEST(Analyze, TellsOnceWhomAPolicyDoesNotProtect) {
  std::vector<Value> objects = testing::documents(R"(apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: raw, namespace: shop}
spec:
  selector: {matchLabels: {app: raw}}
  template:
    metadata: {labels: {app: raw}}
    spec: {containers: [{name: raw, image: raw}]}
)");
  for (Value& one : testing::documents(kAboutRaw)) objects.push_back(std::move(one));
  const auto text = [&] {
    std::string all;
    for (const Finding& one : analyze(objects, {})) all += to_sentence(one) + "\n";
    return all;
  };
  EXPECT_EQ(text(), "");
  const std::string bare =
      "spec.selector: shop/raw has no sidecar, so nobody judges what comes there; give those pods a sidecar, or keep "
      "calls away from them by a NetworkPolicy\n";
  const std::string all = "AuthorizationPolicy shop/policy: " + bare + "PeerAuthentication shop/peers: " + bare +
                          "RequestAuthentication shop/tokens: " + bare;
  Value& pod = objects[1]["spec"]["template"]["metadata"];
  pod.set("annotations", document("{sidecar.istio.io/inject: 'false'}"));
  EXPECT_EQ(text(), all);
  pod.set("annotations", Value());
  Value& space = objects[0]["metadata"];
  space.set("labels", document("{istio-injection: disabled}"));
  EXPECT_EQ(text(), all);
  space.set("labels", Value());
  EXPECT_EQ(text(), all) << "a namespace that says nothing asks for none";
  pod["labels"].set("sidecar.istio.io/inject", "true");
  EXPECT_EQ(text(), "");
  pod.set("labels", document("{app: raw}"));
  space.set("labels", document("{istio.io/rev: default}"));
  EXPECT_EQ(text(), "");
  // Of a namespace that is elsewhere nobody knows what it says.
  objects.erase(objects.begin());
  EXPECT_EQ(text().find("no sidecar"), std::string::npos) << text();
}

// So does a Pod of its own in a file, as `weft analyze` reads one, with what the API would fill in; one that is there
// already gets none any more.
TEST(Analyze, GivesAPodOfAFileTheSidecarThatItWillHave) {
  const auto errors_of = [](std::string_view labels_of_namespace, std::string_view metadata) {
    const std::string yaml = fmt::format(R"(apiVersion: v1
kind: Namespace
metadata: {{name: shop, labels: {}}}
---
apiVersion: v1
kind: Pod
metadata: {{name: raw, namespace: shop, {}}}
spec: {{containers: [{{name: raw, image: raw, ports: [{{containerPort: 8080}}]}}]}}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {{name: peers, namespace: shop}}
spec: {{mtls: {{mode: DISABLE}}}}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {{name: policy, namespace: shop}}
spec: {{selector: {{matchLabels: {{app: raw}}}}, action: DENY, rules: [{{from: [{{source: {{namespaces: [shop]}}}}]}}]}}
)",
                                         labels_of_namespace, metadata);
    std::vector<Value> objects;
    for (kinds::Parsed& one : *kinds::parse_objects(yaml, "shop.yaml")) {
      kinds::apply_defaults(*one.kind, one.object);
      objects.push_back(std::move(one.object));
    }
    std::string all;
    for (const Finding& one : analyze(objects, {})) all += fmt::format("{}: {}\n", name_of(one.severity), one.message);
    return all;
  };
  const std::string open =
      "error: at port 8080 of shop/raw nobody shows a certificate of the mesh, so the rule, which asks for namespaces, "
      "keeps nobody out\n";
  const std::string bare = "warning: shop/raw has no sidecar, so nobody judges what comes there\n";
  EXPECT_EQ(errors_of("{istio-injection: enabled}", "labels: {app: raw}"), open);
  EXPECT_EQ(errors_of("{}", "labels: {app: raw, sidecar.istio.io/inject: 'true'}"), open);
  EXPECT_EQ(errors_of("{}", "labels: {app: raw}"), bare);
  EXPECT_EQ(errors_of("{istio-injection: enabled}", "labels: {app: raw}, uid: 6f1c"), bare);
}

}  // namespace
}  // namespace weft::mesh

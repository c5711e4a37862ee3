// What was in force outlives the Model that decided it: in the status of the object, if it can be read.
#include "mesh/in_force.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "codec/json.h"
#include "mesh/status.h"
#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;
using testing::document;
using testing::endpoints_text;
using testing::routes_text;

constexpr const char* kListener = "10.96.0.7_80";
constexpr std::string_view kCatalog = "product-catalog.shop.svc.cluster.local";
constexpr std::string_view kChrome = "outbound|80|chrome-users|product-catalog.shop.svc.cluster.local";

// The two objects of routing.yaml, as the API holds them, and a Model that follows them.
struct Mesh {
  Model model = testing::shop_without_routing();
  std::vector<Value> objects;

  Mesh() {
    for (Value& object : testing::manifests("examples/shop/routing.yaml")) put(std::move(object));
  }

  static StatusRef ref(const Value& object) { return {object.get("kind").as_string(), object_name(object)}; }
  Value& find(std::string_view kind) {
    return *std::ranges::find(objects, kind, [](const Value& one) { return one.get("kind").as_string(); });
  }

  void put(Value object) {
    auto same = std::ranges::find(objects, ref(object), ref);
    if (same != objects.end()) object.set("status", same->get("status"));
    model.apply(object);
    if (same == objects.end()) {
      objects.push_back(std::move(object));
    } else {
      *same = std::move(object);
    }
    write_statuses();
  }
  void remove(std::string_view kind) {
    const Value& object = find(kind);
    model.remove(kind, object_name(object));
    std::erase_if(objects, [&](const Value& one) { return one.get("kind").as_string() == kind; });
    write_statuses();
  }
  void write_statuses() {
    for (Value& object : objects) {
      object.set("status", status_of(model, ref(object), 1, object.get("status"), "2026-01-01T00:00:00Z"));
    }
  }
  // The VirtualService leads from `subset` to another, in all its words.
  void redirect(const char* from, const char* to) {
    Value object = find("VirtualService");
    for (Value& rule : object["spec"]["http"].array_ref()) {
      Value& subset = rule["route"].array_ref()[0]["destination"]["subset"];
      if (subset.as_string() == from) subset = to;
    }
    put(std::move(object));
  }

  Model restarted(Changes* changes = nullptr) const { return restarted(objects, changes); }
  static Model restarted(const std::vector<Value>& objects, Changes* changes = nullptr) {
    Model fresh = testing::shop_without_routing();
    for (const Value& object : objects) {
      Changes these = fresh.apply(object);
      if (changes != nullptr) changes->merge(std::move(these));
    }
    return fresh;
  }
};

std::string all_of(const Model& model) {
  std::string text = routes_text(model, kListener);
  for (const std::string& subset : model.subsets(kCatalog))
    text += subset + " " + endpoints_text(model, fmt::format("outbound|80|{}|{}", subset, kCatalog));
  for (const auto& [object, routing] : model.virtual_services())
    text += codec::to_json(in_force(model, {"VirtualService", object})) + "\n";
  for (const auto& [object, rule] : model.destination_rules())
    text += codec::to_json(in_force(model, {"DestinationRule", object})) + "\n";
  return text;
}

void expect_same_after_restart(const Mesh& mesh) {
  EXPECT_EQ(all_of(mesh.restarted()), all_of(mesh.model));
  std::vector<Value> reversed(mesh.objects.rbegin(), mesh.objects.rend());
  EXPECT_EQ(all_of(Mesh::restarted(reversed)), all_of(mesh.model));
}

TEST(InForce, ABlockedRoutingsFormerFormOutlivesItsModel) {
  Mesh mesh;
  const std::string before = routes_text(mesh.model, kListener);
  mesh.redirect("chrome-users", "nobody-defines");
  ASSERT_EQ(routes_text(mesh.model, kListener), before);
  expect_same_after_restart(mesh);

  Model later = mesh.restarted();
  EXPECT_TRUE(any_blocks(later.troubles(*later.virtual_services().begin()->second)));
  Value rule = mesh.find("DestinationRule");
  rule["spec"]["subsets"].push_back(document("{name: nobody-defines, labels: {version: v1}}"));
  later.apply(rule);
  EXPECT_NE(routes_text(later, kListener).find("nobody-defines"), std::string::npos) << "the new form takes over";
}

TEST(InForce, ASubsetWhoseRuleIsGoneOutlivesItsModel) {
  Mesh mesh;
  mesh.remove("DestinationRule");
  ASSERT_EQ(endpoints_text(mesh.model, kChrome), "10.244.0.4:8080 healthy chrome\n");
  expect_same_after_restart(mesh);

  Model later = mesh.restarted();
  later.remove("VirtualService", {"shop", "product-catalog-route"});
  EXPECT_TRUE(later.subsets(kCatalog).empty()) << "and no longer than what leads to it";
}

TEST(InForce, ASubsetTakenOutOfItsRuleOutlivesItsModel) {
  Mesh mesh;
  Value rule = mesh.find("DestinationRule");
  std::erase_if(rule["spec"]["subsets"].array_ref(),
                [](const Value& one) { return one.get("name").as_string() == "chrome-users"; });
  mesh.put(std::move(rule));
  ASSERT_EQ(endpoints_text(mesh.model, kChrome), "10.244.0.4:8080 healthy chrome\n");
  expect_same_after_restart(mesh);
}

TEST(InForce, ABlockedRulesFormerFormOutlivesItsModel) {
  Mesh mesh;
  Value rule = mesh.find("DestinationRule");
  rule["spec"].set("trafficPolicy", document("{outlierDetection: {maxEjectionPercent: 101}}"));
  rule["spec"].set("subsets", document("[{name: other, labels: {version: v1}}]"));
  mesh.put(std::move(rule));
  ASSERT_EQ(mesh.model.subsets(kCatalog), (std::vector<std::string>{"chrome-users", "default"}));
  expect_same_after_restart(mesh);
}

// The newer form came while no control plane looked.
TEST(InForce, IsWrittenDownBeforeItIsNeeded) {
  Mesh mesh;
  const std::string before = routes_text(mesh.model, kListener);
  Value& routing = mesh.find("VirtualService");
  routing["spec"]["http"].array_ref()[0]["route"].array_ref()[0]["destination"].set("subset", "nobody-defines");
  std::erase_if(mesh.objects, [](const Value& one) { return one.get("kind").as_string() == "DestinationRule"; });
  EXPECT_EQ(routes_text(mesh.restarted(), kListener), before);
  EXPECT_EQ(endpoints_text(mesh.restarted(), kChrome), "10.244.0.4:8080 healthy chrome\n");
}

TEST(InForce, OneThatNeverWasIsNothing) {
  Mesh mesh;
  mesh.remove("VirtualService");
  mesh.put(document(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: never, namespace: shop}
spec: {hosts: [product-catalog], http: [{route: [{destination: {host: product-catalog, subset: nobody-defines}}]}]}
)"));
  EXPECT_TRUE(mesh.find("VirtualService").at("status", kInForce).is_null());
  EXPECT_TRUE(in_force(mesh.model, {"VirtualService", {"shop", "unknown"}}).is_null());
  expect_same_after_restart(mesh);
}

// Its host is no longer among the present form's: what it said of it is over.
TEST(InForce, AFormerFormServesOnlyHostsThatAreStillNamed) {
  Mesh mesh;
  mesh.redirect("chrome-users", "nobody-defines");
  Value routing = mesh.find("VirtualService");
  routing["spec"].set("hosts", document("[inventory]"));
  mesh.put(std::move(routing));
  EXPECT_EQ(routes_text(mesh.model, kListener).find("VirtualService"), std::string::npos);
  expect_same_after_restart(mesh);
}

TEST(InForce, WhatCannotBeReadIsPassedOverWithOneSentence) {
  const auto record = [](std::string_view rest) {
    return fmt::format("[{{apiVersion: networking.istio.io/v1, kind: VirtualService, {}}}]", rest);
  };
  const std::string bad[] = {
      "nonsense",
      "{}",
      "[]",
      "[1]",
      "[{kind: VirtualService}]",
      record("metadata: {name: product-catalog-route, namespace: shop}"),
      record("metadata: {name: another, namespace: shop}, spec: {hosts: [product-catalog], http: [{route: "
             "[{destination: {host: inventory}}]}]}"),
      record("metadata: {name: product-catalog-route, namespace: shop}, spec: {hosts: [product-catalog], http: 7}"),
      record("metadata: {name: product-catalog-route, namespace: shop}, spec: {hosts: ['*-x'], http: [{route: "
             "[{destination: {host: inventory}}]}]}"),
  };
  for (const std::string& text : bad) {
    Mesh mesh;
    mesh.redirect("chrome-users", "nobody-defines");
    mesh.find("VirtualService")["status"].set(kInForce, document(text));
    Changes changes;
    const Model later = mesh.restarted(&changes);
    EXPECT_EQ(routes_text(later, kListener).find("VirtualService"), std::string::npos) << text;
    ASSERT_EQ(changes.ignored.size(), 1u) << text;
    EXPECT_TRUE(
        changes.ignored[0].starts_with("VirtualService shop/product-catalog-route: the form that was in force before "
                                       "cannot be read from its status and "
                                       "is ignored: "))
        << changes.ignored[0];
    EXPECT_EQ(changes.ignored[0].find('\n'), std::string::npos) << changes.ignored[0];
  }
}

// Whoever may write a status gets no power over other namespaces by it.
TEST(InForce, ARuleThatCouldNeverBeInForceIsNoneNow) {
  Mesh mesh;
  mesh.remove("DestinationRule");
  Value& list = mesh.find("VirtualService")["status"][kInForce];
  ASSERT_EQ(list.size(), 2u);
  Value& rule = list.array_ref()[1];
  rule["spec"].set("host", std::string(kCatalog));
  rule["metadata"].set("namespace", "elsewhere");
  Changes changes;
  const Model later = mesh.restarted(&changes);
  EXPECT_TRUE(later.subsets(kCatalog).empty());
  ASSERT_EQ(changes.ignored.size(), 1u);
  EXPECT_TRUE(changes.ignored[0].ends_with("inForce[1]: its namespace is not that of its host")) << changes.ignored[0];
}

TEST(InForce, WhatIsTooLongIsNotWrittenDownAndTheStatusSaysSo) {
  Mesh mesh;
  Value routing = mesh.find("VirtualService");
  Value rule = routing.get("spec").get("http").as_array()[0];
  rule.set("name", std::string(1000, 'x'));
  for (size_t length = 0; length <= kMaxInForce; length += 1000) routing["spec"]["http"].push_back(rule);
  mesh.put(std::move(routing));
  const Value& status = mesh.find("VirtualService").get("status");
  EXPECT_TRUE(status.get(kInForce).is_null());
  const Value& ready = status.get("conditions").as_array()[0];
  EXPECT_EQ(ready.get("status").as_string(), "True");
  EXPECT_NE(ready.get("message").as_string().find("too long to be written down"), std::string::npos);
}

}  // namespace
}  // namespace weft::mesh

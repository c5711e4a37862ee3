// Which EndpointSlices a Service has, and how few changes lead there.
#include "controllers/slices.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "codec/json.h"

namespace weft::controllers {
namespace {

kube::ObjectPtr object(const std::string& json) {
  auto parsed = codec::parse_json(json);
  CHECK(parsed);
  return std::make_shared<const Value>(std::move(*parsed));
}

kube::ObjectPtr service(const std::string& more = "",
                        const std::string& port = R"({"name":"http","port":80,"targetPort":"web"})") {
  return object(
      fmt::format(R"({{"apiVersion":"v1","kind":"Service","metadata":{{"namespace":"shop","name":"web","uid":"s1"}},
                              "spec":{{"selector":{{"app":"web"}},"ports":[{}]{}}}}})",
                  port, more));
}

struct PodForm {
  int number = 0;
  bool ready = true;
  bool terminating = false;
  int port = 8080;
  const char* phase = "Running";
  const char* app = "web";
  bool both = false;  // an address of each family
};

kube::ObjectPtr pod(PodForm form) {
  return object(fmt::format(
      R"({{"metadata":{{"namespace":"shop","name":"pod-{0:03}","uid":"p{0:03}","labels":{{"app":"{5}"}}{2}}},
          "spec":{{"nodeName":"here","containers":[{{"ports":[{{"name":"web","containerPort":{3}}}]}}]}},
          "status":{{"phase":"{4}","podIP":"10.0.0.{0}"{6},"conditions":[{{"type":"Ready","status":"{1}"}}]}}}})",
      form.number, form.ready ? "True" : "False",
      form.terminating ? R"(,"deletionTimestamp":"2027-01-01T00:00:00Z")" : "", form.port, form.phase, form.app,
      form.both ? fmt::format(R"(,"podIPs":[{{"ip":"10.0.0.{0}"}},{{"ip":"fd00::{0}"}}])", form.number) : ""));
}

// What the API has after the actions.
class Slices {
 public:
  // "create update remove" of this step.
  std::string step(const kube::ObjectPtr& service, const std::vector<kube::ObjectPtr>& pods) {
    std::vector<kube::ObjectPtr> there;
    for (const auto& [name, slice] : slices_) there.push_back(slice);
    int created = 0, updated = 0, removed = 0;
    for (const Action& action : plan_slices(service, pods, there)) {
      created += action.kind == Action::create;
      updated += action.kind == Action::update;
      removed += action.kind == Action::remove;
      EXPECT_EQ(slices_.contains(action.key.name), action.kind != Action::create);
      if (action.kind == Action::remove) {
        slices_.erase(action.key.name);
      } else {
        slices_[action.key.name] = std::make_shared<const Value>(action.object);
      }
    }
    return fmt::format("{} {} {}", created, updated, removed);
  }
  // Sizes of the slices by port.
  std::multiset<std::pair<int64_t, size_t>> sizes() const {
    std::multiset<std::pair<int64_t, size_t>> sizes;
    for (const auto& [name, slice] : slices_) {
      const auto& ports = slice->get("ports").as_array();
      sizes.emplace(ports.empty() ? 0 : ports[0].get("port").as_int(), slice->get("endpoints").size());
    }
    return sizes;
  }
  // "IPv4 web-abcde: 10.0.0.1 10.0.0.2" a slice; names by their beginning.
  std::multiset<std::string> addresses() const {
    std::multiset<std::string> all;
    for (const auto& [name, slice] : slices_) {
      std::string text = slice->get("addressType").as_string() + " " + name.substr(0, 4) + ":";
      for (const Value& endpoint : slice->get("endpoints").as_array())
        text += " " + endpoint.get("addresses").as_array()[0].as_string();
      all.insert(std::move(text));
    }
    return all;
  }
  const Value& only() const {
    CHECK(slices_.size() == 1);
    return *slices_.begin()->second;
  }
  std::string conditions() const {
    std::string text;
    for (const Value& endpoint : only().get("endpoints").as_array()) {
      const Value& conditions = endpoint.get("conditions");
      text += fmt::format("{}{}{} ", conditions.get("ready").as_bool() ? "r" : "-",
                          conditions.get("serving").as_bool() ? "s" : "-",
                          conditions.get("terminating").as_bool() ? "t" : "-");
    }
    return text;
  }

 private:
  std::map<std::string, kube::ObjectPtr> slices_;
};

using Sizes = std::multiset<std::pair<int64_t, size_t>>;

TEST(Slices, SayWhereAServiceIs) {
  Slices slices;
  EXPECT_EQ(slices.step(service(),
                        {pod({.number = 1}), pod({.number = 2, .ready = false}), pod({.number = 3, .app = "other"})}),
            "1 0 0");
  const Value& slice = slices.only();
  EXPECT_EQ(kube::label(slice, "kubernetes.io/service-name"), "web");
  EXPECT_EQ(kube::label(slice, "endpointslice.kubernetes.io/managed-by"), "weft-control");
  EXPECT_TRUE(kube::is_owned_by(slice, "s1"));
  EXPECT_EQ(codec::to_json(slice.get("ports")), R"([{"name":"http","port":8080,"protocol":"TCP"}])");
  EXPECT_EQ(
      codec::to_json(slice.get("endpoints").as_array()[0]),
      R"({"addresses":["10.0.0.1"],"conditions":{"ready":true,"serving":true,"terminating":false},"nodeName":"here",)"
      R"("targetRef":{"kind":"Pod","namespace":"shop","name":"pod-001","uid":"p001"}})");
  EXPECT_EQ(slices.conditions(), "rs- --- ");
}

constexpr const char* kBothFamilies = R"(,"ipFamilies":["IPv4","IPv6"])";

TEST(Slices, AreOfOneFamilyEach) {
  Slices slices;
  const auto both = service(kBothFamilies);
  EXPECT_EQ(slices.step(both, {}), "2 0 0");
  EXPECT_EQ(slices.addresses(), (std::multiset<std::string>{"IPv4 web-:", "IPv6 web-:"}));
  EXPECT_EQ(slices.step(both, {pod({.number = 1, .both = true}), pod({.number = 2})}), "2 0 2");
  EXPECT_EQ(slices.addresses(), (std::multiset<std::string>{"IPv4 web-: 10.0.0.1 10.0.0.2", "IPv6 web-: fd00::1"}));
  EXPECT_EQ(slices.step(both, {pod({.number = 1, .both = true}), pod({.number = 2})}), "0 0 0");
  EXPECT_EQ(slices.step(service(R"(,"ipFamilies":["IPv6"])"), {pod({.number = 1, .both = true})}), "0 0 1");
  EXPECT_EQ(slices.addresses(), (std::multiset<std::string>{"IPv6 web-: fd00::1"}));
  EXPECT_EQ(slices.step(nullptr, {}), "0 0 1");
}

TEST(Slices, ChangeOnlyForAChange) {
  Slices slices;
  const std::vector<kube::ObjectPtr> pods = {pod({.number = 1}), pod({.number = 2})};
  EXPECT_EQ(slices.step(service(), pods), "1 0 0");
  EXPECT_EQ(slices.step(service(), pods), "0 0 0");
  EXPECT_EQ(slices.step(service(), {pod({.number = 1, .terminating = true}), pod({.number = 2})}), "0 1 0");
  EXPECT_EQ(slices.conditions(), "-st rs- ");
  EXPECT_EQ(slices.step(service(), {pod({.number = 2}), pod({.number = 3, .ready = false})}), "0 1 0");
  EXPECT_EQ(slices.conditions(), "rs- --- ");
  EXPECT_EQ(slices.step(service(), {pod({.number = 2, .phase = "Failed"})}), "0 1 0");
  EXPECT_EQ(slices.conditions(), "");
  EXPECT_EQ(slices.step(service(), {}), "0 0 0");
  EXPECT_EQ(slices.step(nullptr, {}), "0 0 1");
}

TEST(Slices, PodsThatAreNotReadyMayBePublished) {
  Slices slices;
  slices.step(service(R"(,"publishNotReadyAddresses":true)"),
              {pod({.number = 1, .ready = false}), pod({.number = 2, .terminating = true})});
  EXPECT_EQ(slices.conditions(), "r-- rst ");
}

TEST(Slices, GroupPodsByWhatTheirPortsResolveTo) {
  Slices slices;
  slices.step(service(), {pod({.number = 1}), pod({.number = 2, .port = 9090}), pod({.number = 3})});
  EXPECT_EQ(slices.sizes(), (Sizes{{8080, 2}, {9090, 1}}));
  EXPECT_EQ(slices.step(service(), {pod({.number = 2, .port = 9090})}), "0 0 1");
  // The port's number, or what is said for it.
  slices.step(service("", R"({"port":80,"targetPort":7070})"), {pod({.number = 2})});
  EXPECT_EQ(slices.sizes(), (Sizes{{7070, 1}}));
  slices.step(service("", R"({"port":80})"), {pod({.number = 2})});
  EXPECT_EQ(slices.sizes(), (Sizes{{80, 1}}));
}

TEST(Slices, HoldAHundredEach) {
  std::vector<kube::ObjectPtr> pods;
  for (int i = 0; i < 250; ++i) pods.push_back(pod({.number = i}));
  Slices slices;
  EXPECT_EQ(slices.step(service(), pods), "3 0 0");
  EXPECT_EQ(slices.sizes(), (Sizes{{8080, 100}, {8080, 100}, {8080, 50}}));
  EXPECT_EQ(slices.step(service(), pods), "0 0 0");
  pods.push_back(pod({.number = 250}));
  EXPECT_EQ(slices.step(service(), pods), "0 1 0");
  pods.resize(1);
  slices.step(service(), pods);
  EXPECT_EQ(slices.sizes(), (Sizes{{8080, 1}}));
}

TEST(Slices, AServiceWithoutPodsHasAnEmptyOne) {
  Slices slices;
  EXPECT_EQ(slices.step(service(), {}), "1 0 0");
  EXPECT_EQ(slices.step(service(), {}), "0 0 0");
  EXPECT_EQ(slices.sizes(), (Sizes{{0, 0}}));
}

TEST(Slices, AServiceMadeAnewHasSlicesOfItsOwn) {
  Slices slices;
  slices.step(service(), {pod({.number = 1})});
  Value anew = *service();
  anew["metadata"].set("uid", "s2");
  EXPECT_EQ(slices.step(std::make_shared<const Value>(anew), {pod({.number = 1})}), "1 0 1");
  EXPECT_TRUE(kube::is_owned_by(slices.only(), "s2"));
}

TEST(Slices, AreNoneWithoutASelector) {
  Slices slices;
  slices.step(service(), {pod({.number = 1})});
  Value bare = *service();
  bare["spec"].erase("selector");
  EXPECT_EQ(slices.step(std::make_shared<const Value>(bare), {pod({.number = 1})}), "0 0 1");
}

}  // namespace
}  // namespace weft::controllers

// A traffic policy is the same wherever it stands: each one that a scenario's DestinationRule says of its host is said
// of a port, of a subset, and of a port of the subset instead, and a proxy is told the same of the clusters.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "codec/json.h"
#include "codec/yaml.h"
#include "control/testing/scenario.h"
#include "control/testing/settings.h"
#include "mesh/kinds/parse.h"
#include "mesh/resources.h"
#include "mesh/testing/shop.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

using codec::Value;

constexpr const char* kHost = "product-catalog.shop.svc.cluster.local";

// The parts that may stand at a port, too.
constexpr std::string_view kOfPorts[] = {"loadBalancer", "connectionPool", "outlierDetection", "tls"};

Value rule_with(const Value& policy) {
  Value rule = mesh::testing::document(
      "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {name: a, namespace: shop}\n"
      "spec: {host: product-catalog}\n");
  rule["spec"].set("trafficPolicy", policy);
  return rule;
}

Value at_port(const Value& policy) {
  Value setting = policy;
  setting["port"].set("number", 80);
  Value around = Value::object();
  around["portLevelSettings"] = Value::array();
  around["portLevelSettings"].push_back(std::move(setting));
  return around;
}

Value in_subset(const Value& policy) {
  Value rule = rule_with({});
  rule["spec"].erase("trafficPolicy");
  Value subset = Value::object();
  subset.set("name", "all");
  subset.set("trafficPolicy", policy);
  rule["spec"]["subsets"] = Value::array();
  rule["spec"]["subsets"].push_back(std::move(subset));
  return rule;
}

// What a proxy is told of the service's cluster, or of its subset's.
testing::Settings settings_under(const Value& rule, const std::string& subset) {
  EXPECT_TRUE(mesh::kinds::parse_object(rule, "rule")) << codec::to_json(rule);
  mesh::Model model = mesh::testing::shop_without_routing();
  model.apply(rule);
  const auto bytes = mesh::outbound_cluster(model, mesh::Workload{}, mesh::View(), {false, 80, subset, kHost});
  EXPECT_TRUE(bytes) << codec::to_json(rule);
  const auto made = xds::compile(config::kClusterType, bytes.value_or(""));
  EXPECT_TRUE(made) << made.error().detail;
  if (!made) return {};
  testing::Settings settings = testing::settings_of(*std::get<std::shared_ptr<const config::Cluster>>(*made));
  // A subset is asked for by another name.
  for (auto& [name, value] : settings) {
    if (const size_t at = value.find("_.all_."); at != value.npos) value.replace(at, 7, "_._.");
  }
  return settings;
}

bool is_taken(const Value& rule) {
  return mesh::kinds::parse_object(rule, "rule") &&
         !mesh::any_blocks(mesh::read_destination_rule(rule, "cluster.local").troubles);
}

std::vector<Value> policies() {
  std::vector<Value> found;
  for (const auto& file : std::filesystem::directory_iterator(testing::kScenarios)) {
    if (file.path().extension() != ".yaml") continue;
    std::ostringstream text;
    text << std::ifstream(file.path()).rdbuf();
    const auto documents = codec::parse_yaml(text.str(), file.path().string());
    if (!documents) continue;
    for (const Value& document : *documents) {
      if (document.get("kind").as_string() != "DestinationRule") continue;
      Value policy = document.at("spec", "trafficPolicy");
      if (!policy.is_object()) continue;
      policy.erase("portLevelSettings");
      if (policy.size() == 0 || std::ranges::find(found, policy) != found.end()) continue;
      if (is_taken(rule_with(policy))) found.push_back(std::move(policy));
    }
  }
  return found;
}

TEST(PolicyLevels, TheSameIsSaidOfAHostAPortAndASubset) {
  const std::vector<Value> all = policies();
  EXPECT_GT(all.size(), 20U) << "run this from the repository's root";
  for (const Value& policy : all) {
    SCOPED_TRACE(codec::to_json(policy));
    EXPECT_EQ(settings_under(in_subset(policy), "all"), settings_under(rule_with(policy), ""));
    Value parts = Value::object();
    for (std::string_view part : kOfPorts) {
      if (!policy.get(part).is_null()) parts.set(part, policy.get(part));
    }
    if (parts.size() == 0) continue;
    const testing::Settings of_host = settings_under(rule_with(parts), "");
    EXPECT_EQ(settings_under(rule_with(at_port(parts)), ""), of_host);
    EXPECT_EQ(settings_under(in_subset(at_port(parts)), "all"), of_host);
  }
}

}  // namespace
}  // namespace weft::control

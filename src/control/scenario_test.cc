// Runs every scenario of tests/scenarios/, a test each; and shows that a scenario can fail.
#include "control/testing/scenario.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "mesh/extension_provider.h"

namespace weft::control {
namespace {

std::vector<std::string> files(std::string_view folder) {
  std::vector<std::string> found;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.is_regular_file()) found.push_back(entry.path().string());
  }
  std::ranges::sort(found);
  return found;
}

std::string test_name(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = std::filesystem::path(info.param).stem().string();
  std::ranges::replace_if(name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

class Scenario : public ::testing::TestWithParam<std::string> {};

TEST_P(Scenario, Holds) {
  for (const testing::Problem& problem : testing::run_scenario_file(GetParam()))
    ADD_FAILURE_AT(problem.file.c_str(), static_cast<int>(problem.line)) << problem.text;
}

INSTANTIATE_TEST_SUITE_P(Text, Scenario, ::testing::ValuesIn(files(testing::kScenarios)), test_name);

TEST(Scenarios, AreFoundAndAreYaml) {
  std::vector<std::string> all = files(testing::kScenarios);
  EXPECT_GE(all.size(), 25u) << "run this from the repository's root";
  for (const std::string& file : all) EXPECT_TRUE(file.ends_with(".yaml")) << file << " is no scenario";
}

// docs/istio-examples.md names in backticks, row by row, the scenario that covers an example.
TEST(ExampleTable, NamesScenariosThatAreThere) {
  std::ifstream page("docs/istio-examples.md");
  ASSERT_TRUE(page) << "run this from the repository's root";
  size_t named = 0;
  for (std::string line; std::getline(page, line);) {
    const bool is_row = line.starts_with("| ") && !line.starts_with("| ---") && !line.ends_with("| scenario |");
    EXPECT_TRUE(!is_row || line.contains(".yaml`") || line.contains("| no scenario, as ") ||
                line.contains("| no scenario, whose ") || line.contains("| does not apply: "))
        << "neither a scenario nor a reason: " << line;
    for (size_t end = line.find(".yaml`"); end != line.npos; end = line.find(".yaml`", end + 1)) {
      const size_t begin = line.rfind('`', end) + 1;
      const std::string file = fmt::format("{}/{}.yaml", testing::kScenarios, line.substr(begin, end - begin));
      EXPECT_TRUE(std::filesystem::exists(file)) << file;
      ++named;
    }
  }
  EXPECT_GE(named, 50U);
}

// "`accessLogFile` is not read": then a mesh's ConfigMap that says it is told so.
bool is_read(std::string_view key) {
  codec::Value object;
  object["data"].set("mesh", fmt::format("{}: {{}}", key));
  const auto ignored = mesh::read_mesh_config(object).ignored;
  return std::ranges::none_of(
      ignored, [&](const std::string& one) { return one.ends_with(fmt::format("{} does nothing", key)); });
}

TEST(ExampleTable, SaysOfNoFieldThatIsReadThatItIsNot) {
  EXPECT_TRUE(is_read("meshMTLS") && is_read("defaultConfig") && !is_read("accessLogFile"));
  std::ifstream page("docs/istio-examples.md");
  ASSERT_TRUE(page) << "run this from the repository's root";
  constexpr std::string_view kNot = "` is not read";
  for (std::string line; std::getline(page, line);) {
    for (size_t end = line.find(kNot); end != line.npos; end = line.find(kNot, end + 1)) {
      const size_t begin = line.rfind('`', end - 1) + 1;
      EXPECT_FALSE(is_read(line.substr(begin, end - begin))) << line;
    }
  }
}

std::string problems(std::string_view text) {
  std::string all;
  for (const testing::Problem& problem : testing::run_scenario(text, "s.yaml")) all += to_string(problem) + "\n";
  return all;
}

constexpr std::string_view kAsk = "include: shop\n---\nrequests:\n- from: shop/storefront\n  ";

std::string asked(const std::string& rest) { return problems(std::string(kAsk) + rest); }

TEST(Scenarios, OneThatAssertsNothingFails) {
  constexpr std::string_view kNothing =
      "s.yaml: this scenario asserts nothing; add a document with requests:, status:, findings: or refused:\n";
  EXPECT_EQ(problems(""), kNothing);
  EXPECT_EQ(problems("include: shop"), kNothing);
  EXPECT_EQ(problems("include: shop\n---\nrequests: []"), kNothing);
  EXPECT_EQ(asked("send: GET http://inventory/"),
            "s.yaml:4: this request expects nothing; say at least its rule, cluster, pods, reply or error\n");
}

TEST(Scenarios, WhatIsNotAsExpectedSaysWhereAndWhatItIs) {
  EXPECT_EQ(asked("send: GET http://inventory/\n  rule: Service shop/other"),
            "s.yaml:6: rule: \"Service shop/other\" is expected, but it is \"Service shop/inventory\"\n");
  EXPECT_EQ(asked("send: GET http://inventory/\n  pods: [b, a]"),
            "s.yaml:6: pods:\n  expected:\n    a\n    b\n  but it is:\n    inventory-1\n");
  EXPECT_EQ(asked("send: GET http://inventory/\n  timeout: 1s"), "s.yaml:6: timeout: 1s is expected, but it is 0 ms\n");
  EXPECT_EQ(asked("send: GET http://inventory/\n  body: x"), "s.yaml:6: body: the rule in force does another thing\n");
  EXPECT_EQ(asked("send: GET http://nobody/\n  error: none"),
            "s.yaml:6: error: \"none\" is expected, but it is \"no Service \"nobody\" is visible from the namespace "
            "\"shop\": outside the mesh nothing is routed; name a service, or name.namespace for one elsewhere\"\n");
  EXPECT_EQ(asked("send: GET http://inventory/\n  destination: {balancer: random, TLS: {sni: a}, requests: 7}"),
            "s.yaml:6: balancer: random is expected, but it is least request\n"
            "s.yaml:6: sni: a is expected, but it is outbound_.80_._.inventory.shop.svc.cluster.local\n"
            "s.yaml:6: requests: 7 is expected, but it is no limit\n");
  EXPECT_EQ(problems("include: shop\n---\nfindings: [lost]"),
            "s.yaml:3: findings:\n  expected:\n    lost\n  but it is:\n    \n");
  EXPECT_EQ(problems("refused: no\nobject: {apiVersion: v1, kind: Namespace, metadata: {name: a}}"),
            "s.yaml:1: the API takes this object in; a refusal is expected\n");
}

TEST(Scenarios, AWordNobodyKnowsFails) {
  EXPECT_EQ(
      asked("send: GET http://inventory/\n  rule: Service shop/inventory\n  pod: a"),
      "s.yaml:7: a request has no \"pod\"; it has from, send, headers, claims, ip, error, service, rule, not, opaque, "
      "reply, cluster, pods, endpoints, draining, shares, timeout, retries, rewrite, redirect, body, faults, mirrors, "
      "cors, "
      "changes, admitted, because, mtls, policies, destination, counted as\n");
  EXPECT_EQ(problems("include: nowhere\n---\nfindings: []"),
            "s.yaml:1: there is no tests/scenarios/common/nowhere.yaml\n");
  EXPECT_EQ(problems("kind: Servise\napiVersion: v1\n---\nfindings: []"),
            "s.yaml:1: s.yaml:1: unknown kind Servise in v1; did you mean Service?\n");
}

}  // namespace
}  // namespace weft::control

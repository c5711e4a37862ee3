// How much work it is to find what attempts multiply to, where many call each other: steps are counted, not time.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/analyze.h"
#include "mesh/call_graph.h"
#include "mesh/model.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

std::string name_of(size_t number) { return fmt::format("s{:03}", number); }
std::string host_of(size_t number) { return name_of(number) + ".mesh.svc.cluster.local"; }

// Services, each with a pod, and who calls whom.
class Mesh {
 public:
  explicit Mesh(size_t size) {
    for (size_t i = 0; i < size; ++i) {
      model_.apply(testing::document(fmt::format(
          "{{apiVersion: v1, kind: Service, metadata: {{name: {0}, namespace: mesh}}, spec: {{selector: {{app: {0}}}, "
          "ports: [{{port: 80, name: http}}]}}}}",
          name_of(i))));
      Workload pod;
      pod.object = {"mesh", name_of(i) + "-1"};
      pod.labels = {{"app", name_of(i)}};
      pod.service_account = name_of(i);
      pod.has_sidecar = true;
      pods_.push_back(std::move(pod));
    }
  }

  void call(size_t from, size_t to) { seen_.push_back({pods_[from].object, host_of(to)}); }

  void all_call_each_other() {
    std::string accounts;
    for (const Workload& pod : pods_)
      accounts += fmt::format("{}cluster.local/ns/mesh/sa/{}", accounts.empty() ? "" : ", ", pod.service_account);
    model_.apply(testing::document(
        fmt::format("{{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {{name: all, namespace: "
                    "mesh}}, spec: {{rules: [{{from: [{{source: {{principals: [{}]}}}}]}}]}}}}",
                    accounts)));
  }

  void rule(size_t service, std::string_view words) {
    model_.apply(testing::document(
        fmt::format("{{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {{name: {0}, namespace: "
                    "mesh}}, spec: {{hosts: [{0}], http: [{{{1}, route: [{{destination: {{host: {0}}}}}]}}]}}}}",
                    name_of(service), words)));
  }

  CallProblems problems() const { return call_problems(model_, pods_, seen_); }

 private:
  Model model_{Settings{}};
  std::vector<Workload> pods_;
  std::vector<SeenCall> seen_;
};

std::string text_of(const CallProblems& problems) {
  std::string text;
  for (const CallProblem& one : problems.all)
    text += fmt::format("{} {}: {}\n", to_string(one.object), one.path, one.message);
  return text;
}

TEST(CallChains, SixteenThatAllCallEachOtherAreLookedAtInFewSteps) {
  Mesh mesh(16);
  mesh.all_call_each_other();
  EXPECT_EQ(mesh.problems().steps, 0U) << "nobody has a rule";
  mesh.rule(5, "retries: {attempts: 2, retryOn: 5xx}");
  mesh.rule(11, "retries: {attempts: 3, retryOn: 5xx}, timeout: 9s");
  mesh.rule(3, "retries: {attempts: 0}, timeout: 1s");
  const CallProblems found = mesh.problems();
  const std::string text = text_of(found);
  EXPECT_LT(found.steps, 40'000U);
  EXPECT_TRUE(text.contains("mesh/s011 spec.http[0].retries: one call of s000.mesh.svc.cluster.local may become "))
      << text;
  EXPECT_TRUE(text.contains("mesh/s005 spec.http[0].retries: one call of s000.mesh.svc.cluster.local may become "))
      << text;
  EXPECT_TRUE(text.contains("3 of s005.mesh.svc.cluster.local")) << text;
  EXPECT_TRUE(text.contains("4 of s011.mesh.svc.cluster.local")) << text;
  EXPECT_TRUE(
      text.contains("mesh/s011 spec.http[0].timeout: a call of s011.mesh.svc.cluster.local may take 9 s, and "
                    "its caller s003.mesh.svc.cluster.local is itself waited for 1 s at most"))
      << text;
  EXPECT_FALSE(text.contains("not all chains")) << text;
}

TEST(CallChains, WhatIsNotLookedAtIsSaidAndShortChainsAreFoundAllTheSame) {
  Mesh mesh(80);
  mesh.all_call_each_other();
  mesh.rule(41, "retries: {attempts: 2, retryOn: 5xx}");
  mesh.rule(67, "retries: {attempts: 3, retryOn: 5xx}");
  const CallProblems found = mesh.problems();
  const std::string text = text_of(found);
  EXPECT_LE(found.steps, kMostSteps);
  EXPECT_TRUE(text.contains("mesh/s067 spec.http[0].retries: one call of ")) << text;
  EXPECT_TRUE(text.contains("mesh/s041 spec.http[0].retries: one call of ")) << text;
  EXPECT_TRUE(text.contains("mesh/s041 spec.http: not all chains of calls were looked at")) << text;
  EXPECT_TRUE(found.all.back().is_remark);
}

TEST(CallChains, ManyCallsAreNotEvenRead) {
  Mesh mesh(400);
  mesh.all_call_each_other();
  mesh.rule(0, "retries: {attempts: 0}");
  const std::string text = text_of(mesh.problems());
  EXPECT_TRUE(text.contains("mesh/s000 spec.http: not all chains of calls were looked at")) << text;
}

// 4^10 chains: each of four calls the next four.
TEST(CallChains, WithoutACircleTheWorstIsFoundHoweverManyChainsThereAre) {
  constexpr size_t kWide = 4;
  constexpr size_t kLong = 10;
  Mesh mesh(kWide * kLong);
  for (size_t i = 0; i < kWide * (kLong - 1); ++i) {
    for (size_t j = 0; j < kWide; ++j) mesh.call(i, (i / kWide + 1) * kWide + j);
  }
  mesh.rule(2, "retries: {attempts: 2, retryOn: 5xx}");
  mesh.rule(17, "retries: {attempts: 4, retryOn: 5xx}");
  mesh.rule(18, "retries: {attempts: 6, retryOn: 5xx}");
  mesh.rule(39, "retries: {attempts: 3, retryOn: 5xx}, timeout: 9s");
  mesh.rule(1, "retries: {attempts: 0}, timeout: 1s");
  const CallProblems found = mesh.problems();
  const std::string text = text_of(found);
  EXPECT_LT(found.steps, 1'000U);
  // 3 × 2³ × 7 × 2⁴ × 4
  EXPECT_TRUE(
      text.contains("mesh/s039 spec.http[0].retries: one call of s002.mesh.svc.cluster.local may become 10752 "
                    "calls of s039.mesh.svc.cluster.local"))
      << text;
  EXPECT_TRUE(text.contains("may become 168 calls of s018.mesh.svc.cluster.local")) << text;
  EXPECT_TRUE(text.contains("may become 120 calls of s017.mesh.svc.cluster.local")) << text;
  EXPECT_TRUE(
      text.contains("a call of s001.mesh.svc.cluster.local may take 1 s in all (mesh/s001 spec.http[0]), and "
                    "9 hops further one of s039.mesh.svc.cluster.local 9 s"))
      << text;
}

TEST(CallChains, ACircleOfManyEnds) {
  Mesh mesh(30);
  for (size_t i = 0; i < 30; ++i) mesh.call(i, (i + 1) % 30);
  mesh.rule(3, "retries: {attempts: 2, retryOn: 5xx}");
  mesh.rule(4, "retries: {attempts: 3, retryOn: 5xx}");
  const CallProblems found = mesh.problems();
  EXPECT_LT(found.steps, 200U);
  // s000, where the chain begins, has no rule; s001 and s002 are asked twice.
  EXPECT_TRUE(text_of(found).contains("may become 48 calls of s004.mesh.svc.cluster.local")) << text_of(found);
}

TEST(CallChains, WhatNoNumberCanHoldIsTheGreatest) {
  Mesh mesh(12);
  for (size_t i = 0; i + 1 < 12; ++i) mesh.call(i, i + 1);
  for (size_t i = 0; i < 12; ++i) mesh.rule(i, "retries: {attempts: 99, retryOn: 5xx}");
  EXPECT_TRUE(text_of(mesh.problems()).contains("may become 18446744073709551615 calls of s011"));
}

}  // namespace
}  // namespace weft::mesh

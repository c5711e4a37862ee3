// What a StatefulSet does to its pods, a step at a time.
#include "controllers/stateful_rollout.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::controllers {
namespace {

const WallTime kNow{std::chrono::seconds(1'800'000'000)};

// "0n+" is the pod of ordinal 0 of the new revision, ready; "o" of the old one, "-" not ready, "t" terminating, "x"
// ended just now, "X" long ago.
std::vector<StatefulPod> pods_of(std::string_view words) {
  std::vector<StatefulPod> pods;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    StatefulPod pod;
    pod.ordinal = word[0] - '0';
    pod.state.name = pod.state.uid = word.substr(0, 1);
    pod.state.hash = word[1] == 'o' ? "old" : "new";
    pod.state.ready = word[2] == '+';
    pod.state.terminating = word[2] == 't';
    pod.state.ended = word[2] == 'x' || word[2] == 'X';
    pod.state.created = kNow - (word[2] == 'x' ? 1s : 1h);
    pods.push_back(std::move(pod));
  }
  return pods;
}

// "+0 +1" are made, "-2" goes.
std::string text_of(const StatefulStep& step) {
  std::string text;
  for (const int ordinal : step.create) text += fmt::format(" +{}", ordinal);
  for (const PodState& pod : step.remove) text += " -" + pod.name;
  return text.empty() ? text : text.substr(1);
}

StatefulSpec three() { return {.replicas = 3, .current = "old", .update = "new"}; }
std::string ordered(std::string_view pods) { return text_of(plan_stateful(three(), pods_of(pods), kNow)); }
std::string parallel(std::string_view pods) {
  StatefulSpec spec = three();
  spec.parallel = true;
  return text_of(plan_stateful(spec, pods_of(pods), kNow));
}

TEST(StatefulRollout, PodsComeOneAfterAnother) {
  EXPECT_EQ(ordered(""), "+0");
  EXPECT_EQ(ordered("0n-"), "");
  EXPECT_EQ(ordered("0n+"), "+1");
  EXPECT_EQ(ordered("0n+ 1n+"), "+2");
  EXPECT_EQ(ordered("0n+ 1n+ 2n+"), "");
  EXPECT_EQ(ordered("1n+ 2n+"), "+0");
  EXPECT_EQ(ordered("0nt 1n+"), "");  // its name is still taken
}

TEST(StatefulRollout, InParallelNobodyIsWaitedFor) {
  EXPECT_EQ(parallel(""), "+0 +1 +2");
  EXPECT_EQ(parallel("1n-"), "+0 +2");
  EXPECT_EQ(parallel("0n+ 1n+ 2n+ 3n+ 4n-"), "-4 -3");
}

TEST(StatefulRollout, TheHighestGoesFirstAndAlone) {
  EXPECT_EQ(ordered("0n+ 1n+ 2n+ 3n+ 4n+"), "-4");
  EXPECT_EQ(ordered("0n+ 1n+ 2n+ 3n+ 4nt"), "");
  EXPECT_EQ(ordered("0n+ 1n- 2n+ 3n+"), "");
}

TEST(StatefulRollout, AnUpdateGoesFromTheHighestDown) {
  EXPECT_EQ(ordered("0o+ 1o+ 2o+"), "-2");
  EXPECT_EQ(ordered("0o+ 1o+ 2ot"), "");
  EXPECT_EQ(ordered("0o+ 1o+"), "+2");
  EXPECT_EQ(ordered("0o+ 1o+ 2n-"), "");
  EXPECT_EQ(ordered("0o+ 1o+ 2n+"), "-1");
  EXPECT_EQ(parallel("0o+ 1o+ 2o+"), "-2");
}

TEST(StatefulRollout, BelowThePartitionNothingChangesAndTheOldFormIsMadeAgain) {
  StatefulSpec spec = three();
  spec.partition = 2;
  const auto plan = [&spec](std::string_view pods) { return text_of(plan_stateful(spec, pods_of(pods), kNow)); };
  EXPECT_EQ(plan("0o+ 1o+ 2o+"), "-2");
  EXPECT_EQ(plan("0o+ 1o+ 2n+"), "");
  EXPECT_EQ(plan("0o- 1o+ 2n+"), "");
  EXPECT_EQ(spec.revision_of(1), "old");
  EXPECT_EQ(spec.revision_of(2), "new");
}

TEST(StatefulRollout, OnDeleteReplacesNobody) {
  StatefulSpec spec = three();
  spec.rolling = false;
  EXPECT_EQ(text_of(plan_stateful(spec, pods_of("0o+ 1o+ 2o+"), kNow)), "");
  EXPECT_EQ(spec.revision_of(0), "new");
}

TEST(StatefulRollout, WhatNeverBecameReadyIsNotWaitedFor) {
  EXPECT_EQ(ordered("0o-"), "-0");
  EXPECT_EQ(ordered("0n-"), "");
}

TEST(StatefulRollout, AnEndedPodIsReplacedButNotInCircles) {
  EXPECT_EQ(ordered("0nX 1n+ 2n+"), "-0");
  const StatefulStep early = plan_stateful(three(), pods_of("0nx 1n+ 2n+"), kNow);
  EXPECT_EQ(text_of(early), "");
  EXPECT_EQ(early.again, kNow + 9s);
}

TEST(StatefulRollout, APodCountsWhenItHasBeenReadyForLongEnough) {
  StatefulSpec spec = three();
  spec.min_ready = 10s;
  auto pods = pods_of("0n+");
  pods[0].state.ready_since = kNow - 4s;
  const StatefulStep early = plan_stateful(spec, pods, kNow);
  EXPECT_EQ(text_of(early), "");
  EXPECT_EQ(early.again, kNow + 6s);
  EXPECT_EQ(text_of(plan_stateful(spec, pods, kNow + 6s)), "+1");
}

TEST(StatefulRollout, OrdinalsBeginWhereTheyAreTold) {
  StatefulSpec spec = three();
  spec.start = 5;
  EXPECT_EQ(text_of(plan_stateful(spec, pods_of(""), kNow)), "+5");
  EXPECT_EQ(text_of(plan_stateful(spec, pods_of("5n+ 6n+ 7n+ 0n+"), kNow)), "-0");
}

TEST(StatefulRollout, KnowsItsPodsByTheirNames) {
  const auto ordinal = [](const char* name) {
    Value pod = Value::object();
    pod["metadata"].set("name", name);
    return read_stateful_pod("web", pod).ordinal;
  };
  EXPECT_EQ(ordinal("web-12"), 12);
  EXPECT_EQ(ordinal("web-"), -1);
  EXPECT_EQ(ordinal("web-1x"), -1);
  EXPECT_EQ(ordinal("other-1"), -1);
}

TEST(StatefulRollout, TheStatusSaysWhereAnUpdateIs) {
  Value set = Value::object();
  set["metadata"].set("generation", 2);
  const auto status = [&set](std::string_view pods) { return stateful_status(set, three(), pods_of(pods), "", kNow); };
  const Value half = status("0o+ 1o+ 2n-");
  EXPECT_EQ(half.get("replicas").as_int(), 3);
  EXPECT_EQ(half.get("readyReplicas").as_int(), 2);
  EXPECT_EQ(half.get("currentReplicas").as_int(), 2);
  EXPECT_EQ(half.get("updatedReplicas").as_int(), 1);
  EXPECT_EQ(half.get("currentRevision").as_string(), "old");
  EXPECT_EQ(half.get("updateRevision").as_string(), "new");
  EXPECT_EQ(half.get("observedGeneration").as_int(), 2);
  EXPECT_EQ(status("0n+ 1n+ 2n+").get("currentRevision").as_string(), "new");
  EXPECT_EQ(status("0n+ 1n+").get("currentRevision").as_string(), "old");
  const Value refused = stateful_status(set, three(), {}, "no such image", kNow);
  EXPECT_EQ(refused.get("conditions").as_array()[0].get("message").as_string(), "no such image");
}

}  // namespace
}  // namespace weft::controllers

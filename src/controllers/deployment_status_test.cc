// What `kubectl rollout status` reads.
#include "controllers/deployment_status.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "controllers/words.h"

namespace weft::controllers {
namespace {

const WallTime kNow{std::chrono::seconds(1'800'000'000)};
const RolloutSpec kSpec{.replicas = 3, .max_surge = 1, .max_unavailable = 0, .hash = "new"};

Value deployment() {
  return *codec::parse_json(R"({"metadata":{"name":"web","generation":2},"spec":{"progressDeadlineSeconds":60}})");
}

std::string reason(const Value& status, std::string_view type) {
  for (const Value& each : status.get("conditions").as_array()) {
    if (each.get("type").as_string() == type)
      return each.get("status").as_string() + " " + each.get("reason").as_string();
  }
  return {};
}

TEST(DeploymentStatus, TellsARolloutFromBeginningToEnd) {
  Value object = deployment();
  Value status = deployment_status(object, kSpec, {}, "", kNow).status;
  EXPECT_EQ(status.get("observedGeneration").as_int(), 2);
  EXPECT_EQ(reason(status, "Available"), "False MinimumReplicasUnavailable");
  EXPECT_EQ(reason(status, "Progressing"), "True ReplicaSetUpdated");
  EXPECT_EQ(status.get("unavailableReplicas").as_int(), 3);

  object.set("status", status);
  const Counts all{.live = 3, .updated = 3, .ready = 3, .available = 3};
  status = deployment_status(object, kSpec, all, "", kNow + 5s).status;
  EXPECT_EQ(reason(status, "Available"), "True MinimumReplicasAvailable");
  EXPECT_EQ(reason(status, "Progressing"), "True NewReplicaSetAvailable");
  EXPECT_EQ(status.get("updatedReplicas").as_int(), 3);

  // Later the same says the same, to the second.
  object.set("status", status);
  EXPECT_EQ(deployment_status(object, kSpec, all, "", kNow + 1h).status, status);
}

TEST(DeploymentStatus, ARolloutThatDoesNotMoveRunsOutOfTime) {
  Value object = deployment();
  const Counts some{.live = 2, .updated = 1, .ready = 1, .available = 1};
  object.set("status", deployment_status(object, kSpec, some, "", kNow).status);
  const StatusAnswer waiting = deployment_status(object, kSpec, some, "", kNow + 59s);
  EXPECT_EQ(reason(waiting.status, "Progressing"), "True ReplicaSetUpdated");
  EXPECT_EQ(waiting.again, kNow + 60s);
  EXPECT_EQ(reason(deployment_status(object, kSpec, some, "", kNow + 60s).status, "Progressing"),
            "False ProgressDeadlineExceeded");
  // Late it stays, until something moves.
  Value late = object;
  late.set("status", deployment_status(object, kSpec, some, "", kNow + 60s).status);
  EXPECT_EQ(deployment_status(late, kSpec, some, "", kNow + 70s).status, late.get("status"));
  const Counts more{.live = 3, .updated = 2, .ready = 1, .available = 1};
  EXPECT_EQ(deployment_status(object, kSpec, more, "", kNow + 50s).again, kNow + 110s);
  EXPECT_EQ(reason(deployment_status(late, kSpec, more, "", kNow + 70s).status, "Progressing"),
            "True ReplicaSetUpdated");
}

TEST(DeploymentStatus, APodLostLaterIsNoRollout) {
  Value object = deployment();
  object.set("status",
             deployment_status(object, kSpec, {.live = 3, .updated = 3, .ready = 3, .available = 3}, "", kNow).status);
  const StatusAnswer lost =
      deployment_status(object, kSpec, {.live = 2, .updated = 2, .ready = 2, .available = 2}, "", kNow + 1h);
  EXPECT_EQ(reason(lost.status, "Progressing"), "True NewReplicaSetAvailable");
  EXPECT_EQ(reason(lost.status, "Available"), "False MinimumReplicasUnavailable");
  // A new template is.
  object["metadata"].set("generation", 3);
  EXPECT_EQ(reason(deployment_status(object, kSpec, {.live = 3, .available = 3}, "", kNow + 1h).status, "Progressing"),
            "True ReplicaSetUpdated");
}

TEST(DeploymentStatus, SaysWhyPodsCannotBeMade) {
  const Value status = deployment_status(deployment(), kSpec, {}, "no image", kNow).status;
  EXPECT_EQ(reason(status, "ReplicaFailure"), "True FailedCreate");
}

TEST(DeploymentStatus, ReadsItsOwnTimes) { EXPECT_EQ(parse_time(rfc3339_seconds(kNow)), kNow); }

}  // namespace
}  // namespace weft::controllers

#include "controllers/deployment_status.h"

#include <fmt/format.h>

#include "controllers/words.h"

namespace weft::controllers {
namespace {

constexpr int64_t kProgressSeconds = 600;  // apps/v1 default of spec.progressDeadlineSeconds

const Value& condition_of(const Value& status, std::string_view type) {
  static const Value kNone;
  for (const Value& condition : status.get("conditions").as_array()) {
    if (condition.get("type").as_string() == type) return condition;
  }
  return kNone;
}

struct Said {
  const char* type;
  const char* status;  // True, False, Unknown
  const char* reason;
  std::string message;
};

// The condition with its times: those of `former` where it says the same. `moved` renews lastUpdateTime all the same.
Value condition(const Said& said, const Value& former, bool moved, WallTime now) {
  Value out = Value::object();
  out.set("type", said.type);
  out.set("status", said.status);
  const bool same_status = former.get("status").as_string() == said.status;
  const bool same = same_status && former.get("reason").as_string() == said.reason && !moved;
  out.set("lastUpdateTime", same ? former.get("lastUpdateTime") : Value(rfc3339_seconds(now)));
  out.set("lastTransitionTime", same_status ? former.get("lastTransitionTime") : Value(rfc3339_seconds(now)));
  out.set("reason", said.reason);
  out.set("message", said.message);
  return out;
}

Said availability(const RolloutSpec& spec, const Counts& counts) {
  if (counts.available >= spec.least_available() && (!spec.recreate || counts.available >= spec.replicas)) {
    return {"Available", "True", "MinimumReplicasAvailable", "Deployment has minimum availability."};
  }
  return {"Available", "False", "MinimumReplicasUnavailable", "Deployment does not have minimum availability."};
}

bool has_moved(const Value& former, const Counts& counts) {
  const auto was = [&former](std::string_view field) { return former.get(field).as_int(); };
  return counts.updated > was("updatedReplicas") ||
         counts.live - counts.updated < was("replicas") - was("updatedReplicas") ||
         counts.ready > was("readyReplicas") || counts.available > was("availableReplicas");
}

// Where the rollout is, and when it will have taken too long.
struct Progress {
  Said said;
  bool moved = false;
  WallTime limit = WallTime::max();
};

Progress progress(const Value& deployment, const RolloutSpec& spec, const Counts& counts, WallTime now) {
  const Value& former = deployment.get("status");
  const Value& before = condition_of(former, "Progressing");
  const std::string name = fmt::format("Deployment \"{}\"", kube::name_of(deployment));
  const bool begins = former.get("observedGeneration").as_int() != kube::generation_of(deployment) || before.is_null();
  const bool was_complete = before.get("reason").as_string() == "NewReplicaSetAvailable";
  const bool complete =
      counts.updated == spec.replicas && counts.live == spec.replicas && counts.available >= spec.replicas;
  if (complete) return {{"Progressing", "True", "NewReplicaSetAvailable", name + " has successfully progressed."}};
  if (spec.paused) return {{"Progressing", "Unknown", "DeploymentPaused", "Deployment is paused"}};
  // A pod lost after the rollout is no rollout.
  if (was_complete && !begins && counts.live == counts.updated) {
    return {{"Progressing", "True", "NewReplicaSetAvailable", before.get("message").as_string()}};
  }
  const Duration allowed =
      std::chrono::seconds(deployment.at("spec", "progressDeadlineSeconds").as_int(kProgressSeconds));
  const bool moved = begins || has_moved(former, counts);
  const bool was_late = before.get("reason").as_string() == "ProgressDeadlineExceeded";
  const WallTime last = moved ? now : parse_time(before.get("lastUpdateTime").as_string()).value_or(now);
  if (last + allowed <= now || (was_late && !moved))
    return {{"Progressing", "False", "ProgressDeadlineExceeded", name + " has timed out progressing."}};
  return {{"Progressing", "True", "ReplicaSetUpdated", name + " is progressing."}, moved, last + allowed};
}

}  // namespace

StatusAnswer deployment_status(const Value& deployment, const RolloutSpec& spec, const Counts& counts,
                               const std::string& failure, WallTime now) {
  const Value& former = deployment.get("status");
  const Progress going = progress(deployment, spec, counts, now);
  StatusAnswer answer{Value::object(), going.limit};
  Value& status = answer.status;
  status.set("observedGeneration", kube::generation_of(deployment));
  status.set("replicas", counts.live);
  status.set("updatedReplicas", counts.updated);
  status.set("readyReplicas", counts.ready);
  status.set("availableReplicas", counts.available);
  status.set("unavailableReplicas", std::max(0, spec.replicas - counts.available));
  Value conditions = Value::array();
  conditions.push_back(condition(availability(spec, counts), condition_of(former, "Available"), false, now));
  conditions.push_back(condition(going.said, condition_of(former, "Progressing"), going.moved, now));
  if (!failure.empty()) {
    const Value& before = condition_of(former, "ReplicaFailure");
    const bool other = before.get("message").as_string() != failure;
    conditions.push_back(condition({"ReplicaFailure", "True", "FailedCreate", failure}, before, other, now));
  }
  status.set("conditions", std::move(conditions));
  return answer;
}

}  // namespace weft::controllers

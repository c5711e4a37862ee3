#include "controllers/stateful_rollout.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <ranges>

#include "controllers/rollout.h"
#include "controllers/words.h"

namespace weft::controllers {
namespace {

int count_of(const Value& value, int64_t otherwise) {
  return static_cast<int>(std::clamp<int64_t>(value.as_int(otherwise), 0, INT32_MAX / 4));
}

class StatefulPlanner {
 public:
  StatefulPlanner(const StatefulSpec& spec, const std::vector<StatefulPod>& pods, WallTime now)
      : spec_(spec), now_(now) {
    for (const StatefulPod& pod : pods) pods_[pod.ordinal] = &pod.state;
  }

  StatefulStep plan() {
    if (bring_up() && take_down() && spec_.rolling) roll();
    return std::move(step_);
  }

 private:
  bool is_done(const PodState& pod) const {
    return !pod.terminating && !pod.ended && pod.available(spec_.min_ready, now_);
  }

  // false: what follows has to wait.
  bool bring_up() {
    for (int ordinal = spec_.start; ordinal < spec_.end(); ++ordinal) {
      const auto there = pods_.find(ordinal);
      if (there == pods_.end()) {
        step_.create.push_back(ordinal);
      } else if (is_done(*there->second)) {
        continue;
      } else {
        look_after(ordinal, *there->second);
      }
      if (!spec_.parallel) return false;
    }
    return true;
  }

  // A pod that is there and does not count yet.
  void look_after(int ordinal, const PodState& pod) {
    if (pod.terminating) return;
    if (pod.ended && pod.created + kReplaceAfter <= now_) {
      step_.remove.push_back(pod);
    } else if (pod.ended) {
      step_.again = std::min(step_.again, pod.created + kReplaceAfter);
    } else if (pod.ready) {
      step_.again = std::min(step_.again, pod.ready_since + spec_.min_ready);
    } else if (spec_.rolling && pod.hash != spec_.revision_of(ordinal)) {
      step_.remove.push_back(pod);
    }
  }

  bool take_down() {
    for (const auto& [ordinal, pod] : std::views::reverse(pods_)) {
      if (ordinal >= spec_.start && ordinal < spec_.end()) continue;
      if (!pod->terminating) step_.remove.push_back(*pod);
      if (!spec_.parallel) return false;
    }
    return true;
  }

  // One at a time, under either policy.
  void roll() {
    for (int ordinal = spec_.end() - 1; ordinal >= spec_.start + spec_.partition; --ordinal) {
      const auto there = pods_.find(ordinal);
      if (there == pods_.end() || !is_done(*there->second)) return;
      if (there->second->hash == spec_.update) continue;
      step_.remove.push_back(*there->second);
      return;
    }
  }

  const StatefulSpec& spec_;
  WallTime now_;
  std::map<int, const PodState*> pods_;  // by ordinal
  StatefulStep step_;
};

}  // namespace

StatefulSpec read_stateful_spec(const Value& set) {
  const Value& spec = set.get("spec");
  StatefulSpec read;
  read.replicas = count_of(spec.get("replicas"), 1);
  read.start = count_of(spec.at("ordinals", "start"), 0);
  read.parallel = spec.get("podManagementPolicy").as_string() == "Parallel";
  read.rolling = spec.at("updateStrategy", "type").as_string() != "OnDelete";
  read.partition = count_of(spec.at("updateStrategy", "rollingUpdate", "partition"), 0);
  read.min_ready = std::chrono::seconds(spec.get("minReadySeconds").as_int());
  return read;
}

StatefulPod read_stateful_pod(const std::string& set_name, const Value& pod) {
  StatefulPod read{-1, read_pod_state(pod)};
  read.state.hash = kube::label(pod, kRevisionLabel);
  std::string_view name = read.state.name;
  if (!name.starts_with(set_name + "-")) return read;
  name.remove_prefix(set_name.size() + 1);
  int ordinal = 0;
  const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), ordinal);
  if (problem == std::errc() && end == name.data() + name.size() && ordinal >= 0) read.ordinal = ordinal;
  return read;
}

StatefulStep plan_stateful(const StatefulSpec& spec, const std::vector<StatefulPod>& pods, WallTime now) {
  return StatefulPlanner(spec, pods, now).plan();
}

Value stateful_status(const Value& set, const StatefulSpec& spec, const std::vector<StatefulPod>& pods,
                      const std::string& failure, WallTime now) {
  const Value& former = set.get("status");
  int64_t ready = 0, available = 0, current = 0, updated = 0;
  for (const StatefulPod& pod : pods) {
    ready += pod.state.ready;
    available += pod.state.available(spec.min_ready, now);
    current += !pod.state.terminating && pod.state.hash == spec.current;
    updated += !pod.state.terminating && pod.state.hash == spec.update;
  }
  const auto all = static_cast<int64_t>(pods.size());
  const bool complete = spec.rolling && updated == all && ready == all && all == spec.replicas;
  Value status = Value::object();
  status.set("observedGeneration", set.at("metadata", "generation"));
  status.set("replicas", all);
  status.set("readyReplicas", ready);
  status.set("availableReplicas", available);
  status.set("currentReplicas", complete ? updated : current);
  status.set("updatedReplicas", updated);
  status.set("currentRevision", complete ? spec.update : spec.current);
  status.set("updateRevision", spec.update);
  status.set("collisionCount", 0);
  if (failure.empty()) return status;
  Value said = Value::object();
  said.set("type", "ReplicaFailure");
  said.set("status", "True");
  const codec::Array& before = former.get("conditions").as_array();
  said.set("lastTransitionTime", before.empty() ? Value(rfc3339_seconds(now)) : before[0].get("lastTransitionTime"));
  said.set("reason", "FailedCreate");
  said.set("message", failure);
  status["conditions"].push_back(std::move(said));
  return status;
}

}  // namespace weft::controllers

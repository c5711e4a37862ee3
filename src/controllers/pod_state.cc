#include "controllers/pod_state.h"

#include "controllers/words.h"

namespace weft::controllers {
namespace {

const Value& ready_condition(const Value& pod) {
  static const Value kNone;
  for (const Value& condition : pod.at("status", "conditions").as_array()) {
    if (condition.get("type").as_string() == "Ready") return condition;
  }
  return kNone;
}

}  // namespace

bool is_ready(const Value& pod) { return ready_condition(pod).get("status").as_string() == "True"; }

bool has_ended(const Value& pod) {
  const std::string& phase = pod.at("status", "phase").as_string();
  return phase == "Failed" || phase == "Succeeded";
}

PodState read_pod_state(const Value& pod) {
  PodState state;
  state.ns = kube::namespace_of(pod);
  state.name = kube::name_of(pod);
  state.uid = kube::uid_of(pod);
  state.hash = kube::label(pod, kHashLabel);
  state.terminating = kube::is_being_deleted(pod);
  state.ended = has_ended(pod);
  state.ready = is_ready(pod) && !state.ended;
  state.ready_since = parse_time(ready_condition(pod).get("lastTransitionTime").as_string()).value_or(WallTime{});
  state.created = parse_time(pod.at("metadata", "creationTimestamp").as_string()).value_or(WallTime{});
  return state;
}

}  // namespace weft::controllers

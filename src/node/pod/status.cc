#include "node/pod/status.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::node {
namespace {

using codec::Value;
using State = ContainerLife::State;

// metav1.Time: whole seconds.

Value terminated(const ContainerLife::Run& run) {
  Value out = Value::object();
  out.set("exitCode", run.code);
  out.set("reason", run.reason);
  out.set("startedAt", rfc3339_seconds(run.since));
  out.set("finishedAt", rfc3339_seconds(run.until));
  out.set("containerID", run.id);
  return out;
}

Value state_of(const ContainerLife& life) {
  Value inner = Value::object();
  Value out = Value::object();
  switch (life.state) {
    case State::running:
      inner.set("startedAt", rfc3339_seconds(life.run.since));
      out.set("running", std::move(inner));
      break;
    case State::terminated: out.set("terminated", terminated(life.run)); break;
    case State::waiting:
      inner.set("reason", life.reason);
      if (!life.message.empty()) inner.set("message", life.message);
      out.set("waiting", std::move(inner));
      break;
  }
  return out;
}

Value container_status(const ContainerDef& def, const ContainerLife& life) {
  Value out = Value::object();
  out.set("name", def.name);
  out.set("image", def.image);
  out.set("imageID", def.image);
  if (!life.run.id.empty()) out.set("containerID", life.run.id);
  out.set("restartCount", life.restarts);
  // An init container that has done its work counts as ready.
  const bool done = def.init && !def.sidecar && life.state == State::terminated && life.run.code == 0;
  out.set("ready", life.ready || done);
  out.set("started", life.started);
  out.set("state", state_of(life));
  Value last = Value::object();
  if (life.last) last.set("terminated", terminated(*life.last));
  out.set("lastState", std::move(last));
  return out;
}

// "containers with unready status: [app]: connection refused".
std::string unready(const PodLife& life) {
  std::string names;
  std::string why;
  for (size_t i = 0; i < life.spec().containers.size(); ++i) {
    const ContainerDef& def = life.spec().containers[i];
    const ContainerLife& each = life.container(i);
    if ((def.init && !def.sidecar) || each.ready) continue;
    names += (names.empty() ? "" : " ") + def.name;
    if (why.empty()) why = each.message;
  }
  if (names.empty()) return {};
  return fmt::format("containers with unready status: [{}]{}{}", names, why.empty() ? "" : ": ", why);
}

class Conditions {
 public:
  Conditions(const Value& former, WallTime now) : former_(former.get("conditions")), now_(rfc3339_seconds(now)) {}

  void add(const char* type, bool holds, std::string_view reason = {}, const std::string& message = {}) {
    Value out = Value::object();
    out.set("type", type);
    out.set("status", holds ? "True" : "False");
    out.set("lastProbeTime", nullptr);
    out.set("lastTransitionTime", since(type, out.get("status").as_string()));
    if (!holds && !reason.empty()) out.set("reason", std::string(reason));
    if (!holds && !message.empty()) out.set("message", message);
    list_.push_back(std::move(out));
  }
  Value take() { return std::move(list_); }

 private:
  std::string since(std::string_view type, std::string_view status) const {
    for (const Value& each : former_.as_array()) {
      if (each.get("type").as_string() == type && each.get("status").as_string() == status)
        return each.get("lastTransitionTime").as_string();
    }
    return now_;
  }
  const Value& former_;
  std::string now_;
  Value list_ = Value::array();
};

Value ip_list(const std::string& first, const std::string& second) {
  Value list = Value::array();
  for (const std::string* address : {&first, &second}) {
    if (address->empty()) continue;
    Value ip = Value::object();
    ip.set("ip", *address);
    list.push_back(std::move(ip));
  }
  return list;
}

}  // namespace

std::string_view phase_of(const PodLife& life) {
  bool any_began = false;
  bool all_ended = !life.spec().containers.empty();
  bool failed = false;
  for (size_t i = 0; i < life.spec().containers.size(); ++i) {
    const ContainerDef& def = life.spec().containers[i];
    const ContainerLife& each = life.container(i);
    if (def.init && !def.sidecar && each.state == State::terminated && each.run.code != 0) return "Failed";
    if (def.init) continue;
    any_began |= each.state != State::waiting || each.restarts > 0;
    all_ended &= each.state == State::terminated;
    failed |= each.state == State::terminated && each.run.code != 0;
  }
  if (all_ended) return failed ? "Failed" : "Succeeded";
  return life.initialized() && any_began ? "Running" : "Pending";
}

Value status_of(const PodLife& life, const PodAddresses& addresses, const Value& former, WallTime now) {
  Value init = Value::array();
  Value apps = Value::array();
  for (size_t i = 0; i < life.spec().containers.size(); ++i) {
    const ContainerDef& def = life.spec().containers[i];
    (def.init ? init : apps).push_back(container_status(def, life.container(i)));
  }
  const std::string_view phase = phase_of(life);
  const std::string missing = unready(life);
  const bool ready = missing.empty() && phase == "Running";

  Conditions conditions(former, now);
  conditions.add("PodReadyToStartContainers", !addresses.pod.empty());
  conditions.add("Initialized", life.initialized(), "ContainersNotInitialized", missing);
  conditions.add("Ready", ready, "ContainersNotReady", missing);
  conditions.add("ContainersReady", ready, "ContainersNotReady", missing);
  conditions.add("PodScheduled", true);

  Value out = Value::object();
  out.set("phase", std::string(phase));
  out.set("conditions", conditions.take());
  out.set("hostIP", addresses.node);
  out.set("hostIPs", ip_list(addresses.node, addresses.node_v6));
  if (!addresses.pod.empty()) {
    out.set("podIP", addresses.pod);
    out.set("podIPs", ip_list(addresses.pod, addresses.pod_v6));
  }
  out.set("startTime", rfc3339_seconds(life.began()));
  if (init.size() > 0) out.set("initContainerStatuses", std::move(init));
  out.set("containerStatuses", std::move(apps));
  out.set("qosClass", "BestEffort");
  return out;
}

Value refused_status(std::string_view reason, WallTime now) {
  Value out = Value::object();
  out.set("phase", "Failed");
  out.set("reason", "NotRunnable");
  out.set("message", std::string(reason));
  out.set("startTime", rfc3339_seconds(now));
  return out;
}

}  // namespace weft::node

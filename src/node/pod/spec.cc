#include "node/pod/spec.h"

#include <fmt/format.h>

#include <charconv>

namespace weft::node {
namespace {

using codec::Value;

// Faults are told as `container "app": …`.
struct Where {
  const std::string& container;
  std::unexpected<Error> wrong(const std::string& what) const {
    return invalid(fmt::format("container \"{}\": {}", container, what));
  }
};

std::vector<std::string> words(const Value& list) {
  std::vector<std::string> out;
  for (const Value& word : list.as_array()) out.push_back(word.as_string());
  return out;
}

Duration seconds(const Value& value, int64_t fallback) { return std::chrono::seconds(value.as_int(fallback)); }

// A number, a digit string or the name of one of the container's ports.
Result<uint16_t> parse_port(const Value& port, const Value& container, const Where& where) {
  int64_t number = port.as_int(0);
  const std::string& text = port.as_string();
  if (!text.empty() && std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc{}) {
    for (const Value& each : container.get("ports").as_array()) {
      if (each.get("name").as_string() == text) number = each.get("containerPort").as_int();
    }
    if (number == 0)
      return where.wrong(fmt::format("a probe names the port \"{}\", which `ports` does not list", text));
  }
  if (number < 1 || number > 65535)
    return where.wrong(fmt::format("the probe's port {} is not between 1 and 65535", number));
  return static_cast<uint16_t>(number);
}

Result<Probe> parse_probe(const Value& value, const Value& container, const char* field, const Where& where) {
  Probe probe;
  if (const Value* http = value.find("httpGet")) {
    probe.how = Probe::How::http;
    probe.path = http->get("path").as_string();
    if (!probe.path.starts_with('/')) probe.path.insert(0, "/");
    probe.host = http->get("host").as_string();
    if (http->get("scheme").as_string() == "HTTPS")
      return where.wrong(
          fmt::format("{}.httpGet.scheme HTTPS is not supported on one machine; use HTTP or tcpSocket", field));
    for (const Value& header : http->get("httpHeaders").as_array()) {
      probe.headers.emplace_back(header.get("name").as_string(), header.get("value").as_string());
    }
    TRY(probe.port, parse_port(http->get("port"), container, where));
  } else if (const Value* tcp = value.find("tcpSocket")) {
    probe.host = tcp->get("host").as_string();
    TRY(probe.port, parse_port(tcp->get("port"), container, where));
  } else if (const Value* exec = value.find("exec")) {
    probe.how = Probe::How::exec;
    probe.command = words(exec->get("command"));
    if (probe.command.empty()) return where.wrong(fmt::format("{}.exec needs a command", field));
  } else {
    return where.wrong(fmt::format("{} is not supported on one machine; use httpGet, tcpSocket or exec", field));
  }
  probe.initial_delay = seconds(value.get("initialDelaySeconds"), 0);
  probe.period = std::max<Duration>(1s, seconds(value.get("periodSeconds"), 10));
  probe.timeout = std::max<Duration>(1s, seconds(value.get("timeoutSeconds"), 1));
  probe.success_threshold = static_cast<int>(std::max<int64_t>(1, value.get("successThreshold").as_int(1)));
  probe.failure_threshold = static_cast<int>(std::max<int64_t>(1, value.get("failureThreshold").as_int(3)));
  return probe;
}

Result<ContainerDef> parse_container(const Value& value, bool init) {
  ContainerDef container;
  container.name = value.get("name").as_string();
  const Where where{container.name};
  container.image = value.get("image").as_string();
  container.command = words(value.get("command"));
  container.args = words(value.get("args"));
  container.environment = value.get("env");
  container.working_directory = value.get("workingDir").as_string();
  container.init = init;
  container.sidecar = init && value.get("restartPolicy").as_string() == "Always";
  container.pre_stop_sleep = seconds(value.at("lifecycle", "preStop", "sleep", "seconds"), 0);
  constexpr const char* kFields[kProbeKinds] = {"startupProbe", "readinessProbe", "livenessProbe"};
  for (size_t kind = 0; kind < kProbeKinds; ++kind) {
    const Value* probe = value.find(kFields[kind]);
    if (probe == nullptr || probe->is_null()) continue;
    TRY(container.probes[kind], parse_probe(*probe, value, kFields[kind], where));
  }
  return container;
}

}  // namespace

Result<PodSpec> parse_pod(const Value& pod) {
  const Value& metadata = pod.get("metadata");
  const Value& spec = pod.get("spec");
  PodSpec out;
  out.name_space = metadata.get("namespace").as_string();
  out.name = metadata.get("name").as_string();
  out.uid = metadata.get("uid").as_string();
  out.labels = metadata.get("labels");
  out.annotations = metadata.get("annotations");
  out.node_name = spec.get("nodeName").as_string();
  out.service_account = spec.get("serviceAccountName").as_string();
  if (out.service_account.empty()) out.service_account = "default";
  out.grace = seconds(spec.get("terminationGracePeriodSeconds"), 30);
  const std::string& policy = spec.get("restartPolicy").as_string();
  out.restart_policy = policy == "Never"       ? RestartPolicy::never
                       : policy == "OnFailure" ? RestartPolicy::on_failure
                                               : RestartPolicy::always;
  for (const Value& each : spec.get("initContainers").as_array()) {
    TRY(auto container, parse_container(each, true));
    out.containers.push_back(std::move(container));
  }
  for (const Value& each : spec.get("containers").as_array()) {
    TRY(auto container, parse_container(each, false));
    out.containers.push_back(std::move(container));
  }
  if (out.uid.empty() || out.name.empty()) return invalid("a pod needs a name and a uid");
  return out;
}

}  // namespace weft::node

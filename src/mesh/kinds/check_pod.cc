#include <fmt/format.h>

#include <set>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

void check_container_ports(const Value& ports, const Path& path, Findings& findings) {
  std::set<std::string> names;
  size_t i = 0;
  for (const Value& port : ports.as_array()) {
    Path at = path.index(i++);
    check_port_number(port.get("containerPort"), at.field("containerPort"), findings);
    const std::string& name = port.get("name").as_string();
    if (name.empty()) continue;
    if (!is_port_name(name)) {
      findings.bad(at.field("name"), port.get("name"),
                   fmt::format("\"{}\" is no port name: a-z, 0-9 and '-', at most {}", name, kMaxPortName));
    }
    if (!names.insert(name).second)
      findings.bad(at.field("name"), port.get("name"), fmt::format("\"{}\" is there twice", name));
  }
}

void check_probe(const Value& probe, const Path& path, Findings& findings) {
  if (probe.is_null()) return;
  int handlers = 0;
  for (std::string_view handler : {"httpGet", "tcpSocket", "exec", "grpc"}) {
    if (!probe.get(handler).is_null()) ++handlers;
  }
  if (handlers != 1) findings.bad(path, probe, "must have exactly one of httpGet, tcpSocket, exec and grpc");
  check_port_number(probe.at("httpGet", "port"), path, findings);
  check_port_number(probe.at("tcpSocket", "port"), path, findings);
}

struct Seen {
  std::set<std::string> containers;
  std::set<std::string> volumes;
};

void check_container(const Value& container, const Path& path, Seen& seen, Findings& findings) {
  const Value& name = container.get("name");
  if (!name.is_null() && !is_dns_label(name.as_string())) {
    findings.bad(
        path.field("name"), name,
        fmt::format("\"{}\" is no container name: a-z, 0-9 and '-', at most {}", name.as_string(), kMaxDnsLabel));
  }
  if (!seen.containers.insert(name.as_string()).second) {
    findings.bad(path.field("name"), name, fmt::format("\"{}\" is there twice", name.as_string()));
  }
  if (container.get("image").as_string().empty()) findings.missing(path.field("image"), container);
  check_container_ports(container.get("ports"), path.field("ports"), findings);
  for (std::string_view probe : {"livenessProbe", "readinessProbe", "startupProbe"}) {
    check_probe(container.get(probe), path.field(probe), findings);
  }
  Path mounts = path.field("volumeMounts");
  size_t i = 0;
  for (const Value& mount : container.get("volumeMounts").as_array()) {
    Path at = mounts.index(i++);
    const std::string& volume = mount.get("name").as_string();
    if (!seen.volumes.contains(volume)) {
      findings.bad(at.field("name"), mount.get("name"), fmt::format("no volume of the pod is named \"{}\"", volume));
    }
  }
}

}  // namespace

void check_pod_spec(const Value& spec, const Path& path, Findings& findings) {
  Seen seen;
  for (const Value& volume : spec.get("volumes").as_array()) seen.volumes.insert(volume.get("name").as_string());
  if (spec.get("containers").as_array().empty())
    findings.missing(path.field("containers"), spec, "needs at least one container");
  for (std::string_view list : {"initContainers", "containers"}) {
    Path at = path.field(list);
    size_t i = 0;
    for (const Value& container : spec.get(list).as_array()) check_container(container, at.index(i++), seen, findings);
  }
}

}  // namespace weft::mesh::kinds

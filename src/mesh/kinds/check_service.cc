#include <fmt/format.h>

#include <set>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/service_families.h"
#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

void check_service_ports(const Value& ports, const Path& path, Findings& findings) {
  std::set<std::string> names;
  std::set<std::string> numbers;
  bool several = ports.size() > 1;
  size_t i = 0;
  for (const Value& port : ports.as_array()) {
    Path at = path.index(i++);
    check_port_number(port.get("port"), at.field("port"), findings);
    check_port_number(port.get("targetPort"), at.field("targetPort"), findings);
    const std::string& name = port.get("name").as_string();
    if (name.empty() && several)
      findings.missing(at.field("name"), port, "is required when a service has several ports");
    if (!name.empty() && !is_dns_label(name)) {
      findings.bad(at.field("name"), port.get("name"), fmt::format("\"{}\" is no port name: a-z, 0-9 and '-'", name));
    }
    if (!name.empty() && !names.insert(name).second) {
      findings.bad(at.field("name"), port.get("name"), fmt::format("\"{}\" is there twice", name));
    }
    std::string number = fmt::format("{}/{}", port.get("port").as_int(), port.get("protocol").as_string());
    if (!numbers.insert(number).second)
      findings.bad(at.field("port"), port.get("port"), fmt::format("{} is there twice", number));
  }
}

}  // namespace

void check_port_number(const Value& port, const Path& path, Findings& findings) {
  constexpr int64_t kMaxPort = 65535;
  if (port.is_int() && (port.as_int() < 1 || port.as_int() > kMaxPort)) {
    findings.bad(path, port, fmt::format("{} is no port: 1 to {}", port.as_int(), kMaxPort));
  }
}

void check_service(const Value& spec, const Path& path, Findings& findings) {
  bool external = spec.get("type").as_string() == "ExternalName";
  bool headless = spec.get("clusterIP").as_string() == "None";
  if (external) {
    if (spec.get("externalName").as_string().empty()) findings.missing(path.field("externalName"), spec);
  } else if (!headless && spec.get("ports").size() == 0) {
    findings.missing(path.field("ports"), spec, "needs at least one port");
  }
  check_service_ports(spec.get("ports"), path.field("ports"), findings);
  check_labels(spec.get("selector"), path.field("selector"), findings);
  check_families(spec, path, findings);
}

}  // namespace weft::mesh::kinds

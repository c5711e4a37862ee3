#include <fmt/format.h>

#include <charconv>

#include "mesh/kinds/check_meaning.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

bool is_port(std::string_view text) {
  int number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() && number >= 1 && number <= 65535;
}

}  // namespace

void check_peer_authentication(const Value& spec, const Path& path, Findings& findings) {
  const Value& ports = spec.get("portLevelMtls");
  const Path here = path.field("portLevelMtls");
  for (const auto& [port, mtls, line] : ports.as_object()) {
    if (!is_port(port)) findings.bad(here.field(port), mtls, fmt::format("\"{}\" is no port: 1 to 65535", port));
  }
  // As Istio has it: which port a number means, only a workload can say.
  if (ports.size() > 0 && spec.get("selector").get("matchLabels").size() == 0)
    findings.bad(here, ports, "needs a selector: a port is one of the workloads it selects");
}

}  // namespace weft::mesh::kinds

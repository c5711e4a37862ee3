#include "mesh/sidecar.h"

#include <fmt/format.h>

#include "base/text.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr int64_t kLastPort = 65535;

EgressHost read_egress_host(const std::string& text) {
  const size_t slash = text.find('/');
  return {text.substr(0, slash), lower_case(text.substr(slash + 1))};
}

IngressPort read_ingress_port(const Value& from) {
  IngressPort out;
  const Value& port = from.get("port");
  out.port = static_cast<uint16_t>(port.get("number").as_int());
  out.protocol = protocol_of(port.get("protocol").as_string(), port.get("name").as_string());
  out.endpoint = from.get("defaultEndpoint").as_string();
  out.pool = from.get("connectionPool");
  return out;
}

void refuse_said(const Value& from, std::initializer_list<std::string_view> fields, const std::string& path,
                 Troubles& troubles) {
  for (const std::string_view field : fields) {
    const Value& said = from.get(field);
    if (!said.is_null()) troubles.push_back(not_supported(fmt::format("{}.{}", path, field), said.line));
  }
}

void refuse_no_capture(const Value& from, const std::string& path, Troubles& troubles) {
  const Value& mode = from.get("captureMode");
  if (mode.as_string() == "NONE")
    troubles.push_back(
        not_supported(path + ".captureMode \"NONE\"", mode.line, "everything is captured: leave it out"));
}

void bad_value(const Value& value, std::string path, std::string text, std::string advice, Troubles& troubles) {
  troubles.push_back({Trouble::What::bad_value, true, std::move(path), std::move(text), std::move(advice), value.line});
}

void check_egress_port(const Value& egress, const std::string& path, Troubles& troubles) {
  const Value& port = egress.get("port");
  if (port.is_null() || (port.get("number").as_int() >= 1 && port.get("number").as_int() <= kLastPort)) return;
  bad_value(port, path + ".port", "it says no number of 1 to 65535", "write the port that is called", troubles);
}

void check_egress_proxy(const Value& policy, Troubles& troubles) {
  const Value& proxy = policy.get("egressProxy");
  if (proxy.is_null()) return;
  const std::string path = "spec.outboundTrafficPolicy.egressProxy";
  if (policy.get("mode").as_string() != "ALLOW_ANY")
    bad_value(proxy, path, "it stands beside a mode that lets nothing out", "say mode: ALLOW_ANY", troubles);
  if (proxy.at("port", "number").as_int() == 0)
    bad_value(proxy, path + ".port", "it says no number", "write the port of the host that takes the calls", troubles);
}

void check_supported_sidecar(const Value& spec, Troubles& troubles) {
  const codec::Array& egress = spec.get("egress").as_array();
  for (size_t i = 0; i < egress.size(); ++i) {
    const std::string path = at_index("spec.egress", i);
    refuse_said(egress[i], {"bind"}, path, troubles);
    check_egress_port(egress[i], path, troubles);
    refuse_no_capture(egress[i], path, troubles);
  }
  const codec::Array& ingress = spec.get("ingress").as_array();
  for (size_t i = 0; i < ingress.size(); ++i) {
    const std::string path = at_index("spec.ingress", i);
    refuse_said(ingress[i], {"bind", "tls"}, path, troubles);
    refuse_no_capture(ingress[i], path, troubles);
  }
  check_egress_proxy(spec.get("outboundTrafficPolicy"), troubles);
}

}  // namespace

std::optional<OutboundMode> read_outbound_mode(const Value& policy) {
  if (policy.is_null()) return std::nullopt;
  // The first word of the public API's enum is the closed one.
  return policy.get("mode").as_string() == "ALLOW_ANY" ? OutboundMode::allow_any : OutboundMode::registry_only;
}

Sidecar read_sidecar(const Value& object, std::string_view domain) {
  Sidecar out;
  out.object = object_name(object);
  out.created = object.at("metadata", "creationTimestamp").as_string();
  out.spec = object.get("spec");
  out.selector = read_labels(out.spec.at("workloadSelector", "labels"));
  check_supported_sidecar(out.spec, out.troubles);
  if (const codec::Array& egress = out.spec.get("egress").as_array(); !egress.empty()) {
    out.egress.emplace();
    for (const Value& one : egress) {
      EgressListener& listener = out.egress->emplace_back();
      listener.port = static_cast<uint16_t>(one.at("port", "number").as_int());
      for (const Value& host : one.get("hosts").as_array())
        listener.hosts.push_back(read_egress_host(host.as_string()));
    }
  }
  for (const Value& one : out.spec.get("ingress").as_array()) out.ingress.push_back(read_ingress_port(one));
  out.outbound = read_outbound_mode(out.spec.get("outboundTrafficPolicy"));
  if (const Value& proxy = out.spec.at("outboundTrafficPolicy", "egressProxy"); !proxy.is_null())
    out.egress_proxy = {whole_host(proxy.get("host").as_string(), out.object.ns, domain),
                        proxy.get("subset").as_string(), static_cast<uint16_t>(proxy.at("port", "number").as_int())};
  out.pool = out.spec.get("inboundConnectionPool");
  return out;
}

}  // namespace weft::mesh

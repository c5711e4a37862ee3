#include "mesh/sidecar.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/server_tls.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr int64_t kLastPort = 65535;
constexpr std::string_view kLoopback = "127.0.0.1";
constexpr std::string_view kLoopback6 = "::1";
constexpr int64_t kOwnPorts[] = {15001, 15006, 15020, 15021, 15053, 15090};

EgressHost read_egress_host(const std::string& text) {
  const size_t slash = text.find('/');
  return {text.substr(0, slash), lower_case(text.substr(slash + 1))};
}

IngressPort read_ingress_port(const Value& from) {
  IngressPort out;
  const Value& port = from.get("port");
  out.port = static_cast<uint16_t>(port.get("number").as_int());
  out.tls = from.get("tls");
  const std::string protocol = kinds::port_protocol(port);
  // With its TLS taken off, HTTPS is HTTP.
  out.protocol =
      !out.tls.is_null() && protocol == "HTTPS" ? Protocol::http : protocol_of(protocol, port.get("name").as_string());
  out.endpoint = from.get("defaultEndpoint").as_string();
  out.pool = from.get("connectionPool");
  return out;
}

void bad_sidecar(const Value& value, std::string path, std::string text, std::string advice, Troubles& troubles) {
  troubles.push_back({Trouble::What::bad_value, true, std::move(path), std::move(text), std::move(advice), value.line});
}

void check_egress_port(const Value& egress, const std::string& path, Troubles& troubles) {
  const Value& port = egress.get("port");
  if (port.is_null() || (port.get("number").as_int() >= 1 && port.get("number").as_int() <= kLastPort)) return;
  bad_sidecar(port, path + ".port", "it says no number of 1 to 65535", "write the port that is called", troubles);
}

bool is_bound(const Value& egress) { return egress.get("captureMode").as_string() == "NONE"; }

std::string bind_of(const Value& egress) {
  const std::string& said = egress.get("bind").as_string();
  return said.empty() ? std::string(kLoopback) : said;
}

// Where the sidecar itself listens: for its own application alone, so that no other pod calls in its name.
void check_bind(const Value& egress, const std::string& path, Troubles& troubles) {
  const Value& bind = egress.get("bind");
  const std::string& text = bind.as_string();
  if (text.starts_with("unix:"))
    return troubles.push_back(not_supported(path + ".bind", bind.line, "Unix sockets are not: write 127.0.0.1"));
  if (!text.empty() && !is_bound(egress))
    bad_sidecar(bind, path + ".bind", "it is where the sidecar itself listens, and this listener is captured",
                "say captureMode: NONE, or leave it out", troubles);
  if (!is_bound(egress)) return;
  if (egress.get("port").is_null())
    return bad_sidecar(egress.get("captureMode"), path + ".captureMode", "NONE needs a port to listen on",
                       "say port, or leave it out", troubles);
  if (!text.empty() && text != kLoopback && text != kLoopback6)
    return troubles.push_back(not_supported(path + ".bind", bind.line,
                                            "only 127.0.0.1 and ::1 are: other pods could call through any other"));
  if (std::ranges::find(kOwnPorts, egress.at("port", "number").as_int()) != std::end(kOwnPorts))
    bad_sidecar(egress.get("port"), path + ".port", "the sidecar has that port for itself", "choose another", troubles);
}

// A place has one listener.
void check_same_places(const Value& spec, Troubles& troubles) {
  std::set<std::pair<std::string, int64_t>> places;
  const codec::Array& egress = spec.get("egress").as_array();
  for (size_t i = 0; i < egress.size(); ++i) {
    if (!is_bound(egress[i]) || egress[i].get("port").is_null()) continue;
    if (places.emplace(bind_of(egress[i]), egress[i].at("port", "number").as_int()).second) continue;
    bad_sidecar(egress[i].get("port"), at_index("spec.egress", i) + ".port",
                "another listener of the Sidecar is bound to that port", "choose another, or put their hosts together",
                troubles);
  }
}

// Secrets of the API are for gateways: a sidecar has the files of its pod.
void check_ingress_tls(const Value& tls, const std::string& path, Troubles& troubles) {
  if (tls.is_null()) return;
  const std::string& mode = tls.get("mode").as_string();
  if (mode != "SIMPLE" && mode != "MUTUAL" && !mode.empty())
    troubles.push_back(
        not_supported(fmt::format("{}.mode \"{}\"", path, mode), tls.get("mode").line, "SIMPLE and MUTUAL are"));
  if (mode.empty()) bad_sidecar(tls, path + ".mode", "it is missing", "say SIMPLE or MUTUAL", troubles);
  constexpr std::string_view kKnown[] = {"mode",
                                         "serverCertificate",
                                         "privateKey",
                                         "tlsCertificates",
                                         "caCertificates",
                                         "caCrl",
                                         "subjectAltNames",
                                         "verifyCertificateSpki",
                                         "verifyCertificateHash",
                                         "minProtocolVersion",
                                         "maxProtocolVersion",
                                         "cipherSuites"};
  for (const codec::Member& member : tls.as_object()) {
    if (std::ranges::find(kKnown, member.key) != std::end(kKnown)) continue;
    troubles.push_back(not_supported(fmt::format("{}.{}", path, member.key), member.line,
                                     "serverCertificate, privateKey and caCertificates are, files of the pod"));
  }
  check_listed_certificates(tls, path, troubles);
  const std::vector<const Value*> files = files_of(tls);
  for (size_t i = 0; i < files.size(); ++i) {
    if (!files[i]->get("serverCertificate").as_string().empty() && !files[i]->get("privateKey").as_string().empty())
      continue;
    const std::string at = files[i] == &tls ? path : at_index(path + ".tlsCertificates", i);
    bad_sidecar(*files[i], at + ".serverCertificate", "TLS needs a certificate and its key",
                "name their files as serverCertificate and privateKey", troubles);
  }
  check_vouching(tls, path, troubles);
  check_pins(tls, path, troubles);
}

// All that comes in is captured: a Sidecar can neither open a place beside that nor leave some of it out.
void check_ingress_bind(const Value& ingress, const std::string& path, Troubles& troubles) {
  const Value& bind = ingress.get("bind");
  const std::string& text = bind.as_string();
  if (text.empty() || text == "0.0.0.0" || text == "::") return;
  bad_sidecar(bind, path + ".bind",
              fmt::format("\"{}\" is one place, and a port takes what comes to any of the pod", text),
              "write 0.0.0.0, or leave it out", troubles);
}

void check_egress_proxy(const Value& policy, Troubles& troubles) {
  const Value& proxy = policy.get("egressProxy");
  if (proxy.is_null()) return;
  const std::string path = "spec.outboundTrafficPolicy.egressProxy";
  if (policy.get("mode").as_string() != "ALLOW_ANY")
    bad_sidecar(proxy, path, "it stands beside a mode that lets nothing out", "say mode: ALLOW_ANY", troubles);
  if (proxy.at("port", "number").as_int() == 0)
    bad_sidecar(proxy, path + ".port", "it says no number", "write the port of the host that takes the calls",
                troubles);
}

void check_supported_sidecar(const Value& spec, Troubles& troubles) {
  const codec::Array& egress = spec.get("egress").as_array();
  for (size_t i = 0; i < egress.size(); ++i) {
    const std::string path = at_index("spec.egress", i);
    check_egress_port(egress[i], path, troubles);
    check_bind(egress[i], path, troubles);
  }
  const codec::Array& ingress = spec.get("ingress").as_array();
  for (size_t i = 0; i < ingress.size(); ++i) {
    const std::string path = at_index("spec.ingress", i);
    check_ingress_tls(ingress[i].get("tls"), path + ".tls", troubles);
    check_ingress_bind(ingress[i], path, troubles);
  }
  check_same_places(spec, troubles);
  check_egress_proxy(spec.get("outboundTrafficPolicy"), troubles);
}

}  // namespace

bool may_name(const Sidecar& sidecar, std::string_view ns, std::string_view host) {
  if (!sidecar.egress) return false;
  const std::string_view word = host.substr(0, host.find('.'));
  return std::ranges::any_of(*sidecar.egress, [&](const EgressListener& listener) {
    return std::ranges::any_of(listener.hosts, [&](const EgressHost& one) {
      if (one.ns != "*" && (one.ns == "." ? sidecar.object.ns : one.ns) != ns) return false;
      return one.host == word || covers(one.host, host);
    });
  });
}

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
  add_bad_values(out.spec, kinds::check_sidecar, out.troubles);
  if (const codec::Array& egress = out.spec.get("egress").as_array(); !egress.empty()) {
    out.egress.emplace();
    for (size_t i = 0; i < egress.size(); ++i) {
      const Value& one = egress[i];
      EgressListener& listener = out.egress->emplace_back();
      listener.port = static_cast<uint16_t>(one.at("port", "number").as_int());
      listener.protocol = protocol_of(one.at("port", "protocol").as_string(), one.at("port", "name").as_string());
      listener.rule = at_index("egress", i);
      if (is_bound(one)) listener.bind = bind_of(one);
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

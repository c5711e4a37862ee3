#include "mesh/gateway.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "mesh/idle_words.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/server_tls.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;
using Kind = GatewayServer::Kind;

ServerHost read_host(const Value& value, std::string_view own_namespace) {
  const std::string& text = value.as_string();
  const size_t slash = text.find('/');
  if (slash == std::string::npos) return {"*", lower_case(text)};
  std::string ns = text.substr(0, slash);
  return {ns == "." ? std::string(own_namespace) : std::move(ns), lower_case(text.substr(slash + 1))};
}

Kind kind_of(const Value& server) {
  const std::string protocol = kinds::port_protocol(server.get("port"));
  const Value& tls = server.get("tls");
  if (tls.get("httpsRedirect").as_bool()) return Kind::redirect;
  if (protocol == "TCP" || protocol == "MONGO" || protocol == "MYSQL" || protocol == "REDIS") return Kind::tcp;
  if (protocol != "HTTPS" && protocol != "TLS") return Kind::http;
  const std::string& mode = tls.get("mode").as_string();
  if (mode.empty() || mode == "PASSTHROUGH") return Kind::passthrough;  // the public API's default
  return protocol == "TLS" ? Kind::tls : Kind::https;
}

std::string bind_address(const std::string& said) { return said == "0.0.0.0" || said == "::" ? std::string() : said; }

bool has_mesh_tls(const Value& tls) { return tls.get("mode").as_string() == "ISTIO_MUTUAL"; }

std::string credential_of(const Value& tls) {
  if (has_mesh_tls(tls)) return {};
  const codec::Array& names = tls.get("credentialNames").as_array();
  return !names.empty() ? names.front().as_string() : tls.get("credentialName").as_string();
}

std::string trust_of(const Value& tls) {
  if (!asks_clients(tls) || has_mesh_tls(tls)) return {};
  const std::string& apart = tls.get("caCertCredentialName").as_string();
  return apart.empty() ? credential_of(tls) : apart;
}

}  // namespace

std::vector<std::string> GatewayServer::credentials() const {
  std::vector<std::string> all = more_credentials;
  if (!credential.empty()) all.insert(all.begin(), credential);
  return all;
}

Gateway read_gateway(const Value& object) {
  Gateway gateway;
  gateway.object = object_name(object);
  gateway.created = object.at("metadata", "creationTimestamp").as_string();
  gateway.spec = object.get("spec");
  gateway.selector = read_labels(gateway.spec.get("selector"));
  check_supported_gateway(gateway.spec, gateway.troubles);
  add_bad_values(gateway.spec, kinds::check_gateway, gateway.troubles);
  remark_idle_words(gateway, gateway.troubles);
  const codec::Array& servers = gateway.spec.get("servers").as_array();
  for (size_t i = 0; i < servers.size(); ++i) {
    const Value& from = servers[i];
    GatewayServer& server = gateway.servers.emplace_back();
    server.kind = kind_of(from);
    server.number = static_cast<uint16_t>(from.at("port", "number").as_int());
    server.bind = bind_address(from.get("bind").as_string());
    server.port_name = from.at("port", "name").as_string();
    for (const Value& host : from.get("hosts").as_array()) server.hosts.push_back(read_host(host, gateway.object.ns));
    server.credential = credential_of(from.get("tls"));
    const codec::Array& named = from.get("tls").get("credentialNames").as_array();
    for (size_t n = 1; n < named.size() && !server.credential.empty(); ++n)
      server.more_credentials.push_back(named[n].as_string());
    server.trust = trust_of(from.get("tls"));
    server.rule = at_index("servers", i);
    server.line = from.line;
    server.tls = from.get("tls");
  }
  return gateway;
}

std::optional<std::string> meet(std::string_view a, std::string_view b) {
  if (a == b || b == "*") return std::string(a);
  if (a == "*") return std::string(b);
  if (a.starts_with("*.") && b.ends_with(a.substr(1)) && b.size() > a.size() - 1) return std::string(b);
  if (b.starts_with("*.") && a.ends_with(b.substr(1)) && a.size() > b.size() - 1) return std::string(a);
  return std::nullopt;
}

std::vector<std::string> meet(const std::vector<ServerHost>& server, std::string_view ns,
                              const std::vector<std::string>& hosts) {
  std::vector<std::string> common;
  for (const std::string& host : hosts) {
    for (const ServerHost& one : server) {
      if (one.ns != "*" && one.ns != ns) continue;
      auto both = meet(one.host, host);
      if (both && std::ranges::find(common, *both) == common.end()) common.push_back(std::move(*both));
    }
  }
  return common;
}

}  // namespace weft::mesh

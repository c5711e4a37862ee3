#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "mesh/kinds/check_meaning.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

constexpr int64_t kMaxPercent = 100;

void check_regex(const Value& match, const Path& path, Findings& findings) {
  const Value& regex = match.get("regex");
  if (regex.is_null()) return;
  RE2 compiled(regex.as_string(), RE2::Quiet);
  if (!compiled.ok()) {
    findings.bad(path.field("regex"), regex,
                 fmt::format("\"{}\" is no RE2 expression: {}", regex.as_string(), compiled.error()));
  }
}

void check_match(const Value& match, const Path& path, Findings& findings) {
  for (std::string_view field : {"uri", "scheme", "method", "authority"}) {
    check_regex(match.get(field), path.field(field), findings);
  }
  for (std::string_view field : {"headers", "withoutHeaders", "queryParams"}) {
    Path at = path.field(field);
    for (const codec::Member& member : match.get(field).as_object()) {
      check_regex(member.value, at.key(member.key), findings);
    }
  }
}

void check_weights(const Value& routes, const Path& path, Findings& findings) {
  int64_t total = 0;
  size_t i = 0;
  for (const Value& route : routes.as_array()) {
    Path at = path.index(i++);
    int64_t weight = route.get("weight").as_int();
    if (weight < 0) findings.bad(at.field("weight"), route.get("weight"), "must not be negative");
    total += weight;
  }
  if (routes.size() > 1 && total == 0) findings.bad(path, routes, "has several destinations whose weights are all 0");
}

void check_percent(const Value& percent, const Path& path, Findings& findings) {
  const double value = percent.is_object() ? percent.get("value").as_double() : percent.as_double();
  if (value < 0 || value > kMaxPercent) findings.bad(path, percent, "must be 0 to 100");
}

void check_fault(const Value& fault, const Path& path, Findings& findings) {
  for (std::string_view kind : {"delay", "abort"}) {
    const Path at = path.field(kind);
    for (std::string_view field : {"percent", "percentage"})
      check_percent(fault.at(kind, field), at.field(field), findings);
  }
  const Value& status = fault.at("abort", "httpStatus");
  if (!status.is_null() && (status.as_int() < 200 || status.as_int() > 599))
    findings.bad(path.field("abort").field("httpStatus"), status, "must be 200 to 599");
}

void check_mirrors(const Value& route, const Path& path, Findings& findings) {
  if (!route.get("mirror").is_null() && !route.get("mirrors").is_null())
    findings.bad(path.field("mirror"), route.get("mirror"), "stands beside mirrors; keep one");
  for (std::string_view field : {"mirrorPercent", "mirror_percent", "mirrorPercentage"})
    check_percent(route.get(field), path.field(field), findings);
  const Path mirrors = path.field("mirrors");
  size_t i = 0;
  for (const Value& mirror : route.get("mirrors").as_array())
    check_percent(mirror.get("percentage"), mirrors.index(i++).field("percentage"), findings);
}

void check_cors(const Value& cors, const Path& path, Findings& findings) {
  const Path origins = path.field("allowOrigins");
  size_t i = 0;
  for (const Value& origin : cors.get("allowOrigins").as_array()) check_regex(origin, origins.index(i++), findings);
}

void check_http_route(const Value& route, const Path& path, Findings& findings) {
  Path matches = path.field("match");
  size_t i = 0;
  for (const Value& match : route.get("match").as_array()) check_match(match, matches.index(i++), findings);
  int actions = 0;
  for (std::string_view action : {"route", "redirect", "directResponse", "delegate"}) {
    if (!route.get(action).is_null()) ++actions;
  }
  if (actions == 0)
    findings.bad(path, route, "says nothing to do: give it a route, a redirect, a directResponse or a delegate");
  if (actions > 1)
    findings.bad(path, route, "has more than one of route, redirect, directResponse and delegate; keep one");
  check_weights(route.get("route"), path.field("route"), findings);
  check_fault(route.get("fault"), path.field("fault"), findings);
  check_mirrors(route, path, findings);
  check_cors(route.get("corsPolicy"), path.field("corsPolicy"), findings);
  const Value& redirect = route.get("redirect");
  if (!redirect.get("uri").is_null() && !redirect.get("prefixRewrite").is_null())
    findings.bad(path.field("redirect").field("uri"), redirect.get("uri"), "stands beside prefixRewrite; keep one");
}

// networking.istio.io ClientTLSSettings: what a mode needs, and what does not go together.
void check_client_tls(const Value& tls, const Path& path, Findings& findings) {
  if (tls.is_null()) return;
  const std::string& mode = tls.get("mode").as_string();
  const Value& credential = tls.get("credentialName");
  const bool named = !credential.as_string().empty();
  if (named && mode != "SIMPLE" && mode != "MUTUAL")
    findings.bad(path.field("credentialName"), credential, "is for the modes SIMPLE and MUTUAL");
  for (std::string_view file : {"clientCertificate", "privateKey", "caCertificates", "caCrl"}) {
    const Value& said = tls.get(file);
    if (named && !said.as_string().empty())
      findings.bad(path.field(file), said, "stands beside credentialName, which says where certificates are; keep one");
  }
  const Value& revoked = tls.get("caCrl");
  if (!revoked.as_string().empty() && mode != "SIMPLE" && mode != "MUTUAL")
    findings.bad(path.field("caCrl"), revoked, "is for the modes SIMPLE and MUTUAL");
  if (!revoked.as_string().empty() && tls.get("insecureSkipVerify").as_bool())
    findings.bad(path.field("caCrl"), revoked, "stands beside insecureSkipVerify, which asks nobody; keep one");
  if (mode != "MUTUAL" || named) return;
  for (std::string_view file : {"clientCertificate", "privateKey"}) {
    if (tls.get(file).as_string().empty())
      findings.missing(path.field(file), tls, "is required with the mode MUTUAL; or say credentialName");
  }
}

void check_tunnel(const Value& tunnel, const Path& path, Findings& findings) {
  if (tunnel.is_null()) return;
  const Value& protocol = tunnel.get("protocol");
  if (const std::string& word = protocol.as_string(); !word.empty() && word != "CONNECT" && word != "POST")
    findings.bad(path.field("protocol"), protocol, fmt::format("\"{}\" is neither CONNECT nor POST", word));
  const Value& host = tunnel.get("targetHost");
  const std::string& name = host.as_string();
  const bool plain = !name.empty() && std::ranges::all_of(name, [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view("-_.:[]").contains(static_cast<char>(c));
  });
  if (!plain) findings.bad(path.field("targetHost"), host, fmt::format("\"{}\" is no host name or address", name));
  const Value& port = tunnel.get("targetPort");
  if (port.as_int() < 1 || port.as_int() > 65535) findings.bad(path.field("targetPort"), port, "must be 1 to 65535");
}

}  // namespace

void check_virtual_service(const Value& spec, const Path& path, Findings& findings) {
  // One without hosts can be delegated to, for requests.
  const bool delegate = spec.get("gateways").size() + spec.get("tls").size() + spec.get("tcp").size() == 0;
  if (spec.get("hosts").as_array().empty() && !delegate)
    findings.missing(path.field("hosts"), spec, "needs at least one host");
  if (spec.get("http").size() + spec.get("tcp").size() + spec.get("tls").size() == 0) {
    findings.missing(path.field("http"), spec, "needs at least one http, tcp or tls route");
  }
  Path routes = path.field("http");
  size_t i = 0;
  for (const Value& route : spec.get("http").as_array()) check_http_route(route, routes.index(i++), findings);
  for (std::string_view list : {"tcp", "tls"}) {
    Path at = path.field(list);
    size_t j = 0;
    for (const Value& route : spec.get(list).as_array()) {
      Path element = at.index(j++);
      check_weights(route.get("route"), element.field("route"), findings);
    }
  }
}

void check_destination_rule(const Value& spec, const Path& path, Findings& findings) {
  std::set<std::string> names;
  Path subsets = path.field("subsets");
  size_t i = 0;
  for (const Value& subset : spec.get("subsets").as_array()) {
    Path at = subsets.index(i++);
    check_labels(subset.get("labels"), at.field("labels"), findings);
    const std::string& name = subset.get("name").as_string();
    if (!names.insert(name).second)
      findings.bad(at.field("name"), subset.get("name"), fmt::format("\"{}\" is there twice", name));
    const Path subset_policy = at.field("trafficPolicy");
    check_client_tls(subset.at("trafficPolicy", "tls"), subset_policy.field("tls"), findings);
    check_tunnel(subset.at("trafficPolicy", "tunnel"), subset_policy.field("tunnel"), findings);
  }
  const Value& outlier = spec.at("trafficPolicy", "outlierDetection");
  Path policy = path.field("trafficPolicy");
  check_client_tls(spec.at("trafficPolicy", "tls"), policy.field("tls"), findings);
  check_tunnel(spec.at("trafficPolicy", "tunnel"), policy.field("tunnel"), findings);
  Path outlier_path = policy.field("outlierDetection");
  for (std::string_view field : {"maxEjectionPercent", "minHealthPercent"}) {
    int64_t percent = outlier.get(field).as_int();
    if (percent < 0 || percent > kMaxPercent)
      findings.bad(outlier_path.field(field), outlier.get(field), "must be 0 to 100");
  }
}

}  // namespace weft::mesh::kinds

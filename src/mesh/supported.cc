#include "mesh/supported.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "base/text.h"
#include "config/address.h"
#include "config/header_format.h"
#include "config/matcher.h"
#include "mesh/authorization.h"
#include "mesh/http_match.h"
#include "mesh/kinds/http_words.h"
#include "mesh/server_tls.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {
namespace {

using codec::Value;
using Fields = std::initializer_list<std::string_view>;

// A field set to null, false or an empty list or object says nothing.
bool says_nothing(const Value& value) {
  if (value.is_bool()) return !value.as_bool();
  return value.is_null() || ((value.is_array() || value.is_object()) && value.size() == 0);
}

void only(const Value& object, std::string_view path, Fields known, Troubles& troubles) {
  for (const codec::Member& member : object.as_object()) {
    if (std::ranges::find(known, member.key) != known.end() || says_nothing(member.value)) continue;
    troubles.push_back(not_supported(fmt::format("{}.{}", path, member.key), member.line));
  }
}

void check_header_values(const Value& map, const std::string& path, bool may_name_host, config::HeaderOf of,
                         Troubles& troubles) {
  for (const codec::Member& member : map.as_object()) {
    std::string at = fmt::format("{}[{}]", path, member.key);
    const std::string& value = member.value.as_string();
    if (kinds::names_authority(member.key)) {
      if (!may_name_host)
        troubles.push_back(not_supported(std::move(at), member.line, "headers.request.set changes the host"));
    } else if (member.key.starts_with(':')) {
      troubles.push_back(not_supported(std::move(at), member.line, "only \":authority\" is, the host"));
    } else if (value.find('%') != std::string::npos) {
      if (auto format = config::parse_header_format(value, of); !format)
        troubles.push_back({Trouble::What::bad_value, true, std::move(at), format.error().detail,
                            "write %% for a percent sign", member.line});
    }
  }
}

void check_headers(const Value& headers, const std::string& path, Troubles& troubles) {
  only(headers, path, {"request", "response"}, troubles);
  for (std::string_view side : {"request", "response"}) {
    std::string at = fmt::format("{}.{}", path, side);
    only(headers.get(side), at, {"set", "add", "remove"}, troubles);
    const bool request = side == "request";
    const auto of = request ? config::HeaderOf::request : config::HeaderOf::response;
    check_header_values(headers.at(side, "set"), at + ".set", request, of, troubles);
    check_header_values(headers.at(side, "add"), at + ".add", false, of, troubles);
  }
}

// Claims of a token in the place of headers: gateways route by them. The sidecars of callers see no tokens, so there
// they would match nobody, and as what must not be there everybody.
void check_claims(const Value& match, const std::string& path, bool in_mesh, Troubles& troubles) {
  for (std::string_view field : {"headers", "withoutHeaders"}) {
    for (const codec::Member& member : match.get(field).as_object()) {
      if (!lower_case(member.key).starts_with("@request.auth.")) continue;
      std::string at = fmt::format("{}.{}[{}]", path, field, member.key);
      if (!claim_named(member.key)) {
        troubles.push_back(not_supported(std::move(at), member.line,
                                         "write @request.auth.claims.NAME, or @request.auth.claims[NAME][NAME]"));
      } else if (in_mesh) {
        troubles.push_back(
            not_supported(std::move(at), member.line,
                          "gateways alone route by claims: bind the object to gateways, without \"mesh\""));
      }
    }
  }
}

void check_match(const Value& match, const std::string& path, bool in_mesh, Troubles& troubles) {
  only(match, path,
       {"name", "uri", "scheme", "method", "authority", "headers", "port", "queryParams", "ignoreUriCase",
        "withoutHeaders", "gateways", "sourceLabels", "sourceNamespace", "statPrefix"},
       troubles);
  check_claims(match, path, in_mesh, troubles);
}

void check_fault(const Value& fault, const std::string& path, Troubles& troubles) {
  only(fault, path, {"delay", "abort"}, troubles);
  only(fault.get("delay"), path + ".delay", {"percent", "percentage", "fixedDelay"}, troubles);
  only(fault.get("abort"), path + ".abort", {"percentage", "httpStatus", "grpcStatus"}, troubles);
}

void check_redirect(const Value& redirect, const std::string& path, Troubles& troubles) {
  only(redirect, path, {"uri", "prefixRewrite", "authority", "port", "derivePort", "scheme", "redirectCode"}, troubles);
  const Value& to = redirect.get("uri");
  if (to.as_string().rfind(kinds::kMatchedPrefix) != std::string::npos &&
      to.as_string().rfind(kinds::kMatchedPrefix) != 0) {
    troubles.push_back(
        not_supported(path + ".uri", to.line, "%PREFIX()% stands for what is replaced, at the beginning"));
  }
}

void check_http_route(const Value& route, const std::string& path, bool in_mesh, Troubles& troubles) {
  only(route, path,
       {"name", "match", "route", "redirect", "directResponse", "rewrite", "timeout", "retries", "headers", "fault",
        "mirror", "mirrors", "mirrorPercent", "mirror_percent", "mirrorPercentage", "corsPolicy", "delegate"},
       troubles);
  for (size_t i = 0; i < route.get("match").as_array().size(); ++i) {
    check_match(route.get("match").as_array()[i], at_index(path + ".match", i), in_mesh, troubles);
  }
  for (size_t i = 0; i < route.get("route").as_array().size(); ++i) {
    const Value& to = route.get("route").as_array()[i];
    std::string at = at_index(path + ".route", i);
    only(to, at, {"destination", "weight", "headers"}, troubles);
    check_headers(to.get("headers"), at + ".headers", troubles);
  }
  check_headers(route.get("headers"), path + ".headers", troubles);
  only(route.get("rewrite"), path + ".rewrite", {"uri", "authority", "uriRegexRewrite"}, troubles);
  only(route.get("retries"), path + ".retries",
       {"attempts", "perTryTimeout", "retryOn", "backoff", "retryRemoteLocalities", "retryIgnorePreviousHosts"},
       troubles);
  check_fault(route.get("fault"), path + ".fault", troubles);
  check_redirect(route.get("redirect"), path + ".redirect", troubles);
  only(route.at("directResponse", "body"), path + ".directResponse.body", {"string", "bytes"}, troubles);
}

void check_subnets(const Value& match, const std::string& path, Troubles& troubles) {
  const codec::Array& subnets = match.get("destinationSubnets").as_array();
  for (size_t i = 0; i < subnets.size(); ++i) {
    if (parse_ip_block(subnets[i].as_string())) continue;
    troubles.push_back({Trouble::What::bad_value, true, at_index(path + ".destinationSubnets", i),
                        fmt::format("\"{}\" is no IP block", subnets[i].as_string()), "write one like 10.0.0.0/8",
                        subnets[i].line});
  }
}

// A rule of spec.tls or spec.tcp.
void check_opaque_route(const Value& route, const std::string& path, bool at_gateways, Troubles& troubles) {
  only(route, path, {"match", "route"}, troubles);
  for (size_t i = 0; i < route.get("match").as_array().size(); ++i) {
    const Value& match = route.get("match").as_array()[i];
    const std::string at = at_index(path + ".match", i);
    only(match, at,
         {"sniHosts", "port", "gateways", "destinationSubnets", "sourceLabels", "sourceNamespace", "sourceSubnet"},
         troubles);
    check_subnets(match, at, troubles);
    if (const Value& subnets = match.get("destinationSubnets"); at_gateways && subnets.size() > 0) {
      troubles.push_back(not_supported(at + ".destinationSubnets", subnets.line,
                                       "only in the mesh is: put it into an object of its own, without gateways"));
    }
  }
  for (size_t i = 0; i < route.get("route").as_array().size(); ++i) {
    only(route.get("route").as_array()[i], at_index(path + ".route", i), {"destination", "weight"}, troubles);
  }
}

void check_server_tls(const Value& tls, const std::string& path, Troubles& troubles) {
  only(tls, path,
       {"httpsRedirect", "mode", "credentialName", "credentialNames", "caCertCredentialName", "tlsCertificates",
        "serverCertificate", "privateKey", "caCertificates", "caCrl", "subjectAltNames", "verifyCertificateSpki",
        "verifyCertificateHash", "minProtocolVersion", "maxProtocolVersion", "cipherSuites"},
       troubles);
  const Value& mode = tls.get("mode");
  check_listed_certificates(tls, path, troubles);
  check_vouching(tls, path, troubles);
  check_pins(tls, path, troubles);
  if (const Value& credential = tls.get("credentialName"); mode.is_null() && !credential.is_null()) {
    troubles.push_back({Trouble::What::bad_value, true, path + ".credentialName",
                        "a certificate is of no use without a mode, which then means PASSTHROUGH",
                        "say mode: SIMPLE, or MUTUAL", credential.line});
  }
  if (mode.as_string() == "AUTO_PASSTHROUGH") {
    troubles.push_back(not_supported(fmt::format("{}.mode \"{}\"", path, mode.as_string()), mode.line,
                                     "SIMPLE, MUTUAL, OPTIONAL_MUTUAL, ISTIO_MUTUAL and PASSTHROUGH are"));
  }
}

void check_server(const Value& server, const std::string& path, Troubles& troubles) {
  only(server, path, {"port", "hosts", "tls", "name", "bind", "defaultEndpoint"}, troubles);
  only(server.get("port"), path + ".port", {"number", "protocol", "name", "targetPort"}, troubles);
  const Value& bind = server.get("bind");
  if (const std::string& text = bind.as_string(); !text.empty() && !config::is_ip(text))
    troubles.push_back({Trouble::What::bad_value, true, path + ".bind", fmt::format("\"{}\" is no IP address", text),
                        "write one, or leave bind out", bind.line});
  check_server_tls(server.get("tls"), path + ".tls", troubles);
}

void check_traffic_policy(const Value& policy, const std::string& path, Troubles& troubles) {
  only(policy, path,
       {"loadBalancer", "connectionPool", "outlierDetection", "tls", "retryBudget", "proxyProtocol", "tunnel",
        "portLevelSettings", "port"},
       troubles);
  for (size_t i = 0; i < policy.get("portLevelSettings").as_array().size(); ++i) {
    check_traffic_policy(policy.get("portLevelSettings").as_array()[i], at_index(path + ".portLevelSettings", i),
                         troubles);
  }
  const Value& balancer = policy.get("loadBalancer");
  only(balancer, path + ".loadBalancer",
       {"simple", "consistentHash", "warmup", "warmupDurationSecs", "localityLbSetting", "zoneAwareLbSetting"},
       troubles);
  const Value& pool = policy.get("connectionPool");
  only(pool, path + ".connectionPool", {"tcp", "http"}, troubles);
  only(pool.get("tcp"), path + ".connectionPool.tcp",
       {"maxConnections", "connectTimeout", "tcpKeepalive", "maxConnectionDuration", "idleTimeout"}, troubles);
  only(pool.get("http"), path + ".connectionPool.http",
       {"http1MaxPendingRequests", "http2MaxRequests", "maxRequestsPerConnection", "maxRetries", "idleTimeout",
        "h2UpgradePolicy", "useClientProtocol", "maxConcurrentStreams", "http2KeepAlive"},
       troubles);
  only(policy.get("outlierDetection"), path + ".outlierDetection",
       {"consecutive5xxErrors", "consecutiveGatewayErrors", "consecutiveLocalOriginFailures",
        "splitExternalLocalOriginErrors", "interval", "baseEjectionTime", "maxEjectionPercent", "minHealthPercent",
        "outlierDetectionHttpErrorCodes", "consecutiveErrors"},
       troubles);
  only(policy.get("retryBudget"), path + ".retryBudget", {"percent", "minRetryConcurrency", "budgetInterval"},
       troubles);
  only(policy.get("tls"), path + ".tls",
       {"mode", "clientCertificate", "privateKey", "caCertificates", "credentialName", "subjectAltNames", "sni",
        "insecureSkipVerify", "caCrl"},
       troubles);
}

}  // namespace

void check_listed_certificates(const Value& tls, const std::string& path, Troubles& troubles) {
  for (const std::string_view list : {"credentialNames", "tlsCertificates"}) {
    if (tls.get(list).size() > 2)
      troubles.push_back(not_supported(fmt::format("{}.{}[2]", path, list), tls.get(list).line,
                                       "a server has two certificates at most: one of ECDSA and one of RSA"));
  }
  const codec::Array& listed = tls.get("tlsCertificates").as_array();
  for (size_t i = 0; i < listed.size(); ++i)
    only(listed[i], at_index(path + ".tlsCertificates", i), {"serverCertificate", "privateKey"}, troubles);
}

std::string at_index(std::string_view list, size_t index) { return fmt::format("{}[{}]", list, index); }

Trouble not_supported(std::string path, uint32_t line, std::string advice) {
  if (advice.empty()) advice = "take it out; until then the whole object has no effect";
  return {Trouble::What::unsupported, true, std::move(path), "not supported yet", std::move(advice), line};
}

void check_supported_virtual_service(const Value& spec, bool at_gateways, Troubles& troubles) {
  only(spec, "spec", {"hosts", "gateways", "http", "tls", "tcp", "exportTo"}, troubles);
  for (std::string_view list : {"tls", "tcp"}) {
    const codec::Array& rules = spec.get(list).as_array();
    for (size_t i = 0; i < rules.size(); ++i)
      check_opaque_route(rules[i], at_index(fmt::format("spec.{}", list), i), at_gateways, troubles);
  }
  const codec::Array& gateways = spec.get("gateways").as_array();
  const bool in_mesh =
      gateways.empty() || std::ranges::any_of(gateways, [](const Value& one) { return one.as_string() == "mesh"; });
  for (size_t i = 0; i < spec.get("http").as_array().size(); ++i) {
    check_http_route(spec.get("http").as_array()[i], at_index("spec.http", i), in_mesh, troubles);
  }
}

void check_supported_gateway(const Value& spec, Troubles& troubles) {
  only(spec, "spec", {"servers", "selector"}, troubles);
  for (size_t i = 0; i < spec.get("servers").as_array().size(); ++i) {
    check_server(spec.get("servers").as_array()[i], at_index("spec.servers", i), troubles);
  }
}

void check_supported_destination_rule(const Value& spec, Troubles& troubles) {
  only(spec, "spec", {"host", "trafficPolicy", "subsets", "exportTo", "workloadSelector"}, troubles);
  check_traffic_policy(spec.get("trafficPolicy"), "spec.trafficPolicy", troubles);
  for (size_t i = 0; i < spec.get("subsets").as_array().size(); ++i) {
    const Value& subset = spec.get("subsets").as_array()[i];
    std::string path = at_index("spec.subsets", i);
    only(subset, path, {"name", "labels", "trafficPolicy"}, troubles);
    check_traffic_policy(subset.get("trafficPolicy"), path + ".trafficPolicy", troubles);
  }
}

}  // namespace weft::mesh

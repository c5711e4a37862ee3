#include "control/pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "codec/json.h"
#include "config/address.h"
#include "mesh/resources.h"
#include "tls/certificate.h"
#include "tls/identity.h"

namespace weft::control {
namespace {

using codec::Array;
using codec::Object;
using codec::Value;

Value object(Object members) { return Value(std::move(members)); }

Value type_json(const xds::TypeStatus& type) {
  Value out = object({{"type", type.type.substr(type.type.rfind('.') + 1)},
                      {"wildcard", type.wildcard},
                      {"subscribed", static_cast<uint64_t>(type.subscribed)},
                      {"sent", type.sent},
                      {"acked", type.acked},
                      {"nacked", type.nacked},
                      {"sentVersion", type.sent_version},
                      {"ackedVersion", type.acked_version},
                      {"synced", type.sent_version == type.acked_version && type.nack_reason.empty()}});
  if (!type.nack_reason.empty()) out.set("nackReason", type.nack_reason);
  return out;
}

Value generation_json(const xds::Generation& generation) {
  Array resources;
  for (const xds::ResourceState& state : generation.resources) {
    resources.push_back(object({{"resource", to_string(state.id)},
                                {"state", xds::name_of(state.state)},
                                {"version", state.version},
                                {"activeVersion", state.active_version},
                                {"reason", state.reason}}));
  }
  return object({{"number", generation.number}, {"notSimplyActive", std::move(resources)}});
}

Value proxy_json(const xds::ProxyStatus& proxy) {
  Array types;
  for (const xds::TypeStatus& type : proxy.types) types.push_back(type_json(type));
  Value out = object({{"id", proxy.node.id},
                      {"connected", rfc3339(proxy.connected)},
                      {"incremental", proxy.incremental},
                      {"types", std::move(types)}});
  if (proxy.generation) out.set("generation", generation_json(*proxy.generation));
  return out;
}

Value share_json(const mesh::Share& share) {
  Array endpoints;
  for (const mesh::ServiceEndpoint& one : share.endpoints) {
    endpoints.push_back(object({{"address", config::to_string(config::Address{one.ip, one.port, ""})},
                                {"pod", one.pod ? to_string(one.pod->object) : std::string()},
                                {"draining", one.state == mesh::EndpointState::draining}}));
  }
  return object({{"cluster", share.cluster},
                 {"subset", share.subset},
                 {"percent", share.percent},
                 {"closed", share.closed},
                 {"endpoints", std::move(endpoints)}});
}

// Names are looked up as the caller's pods would, and its destinations judge it by who it can prove to be. What is
// asked of a gateway comes from outside, to it.
Result<mesh::Question> question_from(const std::string& from, const mesh::Model& model) {
  if (from.empty()) return invalid("from is missing: say who calls, as in from=storefront or from=shop/storefront");
  const size_t slash = from.find('/');
  const std::string ns = slash == from.npos ? "" : from.substr(0, slash);
  const std::string name = slash == from.npos ? from : from.substr(slash + 1);
  mesh::Question question;
  question.source_namespace = ns;
  if (name.empty()) return question;
  for (const auto& [object, workload] : model.workloads()) {
    if (workload.has_ended || (!ns.empty() && object.ns != ns) || (object.name != name && workload.owner != name))
      continue;
    question.source_namespace = object.ns;
    question.source_labels = workload.labels;
    question.pod = object;
    question.caller.ip = workload.ip;
    question.caller.other_ips = workload.other_ips;
    if (workload.is_gateway) question.gateway = object;
    if (workload.is_gateway || workload.has_sidecar)
      question.caller.identity =
          tls::Identity{model.settings().trust_domain, object.ns, workload.service_account}.uri();
    return question;
  }
  return fail(Code::not_found, Side::local,
              fmt::format("no pod is called \"{}\" or run by a \"{}\"; see kubectl get pods -A", from, from));
}

Result<std::pair<std::string, std::string>> parse_header(const std::string& line) {
  const size_t colon = line.find(':');
  if (colon == line.npos || colon == 0) return invalid(fmt::format("header \"{}\": write it as name: value", line));
  size_t value = colon + 1;
  while (value < line.size() && line[value] == ' ') ++value;
  return std::pair(line.substr(0, colon), line.substr(value));
}

}  // namespace

Value proxies_json(const std::vector<xds::ProxyStatus>& proxies) {
  Array all;
  for (const xds::ProxyStatus& proxy : proxies) all.push_back(proxy_json(proxy));
  return object({{"proxies", std::move(all)}});
}

Value findings_json(const std::vector<mesh::Finding>& findings) {
  Array all;
  for (const mesh::Finding& finding : findings) {
    all.push_back(object({{"severity", mesh::name_of(finding.severity)},
                          {"kind", finding.kind},
                          {"namespace", finding.ns},
                          {"name", finding.name},
                          {"path", finding.path},
                          {"message", finding.message},
                          {"advice", finding.advice}}));
  }
  return object({{"findings", std::move(all)}});
}

Value authority_json(const Authority& authority, const RotationStep& step) {
  Array roots;
  for (const std::string& pem : tls::split_certificates(authority.root())) {
    const auto info = tls::read_certificate_info(pem);
    if (!info) continue;
    roots.push_back(object({{"subject", info->subject},
                            {"serial", info->serial},
                            {"notAfter", rfc3339_seconds(info->not_after)},
                            {"sha256", info->sha256}}));
  }
  Array names;
  for (const std::string& name : step.waiting) names.emplace_back(name);
  return object({{"trustDomain", authority.trust_domain()},
                 {"rotation", name_of(authority.rotation())},
                 {"roots", std::move(roots)},
                 {"warning", authority.expiry_warning(step.now)},
                 {"workloads", uint64_t{step.workloads}},
                 {"waiting", std::move(names)},
                 {"settleSeconds", int64_t{step.settles_in.count()}}});
}

namespace {

bool asks_for_other_tls(const Value& policy) {
  const auto is_other = [](const Value& tls) {
    return !tls.is_null() && tls.get("mode").as_string() != "ISTIO_MUTUAL";
  };
  if (is_other(policy.get("tls"))) return true;
  return std::ranges::any_of(policy.get("portLevelSettings").as_array(),
                             [&](const Value& port) { return is_other(port.get("tls")); });
}

// By host: the DestinationRules that have anybody come to it without mutual TLS, whoever sees them.
std::map<std::string, std::set<std::string>, std::less<>> rules_without_mutual_tls(const mesh::Model& model) {
  std::map<std::string, std::set<std::string>, std::less<>> found;
  for (const auto& [name, rule] : model.destination_rules()) {
    const bool subset_does = std::ranges::any_of(
        rule->subsets, [](const mesh::Subset& subset) { return asks_for_other_tls(subset.policy); });
    if (!subset_does && !asks_for_other_tls(rule->spec.get("trafficPolicy"))) continue;
    for (const std::string& host : model.hosts_under(rule->host.host)) found[host].insert(to_string(name));
  }
  return found;
}

}  // namespace

Value mtls_json(const mesh::Model& model) {
  const auto without = rules_without_mutual_tls(model);
  Array all;
  for (const auto& [name, workload] : model.workloads()) {
    if (workload.has_ended) continue;
    Array ports;
    for (const mesh::InboundPort& port : mesh::inbound_ports(model, workload)) {
      ports.push_back(
          object({{"port", uint64_t{port.port}}, {"mode", mesh::name_of(model.mtls_mode(workload, port.port))}}));
    }
    Array other_ips;
    for (const std::string& ip : workload.other_ips) other_ips.push_back(ip);
    std::set<std::string> rules;
    for (const mesh::Service* service : model.services_of(workload)) {
      const auto named = without.find(service->host);
      if (named != without.end()) rules.insert(named->second.begin(), named->second.end());
    }
    all.push_back(object({{"namespace", name.ns},
                          {"pod", name.name},
                          {"owner", workload.owner},
                          {"ip", workload.ip},
                          {"otherIps", std::move(other_ips)},
                          {"sidecar", workload.has_sidecar},
                          {"gateway", workload.is_gateway},
                          {"mode", mesh::name_of(model.mtls_mode(workload, 0))},
                          {"withoutMutualTls", Array(rules.begin(), rules.end())},
                          {"ports", std::move(ports)}}));
  }
  return object({{"workloads", std::move(all)}});
}

Value answer_json(const mesh::Answer& answer) {
  Array passed_over;
  for (const mesh::PassedOver& rule : answer.passed_over) {
    passed_over.push_back(object({{"rule", config::to_string(rule.origin)}, {"why", rule.why}}));
  }
  Array shares;
  for (const mesh::Share& share : answer.shares) shares.push_back(share_json(share));
  Array arrivals;
  for (const mesh::Arrival& one : answer.arrivals) {
    Array policies;
    for (const std::string& policy : one.policies) policies.emplace_back(policy);
    arrivals.push_back(object({{"pod", to_string(one.pod)},
                               {"mutualTls", one.way == mesh::Way::mutual_tls},
                               {"comes", std::string(phrase_of(one.way))},
                               {"allowed", one.allowed},
                               {"why", one.sentence},
                               {"policies", std::move(policies)}}));
  }
  return object({{"gateway", answer.gateway},
                 {"host", answer.host},
                 {"listener", answer.listener},
                 {"chain", answer.chain},
                 {"http", answer.http},
                 {"rule", config::to_string(answer.origin)},
                 {"passedOver", std::move(passed_over)},
                 {"reply", answer.reply},
                 {"shares", std::move(shares)},
                 {"arrivals", std::move(arrivals)},
                 {"text", mesh::to_text(answer)}});
}

Value settled_json(const Settled& settled) {
  return object({{"followed", settled.followed},
                 {"resourceVersion", settled.version},
                 {"changes", settled.changes},
                 {"behind", settled.behind.sentence()}});
}

Result<mesh::Question> question_of(std::string_view query, const mesh::Model& model) {
  TRY(mesh::Question question, question_from(admin::query_value(query, "from"), model));
  question.url = admin::query_value(query, "url");
  if (question.url.empty())
    return invalid("url is missing: say where the request goes, as in url=http://product-catalog/");
  question.client_ip = admin::query_value(query, "client");
  if (!question.client_ip.empty() && !config::is_ip(question.client_ip))
    return invalid(fmt::format("client: \"{}\" is no address", question.client_ip));
  if (std::string method = admin::query_value(query, "method"); !method.empty()) question.method = std::move(method);
  if (const std::string claims = admin::query_value(query, "claims"); !claims.empty()) {
    auto parsed = codec::parse_json(claims);
    if (!parsed || !parsed->is_object())
      return invalid("claims: write the payload of a token, as in {\"iss\": \"shop\", \"sub\": \"ann\"}");
    question.caller.claims = std::move(*parsed);
  }
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    const std::string header = admin::query_value(pair, "header");
    if (header.empty()) continue;
    TRY(auto parsed, parse_header(header));
    question.headers.push_back(std::move(parsed));
  }
  return question;
}

admin::Page json_page(const Result<Value>& document) {
  if (document) return json_page(*document);
  admin::Page page = json_page(object({{"error", document.error().detail}}));
  page.status = document.error().code == Code::not_found ? 404 : 400;
  return page;
}

admin::Page json_page(const Value& document) {
  return {.type = "application/json", .body = codec::to_json_pretty(document)};
}

}  // namespace weft::control

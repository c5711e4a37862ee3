#include "mesh/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "config/resource.h"
#include "http/head.h"
#include "mesh/generate.h"
#include "mesh/resources.h"
#include "rules/route.h"

namespace weft::mesh {
namespace {

constexpr uint16_t kHttpPort = 80;

struct Target {
  std::string host;
  uint16_t port = kHttpPort;
  std::string authority;  // as the client sends it
  std::string path = "/";
};

Result<Target> parse_url(std::string_view url) {
  constexpr std::string_view kScheme = "http://";
  std::string_view rest = url;
  if (rest.starts_with(kScheme)) rest.remove_prefix(kScheme.size());
  if (rest.find("://") != std::string_view::npos)
    return invalid(fmt::format("{}: only http:// is explained: the mesh sees no rules inside TLS", url));
  Target target;
  size_t end = std::min(rest.find_first_of("/?"), rest.size());
  if (end != rest.size()) target.path = (rest[end] == '?' ? "/" : "") + std::string(rest.substr(end));
  rest = rest.substr(0, end);
  target.authority = rest;
  size_t colon = rest.starts_with('[') ? rest.find("]:") : rest.find(':');
  if (colon != std::string_view::npos) {
    if (rest[colon] == ']') ++colon;
    std::string_view port = rest.substr(colon + 1);
    auto [stop, error] = std::from_chars(port.data(), port.data() + port.size(), target.port);
    if (error != std::errc() || stop != port.data() + port.size() || target.port == 0) {
      return invalid(fmt::format("{}: \"{}\" is no port; write it as in http://name:8080/", url, port));
    }
  }
  target.host = rest.substr(0, colon);
  if (target.host.starts_with('[') && target.host.ends_with(']'))
    target.host = target.host.substr(1, target.host.size() - 2);
  std::ranges::transform(target.host, target.host.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (target.host.empty())
    return invalid(fmt::format("\"{}\" names no host; write it as in http://product-catalog/", url));
  return target;
}

// The names a pod's resolver asks for: through its search list, unless a last dot says that the name is whole.
std::vector<std::string> candidates(const std::string& host, const std::string& ns, const std::string& domain) {
  if (host.ends_with('.')) return {host.substr(0, host.size() - 1)};
  return {fmt::format("{}.{}.svc.{}", host, ns, domain), fmt::format("{}.svc.{}", host, domain),
          fmt::format("{}.{}", host, domain), host};
}

// A ready pod of the service; of that name in it, if there is a name.
std::optional<std::string> pod_address(const Model& model, const Service& service, std::string_view hostname) {
  for (const ServicePort& port : service.ports) {
    for (const ServiceEndpoint& endpoint : model.endpoints(service, port)) {
      if (endpoint.state != EndpointState::ready) continue;
      if (hostname.empty() || endpoint.hostname == hostname) return endpoint.ip;
    }
  }
  return std::nullopt;
}

// "carts-0.carts.shop.svc…": a pod of a headless service by its own name.
std::optional<std::string> named_pod(const Model& model, std::string_view name) {
  const size_t dot = name.find('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  const Service* service = model.service(std::string(name.substr(dot + 1)));
  if (service == nullptr || !service->addresses.empty()) return std::nullopt;
  return pod_address(model, *service, name.substr(0, dot));
}

// The address a name leads to, found as a pod's resolver finds it.
Result<std::string> resolve(const Model& model, const Target& target, const std::string& ns) {
  if (config::is_ip(target.host)) return target.host;
  const std::string& domain = model.settings().cluster_domain;
  for (const std::string& name : candidates(target.host, ns, domain)) {
    const Service* service = model.service(name);
    if (service == nullptr) {
      if (auto pod = named_pod(model, name)) return *pod;
      continue;
    }
    if (!service->addresses.empty()) return service->addresses.front();
    if (auto pod = pod_address(model, *service, {})) return *pod;
    return fail(Code::not_found, Side::local, fmt::format("{} has no address of its own and no ready pods", name));
  }
  return fail(Code::not_found, Side::local,
              fmt::format("no Service \"{}\" is visible from the namespace \"{}\": outside the mesh nothing is routed; "
                          "name a service, or name.namespace for one elsewhere",
                          target.host, ns));
}

void fill(const Question& question, const Target& target, http::RequestHead& head) {
  head.method = question.method;
  head.authority = target.authority;
  head.path = target.path;
  for (const auto& [name, value] : question.headers) {
    if (config::equal_ignoring_case(name, "host")) {
      head.authority = value;
    } else {
      head.headers.add(name, value);
    }
  }
}

Share share_of(const Model& model, const std::string& cluster, uint32_t percent) {
  Share share{cluster, "", percent, {}};
  auto name = parse_cluster_name(cluster);
  if (!name) return share;
  share.subset = name->subset;
  share.endpoints = endpoints_of(model, *name).value_or(std::vector<ServiceEndpoint>());
  return share;
}

void add_shares(const Model& model, const std::vector<config::ClusterWeight>& clusters, uint32_t total,
                Answer& answer) {
  for (const config::ClusterWeight& one : clusters) {
    answer.shares.push_back(share_of(model, one.cluster, static_cast<uint32_t>(uint64_t{one.weight} * 100 / total)));
  }
}

void describe(const Model& model, const config::Route& route, Answer& answer) {
  answer.origin = route.origin;
  if (const auto* forward = std::get_if<config::Forward>(&route.action)) {
    add_shares(model, forward->clusters, forward->total_weight, answer);
  } else if (const auto* direct = std::get_if<config::DirectResponse>(&route.action)) {
    answer.reply = fmt::format("the proxy answers {} itself", direct->status);
  } else {
    const auto& redirect = std::get<config::Redirect>(route.action);
    answer.reply = fmt::format("the proxy redirects with {} to {}{}", redirect.status, redirect.host, redirect.path);
  }
}

void walk(const Model& model, const config::RouteTable& routes, const http::RequestHead& head, Answer& answer) {
  rules::Explanation explanation = rules::explain_route(routes, head, 0);
  for (rules::Tried& tried : explanation.tried)
    answer.passed_over.push_back({tried.route->origin, std::move(tried.why)});
  if (explanation.decision.route != nullptr) return describe(model, *explanation.decision.route, answer);
  answer.reply = "the proxy answers 404 itself: " + rules::why_missed(explanation.decision, routes, head);
}

// The chain that takes plaintext HTTP: the one that speaks it, or else the opaque one.
const config::FilterChain* chain_of(const config::Listener& listener) {
  for (const config::FilterChain& chain : listener.chains) {
    if (std::holds_alternative<config::HttpConnection>(chain.terminal)) return &chain;
  }
  if (!listener.chains.empty()) return &listener.chains.front();
  return listener.default_chain ? &*listener.default_chain : nullptr;
}

std::string host_of(const Model& model, const std::string& ip) {
  if (const Service* service = model.service_at(ip)) return service->host;
  const Workload* pod = model.workload_at(ip);
  return pod == nullptr ? ip : pod_host(ip, pod->object.ns, model.settings().cluster_domain);
}

}  // namespace

Result<Answer> explain(const Model& model, const Question& question, const CompileListener& compile) {
  TRY(const Target target, parse_url(question.url));
  TRY(const std::string ip, resolve(model, target, question.source_namespace));
  Answer answer;
  answer.host = host_of(model, ip);
  answer.listener = to_string(ListenerName{ip, target.port});
  TRY(auto made, generate(model, Workload{}, config::kListenerType, answer.listener));
  if (!made) {
    return fail(Code::not_found, Side::local,
                fmt::format("{} has no port {}: the call would leave the mesh as it is", answer.host, target.port));
  }
  TRY(const auto listener, compile(made->bytes));
  const config::FilterChain* chain = chain_of(*listener);
  if (chain == nullptr) return fail(Code::internal, Side::local, answer.listener + " has no filter chain");
  answer.origin = chain->origin;
  if (const auto* tcp = std::get_if<config::TcpProxy>(&chain->terminal)) {
    answer.http = false;
    add_shares(model, tcp->clusters, tcp->total_weight, answer);
    return answer;
  }
  http::Arena arena;
  http::RequestHead head(arena);
  fill(question, target, head);
  walk(model, *std::get<config::HttpConnection>(chain->terminal).routes, head, answer);
  return answer;
}

std::string to_text(const Answer& answer) {
  std::string text = fmt::format("service   {}\nlistener  {}\n", answer.host, answer.listener);
  for (const PassedOver& rule : answer.passed_over)
    text += fmt::format("not       {}: {}\n", config::to_string(rule.origin), rule.why);
  text += fmt::format("rule      {}{}\n", config::to_string(answer.origin),
                      answer.http ? "" : " (opaque bytes: no rule is looked at)");
  if (!answer.reply.empty()) text += fmt::format("reply     {}\n", answer.reply);
  for (const Share& share : answer.shares) {
    text += fmt::format("cluster   {} ({} %)\n", share.cluster, share.percent);
    if (share.endpoints.empty()) text += "endpoint  none: such a request is answered with 503\n";
    for (const ServiceEndpoint& one : share.endpoints) {
      text += fmt::format("endpoint  {}:{}{}{}\n", one.ip, one.port,
                          one.pod == nullptr ? "" : " pod " + to_string(one.pod->object),
                          one.state == EndpointState::draining ? " (draining: takes nothing new)" : "");
    }
  }
  return text;
}

}  // namespace weft::mesh

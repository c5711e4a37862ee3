#include "mesh/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "config/resource.h"
#include "http/h1/chars.h"
#include "http/head.h"
#include "http/list_field.h"
#include "mesh/explain_filters.h"
#include "mesh/explain_name.h"
#include "mesh/explain_outside.h"
#include "mesh/gateway_servers.h"
#include "mesh/generate.h"
#include "mesh/held_policy.h"
#include "mesh/outside.h"
#include "mesh/resources.h"
#include "mesh/service_clusters.h"
#include "mesh/target.h"
#include "mesh/wire.h"
#include "rules/host.h"
#include "rules/max_forwards.h"
#include "rules/path.h"
#include "rules/redirect.h"
#include "rules/rewrite.h"
#include "rules/route.h"
#include "rules/server_name.h"

namespace weft::mesh {
namespace {

constexpr std::string_view kNoHost = "the host is no host[:port]";

// As it comes by that chain. Not empty: why the proxy answers 400 to it.
std::string_view fill(const Question& question, const Target& target, const config::FilterChain& chain,
                      http::RequestHead& head) {
  head.method = question.method;
  head.scheme = target.tls ? "https" : "http";
  head.authority = target.authority;
  head.path = target.path;
  for (const auto& [name, value] : question.headers) {
    if (config::equal_ignoring_case(name, "host")) {
      head.authority = value;
    } else {
      head.headers.add(name, value);
    }
  }
  const auto* http = std::get_if<config::HttpConnection>(&chain.terminal);
  if (http == nullptr) return {};
  if (!http::h1::is_authority(head.authority)) return kNoHost;
  head.authority = rules::without_final_dot(head.authority, head.headers.arena());
  const auto path = rules::in_form(head.path, http->path_form, head.headers.arena());
  head.path = path.value_or(head.path);
  return path ? std::string_view() : rules::kRefusedPath;
}

// Whose proxy is asked.
struct Asker {
  Workload workload;
  View view;
};

// `requests`: it is they that are sent there, and not opaque bytes.
Share share_of(const Model& model, const Asker& asker, const std::string& cluster, uint32_t percent, bool requests) {
  Share share{cluster, "", percent, {}};
  share.original = cluster == kPassthrough;
  auto name = parse_cluster_name(cluster);
  if (!name) return share;
  share.subset = name->subset;
  const Service* service = service_in(model, asker.view, name->host);
  const HeldPolicy policy(model, *name, asker.workload);
  share.closed = model.why_no_credential(asker.workload, policy.rule(), *policy->tls);
  if (!share.closed.empty()) return share;
  if (requests && !policy->proxy_protocol->is_null())
    share.closed = "since it asks for the PROXY protocol, which weft speaks on opaque connections only";
  share.original = (service != nullptr && service->resolution == Resolution::original) || passes_through(*policy);
  share.by_request = service != nullptr && service->resolution == Resolution::by_request;
  if (!share.original)
    share.endpoints = endpoints_of(model, asker.workload, asker.view, *name).value_or(std::vector<ServiceEndpoint>());
  return share;
}

void add_shares(const Model& model, const Asker& asker, const std::vector<config::ClusterWeight>& clusters,
                uint32_t total, Answer& answer) {
  for (const config::ClusterWeight& one : clusters) {
    const auto percent = static_cast<uint32_t>(uint64_t{one.weight} * 100 / total);
    answer.shares.push_back(share_of(model, asker, one.cluster, percent, answer.http));
  }
}

void describe(const Model& model, const Asker& asker, const config::Route& route, const http::RequestHead& head,
              Answer& answer) {
  answer.origin = route.origin;
  if (describe_filters(route, head, answer)) return;
  const auto* forward = std::get_if<config::Forward>(&route.action);
  if (forward != nullptr && rules::forwards_left(head) == 0) {
    answer.reply =
        fmt::format("the proxy answers {} itself: {}", head.method == "TRACE" ? 405 : 200, rules::kNoForwardsLeft);
    return;
  }
  describe_headers(route, answer);
  if (forward != nullptr) {
    describe_mirrors(*forward, answer);
    add_shares(model, asker, forward->clusters, forward->total_weight, answer);
  } else if (const auto* direct = std::get_if<config::DirectResponse>(&route.action)) {
    answer.reply = fmt::format("the proxy answers {} itself", direct->status);
  } else {
    const auto& redirect = std::get<config::Redirect>(route.action);
    answer.reply = fmt::format("the proxy redirects with {} to {}", redirect.status,
                               rules::location_of(redirect, route.path, head));
  }
}

// The route that takes it; nullptr: none.
const config::Route* walk(const Model& model, const Asker& asker, const config::RouteTable& routes,
                          const http::RequestHead& head, Answer& answer) {
  rules::Explanation explanation = rules::explain_route(routes, head, 0, answer.claims ? &*answer.claims : nullptr);
  for (rules::Tried& tried : explanation.tried)
    answer.passed_over.push_back({tried.route->origin, std::move(tried.why)});
  const config::Route* route = explanation.decision.route;
  if (route != nullptr) {
    describe(model, asker, *route, head, answer);
  } else {
    answer.reply = "the proxy answers 404 itself: " + rules::why_missed(explanation.decision, routes, head);
  }
  return route;
}

// The chain that takes plaintext HTTP: the one that speaks it, or else the opaque one.
const config::FilterChain* chain_of(const config::Listener& listener) {
  for (const config::FilterChain& chain : listener.chains) {
    if (std::holds_alternative<config::HttpConnection>(chain.terminal)) return &chain;
  }
  for (const config::FilterChain& chain : listener.chains) {
    if (chain.match.server_names.empty()) return &chain;
  }
  return listener.default_chain ? &*listener.default_chain : nullptr;
}

// The chain that takes TLS for that name.
const config::FilterChain* chain_for(const config::Listener& listener, std::string_view name) {
  const config::FilterChain* best = nullptr;
  int best_score = rules::kOtherName;
  for (const config::FilterChain& chain : listener.chains) {
    const int score = rules::name_score(chain.match.server_names, name);
    if (score <= best_score) continue;
    best = &chain;
    best_score = score;
  }
  return best;
}

std::string host_of(const Model& model, const std::string& ip, const std::string& said) {
  if (model.hosts_at(ip).contains(said)) return said;  // one of several at that address
  if (const Service* service = model.service_at(ip)) return service->host;
  const Workload* pod = model.workload_at(ip);
  return pod == nullptr ? ip : pod_host(ip, pod->object.ns, model.settings().cluster_domain);
}

// The request as it goes to its destination by the share of that number: rewritten.
http::RequestHead sent_by(const http::RequestHead& head, const config::Route* route, size_t share) {
  http::RequestHead sent = head;
  const auto* forward = route == nullptr ? nullptr : std::get_if<config::Forward>(&route->action);
  if (forward == nullptr) return sent;
  rules::rewrite(sent, *route, *forward, forward->clusters[share]);
  return sent;
}

// A gateway says whose request it passes on, whoever that is.
void add_client(const Question& question, http::RequestHead& head) {
  const std::string_view client = question.client_ip.empty() ? "unknown" : std::string_view(question.client_ip);
  http::append_to_list(head.headers, http::Token::x_forwarded_for, client);
}

// The workload that calls; of a namespace alone, one with those labels.
Workload caller_of(const Model& model, const Question& question) {
  if (const Workload* pod = question.pod ? model.workload(*question.pod) : nullptr) return *pod;
  Workload somebody;
  somebody.object.ns = question.source_namespace;
  somebody.labels = question.source_labels;
  return somebody;
}

Asker asker_of(const Model& model, const Question& question) {
  const Workload* gateway = question.gateway ? model.workload(*question.gateway) : nullptr;
  if (gateway != nullptr) return {*gateway, View()};
  Asker out{caller_of(model, question), View()};
  out.view = view_of(model, out.workload);
  return out;
}

// What the sidecars of those it may go to say. `route`: nullptr for opaque bytes.
Result<void> add_arrivals(const Model& model, const Question& question, const Asker& asker,
                          const http::RequestHead& head, const config::Route* route, std::optional<std::string> own_tls,
                          const CompileListener& compile, Answer& answer) {
  Caller caller = question.caller;
  caller.own_tls = std::move(own_tls);
  caller.passes_on = question.gateway && question.client_ip.empty();
  for (size_t i = 0; i < answer.shares.size(); ++i) {
    const Share& share = answer.shares[i];
    const auto cluster = parse_cluster_name(share.cluster);
    if (!cluster || !share.closed.empty()) continue;
    const http::RequestHead sent = sent_by(head, route, i);
    for (const ServiceEndpoint& endpoint : share.endpoints) {
      TRY(auto arrival, arrive(model, caller, asker.workload, *cluster, endpoint, sent, compile));
      if (arrival) answer.arrivals.push_back(std::move(*arrival));
    }
  }
  return {};
}

// What the chain does with the request.
Result<Answer> through(const Model& model, const Question& question, const Target& target,
                       const config::FilterChain& chain, const CompileListener& compile, Answer answer) {
  answer.chain = chain.name;
  answer.origin = chain.origin;
  http::Arena arena;
  http::RequestHead head(arena);
  if (const std::string_view why = fill(question, target, chain, head); !why.empty()) {
    answer.reply = fmt::format("the proxy answers 400 itself: {}", why);
    return answer;
  }
  const Asker asker = asker_of(model, question);
  if (question.gateway && !question.client_ip.empty()) add_client(question, head);
  const config::Route* route = nullptr;
  if (const auto* tcp = std::get_if<config::TcpProxy>(&chain.terminal)) {
    answer.http = false;
    add_shares(model, asker, tcp->clusters, tcp->total_weight, answer);
    if (tcp->clusters.front().cluster == kBlackHole) answer.reply = why_closed(chain.origin);
  } else {
    route = walk(model, asker, *std::get<config::HttpConnection>(chain.terminal).routes, head, answer);
  }
  const bool passes_tls = target.tls && chain.tls == nullptr;
  TRY_VOID(add_arrivals(model, question, asker, head, route,
                        passes_tls ? std::optional(target.server_name) : std::nullopt, compile, answer));
  return answer;
}

// A call that the sidecar asks nobody about, or was told nothing about: virtualOutbound's own chains have it. nullopt:
// it would be passed on as it is, and no object says a word about it.
Result<std::optional<Answer>> explain_outside(const Model& model, const Question& question, const Target& target,
                                              const std::string& ip, const CompileListener& compile, Answer answer) {
  answer.host = target.host;
  answer.listener = kVirtualOutbound;
  TRY(auto made, generate(model, caller_of(model, question), config::kListenerType, answer.listener));
  TRY(const auto listener, compile(made->bytes));
  const config::FilterChain* chain = chain_taking(*listener, target, ip);
  if (chain == nullptr) return fail(Code::internal, Side::local, answer.listener + " has no filter chain");
  const bool is_default = listener->default_chain && chain == &*listener->default_chain;
  if (is_default && chain->origin.kind.empty() && answer.passed_over.empty()) return std::optional<Answer>();
  TRY(answer, through(model, question, target, *chain, compile, std::move(answer)));
  return std::optional<Answer>(std::move(answer));
}

std::unexpected<Error> not_inside_tls(const Question& question) {
  return invalid(fmt::format("{}: only http:// is explained: the mesh sees no rules inside TLS", question.url));
}

// Its TLS asks for the name that it is about, if a Host says another than where it goes.
Result<Target> target_of_call(const Question& question) {
  TRY(Target target, parse_target(question.url));
  if (!target.tls) return target;
  for (const auto& [name, value] : question.headers) {
    if (config::equal_ignoring_case(name, "host")) target.server_name = server_name_of(value);
  }
  return target;
}

// The chain of an address's listener that takes the call; nullptr: none does.
const config::FilterChain* chain_of_call(const config::Listener& listener, const Target& target, const std::string& ip,
                                         bool is_entry) {
  if (is_entry) return chain_taking(listener, target, ip);
  if (!target.tls) return chain_of(listener);
  const config::FilterChain* chain = chain_for(listener, target.server_name);
  return chain == nullptr && listener.default_chain ? &*listener.default_chain : chain;
}

// The listener of the sidecar's own that is called there.
std::optional<std::string> bound_name(const View& view, const Target& target) {
  const std::string ip = config::is_ip(target.host) ? ip_text(target.host) : target.host;
  for (const EgressListener* one : bound_listeners(view)) {
    if (one->bind == ip && one->port == target.port) return egress_listener_name({one->bind, one->port});
  }
  return std::nullopt;
}

Result<Answer> explain_call(const Model& model, const Question& question, const CompileListener& compile) {
  TRY(const Target target, target_of_call(question));
  const View view = view_of(model, caller_of(model, question));
  if (const auto name = bound_name(view, target)) {
    Answer answer;
    answer.host = target.host;
    answer.listener = *name;
    TRY(auto made, generate(model, caller_of(model, question), config::kListenerType, *name));
    if (!made) return fail(Code::not_found, Side::local, fmt::format("{} is not opened: it has no host", *name));
    TRY(const auto listener, compile(made->bytes));
    return through(model, question, target, listener->chains.front(), compile, std::move(answer));
  }
  const auto ip = resolved(model, target.host, question.source_namespace);
  const std::string known = ip ? *ip : std::string();
  const Service* service = known.empty() ? nullptr : model.service_at(known);
  const bool is_pod = service == nullptr && model.workload_at(known) != nullptr;
  Answer answer;
  if (!is_pod && (service == nullptr || (service->is_entry && !in_mesh(model.settings(), known)))) {
    TRY(auto outside, explain_outside(model, question, target, known, compile, answer));
    if (outside) return *std::move(outside);
  }
  const bool is_entry = service != nullptr && service->is_entry;
  if (target.tls && service == nullptr) return not_inside_tls(question);
  if (!ip) return fail(ip.error());
  answer.host = host_of(model, known, target.host);
  answer.listener = to_string(ListenerName{known, target.port});
  TRY(auto made, generate(model, caller_of(model, question), config::kListenerType, answer.listener));
  if (!made && service != nullptr && service->port(target.port) != nullptr) {
    answer.passed_over.push_back({origin_of(*service), why_not_seen(view, *service, target.port)});
    TRY(auto outside, explain_outside(model, question, target, known, compile, answer));
    if (outside) return *std::move(outside);
  }
  if (!made) {
    if (target.tls && !is_entry) return not_inside_tls(question);
    return fail(Code::not_found, Side::local,
                fmt::format("{} has no port {}: the call would leave the mesh as it is", answer.host, target.port));
  }
  TRY(const auto listener, compile(made->bytes));
  // Unless a rule looks at the name that TLS asks for.
  if (target.tls && !is_entry && !listener->tls_inspector.enabled) return not_inside_tls(question);
  const config::FilterChain* chain = chain_of_call(*listener, target, known, is_entry);
  if (chain == nullptr) return fail(Code::internal, Side::local, answer.listener + " has no filter chain");
  return through(model, question, target, *chain, compile, std::move(answer));
}

// Clients know the numbers of the gateway's Service; who asks a pod itself knows where that listens.
std::optional<uint16_t> port_at(const GatewayServers& servers, uint16_t number) {
  for (const OpenServer& open : servers.open) {
    if (open.server->number == number) return open.port;
  }
  for (const OpenServer& open : servers.open) {
    if (open.port == number) return open.port;
  }
  return std::nullopt;
}

std::unexpected<Error> no_such_port(const GatewayServers& servers, const Workload& gateway, uint16_t number) {
  std::string ports;
  for (const OpenServer& open : servers.open) {
    const std::string port = fmt::to_string(open.server->number);
    if (ports.find(port) == std::string::npos) ports += (ports.empty() ? "" : ", ") + port;
  }
  return fail(Code::not_found, Side::local,
              fmt::format("the gateway {} has no server on port {}; it has {}", to_string(gateway.object), number,
                          ports.empty() ? "none: no Gateway selects it" : ports));
}

// Whether the gateway's own policies do, of what they are asked about.
bool lets_in(const Model& model, const Question& question, const Target& target, const Workload& gateway, uint16_t port,
             const config::FilterChain& chain, Answer& answer) {
  http::Arena arena;
  http::RequestHead head(arena);
  if (!fill(question, target, chain, head).empty()) return true;
  add_client(question, head);
  const Caller client{.identity = {},
                      .ip = question.client_ip,
                      .other_ips = {},
                      .claims = question.caller.claims,
                      .now = question.caller.now};
  auto arrival = arrive_at_gateway(model, client, gateway, port, chain, head, target.server_name);
  if (!arrival) return true;
  answer.claims = std::move(arrival->claims);
  answer.arrivals.push_back(std::move(*arrival));
  if (answer.arrivals.front().allowed) return true;
  answer.chain = chain.name;
  answer.origin = chain.origin;
  answer.reply = "the gateway turns it away: " + answer.arrivals.front().sentence;
  return false;
}

Result<Answer> explain_at_gateway(const Model& model, const Question& question, const Workload& gateway,
                                  const CompileListener& compile) {
  TRY(const Target target, parse_target(question.url));
  const GatewayServers servers = gateway_servers(model, gateway);
  const auto port = port_at(servers, target.port);
  if (!port) return no_such_port(servers, gateway, target.port);
  Answer answer;
  answer.gateway = to_string(gateway.object);
  answer.host = target.host;
  answer.listener = to_string(ListenerName{std::string(kEveryAddress), *port});
  TRY(auto made, generate(model, gateway, config::kListenerType, answer.listener));
  if (!made) {
    answer.reply = "nobody listens: no rule in force leads anywhere from this port";
    return answer;
  }
  TRY(const auto listener, compile(made->bytes));
  const bool speaks_tls = listener->tls_inspector.enabled;
  const config::FilterChain* chain = speaks_tls ? chain_for(*listener, target.server_name) : chain_of(*listener);
  const bool carries_all = chain != nullptr && !speaks_tls && std::holds_alternative<config::TcpProxy>(chain->terminal);
  if (speaks_tls != target.tls && !carries_all) {
    answer.reply = fmt::format("the gateway closes the connection: port {} speaks {}", target.port,
                               speaks_tls ? "TLS; write https://" : "plain HTTP; write http://");
    return answer;
  }
  if (chain == nullptr) {
    answer.reply = fmt::format("the gateway closes the connection: no server has the name \"{}\"", target.host);
    return answer;
  }
  if (const std::string_view why = why_closed(chain->name); !why.empty()) {
    answer.chain = chain->name;
    answer.origin = chain->origin;
    answer.http = false;
    answer.reply = fmt::format("the gateway closes the connection: {}", why);
    return answer;
  }
  if (!lets_in(model, question, target, gateway, *port, *chain, answer)) return answer;
  return through(model, question, target, *chain, compile, std::move(answer));
}

}  // namespace

Result<Answer> explain(const Model& model, const Question& question, const CompileListener& compile) {
  if (!question.gateway) return explain_call(model, question, compile);
  const Workload* gateway = model.workload(*question.gateway);
  if (gateway == nullptr || !gateway->is_gateway) {
    return fail(Code::not_found, Side::local, fmt::format("{} is no gateway's pod", to_string(*question.gateway)));
  }
  return explain_at_gateway(model, question, *gateway, compile);
}

std::string to_text(const Answer& answer) {
  std::string text = answer.gateway.empty() ? fmt::format("service   {}\n", answer.host)
                                            : fmt::format("gateway   {}\nhost      {}\n", answer.gateway, answer.host);
  text += fmt::format("listener  {}\n", answer.listener);
  for (const PassedOver& rule : answer.passed_over)
    text += fmt::format("not       {}: {}\n", config::to_string(rule.origin), rule.why);
  text += fmt::format("rule      {}{}\n", config::to_string(answer.origin),
                      answer.http ? "" : " (opaque bytes: no rule is looked at)");
  if (!answer.reply.empty()) text += fmt::format("reply     {}\n", answer.reply);
  text += text_of_filters(answer);
  for (const Share& share : answer.shares) {
    text += fmt::format("cluster   {} ({} %)\n", share.cluster, share.percent);
    if (!share.closed.empty() || (share.endpoints.empty() && !share.original && !share.by_request)) {
      if (answer.reply.empty())
        text += fmt::format("endpoint  none{}: such a request is answered with 503\n",
                            share.closed.empty() ? "" : ", " + share.closed);
      continue;
    }
    if (share.original) text += "endpoint  where the call was meant to go\n";
    if (share.by_request) text += "endpoint  where DNS says the request's host is\n";
    for (const ServiceEndpoint& one : share.endpoints) {
      text += fmt::format("endpoint  {}{}{}\n", config::to_string(config::Address{one.ip, one.port, ""}),
                          one.pod == nullptr ? "" : " pod " + to_string(one.pod->object),
                          one.state == EndpointState::draining ? " (draining: takes nothing new)" : "");
    }
  }
  return text + to_text(answer.arrivals);
}

}  // namespace weft::mesh

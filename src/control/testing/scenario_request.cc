#include "control/testing/scenario_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "config/address.h"
#include "control/testing/scenario_destination.h"
#include "control/testing/scenario_draws.h"
#include "control/testing/settings.h"
#include "http/h1/chars.h"
#include "mesh/explain.h"
#include "mesh/generate.h"
#include "mesh/kinds/duration.h"
#include "rules/host.h"
#include "rules/path.h"
#include "rules/route.h"
#include "tls/identity.h"
#include "xds/compile.h"

namespace weft::control::testing {
namespace {

using codec::Value;

// Even steps over all that `random` may be, so that a share is met as often as its weight says.
constexpr uint32_t kDraws = 10'000;

// When tokens are judged: 2026-01-01T00:00:00Z, the day scenarios play on.
constexpr WallTime kAsked{1'767'225'600s};

// `from: gateway shop/ingress` is a client outside, whose request comes to that pod.
constexpr std::string_view kGateway = "gateway ";

std::string name_of(const mesh::ServiceEndpoint& endpoint, bool with_port) {
  if (endpoint.pod == nullptr && endpoint.port == 0) return endpoint.ip;  // a Unix socket
  if (endpoint.pod == nullptr) return config::to_string(config::Address{endpoint.ip, endpoint.port, ""});
  return with_port ? fmt::format("{}:{}", endpoint.pod->object.name, endpoint.port) : endpoint.pod->object.name;
}

class Request {
 public:
  Request(const mesh::Model& model, const Value& said, Expect& expect) : model_(model), said_(said), expect_(expect) {}

  void check() {
    expect_.only(said_, "a request",
                 {"from",    "send",     "headers", "claims",   "ip",       "error",       "service",   "rule",
                  "not",     "opaque",   "reply",   "cluster",  "pods",     "endpoints",   "draining",  "shares",
                  "timeout", "retries",  "rewrite", "redirect", "body",     "faults",      "mirrors",   "cors",
                  "changes", "admitted", "because", "mtls",     "policies", "destination", "counted as"});
    if (!read_question()) return;
    auto answer = mesh::explain(model_, question_, [&](std::string_view bytes) { return compile(bytes); });
    if (!answer) {
      if (said_.find("error") == nullptr) return wrong("it cannot be answered: " + answer.error().detail);
      return expect_.text(said_, "error", answer.error().detail);
    }
    if (said_.find("error") != nullptr) return wrong("an error is expected, but the answer is\n" + to_text(*answer));
    check_answer(*answer);
    if (answer->http && !answer->chain.empty() && !is_turned_away_at_gateway(*answer)) check_route(*answer);
    for (size_t i = 0; i < answer->shares.size(); ++i) check_resources(*answer, i);
  }

 private:
  void wrong(std::string text) { expect_.problem(said_.line, std::move(text)); }

  bool read_question() {
    static constexpr std::string_view kAsking[] = {"from", "send", "headers", "claims", "ip"};
    if (std::ranges::all_of(said_.as_object(), [](const codec::Member& member) {
          return std::ranges::find(kAsking, member.key) != std::end(kAsking);
        })) {
      wrong("this request expects nothing; say at least its rule, cluster, pods, reply or error");
      return false;
    }
    std::string from = said_.get("from").as_string();
    const bool edge = from.starts_with(kGateway);
    if (edge) from.erase(0, kGateway.size());
    size_t slash = from.find('/');
    const mesh::ObjectName pod{from.substr(0, slash), slash == std::string::npos ? "" : from.substr(slash + 1)};
    const mesh::Workload* workload = model_.workload(pod);
    if (workload == nullptr) {
      wrong(fmt::format("from: \"{}\" is no pod of this scenario; write namespace/name of one", from));
      return false;
    }
    if (workload->is_gateway != edge) {
      wrong(
          fmt::format("from: the pod {} is {}", from, edge ? "no gateway" : "a gateway; write from: gateway " + from));
      return false;
    }
    const std::string& send = said_.get("send").as_string();
    size_t space = send.find(' ');
    if (space == std::string::npos) {
      wrong("send: is missing or has no URL; write it as in send: GET http://product-catalog/");
      return false;
    }
    question_ = {};
    question_.source_namespace = from.substr(0, slash);
    question_.source_labels = workload->labels;
    question_.method = send.substr(0, space);
    question_.url = send.substr(space + 1);
    if (edge) question_.gateway = pod;
    question_.pod = pod;
    for (const codec::Member& header : said_.get("headers").as_object()) {
      if (!header.value.is_string()) expect_.problem(header.line, "the value of a header is a string; quote it");
      question_.headers.emplace_back(header.key, header.value.as_string());
    }
    question_.caller = caller(*workload);
    return true;
  }

  // Who calls is who the pod can prove to be: a gateway calls for its clients, a pod without a sidecar proves nothing.
  mesh::Caller caller(const mesh::Workload& pod) {
    mesh::Caller out;
    out.ip = pod.ip;
    out.other_ips = pod.other_ips;
    out.now = kAsked;
    if (pod.has_sidecar || pod.is_gateway)
      out.identity = tls::Identity{model_.settings().trust_domain, pod.object.ns, pod.service_account}.uri();
    if (const Value* ip = said_.find("ip")) {
      // At a gateway it is its client's: the gateway itself calls from its own.
      (pod.is_gateway ? question_.client_ip : out.ip) = ip->as_string();
      if (!pod.is_gateway) out.other_ips.clear();
      if (!config::is_ip(ip->as_string()))
        expect_.problem(ip->line, fmt::format("ip: \"{}\" is no address", ip->as_string()));
    }
    if (const Value* claims = said_.find("claims")) {
      if (!claims->is_object()) expect_.problem(claims->line, "claims: is an object: what a good token says");
      out.claims = *claims;
    }
    return out;
  }

  // The first is the caller's; those after it are where it arrives.
  Result<std::shared_ptr<const config::Listener>> compile(std::string_view bytes) {
    TRY(auto resource, xds::compile_for_another(config::kListenerType, bytes));
    auto listener = std::get<std::shared_ptr<const config::Listener>>(resource);
    if (listener_ == nullptr) listener_ = listener;
    return listener;
  }

  void check_answer(const mesh::Answer& answer) {
    expect_.text(said_, "service", answer.host);
    expect_.text(said_, "rule", config::to_string(answer.origin));
    expect_.truth(said_, "opaque", !answer.http);
    expect_.text(said_, "reply", answer.reply);
    std::vector<std::string> passed_over;
    for (const mesh::PassedOver& one : answer.passed_over)
      passed_over.push_back(fmt::format("{}: {}", config::to_string(one.origin), one.why));
    expect_.words(said_, "not", passed_over);
    expect_.words(said_, "faults", answer.faults);
    expect_.words(said_, "mirrors", answer.mirrors);
    expect_.words(said_, "changes", answer.headers);
    expect_.words(said_, "cors", answer.cors);
    check_shares(answer);
    check_arrivals(answer);
  }

  // Then no rule is looked at.
  static bool is_turned_away_at_gateway(const mesh::Answer& answer) {
    return !answer.arrivals.empty() && to_string(answer.arrivals.front().pod) == answer.gateway &&
           !answer.arrivals.front().allowed;
  }

  // What the sidecars say of those it may go to. They may differ, as where a policy is about some of them only; but
  // then one word cannot be true of all.
  void check_arrivals(const mesh::Answer& answer) {
    const bool admitted = asks("admitted");
    const bool because = asks("because");
    const bool mtls = asks("mtls");
    const bool policies = asks("policies");
    if (!admitted && !because && !mtls && !policies) return;
    if (answer.arrivals.empty())
      return wrong("nobody judges this request: it goes to no pod that has a sidecar\n" + to_text(answer));
    const mesh::Arrival& first = answer.arrivals.front();
    for (const mesh::Arrival& one : answer.arrivals) {
      if ((admitted && one.allowed != first.allowed) || (because && one.sentence != first.sentence) ||
          (mtls && one.way != first.way) || (policies && one.policies != first.policies))
        return wrong("its pods judge it differently; send to one by its address\n" + to_text(answer));
    }
    expect_.truth(said_, "admitted", first.allowed);
    expect_.text(said_, "because", first.sentence);
    expect_.truth(said_, "mtls", first.way == mesh::Way::mutual_tls);
    expect_.words(said_, "policies", first.policies);
  }

  bool asks(std::string_view key) const { return said_.find(key) != nullptr; }

  void check_shares(const mesh::Answer& answer) {
    static constexpr std::string_view kOfOne[] = {"cluster", "pods", "draining", "destination"};
    if (std::ranges::any_of(kOfOne, [&](std::string_view key) { return asks(key); })) {
      if (answer.shares.size() != 1)
        return wrong(fmt::format("one cluster is expected, but there are {}; use shares:\n{}", answer.shares.size(),
                                 to_text(answer)));
      check_share(said_, answer.shares.front());
    }
    const Value* shares = said_.find("shares");
    if (shares == nullptr) return;
    if (shares->size() != answer.shares.size())
      return wrong(fmt::format("{} shares are expected, but there are {}:\n{}", shares->size(), answer.shares.size(),
                               to_text(answer)));
    for (size_t i = 0; i < shares->size(); ++i) {
      expect_.only(shares->as_array()[i], "a share", {"cluster", "percent", "pods", "draining", "destination"});
      check_share(shares->as_array()[i], answer.shares[i]);
      expect_.number(shares->as_array()[i], "percent", answer.shares[i].percent);
    }
  }

  // Who is there is a set: the order of endpoints is nobody's promise. Who drains must be said.
  void check_share(const Value& said, const mesh::Share& share) {
    expect_.text(said, "cluster", share.cluster);
    for (auto [key, state] :
         {std::pair("pods", mesh::EndpointState::ready), std::pair("draining", mesh::EndpointState::draining)}) {
      const Value* wanted = said.find(key);
      bool with_port = wanted != nullptr && std::ranges::any_of(wanted->as_array(), [](const Value& one) {
                         return one.as_string().find(':') != std::string::npos;
                       });
      std::set<std::string> found;
      for (const mesh::ServiceEndpoint& one : share.endpoints) {
        if (one.state == state) found.insert(name_of(one, with_port));
      }
      if (wanted == nullptr) {
        bool silent = state == mesh::EndpointState::draining && said.find("pods") != nullptr && !found.empty();
        if (silent) expect_.problem(said.line, fmt::format("{} drains; say so in draining:", *found.begin()));
        continue;
      }
      Value sorted = *wanted;
      std::ranges::sort(sorted.array_ref(), {}, &Value::as_string);
      Value both = Value::object();
      both.set(key, std::move(sorted));
      expect_.words(both, key, {found.begin(), found.end()});
    }
  }

  const config::FilterChain* chain(const std::string& name) const {
    for (const config::FilterChain& one : listener_->chains) {
      if (one.name == name) return &one;
    }
    return listener_->default_chain && listener_->default_chain->name == name ? &*listener_->default_chain : nullptr;
  }

  const config::RouteTable* routes(const std::string& name) const {
    const config::FilterChain* found = chain(name);
    const auto* http = found == nullptr ? nullptr : std::get_if<config::HttpConnection>(&found->terminal);
    return http == nullptr ? nullptr : http->routes.get();
  }

  http::RequestHead head(http::Arena& arena) const {
    http::RequestHead head(arena);
    std::string_view rest = question_.url;
    if (size_t scheme = rest.find("://"); scheme != std::string_view::npos) {
      head.scheme = rest.substr(0, scheme);
      rest.remove_prefix(scheme + 3);
    }
    size_t end = std::min(rest.find_first_of("/?"), rest.size());
    head.method = question_.method;
    head.authority = rest.substr(0, end);
    std::string_view path = rest.substr(end);
    head.path = path.starts_with('/') ? path : arena.copy("/" + std::string(path));
    for (const auto& [name, value] : question_.headers) {
      if (config::equal_ignoring_case(name, "host")) {
        head.authority = value;
      } else {
        head.headers.add(name, value);
      }
    }
    if (http::h1::is_authority(head.authority)) head.authority = rules::without_final_dot(head.authority, arena);
    return head;
  }

  // What the proxy does per request, draw by draw.
  void check_route(const mesh::Answer& answer) {
    const config::RouteTable* table = routes(answer.chain);
    http::Arena arena;
    http::RequestHead request = head(arena);
    if (!http::h1::is_authority(request.authority)) return;
    const auto path =
        rules::in_form(request.path, std::get<config::HttpConnection>(chain(answer.chain)->terminal).path_form, arena);
    if (!path) return;
    request.path = *path;
    const codec::Value* claims = answer.claims ? &*answer.claims : nullptr;
    const config::Route* route = rules::match_route(*table, request, 0, claims).route;
    if (route == nullptr) return;
    if (!(route->origin == answer.origin)) {
      wrong(fmt::format("the proxy routes it by {}, but explain says {}", config::to_string(route->origin),
                        config::to_string(answer.origin)));
    }
    std::map<std::string, uint32_t> drawn;
    for (uint32_t i = 0; i < kDraws; ++i) {
      uint32_t random = static_cast<uint32_t>((uint64_t{i} << 32) / kDraws);
      if (const auto* cluster = rules::match_route(*table, request, random, claims).cluster) ++drawn[cluster->cluster];
    }
    std::map<std::string, uint32_t> promised;
    for (const mesh::Share& share : answer.shares) promised[share.cluster] += share.percent;
    for (const auto& [cluster, percent] : promised) {
      uint32_t got = drawn[cluster] * 100 / kDraws;
      if (got > percent + 1 || percent > got + 1)
        wrong(fmt::format("{} gets {} % of the proxy's draws, but explain says {} %", cluster, got, percent));
    }
    check_action(*route);
  }

  void check_action(const config::Route& route) {
    const auto* forward = std::get_if<config::Forward>(&route.action);
    const auto* redirect = std::get_if<config::Redirect>(&route.action);
    const auto* direct = std::get_if<config::DirectResponse>(&route.action);
    check_kind("timeout", forward);
    check_kind("retries", forward);
    check_kind("rewrite", forward);
    check_kind("redirect", redirect);
    check_kind("body", direct);
    forward_ = forward;
    expect_.text(said_, "counted as", route.stat_prefix);
    if (forward != nullptr) check_forward(*forward);
    if (forward != nullptr && said_.get("retries").is_string())
      expect_.text(said_, "retries", settings_of(route).at("retries"));
    if (redirect != nullptr) check_redirect(*redirect);
    if (direct != nullptr) expect_.text(said_, "body", direct->body);
  }

  void check_kind(std::string_view key, const void* action) {
    const Value* value = said_.find(key);
    if (value != nullptr && action == nullptr)
      expect_.problem(value->line, fmt::format("{}: the rule in force does another thing", key));
  }

  void check_forward(const config::Forward& forward) {
    if (!said_.get("retries").is_string()) expect_.number(said_, "retries", forward.retry.num_retries);
    if (const Value* timeout = said_.find("timeout")) {
      auto wanted = mesh::kinds::parse_duration(timeout->as_string());
      if (!wanted || *wanted != forward.timeout)
        expect_.problem(timeout->line, fmt::format("timeout: {} is expected, but it is {} ms", timeout->as_string(),
                                                   forward.timeout / std::chrono::milliseconds(1)));
    }
    const Value* rewrite = said_.find("rewrite");
    if (rewrite == nullptr) return;
    expect_.only(*rewrite, "rewrite", {"uri", "authority", "regex", "substitution"});
    expect_.text(*rewrite, "uri", forward.prefix_rewrite);
    expect_.text(*rewrite, "authority", forward.host_rewrite);
    const config::RegexRewrite regex = forward.regex_rewrite.value_or(config::RegexRewrite());
    expect_.text(*rewrite, "regex", regex.regex());
    expect_.text(*rewrite, "substitution", regex.substitution());
  }

  void check_redirect(const config::Redirect& redirect) {
    const Value* said = said_.find("redirect");
    if (said == nullptr) return;
    expect_.only(*said, "redirect", {"status", "scheme", "authority", "port", "uri", "prefix"});
    expect_.number(*said, "status", redirect.status);
    expect_.text(*said, "scheme", redirect.scheme);
    expect_.text(*said, "authority", redirect.host);
    expect_.number(*said, "port", redirect.port);
    expect_.text(*said, "uri", redirect.path);
    expect_.text(*said, "prefix", redirect.prefix_rewrite);
  }

  template <class T>
  std::shared_ptr<const T> resource(std::string_view type, const std::string& name) {
    auto made = mesh::generate(model_, *model_.workload(*question_.pod), type, name);
    if (!made || !*made) return nullptr;
    auto compiled = xds::compile_for_another(type, (*made)->bytes);
    if (compiled) return std::get<std::shared_ptr<const T>>(*compiled);
    wrong("a proxy refuses what the mesh makes: " + compiled.error().detail);
    return nullptr;
  }

  // "192.0.2.21:8080 of north/a, 3, as cluster.local/ns/shop/sa/till"
  static std::vector<std::string> words_of(const config::EndpointSet& endpoints) {
    std::vector<std::string> out;
    for (const config::Endpoint& one : endpoints.endpoints) {
      std::string text = config::to_string(one.address);
      if (!one.locality.empty()) text += " of " + one.locality;
      text += fmt::format(", {}", one.weight);
      if (const std::string_view account = one.label("weft.identity"); !account.empty())
        text += fmt::format(", as {}", account);
      out.push_back(std::move(text));
    }
    return out;
  }

  void check_resources(const mesh::Answer& answer, size_t index) {
    const mesh::Share& share = answer.shares[index];
    auto cluster = resource<config::Cluster>(config::kClusterType, share.cluster);
    if (cluster == nullptr) return wrong(fmt::format("the mesh makes no cluster {}", share.cluster));
    auto endpoints = cluster->endpoints;
    if (cluster->discovery == config::Discovery::eds)
      endpoints = resource<config::EndpointSet>(config::kEndpointType, cluster->endpoints_name());
    check_met(answer, index, *cluster, endpoints.get());
    if (cluster->discovery == config::Discovery::original_dst) {
      if (!share.original)
        wrong(fmt::format("{} forwards to where a call was meant to go; explain says otherwise", share.cluster));
      return;
    }
    if (cluster->discovery == config::Discovery::by_request) {
      if (!share.by_request)
        wrong(fmt::format("{} goes where a request's host is; explain says otherwise", share.cluster));
      return;
    }
    if (endpoints == nullptr) return wrong(fmt::format("the mesh makes no endpoints of {}", share.cluster));
    if (index == 0) expect_.words(said_, "endpoints", words_of(*endpoints));
    std::set<std::pair<std::string, bool>> sent;
    for (const config::Endpoint& one : endpoints->endpoints)
      sent.emplace(config::to_string(one.address), one.health == config::Health::draining);
    std::set<std::pair<std::string, bool>> said;
    for (const mesh::ServiceEndpoint& one : share.endpoints)
      said.emplace(config::to_string(config::Address{one.ip, one.port, ""}),
                   one.state == mesh::EndpointState::draining);
    // Where localities have shares, those without one are left out.
    const bool alike = cluster->locality_weighted ? std::ranges::includes(said, sent) : sent == said;
    if (!alike) wrong(fmt::format("a proxy is sent other endpoints of {} than explain says", share.cluster));
  }

  void check_met(const mesh::Answer& answer, size_t index, const config::Cluster& cluster,
                 const config::EndpointSet* endpoints) {
    const Value* shares = said_.find("shares");
    const Value& of = shares == nullptr || index >= shares->size() ? said_ : shares->as_array()[index];
    const Value* said = of.find("destination");
    if (said == nullptr) return;
    const auto name = [&](const config::Endpoint& endpoint) {
      for (const mesh::ServiceEndpoint& one : answer.shares[index].endpoints) {
        if (one.ip == endpoint.address.host) return name_of(one, false);
      }
      return config::to_string(endpoint.address);
    };
    const config::FilterChain* found = chain(answer.chain);
    const auto* tcp = found == nullptr ? nullptr : std::get_if<config::TcpProxy>(&found->terminal);
    const Met met{cluster, endpoints, forward_, tcp, name};
    check_destination(*said, describe_destination(met), expect_);
    check_draws(*said, met, expect_);
  }

  const mesh::Model& model_;
  const Value& said_;
  Expect& expect_;
  mesh::Question question_;
  std::shared_ptr<const config::Listener> listener_;
  const config::Forward* forward_ = nullptr;  // of the route that takes it; inside listener_
};

}  // namespace

void check_request(const mesh::Model& model, const Value& request, Expect& expect) {
  Request(model, request, expect).check();
}

}  // namespace weft::control::testing

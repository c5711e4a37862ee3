#include "mesh/arrival.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "config/external_authorization.h"
#include "config/jwt.h"
#include "config/policy.h"
#include "config/resource.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/extensions/transport_sockets/proxy_protocol/v3/upstream_proxy_protocol.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/authorization_sentence.h"
#include "mesh/generate.h"
#include "mesh/resources.h"
#include "rules/authorize.h"
#include "rules/facts.h"
#include "rules/jwt.h"
#include "rules/path.h"

namespace weft::mesh {
namespace {

namespace core3 = envoy::config::core::v3;
using JwtPtr = std::shared_ptr<const config::JwtAuthentication>;
using ExternalPtr = std::shared_ptr<const config::ExternalAuthorization>;
using PoliciesPtr = std::shared_ptr<const config::Policies>;

constexpr std::string_view kNothingAsked = "no policy is about it";

using core3::TransportSocket;

// How a connection comes, and by which name if its TLS asks for one (SNI).
struct Coming {
  Way way = Way::plaintext;
  std::string server_name{};
};

// Only the mesh's own certificate proves who calls: another is the application's affair.
Coming coming_by(const TransportSocket& socket) {
  envoy::extensions::transport_sockets::proxy_protocol::v3::ProxyProtocolUpstreamTransport around;
  if (socket.typed_config().UnpackTo(&around)) return coming_by(around.transport_socket());
  envoy::extensions::transport_sockets::tls::v3::UpstreamTlsContext context;
  if (!socket.typed_config().UnpackTo(&context)) return {};
  const auto& shown = context.common_tls_context().tls_certificate_sds_secret_configs();
  const bool own = std::ranges::any_of(shown, [](const auto& one) { return one.name() == config::kOwnCertificate; });
  return {own ? Way::mutual_tls : Way::own_tls, lower_case(context.sni())};
}

Coming coming_to(const Model& model, const Caller& caller, const Workload& from, const ClusterName& name,
                 const Workload& pod, uint16_t port) {
  const Coming as_sent = caller.own_tls ? Coming{Way::own_tls, *caller.own_tls} : Coming{};
  if (caller.identity.empty()) return as_sent;
  const auto bytes = outbound_cluster(model, from, View(), name);
  envoy::config::cluster::v3::Cluster cluster;
  if (!bytes || !cluster.ParseFromString(*bytes)) return as_sent;
  if (cluster.has_transport_socket()) return coming_by(cluster.transport_socket());
  if (cluster.transport_socket_matches_size() == 0 || !model.takes_mtls(pod, port)) return as_sent;
  return coming_by(cluster.transport_socket_matches(0).transport_socket());
}

// TLS of the caller's own is ended where a Sidecar says so; else it passes as bytes that nobody looks into.
bool takes(const config::FilterChain& chain, Way way) {
  if (chain.tls == nullptr) return way != Way::mutual_tls;
  return chain.tls->certificate_name == config::kOwnCertificate ? way == Way::mutual_tls : way == Way::own_tls;
}

const config::FilterChain* chain_of(const config::Listener& inbound, std::optional<uint16_t> port, Way way) {
  const config::FilterChain* found = nullptr;
  for (const config::FilterChain& chain : inbound.chains) {
    if (chain.match.destination_port != port || !takes(chain, way)) continue;
    // Who speaks HTTP is taken by the chain that does, where a port has both; what cannot be looked into by the other.
    const bool reads = std::holds_alternative<config::HttpConnection>(chain.terminal);
    const bool hidden = way == Way::own_tls && chain.tls == nullptr;
    if (found == nullptr || reads != hidden) found = &chain;
  }
  return found;
}

// From a port's own chains there is no way back to those of all ports.
const config::FilterChain* chain_at(const config::Listener& inbound, uint16_t port, Way way) {
  const bool declared = std::ranges::any_of(
      inbound.chains, [&](const config::FilterChain& chain) { return chain.match.destination_port == port; });
  const auto* found = chain_of(inbound, declared ? std::optional(port) : std::nullopt, way);
  if (found != nullptr || !inbound.default_chain) return found;
  return takes(*inbound.default_chain, way) ? &*inbound.default_chain : nullptr;
}

// Whether the first bytes of a connection to that port are looked into: policies know what its TLS asks for only then.
bool reads_names(const config::Listener& inbound, uint16_t port) {
  if (inbound.tls_inspector.enabled && !inbound.tls_inspector.applies_to(port)) return false;
  const bool declared = std::ranges::any_of(
      inbound.chains, [&](const config::FilterChain& chain) { return chain.match.destination_port == port; });
  return std::ranges::any_of(inbound.chains, [&](const config::FilterChain& chain) {
    const config::FilterChainMatch& match = chain.match;
    return match.destination_port == (declared ? std::optional(port) : std::nullopt) &&
           (!match.transport_protocol.empty() || !match.server_names.empty() || !match.application_protocols.empty());
  });
}

bool leads_nowhere(const config::FilterChain& chain) {
  const auto* tcp = std::get_if<config::TcpProxy>(&chain.terminal);
  return tcp != nullptr && tcp->clusters.front().cluster == kBlackHole;
}

// From where the caller comes to that address.
const std::string& address_towards(const Caller& caller, std::string_view ip) {
  for (const std::string& own : caller.other_ips) {
    if (is_v6(own) == is_v6(ip) && is_v6(caller.ip) != is_v6(ip)) return own;
  }
  return caller.ip;
}

class Judge {
 public:
  Judge(const Caller& caller, const ServiceEndpoint& endpoint, bool mutual_tls, std::string_view server_name,
        const http::RequestHead& head)
      : caller_(caller), identities_{caller.identity}, peer_{identities_, {}, {}}, head_(head) {
    head_.headers = head.headers.own_copy();  // another pod's filters see what came
    facts_ = rules::facts_of({.peer = mutual_tls ? &peer_ : nullptr,
                              .from = config::parse_ip(address_towards(caller, endpoint.ip)),
                              .to = config::parse_ip(endpoint.ip),
                              .port = endpoint.port,
                              .server_name = server_name});
  }
  Judge(const Judge&) = delete;

  // The sentence in `out`. False: it is kept out.
  bool connection(const config::FilterChain& chain, std::string& out) {
    return std::ranges::all_of(chain.filters, [&](const config::NetworkFilter& filter) {
      if (const auto* policies = std::get_if<PoliciesPtr>(&filter)) return one(**policies, out);
      ask(*std::get<ExternalPtr>(filter));
      return true;
    });
  }
  bool request(const config::FilterChain& chain, std::string& out) {
    const auto& http = std::get<config::HttpConnection>(chain.terminal);
    const auto path = rules::in_form(head_.path, http.path_form, head_.headers.arena());
    if (!path) {
      out = fmt::format("turned away with 400: {}", rules::kRefusedPath);
      return false;
    }
    head_.path = *path;
    rules::see_request(chain, head_, facts_);
    if (caller_.passes_on) facts_.remote.reset();
    for (const config::HttpFilter& filter : http.filters) {
      if (const auto* jwt = std::get_if<JwtPtr>(&filter)) {
        if (!token(**jwt, out)) return false;
      } else if (const auto* policies = std::get_if<PoliciesPtr>(&filter)) {
        if (!one(**policies, out)) return false;
      } else if (const auto* service = std::get_if<ExternalPtr>(&filter)) {
        ask(**service);
      }
    }
    return true;
  }
  // Of the token by which policies have judged it; nullptr: none was accepted.
  const codec::Value* claims() const { return outcome_.accepted.empty() ? nullptr : &outcome_.accepted.front().claims; }
  // Who has to be asked, too, a sentence each.
  const std::vector<std::string>& asks() const { return asks_; }

 private:
  bool one(const config::Policies& filter, std::string& out) {
    const config::Policies* const filters[] = {&filter};
    const rules::Decision decision = rules::authorize(filters, facts_);
    if (decision.filter != nullptr || out == kNothingAsked) out = rules::why(decision);
    return decision.allowed;
  }

  void ask(const config::ExternalAuthorization& service) {
    const config::Policy* policy = service.when ? rules::judge(*service.when, facts_).policy : nullptr;
    if (service.when && policy == nullptr) return;
    asks_.push_back(fmt::format("if {} says so{}", service.authority,
                                policy == nullptr ? "" : fmt::format(", whom {} asks", policy->text())));
  }

  bool token(const config::JwtAuthentication& wanted, std::string& out) {
    if (caller_.claims) {
      outcome_ = rules::assume(wanted, *caller_.claims);
    } else {
      outcome_ = rules::authenticate(wanted, head_, {.now = caller_.now, .fetched = {}, .remembers = {}});
    }
    if (outcome_.refusal) {
      out = fmt::format("turned away with {}: {}", outcome_.refusal->status, outcome_.refusal->sentence);
      return false;
    }
    rules::apply(outcome_, head_);
    rules::see_tokens(outcome_.accepted, facts_);
    return true;
  }

  const Caller& caller_;
  std::vector<std::string> identities_;
  rules::Peer peer_;
  http::RequestHead head_;  // as the filters leave it
  rules::Facts facts_;
  rules::JwtOutcome outcome_;
  std::vector<std::string> asks_;
};

std::vector<std::string> policies_of(const Model& model, const Workload& pod) {
  std::vector<std::string> all;
  for (const auto& policy : model.authorization_of(pod)) {
    for (std::string& sentence : sentences_of(*policy)) all.push_back(std::move(sentence));
  }
  return all;
}

void judge(const Caller& caller, const ServiceEndpoint& endpoint, const config::FilterChain& chain,
           std::string_view server_name, const http::RequestHead& head, Arrival& out) {
  out.sentence = kNothingAsked;
  Judge judge(caller, endpoint, out.way == Way::mutual_tls, server_name, head);
  out.allowed = judge.connection(chain, out.sentence);
  if (out.allowed && std::holds_alternative<config::HttpConnection>(chain.terminal))
    out.allowed = judge.request(chain, out.sentence);
  if (!out.allowed) return;
  if (judge.claims() != nullptr) out.claims = *judge.claims();
  for (const std::string& one : judge.asks()) out.sentence += "; " + one;
}

// Whether a policy about the pod asks for that address.
bool asks_for(const Model& model, const Workload& pod, Attribute address) {
  for (const auto& policy : model.authorization_of(pod)) {
    for (const AuthorizationRule& rule : policy->rules) {
      for (const AuthorizationConditions& source : rule.sources) {
        if (std::ranges::find(source, address, &AuthorizationCondition::attribute) != source.end()) return true;
      }
    }
  }
  return false;
}

// What was decided without knowing all that it was asked by.
void say_what_is_unknown(const Model& model, const Workload& pod, const Caller& caller, Arrival& out) {
  const bool nowhere = caller.ip.empty();
  const bool source = nowhere && asks_for(model, pod, Attribute::source_ip);
  if (source || ((nowhere || caller.passes_on) && asks_for(model, pod, Attribute::remote_ip)))
    out.sentence += fmt::format("; {} is not known, and taken to be in no block of addresses",
                                source ? "the address it comes from" : "the client's address");
}

std::string_view what_is(Way way) {
  switch (way) {
    case Way::plaintext: return "plaintext";
    case Way::own_tls: return "TLS that proves no identity of the mesh";
    case Way::mutual_tls: return "mutual TLS";
  }
  return "";
}

Arrival without_sidecar(const Model& model, const Workload& pod, Way way) {
  Arrival out{.pod = pod.object, .way = way, .sentence = "it has no sidecar: nobody judges"};
  out.policies = policies_of(model, pod);
  if (way != Way::mutual_tls) return out;
  out.allowed = false;
  out.sentence = "refused: it has no sidecar that would take mutual TLS";
  return out;
}

}  // namespace

std::string_view phrase_of(Way way) {
  switch (way) {
    case Way::plaintext: return "in plaintext";
    case Way::own_tls: return "by TLS of its own";
    case Way::mutual_tls: return "by mutual TLS";
  }
  return "";
}

Result<std::optional<Arrival>> arrive(const Model& model, const Caller& caller, const Workload& from,
                                      const ClusterName& cluster, const ServiceEndpoint& endpoint,
                                      const http::RequestHead& head, const CompileListener& compile) {
  if (endpoint.pod == nullptr || endpoint.pod->is_gateway) return std::nullopt;
  const Workload& pod = *endpoint.pod;
  const Coming coming = coming_to(model, caller, from, cluster, pod, endpoint.port);
  if (!pod.has_sidecar) return without_sidecar(model, pod, coming.way);
  TRY(const auto made, generate(model, pod, config::kListenerType, std::string(kVirtualInbound)));
  if (!made) return std::nullopt;
  TRY(const auto inbound, compile(made->bytes));

  Arrival out{.pod = pod.object, .way = coming.way};
  out.policies = policies_of(model, pod);
  const config::FilterChain* chain = chain_at(*inbound, endpoint.port, out.way);
  if (chain == nullptr || leads_nowhere(*chain)) {
    out.allowed = false;
    const Way otherwise = out.way == Way::mutual_tls ? Way::plaintext : Way::mutual_tls;
    const config::FilterChain* other = chain_at(*inbound, endpoint.port, otherwise);
    out.sentence = other == nullptr || leads_nowhere(*other)
                       ? fmt::format("refused: nothing is reached at port {} there", endpoint.port)
                       : fmt::format("refused: {} is not taken there (PeerAuthentication)", what_is(out.way));
    return out;
  }
  if (out.way == Way::own_tls && chain->tls == nullptr &&
      std::holds_alternative<config::HttpConnection>(chain->terminal)) {
    out.allowed = false;
    out.sentence = "refused: HTTP is expected there, and its TLS is not ended";
    return out;
  }
  const bool named = reads_names(*inbound, endpoint.port);
  judge(caller, endpoint, *chain, named ? coming.server_name : std::string_view(), head, out);
  say_what_is_unknown(model, pod, caller, out);
  return out;
}

std::optional<Arrival> arrive_at_gateway(const Model& model, const Caller& caller, const Workload& gateway,
                                         uint16_t port, const config::FilterChain& chain, const http::RequestHead& head,
                                         std::string_view server_name) {
  const auto* http = std::get_if<config::HttpConnection>(&chain.terminal);
  if (chain.filters.empty() && (http == nullptr || http->filters.empty())) return std::nullopt;
  Arrival out{.pod = gateway.object, .policies = policies_of(model, gateway)};
  ServiceEndpoint here;
  here.ip = gateway.ip;
  here.port = port;
  judge(caller, here, chain, server_name, head, out);
  say_what_is_unknown(model, gateway, caller, out);
  return out;
}

std::string to_text(const std::vector<Arrival>& arrivals) {
  std::string text;
  std::vector<bool> told(arrivals.size());
  for (size_t i = 0; i < arrivals.size(); ++i) {
    if (told[i]) continue;
    const Arrival& one = arrivals[i];
    std::string pods;
    for (size_t j = i; j < arrivals.size(); ++j) {
      const Arrival& other = arrivals[j];
      if (other.way != one.way || other.sentence != one.sentence || other.policies != one.policies) continue;
      told[j] = true;
      pods += (pods.empty() ? "" : ", ") + to_string(other.pod);
    }
    text += fmt::format("arrives   {} at {}: {}\n", phrase_of(one.way), pods, one.sentence);
    for (const std::string& policy : one.policies) text += fmt::format("policy    {}\n", policy);
  }
  return text;
}

}  // namespace weft::mesh

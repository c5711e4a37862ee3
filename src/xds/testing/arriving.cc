#include "xds/testing/arriving.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "codec/json.h"
#include "codec/yaml.h"
#include "config/external_authorization.h"
#include "config/jwt.h"
#include "config/policy.h"
#include "config/resource.h"
#include "http/head.h"
#include "rules/authorize.h"
#include "rules/facts.h"
#include "rules/jwt.h"
#include "rules/route.h"

namespace weft::xds::testing {
namespace {

using codec::Value;

constexpr std::string_view kFile = "tests/golden/istio/inbound.yaml";
// A moment at which the described tokens are good.
constexpr WallTime kNow{Duration(1'700'000'000s)};

constexpr std::string_view kTurnedAway = "turned away";
constexpr std::string_view kToken = "TOKEN";

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const size_t at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// One described connection, and the request on it.
class Judged {
 public:
  Judged(const config::FilterChain& chain, const Value& said, const Issuer& issuer)
      : chain_(chain), said_(said), issuer_(issuer), server_name_(server_name_of(said)) {
    if (chain.tls != nullptr && said.find("peer") != nullptr)
      identities_ = {"spiffe://cluster.local/" + said.get("peer").as_string()};
    peer_.uris = identities_;
    facts_ = rules::facts_of(
        {.peer = identities_.empty() ? nullptr : &peer_,
         .from = config::parse_ip(said.find("from") == nullptr ? "10.0.9.9" : said.get("from").as_string()),
         .to = config::parse_ip("10.0.0.1"),
         .port = static_cast<uint16_t>(said.get("port").as_int()),
         .server_name = server_name_});
  }
  Judged(const Judged&) = delete;

  std::string run() {
    const std::string& by = said_.get("by").as_string();
    const auto* tcp = std::get_if<config::TcpProxy>(&chain_.terminal);
    const bool leads_nowhere = tcp != nullptr && tcp->clusters.front().cluster == "BlackHoleCluster";
    const bool wants_other = chain_.tls != nullptr && (by == "plaintext" || (by == "tls" && wants_certificate()));
    if (leads_nowhere || wants_other) return std::string(kTurnedAway);
    for (const config::NetworkFilter& filter : chain_.filters) {
      if (!pass(filter)) return out_;
    }
    if (http() == nullptr) return entered(std::get<config::TcpProxy>(chain_.terminal).clusters.front().cluster);
    if (said_.find("send") == nullptr) return "taken for HTTP";
    return request();
  }

 private:
  bool wants_certificate() const {
    return chain_.tls->require_peer_certificate && chain_.tls->certificate_name == config::kOwnCertificate;
  }
  const config::HttpConnection* http() const { return std::get_if<config::HttpConnection>(&chain_.terminal); }

  std::string request() {
    read_request();
    rules::see_request(chain_, head_, facts_);
    for (const config::HttpFilter& filter : http()->filters) {
      if (const auto* jwt = std::get_if<std::shared_ptr<const config::JwtAuthentication>>(&filter)) {
        if (!token(**jwt)) return out_;
      } else if (!std::holds_alternative<std::shared_ptr<const config::RateLimit>>(filter)) {
        if (!pass(filter)) return out_;
      }
    }
    const config::Route* route = rules::match_route(*http()->routes, head_, 0).route;
    if (route == nullptr) return "404";
    std::string out = entered(std::get<config::Forward>(route->action).clusters.front().cluster);
    for (const char* name : {"x-sub", "x-jwt-payload", "authorization", "x-jwt", "cookie"}) {
      if (const auto value = head_.headers.find(name)) out += fmt::format(", {}: {}", name, *value);
    }
    if (head_.path.find(token_) != std::string_view::npos && !token_.empty()) out += ", " + std::string(head_.path);
    return without_token(std::move(out));
  }

  void read_request() {
    const std::string& send = said_.get("send").as_string();
    const size_t host = send.find("://") + 3;
    const size_t path = std::min(send.find('/', host), send.size());
    head_.method = arena_.copy(send.substr(0, send.find(' ')));
    head_.scheme = "http";
    head_.authority = arena_.copy(send.substr(host, path - host));
    head_.path = arena_.copy(with_token(send.substr(path)));
    for (const codec::Member& one : said_.get("headers").as_object())
      head_.headers.add(one.key, arena_.copy(with_token(one.value.as_string())));
  }
  // TOKEN stands for the described one, signed; PAYLOAD for the part of it that says the claims.
  std::string with_token(std::string text) {
    if (text.find(kToken) == std::string::npos) return text;
    token_ = issuer_.sign(codec::to_json(said_.get("token")));
    return replaced(std::move(text), kToken, token_);
  }
  std::string without_token(std::string text) const {
    if (token_.empty()) return text;
    const size_t begin = token_.find('.') + 1;
    text = replaced(std::move(text), token_, kToken);
    return replaced(std::move(text), token_.substr(begin, token_.find('.', begin) - begin), "PAYLOAD");
  }

  template <class Filter>
  bool pass(const Filter& filter) {
    if (const auto* service = std::get_if<std::shared_ptr<const config::ExternalAuthorization>>(&filter)) {
      const config::Policy* policy = (*service)->when ? rules::judge(*(*service)->when, facts_).policy : nullptr;
      if (policy != nullptr) remarks_ += fmt::format(", asks {} for {}", (*service)->cluster, policy->text());
      return true;
    }
    const auto& policies = *std::get<std::shared_ptr<const config::Policies>>(filter);
    const config::Policies* const filters[] = {&policies};
    const rules::Decision decision = rules::authorize(filters, facts_);
    for (const config::Policy* audit : decision.audits) remarks_ += ", audited by " + audit->text();
    if (decision.filter != nullptr) why_ = rules::why(decision);
    if (!decision.allowed) out_ = "403: " + why_ + remarks_;
    return decision.allowed;
  }

  bool token(const config::JwtAuthentication& wanted) {
    auto trusting = wanted;
    for (config::JwtProvider& provider : trusting.providers) provider.keys = issuer_.keys;
    outcome_ = rules::authenticate(trusting, head_, {.now = kNow, .fetched = {}, .remembers = {}});
    if (outcome_.refusal) {
      out_ = fmt::format("{}: {}", outcome_.refusal->status, outcome_.refusal->sentence);
      return false;
    }
    rules::apply(outcome_, head_);
    rules::see_tokens(outcome_.accepted, facts_);
    return true;
  }

  std::string entered(const std::string& cluster) const {
    const std::string_view by = chain_.tls == nullptr ? "as it comes"
                                : wants_certificate() ? "by mutual TLS"
                                                      : "by TLS";
    return fmt::format("in {} to {}{}{}{}", by, cluster, why_.empty() ? "" : ": ", why_, remarks_);
  }

  const config::FilterChain& chain_;
  const Value& said_;
  const Issuer& issuer_;
  std::string server_name_;
  std::vector<std::string> identities_;
  rules::Peer peer_;
  http::Arena arena_;
  http::RequestHead head_{arena_};
  rules::Facts facts_;
  rules::JwtOutcome outcome_;
  std::string token_, why_, remarks_, out_;
};

}  // namespace

std::vector<Value> arriving() {
  std::ostringstream text;
  text << std::ifstream(std::string(kFile)).rdbuf();
  auto parsed = codec::parse_yaml(text.str(), std::string(kFile));
  if (!parsed || parsed->size() != 1) {
    ADD_FAILURE() << kFile << ": " << (parsed ? "one list is expected" : parsed.error().detail);
    return {};
  }
  const auto& list = parsed->front().as_array();
  return {list.begin(), list.end()};
}

std::string server_name_of(const Value& said) { return said.get("server_name").as_string(); }

bool by_tls(const config::Listener& inbound, const Value& said) {
  const auto port = static_cast<uint16_t>(said.get("port").as_int());
  return said.get("by").as_string() != "plaintext" && inbound.tls_inspector.applies_to(port);
}

// Sidecars of Istio offer more than sidecars of weft; these are common to both.
std::vector<std::string> application_protocols_of(const config::Listener& inbound, const Value& said) {
  const std::string& by = said.get("by").as_string();
  if (by_tls(inbound, said)) return {by == "tls" ? "http/1.1" : "istio"};
  if (by != "plaintext" || said.find("send") == nullptr) return {};
  return {"http/1.1"};
}

const config::FilterChain* chain_for(const config::Listener& inbound, const Value& said) {
  const auto port = static_cast<uint16_t>(said.get("port").as_int());
  const std::string_view transport = by_tls(inbound, said) ? "tls" : "raw_buffer";
  const auto protocols = application_protocols_of(inbound, said);
  // 0: it is for others; 1: for all; 2: for this.
  const auto of_port = [&](const config::FilterChainMatch& match) {
    return !match.destination_port ? 1 : *match.destination_port == port ? 2 : 0;
  };
  const auto of_transport = [&](const config::FilterChainMatch& match) {
    return match.transport_protocol.empty() ? 1 : match.transport_protocol == transport ? 2 : 0;
  };
  const auto of_protocol = [&](const config::FilterChainMatch& match) {
    const auto& wanted = match.application_protocols;
    return wanted.empty() ? 1 : std::ranges::find_first_of(wanted, protocols) != wanted.end() ? 2 : 0;
  };
  std::vector<const config::FilterChain*> left;
  for (const config::FilterChain& chain : inbound.chains) left.push_back(&chain);
  const auto keep = [&](const auto& score) {
    int best = 1;
    for (const auto* chain : left) best = std::max(best, score(chain->match));
    std::erase_if(left, [&](const auto* chain) { return score(chain->match) != best; });
  };
  keep(of_port);
  keep(of_transport);
  keep(of_protocol);
  if (!left.empty()) return left.front();
  return inbound.default_chain ? &*inbound.default_chain : nullptr;
}

std::string what_becomes_of(const config::FilterChain* chain, const Value& said, const Issuer& issuer) {
  return chain == nullptr ? std::string(kTurnedAway) : Judged(*chain, said, issuer).run();
}

}  // namespace weft::xds::testing

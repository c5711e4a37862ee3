#include "proxy/filter/access.h"

#include "config/jwt.h"
#include "config/policy.h"
#include "proxy/worker.h"
#include "rules/authorize.h"
#include "rules/jwt.h"
#include "tls/stream.h"

namespace weft::proxy::filter {

namespace {

using JwtPtr = std::shared_ptr<const config::JwtAuthentication>;
using PoliciesPtr = std::shared_ptr<const config::Policies>;

constexpr std::string_view kDenied = "RBAC: access denied";  // what Istio's users know

// What a chain's filters look at. Points into the connection and the request.
class Seen {
 public:
  Seen(const Connection& connection, const http::RequestHead* request) {
    const tls::Stream* tls = connection.tls;
    if (tls != nullptr && tls->verified()) {
      const tls::CertificateInfo& shown = *tls->peer_certificate();
      peer_ = {shown.uris, shown.dns_names, shown.subject};
      facts_.peer = &peer_;
    }
    facts_.direct_remote = config::ip_of_bytes(connection.peer.ip_bytes());
    facts_.remote = facts_.direct_remote;
    facts_.destination = config::ip_of_bytes(connection.original.ip_bytes());
    facts_.destination_port = connection.original.port();
    facts_.server_name = connection.first.server_name;
    facts_.request = request;
  }
  Seen(const Seen&) = delete;

  void set_claims(const codec::Value* claims) { facts_.claims = claims; }

  std::optional<std::string> judge(const config::Policies& filter) const {
    const config::Policies* const filters[] = {&filter};
    const rules::Decision decision = rules::authorize(filters, facts_);
    if (decision.allowed) return std::nullopt;
    return rules::why(decision);
  }

 private:
  rules::Peer peer_;
  rules::Facts facts_;
};

std::optional<Denial> judge_tokens(Request& request, const config::JwtAuthentication& wanted,
                                   rules::JwtOutcome& outcome) {
  Worker& worker = request.connection.worker;
  const WallTime now = worker.loop().wall();
  outcome = rules::authenticate(
      wanted, request.stream.head(),
      {.now = now, .fetched = {}, .remembers = [&](const std::string& key) { return worker.tokens().has(key, now); }});
  for (const rules::AcceptedJwt& token : outcome.accepted) worker.tokens().remember(token.key, token.until);
  if (outcome.refusal) {
    rules::JwtRefusal& refusal = *outcome.refusal;
    return Denial{refusal.status, std::move(refusal.body), std::move(refusal.sentence),
                  std::move(refusal.www_authenticate)};
  }
  rules::apply(outcome, request.stream.head());
  return std::nullopt;
}

}  // namespace

std::optional<Denial> judge_request(Request& request) {
  Seen seen(request.connection, &request.stream.head());
  rules::JwtOutcome tokens;
  for (const config::HttpFilter& filter : request.http.filters) {
    if (const auto* jwt = std::get_if<JwtPtr>(&filter)) {
      if (auto denied = judge_tokens(request, **jwt, tokens)) return denied;
      if (!tokens.accepted.empty()) seen.set_claims(&tokens.accepted.front().claims);
    } else if (auto why = seen.judge(*std::get<PoliciesPtr>(filter))) {
      return Denial{403, std::string(kDenied), std::move(*why), {}};
    }
  }
  return std::nullopt;
}

std::optional<std::string> judge_connection(const Connection& connection) {
  if (connection.chain->policies.empty()) return std::nullopt;
  const Seen seen(connection, nullptr);
  for (const PoliciesPtr& filter : connection.chain->policies) {
    if (auto why = seen.judge(*filter)) return why;
  }
  return std::nullopt;
}

}  // namespace weft::proxy::filter

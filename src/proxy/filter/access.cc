#include "proxy/filter/access.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/jwt.h"
#include "config/policy.h"
#include "proxy/filter/change.h"
#include "proxy/filter/rate_limit.h"
#include "proxy/worker.h"
#include "rules/authorize.h"
#include "rules/facts.h"
#include "rules/jwt.h"
#include "tls/stream.h"

namespace weft::proxy::filter {

namespace {

using JwtPtr = std::shared_ptr<const config::JwtAuthentication>;
using PoliciesPtr = std::shared_ptr<const config::Policies>;
using ExternalPtr = std::shared_ptr<const config::ExternalAuthorization>;
using LimitPtr = std::shared_ptr<const config::RateLimit>;

void remark(std::string& remarks, std::string_view what, std::string_view policy) {
  if (!remarks.empty()) remarks += "; ";
  remarks += what;
  remarks += policy;
}

// What shadow rules would have done where the rules did something else.
void tell(const rules::Shadow& shadow, Worker& worker, std::string& remarks) {
  if (!shadow.otherwise()) return;
  const config::Policy* policy = shadow.verdict.policy;
  const std::string text = policy != nullptr ? policy->text() : "no ALLOW policy";
  if (shadow.verdict.allowed) {
    remark(remarks, "dry run: would be allowed by ", text);
    worker.metrics().policy(text, "would_allow");
  } else {
    remark(remarks, policy != nullptr ? "dry run: would be denied by " : "dry run: would be denied, as it matches ",
           text);
    worker.metrics().policy(text, "would_deny");
  }
}

// What a chain's filters look at. Points into the connection and the request.
class Seen {
 public:
  Seen(const Connection& connection, const http::RequestHead* request) : worker_(connection.worker) {
    const tls::Stream* tls = connection.tls;
    if (tls != nullptr && tls->verified()) {
      const tls::CertificateInfo& shown = *tls->peer_certificate();
      peer_ = {shown.uris, shown.dns_names, shown.subject};
    }
    facts_ = rules::facts_of({.peer = tls != nullptr && tls->verified() ? &peer_ : nullptr,
                              .from = config::ip_of_bytes(connection.peer.ip_bytes()),
                              .to = config::ip_of_bytes(connection.original.ip_bytes()),
                              .port = connection.original.port(),
                              .server_name = connection.first.server_name});
    if (request != nullptr) rules::see_request(*connection.chain, *request, facts_);
  }
  Seen(const Seen&) = delete;

  void set_request(const http::RequestHead* request) { facts_.request = request; }
  void set_tokens(std::span<const rules::AcceptedJwt> accepted) { rules::see_tokens(accepted, facts_); }

  // `remarks`: where audits and dry runs are told; nullptr: they were told before. `let_in_by` learns which ALLOW it
  // was.
  std::optional<std::string> judge(const config::Policies& filter, std::string* remarks, uint64_t& let_in_by) const {
    const config::Policies* const filters[] = {&filter};
    const rules::Decision decision = rules::authorize(filters, facts_);
    if (remarks != nullptr) {
      for (const config::Policy* policy : decision.audits) {
        const std::string text = policy->text();
        remark(*remarks, "audited by ", text);
        worker_.metrics().policy(text, "audited");
      }
      if (const size_t left = decision.audits.total() - decision.audits.size(); left > 0)
        remark(*remarks, "audited by ", fmt::format("{} more", left));
      for (const rules::Shadow& shadow : decision.shadows) tell(shadow, worker_, *remarks);
    }
    if (decision.allowed && decision.policy != nullptr) let_in_by = decision.policy->content;
    if (decision.allowed) return std::nullopt;
    return rules::why(decision);
  }

  // nullopt: it has nothing to say about this.
  std::optional<Asks> asks(const config::ExternalAuthorization& filter) const {
    if (!filter.when) return Asks{&filter, nullptr};
    const config::Policy* policy = rules::judge(*filter.when, facts_).policy;
    if (policy == nullptr) return std::nullopt;
    return Asks{&filter, policy};
  }

 private:
  Worker& worker_;
  rules::Peer peer_;
  rules::Facts facts_;
};

rules::JwtOutcome authenticate(const config::JwtAuthentication& wanted, const http::RequestHead& head, Worker& worker,
                               WallTime at) {
  const WallTime now = worker.loop().wall();
  rules::JwtOutcome outcome = rules::authenticate(
      wanted, head,
      {.now = at, .fetched = {}, .remembers = [&](const std::string& key) { return worker.tokens().has(key, now); }});
  for (const rules::AcceptedJwt& token : outcome.accepted) worker.tokens().remember(token.key, token.until);
  return outcome;
}

std::optional<Denial> judge_tokens(Request& request, const config::JwtAuthentication& wanted) {
  Worker& worker = request.connection.worker;
  rules::JwtOutcome outcome = authenticate(wanted, request.stream.head(), worker, worker.loop().wall());
  for (const config::JwtProvider& provider : wanted.providers) {
    for (const std::string& name : provider.from_params) hide_parameter(request, name);
  }
  if (outcome.refusal) {
    rules::JwtRefusal& refusal = *outcome.refusal;
    return Denial{refusal.status, std::move(refusal.body), std::move(refusal.sentence),
                  std::move(refusal.www_authenticate)};
  }
  if (!outcome.remove_headers.empty() || !outcome.remove_parameters.empty() || !outcome.set_headers.empty())
    keep_as_it_came(request);
  rules::apply(outcome, request.stream.head());
  request.reserved.insert(request.reserved.end(), outcome.remove_headers.begin(), outcome.remove_headers.end());
  request.tokens = std::move(outcome.accepted);
  return std::nullopt;
}

bool knows_issuers(const config::JwtAuthentication& now, const std::vector<rules::AcceptedJwt>& tokens) {
  return std::ranges::all_of(tokens, [&](const rules::AcceptedJwt& token) {
    return std::ranges::any_of(now.providers,
                               [&](const config::JwtProvider& one) { return one.issuer == token.provider->issuer; });
  });
}

// The tokens it came with, by the keys and rules of now, as of when it came: a token may end while what it began goes
// on. Where a service had changed the request before, they cannot be seen again, but their issuers must be known.
std::optional<std::string> judge_tokens_again(const Request& request, const config::JwtAuthentication& wanted,
                                              const http::RequestHead* came, std::vector<rules::AcceptedJwt>& tokens) {
  if (came == nullptr) {
    tokens = request.tokens;
    if (knows_issuers(wanted, tokens)) return std::nullopt;
    return "the issuer of its token is no longer known";
  }
  rules::JwtOutcome outcome = authenticate(wanted, *came, request.connection.worker, request.record.wall);
  if (outcome.refusal) return fmt::format("its token is not taken any more: {}", outcome.refusal->sentence);
  tokens = std::move(outcome.accepted);
  return std::nullopt;
}

bool was_asked(const std::optional<Asks>& asks, const std::vector<std::string>& asked) {
  return asks && std::ranges::find(asked, key_of(*asks)) != asked.end();
}

}  // namespace

std::string told(const config::HttpConnection& http, std::string_view sentence) {
  if (!http.names_denials) return std::string(kDenied);
  constexpr std::string_view kVerdict = "denied";
  if (!sentence.starts_with(kVerdict)) return fmt::format("{}: {}", kDenied, sentence);
  return fmt::format("{}{}", kDenied, sentence.substr(kVerdict.size()));
}

Step judge_request(Request& request, size_t from) {
  Seen seen(request.connection, &request.stream.head());
  seen.set_tokens(request.tokens);
  const auto& filters = request.http.filters;
  Step step{.next = from};
  while (step.next < filters.size()) {
    const config::HttpFilter& filter = filters[step.next++];
    if (const auto* policies = std::get_if<PoliciesPtr>(&filter)) {
      if (auto why = seen.judge(**policies, &request.record.judged, request.let_in_by))
        step.denial = Denial{.body = told(request.http, *why), .sentence = std::move(*why)};
    } else if (const auto* jwt = std::get_if<JwtPtr>(&filter)) {
      step.denial = judge_tokens(request, **jwt);
      seen.set_tokens(request.tokens);
    } else if (const auto* limit = std::get_if<LimitPtr>(&filter)) {
      step.denial = limited(request, **limit);
    } else {
      step.asks = seen.asks(*std::get<ExternalPtr>(filter));
    }
    // Two services that are asked about each other would have no end.
    if (step.asks && request.is_question) {
      std::string why = fmt::format("denied: {} cannot be asked about a question to {}", step.asks->service->authority,
                                    request.stream.head().authority);
      step.denial = Denial{.body = told(request.http, why), .sentence = std::move(why)};
      step.asks.reset();
    }
    if (step.denial || step.asks) break;
  }
  return step;
}

Step judge_connection(Connection& connection, size_t from) {
  const auto& filters = connection.chain->filters;
  Step step{.next = from};
  if (from >= filters.size()) return step;
  const Seen seen(connection, nullptr);
  while (step.next < filters.size() && !step.denial && !step.asks) {
    const config::NetworkFilter& filter = filters[step.next++];
    if (const auto* policies = std::get_if<PoliciesPtr>(&filter)) {
      if (auto why = seen.judge(**policies, &connection.remarks, connection.let_in_by))
        step.denial = Denial{.sentence = std::move(*why)};
    } else {
      step.asks = seen.asks(*std::get<ExternalPtr>(filter));
    }
  }
  return step;
}

Again judge_again(Request& request, const config::HttpConnection& http, const config::HttpConnection* before) {
  const Change changed = change(before, http);
  if (changed == Change::none) return {};
  // What its route rewrote is not the client's. What filters made of it, those behind them see.
  const http::RequestHead came = as_it_came(request);
  const http::RequestHead filtered = as_filtered(request);
  Seen seen(request.connection, &came);
  Asks::About about = Asks::About::as_it_came;
  std::vector<rules::AcceptedJwt> tokens;
  bool service_changed = false;
  Again again;
  observe::Metrics& metrics = request.connection.worker.metrics();
  for (const config::HttpFilter& filter : http.filters) {
    if (const auto* policies = std::get_if<PoliciesPtr>(&filter)) {
      if (changed == Change::policies && lets_stay(**policies, request.let_in_by, *before, http)) continue;
      metrics.judged_again();
      again.why = seen.judge(**policies, nullptr, request.let_in_by);
    } else if (changed == Change::policies) {
      // Who vouches for tokens, and who is asked, are as they were: what they said of it holds.
      if (!std::holds_alternative<LimitPtr>(filter)) seen.set_request(&filtered);
      if (std::holds_alternative<JwtPtr>(filter)) seen.set_tokens(request.tokens);
    } else if (const auto* jwt = std::get_if<JwtPtr>(&filter)) {
      metrics.judged_again();
      again.why = judge_tokens_again(request, **jwt, service_changed ? nullptr : &came, tokens);
      seen.set_request(&filtered);
      // What a service has changed cannot be told from what this one has.
      about = request.request_changes.empty() ? Asks::About::as_filtered : Asks::About::lost;
      seen.set_tokens(tokens);
    } else if (const auto* external = std::get_if<ExternalPtr>(&filter)) {
      std::optional<Asks> asks = seen.asks(**external);
      if (was_asked(asks, request.asked)) {
        // What it has changed is in what reaches those behind it.
        service_changed = service_changed || !request.request_changes.empty();
        if (service_changed) about = Asks::About::as_filtered;
      } else if (asks) {
        asks->about = about;
        again.asks.push_back(*asks);
      }
      seen.set_request(&filtered);
    }
    if (again.why) break;
  }
  return again;
}

Again judge_again(Connection& connection, const config::FilterChain& chain, const config::FilterChain* before) {
  Again again;
  const Change changed = change(before, chain);
  if (changed == Change::none || chain.filters.empty()) return again;
  const Seen seen(connection, nullptr);
  for (const config::NetworkFilter& filter : chain.filters) {
    if (const auto* policies = std::get_if<PoliciesPtr>(&filter)) {
      if (changed == Change::policies && lets_stay(**policies, connection.let_in_by, *before, chain)) continue;
      connection.worker.metrics().judged_again();
      again.why = seen.judge(**policies, nullptr, connection.let_in_by);
    } else if (changed == Change::more) {
      const std::optional<Asks> asks = seen.asks(*std::get<ExternalPtr>(filter));
      if (asks && !was_asked(asks, connection.asked)) again.asks.push_back(*asks);
    }
    if (again.why) break;
  }
  return again;
}

std::string key_of(const Asks& asks) {
  return fmt::format("{} {}", asks.service->cluster, asks.policy == nullptr ? "" : asks.policy->name);
}

}  // namespace weft::proxy::filter

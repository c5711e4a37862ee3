#include "rules/authorize.h"

#include <algorithm>

#include "rules/field_value.h"
#include "rules/judge_condition.h"

namespace weft::rules {
namespace {

using config::PolicyAction;
using config::PolicyIndex;
using config::PolicySet;
using Key = config::PolicyKey;
using Places = PolicyIndex::Places;

template <class Visit>
void each_peer_name(const Peer& peer, Visit visit) {
  for (const std::string& name : peer.uris) visit(std::string_view(name));
  for (const std::string& name : peer.dns_names) visit(std::string_view(name));
  visit(peer.subject);
}

template <class Visit>
void each_of_connection(const PolicyIndex& index, const Facts& facts, Visit visit) {
  if (facts.peer != nullptr && (index.has(Key::peer) || index.has(Key::ns) || index.has(Key::peer_end))) {
    each_peer_name(*facts.peer, [&](std::string_view name) {
      visit(index.find(Key::peer, name));
      index.each_end(Key::peer_end, name, visit);
      config::each_namespace(name, [&](std::string_view ns) { visit(index.find(Key::ns, ns)); });
    });
  }
  if (facts.direct_remote) index.each_block(Key::source, *facts.direct_remote, visit);
  if (facts.remote) index.each_block(Key::remote, *facts.remote, visit);
  if (index.has(Key::port)) visit(index.find_port(facts.destination_port));
}

template <class Visit>
void each_of_claims(const PolicyIndex& index, const codec::Value& claims, Visit visit) {
  for (const PolicyIndex::Name& name : index.names(Key::claim)) {
    const codec::Value* at = &claims;
    for (const std::string& step : name.steps) {
      if (at != nullptr) at = at->find(step);
    }
    if (at == nullptr) continue;
    if (at->is_string()) visit(index.find_pair(Key::claim, name.text, at->as_string()));
    for (const codec::Value& one : at->as_array()) {
      if (one.is_string()) visit(index.find_pair(Key::claim, name.text, one.as_string()));
    }
  }
}

template <class Visit>
void each_of_request(const PolicyIndex& index, const Facts& facts, const http::RequestHead& request, Visit visit) {
  if (index.has(Key::path)) visit(index.find(Key::path, policy_path(facts)));
  index.each_start(policy_path(facts), visit);
  index.each_end(Key::end, policy_path(facts), visit);
  if (index.has(Key::host)) visit(index.find_host(request.authority));
  index.each_host_end(request.authority, visit);
  if (index.has(Key::method)) visit(index.find(Key::method, request.method));
  for (const PolicyIndex::Name& name : index.names(Key::header)) {
    const FieldValue value(request, name.text);
    if (value.get() != nullptr) visit(index.find_pair(Key::header, name.text, *value.get()));
  }
  if (facts.claims != nullptr) each_of_claims(index, *facts.claims, visit);
}

// Calls `visit(places)` for each list of policies that may match. A policy may come twice, under two names of the peer.
template <class Visit>
void each_candidates(const PolicyIndex& index, const Facts& facts, Visit visit) {
  each_of_connection(index, facts, visit);
  if (facts.request != nullptr) each_of_request(index, facts, *facts.request, visit);
  visit(index.rest());
}

bool matches(const config::Policy& policy, const Facts& facts) {
  return holds(policy.permission, facts) && holds(policy.principal, facts);
}

const config::Policy* first_match(const PolicySet& set, const Facts& facts) {
  size_t best = set.policies.size();
  each_candidates(set.index, facts, [&](Places places) {
    for (const uint32_t place : places) {
      if (place >= best) return;
      if (!matches(set.policies[place], facts)) continue;
      best = place;
      return;
    }
  });
  return best == set.policies.size() ? nullptr : &set.policies[best];
}

void add_audits(const PolicySet& set, const Facts& facts, Decision& decision) {
  each_candidates(set.index, facts, [&](Places places) {
    for (const uint32_t place : places) {
      const config::Policy* policy = &set.policies[place];
      if (std::ranges::find(decision.audits, policy) != decision.audits.end() || !matches(*policy, facts)) continue;
      decision.audits.add(policy);
    }
  });
}

// What the filter's rules let happen; `decision` learns of it.
bool enforce(const config::Policies& filter, const Facts& facts, Decision& decision) {
  if (!filter.rules) return true;
  if (filter.rules->action == PolicyAction::log) {
    add_audits(*filter.rules, facts, decision);
    return true;
  }
  const Verdict verdict = judge(*filter.rules, facts);
  // A DENY that did not match does not take the word from an ALLOW that did.
  if (verdict.allowed && verdict.policy == nullptr) return true;
  decision.allowed = verdict.allowed;
  decision.policy = verdict.policy;
  decision.filter = &filter;
  return verdict.allowed;
}

// The policies that could have let it in: the first few, without their rules.
std::string those_asked(const config::Policies* filter) {
  if (filter == nullptr || !filter->rules || filter->rules->policies.empty()) return {};
  constexpr size_t kMostNamed = 3;
  std::string text, last;
  size_t count = 0;
  // The rules of one policy stand together, since they are in order of name.
  for (const config::Policy& policy : filter->rules->policies) {
    std::string name = policy.origin.empty() ? policy.text() : policy.origin.ns + "/" + policy.origin.name;
    if (name == last) continue;
    if (count++ < kMostNamed) text += (text.empty() ? "" : ", ") + name;
    last = std::move(name);
  }
  if (count > kMostNamed) text += " and " + std::to_string(count - kMostNamed) + " more";
  return " (" + text + ")";
}

}  // namespace

Verdict judge(const PolicySet& set, const Facts& facts) {
  const config::Policy* policy = first_match(set, facts);
  switch (set.action) {
    case PolicyAction::allow: return {policy != nullptr, policy};
    case PolicyAction::deny: return {policy == nullptr, policy};
    case PolicyAction::log: return {true, policy};
  }
  return {false, nullptr};
}

Decision authorize(std::span<const config::Policies* const> filters, const Facts& facts) {
  Decision decision;
  for (const config::Policies* filter : filters) {
    const bool allowed = enforce(*filter, facts, decision);
    if (filter->shadow) decision.shadows.add({filter, judge(*filter->shadow, facts), allowed});
    if (!allowed) break;
  }
  return decision;
}

std::string why(const Decision& decision) {
  if (decision.policy != nullptr) return (decision.allowed ? "allowed by " : "denied by ") + decision.policy->text();
  if (decision.allowed) return "allowed: no policy is against it";
  return "denied: no ALLOW policy matched" + those_asked(decision.filter);
}

}  // namespace weft::rules

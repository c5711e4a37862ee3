#include "rules/authorize.h"

#include <algorithm>

#include "rules/judge_condition.h"

namespace weft::rules {
namespace {

using config::PolicyAction;
using config::PolicyIndex;
using config::PolicySet;
using Places = std::span<const uint32_t>;

template <class Visit>
void each_peer_name(const Peer& peer, Visit visit) {
  for (const std::string& name : peer.uris) visit(std::string_view(name));
  for (const std::string& name : peer.dns_names) visit(std::string_view(name));
  visit(peer.subject);
}

// Calls `visit(places)` for each list of policies that may match. A policy may come twice, under two names of the peer.
template <class Visit>
void each_candidates(const PolicyIndex& index, const Facts& facts, Visit visit) {
  if (facts.peer != nullptr && (index.has(PolicyIndex::Key::peer) || index.has(PolicyIndex::Key::ns))) {
    each_peer_name(*facts.peer, [&](std::string_view name) {
      visit(index.find(PolicyIndex::Key::peer, name));
      config::each_namespace(name, [&](std::string_view ns) { visit(index.find(PolicyIndex::Key::ns, ns)); });
    });
  }
  if (index.has(PolicyIndex::Key::port)) visit(index.find_port(facts.destination_port));
  if (facts.request != nullptr) {
    if (index.has(PolicyIndex::Key::path)) visit(index.find(PolicyIndex::Key::path, policy_path(facts)));
    if (index.has(PolicyIndex::Key::method)) visit(index.find(PolicyIndex::Key::method, facts.request->method));
  }
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

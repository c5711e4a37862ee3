#include "rules/authorize.h"

#include <algorithm>

#include "rules/field_value.h"
#include "rules/judge_condition.h"

namespace weft::rules {
namespace {

using config::Places;
using config::PolicyAction;
using config::PolicyIndex;
using config::PolicySet;
using config::TextTable;
using Field = config::PolicyField;

template <class Visit>
void each_of_connection(const PolicyIndex& index, const Facts& facts, Visit visit) {
  if (facts.peer != nullptr && index.has_peers()) {
    for (const std::string& name : facts.peer->uris) index.each_peer(name, visit);
    for (const std::string& name : facts.peer->dns_names) index.each_peer(name, visit);
    index.each_peer(facts.peer->subject, visit);
  }
  if (facts.direct_remote) index.each_block(Field::source, *facts.direct_remote, visit);
  if (facts.remote) index.each_block(Field::remote, *facts.remote, visit);
  if (facts.destination) index.each_block(Field::destination, *facts.destination, visit);
  index.each_port(facts.destination_port, visit);
  index.of(Field::server_name).each(facts.server_name, visit);
}

// Policies see a claim that is a text, and each text of one that is a list.
template <class Visit>
void each_of_claims(const PolicyIndex::Claims& filed, const codec::Value& value, Visit visit) {
  filed.values.each_any(visit);
  if (value.is_string()) filed.values.each_text(value.as_string(), visit);
  for (const codec::Value& one : value.as_array()) {
    if (one.is_string()) filed.values.each_text(one.as_string(), visit);
  }
  // By what is fewer, the token's claims or those that policies speak of.
  if (filed.within.size() <= value.as_object().size()) {
    for (const PolicyIndex::Claims& one : filed.within) {
      if (const codec::Value* within = value.find(one.name)) each_of_claims(one, *within, visit);
    }
    return;
  }
  for (const codec::Member& member : value.as_object()) {
    const auto found = std::ranges::lower_bound(filed.within, member.key, {}, &PolicyIndex::Claims::name);
    if (found != filed.within.end() && found->name == member.key) each_of_claims(*found, member.value, visit);
  }
}

template <class Visit>
void each_of_header(const PolicyIndex& index, const http::RequestHead& request, std::string_view name, Visit visit) {
  const TextTable* filed = index.of_header(name);
  if (filed == nullptr) return;
  const FieldValue value(request, name);
  if (value.get() != nullptr) filed->each(*value.get(), visit);
}

template <class Visit>
void each_of_headers(const PolicyIndex& index, const http::RequestHead& request, Visit visit) {
  each_of_header(index, request, ":path", visit);
  each_of_header(index, request, ":scheme", visit);
  for (const http::Header* header = request.headers.begin(); header != request.headers.end(); ++header) {
    const TextTable* filed = index.of_header(header->name);
    if (filed == nullptr) continue;
    // Read once, where it stands first, for all the lines it has.
    const auto same = [&](const http::Header& other) { return http::equals_ignoring_case(other.name, header->name); };
    if (std::any_of(request.headers.begin(), header, same)) continue;
    filed->each(*FieldValue(request, header->name).get(), visit);
  }
}

template <class Visit>
void each_of_request(const PolicyIndex& index, const Facts& facts, const http::RequestHead& request, Visit visit) {
  index.of(Field::path).each(policy_path(facts), visit);
  index.of(Field::host).each(request.authority, visit);
  index.of(Field::method).each(request.method, visit);
  if (index.has_headers()) each_of_headers(index, request, visit);
  if (facts.claims != nullptr) each_of_claims(index.claims(), *facts.claims, visit);
}

// Calls `visit(places)` for each list of policies that may match. A policy may come several times.
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

// Whether it stands in one of the first `lists` of candidates.
bool came_before(const PolicySet& set, const Facts& facts, size_t lists, uint32_t place) {
  bool came = false;
  size_t seen = 0;
  each_candidates(set.index, facts,
                  [&](Places places) { came = came || (seen++ < lists && std::ranges::binary_search(places, place)); });
  return came;
}

void add_audits(const PolicySet& set, const Facts& facts, Decision& decision) {
  size_t lists = 0;
  each_candidates(set.index, facts, [&](Places places) {
    for (const uint32_t place : places) {
      const config::Policy* policy = &set.policies[place];
      if (std::ranges::find(decision.audits, policy) != decision.audits.end() || !matches(*policy, facts)) continue;
      // Those that are counted only cannot be found again among the named.
      const bool all_named = decision.audits.total() < kMostAudits;
      if (all_named || !came_before(set, facts, lists, place)) decision.audits.add(policy);
    }
    ++lists;
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

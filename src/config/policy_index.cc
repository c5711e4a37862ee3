#include "config/policy_index.h"

#include <algorithm>

#include "config/policy.h"

namespace weft::config {
namespace {

PolicyIndex::Claims& claim_within(PolicyIndex::Claims& claims, const std::string& name) {
  const auto found = std::ranges::find(claims.within, name, &PolicyIndex::Claims::name);
  if (found != claims.within.end()) return *found;
  claims.within.push_back({.name = name, .values = {}, .within = {}});
  return claims.within.back();
}

void settle_claims(PolicyIndex::Claims& claims) {
  claims.values.settle();
  std::ranges::sort(claims.within, {}, &PolicyIndex::Claims::name);
  std::ranges::for_each(claims.within, settle_claims);
}

}  // namespace

PolicyIndex::PolicyIndex(std::span<const Policy> policies) {
  PolicyTermCounts counts;
  for (const Policy& policy : policies) count_terms(policy, counts);
  for (uint32_t place = 0; place < policies.size(); ++place) {
    const auto bound = bound_of(policies[place], counts);
    if (!bound) rest_.push_back(place);
    else
      for (const PolicyTerm& term : *bound) table_of(term).add(term.how, term.text, place);
  }
  std::ranges::for_each(fields_, &TextTable::settle);
  for (auto& [name, table] : headers_) table.settle();
  settle_claims(claims_);
}

TextTable& PolicyIndex::table_of(const PolicyTerm& term) {
  if (term.field == Field::header) return headers_[term.name.front()];
  if (term.field != Field::claim) return fields_[static_cast<size_t>(term.field)];
  Claims* at = &claims_;
  for (const std::string& step : term.name) at = &claim_within(*at, step);
  return at->values;
}

}  // namespace weft::config

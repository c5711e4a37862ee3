#include "mesh/token_reach.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weft::mesh {
namespace {

bool needs_token(const AuthorizationCondition& one) {
  const bool of_token = one.attribute == Attribute::request_principal || one.attribute == Attribute::audience ||
                        one.attribute == Attribute::presenter || one.attribute == Attribute::claim;
  return of_token && one.can_be_judged && !one.values.empty();
}

// What it asks of a token, if nobody without one can match; empty: somebody can.
std::string asked_of_tokens(const AuthorizationRule& rule) {
  std::string asked;
  for (const AuthorizationConditions& source : rule.sources) {
    const auto found = std::ranges::find_if(source, needs_token);
    if (found == source.end()) return {};
    if (asked.empty()) asked = found->said_as;
  }
  return asked;
}

bool reads_tokens(const Model& model, const Workload& workload) {
  return std::ranges::any_of(model.authentication_of(workload), [](const auto& one) { return !one->rules.empty(); });
}

}  // namespace

void add_token_remarks(const Model& model, const AuthorizationPolicy& policy, const Choice& choice,
                       const std::vector<const Workload*>& about, Troubles& troubles) {
  const bool asks = std::ranges::any_of(policy.rules, [](const auto& rule) { return !asked_of_tokens(rule).empty(); });
  if (policy.dry_run || policy.action == AuthorizationAction::custom || !asks) return;
  std::set<std::string> without;
  bool some_read = false;
  for (const Workload* one : about) {
    if (is_unguarded(*one) || one->has_ended) continue;
    if (reads_tokens(model, *one)) {
      some_read = true;
    } else {
      without.insert(fmt::format("{}/{}", one->object.ns, one->owner));
    }
  }
  if (without.empty()) return;
  const bool chooses = choice.by == Choice::By::labels || choice.by == Choice::By::services;
  const bool keeps_out = policy.action == AuthorizationAction::deny;
  const auto nowhere = keeps_out ? Trouble::What::denies_less : Trouble::What::has_no_say;
  const auto what = !some_read ? nowhere : chooses ? Trouble::What::has_no_say : Trouble::What::by_the_way;
  const bool lets_in = policy.action == AuthorizationAction::allow;
  for (const AuthorizationRule& rule : policy.rules) {
    const std::string asked = asked_of_tokens(rule);
    if (asked.empty()) continue;
    troubles.push_back({what, false, rule.path,
                        fmt::format("no RequestAuthentication is about {}, so no request has a token there, and the "
                                    "rule, which asks for {}, {}",
                                    some_of(without), asked,
                                    lets_in     ? "lets none in"
                                    : keeps_out ? "keeps out no request"
                                                : "matches none"),
                        "apply one that says whose tokens are taken", rule.line});
  }
}

}  // namespace weft::mesh

#include "mesh/foreign_domains.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/authorization_values.h"
#include "mesh/names.h"

namespace weft::mesh {
namespace {

bool is_of_mesh(const Settings& settings, std::string_view domain) {
  return domain == settings.trust_domain ||
         std::ranges::find(settings.trust_domain_aliases, domain) != settings.trust_domain_aliases.end();
}

// Of "old.example/ns/shop/sa/cart" or "old.example/*" the trust domain, if it is not the mesh's; else empty. A whole
// principal of cluster.local is the mesh's, whatever that is called (authorization_match.h).
std::string_view foreign_domain(const Settings& settings, std::string_view principal) {
  const std::string_view domain = principal.substr(0, principal.find('/'));
  const bool is_whole = std::ranges::count(principal, '/') == 4 && !principal.contains('*');
  const bool is_own = is_of_mesh(settings, domain) || (domain == "cluster.local" && is_whole);
  return is_own || domain.size() == principal.size() || domain.contains('*') ? std::string_view() : domain;
}

std::string_view foreign_domain(const Settings& settings, Attribute attribute, std::string_view value) {
  if (attribute == Attribute::principal) return foreign_domain(settings, value);
  const bool is_foreign = attribute == Attribute::trust_domain && !is_of_mesh(settings, value) &&
                          value != "cluster.local" && !value.contains('*');
  return is_foreign ? value : std::string_view();
}

struct Foreign {
  std::string_view value;
  std::string_view domain;
};

// Without a domain: the rule names none.
Foreign foreign_in(const Settings& settings, const AuthorizationRule& rule) {
  for (const AuthorizationConditions& source : rule.sources) {
    for (const AuthorizationCondition& condition : source) {
      if (!condition.can_be_judged) continue;
      for (const auto* list : {&condition.values, &condition.not_values}) {
        for (const std::string& value : *list) {
          const std::string_view domain = foreign_domain(settings, condition.attribute, value);
          if (!domain.empty()) return {value, domain};
        }
      }
    }
  }
  return {};
}

// The trust domain of "shop.example/cart", if it is the mesh's own; else empty.
std::string_view domain_of_no_account(const Settings& settings, const std::string& principal) {
  const size_t slash = principal.find('/');
  if (slash == principal.npos || is_of_account(principal)) return {};
  const std::string_view domain = std::string_view(principal).substr(0, slash);
  return is_of_mesh(settings, domain) ? domain : std::string_view();
}

void add_no_accounts(const Settings& settings, AuthorizationAction action, const AuthorizationRule& rule,
                     Troubles& troubles) {
  const bool lets_in = action == AuthorizationAction::allow;
  for (const AuthorizationConditions& source : rule.sources) {
    for (const AuthorizationCondition& condition : source) {
      if (condition.attribute != Attribute::principal || !condition.can_be_judged) continue;
      for (const auto* list : {&condition.values, &condition.not_values}) {
        const bool opens = action != AuthorizationAction::audit && lets_in == (list == &condition.not_values);
        for (const std::string& value : *list) {
          const std::string_view domain = domain_of_no_account(settings, value);
          if (domain.empty()) continue;
          troubles.push_back({opens ? Trouble::What::denies_less : Trouble::What::has_no_say, false, rule.path,
                              fmt::format("\"{}\" is nobody: accounts are {}/ns/NAMESPACE/sa/ACCOUNT", value, domain),
                              "correct the value", rule.line});
        }
      }
    }
  }
}

}  // namespace

void add_foreign_domains(const Settings& settings, const AuthorizationPolicy& policy, Troubles& troubles) {
  for (const AuthorizationRule& rule : policy.rules) {
    add_no_accounts(settings, policy.action, rule, troubles);
    const Foreign foreign = foreign_in(settings, rule);
    if (foreign.domain.empty()) continue;
    troubles.push_back(
        {Trouble::What::has_no_say, false, rule.path,
         fmt::format("\"{}\" is nobody here: no certificate of the trust domain {} is taken in this mesh, "
                     "whose own is {}",
                     foreign.value, foreign.domain, settings.trust_domain),
         "write cluster.local, or begin with * for an account of every trust domain", rule.line});
  }
}

}  // namespace weft::mesh

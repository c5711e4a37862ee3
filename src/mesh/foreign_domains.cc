#include "mesh/foreign_domains.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/names.h"

namespace weft::mesh {
namespace {

// Of "old.example/ns/shop/sa/cart" or "old.example/*" the trust domain, if it is not the mesh's; else empty. A whole
// principal of cluster.local is the mesh's, whatever that is called (authorization_match.h).
std::string_view foreign_domain(const Settings& settings, std::string_view principal) {
  const std::string_view domain = principal.substr(0, principal.find('/'));
  const bool is_whole = std::ranges::count(principal, '/') == 4 && !principal.contains('*');
  const bool is_own = domain == settings.trust_domain || (domain == "cluster.local" && is_whole);
  return is_own || domain.size() == principal.size() || domain.contains('*') ? std::string_view() : domain;
}

// nullptr: the rule names none.
const std::string* foreign_in(const Settings& settings, const AuthorizationRule& rule) {
  const auto is_foreign = [&](const std::string& principal) { return !foreign_domain(settings, principal).empty(); };
  for (const AuthorizationConditions& source : rule.sources) {
    for (const AuthorizationCondition& condition : source) {
      if (condition.attribute != Attribute::principal || !condition.can_be_judged) continue;
      for (const auto* list : {&condition.values, &condition.not_values}) {
        if (const auto found = std::ranges::find_if(*list, is_foreign); found != list->end()) return &*found;
      }
    }
  }
  return nullptr;
}

}  // namespace

void add_foreign_domains(const Settings& settings, const AuthorizationPolicy& policy, Troubles& troubles) {
  for (const AuthorizationRule& rule : policy.rules) {
    const std::string* foreign = foreign_in(settings, rule);
    if (foreign == nullptr) continue;
    troubles.push_back(
        {Trouble::What::has_no_say, false, rule.path,
         fmt::format("\"{}\" is nobody here: no certificate of the trust domain {} is taken in this mesh, "
                     "whose own is {}",
                     *foreign, foreign_domain(settings, *foreign), settings.trust_domain),
         "write cluster.local, or begin with * for an account of every trust domain", rule.line});
  }
}

}  // namespace weft::mesh

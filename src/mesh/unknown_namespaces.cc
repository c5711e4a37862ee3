#include "mesh/unknown_namespaces.h"

#include <fmt/format.h>

namespace weft::mesh {
namespace {

// Of "cluster.local/ns/shop/sa/cart", of "shop/cart", of "shop"; empty: it is not written out.
std::string namespace_in(Attribute attribute, const std::string& value) {
  std::string ns;
  if (attribute == Attribute::source_namespace) {
    ns = value;
  } else if (attribute == Attribute::service_account) {
    ns = value.substr(0, value.find('/'));
  } else if (attribute == Attribute::principal) {
    constexpr std::string_view kBefore = "/ns/";
    const size_t begin = value.find(kBefore);
    const size_t end = begin == value.npos ? value.npos : value.find('/', begin + kBefore.size());
    if (end == value.npos) return {};
    ns = value.substr(begin + kBefore.size(), end - begin - kBefore.size());
  }
  return ns.contains('*') ? std::string() : ns;
}

std::set<std::string> named_in(const AuthorizationRule& rule) {
  std::set<std::string> named;
  for (const AuthorizationConditions& source : rule.sources) {
    for (const AuthorizationCondition& one : source) {
      if (!one.can_be_judged) continue;
      for (const auto* list : {&one.values, &one.not_values}) {
        for (const std::string& value : *list) named.insert(namespace_in(one.attribute, value));
      }
    }
  }
  named.erase("");
  return named;
}

}  // namespace

std::set<std::string> named_namespaces(const AuthorizationPolicy& policy) {
  std::set<std::string> named;
  for (const AuthorizationRule& rule : policy.rules) named.merge(named_in(rule));
  return named;
}

void add_unknown_namespaces(const AuthorizationPolicy& policy,
                            const std::function<bool(const std::string& ns)>& is_known, Troubles& troubles) {
  for (const AuthorizationRule& rule : policy.rules) {
    for (const std::string& ns : named_in(rule)) {
      if (is_known(ns)) continue;
      troubles.push_back({Trouble::What::has_no_say, false, rule.path,
                          fmt::format("nobody is of the namespace \"{}\": there is none", ns),
                          "correct the name, if it is not to come yet", rule.line});
    }
  }
}

}  // namespace weft::mesh

#include "mesh/authorization_filters.h"

#include <fmt/format.h>

#include "envoy/config/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/network/rbac/v3/rbac.pb.h"
#include "mesh/authorization_match.h"
#include "mesh/jwt_filter.h"

namespace weft::mesh {
namespace {

namespace rbac = envoy::config::rbac::v3;
using Policies = std::vector<std::shared_ptr<const AuthorizationPolicy>>;

rbac::RBAC::Action action_of(AuthorizationAction action) {
  switch (action) {
    case AuthorizationAction::allow: return rbac::RBAC::ALLOW;
    case AuthorizationAction::audit: return rbac::RBAC::LOG;
    case AuthorizationAction::custom:
    case AuthorizationAction::deny: break;
  }
  return rbac::RBAC::DENY;
}

// Istio's, by which its dashboards find the verdicts of a dry run.
const char* shadow_prefix(AuthorizationAction action) {
  if (action == AuthorizationAction::audit) return "";
  return action == AuthorizationAction::allow ? "istio_dry_run_allow_" : "istio_dry_run_deny_";
}

void write_policy(const AuthorizationPolicy& policy, ChainKind chain, const Settings& settings, rbac::RBAC& out) {
  auto& named = *out.mutable_policies();
  const auto name = [&](size_t i) {
    return fmt::format("ns[{}]-policy[{}]-rule[{}]", policy.object.ns, policy.object.name, i);
  };
  if (policy.rules.empty()) write_never(named[name(0)]);
  for (size_t i = 0; i < policy.rules.size(); ++i) {
    rbac::Policy made;
    if (write_rule(policy.rules[i], policy.action, chain, settings.trust_domain, made))
      named[name(i)] = std::move(made);
  }
}

// False: no policy says that. Without a rule left an ALLOW still stands, and lets nothing in.
template <class Filter>
bool write_filter(const Policies& policies, AuthorizationAction action, ChainKind chain, const Settings& settings,
                  Filter& out) {
  for (const auto& policy : policies) {
    if (policy->action != action) continue;
    auto& set = policy->dry_run ? *out.mutable_shadow_rules() : *out.mutable_rules();
    set.set_action(action_of(action));
    write_policy(*policy, chain, settings, set);
  }
  if (out.has_shadow_rules()) out.set_shadow_rules_stat_prefix(shadow_prefix(action));
  return out.has_rules() || out.has_shadow_rules();
}

void add_filters(const Policies& policies, AuthorizationAction action, const Settings& settings, SecurityFilters& out) {
  envoy::extensions::filters::http::rbac::v3::RBAC http;
  if (!write_filter(policies, action, ChainKind::http, settings, http)) return;
  out.http.push_back(chain_filter("envoy.filters.http.rbac", http));
  envoy::extensions::filters::network::rbac::v3::RBAC tcp;
  write_filter(policies, action, ChainKind::tcp, settings, tcp);
  tcp.set_stat_prefix("tcp.");
  out.tcp.push_back(chain_filter("envoy.filters.network.rbac", tcp));
}

}  // namespace

SecurityFilters security_filters(const Model& model, const Workload& workload) {
  SecurityFilters out;
  Policies policies = model.authorization_of(workload);
  // What is not supported is denied; a dry run of it has nothing to tell.
  std::erase_if(policies, [](const auto& one) { return one->action == AuthorizationAction::custom && one->dry_run; });
  add_filters(policies, AuthorizationAction::custom, model.settings(), out);
  if (auto tokens = jwt_filter(model.authentication_of(workload))) out.http.push_back(std::move(*tokens));
  for (const auto action : {AuthorizationAction::audit, AuthorizationAction::deny, AuthorizationAction::allow})
    add_filters(policies, action, model.settings(), out);
  return out;
}

}  // namespace weft::mesh

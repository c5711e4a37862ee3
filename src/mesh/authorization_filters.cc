#include "mesh/authorization_filters.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "envoy/config/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/network/rbac/v3/rbac.pb.h"
#include "mesh/authorization_match.h"
#include "mesh/external_filter.h"
#include "mesh/jwt_filter.h"

namespace weft::mesh {
namespace {

namespace rbac = envoy::config::rbac::v3;
using Policies = std::vector<std::shared_ptr<const AuthorizationPolicy>>;

rbac::RBAC::Action action_of(AuthorizationAction action) {
  switch (action) {
    case AuthorizationAction::allow: return rbac::RBAC::ALLOW;
    case AuthorizationAction::audit: return rbac::RBAC::LOG;
    case AuthorizationAction::custom:  // add_custom
    case AuthorizationAction::deny: break;
  }
  return rbac::RBAC::DENY;
}

// Istio's, by which its dashboards find the verdicts of a dry run.
const char* shadow_prefix(AuthorizationAction action) {
  if (action == AuthorizationAction::audit) return "";
  return action == AuthorizationAction::allow ? "istio_dry_run_allow_" : "istio_dry_run_deny_";
}

// `asking`: what its policies' names begin with, if they are about whom to ask.
void write_policy(const AuthorizationPolicy& policy, ChainKind chain, const Settings& settings, rbac::RBAC& out,
                  std::string_view asking = {}) {
  auto& named = *out.mutable_policies();
  const auto name = [&](size_t i) {
    return fmt::format("{}{}ns[{}]-policy[{}]-rule[{}]", asking, asking.empty() ? "" : "-", policy.object.ns,
                       policy.object.name, i);
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

constexpr std::string_view name_of_rbac(ChainKind chain) {
  return chain == ChainKind::http ? "envoy.filters.http.rbac" : "envoy.filters.network.rbac";
}

void finish(envoy::extensions::filters::http::rbac::v3::RBAC&) {}
void finish(envoy::extensions::filters::network::rbac::v3::RBAC& filter) { filter.set_stat_prefix("tcp."); }

void add_filters(const Policies& policies, AuthorizationAction action, const Settings& settings, SecurityFilters& out) {
  envoy::extensions::filters::http::rbac::v3::RBAC http;
  if (!write_filter(policies, action, ChainKind::http, settings, http)) return;
  out.http.push_back(chain_filter(std::string(name_of_rbac(ChainKind::http)), http));
  envoy::extensions::filters::network::rbac::v3::RBAC tcp;
  write_filter(policies, action, ChainKind::tcp, settings, tcp);
  finish(tcp);
  out.tcp.push_back(chain_filter(std::string(name_of_rbac(ChainKind::tcp)), tcp));
}

// What a provider's policies match: asked about, or denied.
template <class Filter>
void add_provider(const Policies& policies, const ExtensionProvider* provider, ChainKind chain,
                  const Settings& settings, std::vector<ChainFilter>& out) {
  const std::string& name = policies.front()->provider;
  auto asks = provider == nullptr ? std::nullopt : external_filter(name, *provider, chain);
  Filter filter;
  rbac::RBAC& set = asks ? *filter.mutable_shadow_rules() : *filter.mutable_rules();
  set.set_action(rbac::RBAC::DENY);
  for (const auto& policy : policies) write_policy(*policy, chain, settings, set, asks ? asking_prefix(name) : "");
  if (asks) filter.set_shadow_rules_stat_prefix(std::string(kAskingStatPrefix));
  finish(filter);
  out.push_back(chain_filter(std::string(name_of_rbac(chain)), filter));
  if (asks) out.push_back(std::move(*asks));
}

// Who is asked is not asked about being asked: that would have no end.
bool is_itself(const Model& model, const ExtensionProvider* provider, const Workload& workload) {
  return provider != nullptr && std::ranges::any_of(model.services_of(workload), [&](const Service* service) {
           return service->host == provider->host;
         });
}

void add_custom(const Model& model, const Workload& workload, const Policies& policies, SecurityFilters& out) {
  std::map<std::string_view, Policies> by_provider;
  for (const auto& policy : policies) {
    if (policy->action == AuthorizationAction::custom && !policy->dry_run)
      by_provider[policy->provider].push_back(policy);
  }
  for (const auto& [name, asking] : by_provider) {
    const ExtensionProvider* provider = model.why_not_asked(name).empty() ? model.provider(name) : nullptr;
    if (is_itself(model, provider, workload)) continue;
    add_provider<envoy::extensions::filters::http::rbac::v3::RBAC>(asking, provider, ChainKind::http, model.settings(),
                                                                   out.http);
    add_provider<envoy::extensions::filters::network::rbac::v3::RBAC>(asking, provider, ChainKind::tcp,
                                                                      model.settings(), out.tcp);
  }
}

}  // namespace

SecurityFilters security_filters(const Model& model, const Workload& workload) {
  SecurityFilters out;
  const Policies policies = model.authorization_of(workload);
  add_custom(model, workload, policies, out);
  if (auto tokens = jwt_filter(model.authentication_of(workload))) out.http.push_back(std::move(*tokens));
  for (const auto action : {AuthorizationAction::audit, AuthorizationAction::deny, AuthorizationAction::allow})
    add_filters(policies, action, model.settings(), out);
  return out;
}

}  // namespace weft::mesh

#include "mesh/authorization_filters.h"

#include <fmt/format.h>

#include <map>
#include <set>

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
    if (write_rule(policy.rules[i], policy.action, chain, settings, made)) named[name(i)] = std::move(made);
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

// Where providers are asked at this workload: nobody is asked about that, which would have no end.
std::set<uint16_t> asked_ports(const Model& model, const Workload& workload) {
  std::set<uint16_t> ports;
  for (const auto& [name, provider] : model.providers()) {
    if (!model.why_not_asked(name).empty()) continue;
    const Service& service = *model.service(provider.host);
    for (const ServiceEndpoint& endpoint : model.endpoints(service, *service.port(provider.port))) {
      if (workload.is_at(endpoint.ip)) ports.insert(endpoint.port);
    }
  }
  return ports;
}

void leave_out(const std::set<uint16_t>& ports, rbac::RBAC& set) {
  if (ports.empty()) return;
  for (auto& [name, policy] : *set.mutable_policies()) {
    for (rbac::Permission& permission : *policy.mutable_permissions()) {
      rbac::Permission narrowed;
      auto& all = *narrowed.mutable_and_rules();
      *all.add_rules() = std::move(permission);
      for (const uint16_t port : ports) all.add_rules()->mutable_not_rule()->set_destination_port(port);
      permission = std::move(narrowed);
    }
  }
}

// What a provider's policies match: asked about, but not at `except`; or denied.
template <class Filter>
void add_provider(const Policies& policies, const ExtensionProvider* provider, ChainKind chain,
                  const Settings& settings, const std::set<uint16_t>& except, std::vector<ChainFilter>& out) {
  const std::string& name = policies.front()->provider;
  auto asks = provider == nullptr ? std::nullopt : external_filter(name, *provider, chain);
  Filter filter;
  rbac::RBAC& set = asks ? *filter.mutable_shadow_rules() : *filter.mutable_rules();
  set.set_action(rbac::RBAC::DENY);
  for (const auto& policy : policies) write_policy(*policy, chain, settings, set, asks ? asking_prefix(name) : "");
  if (asks) {
    leave_out(except, set);
    filter.set_shadow_rules_stat_prefix(std::string(kAskingStatPrefix));
  }
  finish(filter);
  out.push_back(chain_filter(std::string(name_of_rbac(chain)), filter));
  if (asks) out.push_back(std::move(*asks));
}

void add_custom(const Model& model, const Workload& workload, const Policies& policies, SecurityFilters& out) {
  std::map<std::string_view, Policies> by_provider;
  for (const auto& policy : policies) {
    if (policy->action == AuthorizationAction::custom && !policy->dry_run)
      by_provider[policy->provider].push_back(policy);
  }
  const std::set<uint16_t> except = by_provider.empty() ? std::set<uint16_t>() : asked_ports(model, workload);
  for (const auto& [name, asking] : by_provider) {
    const ExtensionProvider* provider = model.why_not_asked(name).empty() ? model.provider(name) : nullptr;
    add_provider<envoy::extensions::filters::http::rbac::v3::RBAC>(asking, provider, ChainKind::http, model.settings(),
                                                                   except, out.http);
    add_provider<envoy::extensions::filters::network::rbac::v3::RBAC>(asking, provider, ChainKind::tcp,
                                                                      model.settings(), except, out.tcp);
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

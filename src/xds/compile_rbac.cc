#include "xds/compile_rbac.h"

#include <fmt/format.h>

#include "config/version.h"
#include "envoy/config/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/network/rbac/v3/rbac.pb.h"
#include "xds/compile_rbac_condition.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace rbac = envoy::config::rbac::v3;
using config::PolicyAction;

Result<PolicyAction> action(rbac::RBAC::Action from, const Place& at) {
  switch (from) {
    case rbac::RBAC::ALLOW: return PolicyAction::allow;
    case rbac::RBAC::DENY: return PolicyAction::deny;
    case rbac::RBAC::LOG: return PolicyAction::log;
    default: return at.refuse(fmt::format("{} is none that weft knows; it speaks ALLOW, DENY and LOG", int{from}));
  }
}

Result<config::Policy> policy(const std::string& name, const rbac::Policy& from, const ConditionScope& scope,
                              const Place& at) {
  config::Policy out;
  out.name = name;
  out.origin = config::origin_from_policy_name(name);
  TRY(out.permission, compile_permissions(from.permissions(), scope, at));
  TRY(out.principal, compile_principals(from.principals(), scope, at));
  out.content = config::content_hash(from.SerializeAsString());
  return out;
}

Result<config::PolicySet> policy_set(const rbac::RBAC& from, bool has_request, const Place& at) {
  TRY(const PolicyAction what, action(from.action(), at.child("action")));
  std::vector<config::Policy> policies;
  for (const auto& [name, one] : from.policies()) {
    TRY(config::Policy made, policy(name, one, {what, has_request}, at.entry("policies", name)));
    policies.push_back(std::move(made));
  }
  return config::PolicySet::make(what, std::move(policies));
}

template <class Filter>
Result<std::shared_ptr<const config::Policies>> rbac_filter(const Filter& from, std::string stat_prefix,
                                                            uint64_t content, bool has_request, const Place& at) {
  if (!from.has_rules() && !from.has_shadow_rules())
    return at.refuse("it has neither rules nor shadow_rules, so it would check nothing; set one, or leave it out");
  auto out = std::make_shared<config::Policies>();
  if (from.has_rules()) {
    TRY(out->rules, policy_set(from.rules(), has_request, at.child("rules")));
  }
  if (from.has_shadow_rules()) {
    TRY(out->shadow, policy_set(from.shadow_rules(), has_request, at.child("shadow_rules")));
  }
  out->content = content;
  out->stat_prefix = std::move(stat_prefix);
  out->shadow_stat_prefix = from.shadow_rules_stat_prefix();
  return out;
}

}  // namespace

Result<std::shared_ptr<const config::Policies>> compile_http_rbac(const google::protobuf::Any& from, const Place& at) {
  envoy::extensions::filters::http::rbac::v3::RBAC message;
  TRY_VOID(unpack(from, message, at));
  return rbac_filter(message, message.rules_stat_prefix(), config::content_hash(from.value()), true, at);
}

Result<std::shared_ptr<const config::Policies>> compile_tcp_rbac(const google::protobuf::Any& from, const Place& at) {
  envoy::extensions::filters::network::rbac::v3::RBAC message;
  TRY_VOID(unpack(from, message, at));
  return rbac_filter(message, message.stat_prefix(), config::content_hash(from.value()), false, at);
}

}  // namespace weft::xds

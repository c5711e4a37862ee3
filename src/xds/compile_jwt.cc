#include "xds/compile_jwt.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/version.h"
#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"
#include "xds/compile_route.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace jwt = envoy::extensions::filters::http::jwt_authn::v3;
using config::JwtRequirement;
using RequirementKind = JwtRequirement::Kind;

bool is_allowance(const JwtRequirement& requirement) {
  return requirement.kind == RequirementKind::allow_missing ||
         requirement.kind == RequirementKind::allow_missing_or_failed;
}

Result<uint32_t> find_provider(const std::string& name, const JwtProviderIndex& providers, const Place& at) {
  const auto found = providers.find(name);
  if (found == providers.end()) return at.refuse(fmt::format("there is no provider \"{}\"; add it to providers", name));
  return found->second;
}

JwtRequirement allowance(RequirementKind kind, const JwtProviderIndex& providers) {
  JwtRequirement out;
  out.kind = kind;
  for (const auto& [name, index] : providers) out.providers.push_back(index);
  return out;
}

template <class List>
Result<JwtRequirement> requirements(RequirementKind kind, const List& list, const JwtProviderIndex& providers,
                                    const Place& at) {
  if (list.requirements().empty()) return at.child("requirements").refuse("it is empty; name what is required");
  JwtRequirement out;
  out.kind = kind;
  for (int i = 0; i < list.requirements_size(); ++i) {
    TRY(JwtRequirement one,
        compile_jwt_requirement(list.requirements(i), providers, at.child("requirements", static_cast<size_t>(i))));
    out.of.push_back(std::move(one));
  }
  return out;
}

// As in the public API: an allowance among alternatives is about the tokens of the providers beside it, it is asked
// last, and of two the wider one counts.
void order_alternatives(JwtRequirement& any) {
  std::vector<JwtRequirement> others;
  std::vector<uint32_t> beside;
  std::optional<JwtRequirement> allowed;
  for (JwtRequirement& one : any.of) {
    if (one.kind == RequirementKind::provider) beside.push_back(one.providers.front());
    if (!is_allowance(one)) {
      others.push_back(std::move(one));
    } else if (!allowed || one.kind == RequirementKind::allow_missing_or_failed) {
      allowed = std::move(one);
    }
  }
  any.of = std::move(others);
  if (!allowed) return;
  if (!beside.empty()) allowed->providers = std::move(beside);
  any.of.push_back(std::move(*allowed));
}

Result<JwtRequirement> requirement_of(const jwt::RequirementRule& from, const jwt::JwtAuthentication& all,
                                      const JwtProviderIndex& providers, const Place& at) {
  switch (from.requirement_type_case()) {
    case jwt::RequirementRule::kRequires:
      return compile_jwt_requirement(from.requires_(), providers, at.child("requires"));
    case jwt::RequirementRule::kRequirementName: {
      const auto named = all.requirement_map().find(from.requirement_name());
      if (named == all.requirement_map().end()) {
        return at.child("requirement_name")
            .refuse(fmt::format("there is no requirement \"{}\"; add it to requirement_map", from.requirement_name()));
      }
      return compile_jwt_requirement(named->second, providers, at.child("requirement_name"));
    }
    case jwt::RequirementRule::REQUIREMENT_TYPE_NOT_SET: break;
  }
  return at.refuse(
      "it says nothing to require; set requires or requirement_name (allow_missing_or_failed for what needs no token)");
}

Result<void> add_rule(const jwt::RequirementRule& from, const jwt::JwtAuthentication& all,
                      const JwtProviderIndex& providers, config::JwtAuthentication& out, const Place& at) {
  if (!from.has_match()) return at.child("match").refuse("it is missing; {prefix: /} takes every request");
  config::JwtRule rule;
  TRY_VOID(compile_match(from.match(), rule.match, at.child("match")));
  if (!rule.match.claims.empty()) {
    return at.child("match")
        .child("dynamic_metadata")
        .refuse("what a token says cannot decide whether the token is looked at");
  }
  TRY(rule.requirement, requirement_of(from, all, providers, at));
  const bool everything = rule.match.path.kind == config::PathMatch::Kind::prefix && rule.match.path.pattern == "/";
  out.rules.push_back(rule);
  if (!everything) return {};
  // A CONNECT has no path, so that it would pass under a rule for all paths.
  rule.match.path = {config::PathMatch::Kind::connect, "", false, {}};
  out.rules.push_back(std::move(rule));
  return {};
}

}  // namespace

Result<JwtRequirement> compile_jwt_requirement(const jwt::JwtRequirement& from, const JwtProviderIndex& providers,
                                               const Place& at) {
  JwtRequirement out;
  switch (from.requires_type_case()) {
    case jwt::JwtRequirement::kProviderName: {
      TRY(const uint32_t index, find_provider(from.provider_name(), providers, at.child("provider_name")));
      out.providers = {index};
      return out;
    }
    case jwt::JwtRequirement::kProviderAndAudiences: {
      const auto& both = from.provider_and_audiences();
      const Place here = at.child("provider_and_audiences");
      TRY(const uint32_t index, find_provider(both.provider_name(), providers, here.child("provider_name")));
      out.providers = {index};
      if (!both.audiences().empty()) out.audiences.emplace(both.audiences().begin(), both.audiences().end());
      return out;
    }
    case jwt::JwtRequirement::kRequiresAny: {
      TRY(out, requirements(RequirementKind::any, from.requires_any(), providers, at.child("requires_any")));
      order_alternatives(out);
      return out;
    }
    case jwt::JwtRequirement::kRequiresAll:
      return requirements(RequirementKind::all, from.requires_all(), providers, at.child("requires_all"));
    case jwt::JwtRequirement::kAllowMissingOrFailed:
      return allowance(RequirementKind::allow_missing_or_failed, providers);
    case jwt::JwtRequirement::kAllowMissing: return allowance(RequirementKind::allow_missing, providers);
    case jwt::JwtRequirement::REQUIRES_TYPE_NOT_SET: break;
  }
  return at.refuse(
      "it says nothing to require; set provider_name, provider_and_audiences, requires_any, requires_all, "
      "allow_missing or allow_missing_or_failed");
}

Result<std::shared_ptr<const config::JwtAuthentication>> compile_jwt(const google::protobuf::Any& from,
                                                                     const Place& at) {
  jwt::JwtAuthentication message;
  TRY_VOID(unpack(from, message, at));
  auto out = std::make_shared<config::JwtAuthentication>();
  out->content = config::content_hash(from.value());
  out->bypass_cors_preflight = message.bypass_cors_preflight();
  out->strip_failure_response = message.strip_failure_response();
  JwtProviderIndex index;
  for (const auto& [name, provider] : message.providers()) index.emplace(name, 0);
  for (auto& [name, number] : index) {
    number = static_cast<uint32_t>(out->providers.size());
    TRY(config::JwtProvider made,
        compile_jwt_provider(name, message.providers().at(name), at.entry("providers", name)));
    out->providers.push_back(std::move(made));
  }
  // Also those that no rule names, so that a refusal does not wait for the rule.
  for (const auto& [name, requirement] : message.requirement_map())
    TRY_VOID(compile_jwt_requirement(requirement, index, at.entry("requirement_map", name)));
  for (int i = 0; i < message.rules_size(); ++i)
    TRY_VOID(add_rule(message.rules(i), message, index, *out, at.child("rules", static_cast<size_t>(i))));
  return out;
}

}  // namespace weft::xds

#include "mesh/authorization_sentence.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace weft::mesh {
namespace {

std::string noun_of(const AuthorizationCondition& condition) {
  switch (condition.attribute) {
    case Attribute::host: return "the host";
    case Attribute::method: return "the method";
    case Attribute::path: return "the path";
    case Attribute::destination_port: return "the port";
    case Attribute::destination_ip: return "the address called";
    case Attribute::server_name: return "the TLS server name";
    case Attribute::principal: return "the caller's principal";
    case Attribute::request_principal: return "the token's issuer and subject";
    case Attribute::service_account: return "the caller's service account";
    case Attribute::source_namespace: return "the caller's namespace";
    case Attribute::trust_domain: return "the caller's trust domain";
    case Attribute::remote_ip: return "the client's address";
    case Attribute::source_ip: return "the address the connection comes from";
    case Attribute::header: return fmt::format("the header {}", fmt::join(condition.name, ""));
    case Attribute::audience: return "the token's audience";
    case Attribute::presenter: return "the token's presenter";
    case Attribute::claim: return fmt::format("the token's claim {}", fmt::join(condition.name, "."));
    case Attribute::other: break;
  }
  return condition.said_as;
}

std::string text_of(const AuthorizationCondition& condition) {
  if (!condition.can_be_judged) return fmt::format("{} cannot be judged here", condition.said_as);
  std::string text = noun_of(condition);
  if (!condition.values.empty()) text += fmt::format(" is {}", fmt::join(condition.values, " or "));
  if (!condition.values.empty() && !condition.not_values.empty()) text += " and";
  if (!condition.not_values.empty()) text += fmt::format(" is not {}", fmt::join(condition.not_values, " nor "));
  return text;
}

// "a and b, or c"; empty: nothing is asked.
std::string text_of(const std::vector<AuthorizationConditions>& alternatives) {
  std::string text;
  for (const AuthorizationConditions& all : alternatives) {
    if (all.empty()) return {};
    std::string one;
    for (const AuthorizationCondition& condition : all) one += (one.empty() ? "" : " and ") + text_of(condition);
    text += (text.empty() ? "" : ", or ") + one;
  }
  return text;
}

}  // namespace

std::vector<std::string> sentences_of(const AuthorizationPolicy& policy) {
  const std::string asks = policy.provider.empty() ? "" : fmt::format(" (asks {})", policy.provider);
  const std::string head = fmt::format("{}{}{} by AuthorizationPolicy {}", policy.dry_run ? "dry run of " : "",
                                       name_of(policy.action), asks, to_string(policy.object));
  if (policy.rules.empty()) return {head + ": it has no rule, so nothing matches it"};
  std::vector<std::string> sentences;
  for (size_t i = 0; i < policy.rules.size(); ++i) {
    const std::string sources = text_of(policy.rules[i].sources);
    const std::string operations = text_of(policy.rules[i].operations);
    const std::string_view between = sources.empty() || operations.empty() ? "" : "; and ";
    sentences.push_back(
        fmt::format("{} rule[{}]: {}", head, i,
                    sources.empty() && operations.empty() ? "always" : sources + std::string(between) + operations));
  }
  return sentences;
}

}  // namespace weft::mesh

#include "rules/jwt_judge.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::rules {
namespace {

using RequirementKind = config::JwtRequirement::Kind;

JwtJudge::Problem too_many(const config::JwtProvider& provider) {
  return {JwtFault::invalid, fmt::format("Found multiple Jwt tokens, more than {}", kMaxTokensOfProvider), &provider};
}

}  // namespace

JwtJudge::Verdict JwtJudge::judge(const config::JwtRequirement& requirement) {
  switch (requirement.kind) {
    case RequirementKind::provider: return judge_provider(requirement);
    case RequirementKind::any: return judge_any(requirement);
    case RequirementKind::all: return judge_all(requirement);
    case RequirementKind::allow_missing:
    case RequirementKind::allow_missing_or_failed: return judge_allowed(requirement);
  }
  return {.problem = Problem{}, .good = {}};
}

// Of several reasons the one that says most about the token is told.
JwtJudge::Verdict JwtJudge::judge_any(const config::JwtRequirement& requirement) {
  Verdict worst{.problem = Problem{JwtFault::missing, "Jwt is missing", nullptr}, .good = {}};
  for (const config::JwtRequirement& one : requirement.of) {
    Verdict verdict = judge(one);
    if (!verdict.problem) return verdict;
    if (verdict.problem->fault > worst.problem->fault) worst = std::move(verdict);
  }
  return worst;
}

JwtJudge::Verdict JwtJudge::judge_all(const config::JwtRequirement& requirement) {
  Verdict all;
  for (const config::JwtRequirement& one : requirement.of) {
    Verdict verdict = judge(one);
    if (verdict.problem) return verdict;
    std::ranges::move(verdict.good, std::back_inserter(all.good));
  }
  return all;
}

JwtJudge::Verdict JwtJudge::judge_provider(const config::JwtRequirement& requirement) {
  const uint32_t index = requirement.providers.front();
  const config::JwtProvider& provider = wanted_.providers[index];
  const std::vector<FoundJwt>& tokens = tokens_of(index);
  if (tokens.empty()) return {.problem = Problem{JwtFault::missing, "Jwt is missing", &provider}, .good = {}};
  Verdict verdict;
  if (tokens.size() > kMaxTokensOfProvider) return {.problem = too_many(provider), .good = {}};
  const auto& audiences = requirement.audiences ? *requirement.audiences : provider.audiences;
  for (const FoundJwt& found : tokens) {
    verdict.problem = judge_token(index, found, audiences, verdict);
    if (verdict.problem) return verdict;
  }
  return verdict;
}

JwtJudge::Verdict JwtJudge::judge_allowed(const config::JwtRequirement& requirement) {
  const bool even_failed = requirement.kind == RequirementKind::allow_missing_or_failed;
  Verdict verdict;
  std::vector<std::string_view> seen;
  for (const uint32_t index : requirement.providers) {
    // Those beyond were not even gathered, so that nobody would look at them.
    if (!even_failed && tokens_of(index).size() > kMaxTokensOfProvider)
      return {.problem = too_many(wanted_.providers[index]), .good = {}};
    for (const FoundJwt& found : tokens_of(index)) {
      if (std::ranges::find(seen, found.token) != seen.end()) continue;
      seen.emplace_back(found.token);
      std::optional<Problem> problem;
      const Reading& reading = read(found.token);
      if (reading.problem) {
        problem = Problem{reading.problem->fault, reading.problem->sentence, nullptr};
      } else if (const auto owner = provider_of(reading, requirement.providers)) {
        problem = judge_token(*owner, found, wanted_.providers[*owner].audiences, verdict);
      } else {
        problem = Problem{JwtFault::unknown_issuer, "Jwt issuer is not configured", nullptr};
      }
      if (problem && !even_failed) return {.problem = std::move(problem), .good = {}};
    }
  }
  return verdict;
}

std::optional<JwtJudge::Problem> JwtJudge::judge_token(uint32_t provider, const FoundJwt& found,
                                                       const std::vector<std::string>& audiences, Verdict& verdict) {
  const Reading& reading = read(found.token);
  const config::JwtProvider& asked = wanted_.providers[provider];
  std::optional<JwtProblem> problem = reading.problem;
  // What costs little comes first; none of it is believed until the signature is verified.
  if (!problem) problem = find_problem(reading.claims, asked, audiences, input_.now);
  const Verified* verified = problem ? nullptr : &verify(provider, reading);
  if (verified != nullptr) problem = verified->problem;
  if (problem) return Problem{problem->fault, std::move(problem->sentence), &asked};
  verdict.good.push_back({&found, provider, &reading.claims, reading.jws.payload_text, verified->key});
  return std::nullopt;
}

const std::vector<FoundJwt>& JwtJudge::tokens_of(uint32_t provider) {
  auto& found = found_[provider];
  if (!found) found = find_tokens(wanted_.providers[provider], request_);
  return *found;
}

bool JwtJudge::has_token(uint32_t provider, std::string_view token) {
  return std::ranges::find(tokens_of(provider), token, &FoundJwt::token) != tokens_of(provider).end();
}

std::optional<uint32_t> JwtJudge::provider_of(const Reading& reading, const std::vector<uint32_t>& providers) {
  std::optional<uint32_t> anybody;
  for (const uint32_t index : providers) {
    if (!has_token(index, reading.token)) continue;
    const std::string& issuer = wanted_.providers[index].issuer;
    if (!issuer.empty() && issuer == reading.claims.issuer) return index;
    if (issuer.empty() && !anybody) anybody = index;
  }
  return anybody;
}

const JwtJudge::Reading& JwtJudge::read(std::string_view token) {
  for (const Reading& reading : readings_) {
    if (reading.token == token) return reading;
  }
  Reading& reading = readings_.emplace_back();
  reading.token = token;
  auto jws = tls::parse_jws(token);
  auto claims = jws ? read_claims(jws->payload) : Result<JwtClaims>(std::unexpected(jws.error()));
  if (claims) {
    reading.jws = std::move(*jws);
    reading.claims = std::move(*claims);
  } else {
    reading.problem = JwtProblem{JwtFault::invalid, claims.error().detail};
  }
  return reading;
}

const JwtJudge::Verified& JwtJudge::verify(uint32_t provider, const Reading& reading) {
  for (const Verified& verified : verified_) {
    if (verified.provider == provider && verified.reading == &reading) return verified;
  }
  Verified& verified = verified_.emplace_back(&reading, provider, std::nullopt, std::string());
  verified.problem = check_signature(provider, reading, verified.key);
  return verified;
}

std::optional<JwtProblem> JwtJudge::check_signature(uint32_t provider, const Reading& reading, std::string& key) const {
  const config::JwtProvider& asked = wanted_.providers[provider];
  const tls::Jwks* keys = asked.keys.get();
  if (keys == nullptr && provider < input_.fetched.size()) keys = input_.fetched[provider].get();
  if (keys == nullptr) {
    return JwtProblem{JwtFault::no_keys,
                      asked.remote ? "Jwks remote fetch is failed" : "Jwks doesn't have any valid public key"};
  }
  if (input_.remembers) {
    key = tls::verification_key(*keys, reading.token);
    if (input_.remembers(key)) return std::nullopt;
  }
  switch (tls::verify_jws(reading.jws, *keys)) {
    case tls::Verification::valid: return std::nullopt;
    case tls::Verification::no_key:
      return JwtProblem{JwtFault::no_key, "Jwks doesn't have key to match kid or alg from Jwt"};
    case tls::Verification::wrong: break;
  }
  return JwtProblem{JwtFault::invalid, "Jwt verification fails"};
}

}  // namespace weft::rules

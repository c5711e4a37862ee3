// JwtJudge: one request's tokens against requirements, each token read and each signature verified at most once.
//
// Made for one call of authenticate() (rules/jwt.h), to which it is private; one thread.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "rules/jwt.h"
#include "tls/jws.h"

namespace weft::rules {

class JwtJudge {
 public:
  // All must outlive the judge.
  JwtJudge(const config::JwtAuthentication& wanted [[clang::lifetimebound]],
           const http::RequestHead& request [[clang::lifetimebound]], const JwtInput& input [[clang::lifetimebound]])
      : wanted_(wanted), request_(request), input_(input), found_(wanted.providers.size()) {}

  struct Problem {
    JwtFault fault = JwtFault::missing;
    std::string sentence;
    const config::JwtProvider* provider = nullptr;
  };
  // What a token was found to be.
  struct Good {
    const FoundJwt* found;
    uint32_t provider;
    const JwtClaims* claims;
    std::string_view payload_text;  // base64url, as it came
    std::string key;
  };
  struct Verdict {
    std::optional<Problem> problem;  // nothing: the requirement is met
    std::vector<Good> good;          // by these
  };

  Verdict judge(const config::JwtRequirement& requirement);

 private:
  struct Reading {
    std::string_view token;
    std::optional<JwtProblem> problem;
    tls::Jws jws;
    JwtClaims claims;
  };
  struct Verified {
    const Reading* reading;
    uint32_t provider;
    std::optional<JwtProblem> problem;
    std::string key;
  };

  Verdict judge_any(const config::JwtRequirement& requirement);
  Verdict judge_all(const config::JwtRequirement& requirement);
  Verdict judge_provider(const config::JwtRequirement& requirement);
  Verdict judge_allowed(const config::JwtRequirement& requirement);

  // Adds to the verdict's `good`, or says what is wrong.
  std::optional<Problem> judge_token(uint32_t provider, const FoundJwt& found,
                                     const std::vector<std::string>& audiences, Verdict& verdict);
  const std::vector<FoundJwt>& tokens_of(uint32_t provider);
  // Whose the token is among these providers that look where it stands; nullopt: nobody's.
  std::optional<uint32_t> provider_of(const Reading& reading, const std::vector<uint32_t>& providers);
  bool has_token(uint32_t provider, std::string_view token);
  const Reading& read(std::string_view token);
  const Verified& verify(uint32_t provider, const Reading& reading);
  std::optional<JwtProblem> check_signature(uint32_t provider, const Reading& reading, std::string& key) const;

  const config::JwtAuthentication& wanted_;
  const http::RequestHead& request_;
  const JwtInput& input_;
  std::vector<std::optional<std::vector<FoundJwt>>> found_;  // by provider
  std::deque<Reading> readings_;                             // addresses hold
  std::deque<Verified> verified_;
};

}  // namespace weft::rules

// Tokens: what proves to others which service account a pod runs as, issued and reviewed as the Kubernetes API does it
// (authentication.k8s.io/v1: TokenRequest, TokenReview).
//
// Owned by Api; on the store's thread. A token is a JWS (ES256) with Kubernetes' claims, for the audiences that were
// asked for. It opens nothing of this API itself. One that is bound to a pod is good only while that pod is there, one
// of an account only while the account is.
#pragma once

#include <string>
#include <string_view>

#include "apiserver/objects.h"
#include "base/time.h"
#include "codec/value.h"
#include "tls/token_signer.h"

namespace weft::apiserver {

inline constexpr std::string_view kTokenIssuer = "https://kubernetes.default.svc.cluster.local";
// How long a token is good: what is asked for within these bounds, an hour if nothing is.
inline constexpr int64_t kLeastTokenSeconds = 600;
inline constexpr int64_t kUsualTokenSeconds = 3600;
inline constexpr int64_t kMostTokenSeconds = 24 * 3600;

class Tokens {
 public:
  Tokens(Objects& objects, const Clock& clock, tls::TokenSigner signer)
      : objects_(objects), clock_(clock), signer_(std::move(signer)) {}

  // For a TokenRequest: the same with its status. Refused: an account or pod that is not there, a pod of another
  // account, an object that is no pod, a time out of bounds.
  Answer<codec::Value> issue(std::string_view space, std::string_view account, codec::Value request);

  // For a TokenReview: the same with its status. What is wrong with a token stands there, too.
  Answer<codec::Value> review(codec::Value review);

  // The keys that verify them (RFC 7517), for those who would rather not ask.
  const std::string& key_set() const { return signer_.key_set(); }

 private:
  Result<codec::Value> reviewed(const std::string& token, const codec::Value& wanted);
  Result<std::string> uid_of(const mesh::kinds::Resource& resource, std::string_view space, const codec::Value& named);

  Objects& objects_;
  const Clock& clock_;
  const tls::TokenSigner signer_;
};

}  // namespace weft::apiserver

// Identity: who a workload is, as a SPIFFE ID: spiffe://<trust domain>/ns/<namespace>/sa/<service account>.
//
// A plain value; any thread. Only this form is a mesh identity; other SPIFFE IDs may stand in certificates but name no
// workload of ours.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::tls {

struct Identity {
  std::string trust_domain;
  std::string ns;
  std::string service_account;

  std::string uri() const;
  friend bool operator==(const Identity&, const Identity&) = default;
};

// The longest SPIFFE ID allowed, in bytes (SPIFFE-ID §2.3).
inline constexpr size_t kMaxSpiffeId = 2048;

// Error: invalid, saying which part is wrong.
Result<Identity> parse_identity(std::string_view uri);

}  // namespace weft::tls

// Credentials: what the embedded API proves itself with, and what its users prove themselves with; kept in a folder
// across restarts.
//
// Plain values; made once at start on any thread. The authority here vouches for the API server only, never for
// workloads: a workload's certificate opens nothing. Whoever can read the kubeconfig can do everything; so it, the key
// and the token have mode 0600.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "tls/certificate.h"

namespace weft::apiserver {

struct Credentials {
  std::string root;       // PEM: what clients trust
  tls::KeyPair identity;  // the server's
  std::string token;      // the bearer token that opens everything
  std::string token_key;  // PEM: signs the tokens of service accounts
};

// Reads them from `folder`, or makes and keeps new ones: names and addresses are what clients may reach the server by
// ("localhost", "10.96.0.1"). Kept ones that have expired, or lack one of the names, are replaced, all but the token
// and the key that signs tokens. Errors: io, invalid, naming the file.
Result<Credentials> load_or_make_credentials(const std::string& folder, const std::vector<std::string>& dns_names,
                                             const std::vector<std::string>& addresses, WallTime now);

// A kubeconfig with one cluster, one user and one context, named `name`. `server` is a URL: https://127.0.0.1:16443.
std::string kubeconfig(const Credentials& credentials, std::string_view server, std::string_view name);

}  // namespace weft::apiserver

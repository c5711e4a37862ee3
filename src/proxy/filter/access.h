// Access: whether a connection, or a request, may come in: the policies and tokens its filter chain asks for, in their
// order (Envoy's rbac and jwt_authn filters).
//
// Pure but for the worker's memory of tokens; on the worker's thread. A request is judged by the configuration it began
// with, and again when that changes. What the caller is told says nothing of the policies; the log names the one that
// decided, and those that only audit or are tried (istio.io/dry-run).
#pragma once

#include <optional>
#include <string>

#include "proxy/serve.h"

namespace weft::proxy::filter {

struct Denial {
  uint16_t status = 403;
  std::string body;              // for the caller
  std::string sentence;          // for the log: "denied by AuthorizationPolicy shop/callers rule[0]"
  std::string www_authenticate;  // RFC 6750 §3; empty: none
};

// nullopt: it may. Takes tokens off the request, and sets headers from claims, as its chain says.
std::optional<Denial> judge_request(Request& request);

// A sentence for the log; nullopt: it may.
std::optional<std::string> judge_connection(Connection& connection);

// Likewise, of a request that was let in, by the connection's filters of now. Its tokens are not verified anew, but
// their issuers must still be known.
std::optional<std::string> judge_again(const Request& request);

}  // namespace weft::proxy::filter

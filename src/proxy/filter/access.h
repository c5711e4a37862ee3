// Access: whether a connection, or a request, may come in: the policies and tokens its filter chain asks for, in their
// order (Envoy's rbac and jwt_authn filters), and where a service has to be asked (ext_authz; external.h asks it).
//
// Pure but for the worker's memory of tokens; on the worker's thread. A request is judged by the configuration it began
// with, and again when that changes. What the caller is told says nothing of the policies unless the mesh is set to it;
// the log names the one that decided, and those that only audit or are tried (istio.io/dry-run).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "config/external_authorization.h"
#include "config/route.h"
#include "proxy/serve.h"

namespace weft::proxy::filter {

inline constexpr std::string_view kDenied = "RBAC: access denied";  // what Istio's users know

// What a caller is told where policies deny it, for the sentence of the log.
std::string told(const config::HttpConnection& http, std::string_view sentence);

struct Denial {
  uint16_t status = 403;
  std::string body{};                             // for the caller
  std::string sentence{};                         // for the log: "denied by AuthorizationPolicy shop/callers rule[0]"
  std::string www_authenticate{};                 // RFC 6750 §3; empty: none
  std::vector<config::HeaderMutation> headers{};  // of the answer
  bool by_service = false;                        // a service that was asked has said so, or could not be asked
  bool by_limit = false;                          // too many came before it
};

// A service that has to be asked, and whose wish that is; nullptr: of configuration that asks about everything.
struct Asks {
  const config::ExternalAuthorization* service = nullptr;
  const config::Policy* policy = nullptr;
  // Of a request in flight: what would have reached it when it came. `lost`: nobody knows any more.
  enum class About : uint8_t { as_it_came, as_filtered, lost };
  About about = About::as_it_came;
};

// How far the filters of a request or a connection have come.
struct Step {
  size_t next = 0;  // filter
  std::optional<Denial> denial{};
  std::optional<Asks> asks{};  // before the next filter; neither of the two: it may come in
};

// Goes on from `from` to the end, a denial or a question. Takes tokens off the request, and sets headers from claims,
// as its chain says.
Step judge_request(Request& request, size_t from);

// Likewise; a denial is its sentence alone.
Step judge_connection(Connection& connection, size_t from);

// Of a request or a connection that was let in, by the filters of now. Tokens are judged as of when they came: that one
// has expired since then ends nothing, that its key or its issuer is not trusted any more does.
struct Again {
  std::optional<std::string> why{};  // a sentence for the log; nullopt: it may stay
  std::vector<Asks> asks{};          // who has not been asked about it
};
// `before`: by what it was judged last, so that it is asked only what has changed since and could concern it; nullptr:
// nobody knows.
Again judge_again(Request& request, const config::HttpConnection& http, const config::HttpConnection* before);
// By `chain` of its listener: also of a connection that has said nothing yet, which is judged once more when it has.
Again judge_again(Connection& connection, const config::FilterChain& chain, const config::FilterChain* before);

// By which Request::asked and Connection::asked know that somebody was asked, by whose wish.
std::string key_of(const Asks& asks);

}  // namespace weft::proxy::filter

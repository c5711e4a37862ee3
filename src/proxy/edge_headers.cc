#include "proxy/edge_headers.h"

#include "http/list_field.h"
#include "rules/rewrite.h"

namespace weft::proxy {

using http::Token;

void set_edge_headers(const Connection& connection, uint32_t trusted_hops, http::RequestHead& head) {
  http::Headers& headers = head.headers;
  headers.remove(Token::x_envoy_expected_rq_timeout_ms);  // nobody out there says how long we work
  headers.remove(rules::kOriginalPath);
  for (const Token said_by_us : {Token::x_forwarded_for, Token::x_forwarded_proto})
    headers.remove_misspelled(said_by_us);
  // Whose TLS ended at a trusted proxy, that one knows.
  const auto said = headers.get(Token::x_forwarded_proto);
  if (trusted_hops > 0 && said && (*said == "https" || *said == "http")) {
    head.scheme = *said == "https" ? "https" : "http";
  } else {
    head.scheme = connection.tls ? "https" : "http";
    headers.set(Token::x_forwarded_proto, head.scheme);
  }
  http::append_to_list(headers, Token::x_forwarded_for, connection.peer.host());
}

}  // namespace weft::proxy

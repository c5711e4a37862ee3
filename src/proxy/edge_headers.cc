#include "proxy/edge_headers.h"

#include "http/list_field.h"

namespace weft::proxy {

using http::Token;

void set_edge_headers(const Connection& connection, http::RequestHead& head) {
  http::Headers& headers = head.headers;
  headers.remove(Token::x_envoy_expected_rq_timeout_ms);  // nobody out there says how long we work
  head.scheme = connection.tls ? "https" : "http";
  for (const Token said_by_us : {Token::x_forwarded_for, Token::x_forwarded_proto})
    headers.remove_misspelled(said_by_us);
  headers.set(Token::x_forwarded_proto, head.scheme);
  http::append_to_list(headers, Token::x_forwarded_for, connection.peer.host());
}

}  // namespace weft::proxy

#include "proxy/edge_headers.h"

#include <fmt/format.h>

namespace weft::proxy {

using http::Token;

void set_edge_headers(const Connection& connection, http::RequestHead& head) {
  http::Headers& headers = head.headers;
  headers.remove(Token::x_envoy_expected_rq_timeout_ms);  // nobody out there says how long we work
  head.scheme = connection.tls ? "https" : "http";
  headers.set(Token::x_forwarded_proto, head.scheme);
  const std::string peer = connection.peer.host();
  const auto before = headers.get(Token::x_forwarded_for);
  headers.set(Token::x_forwarded_for, headers.arena().copy(before ? fmt::format("{}, {}", *before, peer) : peer));
}

}  // namespace weft::proxy

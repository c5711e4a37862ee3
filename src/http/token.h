// Token: a small number for each header name the proxy itself looks at, so that hot code compares numbers.
//
// Names unknown to it are Token::other and are compared as text. token_of() ignores case.
#pragma once

#include <cstdint>
#include <string_view>

namespace weft::http {

// The names, lower case, each once. Add one here and it has a token.
#define WEFT_HTTP_TOKENS(X)                                           \
  X(accept, "accept")                                                 \
  X(authorization, "authorization")                                   \
  X(connection, "connection")                                         \
  X(content_length, "content-length")                                 \
  X(content_type, "content-type")                                     \
  X(cookie, "cookie")                                                 \
  X(date, "date")                                                     \
  X(expect, "expect")                                                 \
  X(grpc_message, "grpc-message")                                     \
  X(grpc_status, "grpc-status")                                       \
  X(grpc_timeout, "grpc-timeout")                                     \
  X(host, "host")                                                     \
  X(http2_settings, "http2-settings")                                 \
  X(keep_alive, "keep-alive")                                         \
  X(location, "location")                                             \
  X(proxy_connection, "proxy-connection")                             \
  X(sec_websocket_accept, "sec-websocket-accept")                     \
  X(sec_websocket_key, "sec-websocket-key")                           \
  X(server, "server")                                                 \
  X(te, "te")                                                         \
  X(traceparent, "traceparent")                                       \
  X(trailer, "trailer")                                               \
  X(transfer_encoding, "transfer-encoding")                           \
  X(upgrade, "upgrade")                                               \
  X(user_agent, "user-agent")                                         \
  X(via, "via")                                                       \
  X(x_b3_parentspanid, "x-b3-parentspanid")                           \
  X(x_b3_spanid, "x-b3-spanid")                                       \
  X(x_b3_traceid, "x-b3-traceid")                                     \
  X(x_envoy_expected_rq_timeout_ms, "x-envoy-expected-rq-timeout-ms") \
  X(x_forwarded_client_cert, "x-forwarded-client-cert")               \
  X(x_forwarded_for, "x-forwarded-for")                               \
  X(x_forwarded_proto, "x-forwarded-proto")                           \
  X(x_request_id, "x-request-id")                                     \
  X(x_weft_app, "x-weft-app")                                         \
  X(x_weft_asks, "x-weft-asks")                                       \
  X(x_weft_mesh, "x-weft-mesh")

enum class Token : uint8_t {
  other,
#define WEFT_TOKEN(name, text) name,
  WEFT_HTTP_TOKENS(WEFT_TOKEN)
#undef WEFT_TOKEN
};

Token token_of(std::string_view name);
// The name in lower case; "" for Token::other.
std::string_view name_of(Token token);

// Equality of ASCII text regardless of case.
bool equals_ignoring_case(std::string_view a, std::string_view b);

}  // namespace weft::http

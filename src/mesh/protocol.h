// Protocol: what is spoken on a port, as far as its owner said so.
//
// Pure: any thread. The rules are Istio's: `appProtocol` wins over the port name's prefix ("http", "http-web",
// "grpc-api"); a port that says nothing is `unknown`, and the first bytes decide. A word we do not know is plain TCP
// only if Istio says so, else unknown.
#pragma once

#include <cstdint>
#include <string_view>

namespace weft::mesh {

enum class Protocol : uint8_t { unknown, http, http2, grpc, tcp };

Protocol protocol_of(std::string_view app_protocol, std::string_view port_name);

// Whether the application speaks TLS of its own there ("https", "tls").
bool is_own_tls(std::string_view app_protocol, std::string_view port_name);

// "http2", as explanations print it.
std::string_view name_of(Protocol protocol);

constexpr bool is_http(Protocol protocol) {
  return protocol == Protocol::http || protocol == Protocol::http2 || protocol == Protocol::grpc;
}

}  // namespace weft::mesh

// ClientHello: whom a TLS client asks for (SNI) and what it would speak (ALPN), read from the bytes it begins with
// (RFC 8446 §4.1.2, RFC 6066 §3, RFC 7301 §3.1).
//
// A pure function: any thread. Nothing is decrypted or answered; the message may be spread over records and segments as
// the client likes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::proxy {

struct ClientHello {
  std::string server_name;                         // lower case; empty: it asks for nobody
  std::vector<std::string> application_protocols;  // in its order
};

enum class ClientHelloState : uint8_t {
  none,        // these bytes begin none, or a malformed one
  unfinished,  // they may begin one
  whole,
};

// `names`: fill `out`, which takes the whole message; else its first six bytes are enough.
ClientHelloState read_client_hello(std::string_view bytes, bool names, ClientHello& out);

}  // namespace weft::proxy

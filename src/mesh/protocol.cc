#include "mesh/protocol.h"

#include <optional>
#include <string>

#include "base/text.h"

namespace weft::mesh {
namespace {

struct Word {
  std::string_view text;
  Protocol protocol;
};

// TLS that the application makes itself is opaque to us, and so is every wire protocol of a database.
constexpr Word kWords[] = {
    {"http", Protocol::http},
    {"http2", Protocol::http2},
    {"kubernetes.io/h2c", Protocol::http2},
    {"grpc", Protocol::grpc},
    {"grpc-web", Protocol::http},
    {"kubernetes.io/ws", Protocol::http},
    {"tcp", Protocol::tcp},
    {"tls", Protocol::tcp},
    {"https", Protocol::tcp},
    {"kubernetes.io/wss", Protocol::tcp},
    {"mongo", Protocol::tcp},
    {"mysql", Protocol::tcp},
    {"redis", Protocol::tcp},
};

std::optional<Protocol> find(std::string_view word) {
  for (const Word& known : kWords) {
    if (known.text == word) return known.protocol;
  }
  return std::nullopt;
}

}  // namespace

Protocol protocol_of(std::string_view app_protocol, std::string_view port_name) {
  if (auto said = find(lower_case(app_protocol))) return *said;
  std::string name = lower_case(port_name);
  if (name.starts_with("grpc-web")) return Protocol::http;
  return find(std::string_view(name).substr(0, name.find('-'))).value_or(Protocol::unknown);
}

bool is_own_tls(std::string_view app_protocol, std::string_view port_name) {
  std::string word = lower_case(app_protocol);
  if (!find(word)) word = lower_case(port_name.substr(0, port_name.find('-')));
  return word == "https" || word == "tls" || word == "kubernetes.io/wss";
}

std::string_view name_of(Protocol protocol) {
  switch (protocol) {
    case Protocol::http: return "http";
    case Protocol::http2: return "http2";
    case Protocol::grpc: return "grpc";
    case Protocol::tcp: return "tcp";
    case Protocol::unknown: break;
  }
  return "unknown";
}

}  // namespace weft::mesh

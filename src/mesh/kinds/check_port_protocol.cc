#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/text.h"
#include "mesh/kinds/check_meaning.h"

namespace weft::mesh::kinds {

namespace {
constexpr std::string_view kPortProtocols[] = {"HTTP", "HTTP2", "GRPC",  "GRPC-WEB", "HTTPS",
                                               "TLS",  "TCP",   "MONGO", "MYSQL",    "REDIS"};

std::string upper_case(std::string text) {
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}
}  // namespace

std::string port_protocol(const codec::Value& port) { return upper_case(port.get("protocol").as_string()); }

void check_port_protocol(const codec::Value& protocol, const Path& path, Findings& findings) {
  const std::string word = upper_case(protocol.as_string());
  if (std::ranges::find(kPortProtocols, word) != std::end(kPortProtocols)) return;
  if (word == "UDP") return findings.bad(path, protocol, "UDP is not carried; leave the port out");
  findings.bad(path, protocol,
               fmt::format("\"{}\" is none of {}", protocol.as_string(), fmt::join(kPortProtocols, ", ")));
}

}  // namespace weft::mesh::kinds

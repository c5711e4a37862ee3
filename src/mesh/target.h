// Target: a URL of a described request, taken apart.
//
// A plain value; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::mesh {

struct Target {
  bool tls = false;  // https
  std::string host;  // lower case, without brackets
  uint16_t port = 0;
  std::string authority;  // as the client sends it
  std::string path = "/";
  std::string server_name{};  // what its TLS asks for (SNI), in lower case; empty: it asks for nobody
};

// "http://product-catalog:8080/path", with or without its scheme; a fragment is not sent. Error: invalid, with what to
// write.
Result<Target> parse_target(std::string_view url);

// What a client of that authority writes in its TLS: no port, no last dot, and no address.
std::string server_name_of(std::string_view authority);

}  // namespace weft::mesh

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
};

// "http://product-catalog:8080/path", with or without its scheme. Error: invalid, with what to write.
Result<Target> parse_target(std::string_view url);

}  // namespace weft::mesh

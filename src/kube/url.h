// The address of an API server as kubeconfig writes it: https://host:port/path.
//
// Pure functions; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::kube {

struct Url {
  bool tls = true;
  std::string host;  // without the brackets of an IPv6 address
  uint16_t port = 443;
  std::string path;  // without a "/" at its end
};

// Error: invalid. `where` begins the message ("config:3").
Result<Url> parse_url(std::string_view text, std::string_view where);
Result<uint16_t> parse_port(std::string_view text, std::string_view where);

// "host:port" as an authority, brackets and all, without the scheme's own port.
std::string authority_of(bool tls, std::string_view host, uint16_t port);

}  // namespace weft::kube

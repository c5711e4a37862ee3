// Check: the question of an external authorization service and its answer (envoy.service.auth.v3.Authorization.Check),
// in weft's own types.
//
// Plain functions: any thread. Text that is no UTF-8 goes out with "!" for each such byte, as protobuf allows no other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "config/route.h"

namespace weft::xds {

inline constexpr std::string_view kCheckPath = "/envoy.service.auth.v3.Authorization/Check";

struct CheckPeer {
  std::string ip;
  uint16_t port = 0;
  std::string principal;    // its SPIFFE ID; empty: it has not proven to be anybody
  std::string certificate;  // PEM, percent-encoded; empty: not shown
};

// Of a request; there is none of an opaque connection.
struct CheckHttp {
  std::string id;
  std::string method;
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case, each once
  std::string path;                                          // with its query
  std::string host;
  std::string scheme;
  std::string protocol;                 // "HTTP/1.1"
  std::optional<uint64_t> size;         // of the body; nullopt: not known
  std::optional<std::string> body;      // as much of it as is shown
  std::optional<std::string> raw_body;  // or this
};

struct CheckRequest {
  CheckPeer source;
  CheckPeer destination;
  WallTime time{};
  std::optional<CheckHttp> http;
  std::optional<std::string> server_name;
};

struct CheckAnswer {
  bool allowed = false;
  // Of a denial.
  uint16_t status = 403;
  std::string body;
  // What is done to the request that is let in; of either, to the response.
  std::vector<config::HeaderMutation> request_headers;
  std::vector<config::HeaderMutation> response_headers;
  // Of the path that is let in: set first, then removed, as Envoy does. As they stand in a query.
  std::vector<std::pair<std::string, std::string>> query_set;
  std::vector<std::string> query_removed;
};

std::string encode_check_request(const CheckRequest& request);
// Error: protocol, when the bytes are no such message, or it asks for something that weft does not do: to let a request
// in without it would be to let in another one.
Result<CheckAnswer> decode_check_response(std::string_view bytes);

}  // namespace weft::xds

// The hash of a request for consistent balancing, by its route's hash policies.
//
// Pure: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

struct RequestHash {
  std::optional<uint64_t> hash;  // nullopt: no policy found a value, and any host will do
  std::string set_cookie;        // the value of a Set-Cookie that the response must bring; empty: none
};

// `source`: the client's IP address. A cookie that is to be made gets its value from `random`.
RequestHash hash_request(const std::vector<config::HashPolicy>& policies, const http::RequestHead& head,
                         std::string_view source, Random& random);

}  // namespace weft::rules

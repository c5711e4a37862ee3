// For tests of external authorization: what a service hears and says, as protobuf JSON; and filters written as JSON,
// compiled as if they had come over the wire.
//
// Pure: any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "config/listener.h"

namespace weft::xds::testing {

// The bytes of a CheckResponse.
std::string check_response(std::string_view json);
// A CheckRequest's bytes.
codec::Value check_request(std::string_view bytes);

// The http_filters of a chain (all but the router), or its network filters (all but the terminal).
Result<std::vector<config::HttpFilter>> http_filters(const codec::Value& filters);
Result<std::vector<config::NetworkFilter>> network_filters(const codec::Value& filters);

}  // namespace weft::xds::testing

// local_ratelimit filters → RateLimit.
//
// Pure: any thread. Refused is a limit that weft would keep differently: one for each connection, or by descriptors.
#pragma once

#include <memory>

#include "base/result.h"
#include "config/rate_limit.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
}

namespace weft::xds {

Result<std::shared_ptr<const config::RateLimit>> compile_rate_limit(const google::protobuf::Any& from, const Place& at);

}  // namespace weft::xds

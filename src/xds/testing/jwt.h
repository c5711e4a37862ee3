// For tests of tokens: a filter written as JSON, compiled as if it had come over the wire.
//
// Pure: any thread.
#pragma once

#include "codec/value.h"
#include "xds/compile_jwt.h"

namespace weft::xds::testing {

// A whole jwt_authn filter as protobuf JSON, with or without "@type".
Result<std::shared_ptr<const config::JwtAuthentication>> jwt_filter(codec::Value filter);

}  // namespace weft::xds::testing

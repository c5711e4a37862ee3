// For tests of RBAC: filters written as JSON, compiled as if they had come over the wire.
//
// Pure: any thread.
#pragma once

#include <string>
#include <string_view>

#include "codec/value.h"
#include "xds/compile_rbac.h"

namespace weft::xds::testing {

using Compiled = Result<std::shared_ptr<const config::Policies>>;

// A whole filter as protobuf JSON, with or without "@type".
Compiled http_rbac(codec::Value filter);
Compiled tcp_rbac(codec::Value filter);

// A filter whose rules have this action and one policy "p", of one permission and one principal, given as JSON.
std::string rbac_json(std::string_view action, std::string_view permission, std::string_view principal);

}  // namespace weft::xds::testing

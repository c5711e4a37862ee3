// RBAC filters → Policies.
//
// Pure: any thread. Refused, at its place, is whatever could not be judged: an arm left open or unknown, a condition on
// metadata or filter state that weft does not keep, an address range without its length. Nothing of that kind ever
// becomes "matches everything".
#pragma once

#include <memory>

#include "base/result.h"
#include "config/policy.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
}

namespace weft::xds {

// envoy.extensions.filters.http.rbac.v3.RBAC.
Result<std::shared_ptr<const config::Policies>> compile_http_rbac(const google::protobuf::Any& from, const Place& at);

// envoy.extensions.filters.network.rbac.v3.RBAC. There is no request to look at: a DENY that asks for one is refused;
// in ALLOW and LOG what it asks of a request counts as not so, negated or not, and so lets nothing in.
Result<std::shared_ptr<const config::Policies>> compile_tcp_rbac(const google::protobuf::Any& from, const Place& at);

}  // namespace weft::xds

// ext_authz filters → ExternalAuthorization.
//
// Pure: any thread. Istio says about which requests a service is asked by two filters: RBAC whose shadow rules decide
// nothing, and ext_authz that is enabled by what they matched (filter_enabled_metadata). Here they become one: the
// shadow rules move into ExternalAuthorization::when. Refused is a condition that no filter before it could fulfil:
// the service would never be asked.
#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "config/external_authorization.h"
#include "config/listener.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
}

namespace weft::xds {

// Append to the filters compiled so far, and take from them what enables the new one.
Result<void> add_http_external(const google::protobuf::Any& from, std::vector<config::HttpFilter>& filters,
                               const Place& at);
Result<void> add_tcp_external(const google::protobuf::Any& from, std::vector<config::NetworkFilter>& filters,
                              const Place& at);

}  // namespace weft::xds

// RouteConfiguration → RouteTable.
//
// Pure: any thread. The message must have passed check_known(); the rest is refused here, at its place.
#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "config/route.h"
#include "xds/compile_place.h"
#include "xds/compile_route_filter.h"

namespace google::protobuf {
template <typename Element>
class RepeatedPtrField;
}
namespace envoy::config::core::v3 {
class HeaderValueOption;
}
namespace envoy::config::route::v3 {
class RouteAction;
class HeaderMatcher;
class Route;
class RouteConfiguration;
class RouteMatch;
class RetryPolicy;
}  // namespace envoy::config::route::v3

namespace weft::xds {

// `version` is what the table calls its content.
Result<std::shared_ptr<const config::RouteTable>> compile_routes(
    const envoy::config::route::v3::RouteConfiguration& from, std::string version, const Place& at);

// Fills path, headers and query.
Result<void> compile_match(const envoy::config::route::v3::RouteMatch& from, config::Route& out, const Place& at);

// A condition on a header; one that says nothing but a name asks for presence.
Result<config::HeaderMatcher> compile_header(const envoy::config::route::v3::HeaderMatcher& from, const Place& at);

// What a route inherits from around it.
struct RouteScope {
  const envoy::config::route::v3::RetryPolicy* retry = nullptr;  // of the virtual host
  RouteFilters filters{};                                        // likewise
  size_t max_body_bytes = 0;                                     // of a direct response
};

// Fills the action.
Result<void> compile_action(const envoy::config::route::v3::Route& from, const RouteScope& scope, config::Route& out,
                            const Place& at);

// Where the hash of a request comes from. Headers that are matched and rewritten, and filter state, are not spoken.
Result<void> compile_hash(const envoy::config::route::v3::RouteAction& from, config::Forward& out, const Place& at);

// An upgrade_type as it is kept; refuses what no byte tunnel can carry.
Result<config::Upgrade> compile_upgrade(std::string_view type, const Place& at);

// Appends *_headers_to_remove, then *_headers_to_add: the order in which the public API does them. `list` is "request"
// or "response".
Result<void> compile_mutations(
    const google::protobuf::RepeatedPtrField<envoy::config::core::v3::HeaderValueOption>& add,
    const google::protobuf::RepeatedPtrField<std::string>& remove, std::vector<config::HeaderMutation>& out,
    std::string_view list, const Place& at);

// Both lists of any message that has the four *_headers_to_* fields.
template <class Message>
Result<void> compile_mutations(const Message& from, config::HeaderMutations& out, const Place& at) {
  TRY_VOID(
      compile_mutations(from.request_headers_to_add(), from.request_headers_to_remove(), out.request, "request", at));
  return compile_mutations(from.response_headers_to_add(), from.response_headers_to_remove(), out.response, "response",
                           at);
}

}  // namespace weft::xds

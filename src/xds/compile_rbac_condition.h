// Permissions and principals of a policy → trees of conditions. Private to the compile step of RBAC.
//
// Pure: any thread. The messages must have passed check_known(); the rest is refused here, at its place.
#pragma once

#include "base/result.h"
#include "config/policy.h"
#include "xds/compile_place.h"

namespace google::protobuf {
template <typename Element>
class RepeatedPtrField;
}
namespace envoy::config::rbac::v3 {
class Permission;
class Principal;
}  // namespace envoy::config::rbac::v3
namespace envoy::type::matcher::v3 {
class MetadataMatcher;
}

namespace weft::xds {

struct ConditionScope {
  config::PolicyAction action = config::PolicyAction::allow;
  bool has_request = true;  // false: of a network filter
};

// One of them must hold; refuses none.
Result<config::Condition> compile_permissions(
    const google::protobuf::RepeatedPtrField<envoy::config::rbac::v3::Permission>& from, const ConditionScope& scope,
    const Place& at);
Result<config::Condition> compile_principals(
    const google::protobuf::RepeatedPtrField<envoy::config::rbac::v3::Principal>& from, const ConditionScope& scope,
    const Place& at);

// Claims of the JWT filter, the only metadata weft keeps of a request.
Result<config::Claim> compile_claim(const envoy::type::matcher::v3::MetadataMatcher& from, const Place& at);

}  // namespace weft::xds

// JwtAuthentication message (envoy.extensions.filters.http.jwt_authn.v3) → JwtAuthentication.
//
// Pure: any thread. Local keys are read and proven usable here; remote ones are only described. A local set of which no
// key can be used is not refused: istiod sends one for an issuer it could not reach, and the other issuers' tokens
// should not wait for that. Such a provider takes no token.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "base/result.h"
#include "config/jwt.h"
#include "xds/compile_place.h"

namespace google::protobuf {
class Any;
}
namespace envoy::extensions::filters::http::jwt_authn::v3 {
class JwtProvider;
class JwtRequirement;
}  // namespace envoy::extensions::filters::http::jwt_authn::v3

namespace weft::xds {

// The filter's typed_config. Refused are a choice left open, a name that is not there, and what check_known() refuses.
Result<std::shared_ptr<const config::JwtAuthentication>> compile_jwt(const google::protobuf::Any& from,
                                                                     const Place& at);

Result<config::JwtProvider> compile_jwt_provider(
    const std::string& name, const envoy::extensions::filters::http::jwt_authn::v3::JwtProvider& from, const Place& at);

// Providers by name, as indices into JwtAuthentication::providers.
using JwtProviderIndex = std::map<std::string, uint32_t, std::less<>>;

Result<config::JwtRequirement> compile_jwt_requirement(
    const envoy::extensions::filters::http::jwt_authn::v3::JwtRequirement& from, const JwtProviderIndex& providers,
    const Place& at);

}  // namespace weft::xds

// RequestAuthentications → Envoy's jwt_authn filter, as istiod sends it.
//
// Only for the .cc files of this room that write messages. Pure: any thread. A request may come without a token, and is
// turned away with a bad one; that it needs one, an AuthorizationPolicy says. The claims go where its conditions look.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "mesh/request_authentication.h"
#include "mesh/wire.h"

namespace weft::mesh {

// nullopt: they have no rule.
std::optional<ChainFilter> jwt_filter(const std::vector<std::shared_ptr<const RequestAuthentication>>& objects);

}  // namespace weft::mesh

// ext_authz filters as istiod writes them: how a provider is asked about what a workload's CUSTOM policies match.
//
// Only for the .cc files of this room that write messages. Pure: any thread. The condition, `istio_ext_authz_` metadata
// of the RBAC filter before it, is the caller's to provide (authorization_filters.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "mesh/authorization_match.h"
#include "mesh/extension_provider.h"
#include "mesh/wire.h"

namespace weft::mesh {

// What the name of a policy begins with that asks this provider.
std::string asking_prefix(std::string_view provider);
inline constexpr std::string_view kAskingStatPrefix = "istio_ext_authz_";

// nullopt: it cannot be asked about such a chain; HTTP has no words for a connection.
std::optional<ChainFilter> external_filter(std::string_view name, const ExtensionProvider& provider, ChainKind chain);

}  // namespace weft::mesh

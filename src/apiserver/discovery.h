// Discovery: what the server serves, so that kubectl can turn "po" or "all" into paths. Written from the list of kinds.
//
// Pure functions: any thread; the answers never change while the program runs. Both forms: one document a
// group-version, and the aggregated form (apidiscovery.k8s.io/v2) that kubectl asks for first.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "apiserver/request.h"
#include "mesh/kinds/kind.h"

namespace weft::apiserver {

// /version, /api, /api/v1, /apis, /apis/<group>, /apis/<group>/<version>; nullopt for any other path.
std::optional<ApiResponse> discover(std::string_view path, std::string_view accept);

// The group-versions served, core first, a group's preferred version before its others.
std::vector<mesh::kinds::GroupVersion> group_versions();

// What can be done to a resource, as discovery lists it.
inline constexpr std::string_view kVerbs[] = {"create", "delete", "deletecollection", "get",
                                              "list",   "patch",  "update",           "watch"};

}  // namespace weft::apiserver

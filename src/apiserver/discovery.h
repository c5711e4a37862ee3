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

// What is asked by creating it and kept by nobody: the answer is
// its status. One for the whole cluster each, and create is all that can be done.
struct Review {
  mesh::kinds::GroupVersion gv;
  std::string_view plural;
  std::string_view singular;
  std::string_view kind;
};
inline constexpr Review kReviews[] = {
    {{"authentication.k8s.io", "v1"}, "tokenreviews", "tokenreview", "TokenReview"},
    {{"authorization.k8s.io", "v1"}, "subjectaccessreviews", "subjectaccessreview", "SubjectAccessReview"},
};

// The group-versions served, core first, a group's preferred version before its others, those of reviews last.
std::vector<mesh::kinds::GroupVersion> group_versions();

// What can be done to a resource, as discovery lists it.
inline constexpr std::string_view kVerbs[] = {"create", "delete", "deletecollection", "get",
                                              "list",   "patch",  "update",           "watch"};

}  // namespace weft::apiserver

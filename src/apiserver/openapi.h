// OpenAPI v3, written from the schema tables: what `kubectl explain` prints, what `kubectl apply` merges by, and how
// kubectl learns that the server checks fields itself (fieldValidation).
//
// Pure functions: any thread; the answers never change while the program runs.
#pragma once

#include <optional>
#include <string_view>

#include "apiserver/request.h"

namespace weft::apiserver {

// /openapi/v3 (the index), /openapi/v3/api/v1, /openapi/v3/apis/<group>/<version>; nullopt for any other path.
std::optional<ApiResponse> openapi(std::string_view path);

}  // namespace weft::apiserver

// The API's refusals: metav1.Status, with the reason and the code that kubectl and client libraries decide on.
//
// Pure functions: any thread. The message is one sentence for a person; details name the object and, for an invalid
// one, each field.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

#include "apiserver/request.h"
#include "base/error.h"
#include "mesh/kinds/problem.h"

namespace weft::apiserver {

// What a refusal is about.
struct Subject {
  std::string_view group;
  std::string_view kind_or_resource;
  std::string_view name;
};

// A response as the error of a std::expected.
inline std::unexpected<ApiResponse> refuse(ApiResponse response) { return std::unexpected(std::move(response)); }

ApiResponse status_response(int code, std::string_view reason, std::string message, const Subject& about = {});

ApiResponse bad_request(std::string message);                                      // 400 BadRequest
ApiResponse not_found(const mesh::kinds::Kind& kind, std::string_view name);       // 404 NotFound
ApiResponse no_such_path(std::string_view path);                                   // 404 NotFound, of a path
ApiResponse method_not_allowed(std::string_view method, std::string_view path);    // 405
ApiResponse already_exists(const mesh::kinds::Kind& kind, std::string_view name);  // 409 AlreadyExists
ApiResponse conflict(const mesh::kinds::Kind& kind, std::string_view name, std::string_view why);  // 409 Conflict
ApiResponse gone(std::string message);                                                             // 410 Expired
ApiResponse unsupported_media(std::string message);                                                // 415
ApiResponse invalid_object(const mesh::kinds::Kind& kind, std::string_view name,
                           const mesh::kinds::Problems& problems);  // 422 Invalid
ApiResponse unauthorized();                                         // 401
// From an Error of the store or a hook.
ApiResponse from_error(const Error& error, const mesh::kinds::Kind& kind, std::string_view name);

}  // namespace weft::apiserver

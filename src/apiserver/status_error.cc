#include "apiserver/status_error.h"

#include <fmt/format.h>

#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;
using mesh::kinds::Kind;
using mesh::kinds::Problem;

Value status_object(int code, std::string_view reason, std::string message) {
  Value status = Value::object();
  status.set("kind", "Status");
  status.set("apiVersion", "v1");
  status.set("metadata", Value::object());
  status.set("status", "Failure");
  status.set("message", std::move(message));
  status.set("reason", reason);
  status.set("code", code);
  return status;
}

void name_subject(Value& status, const Subject& about) {
  Value& details = status["details"];
  if (!about.name.empty()) details.set("name", about.name);
  if (!about.group.empty()) details.set("group", about.group);
  details.set("kind", about.kind_or_resource);
}

std::string_view cause_of(Problem::What what) {
  switch (what) {
    case Problem::What::unknown_field: return "FieldValueNotSupported";
    case Problem::What::wrong_type: return "FieldValueTypeInvalid";
    case Problem::What::required: return "FieldValueRequired";
    case Problem::What::bad_value: return "FieldValueInvalid";
    case Problem::What::forbidden: return "FieldValueForbidden";
  }
  return "FieldValueInvalid";
}

ApiResponse to_response(int code, const Value& status) {
  return {code, "application/json", codec::to_json(status), {}};
}

Subject subject(const Kind& kind, std::string_view name) { return {kind.group, kind.plural, name}; }

}  // namespace

ApiResponse status_response(int code, std::string_view reason, std::string message, const Subject& about) {
  Value status = status_object(code, reason, std::move(message));
  if (!about.kind_or_resource.empty()) name_subject(status, about);
  return to_response(code, status);
}

ApiResponse bad_request(std::string message) { return status_response(400, "BadRequest", std::move(message)); }

ApiResponse not_found(const Kind& kind, std::string_view name) {
  return status_response(404, "NotFound", fmt::format("{} \"{}\" not found", kind.resource(), name),
                         subject(kind, name));
}

ApiResponse no_such_path(std::string_view path) {
  return status_response(404, "NotFound", fmt::format("the server could not find the requested resource: {}", path));
}

ApiResponse method_not_allowed(std::string_view method, std::string_view path) {
  return status_response(405, "MethodNotAllowed", fmt::format("{} is not possible on {}", method, path));
}

ApiResponse already_exists(const Kind& kind, std::string_view name) {
  return status_response(409, "AlreadyExists", fmt::format("{} \"{}\" already exists", kind.resource(), name),
                         subject(kind, name));
}

ApiResponse conflict(const Kind& kind, std::string_view name, std::string_view why) {
  return status_response(409, "Conflict",
                         fmt::format("Operation cannot be fulfilled on {} \"{}\": {}", kind.resource(), name, why),
                         subject(kind, name));
}

ApiResponse gone(std::string message) { return status_response(410, "Expired", std::move(message)); }

ApiResponse unsupported_media(std::string message) {
  return status_response(415, "UnsupportedMediaType", std::move(message));
}

ApiResponse unauthorized() {
  return status_response(401, "Unauthorized",
                         "Unauthorized: present the token or certificate of the kubeconfig that weft wrote");
}

ApiResponse invalid_object(const Kind& kind, std::string_view name, const mesh::kinds::Problems& problems) {
  std::string message = fmt::format("{} \"{}\" is invalid: {}", kind.kind, name, mesh::kinds::to_sentence(problems));
  Value status = status_object(422, "Invalid", std::move(message));
  name_subject(status, {kind.group, kind.kind, name});
  for (const Problem& problem : problems) {
    Value cause = Value::object();
    cause.set("reason", cause_of(problem.what));
    cause.set("message", problem.text);
    cause.set("field", problem.path);
    status["details"]["causes"].push_back(std::move(cause));
  }
  return to_response(422, status);
}

ApiResponse from_error(const Error& error, const Kind& kind, std::string_view name) {
  switch (error.code) {
    case Code::not_found: return not_found(kind, name);
    case Code::conflict:
      return conflict(kind, name,
                      "the object has been modified; please apply your changes to the latest version and try again");
    case Code::limit: return gone(error.detail);
    case Code::invalid: return bad_request(error.detail);
    default: return status_response(500, "InternalError", "Internal error occurred: " + to_string(error));
  }
}

}  // namespace weft::apiserver

#include "apiserver/api.h"

#include <fmt/format.h>

#include "apiserver/discovery.h"
#include "apiserver/openapi.h"
#include "apiserver/scale.h"
#include "apiserver/status_error.h"
#include "apiserver/table.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

Form form_asked(std::string_view accept) {
  bool table =
      accept.find("as=Table") != std::string_view::npos && accept.find("g=meta.k8s.io") != std::string_view::npos;
  return table ? Form::table : Form::plain;
}

constexpr std::string_view kTokenReviews = "/apis/authentication.k8s.io/v1/tokenreviews";  // kReviews, as paths
constexpr std::string_view kAccessReviews = "/apis/authorization.k8s.io/v1/subjectaccessreviews";
constexpr std::string_view kTokenKeys = "/openid/v1/jwks";

bool is_health(std::string_view path) { return path == "/healthz" || path == "/livez" || path == "/readyz"; }

}  // namespace

Reply Api::handle(const ApiRequest& request) {
  if (request.body.size() > kMaxBody) {
    return status_response(413, "RequestEntityTooLarge",
                           fmt::format("the body is {} bytes long, more than {}", request.body.size(), kMaxBody));
  }
  if (request.method == "GET") {
    if (is_health(request.path)) return ApiResponse{200, "text/plain", "ok", {}};
    if (tokens_ && request.path == kTokenKeys)
      return ApiResponse{200, "application/jwk-set+json", tokens_->key_set(), {}};
    if (auto found = discover(request.path, request.accept)) return std::move(*found);
    if (auto found = openapi(request.path)) return std::move(*found);
  }
  if (tokens_ && request.path == kTokenReviews) return review_token(request);
  if (request.path == kAccessReviews) return review_access(request);
  std::optional<ResourcePath> path = parse_resource_path(request.path);
  if (!path) return no_such_path(request.path);
  const mesh::kinds::Kind* kind = mesh::kinds::find_resource(path->group, path->version, path->resource);
  if (kind == nullptr || (!kind->namespaced && !path->space.empty())) return no_such_path(request.path);
  return handle_resource({request, Query(request.query), std::move(*path), *kind, form_asked(request.accept)});
}

Reply Api::handle_resource(const Call& call) {
  const std::string& sub = call.path.subresource;
  if (call.path.name.empty()) return handle_collection(call);
  if (call.kind.namespaced && call.path.space.empty()) return no_such_path(call.request.path);
  if (sub.empty() || (sub == "status" && call.kind.has_status)) return handle_object(call);
  if (sub == "scale" && call.kind.has_scale) return handle_scale(call);
  if (sub == "log" && call.kind.kind == "Pod") return handle_log(call);
  if (sub == "token" && call.kind.kind == "ServiceAccount" && tokens_) return issue_token(call);
  return no_such_path(call.request.path);
}

Reply Api::handle_collection(const Call& call) {
  const std::string& method = call.request.method;
  bool everywhere = call.kind.namespaced && call.path.space.empty();
  if (method == "GET") return call.query.flag("watch") ? watch(call) : list(call);
  if (method == "POST" && !everywhere) return create(call);
  if (method == "DELETE" && !everywhere) return remove_collection(call);
  return method_not_allowed(method, call.request.path);
}

Reply Api::handle_object(const Call& call) {
  const std::string& method = call.request.method;
  if (method == "GET") return call.query.flag("watch") ? watch(call) : get(call);
  if (method == "PUT") return update(call);
  if (method == "PATCH") return patch(call);
  if (method == "DELETE" && call.path.subresource.empty()) return remove(call);
  return method_not_allowed(method, call.request.path);
}

Reply Api::handle_scale(const Call& call) {
  const std::string& method = call.request.method;
  if (method == "PATCH") return patch_scale(call);
  Answer<Record> record = std::unexpected(method_not_allowed(method, call.request.path));
  if (method == "GET") {
    record = objects_.get(call.kind, call.path.space, call.path.name);
  } else if (method == "PUT") {
    Result<Value> scale = codec::parse_json(call.request.body);
    if (!scale) return bad_request("the body is no JSON: " + scale.error().detail);
    record = write_scale(call, *scale);
  }
  if (!record) return std::move(record).error();
  return ApiResponse{200, "application/json", codec::to_json(scale_of(record->object)), {}};
}

Reply Api::handle_log(const Call& call) {
  if (call.request.method != "GET") return method_not_allowed(call.request.method, call.request.path);
  Answer<Record> pod = objects_.get(call.kind, call.path.space, call.path.name);
  if (!pod) return std::move(pod).error();
  const codec::Array& containers = pod->object.at("spec", "containers").as_array();
  LogQuery log;
  log.space = call.path.space;
  log.pod = call.path.name;
  log.container = call.query.get("container");
  if (log.container.empty())
    log.container = pod->object.at("metadata", "annotations", "kubectl.kubernetes.io/default-container").as_string();
  std::string names;
  bool known = false;
  for (std::string_view field : {"containers", "initContainers"}) {
    for (const Value& container : pod->object.at("spec", field).as_array()) {
      const std::string& name = container.get("name").as_string();
      names += (names.empty() ? "" : " ") + name;
      known = known || name == log.container;
    }
  }
  if (log.container.empty() && containers.size() == 1) {
    log.container = containers[0].get("name").as_string();
  } else if (log.container.empty()) {
    return bad_request(
        fmt::format("a container name must be specified for pod {}, choose one of: [{}]", log.pod, names));
  } else if (!known) {
    return bad_request(
        fmt::format("container {} is not valid for pod {}, choose one of: [{}]", log.container, log.pod, names));
  }
  log.follow = call.query.flag("follow");
  log.previous = call.query.flag("previous");
  log.timestamps = call.query.flag("timestamps");
  log.tail_lines = call.query.number("tailLines");
  log.since_seconds = call.query.number("sinceSeconds");
  log.limit_bytes = call.query.number("limitBytes");
  return log;
}

ApiResponse Api::answer(const Call& call, int status, Value object, std::vector<std::string> warnings) {
  object.set("apiVersion", call.kind.api_version(call.path.version));
  if (call.form == Form::table) {
    Value table = empty_table(call.kind, true);
    table["metadata"].set("resourceVersion", object.at("metadata", "resourceVersion"));
    table["rows"].push_back(table_row(call.kind, std::move(object), RowObject::metadata, clock_.wall()));
    object = std::move(table);
  }
  return {status, "application/json", codec::to_json(object), std::move(warnings)};
}

}  // namespace weft::apiserver

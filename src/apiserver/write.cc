// Writing: what a request's body and parameters ask of Objects, and the three kinds of patch.
#include <fmt/format.h>

#include "apiserver/access.h"
#include "apiserver/api.h"
#include "apiserver/patch_json.h"
#include "apiserver/patch_merge.h"
#include "apiserver/patch_strategic.h"
#include "apiserver/protobuf.h"
#include "apiserver/scale.h"
#include "apiserver/status_error.h"
#include "codec/json.h"
#include "codec/yaml.h"

namespace weft::apiserver {
namespace {

using codec::Value;
using mesh::kinds::Type;

std::string_view media_type(std::string_view content_type) {
  std::string_view type = content_type.substr(0, content_type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  return type;
}

// `expected` is what the body is to be: protobuf cannot be read without it.
Answer<Value> parse_body(const ApiRequest& request, const Type& expected) {
  std::string_view type = media_type(request.content_type);
  if (type == "application/yaml" || type == "application/x-yaml") {
    Result<std::vector<Value>> documents = codec::parse_yaml(request.body, "body");
    if (!documents) return std::unexpected(bad_request(documents.error().detail));
    if (documents->size() != 1) return std::unexpected(bad_request("the body must be one YAML document"));
    return std::move((*documents)[0]);
  }
  if (type == "application/vnd.kubernetes.protobuf") {
    Result<Value> value = read_protobuf(request.body, expected);
    if (!value) return std::unexpected(bad_request(value.error().detail));
    return std::move(*value);
  }
  if (!type.empty() && type != "application/json") {
    return std::unexpected(unsupported_media(fmt::format("no body of type \"{}\"; send application/json", type)));
  }
  Result<Value> value = codec::parse_json(request.body);
  if (!value) return std::unexpected(bad_request("the body is no JSON: " + value.error().detail));
  return std::move(*value);
}

const Type& type_of(std::string_view name) {
  const Type* type = mesh::kinds::find_type(name);
  CHECK(type != nullptr);
  return *type;
}

Answer<WriteOptions> options_of(const Query& query, std::string_view subresource) {
  WriteOptions options;
  std::string_view validation = query.get("fieldValidation");
  if (validation == "Strict") {
    options.validation = Validation::strict;
  } else if (validation == "Ignore") {
    options.validation = Validation::ignore;
  } else if (!validation.empty() && validation != "Warn") {
    return std::unexpected(
        bad_request(fmt::format("fieldValidation: \"{}\" is none of Strict, Warn, Ignore", validation)));
  }
  options.dry_run = query.get("dryRun") == "All";
  options.status = subresource == "status";
  return options;
}

Answer<DeleteOptions> delete_options_of(const ApiRequest& request, const Query& query) {
  DeleteOptions options;
  Value body;
  if (!request.body.empty()) {
    Answer<Value> parsed = parse_body(request, type_of("io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions"));
    if (!parsed) return std::unexpected(std::move(parsed).error());
    body = std::move(*parsed);
  }
  const Value& grace = body.get("gracePeriodSeconds");
  options.grace_seconds = grace.is_int() ? std::optional(grace.as_int()) : query.number("gracePeriodSeconds");
  std::string propagation(query.get("propagationPolicy"));
  if (propagation.empty()) propagation = body.get("propagationPolicy").as_string();
  if (!propagation.empty() && propagation != "Background" && propagation != "Foreground" && propagation != "Orphan") {
    return std::unexpected(
        bad_request(fmt::format("propagationPolicy: \"{}\" is none of Background, Foreground, Orphan", propagation)));
  }
  options.orphan = propagation == "Orphan" || body.get("orphanDependents").as_bool() || query.flag("orphanDependents");
  options.uid = body.at("preconditions", "uid").as_string();
  options.revision = body.at("preconditions", "resourceVersion").as_string();
  options.dry_run = query.get("dryRun") == "All" || body.get("dryRun").size() > 0;
  return options;
}

// A JSON patch that does not fit is a 422, as the Kubernetes API answers it.
ApiResponse patch_refusal(const Error& error) {
  if (error.code == Code::conflict) return status_response(422, "Invalid", "the patch does not apply: " + error.detail);
  return bad_request(error.detail);
}

// `strategic` is the type to merge by, or null where only the other patches are taken.
Answer<Value> apply_patch(const ApiRequest& request, Value target, const Type* strategic) {
  std::string_view type = media_type(request.content_type);
  if (type == "application/apply-patch+yaml" || type == "application/apply-patch+cbor") {
    return std::unexpected(
        unsupported_media("server-side apply is not served yet; use kubectl apply without --server-side"));
  }
  bool merge = type == "application/merge-patch+json";
  bool json = type == "application/json-patch+json";
  if (!merge && !json && (type != "application/strategic-merge-patch+json" || strategic == nullptr)) {
    return std::unexpected(unsupported_media(fmt::format(
        "no patch of type \"{}\" for this kind; send application/merge-patch+json or application/json-patch+json",
        type)));
  }
  Result<Value> patch = codec::parse_json(request.body);
  if (!patch) return std::unexpected(bad_request("the patch is no JSON: " + patch.error().detail));
  if (merge) {
    if (!patch->is_object()) return std::unexpected(bad_request("a merge patch must be an object"));
    merge_patch(target, *patch);
    return target;
  }
  Result<Value> patched =
      json ? json_patch(std::move(target), *patch) : strategic_patch(std::move(target), *patch, *strategic);
  if (!patched) return std::unexpected(patch_refusal(patched.error()));
  return std::move(*patched);
}

Value success(const mesh::kinds::Kind& kind, const Record& record) {
  Value status = Value::object();
  status.set("kind", "Status");
  status.set("apiVersion", "v1");
  status.set("metadata", Value::object());
  status.set("status", "Success");
  Value& details = status["details"];
  details.set("name", record.key.name);
  if (!kind.group.empty()) details.set("group", kind.group);
  details.set("kind", kind.plural);
  details.set("uid", record.object.at("metadata", "uid"));
  return status;
}

}  // namespace

Reply Api::create(const Call& call) {
  Answer<WriteOptions> options = options_of(call.query, "");
  if (!options) return std::move(options).error();
  Answer<Value> body = parse_body(call.request, *call.kind.type);
  if (!body) return std::move(body).error();
  Answer<Record> record = objects_.create(call.kind, call.path.space, std::move(*body), *options);
  if (!record) return std::move(record).error();
  return answer(call, 201, std::move(record->object), std::move(options->warnings));
}

Reply Api::update(const Call& call) {
  Answer<WriteOptions> options = options_of(call.query, call.path.subresource);
  if (!options) return std::move(options).error();
  Answer<Value> body = parse_body(call.request, *call.kind.type);
  if (!body) return std::move(body).error();
  Answer<Record> record = objects_.update(call.kind, call.path.space, call.path.name, std::move(*body), *options);
  if (!record) return std::move(record).error();
  return answer(call, 200, std::move(record->object), std::move(options->warnings));
}

Reply Api::patch(const Call& call) {
  Answer<WriteOptions> options = options_of(call.query, call.path.subresource);
  if (!options) return std::move(options).error();
  Answer<Record> there = objects_.get(call.kind, call.path.space, call.path.name);
  if (!there) return std::move(there).error();
  there->object.set("apiVersion", call.kind.api_version(call.path.version));
  Answer<Value> patched =
      apply_patch(call.request, std::move(there->object), call.kind.strategic ? call.kind.type : nullptr);
  if (!patched) return std::move(patched).error();
  Answer<Record> record = objects_.update(call.kind, call.path.space, call.path.name, std::move(*patched), *options);
  if (!record) return std::move(record).error();
  return answer(call, 200, std::move(record->object), std::move(options->warnings));
}

Answer<Record> Api::write_scale(const Call& call, const Value& scale) {
  TRY(WriteOptions options, options_of(call.query, ""));
  TRY(Record deployment, objects_.get(call.kind, call.path.space, call.path.name));
  Result<void> applied = apply_scale(scale, deployment.object);
  if (!applied) return std::unexpected(bad_request(applied.error().detail));
  return objects_.update(call.kind, call.path.space, call.path.name, std::move(deployment.object), options);
}

Reply Api::patch_scale(const Call& call) {
  Answer<Record> deployment = objects_.get(call.kind, call.path.space, call.path.name);
  if (!deployment) return std::move(deployment).error();
  Answer<Value> scale = apply_patch(call.request, scale_of(deployment->object), &scale_type());
  if (!scale) return std::move(scale).error();
  Answer<Record> written = write_scale(call, *scale);
  if (!written) return std::move(written).error();
  return ApiResponse{200, "application/json", codec::to_json(scale_of(written->object)), {}};
}

Reply Api::issue_token(const Call& call) {
  if (call.request.method != "POST") return method_not_allowed(call.request.method, call.request.path);
  Answer<Value> request = parse_body(call.request, type_of("io.k8s.api.authentication.v1.TokenRequest"));
  if (request) request = tokens_->issue(call.path.space, call.path.name, std::move(*request));
  if (!request) return std::move(request).error();
  return ApiResponse{201, "application/json", codec::to_json(*request), {}};
}

Reply Api::review_token(const ApiRequest& request) {
  if (request.method != "POST") return method_not_allowed(request.method, request.path);
  Answer<Value> review = parse_body(request, type_of("io.k8s.api.authentication.v1.TokenReview"));
  if (review) review = tokens_->review(std::move(*review));
  if (!review) return std::move(review).error();
  return ApiResponse{201, "application/json", codec::to_json(*review), {}};
}

Reply Api::review_access(const ApiRequest& request) {
  if (request.method != "POST") return method_not_allowed(request.method, request.path);
  Answer<Value> review = parse_body(request, type_of("io.k8s.api.authorization.v1.SubjectAccessReview"));
  if (review) review = apiserver::review_access(std::move(*review));
  if (!review) return std::move(review).error();
  return ApiResponse{201, "application/json", codec::to_json(*review), {}};
}

Reply Api::remove(const Call& call) {
  Answer<DeleteOptions> options = delete_options_of(call.request, call.query);
  if (!options) return std::move(options).error();
  Answer<Deleted> deleted = objects_.remove(call.kind, call.path.space, call.path.name, *options);
  if (!deleted) return std::move(deleted).error();
  if (!deleted->gone) return answer(call, 200, std::move(deleted->record.object));
  return ApiResponse{200, "application/json", codec::to_json(success(call.kind, deleted->record)), {}};
}

Reply Api::remove_collection(const Call& call) {
  Answer<DeleteOptions> options = delete_options_of(call.request, call.query);
  if (!options) return std::move(options).error();
  Selector selector;
  Result<std::vector<Requirement>> labels = parse_label_selector(call.query.get("labelSelector"));
  if (!labels) return bad_request(labels.error().detail);
  Result<std::vector<FieldRequirement>> fields = parse_field_selector(call.query.get("fieldSelector"));
  if (!fields) return bad_request(fields.error().detail);
  selector.labels = std::move(*labels);
  selector.fields = std::move(*fields);
  Result<Listing> listing = objects_.store().list(call.kind.resource(), call.path.space);
  if (!listing) return from_error(listing.error(), call.kind, "");
  for (const Record& record : listing->records) {
    if (!selector.matches(record.object)) continue;
    Answer<Deleted> deleted = objects_.remove(call.kind, call.path.space, record.key.name, *options);
    if (!deleted && deleted.error().status != 404) return std::move(deleted).error();
  }
  Value status = Value::object();
  status.set("kind", "Status");
  status.set("apiVersion", "v1");
  status.set("metadata", Value::object());
  status.set("status", "Success");
  return ApiResponse{200, "application/json", codec::to_json(status), {}};
}

}  // namespace weft::apiserver

#include "apiserver/objects.h"

#include <fmt/format.h>

#include "apiserver/identity.h"
#include "apiserver/status_error.h"
#include "codec/base64.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_shape.h"
#include "mesh/kinds/defaults.h"

namespace weft::apiserver {
namespace {

using codec::Value;
using mesh::kinds::Kind;
using mesh::kinds::Problem;
using mesh::kinds::Problems;

constexpr int kNameTries = 8;  // generated names that may be taken before we give up; each is one of 14 million

const Kind& namespace_kind() {
  const Kind* kind = mesh::kinds::find_kind("v1", "Namespace");
  CHECK(kind != nullptr);
  return *kind;
}

std::string describe(const Kind& kind, const Value& object) {
  const std::string& name = object.at("metadata", "name").as_string();
  return name.empty() ? std::string(kind.kind) : fmt::format("{} \"{}\"", kind.kind, name);
}

std::string name_for_messages(const Value& object) {
  const std::string& name = object.at("metadata", "name").as_string();
  return name.empty() ? object.at("metadata", "generateName").as_string() : name;
}

// What counts as the spec: everything a generation stands for.
Value without_metadata(Value object) {
  object.erase("metadata");
  object.erase("status");
  return object;
}

// Fields of the metadata that are the server's own: the client's word on them is passed over.
constexpr std::string_view kServerFields[] = {"uid", "creationTimestamp", "deletionTimestamp",
                                              "deletionGracePeriodSeconds", "generation"};

void take(Value& to, const Value& from, std::string_view field) {
  if (from.get(field).is_null()) {
    to.erase(field);
  } else {
    to.set(field, from.get(field));
  }
}

// A Secret may be written in plain text; it is kept as base64, as it is read.
void fold_string_data(Value& secret) {
  if (!secret.get("stringData").is_object()) return;
  for (const codec::Member& member : secret.get("stringData").as_object()) {
    secret["data"].set(member.key, codec::base64_encode(member.value.as_string()));
  }
  secret.erase("stringData");
}

}  // namespace

Key key_of(const Kind& kind, std::string_view space, std::string_view name) {
  return {kind.resource(), kind.namespaced ? std::string(space) : std::string(), std::string(name)};
}

std::string Objects::now_text() const { return rfc3339_seconds(clock_.wall()); }

Result<void> Objects::make_default_namespaces() {
  for (std::string_view name : {"default", "kube-system"}) {
    TRY(std::optional<Record> there, store_.get(key_of(namespace_kind(), "", name)));
    if (there) continue;
    Value space = Value::object();
    space["metadata"].set("name", name);
    WriteOptions options;
    Answer<Record> made = create(namespace_kind(), "", std::move(space), options);
    if (!made)
      return fail(Code::internal, Side::local, "make namespace " + std::string(name) + ": " + made.error().body);
  }
  return {};
}

Answer<Record> Objects::get(const Kind& kind, std::string_view space, std::string_view name) {
  Result<std::optional<Record>> found = store_.get(key_of(kind, space, name));
  if (!found) return refuse(from_error(found.error(), kind, name));
  if (!*found) return refuse(not_found(kind, name));
  return std::move(**found);
}

// The object must be of the kind and in the namespace that the path says; what it leaves out is filled in.
Answer<void> Objects::check_document(const Kind& kind, std::string_view space, Value& object) {
  if (!object.is_object())
    return refuse(bad_request(fmt::format("the body must be an object, not {}", object.type_name())));
  const std::string& said_kind = object.get("kind").as_string();
  auto [group, version] = mesh::kinds::split_api_version(object.get("apiVersion").as_string());
  bool other_version = !version.empty() && (group != kind.group || !kind.serves(version));
  if ((!said_kind.empty() && said_kind != kind.kind) || other_version) {
    return refuse(bad_request(fmt::format("the body is a {} of {}, but the path is for a {} of {}", said_kind,
                                          object.get("apiVersion").as_string(), kind.kind, kind.api_version())));
  }
  Value ordered = Value::object();
  ordered.set("apiVersion", kind.api_version());
  ordered.set("kind", kind.kind);
  for (codec::Member& member : object.object_ref()) {
    if (member.key != "apiVersion" && member.key != "kind") ordered.object_ref().push_back(std::move(member));
  }
  object = std::move(ordered);
  Value& metadata = object["metadata"];
  if (!metadata.is_null() && !metadata.is_object()) return refuse(bad_request("metadata: must be an object"));
  const std::string& said = metadata.get("namespace").as_string();
  if (kind.namespaced && !said.empty() && said != space) {
    return refuse(bad_request(
        fmt::format("the namespace of the object ({}) is not the namespace of the request ({})", said, space)));
  }
  if (kind.namespaced) metadata.set("namespace", space);
  if (!kind.namespaced) metadata.erase("namespace");
  metadata.erase("managedFields");
  metadata.erase("selfLink");
  return {};
}

// Unknown fields as fieldValidation wants them; then what the fields hold.
Answer<void> Objects::check_fields(const Kind& kind, Value& object, WriteOptions& options) {
  Problems unknown;
  Problems mistyped;
  Problems bad;
  for (Problem& problem : mesh::kinds::check_shape(kind, object)) {
    Problems& group = problem.what == Problem::What::unknown_field ? unknown
                      : problem.what == Problem::What::wrong_type  ? mistyped
                                                                   : bad;
    group.push_back(std::move(problem));
  }
  if (!mistyped.empty()) return refuse(bad_request(describe(kind, object) + ": " + to_sentence(mistyped)));
  if (!unknown.empty() && options.validation == Validation::strict) {
    return refuse(bad_request(describe(kind, object) + ": " + to_sentence(unknown)));
  }
  if (!unknown.empty()) {
    if (options.validation == Validation::warn) {
      for (const Problem& problem : unknown) options.warnings.push_back(to_sentence(problem));
    }
    prune_unknown(*kind.type, object);
  }
  if (!bad.empty()) return refuse(invalid_object(kind, name_for_messages(object), bad));
  return {};
}

Answer<void> Objects::check_namespace(const Kind& kind, std::string_view space, std::string_view name) {
  if (!kind.namespaced) return {};
  Answer<Record> there = get(namespace_kind(), "", space);
  if (!there) return std::unexpected(std::move(there).error());
  if (there->object.at("metadata", "deletionTimestamp").is_null()) return {};
  return refuse(status_response(
      403, "Forbidden",
      fmt::format("{} \"{}\" is forbidden: namespace {} is being terminated", kind.resource(), name, space),
      {kind.group, kind.plural, name}));
}

Answer<void> Objects::admit(const Kind& kind, std::string_view space, Value& object) {
  if (kind.kind != "Pod" || !pod_admission_) return {};
  TRY(Record there, get(namespace_kind(), "", space));
  object = pod_admission_(std::move(object), there.object.at("metadata", "labels"));
  return {};
}

void Objects::begin_life(const Kind& kind, Value& object) {
  Value& metadata = object["metadata"];
  for (std::string_view field : kServerFields) metadata.erase(field);
  metadata.erase("resourceVersion");
  metadata.set("uid", new_uid());
  metadata.set("creationTimestamp", now_text());
  if (kind.has_generation) metadata.set("generation", 1);
  if (kind.has_status) object.erase("status");
}

Answer<Record> Objects::create(const Kind& kind, std::string_view space, Value object, WriteOptions& options) {
  TRY_VOID(check_document(kind, space, object));
  if (!object.at("metadata", "resourceVersion").as_string().empty()) {
    return refuse(bad_request("metadata.resourceVersion: must not be set on an object to be created"));
  }
  TRY_VOID(check_fields(kind, object, options));
  TRY_VOID(check_namespace(kind, space, name_for_messages(object)));
  TRY_VOID(admit(kind, space, object));
  begin_life(kind, object);
  if (kind.kind == "Secret") fold_string_data(object);
  const std::string stem = object.at("metadata", "generateName").as_string();
  bool generated = object.at("metadata", "name").as_string().empty() && !stem.empty();
  for (int tries = 0; tries < (generated ? kNameTries : 1); ++tries) {
    if (generated) object["metadata"].set("name", generate_name(stem));
    apply_defaults(kind, object);
    if (Problems problems = mesh::kinds::check_meaning(kind, object); !problems.empty()) {
      return refuse(invalid_object(kind, name_for_messages(object), problems));
    }
    Key key = key_of(kind, space, object.at("metadata", "name").as_string());
    Result<std::optional<Record>> there = store_.get(key);
    if (!there) return refuse(from_error(there.error(), kind, key.name));
    if (*there) continue;
    if (options.dry_run) return Record{std::move(key), 0, std::move(object)};
    Result<Record> made = store_.create(key, std::move(object));
    if (!made) return refuse(from_error(made.error(), kind, key.name));
    return std::move(*made);
  }
  return refuse(already_exists(kind, object.at("metadata", "name").as_string()));
}

// The object as it will stand after this write: the client's part from the client, the server's from what is there.
Answer<Value> Objects::next_form(const Kind& kind, const Record& there, Value object, WriteOptions& options) {
  TRY_VOID(check_document(kind, there.key.space, object));
  TRY_VOID(check_fields(kind, object, options));
  if (kind.kind == "Secret") fold_string_data(object);
  if (options.status) {
    Value kept = there.object;
    take(kept, object, "status");
    return kept;
  }
  Value& metadata = object["metadata"];
  for (std::string_view field : kServerFields) take(metadata, there.object.get("metadata"), field);
  if (kind.has_status) take(object, there.object, "status");
  keep_allocated(kind, there.object, object);
  apply_defaults(kind, object);
  Problems problems = mesh::kinds::check_meaning(kind, object);
  for (Problem& problem : mesh::kinds::check_update(kind, there.object, object)) problems.push_back(std::move(problem));
  if (!problems.empty()) return refuse(invalid_object(kind, there.key.name, problems));
  if (kind.has_generation && !(without_metadata(object) == without_metadata(there.object))) {
    object["metadata"].set("generation", there.object.at("metadata", "generation").as_int() + 1);
  }
  return object;
}

Answer<Record> Objects::update(const Kind& kind, std::string_view space, std::string_view name, Value object,
                               WriteOptions& options) {
  TRY(Record there, get(kind, space, name));
  const Value& metadata = object.get("metadata");
  if (const std::string& said = metadata.get("name").as_string(); !said.empty() && said != name) {
    return refuse(
        bad_request(fmt::format("the name of the object ({}) is not the name of the request ({})", said, name)));
  }
  if (const std::string& uid = metadata.get("uid").as_string();
      !uid.empty() && uid != there.object.at("metadata", "uid").as_string()) {
    return refuse(conflict(kind, name, "the object was deleted and made anew since you read it; read it again"));
  }
  const std::string& revision = metadata.get("resourceVersion").as_string();
  if (!revision.empty() && revision != std::to_string(there.revision)) {
    return refuse(conflict(
        kind, name, "the object has been modified; please apply your changes to the latest version and try again"));
  }
  if (object.is_object()) object["metadata"].set("name", name);
  TRY(Value next, next_form(kind, there, std::move(object), options));
  next["metadata"].set("resourceVersion", std::to_string(there.revision));
  if (next == there.object || options.dry_run) return Record{std::move(there.key), there.revision, std::move(next)};
  Result<Record> written = store_.replace(there.key, std::move(next), there.revision);
  if (!written) return refuse(from_error(written.error(), kind, name));
  // The last finalizer went: whoever asked for the deletion gets it now.
  const Value& after = written->object.get("metadata");
  bool waits = kind.kind == "Pod" && after.get("deletionGracePeriodSeconds").as_int() > 0;
  if (!after.get("deletionTimestamp").is_null() && after.get("finalizers").size() == 0 && !waits &&
      kind.kind != "Namespace") {
    TRY(Deleted deleted, remove_now(kind, *written));
    return std::move(deleted.record);
  }
  return std::move(*written);
}

}  // namespace weft::apiserver

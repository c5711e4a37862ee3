#include "apiserver/openapi.h"

#include <fmt/format.h>

#include <functional>
#include <set>

#include "apiserver/discovery.h"
#include "codec/json.h"
#include "mesh/kinds/kind.h"

namespace weft::apiserver {
namespace {

using codec::Array;
using codec::Object;
using codec::Value;
using mesh::kinds::all_kinds;
using mesh::kinds::Field;
using mesh::kinds::GroupVersion;
using mesh::kinds::Kind;
using mesh::kinds::Many;
using mesh::kinds::Shape;
using mesh::kinds::Type;

// The path of a group-version, as it is served and as its OpenAPI document is found.
std::string root_of(GroupVersion gv) {
  return gv.group.empty() ? fmt::format("api/{}", gv.version) : fmt::format("apis/{}/{}", gv.group, gv.version);
}

Value typed(std::string_view type, std::string_view format = {}) {
  Value schema = Value::object();
  schema.set("type", type);
  if (!format.empty()) schema.set("format", format);
  return schema;
}

Value reference(const Type& type) {
  Value schema = Value::object();
  schema.set("$ref", "#/components/schemas/" + type.name);
  return schema;
}

Value one(const Field& field) {
  switch (field.shape) {
    case Shape::string: {
      Value schema = typed("string");
      for (const std::string& word : field.words) schema["enum"].push_back(word);
      return schema;
    }
    case Shape::boolean: return typed("boolean");
    case Shape::integer: return typed("integer", field.most == std::numeric_limits<int64_t>::max() ? "int64" : "int32");
    case Shape::number: return typed("number", "double");
    case Shape::quantity: return typed("string");
    case Shape::int_or_string: return typed("string", "int-or-string");
    case Shape::time: return typed("string", "date-time");
    case Shape::duration: return typed("string");
    case Shape::bytes: return typed("string", "byte");
    case Shape::any: return typed("object");
    case Shape::object: return reference(*field.type);
  }
  return Value::object();
}

void say_how_merged(const Field& field, Value& schema) {
  std::string strategy = field.merges ? "merge" : "";
  if (field.retains_keys) strategy += strategy.empty() ? "retainKeys" : ",retainKeys";
  if (!strategy.empty()) schema.set("x-kubernetes-patch-strategy", strategy);
  if (!field.merge_key.empty()) schema.set("x-kubernetes-patch-merge-key", field.merge_key);
  std::vector<std::string> keys = field.keys;
  if (keys.empty() && !field.merge_key.empty()) keys.push_back(field.merge_key);
  for (const std::string& key : keys) schema["x-kubernetes-list-map-keys"].push_back(key);
  if (!keys.empty()) schema.set("x-kubernetes-list-type", "map");
}

Value schema_of(const Field& field) {
  Value schema = one(field);
  if (field.many == Many::list) {
    Value list = typed("array");
    list.set("items", std::move(schema));
    schema = std::move(list);
  } else if (field.many == Many::map) {
    Value map = typed("object");
    map.set("additionalProperties", std::move(schema));
    schema = std::move(map);
  }
  say_how_merged(field, schema);
  return schema;
}

Value schema_of(const Type& type) {
  Value schema = typed("object");
  for (const Field& field : type.fields) {
    schema["properties"].set(field.name, schema_of(field));
    if (field.required) schema["required"].push_back(field.name);
  }
  if (type.open) schema.set("x-kubernetes-preserve-unknown-fields", true);
  return schema;
}

Value kind_reference(const Kind& kind, std::string_view version) {
  Value gvk = Value::object();
  gvk.set("group", kind.group);
  gvk.set("version", version);
  gvk.set("kind", kind.kind);
  return gvk;
}

Value parameter(std::string_view name, std::string_view in) {
  Value value = Value::object();
  value.set("name", name);
  value.set("in", in);
  if (in == "path") value.set("required", true);
  value.set("schema", typed("string"));
  return value;
}

struct Operation {
  std::string_view method;
  std::string_view action;
  bool writes;
};

Value operation(const Kind& kind, std::string_view version, const Operation& op) {
  Value value = Value::object();
  value.set("operationId", fmt::format("{}{}{}", op.action, kind.kind, version));
  if (op.writes) {
    for (std::string_view name : {"dryRun", "fieldManager", "fieldValidation"})
      value["parameters"].push_back(parameter(name, "query"));
  }
  if (op.method == "patch") {
    std::vector<std::string_view> types = {"application/json-patch+json", "application/merge-patch+json"};
    if (kind.strategic) types.push_back("application/strategic-merge-patch+json");
    for (std::string_view type : types) value["requestBody"]["content"][type].set("schema", typed("object"));
  }
  value["responses"]["200"].set("description", "OK");
  value["responses"]["200"]["content"]["application/json"].set("schema", reference(*kind.type));
  value.set("x-kubernetes-action", op.action);
  value.set("x-kubernetes-group-version-kind", kind_reference(kind, version));
  return value;
}

void add_paths(const Kind& kind, GroupVersion gv, Value& paths) {
  static constexpr Operation kCollection[] = {
      {"get", "list", false}, {"post", "post", true}, {"delete", "deletecollection", false}};
  static constexpr Operation kObject[] = {
      {"get", "get", false}, {"put", "put", true}, {"patch", "patch", true}, {"delete", "delete", false}};
  std::string collection =
      fmt::format("/{}/{}{}", root_of(gv), kind.namespaced ? "namespaces/{namespace}/" : "", kind.plural);
  std::string object = collection + "/{name}";
  for (const Operation& op : kCollection) paths[collection].set(op.method, operation(kind, gv.version, op));
  for (const Operation& op : kObject) paths[object].set(op.method, operation(kind, gv.version, op));
  if (kind.namespaced) paths[collection]["parameters"].push_back(parameter("namespace", "path"));
  if (kind.namespaced) paths[object]["parameters"].push_back(parameter("namespace", "path"));
  paths[object]["parameters"].push_back(parameter("name", "path"));
}

void add_schemas(const Type& type, Value& schemas) {
  if (schemas.find(type.name) != nullptr) return;
  schemas.set(type.name, schema_of(type));
  for (const Field& field : type.fields) {
    if (field.shape == Shape::object) add_schemas(*field.type, schemas);
  }
}

Value document(GroupVersion gv) {
  Value value = Value::object();
  value.set("openapi", "3.0.0");
  value["info"].set("title", "weft");
  value["info"].set("version", "v1.32.0+weft");
  Value& paths = value["paths"];
  Value schemas = Value::object();
  for (const Kind& kind : all_kinds()) {
    if (kind.group != gv.group || !kind.serves(gv.version)) continue;
    add_paths(kind, gv, paths);
    add_schemas(*kind.type, schemas);
    schemas[kind.type->name]["x-kubernetes-group-version-kind"].push_back(kind_reference(kind, gv.version));
  }
  value["components"].set("schemas", std::move(schemas));
  return value;
}

// A document's address carries a hash of what is in it, so that kubectl may keep it.
std::string address_of(GroupVersion gv) {
  size_t hash = std::hash<std::string>()(codec::to_json(document(gv)));
  return fmt::format("/openapi/v3/{}?hash={:016X}", root_of(gv), hash);
}

std::string make_index() {
  Value index = Value::object();
  for (GroupVersion gv : group_versions()) index["paths"][root_of(gv)].set("serverRelativeURL", address_of(gv));
  return codec::to_json(index);
}

}  // namespace

std::optional<ApiResponse> openapi(std::string_view path) {
  constexpr std::string_view kRoot = "/openapi/v3";
  if (!path.starts_with(kRoot)) return std::nullopt;
  path.remove_prefix(kRoot.size());
  if (path.empty() || path == "/") {
    static const std::string index = make_index();
    return ApiResponse{200, "application/json", index, {}};
  }
  for (GroupVersion gv : group_versions()) {
    if (path == "/" + root_of(gv)) return ApiResponse{200, "application/json", codec::to_json(document(gv)), {}};
  }
  return std::nullopt;
}

}  // namespace weft::apiserver

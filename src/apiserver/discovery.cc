#include "apiserver/discovery.h"

#include <algorithm>

#include "apiserver/path.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Array;
using codec::Object;
using codec::Value;
using mesh::kinds::all_kinds;
using mesh::kinds::GroupVersion;
using mesh::kinds::Kind;

constexpr std::string_view kAggregatedType = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

struct Subresource {
  std::string_view name;
  std::string_view group;  // of the kind it gives
  std::string_view version;
  std::string_view kind;
  std::vector<std::string_view> verbs;
};

std::vector<Subresource> subresources(const Kind& kind, std::string_view version) {
  std::vector<Subresource> found;
  if (kind.has_status) found.push_back({"status", kind.group, version, kind.kind, {"get", "patch", "update"}});
  if (kind.has_scale) found.push_back({"scale", "autoscaling", "v1", "Scale", {"get", "patch", "update"}});
  if (kind.kind == "ServiceAccount")
    found.push_back({"token", "authentication.k8s.io", "v1", "TokenRequest", {"create"}});
  if (kind.kind == "Pod") found.push_back({"log", kind.group, version, kind.kind, {"get"}});
  return found;
}

Value make(std::string_view kind, std::string_view version) {
  Value value = Value::object();
  value.set("kind", kind);
  value.set("apiVersion", version);
  return value;
}

template <class Words>
Value words(const Words& list) {
  Value array = Value::array();
  for (std::string_view word : list) array.push_back(word);
  return array;
}

std::string join(GroupVersion gv) {
  return gv.group.empty() ? std::string(gv.version) : std::string(gv.group) + "/" + std::string(gv.version);
}

ApiResponse answer(const Value& value, std::string_view type = "application/json") {
  return {200, std::string(type), codec::to_json(value), {}};
}

Value resource_entry(const Kind& kind) {
  Value entry = Value::object();
  entry.set("name", kind.plural);
  entry.set("singularName", kind.singular);
  entry.set("namespaced", kind.namespaced);
  entry.set("kind", kind.kind);
  entry.set("verbs", words(kVerbs));
  if (!kind.short_names.empty()) entry.set("shortNames", words(kind.short_names));
  if (!kind.categories.empty()) entry.set("categories", words(kind.categories));
  return entry;
}

Value resource_entry(const Review& review) {
  Value entry = Value::object();
  entry.set("name", review.plural);
  entry.set("singularName", review.singular);
  entry.set("namespaced", false);
  entry.set("kind", review.kind);
  entry.set("verbs", Array{"create"});
  return entry;
}

Value subresource_entry(const Kind& kind, const Subresource& sub) {
  Value entry = Value::object();
  entry.set("name", std::string(kind.plural) + "/" + std::string(sub.name));
  entry.set("singularName", "");
  entry.set("namespaced", kind.namespaced);
  if (sub.group != kind.group) {
    entry.set("group", sub.group);
    entry.set("version", sub.version);
  }
  entry.set("kind", sub.kind);
  entry.set("verbs", words(sub.verbs));
  return entry;
}

Value resource_list(GroupVersion gv) {
  Value list = make("APIResourceList", "v1");
  list.set("groupVersion", join(gv));
  Value& resources = list["resources"];
  resources = Value::array();
  for (const Kind& kind : all_kinds()) {
    if (kind.group != gv.group || !kind.serves(gv.version)) continue;
    resources.push_back(resource_entry(kind));
    for (const Subresource& sub : subresources(kind, gv.version)) resources.push_back(subresource_entry(kind, sub));
  }
  for (const Review& review : kReviews) {
    if (review.gv == gv) resources.push_back(resource_entry(review));
  }
  return list;
}

Value version_entry(GroupVersion gv) {
  Value entry = Value::object();
  entry.set("groupVersion", join(gv));
  entry.set("version", gv.version);
  return entry;
}

Value group_entry(std::string_view group) {
  Value entry = Value::object();
  entry.set("name", group);
  for (GroupVersion gv : group_versions()) {
    if (gv.group != group) continue;
    if (entry.get("preferredVersion").is_null()) entry.set("preferredVersion", version_entry(gv));
    entry["versions"].push_back(version_entry(gv));
  }
  return entry;
}

Value kind_reference(std::string_view group, std::string_view version, std::string_view kind) {
  Value reference = Value::object();
  reference.set("group", group);
  reference.set("version", version);
  reference.set("kind", kind);
  return reference;
}

Value aggregated_resource(const Kind& kind, std::string_view version) {
  Value entry = Value::object();
  entry.set("resource", kind.plural);
  entry.set("responseKind", kind_reference(kind.group, version, kind.kind));
  entry.set("scope", kind.namespaced ? "Namespaced" : "Cluster");
  entry.set("singularResource", kind.singular);
  entry.set("verbs", words(kVerbs));
  if (!kind.short_names.empty()) entry.set("shortNames", words(kind.short_names));
  if (!kind.categories.empty()) entry.set("categories", words(kind.categories));
  for (const Subresource& sub : subresources(kind, version)) {
    Value below = Value::object();
    below.set("subresource", sub.name);
    below.set("responseKind", kind_reference(sub.group, sub.version, sub.kind));
    below.set("verbs", words(sub.verbs));
    entry["subresources"].push_back(std::move(below));
  }
  return entry;
}

Value aggregated_resource(const Review& review) {
  Value entry = Value::object();
  entry.set("resource", review.plural);
  entry.set("responseKind", kind_reference(review.gv.group, review.gv.version, review.kind));
  entry.set("scope", "Cluster");
  entry.set("singularResource", review.singular);
  entry.set("verbs", Array{"create"});
  return entry;
}

Value aggregated_version(GroupVersion gv) {
  Value version = Value::object();
  version.set("version", gv.version);
  for (const Kind& kind : all_kinds()) {
    if (kind.group == gv.group && kind.serves(gv.version))
      version["resources"].push_back(aggregated_resource(kind, gv.version));
  }
  for (const Review& review : kReviews) {
    if (review.gv == gv) version["resources"].push_back(aggregated_resource(review));
  }
  version.set("freshness", "Current");
  return version;
}

// The core group is answered at /api, the named ones at /apis.
Value aggregated(bool core) {
  Value list = make("APIGroupDiscoveryList", "apidiscovery.k8s.io/v2");
  list.set("metadata", Value::object());
  Value items = Value::array();
  for (GroupVersion gv : group_versions()) {
    if (gv.group.empty() != core) continue;
    if (items.size() == 0 || items.as_array().back().at("metadata", "name").as_string() != gv.group) {
      Value group = Value::object();
      group["metadata"].set("name", gv.group);
      items.push_back(std::move(group));
    }
    items.array_ref().back()["versions"].push_back(aggregated_version(gv));
  }
  list.set("items", std::move(items));
  return list;
}

Value core_versions() {
  Value versions = make("APIVersions", "v1");
  versions.set("versions", Array{"v1"});
  versions.set("serverAddressByClientCIDRs", Value::array());
  return versions;
}

Value group_list() {
  Value list = make("APIGroupList", "v1");
  std::vector<std::string_view> seen = {""};
  for (GroupVersion gv : group_versions()) {
    if (std::ranges::find(seen, gv.group) != seen.end()) continue;
    seen.push_back(gv.group);
    list["groups"].push_back(group_entry(gv.group));
  }
  return list;
}

Value version() {
  Value value = Value::object();
  value.set("major", "1");
  value.set("minor", "32");
  value.set("gitVersion", "v1.32.0+weft");
  value.set("platform", "linux/amd64");
  return value;
}

bool wants_aggregated(std::string_view accept) {
  return accept.find("as=APIGroupDiscoveryList") != std::string_view::npos &&
         accept.find("v=v2") != std::string_view::npos;
}

}  // namespace

std::vector<GroupVersion> group_versions() {
  std::vector<GroupVersion> found;
  for (const Kind& kind : all_kinds()) {
    for (std::string_view version : kind.versions) {
      const GroupVersion gv{kind.group, version};
      if (std::ranges::find(found, gv) == found.end()) found.push_back(gv);
    }
  }
  for (const Review& review : kReviews) found.push_back(review.gv);
  return found;
}

std::optional<ApiResponse> discover(std::string_view path, std::string_view accept) {
  std::vector<std::string> parts = split_path(path);
  if (parts.size() == 1 && parts[0] == "version") return answer(version());
  if (parts.empty() || parts.size() > 3 || (parts[0] != "api" && parts[0] != "apis")) return std::nullopt;
  bool core = parts[0] == "api";
  if (parts.size() == 1) {
    if (wants_aggregated(accept)) return answer(aggregated(core), kAggregatedType);
    return answer(core ? core_versions() : group_list());
  }
  std::string group = core ? "" : parts[1];
  size_t version_at = core ? 1 : 2;
  for (GroupVersion gv : group_versions()) {
    if (gv.group != group) continue;
    if (!core && parts.size() == 2) {
      Value one = make("APIGroup", "v1");
      Value entry = group_entry(group);
      for (const codec::Member& member : entry.as_object()) one.set(member.key, member.value);
      return answer(one);
    }
    if (parts.size() == version_at + 1 && parts[version_at] == gv.version) return answer(resource_list(gv));
  }
  return std::nullopt;
}

}  // namespace weft::apiserver

#include "cli/put_object.h"

#include <fmt/format.h>

namespace weft::cli {
namespace {

using codec::Value;

constexpr int kAttempts = 5;  // against others who change it at the same moment

std::unexpected<Error> refused(const Manifest& manifest, Error error) {
  error.detail = fmt::format("{}: {}: {}", manifest.place(manifest.object.line), manifest.title(), error.detail);
  return fail(std::move(error));
}

void add_missing(const Value& from, Value& to) {
  for (const codec::Member& member : from.as_object()) {
    if (to.find(member.key) == nullptr) to.set(member.key, member.value);
  }
}

}  // namespace

kube::Resource resource_of(const Manifest& manifest) {
  const std::string& api_version = manifest.object.get("apiVersion").as_string();
  const auto [group, version] = mesh::kinds::split_api_version(api_version);
  return {group, version, manifest.kind->plural, manifest.kind->kind, manifest.kind->namespaced};
}

std::string_view name_of(Put put) {
  switch (put) {
    case Put::created: return "created";
    case Put::configured: return "configured";
    case Put::unchanged: return "unchanged";
  }
  return {};
}

Value replacement(const Value& current, Value wanted) {
  Value& metadata = wanted["metadata"];
  for (const char* key : {"resourceVersion", "uid"}) metadata.set(key, current.at("metadata", key));
  for (const char* key : {"labels", "annotations", "ownerReferences", "finalizers"}) {
    const Value& theirs = current.at("metadata", key);
    if (theirs.is_null()) continue;
    if (theirs.is_object()) add_missing(theirs, metadata[key]);
    else if (metadata.find(key) == nullptr) metadata.set(key, theirs);
  }
  return wanted;
}

io::Task<Put> put_object(kube::Client& client, const Manifest& manifest, TimePoint deadline) {
  const kube::Resource resource = resource_of(manifest);
  for (int attempt = 1;; ++attempt) {
    auto current = co_await client.get(resource, manifest.ns(), manifest.name(), deadline);
    Result<Value> done;
    if (!current && current.error().code == Code::not_found) {
      done = co_await client.create(resource, manifest.object, deadline);
      if (done) co_return Put::created;
    } else if (!current) {
      co_return refused(manifest, std::move(current).error());
    } else {
      done = co_await client.update(resource, replacement(*current, manifest.object), deadline);
      if (done) {
        const bool same = kube::resource_version_of(*done) == kube::resource_version_of(*current);
        co_return same ? Put::unchanged : Put::configured;
      }
    }
    if (done.error().code != Code::conflict || attempt == kAttempts)
      co_return refused(manifest, std::move(done).error());
  }
}

}  // namespace weft::cli

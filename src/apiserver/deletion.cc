// Deletion: preconditions, grace, finalizers, and namespaces, which take everything in them along.
#include <fmt/format.h>

#include <ranges>

#include "apiserver/identity.h"
#include "apiserver/objects.h"
#include "apiserver/status_error.h"

namespace weft::apiserver {
namespace {

using codec::Value;
using mesh::kinds::all_kinds;
using mesh::kinds::Kind;

constexpr int64_t kDefaultGraceSeconds = 30;  // core/v1 DefaultTerminationGracePeriodSeconds

// How long a pod may take to end: what the deletion says, else what the pod says. A pod that no node has, or that has
// ended, goes at once.
int64_t grace_of(const Kind& kind, const Value& object, const DeleteOptions& options) {
  if (kind.kind != "Pod") return 0;
  const std::string& phase = object.at("status", "phase").as_string();
  if (object.at("spec", "nodeName").as_string().empty() || phase == "Succeeded" || phase == "Failed") return 0;
  int64_t grace =
      options.grace_seconds.value_or(object.at("spec", "terminationGracePeriodSeconds").as_int(kDefaultGraceSeconds));
  const Value& already = object.at("metadata", "deletionGracePeriodSeconds");
  if (!already.is_null()) grace = std::min(grace, already.as_int());
  return std::max<int64_t>(grace, 0);
}

}  // namespace

Answer<void> Objects::check_preconditions(const Kind& kind, const Record& there, const DeleteOptions& options) {
  const std::string& uid = there.object.at("metadata", "uid").as_string();
  if (!options.uid.empty() && options.uid != uid) {
    return refuse(conflict(
        kind, there.key.name,
        fmt::format("Precondition failed: UID in precondition: {}, UID in object meta: {}", options.uid, uid)));
  }
  if (!options.revision.empty() && options.revision != std::to_string(there.revision)) {
    return refuse(conflict(kind, there.key.name, "Precondition failed: the object has another resourceVersion"));
  }
  return {};
}

Answer<Deleted> Objects::remove(const Kind& kind, std::string_view space, std::string_view name,
                                const DeleteOptions& options) {
  TRY(Record there, get(kind, space, name));
  TRY_VOID(check_preconditions(kind, there, options));
  if (options.dry_run) return Deleted{std::move(there), true};
  if (kind.kind == "Namespace") return remove_namespace(kind, there);
  if (options.orphan) TRY_VOID(orphan_dependents(there));
  int64_t grace = grace_of(kind, there.object, options);
  if (grace > 0 || there.object.at("metadata", "finalizers").size() > 0) return begin_termination(kind, there, grace);
  return remove_now(kind, there);
}

Answer<Deleted> Objects::remove_now(const Kind& kind, const Record& there) {
  Result<Record> last = store_.remove(there.key, there.revision);
  if (!last) return refuse(from_error(last.error(), kind, there.key.name));
  if (kind.namespaced) TRY_VOID(finish_namespace(there.key.space));
  return Deleted{std::move(*last), true};
}

Answer<Deleted> Objects::begin_termination(const Kind& kind, const Record& there, int64_t grace) {
  Value object = there.object;
  Value& metadata = object["metadata"];
  bool already = !metadata.get("deletionTimestamp").is_null();
  if (already && metadata.get("deletionGracePeriodSeconds").as_int() <= grace) return Deleted{there, false};
  metadata.set("deletionTimestamp", rfc3339_seconds(clock_.wall() + std::chrono::seconds(grace)));
  metadata.set("deletionGracePeriodSeconds", grace);
  Result<Record> written = store_.replace(there.key, std::move(object), there.revision);
  if (!written) return refuse(from_error(written.error(), kind, there.key.name));
  return Deleted{std::move(*written), false};
}

Answer<Deleted> Objects::remove_namespace(const Kind& kind, const Record& there) {
  if (there.key.name == "default" || there.key.name == "kube-system") {
    return refuse(status_response(
        403, "Forbidden",
        fmt::format("namespaces \"{}\" is forbidden: this namespace may not be deleted", there.key.name),
        {kind.group, kind.plural, there.key.name}));
  }
  Record marked = there;
  if (there.object.at("metadata", "deletionTimestamp").is_null()) {
    Value object = there.object;
    object["metadata"].set("deletionTimestamp", now_text());
    object["status"].set("phase", "Terminating");
    Result<Record> written = store_.replace(there.key, std::move(object), there.revision);
    if (!written) return refuse(from_error(written.error(), kind, there.key.name));
    marked = std::move(*written);
  }
  TRY_VOID(empty_namespace(there.key.name));
  TRY_VOID(finish_namespace(there.key.name));
  Result<std::optional<Record>> still = store_.get(there.key);
  if (!still) return refuse(from_error(still.error(), kind, there.key.name));
  return Deleted{std::move(marked), !still->has_value()};
}

Answer<void> Objects::empty_namespace(std::string_view space) {
  // Owners before what they own, so that no controller makes a pod anew while its namespace goes.
  for (const Kind& kind : std::views::reverse(all_kinds())) {
    if (!kind.namespaced) continue;
    Result<Listing> listing = store_.list(kind.resource(), space);
    if (!listing) return refuse(from_error(listing.error(), kind, ""));
    for (const Record& record : listing->records) {
      Answer<Deleted> deleted = remove(kind, space, record.key.name, {});
      if (!deleted && deleted.error().status != 404) return std::unexpected(std::move(deleted).error());
    }
  }
  return {};
}

Answer<bool> Objects::is_empty(std::string_view space) {
  for (const Kind& kind : all_kinds()) {
    if (!kind.namespaced) continue;
    Result<Listing> listing = store_.list(kind.resource(), space, {}, 1);
    if (!listing) return refuse(from_error(listing.error(), kind, ""));
    if (!listing->records.empty()) return false;
  }
  return true;
}

// A namespace that is going goes when the last object in it has gone.
Answer<void> Objects::finish_namespace(std::string_view space) {
  const Kind& kind = *mesh::kinds::find_kind("v1", "Namespace");
  Result<std::optional<Record>> there = store_.get(key_of(kind, "", space));
  if (!there) return refuse(from_error(there.error(), kind, space));
  if (!*there || (*there)->object.at("metadata", "deletionTimestamp").is_null()) return {};
  TRY(bool empty, is_empty(space));
  if (!empty) return {};
  Result<Record> last = store_.remove((*there)->key, (*there)->revision);
  if (!last) return refuse(from_error(last.error(), kind, space));
  return {};
}

Answer<void> Objects::orphan_dependents(const Record& owner) {
  const Value& uid = owner.object.at("metadata", "uid");
  for (const Kind& kind : all_kinds()) {
    if (!kind.namespaced) continue;
    Result<Listing> listing = store_.list(kind.resource(), owner.key.space);
    if (!listing) return refuse(from_error(listing.error(), kind, ""));
    for (Record& record : listing->records) {
      Value* owners = record.object["metadata"].find("ownerReferences");
      if (owners == nullptr || !owners->is_array()) continue;
      if (std::erase_if(owners->array_ref(), [&](const Value& reference) { return reference.get("uid") == uid; }) == 0)
        continue;
      Result<Record> written = store_.replace(record.key, std::move(record.object), record.revision);
      if (!written) return refuse(from_error(written.error(), kind, record.key.name));
    }
  }
  return {};
}

}  // namespace weft::apiserver

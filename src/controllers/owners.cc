#include "controllers/owners.h"

#include <fmt/format.h>

#include "controllers/action.h"

namespace weft::controllers {

Owners::Owners(kube::Client& client, Watched& watched, Watched::Each dependents)
    : client_(client),
      watched_(watched),
      dependents_(dependents),
      name_(fmt::format("owners of {}", dependents.resource.plural)) {
  follow(dependents.store);
  for (Watched::Each each : watched.each()) {
    listen(each.store, [this](const kube::Change& change) {
      if (change.type != kube::Change::deleted &&
          (!change.previous || kube::uid_of(*change.previous) == kube::uid_of(*change.object)))
        return;
      const std::string& gone = kube::uid_of(change.previous ? *change.previous : *change.object);
      for (const auto& [key, dependent] : dependents_.store.all()) {
        if (kube::is_owned_by(*dependent, gone)) queue_.add(key);
      }
    });
  }
}

io::Task<bool> Owners::is_alive(std::string ns, Value reference) {
  io::Loop& loop = co_await io::current_loop();
  for (Watched::Each each : watched_.each()) {
    if (each.resource.kind != kube::kind_of(reference)) continue;
    const std::string& version = kube::api_version_of(reference);
    // Any version of the group is the same object.
    if (version.substr(0, version.find('/')) !=
        each.resource.api_version().substr(0, each.resource.api_version().find('/')))
      continue;
    const std::string& uid = reference.get("uid").as_string();
    const kube::Key key{each.resource.namespaced ? ns : "", reference.get("name").as_string()};
    const kube::ObjectPtr seen = each.store.find(key);
    if (seen && kube::uid_of(*seen) == uid) co_return true;
    const auto there = co_await client_.get(each.resource, key.ns, key.name, deadline_in(loop.now(), kCallTime));
    if (there) co_return kube::uid_of(*there) == uid;
    if (there.error().code != Code::not_found) co_return fail(there.error());
    co_return false;
  }
  co_return true;
}

io::Task<TimePoint> Owners::reconcile(kube::Key key) {
  const kube::ObjectPtr dependent = dependents_.store.find(key);
  if (!dependent || kube::is_being_deleted(*dependent)) co_return kNever;
  const Value& owners = dependent->at("metadata", "ownerReferences");
  if (owners.size() == 0) co_return kNever;
  for (const Value& reference : owners.as_array()) {
    std::string ns = key.ns;
    Value copy = reference;
    CO_TRY(const bool alive, co_await is_alive(std::move(ns), std::move(copy)));
    if (alive) co_return kNever;
  }
  // Who deletes an owner may have left it to itself (--cascade=orphan) without our having seen it yet.
  io::Loop& loop = co_await io::current_loop();
  const auto now = co_await client_.get(dependents_.resource, key.ns, key.name, deadline_in(loop.now(), kCallTime));
  if (!now && now.error().code == Code::not_found) co_return kNever;
  if (!now) co_return fail(now.error());
  if (now->at("metadata", "ownerReferences") != owners) co_return kNever;  // its news will bring it here again
  Action action = make_remove(dependents_.resource, *dependent);
  const auto removed = co_await apply(client_, std::move(action));
  if (!removed) co_return fail(removed.error());
  co_return kNever;
}

}  // namespace weft::controllers

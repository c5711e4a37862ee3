#include "controllers/addresses.h"

#include <fmt/format.h>

#include "controllers/action.h"

namespace weft::controllers {
namespace {

const std::string& address_of(const Value& service) { return service.at("spec", "clusterIP").as_string(); }

// Only the Service we looked at: a conflict means looking again.
Value address_patch(const Value& service, const std::string& address) {
  Value patch = Value::object();
  patch["metadata"].set("resourceVersion", kube::resource_version_of(service));
  patch["metadata"].set("uid", kube::uid_of(service));
  patch["spec"].set("clusterIP", address);
  patch["spec"]["clusterIPs"].push_back(address);
  return patch;
}

}  // namespace

bool wants_address(const Value& service) {
  return !kube::is_being_deleted(service) && service.at("spec", "type").as_string() != "ExternalName" &&
         address_of(service).empty();
}

Addresses::Addresses(kube::Client& client, Watched& watched, AddressPool pool)
    : client_(client), watched_(watched), pool_(std::move(pool)) {
  for (const auto& [key, service] : watched.services.all()) pool_.take(address_of(*service));
  listen(watched.services, [this](const kube::Change& change) { note(change); });
  follow(watched.services);
}

void Addresses::note(const kube::Change& change) {
  const kube::ObjectPtr& before = change.type == kube::Change::deleted ? change.object : change.previous;
  if (before && !address_of(*before).empty()) pool_.give_back(address_of(*before));
  if (change.type != kube::Change::deleted) pool_.take(address_of(*change.object));
}

io::Task<TimePoint> Addresses::reconcile(kube::Key key) {
  const kube::ObjectPtr service = watched_.services.find(key);
  if (!service || !wants_address(*service)) co_return kNever;
  const auto address = pool_.allocate(key.to_string());
  if (!address)
    co_return fail(Code::limit, Side::local,
                   "every address of the service range is in use; delete a Service or widen the range");
  Action action = make_patch(kube::kServices, key, address_patch(*service, *address));
  const auto patched = co_await apply(client_, std::move(action));
  if (patched) co_return kNever;
  pool_.give_back(*address);
  if (patched.error().code == Code::not_found) co_return kNever;
  co_return fail(patched.error());
}

}  // namespace weft::controllers

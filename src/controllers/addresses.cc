#include "controllers/addresses.h"

#include <fmt/format.h>

#include "controllers/action.h"

namespace weft::controllers {
namespace {

const std::string& cluster_ip(const Value& service) { return service.at("spec", "clusterIP").as_string(); }

// Those it has; a Service that was written down by hand may have the first alone.
std::vector<std::string> addresses_of(const Value& service) {
  std::vector<std::string> addresses;
  for (const Value& each : service.at("spec", "clusterIPs").as_array()) addresses.push_back(each.as_string());
  if (addresses.empty() && !cluster_ip(service).empty()) addresses.push_back(cluster_ip(service));
  return addresses;
}

size_t families_wanted(const Value& service) { return std::max<size_t>(service.at("spec", "ipFamilies").size(), 1); }

std::string_view family_at(const Value& service, size_t i) {
  const codec::Array& families = service.at("spec", "ipFamilies").as_array();
  return families.empty() ? std::string_view("IPv4") : std::string_view(families[i].as_string());
}

// Only the Service we looked at: a conflict means looking again.
Value address_patch(const Value& service, const std::vector<std::string>& all) {
  Value patch = Value::object();
  patch["metadata"].set("resourceVersion", kube::resource_version_of(service));
  patch["metadata"].set("uid", kube::uid_of(service));
  patch["spec"].set("clusterIP", all.front());
  for (const std::string& address : all) patch["spec"]["clusterIPs"].push_back(address);
  return patch;
}

}  // namespace

Result<AddressPools> AddressPools::make(const AddressRange& v4, const AddressRange& v6) {
  TRY(AddressPool first, AddressPool::make(v4));
  TRY(AddressPool second, AddressPool::make(v6));
  if (first.family() != io::Address::Family::v4 || second.family() != io::Address::Family::v6)
    return invalid(
        fmt::format("service ranges {} and {}: give the one of IPv4 first, then the one of IPv6", v4.cidr, v6.cidr));
  return AddressPools{std::move(first), std::move(second)};
}

bool wants_address(const Value& service) {
  return !kube::is_being_deleted(service) && service.at("spec", "type").as_string() != "ExternalName" &&
         cluster_ip(service) != "None" && addresses_of(service).size() < families_wanted(service);
}

Addresses::Addresses(kube::Client& client, Watched& watched, AddressPools pools)
    : client_(client), watched_(watched), pools_(std::move(pools)) {
  for (const auto& [key, service] : watched.services.all()) take(*service);
  listen(watched.services, [this](const kube::Change& change) { note(change); });
  follow(watched.services);
}

void Addresses::take(const Value& service) {
  for (const std::string& address : addresses_of(service)) {
    pools_.v4.take(address);
    pools_.v6.take(address);
  }
}

void Addresses::give_back(const std::vector<std::string>& addresses) {
  for (const std::string& address : addresses) {
    pools_.v4.give_back(address);
    pools_.v6.give_back(address);
  }
}

void Addresses::note(const kube::Change& change) {
  const kube::ObjectPtr& before = change.type == kube::Change::deleted ? change.object : change.previous;
  if (before) give_back(addresses_of(*before));
  if (change.type != kube::Change::deleted) take(*change.object);
}

// Those that it lacks.
Result<std::vector<std::string>> Addresses::allocate(const Value& service, const kube::Key& key) {
  std::vector<std::string> taken;
  for (size_t i = addresses_of(service).size(); i < families_wanted(service); ++i) {
    auto address = pools_.of(family_at(service, i)).allocate(key.to_string());
    if (!address) {
      give_back(taken);
      return fail(Code::limit, Side::local,
                  fmt::format("every address of the {} service range is in use; delete a Service or widen the range",
                              family_at(service, i)));
    }
    taken.push_back(std::move(*address));
  }
  return taken;
}

io::Task<TimePoint> Addresses::reconcile(kube::Key key) {
  const kube::ObjectPtr service = watched_.services.find(key);
  if (!service || !wants_address(*service)) co_return kNever;
  CO_TRY(const std::vector<std::string> taken, allocate(*service, key));
  std::vector<std::string> all = addresses_of(*service);
  all.insert(all.end(), taken.begin(), taken.end());
  Action action = make_patch(kube::kServices, key, address_patch(*service, all));
  const auto patched = co_await apply(client_, std::move(action));
  if (patched) co_return kNever;
  give_back(taken);
  if (patched.error().code == Code::not_found) co_return kNever;
  co_return fail(patched.error());
}

}  // namespace weft::controllers

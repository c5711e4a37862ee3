#include "control/mirror.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/log.h"
#include "kube/list_watch.h"
#include "mesh/extension_provider.h"
#include "mesh/secret.h"

namespace weft::control {
namespace {

struct Wanted {
  const kube::Resource& resource;
  bool may_be_absent;                         // a CRD, which a cluster may not have
  std::string (*field_selector)() = nullptr;  // for some of them
};

std::string read_secrets() {
  std::string selector;
  for (std::string_view type : mesh::kSecretTypesOfOthers)
    selector += fmt::format("{}type!={}", selector.empty() ? "" : ",", type);
  return selector;
}

// The one that says who is asked where a policy is CUSTOM; of the others none is our business.
std::string mesh_config() { return fmt::format("metadata.name={}", mesh::kMeshConfigName); }

// What is named comes before what names it: so the first batch, too, decides what takes effect on all there is.
constexpr Wanted kWanted[] = {
    {kube::kNamespaces, false},
    {kube::kServices, false},
    {kube::kPods, false},
    {kube::kEndpointSlices, false},
    {kube::kSecrets, false, &read_secrets},
    {kube::kConfigMaps, false, &mesh_config},
    {kube::kWorkloadEntries, true},
    {kube::kServiceEntries, true},
    {kube::kSidecars, true},
    {kube::kGateways, true},
    {kube::kDestinationRules, true},
    {kube::kVirtualServices, true},
    {kube::kPeerAuthentications, true},
    {kube::kRequestAuthentications, true},
    {kube::kAuthorizationPolicies, true},
};

}  // namespace

struct Mirror::Followed {
  class Ear final : public kube::Store::Listener {
   public:
    Ear(kube::Store& store, Mirror& mirror, size_t index) : Listener(store), mirror_(mirror), index_(index) {}
    void on_change(const kube::Change& change) override {
      if (change.type != kube::Change::synced) mirror_.dirty_.insert({index_, change.key});
      mirror_.news_.set();
    }

   private:
    Mirror& mirror_;
    size_t index_;
  };

  Followed(Mirror& mirror, size_t index, const Wanted& wanted_) : wanted(wanted_), ear(store, mirror, index) {}

  const Wanted& wanted;
  kube::Store store;
  Ear ear;
};

Mirror::Mirror(kube::Client& client, mesh::Settings settings) : client_(client), model_(std::move(settings)) {
  for (const Wanted& wanted : kWanted) {
    followed_.push_back(std::make_unique<Followed>(*this, followed_.size(), wanted));
  }
}

Mirror::~Mirror() = default;

io::Task<void> Mirror::run() { co_return co_await io::with_scope(follow, std::ref(*this)); }

io::Task<void> Mirror::follow(io::Scope& scope, Mirror& mirror) {
  for (size_t i = 0; i < mirror.followed_.size(); ++i) {
    Followed& one = *mirror.followed_[i];
    kube::WatchOptions options;
    options.may_be_absent = one.wanted.may_be_absent;
    if (one.wanted.field_selector != nullptr) options.field_selector = one.wanted.field_selector();
    options.seed = static_cast<uint64_t>(scope.loop().wall().time_since_epoch().count()) + i;
    scope.spawn(kube::list_watch(mirror.client_, one.wanted.resource, std::move(options), one.store));
  }
  for (;;) {
    CO_TRY_VOID(co_await mirror.news_.wait(kNever));
    // Others of this turn may have something for the same batch.
    CO_TRY_VOID(co_await io::yield());
    mirror.news_.clear();
    if (!mirror.all_listed()) continue;
    if (!mirror.is_synced()) log::info("control: {} objects of the API are here", mirror.dirty_.size());
    const mesh::Changes changes = mirror.take_in(std::exchange(mirror.dirty_, {}));
    if (mirror.listener_) mirror.listener_(changes);
    mirror.synced_.set();
  }
}

bool Mirror::all_listed() const {
  return std::ranges::all_of(followed_, [](const auto& one) { return one->store.is_synced(); });
}

mesh::Changes Mirror::take_in(const Dirty& dirty) {
  mesh::Changes changes;
  for (const auto& [index, key] : dirty) {
    const Followed& one = *followed_[index];
    if (const kube::ObjectPtr object = one.store.find(key)) {
      changes.merge(model_.apply(*object));
    } else {
      changes.merge(model_.remove(one.wanted.resource.kind, {key.ns, key.name}));
    }
  }
  for (const std::string& sentence : changes.ignored) log::warn("control: {}", sentence);
  return changes;
}

const kube::Store* Mirror::store_of(std::string_view kind) const {
  for (const auto& one : followed_) {
    if (one->wanted.resource.kind == kind) return &one->store;
  }
  return nullptr;
}

bool Mirror::follows(std::string_view kind, std::string_view name, std::string_view type) const {
  if (kind == kube::kConfigMaps.kind) return name == mesh::kMeshConfigName;
  if (kind == kube::kSecrets.kind) return mesh::is_read(type);
  return store_of(kind) != nullptr;
}

kube::ObjectPtr Mirror::find(std::string_view kind, const mesh::ObjectName& object) const {
  const kube::Store* store = store_of(kind);
  return store ? store->find({object.ns, object.name}) : nullptr;
}

std::vector<kube::ObjectPtr> Mirror::all(std::string_view kind) const {
  std::vector<kube::ObjectPtr> objects;
  if (const kube::Store* store = store_of(kind)) {
    for (const auto& [key, object] : store->all()) objects.push_back(object);
  }
  return objects;
}

std::vector<codec::Value> Mirror::objects() const {
  std::vector<codec::Value> objects;
  for (const auto& one : followed_) {
    for (const auto& [key, object] : one->store.all()) objects.push_back(*object);
  }
  return objects;
}

}  // namespace weft::control

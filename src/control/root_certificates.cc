#include "control/root_certificates.h"

#include "base/log.h"
#include "kube/list_watch.h"

namespace weft::control {
namespace {

using codec::Value;

constexpr std::string_view kThese = "metadata.name=istio-ca-root-cert";

// In one that is being deleted nothing can be made any more.
bool is_leaving(const Value& space) { return space.at("status", "phase").as_string() == "Terminating"; }

Value data_of(const std::string& root) {
  Value data = Value::object();
  data.set(kRootKey, root);
  return data;
}

}  // namespace

void RootCertificates::set_root(std::string root) {
  root_ = std::move(root);
  news_.set();
}

io::Task<void> RootCertificates::run() { co_return co_await io::with_scope(follow, std::ref(*this)); }

io::Task<void> RootCertificates::follow(io::Scope& scope, RootCertificates& self) {
  kube::WatchOptions options;
  options.field_selector = kThese;
  options.seed = static_cast<uint64_t>(scope.loop().wall().time_since_epoch().count());
  scope.spawn(kube::list_watch(self.client_, kube::kConfigMaps, std::move(options), self.maps_));
  for (;;) {
    CO_TRY_VOID(co_await self.news_.wait(kNever));
    CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kPause));
    self.news_.clear();
    if (self.root_.empty() || !self.maps_.is_synced()) continue;
    bool failed = false;
    for (const kube::ObjectPtr& space : self.mirror_.all("Namespace")) {
      const std::string& name = space->at("metadata", "name").as_string();
      if (is_leaving(*space) || self.is_there(name)) continue;
      auto written = co_await self.write(name);
      if (written || written.error().code == Code::not_found || written.error().code == Code::conflict) continue;
      if (written.error().code == Code::cancelled) co_return fail(written.error());
      log::warn("control: ConfigMap {}/{}: {}: trying again", name, kRootConfigMap, to_string(written.error()));
      failed = true;
    }
    if (!failed) continue;
    CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kRetry));
    self.news_.set();
  }
}

bool RootCertificates::is_there(const std::string& ns) const {
  const kube::ObjectPtr map = maps_.find({ns, std::string(kRootConfigMap)});
  return map && map->at("data", kRootKey).as_string() == root_;
}

io::Task<void> RootCertificates::write(const std::string& ns) {
  const std::string name(kRootConfigMap);
  const TimePoint deadline = client_.network().loop().now() + kCallTime;
  Value object = Value::object();
  if (maps_.find({ns, name})) {
    object.set("data", data_of(root_));
    CO_TRY_VOID(co_await client_.patch(kube::kConfigMaps, ns, name, kube::Patch::merge, std::move(object), deadline));
    co_return {};
  }
  object.set("apiVersion", "v1");
  object.set("kind", "ConfigMap");
  object["metadata"].set("name", name);
  object["metadata"].set("namespace", ns);
  object["metadata"]["labels"].set("istio.io/config", "true");
  object.set("data", data_of(root_));
  CO_TRY_VOID(co_await client_.create(kube::kConfigMaps, std::move(object), deadline));
  co_return {};
}

}  // namespace weft::control

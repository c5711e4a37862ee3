#include "control/progress.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace weft::control {
namespace {

using xds::ProxyStatus;
using xds::ResourceState;
using xds::TypeStatus;

const TypeStatus* type_of(const ProxyStatus& proxy, const std::string& type) {
  const auto at = std::ranges::find(proxy.types, type, &TypeStatus::type);
  return at == proxy.types.end() ? nullptr : &*at;
}

// What the proxy said of that one resource: it lists those that are not simply active at the version last sent.
const ResourceState* state_of(const ProxyStatus& proxy, const xds::ResourceId& id) {
  if (!proxy.generation) return nullptr;
  const auto at = std::ranges::find(proxy.generation->resources, id, &ResourceState::id);
  return at == proxy.generation->resources.end() ? nullptr : &*at;
}

bool is_active(const ProxyStatus& proxy, const Source::InUse& resource) {
  const TypeStatus* type = type_of(proxy, resource.id.type);
  if (type == nullptr || type->pending) return false;
  if (const ResourceState* state = state_of(proxy, resource.id)) return state->active_version == resource.version;
  if (proxy.node.get(xds::kReportsKey) != "true") return type->acked_version == type->sent_version;
  if (!proxy.generation) return false;
  const auto received = proxy.generation->received_versions.find(resource.id.type);
  return received != proxy.generation->received_versions.end() && received->second == type->sent_version;
}

std::string refusal_of(const ProxyStatus& proxy, const Source::InUse& resource) {
  const ResourceState* state = state_of(proxy, resource.id);
  if (state != nullptr && state->state == ResourceState::State::refused) {
    return fmt::format("{}: {}: {}", proxy.node.id, to_string(resource.id), state->reason);
  }
  const TypeStatus* type = type_of(proxy, resource.id.type);
  if (proxy.generation || type == nullptr || type->nack_reason.empty()) return {};
  return fmt::format("{}: {}", proxy.node.id, type->nack_reason);
}

std::string most_of(const std::vector<std::string>& names) {
  constexpr size_t kMost = 3;
  std::string text = fmt::format("{}", fmt::join(names.begin(), names.begin() + std::min(kMost, names.size()), ", "));
  if (names.size() > kMost) text += fmt::format(" and {} more", names.size() - kMost);
  return text;
}

// A pod that is not running yet has no proxy, and one that goes takes nothing new.
bool has_running_proxy(const mesh::Model& model, const codec::Value& pod) {
  const mesh::Workload* workload = model.workload(mesh::object_name(pod));
  return workload != nullptr && (workload->has_sidecar || workload->is_gateway) &&
         pod.at("status", "phase").as_string() == "Running" && pod.at("metadata", "deletionTimestamp").is_null();
}

}  // namespace

std::vector<std::string> running_proxies(const Mirror& mirror) {
  std::vector<std::string> nodes;
  for (const kube::ObjectPtr& pod : mirror.all("Pod")) {
    if (has_running_proxy(mirror.model(), *pod)) nodes.push_back(to_string(mesh::object_name(*pod)));
  }
  return nodes;
}

std::string Behind::sentence() const {
  std::string text;
  if (!away.empty()) text = fmt::format("not connected: {}", most_of(away));
  if (!slow.empty())
    text += fmt::format("{}not on the newest form of all they use: {}", text.empty() ? "" : "; ", most_of(slow));
  return text;
}

Behind behind(const std::vector<std::string>& running, const std::vector<ProxyStatus>& proxies, uint64_t since) {
  std::map<std::string_view, uint64_t> settled;  // of several streams of one proxy the newest counts, which is the last
  for (const ProxyStatus& proxy : proxies) settled[proxy.node.id] = proxy.settled;
  Behind found;
  for (const std::string& node : running) {
    if (!settled.contains(node)) found.away.push_back(node);
  }
  for (const auto& [node, as_of] : settled) {
    if (as_of < since) found.slow.emplace_back(node);
  }
  return found;
}

Progress progress_of(const std::vector<Source::InUse>& resources, const std::vector<ProxyStatus>& proxies) {
  Progress progress;
  for (const ProxyStatus& proxy : proxies) {
    bool uses = false;
    bool active = true;
    for (const Source::InUse& resource : resources) {
      if (!resource.nodes->contains(proxy.node.id)) continue;
      uses = true;
      active = active && is_active(proxy, resource);
      if (std::string why = refusal_of(proxy, resource); !why.empty()) progress.refusals.push_back(std::move(why));
    }
    progress.users += uses ? 1 : 0;
    progress.applied += uses && active ? 1 : 0;
  }
  return progress;
}

}  // namespace weft::control

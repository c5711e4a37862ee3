#include "control/progress.h"

#include <fmt/format.h>

#include <algorithm>

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
  if (const ResourceState* state = state_of(proxy, resource.id)) return state->active_version == resource.version;
  const TypeStatus* type = type_of(proxy, resource.id.type);
  if (type == nullptr || type->acked_version != type->sent_version) return false;
  if (!proxy.generation) return true;  // a client that reports no more than its ACK
  const auto active = proxy.generation->active_versions.find(resource.id.type);
  // While another resource of the type is not active there is no version of all of them to compare.
  return active == proxy.generation->active_versions.end() || active->second == type->sent_version;
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

}  // namespace

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

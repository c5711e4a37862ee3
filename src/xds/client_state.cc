#include "xds/client_state.h"

#include <utility>

namespace weft::xds {

void StateStream::restart() {
  for (auto& [url, type] : types_) {
    type.names.clear();
    type.waiting.clear();
    type.nonce.clear();
  }
}

StateRequest StateStream::request(DeltaRequest from) {
  Type& type = types_[from.type];
  for (const std::string& name : from.unsubscribe) {
    type.names.erase(name);
    type.known.erase(name);
  }
  type.names.insert(from.subscribe.begin(), from.subscribe.end());
  if (!from.nonce.empty()) {
    // Answers come in the order of what they answer.
    while (!type.waiting.empty() && type.waiting.front().nonce != from.nonce) type.waiting.pop_front();
    if (!type.waiting.empty()) {
      if (!from.error) type.version = std::move(type.waiting.front().version);
      type.waiting.pop_front();
    }
    type.nonce = std::move(from.nonce);
  }
  return {.node = std::move(from.node),
          .version = type.version,
          .type = std::move(from.type),
          .names = {type.names.begin(), type.names.end()},
          .nonce = type.nonce,
          .error = std::move(from.error)};
}

DeltaResponse StateStream::response(StateResponse from) {
  Type& type = types_[from.type];
  DeltaResponse out{.system_version = from.version,
                    .type = from.type,
                    .nonce = from.nonce,
                    .control_plane = std::move(from.control_plane),
                    .resources = std::move(from.resources),
                    .removed = {}};
  type.waiting.push_back({std::move(from.nonce), from.version});
  std::set<std::string> came;
  for (SentResource& resource : out.resources) {
    resource.version = from.version;
    came.insert(resource.name);
  }
  if (from.type == config::kListenerType || from.type == config::kClusterType) {
    std::set<std::string> expected = std::exchange(type.known, came);
    expected.insert(type.names.begin(), type.names.end());
    for (const std::string& name : expected) {
      if (!came.contains(name)) out.removed.push_back(name);
    }
  }
  return out;
}

}  // namespace weft::xds

// The incremental form of a Subscriber (DeltaAggregatedResources).
#include <fmt/format.h>

#include <algorithm>

#include "xds/server_subscription.h"

namespace weft::xds {
namespace {

// A response larger than this is sent in parts, each after the one before was acknowledged: well below the 4 MiB that
// other gRPC clients take by default.
constexpr size_t kResponseBytes = 1024 * 1024;
// Bounds what one client can make us remember of one type.
constexpr size_t kMaxNames = 500'000;

struct DeltaType : Subscription {
  std::map<std::string, std::string, std::less<>> held;  // by the client: name → version; "": told that there is none
  std::set<std::string, std::less<>> look_at;
  uint64_t version_bits_of_held = 0;

  bool pending() const { return Subscription::pending() || !look_at.empty(); }
  void changed(const std::string& name) { look_at.insert(name); }
  void hold(const std::string& name, std::string version) {
    let_go(name);
    if (!version.empty()) version_bits_of_held ^= version_bits(name, version);
    held.emplace(name, std::move(version));
  }
  void let_go(const std::string& name) {
    const auto found = held.find(name);
    if (found == held.end()) return;
    if (!found->second.empty()) version_bits_of_held ^= version_bits(name, found->second);
    held.erase(found);
  }
  std::string version() const { return fmt::format("{:016x}", version_bits_of_held); }
};

class Incremental final : public SubscriberTo<DeltaType> {
 public:
  explicit Incremental(std::string control_plane) : SubscriberTo(std::move(control_plane)) {}

  Result<void> hear(std::string_view message) override;
  std::optional<std::string> next(ResourceSource& source, const Node& node) override;

 private:
  void subscribe(DeltaType& type, const DeltaRequest& request, bool first);
  void unsubscribe(DeltaType& type, const std::vector<std::string>& names);
  void collect(DeltaType& type, DeltaResponse& response, ResourceSource& source, const Node& node);
};

Result<void> Incremental::hear(std::string_view message) {
  TRY(DeltaRequest request, decode_delta_request(message));
  TRY(DeltaType* const about, type_of(request));
  DeltaType& type = *about;
  type.hear_answer(request.nonce, request.error);
  const bool first = !std::exchange(type.begun, true);
  subscribe(type, request, first);
  unsubscribe(type, request.unsubscribe);
  if (type.names.size() > kMaxNames) return invalid(fmt::format("more than {} names of one type", kMaxNames));
  return {};
}

void Incremental::subscribe(DeltaType& type, const DeltaRequest& request, bool first) {
  if (first) {
    for (const auto& [name, version] : request.initial_versions) {
      if (!version.empty()) type.hold(name, version);
    }
    // Also when nothing differs: from the answer it knows that it is connected, and which version it has.
    type.owes_answer = !request.initial_versions.empty();
  }
  const bool legacy_wildcard = first && request.subscribe.empty() && empty_means_all(request.type);
  for (const std::string& name : request.subscribe) {
    if (name == "*") continue;
    type.names.insert(name);
    type.look_at.insert(name);
    // Asking again means that the client has dropped it.
    if (!first) type.let_go(name);
  }
  const bool asks_all = std::ranges::find(request.subscribe, "*") != request.subscribe.end();
  if (legacy_wildcard || asks_all) type.wildcard = type.look_at_all = type.owes_answer = true;
  if (first && !type.wildcard) {
    std::erase_if(type.held, [&](const auto& entry) {
      if (type.names.contains(entry.first)) return false;
      type.version_bits_of_held ^= version_bits(entry.first, entry.second);
      return true;
    });
  }
}

void Incremental::unsubscribe(DeltaType& type, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (name == "*") {
      type.wildcard = type.owes_answer = false;
      std::vector<std::string> gone;
      for (const auto& [held, version] : type.held) {
        if (!type.names.contains(held)) gone.push_back(held);
      }
      for (const std::string& held : gone) type.let_go(held);
      continue;
    }
    type.names.erase(name);
    if (type.wildcard) continue;
    type.let_go(name);
    type.look_at.erase(name);
  }
}

void Incremental::collect(DeltaType& type, DeltaResponse& response, ResourceSource& source, const Node& node) {
  if (std::exchange(type.look_at_all, false)) {
    type.look_at.insert(type.names.begin(), type.names.end());
    for (const auto& [name, version] : type.held) type.look_at.insert(name);
    if (type.wildcard) {
      for (std::string& name : source.wildcard(node, type.status.type)) type.look_at.insert(std::move(name));
    }
  }
  size_t bytes = 0;
  while (!type.look_at.empty() && bytes < kResponseBytes) {
    const std::string name = std::move(type.look_at.extract(type.look_at.begin()).value());
    const auto held = type.held.find(name);
    auto resource = source.get(node, type.status.type, name);
    if (resource) {
      if (held != type.held.end() && held->second == resource->version) continue;
      type.hold(name, resource->version);
      bytes += resource->bytes.size();
      response.resources.push_back({name, std::move(resource->version), {}, std::move(resource->bytes)});
      continue;
    }
    const bool told = held == type.held.end() ? !type.names.contains(name) : held->second.empty();
    if (told) continue;
    type.let_go(name);
    if (type.names.contains(name)) type.hold(name, "");
    response.removed.push_back(name);
  }
}

std::optional<std::string> Incremental::next(ResourceSource& source, const Node& node) {
  for (auto& [url, type] : types_) {
    if (type.outstanding || (type.look_at.empty() && !type.look_at_all && !type.owes_answer)) continue;
    DeltaResponse response;
    collect(type, response, source, node);
    if (response.resources.empty() && response.removed.empty() && !type.owes_answer) continue;
    type.owes_answer = false;
    response.system_version = type.version();
    address(response, type, response.system_version);
    return encode(response);
  }
  return std::nullopt;
}

}  // namespace

std::unique_ptr<Subscriber> incremental_subscriber(std::string control_plane) {
  return std::make_unique<Incremental>(std::move(control_plane));
}

}  // namespace weft::xds

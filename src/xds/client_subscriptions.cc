#include "xds/client_subscriptions.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/version.h"

namespace weft::xds {
namespace {

// A NACK says this much; what does not fit is counted.
constexpr size_t kMaxReason = 8 * 1024;

constexpr size_t kClusters = 0;
constexpr size_t kEndpoints = 1;

std::string reason_of(const std::vector<Refusal>& refused) {
  std::string text;
  size_t left = refused.size();
  for (const Refusal& refusal : refused) {
    if (text.size() > kMaxReason) return text + fmt::format("; and {} more", left);
    if (!text.empty()) text += "; ";
    text += fmt::format("{}: {}", to_string(refusal.id), refusal.reason);
    --left;
  }
  return text;
}

}  // namespace

Subscriptions::Subscriptions(const std::vector<std::string>& wildcard, Compile compile) : compile_(compile) {
  constexpr std::string_view kUrls[] = {config::kClusterType, config::kEndpointType, config::kListenerType,
                                        config::kRouteType,   config::kSecretType,   config::kNameType,
                                        config::kPeerType};
  for (size_t i = 0; i < types_.size(); ++i) {
    types_[i].url = kUrls[i];
    types_[i].wildcard = std::ranges::find(wildcard, kUrls[i]) != wildcard.end();
  }
}

Subscriptions::Type* Subscriptions::find(std::string_view url) {
  const auto found = std::ranges::find(types_, url, &Type::url);
  return found == types_.end() ? nullptr : &*found;
}

void Subscriptions::want(const ResourceId& id) {
  if (Type* type = find(id.type)) add(*type, id.name, kWanted);
}

void Subscriptions::forget(const ResourceId& id) {
  if (Type* type = find(id.type)) remove(*type, id.name, kWanted);
}

void Subscriptions::add(Type& type, const std::string& name, Why why) {
  if (type.wildcard) return;
  uint8_t& bits = type.names[name];
  if (bits == 0) {
    type.subscribe.insert(name);
    type.unsubscribe.erase(name);
    std::erase_if(forgotten_, [&](const ResourceId& id) { return id.type == type.url && id.name == name; });
  }
  bits |= why;
}

void Subscriptions::remove(Type& type, const std::string& name, Why why) {
  const auto found = type.names.find(name);
  if (found == type.names.end()) return;
  found->second &= static_cast<uint8_t>(~why);
  if (found->second != 0) return;
  type.names.erase(found);
  type.held.erase(name);
  // Even if it was not said yet on this stream: it may have been before it was taken back and wanted again.
  type.subscribe.erase(name);
  type.unsubscribe.insert(name);
  forgotten_.push_back({type.url, name});
}

Update Subscriptions::restore(std::vector<Known> known) {
  Update update;
  for (Known& one : known) {
    Type* type = find(one.id.type);
    if (type == nullptr) continue;
    if (one.id.type == config::kListenerType) want(one.id);
    // What this program no longer takes is asked for anew, as if it had not been there.
    auto compiled = compile_(one.id.type, one.bytes);
    if (!compiled || config::name_of(*compiled) != one.id.name) continue;
    type->held[one.id.name] = one.version;
    update.changed.push_back(std::move(*compiled));
    update.known.push_back(std::move(one));
  }
  return update;
}

void Subscriptions::forget_unnamed() {
  for (Type& type : types_) {
    if (type.wildcard) continue;
    for (const auto& [name, version] : type.held) {
      if (!type.names.contains(name)) forgotten_.push_back({type.url, name});
    }
    std::erase_if(type.held, [&](const auto& entry) { return !type.names.contains(entry.first); });
  }
}

void Subscriptions::restart() {
  for (Type& type : types_) {
    type.begun = false;
    type.answers.clear();
    type.unsubscribe.clear();
    type.subscribe.clear();
    for (const auto& [name, why] : type.names) type.subscribe.insert(name);
  }
}

std::optional<DeltaRequest> Subscriptions::next_request() {
  for (Type& type : types_) {
    const bool to_begin = !type.begun && type.wildcard;
    if (!to_begin && type.answers.empty() && type.subscribe.empty() && type.unsubscribe.empty()) continue;
    DeltaRequest request;
    request.type = type.url;
    request.subscribe.assign(type.subscribe.begin(), type.subscribe.end());
    request.unsubscribe.assign(type.unsubscribe.begin(), type.unsubscribe.end());
    type.subscribe.clear();
    type.unsubscribe.clear();
    if (!std::exchange(type.begun, true)) request.initial_versions = type.held;
    if (!type.answers.empty()) {
      request.nonce = std::move(type.answers.front().nonce);
      request.error = std::move(type.answers.front().error);
      type.answers.pop_front();
    }
    return request;
  }
  return std::nullopt;
}

void Subscriptions::take_one(Type& type, SentResource resource, Update& update) {
  if (!type.wildcard && !type.names.contains(resource.name)) return;  // given up while it was on its way
  if (&type == &types_[kClusters]) answered_clusters_.push_back(resource.name);
  auto refuse = [&](std::string reason) {
    update.refused.push_back({{type.url, resource.name}, config::content_version(resource.bytes), std::move(reason)});
  };
  if (resource.type != type.url) return refuse(fmt::format("it is a {} in a response of another type", resource.type));
  auto compiled = compile_(type.url, resource.bytes);
  if (!compiled) return refuse(std::move(compiled.error().detail));
  const std::string& inside = config::name_of(*compiled);
  if (inside != resource.name) return refuse(fmt::format("inside, it calls itself \"{}\"", inside));
  type.held[resource.name] = resource.version;
  update.changed.push_back(std::move(*compiled));
  update.known.push_back(
      {{type.url, std::move(resource.name)}, std::move(resource.version), std::move(resource.bytes)});
}

Update Subscriptions::take(DeltaResponse response) {
  Update update;
  Type* type = find(response.type);
  // A type nobody asked for has no place to be answered from either.
  if (!type) return update;
  for (SentResource& resource : response.resources) take_one(*type, std::move(resource), update);
  for (std::string& name : response.removed) {
    if (!type->wildcard && !type->names.contains(name)) continue;
    if (type == &types_[kClusters]) answered_clusters_.push_back(name);
    type->held.erase(name);
    update.removed.push_back({type->url, std::move(name)});
  }
  Answer answer{std::move(response.nonce), std::nullopt};
  if (!update.refused.empty()) answer.error = reason_of(update.refused);
  type->answers.push_back(std::move(answer));
  system_versions_[type->url] = std::move(response.system_version);
  update.system_versions = system_versions_;
  return update;
}

void Subscriptions::follow(const Applied& applied) {
  Type& clusters = types_[kClusters];
  Type& endpoints = types_[kEndpoints];
  for (const ResourceId& id : applied.named) {
    Type* type = find(id.type);
    if (!type) continue;
    add(*type, id.name, kNamed);
    if (type == &clusters && !clusters.wildcard && !clusters.held.contains(id.name)) add(endpoints, id.name, kGuessed);
  }
  for (const ResourceId& id : applied.unnamed) {
    Type* type = find(id.type);
    if (!type) continue;
    remove(*type, id.name, kNamed);
    if (type == &clusters) remove(endpoints, id.name, kGuessed);
  }
  for (const ResourceId& id : applied.evicted) forget(id);
  // A cluster that has been answered says itself what its endpoints are called.
  for (const std::string& name : std::exchange(answered_clusters_, {})) remove(endpoints, name, kGuessed);
}

std::vector<ResourceId> Subscriptions::take_forgotten() { return std::exchange(forgotten_, {}); }

}  // namespace weft::xds

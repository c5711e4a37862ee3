// The state-of-the-world form of a Subscriber (StreamAggregatedResources): for Envoy so configured and proxyless gRPC.
//
// Every response holds all that the stream subscribes to of one type; it is sent when that differs from what was sent.
#include <fmt/format.h>

#include <algorithm>

#include "xds/server_subscription.h"

namespace weft::xds {
namespace {

struct WholeType : Subscription {
  void changed(const std::string& /*name*/) { look_at_all = true; }
};

class StateOfTheWorld final : public SubscriberTo<WholeType> {
 public:
  explicit StateOfTheWorld(std::string control_plane) : SubscriberTo(std::move(control_plane)) {}

  Result<void> hear(std::string_view message) override;
  std::optional<std::string> next(ResourceSource& source, const Node& node) override;

 private:
  void subscribe(WholeType& type, const StateRequest& request);
  std::vector<SentResource> collect(const WholeType& type, ResourceSource& source, const Node& node,
                                    std::string& version) const;
};

Result<void> StateOfTheWorld::hear(std::string_view message) {
  TRY(StateRequest request, decode_state_request(message));
  TRY(WholeType* const about, type_of(request));
  WholeType& type = *about;
  // An answer to an older response: the one to the latest will say all that matters.
  if (!request.nonce.empty() && request.nonce != type.nonce && type.begun) return {};
  type.hear_answer(request.nonce, request.error);
  subscribe(type, request);
  return {};
}

void StateOfTheWorld::subscribe(WholeType& type, const StateRequest& request) {
  const bool first = !std::exchange(type.begun, true);
  std::set<std::string, std::less<>> names(request.names.begin(), request.names.end());
  const bool asks_all = names.erase("*") != 0;
  // Once names were given, no names means none (the public API's rule).
  const bool wildcard =
      asks_all || (names.empty() && empty_means_all(request.type) && (first || (type.wildcard && type.names.empty())));
  const bool more = (wildcard && !type.wildcard) || !std::ranges::includes(type.names, names);
  type.names = std::move(names);
  type.wildcard = wildcard;
  if (first || more) type.look_at_all = type.owes_answer = true;
}

std::vector<SentResource> StateOfTheWorld::collect(const WholeType& type, ResourceSource& source, const Node& node,
                                                   std::string& version) const {
  std::set<std::string, std::less<>> names = type.names;
  if (type.wildcard) {
    for (std::string& name : source.wildcard(node, type.status.type)) names.insert(std::move(name));
  }
  std::vector<SentResource> resources;
  uint64_t bits = 0;
  for (const std::string& name : names) {
    auto resource = source.get(node, type.status.type, name);
    if (!resource) continue;
    bits ^= version_bits(name, resource->version);
    resources.push_back({name, {}, {}, std::move(resource->bytes)});
  }
  version = fmt::format("{:016x}", bits);
  return resources;
}

std::optional<std::string> StateOfTheWorld::next(ResourceSource& source, const Node& node) {
  for (auto& [url, type] : types_) {
    if (type.outstanding || !std::exchange(type.look_at_all, false)) continue;
    StateResponse response;
    response.resources = collect(type, source, node, response.version);
    if (!std::exchange(type.owes_answer, false) && response.version == type.status.sent_version) continue;
    address(response, type, response.version);
    return encode(response);
  }
  return std::nullopt;
}

}  // namespace

std::unique_ptr<Subscriber> state_subscriber(std::string control_plane) {
  return std::make_unique<StateOfTheWorld>(std::move(control_plane));
}

}  // namespace weft::xds

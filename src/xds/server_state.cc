// The state-of-the-world form of a Subscriber (StreamAggregatedResources): for Envoy so configured and proxyless gRPC.
//
// Every response holds all that the stream subscribes to of one type; it is sent when that differs from what was sent.
#include <fmt/format.h>

#include "xds/server_subscriber.h"

namespace weft::xds {
namespace {

// Bounds what one client can make us remember.
constexpr size_t kMaxTypes = 64;

struct Type {
  bool begun = false;
  bool wildcard = false;
  bool look = false;
  bool owes_answer = false;
  bool outstanding = false;
  std::set<std::string, std::less<>> names;
  std::string nonce;  // of the last response
  TypeStatus status;
};

class StateOfTheWorld final : public Subscriber {
 public:
  explicit StateOfTheWorld(std::string control_plane) : control_plane_(std::move(control_plane)) {}

  Result<void> hear(std::string_view message) override;
  bool changed(const std::vector<ResourceId>& which) override;
  void all_changed() override {
    for (auto& [url, type] : types_) type.look = true;
  }
  std::optional<std::string> next(ResourceSource& source, const Node& node) override;
  std::vector<TypeStatus> status() const override;
  std::vector<std::string> names(std::string_view type_url) const override {
    const auto found = types_.find(type_url);
    if (found == types_.end()) return {};
    return {found->second.names.begin(), found->second.names.end()};
  }

 private:
  void hear_answer(Type& type, const StateRequest& request);
  void subscribe(Type& type, const StateRequest& request);
  std::vector<std::string> collect(const Type& type, std::string_view url, ResourceSource& source, const Node& node,
                                   std::string& version) const;

  const std::string control_plane_;
  std::map<std::string, Type, SendingOrder> types_;
  uint64_t nonces_ = 0;
};

Result<void> StateOfTheWorld::hear(std::string_view message) {
  TRY(StateRequest request, decode_state_request(message));
  if (request.node && !node_) node_ = std::move(request.node);
  if (request.type.empty()) return invalid("a DiscoveryRequest without type_url");
  if (types_.size() == kMaxTypes && !types_.contains(request.type)) return invalid("too many types on one stream");
  Type& type = types_[request.type];
  type.status.type = request.type;
  // An answer to an older response: the one to the latest will say all that matters.
  if (!request.nonce.empty() && request.nonce != type.nonce && type.begun) return {};
  hear_answer(type, request);
  subscribe(type, request);
  return {};
}

void StateOfTheWorld::hear_answer(Type& type, const StateRequest& request) {
  if (request.nonce.empty() || !std::exchange(type.outstanding, false)) return;
  if (request.error) {
    ++type.status.nacked;
    type.status.nack_reason = request.error->empty() ? "without a reason" : *request.error;
  } else {
    ++type.status.acked;
    type.status.nack_reason.clear();
    type.status.acked_version = type.status.sent_version;
  }
}

void StateOfTheWorld::subscribe(Type& type, const StateRequest& request) {
  const bool first = !std::exchange(type.begun, true);
  std::set<std::string, std::less<>> names(request.names.begin(), request.names.end());
  const bool asks_all = names.erase("*") != 0;
  // Once names were given, no names means none (the public API's rule).
  const bool wildcard =
      asks_all || (names.empty() && empty_means_all(request.type) && (first || (type.wildcard && type.names.empty())));
  const bool more = (wildcard && !type.wildcard) || !std::ranges::includes(type.names, names);
  type.names = std::move(names);
  type.wildcard = wildcard;
  if (first || more) type.look = type.owes_answer = true;
}

bool StateOfTheWorld::changed(const std::vector<ResourceId>& which) {
  bool concerned = false;
  for (const ResourceId& id : which) {
    const auto found = types_.find(id.type);
    if (found == types_.end() || !(found->second.wildcard || found->second.names.contains(id.name))) continue;
    found->second.look = concerned = true;
  }
  return concerned;
}

std::vector<std::string> StateOfTheWorld::collect(const Type& type, std::string_view url, ResourceSource& source,
                                                  const Node& node, std::string& version) const {
  std::set<std::string, std::less<>> names = type.names;
  if (type.wildcard) {
    for (std::string& name : source.wildcard(node, url)) names.insert(std::move(name));
  }
  std::vector<std::string> resources;
  uint64_t bits = 0;
  for (const std::string& name : names) {
    auto resource = source.get(node, url, name);
    if (!resource) continue;
    bits ^= version_bits(name, resource->version);
    resources.push_back(std::move(resource->bytes));
  }
  version = fmt::format("{:016x}", bits);
  return resources;
}

std::optional<std::string> StateOfTheWorld::next(ResourceSource& source, const Node& node) {
  for (auto& [url, type] : types_) {
    if (type.outstanding || !std::exchange(type.look, false)) continue;
    StateResponse response;
    response.resources = collect(type, url, source, node, response.version);
    if (!std::exchange(type.owes_answer, false) && response.version == type.status.sent_version) continue;
    response.type = url;
    response.control_plane = control_plane_;
    response.nonce = type.nonce = std::to_string(++nonces_);
    type.outstanding = true;
    type.status.sent_version = response.version;
    ++type.status.sent;
    return encode(response);
  }
  return std::nullopt;
}

std::vector<TypeStatus> StateOfTheWorld::status() const {
  std::vector<TypeStatus> all;
  for (const auto& [url, type] : types_) {
    all.push_back(type.status);
    all.back().wildcard = type.wildcard;
    all.back().subscribed = type.names.size();
  }
  return all;
}

}  // namespace

std::unique_ptr<Subscriber> state_subscriber(std::string control_plane) {
  return std::make_unique<StateOfTheWorld>(std::move(control_plane));
}

}  // namespace weft::xds

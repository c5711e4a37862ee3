// Subscription: what both forms of a Subscriber keep of one type of resource. SubscriberTo: the table of them, and all
// that the forms do to it alike. What differs is what the client is known to hold, and what it is therefore sent.
//
// Only for server_incremental.cc and server_state.cc.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xds/server_subscriber.h"

namespace weft::xds {

// Bounds what one client can make us remember.
inline constexpr size_t kMaxTypes = 64;

// Types in the order in which they are sent, so that what is named comes before what names it.
bool sent_before(std::string_view a, std::string_view b);
struct SendingOrder {
  using is_transparent = void;
  bool operator()(std::string_view a, std::string_view b) const { return sent_before(a, b); }
};

// Whether an empty first subscription to this type means everything (the public API's rule: listeners and clusters).
bool empty_means_all(std::string_view type);

// Hash of one resource at one version, for system versions that do not depend on order.
uint64_t version_bits(std::string_view name, std::string_view version);

struct Subscription {
  bool begun = false;  // it has been asked for
  bool wildcard = false;
  bool look_at_all = false;
  bool owes_answer = false;  // even when there is nothing new to say
  std::set<std::string, std::less<>> names;
  bool outstanding = false;  // the last response has no answer yet
  std::string nonce;         // of the last response
  TypeStatus status;

  bool pending() const { return outstanding || look_at_all || owes_answer; }
  bool concerns(std::string_view name) const { return wildcard || names.contains(name); }
  // An ACK, or a NACK with its reason; of an older response than the last it counts for nothing.
  void hear_answer(std::string_view to, const std::optional<std::string>& error);
};

// `Type` is a Subscription with `void changed(const std::string& name)`: that one resource may be another now.
template <class Type>
class SubscriberTo : public Subscriber {
 public:
  bool changed(const std::vector<ResourceId>& which) final {
    bool concerned = false;
    for (const ResourceId& id : which) {
      const auto found = types_.find(id.type);
      if (found == types_.end() || !found->second.concerns(id.name)) continue;
      found->second.changed(id.name);
      concerned = true;
    }
    return concerned;
  }
  void all_changed() final {
    for (auto& [url, type] : types_) type.look_at_all = true;
  }
  std::vector<TypeStatus> status() const final {
    std::vector<TypeStatus> all;
    for (const auto& [url, type] : types_) {
      all.push_back(type.status);
      all.back().wildcard = type.wildcard;
      all.back().subscribed = type.names.size();
      all.back().pending = type.pending();
    }
    return all;
  }
  std::vector<std::string> names(std::string_view type_url) const final {
    const auto found = types_.find(type_url);
    if (found == types_.end()) return {};
    return {found->second.names.begin(), found->second.names.end()};
  }

 protected:
  explicit SubscriberTo(std::string control_plane) : control_plane_(std::move(control_plane)) {}

  // What a request is about; the first one also says who asks.
  template <class Request>
  Result<Type*> type_of(Request& request) {
    if (request.node && !node_) node_ = std::move(request.node);
    if (request.type.empty()) return invalid("a discovery request without type_url");
    if (types_.size() == kMaxTypes && !types_.contains(request.type)) return invalid("too many types on one stream");
    Type& type = types_[request.type];
    type.status.type = request.type;
    return &type;
  }
  // Its response, of that version, is on its way.
  template <class Response>
  void address(Response& response, Type& type, const std::string& version) {
    response.type = type.status.type;
    response.control_plane = control_plane_;
    response.nonce = type.nonce = std::to_string(++nonces_);
    type.outstanding = true;
    type.status.sent_version = version;
    ++type.status.sent;
  }

  std::map<std::string, Type, SendingOrder> types_;

 private:
  const std::string control_plane_;
  uint64_t nonces_ = 0;
};

}  // namespace weft::xds

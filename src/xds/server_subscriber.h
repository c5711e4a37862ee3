// Subscriber: what the server knows of one stream: what it subscribes to, what it was sent, what it said to that.
//
// A state machine without a socket, owned by the stream's task; the server's loop. Feed it the client's messages and
// what has changed; take from it what is to be sent next. Two forms of it: incremental, the one that costs what
// changes, and the state of the world for other clients. At most one response a type is on its way at a time, so
// whatever changes meanwhile is coalesced.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "xds/ads_message.h"

namespace weft::xds {

// A resource's wire form for one node.
struct Encoded {
  std::string bytes;
  std::string version;  // config::content_version(bytes)
};

// Where resources come from. Asked on the server's loop, only for what somebody subscribes to.
struct ResourceSource {
  virtual ~ResourceSource() = default;
  // nullopt: there is none that this node may see.
  virtual std::optional<Encoded> get(const Node& node, std::string_view type_url, std::string_view name) = 0;
  // The names of all of that type that this node may see.
  virtual std::vector<std::string> wildcard(const Node& node, std::string_view type_url) = 0;
  // Whether they are proxies of one workload: what one uses the other is likely to (siblings.h).
  virtual bool are_siblings(const Node&, const Node&) const { return false; }
};

// What one stream did with one type of resource.
struct TypeStatus {
  std::string type;
  bool wildcard = false;
  size_t subscribed = 0;  // names asked for
  uint64_t sent = 0;      // responses
  uint64_t acked = 0;
  uint64_t nacked = 0;
  std::string sent_version;   // system version of the last response
  std::string acked_version;  // of the last one the client took
  std::string nack_reason;    // of the last answer, if it was a NACK; else empty
  bool pending = false;       // something may have changed and is not sent yet, or is not answered yet
};

// Whether the client has all that it subscribes to, in the newest form, and knows what became of it, as far as it says:
// by its ACKs, and by its reports if it makes any.
bool has_all(const Node& node, const std::vector<TypeStatus>& types, const std::optional<Generation>& generation);

class Subscriber {
 public:
  virtual ~Subscriber() = default;

  // A message of the client. Error: protocol or invalid; the stream is over.
  virtual Result<void> hear(std::string_view message) = 0;
  // Whether any of these concerns this stream.
  virtual bool changed(const std::vector<ResourceId>& which) = 0;
  virtual void all_changed() = 0;
  // The next message to send, or nullopt when the client has (or has yet to acknowledge) everything.
  virtual std::optional<std::string> next(ResourceSource& source, const Node& node) = 0;
  virtual std::vector<TypeStatus> status() const = 0;
  // The names of that type it subscribes to.
  virtual std::vector<std::string> names(std::string_view type_url) const = 0;

  // Who the client says it is; set by its first message.
  const std::optional<Node>& node() const { return node_; }

 protected:
  std::optional<Node> node_;
};

std::unique_ptr<Subscriber> incremental_subscriber(std::string control_plane);
std::unique_ptr<Subscriber> state_subscriber(std::string control_plane);

}  // namespace weft::xds

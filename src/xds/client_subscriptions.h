// Subscriptions: what the client wants of the control plane, what it holds, and what it has yet to say.
//
// A state machine without a socket, owned by Client; one thread. A name is subscribed to while the caller wants it, or
// something held names it, or it is a guess: with a cluster its endpoints are asked for under its name at once, so that
// a listener on demand costs two round trips.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "xds/ads_message.h"

namespace weft::xds {

// xds::compile.
using Compile = Result<config::Resource> (*)(std::string_view type_url, std::string_view bytes);

class Subscriptions {
 public:
  // `wildcard`: the types of which the server decides what we get.
  Subscriptions(const std::vector<std::string>& wildcard, Compile compile);

  // Nothing happens for a wildcard type, or one we do not speak.
  void want(const ResourceId& id);
  void forget(const ResourceId& id);
  // Takes what an earlier process held as if it had come: its listeners are wanted again. Once the Update has been
  // applied and followed, forget_unnamed() gives up what nothing names.
  Update restore(std::vector<Known> known);
  void forget_unnamed();
  // A new stream: everything is to be said again, with the versions held.
  void restart();

  // What to say next, or nullopt. The caller adds the node to the first.
  std::optional<DeltaRequest> next_request();
  // Takes a response apart and prepares the ACK or NACK.
  Update take(DeltaResponse response);
  void follow(const Applied& applied);
  // Names whose subscriptions have ended since the last call: to be applied as forgotten.
  std::vector<ResourceId> take_forgotten();

  const std::map<std::string, std::string>& system_versions() const { return system_versions_; }

 private:
  enum Why : uint8_t { kWanted = 1, kNamed = 2, kGuessed = 4 };
  struct Answer {
    std::string nonce;
    std::optional<std::string> error;
  };
  struct Type {
    std::string url;
    bool wildcard = false;
    bool begun = false;                       // on this stream
    std::map<std::string, uint8_t> names;     // → Why bits
    std::map<std::string, std::string> held;  // → the server's version
    std::set<std::string> subscribe;          // to be said
    std::set<std::string> unsubscribe;
    std::deque<Answer> answers;
  };

  Type* find(std::string_view url);
  void add(Type& type, const std::string& name, Why why);
  void remove(Type& type, const std::string& name, Why why);
  void take_one(Type& type, SentResource resource, Update& update);

  const Compile compile_;
  std::array<Type, 7> types_;  // in the order in which they are said
  std::vector<std::string> answered_clusters_;
  std::vector<ResourceId> forgotten_;
  std::map<std::string, std::string> system_versions_;
};

}  // namespace weft::xds

// StateStream: state-of-the-world discovery for a client that thinks in increments: its requests become whole lists of
// names, and the whole answers become what has come and what has gone.
//
// A state machine without a socket, owned by Client; one thread. For a control plane that does not speak the
// incremental form; call restart() for each new stream, then take every message of it through here.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>

#include "xds/ads_message.h"

namespace weft::xds {

class StateStream {
 public:
  // Nothing has been said on this stream; what came before is remembered, so that what is gone by then is noticed.
  void restart();

  StateRequest request(DeltaRequest from);
  // Only of listeners and clusters is an answer the whole: what one lacks is removed. Of the other types it is part.
  DeltaResponse response(StateResponse from);

  // What an earlier process held is known, too.
  void remember(const ResourceId& id) { types_[id.type].known.insert(id.name); }

 private:
  struct Received {
    std::string nonce;
    std::string version;
  };
  struct Type {
    std::set<std::string> names;   // subscribed to
    std::set<std::string> known;   // that came, or were restored, and have not gone since
    std::deque<Received> waiting;  // for our answer
    std::string nonce;             // last answered
    std::string version;           // last accepted
  };

  std::map<std::string, Type> types_;
};

}  // namespace weft::xds

// wait_active: waits until every proxy that should be there runs on what was applied.
//
// A task on the client's loop. Objects of the mesh tell it in their statuses; of others of which configuration is made
// (Services, the mesh's ConfigMap, …) the control plane is asked, where it can be: by its socket, on this machine. An
// object that nobody uses is done when every proxy is on everything that was changed.
#pragma once

#include <string>
#include <vector>

#include "cli/manifests.h"
#include "io/network.h"
#include "io/task.h"
#include "kube/client.h"

namespace weft::cli {

// What a status says of the object's newest form.
struct Active {
  enum class State : uint8_t { waiting, done, refused };

  State state = State::waiting;
  std::string why;  // "Applied 3/4"; of `refused`, what is wrong
};

// Whether the control plane writes a status for objects of that kind. Pure.
bool has_mesh_status(const mesh::kinds::Kind& kind);

// Pure.
Active active_of(const codec::Value& object);

// What was waited for, and what was not.
struct Waited {
  std::vector<std::string> active;      // titles
  std::vector<std::string> unasked;     // configuration is made of these, and there is no control plane here to ask
  std::vector<std::string> unfollowed;  // no configuration is made of these
};

// `socket`: where the control plane's pages are; empty: not on this machine. Errors: unavailable, for an object that
// does not do what it says; deadline, with what is still waited for; the API's and the page's.
io::Task<void> wait_active(kube::Client& client, io::Network& network, std::string socket,
                           const std::vector<Manifest>& manifests, TimePoint deadline, Waited& waited);

// What the page /settled says of one object. Pure.
struct Settled {
  bool followed = false;
  std::string version;
  uint64_t changes = 0;
  std::string behind;
};
Result<Settled> settled_of(const codec::Value& page);

// For whoever applied them: what is active, and what nobody waited for. Pure.
std::string sentences(const Waited& waited);

}  // namespace weft::cli

// wait_active: waits until the proxies that use objects of the mesh run on them, as the objects' statuses tell.
//
// A task on the client's loop. An object that nobody uses yet is done when the control plane has read it.
#pragma once

#include <vector>

#include "cli/manifests.h"
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

// Errors: unavailable, for an object that does not do what it says; deadline, with what is still waited for; the API's.
io::Task<void> wait_active(kube::Client& client, const std::vector<Manifest>& manifests, TimePoint deadline);

}  // namespace weft::cli

// The node's door: a Unix socket in its state folder by which the command line, outside the sandbox, gets hold of a
// running container.
//
// One question a connection: "namespace pod container\n" (container may be empty: the first app) → a JSON line, and
// with it the pidfd of the container's first process (SCM_RIGHTS). serve_door() is a task on the node's loop;
// ask_door() blocks and belongs to a program with one thread, which then runs what it likes by exec_in_container(…,
// from_outside). The socket is open to its owner only.
#pragma once

#include <string>
#include <vector>

#include "io/task.h"
#include "node/fd.h"
#include "node/kubelet.h"

namespace weft::node {

// Error: conflict, when a node of this state folder is up already.
Result<Fd> open_door(const std::string& state_folder);

// For as long as the node lives; ends only by being cancelled.
io::Task<void> serve_door(const Fd& listener, const Kubelet& kubelet);

struct Guest {
  Fd process;  // for exec_in_container
  std::vector<std::string> environment;
  std::string working_directory;
  std::string container;
};

// Errors: refused or not_found when no node is up; not_found naming the pod or container; deadline.
Result<Guest> ask_door(const std::string& state_folder, const std::string& name_space, const std::string& pod,
                       const std::string& container);

}  // namespace weft::node

// The API of a running mesh, for verbs that ask it something: a loop, and a client on it.
//
// On the main thread: `api->loop.run(task)` blocks for the length of one task. The kubeconfig is the mesh's own
// (<run-dir>/kubeconfig) if one runs there, else the user's: so the same verbs work a cluster.
#pragma once

#include <memory>

#include "base/time.h"
#include "cli/run_dir.h"
#include "io/socket.h"
#include "kube/client.h"

namespace weft::cli {

inline constexpr Duration kApiTime = 30s;  // for one object

struct Api {
  SystemClock clock;
  io::Loop loop{clock};
  io::SocketNetwork network{loop};
  std::unique_ptr<kube::Client> client;
};

// Error: not_found without a kubeconfig, with what to do; the kubeconfig's.
Result<std::unique_ptr<Api>> open_api(const RunDir& dir);

}  // namespace weft::cli

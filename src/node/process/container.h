// A container on this machine: a process with its own mount, pid, UTS and IPC namespace in its pod's network namespace,
// without a new privilege and with no capability but those it is given. Its files are the host's; some are covered by
// the pod's own, some hidden.
//
// start_container() is called on the node's thread, inside the sandbox, and returns when the program runs or could not
// be started. Pid 1 in there is a small process of ours (init.h) which writes the log, passes signals on and ends with
// the program's status. It dies with the node.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "node/fd.h"
#include "node/net/namespace.h"

namespace weft::node {

// A log file is renamed to <file>.1 (whose predecessor is dropped) at this size, as a kubelet does.
inline constexpr uint64_t kLogLimit = 10 << 20;

struct Cover {
  std::string source;  // a file of the pod, such as its resolv.conf
  std::string target;  // the existing file it is seen as, read-only
};

struct ContainerSpec {
  std::string hostname;
  std::vector<std::string>
      command;  // the program is looked for in the environment's PATH, or from the working directory if it has a slash
  std::vector<std::string> environment;  // NAME=value
  std::string working_directory = "/";
  std::vector<Cover> covers;
  std::vector<std::string> hidden;  // folders seen empty: the mesh's own state, with the proxies' keys
  uint64_t capabilities = 0;        // a bit a capability (1 << CAP_NET_ADMIN for a proxy); 0 for apps
  std::vector<int> inherited;       // descriptors the program finds as 3, 4, …
  std::string log_folder;           // exists; must not end in a slash
  std::string log_name;             // "0.log"
  uint64_t log_limit = kLogLimit;   // bytes
};

struct Process {
  pid_t pid = 0;  // in the node's pid namespace
  Fd handle;      // a pidfd: readable when the process has ended
};

// Errors: not_found (no such program or working directory), denied, io. The detail says which step failed on what.
Result<Process> start_container(const ContainerSpec& spec, const net::NetNamespace& space);

// How a process ended. Kubernetes' form: 128 + signal when a signal ended it.
struct Ending {
  int code = 0;
};

// After the handle became readable. Error: io when it has not ended.
Result<Ending> reap(const Process& process);

// A further program in a running container, with its namespaces and restrictions; for exec probes and `weft exec`.
struct ExecSpec {
  std::vector<std::string> command;
  std::vector<std::string> environment;
  std::string working_directory = "/";
  uint64_t capabilities = 0;
  int in = -1;  // descriptors it gets as standard input, output and error; -1 is /dev/null
  int out = -1;
  int err = -1;
};

// `container` is the pidfd of a container's first process. With `from_outside` the caller stands outside the sandbox
// (the command line) and enters its user namespace too. The process ends with the program's status. Errors as
// start_container.
Result<Process> exec_in_container(int container, const ExecSpec& spec, bool from_outside = false);

}  // namespace weft::node

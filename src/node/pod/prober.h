// One probe of a container: HTTP GET, TCP connect or a program inside it.
//
// A task on the node's loop. Connections are made inside the pod's network namespace, to the pod's address over its
// loopback: they reach the app itself, whatever its sidecar asks of callers, and pass no capture rule.
#pragma once

#include <string>

#include "io/task.h"
#include "node/net/namespace.h"
#include "node/pod/environment.h"
#include "node/pod/spec.h"
#include "node/process/container.h"

namespace weft::node {

struct ProbeTarget {
  const net::NetNamespace& space;
  const std::string& address;  // the pod's
  const Process& process;      // the container's
  const Launch& launch;        // its environment and folder, for exec
};

// Success, or why not in the words of the field: "HTTP 503", "connect to 10.244.0.2:80: Connection refused". All must
// outlive the task.
io::Task<void> run_probe(const Probe& probe, const ProbeTarget& target, TimePoint deadline);

}  // namespace weft::node

// PodSpec: what the node needs of a v1.Pod, read once from the API's document, with Kubernetes' defaults filled in.
//
// A value; any thread. The document has passed the API's validation: what is wrong here is only what this node cannot
// do, and each error names the container and field. Init containers come first in `containers`, in order, then the
// apps.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "codec/value.h"

namespace weft::node {

struct Probe {
  enum class How : uint8_t { http, tcp, exec };
  How how = How::tcp;
  uint16_t port = 0;
  std::string host;  // empty: the pod's address
  std::string path = "/";
  std::vector<std::pair<std::string, std::string>> headers;
  std::vector<std::string> command;
  Duration initial_delay = 0s;
  Duration period = 10s;
  Duration timeout = 1s;
  int success_threshold = 1;
  int failure_threshold = 3;
};

enum class ProbeKind : uint8_t { startup, readiness, liveness };
inline constexpr size_t kProbeKinds = 3;

struct ContainerDef {
  std::string name;
  std::string image;
  std::vector<std::string> command;
  std::vector<std::string> args;
  codec::Value environment;  // the `env` list as it stands: some values are known only when the pod has its address
  std::string working_directory;
  bool init = false;
  bool sidecar = false;  // an init container with restartPolicy Always
  Duration pre_stop_sleep = 0s;
  std::optional<Probe> probes[kProbeKinds];

  const std::optional<Probe>& probe(ProbeKind kind) const { return probes[static_cast<size_t>(kind)]; }
};

enum class RestartPolicy : uint8_t { always, on_failure, never };

struct PodSpec {
  std::string name_space, name, uid, node_name, service_account;
  codec::Value labels, annotations;
  RestartPolicy restart_policy = RestartPolicy::always;
  Duration grace = 30s;
  std::vector<ContainerDef> containers;
};

// Errors: invalid, such as `container "app": readinessProbe.grpc is not supported on one machine; use httpGet,
// tcpSocket or exec`.
Result<PodSpec> parse_pod(const codec::Value& pod);

}  // namespace weft::node

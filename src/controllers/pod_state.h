// PodState: what a Deployment or StatefulSet needs to know of one of its pods, read from the pod's document.
//
// Plain values, pure functions; any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "kube/object.h"

namespace weft::controllers {

using codec::Value;

// The label that says which form of its Deployment's template a pod was made from (Kubernetes' own).
inline constexpr std::string_view kHashLabel = "pod-template-hash";

struct PodState {
  std::string ns;
  std::string name;
  std::string uid;
  std::string hash;
  bool terminating = false;  // its deletion was asked for
  bool ended = false;        // Failed or Succeeded: will not run again
  bool ready = false;
  WallTime ready_since{};
  WallTime created{};

  // Ready for so long that it counts.
  bool available(Duration min_ready, WallTime now) const {
    return ready && (min_ready == 0ns || ready_since + min_ready <= now);
  }
};

PodState read_pod_state(const Value& pod);
// Condition Ready is True.
bool is_ready(const Value& pod);
bool has_ended(const Value& pod);

}  // namespace weft::controllers

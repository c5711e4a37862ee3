// Stateful rollout: which pods a StatefulSet makes now and which go: in order, from the lowest ordinal up and from the
// highest down, each under a name of its own.
//
// Pure functions; any thread. Called again after every change. As apps/v1 has it, with one difference: a pod that is
// not ready and was made from another form than its ordinal's is replaced without being waited for, so that a broken
// template can be mended by mending the template.
#pragma once

#include <string>
#include <vector>

#include "controllers/pod_state.h"

namespace weft::controllers {

// The label that says which revision a StatefulSet's pod was made from (Kubernetes' own).
inline constexpr std::string_view kRevisionLabel = "controller-revision-hash";

struct StatefulSpec {
  int replicas = 1;
  int start = 0;
  int partition = 0;
  bool parallel = false;
  bool rolling = true;  // else OnDelete: a person deletes pods, they come back in the newest form
  Duration min_ready = 0s;
  std::string current;  // names of revisions: what pods below the partition are made from
  std::string update;   // and all others

  int end() const { return start + replicas; }
  const std::string& revision_of(int ordinal) const {
    return rolling && ordinal < start + partition ? current : update;
  }
};

// The StatefulSet must have passed the API's checks; `current` and `update` are left to the caller.
StatefulSpec read_stateful_spec(const Value& set);

struct StatefulPod {
  int ordinal = -1;  // -1: its name is none of the StatefulSet's
  PodState state;    // hash: the revision
};
StatefulPod read_stateful_pod(const std::string& set_name, const Value& pod);

struct StatefulStep {
  std::vector<int> create;  // ordinals
  std::vector<PodState> remove;
  WallTime again = WallTime::max();  // when time alone may change the answer
};
// `pods`: all that the StatefulSet owns, terminating ones too.
StatefulStep plan_stateful(const StatefulSpec& spec, const std::vector<StatefulPod>& pods, WallTime now);

// The status in the words `kubectl rollout status` goes by. `failure`: why the last pod could not be made, or "".
Value stateful_status(const Value& set, const StatefulSpec& spec, const std::vector<StatefulPod>& pods,
                      const std::string& failure, WallTime now);

}  // namespace weft::controllers

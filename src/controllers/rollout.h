// Rollout: how many pods a Deployment gets now, and which of those it has go: scale, rolling update, replacement.
//
// Pure functions; any thread. Called again after every change, each step keeps two promises: available pods never fall
// below replicas - maxUnavailable by our hand, and live pods never exceed replicas + maxSurge (apps/v1
// RollingUpdateDeployment).
#pragma once

#include <string>
#include <vector>

#include "controllers/pod_state.h"

namespace weft::controllers {

struct RolloutSpec {
  int replicas = 1;
  int max_surge = 1;
  int max_unavailable = 0;
  Duration min_ready = 0s;
  bool paused = false;
  bool recreate = false;
  std::string hash;  // of the template

  int least_available() const { return recreate ? 0 : replicas - max_unavailable; }
};

// The Deployment must have passed the API's checks; what it leaves out has its default.
RolloutSpec read_rollout_spec(const Value& deployment);
// Stable: the same for the same template under every order of its fields, in every run and version of weft.
std::string template_hash(const Value& deployment);

// A pod that ended within this of its making is not replaced before: what cannot run does not run in circles.
inline constexpr Duration kReplaceAfter = 10s;

struct Counts {
  int live = 0;  // neither terminating nor ended
  int updated = 0;
  int ready = 0;
  int available = 0;
};
Counts count(const RolloutSpec& spec, const std::vector<PodState>& pods, WallTime now);

struct Step {
  int create = 0;  // from the template as it is
  std::vector<PodState> remove;
  WallTime again = WallTime::max();  // when time alone may change the answer
};
// `pods`: all that the Deployment owns, terminating ones too.
Step plan_rollout(const RolloutSpec& spec, const std::vector<PodState>& pods, WallTime now);

}  // namespace weft::controllers

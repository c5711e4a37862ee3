// A Deployment's status as the API shows it: counts and conditions, in the words `kubectl rollout status` and `kubectl
// wait` go by.
//
// Pure: the same counts give the same document, times included, so that it is written only when something has changed.
#pragma once

#include <string>

#include "controllers/rollout.h"

namespace weft::controllers {

struct StatusAnswer {
  Value status;
  WallTime again = WallTime::max();  // when the rollout will have taken too long (spec.progressDeadlineSeconds)
};

// `failure`: why the last pod could not be made, or "".
StatusAnswer deployment_status(const Value& deployment, const RolloutSpec& spec, const Counts& counts,
                               const std::string& failure, WallTime now);

}  // namespace weft::controllers

// What `weft up` says when everything is ready: how to reach the mesh and what to try next.
//
// Pure.
#pragma once

#include <string>

#include "cli/run_dir.h"
#include "cli/state.h"
#include "cli/up/plan.h"

namespace weft::cli::up {

// Commands stand between two `.
std::string welcome_text(const RunDir& dir, const State& state, const Plan& plan, bool detached);

}  // namespace weft::cli::up

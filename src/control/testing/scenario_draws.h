// Draws: whom the calls to a destination go to, drawn as a proxy's balancer draws, while the calls before are running.
//
// Only for tests. The words are `drawn` and `warming up` of a scenario's `destination:`.
#pragma once

#include <string_view>

#include "control/testing/scenario_destination.h"

namespace weft::control::testing {

// Whether a word of a `destination:` is for these, and not one of describe_destination().
bool is_drawn(std::string_view word);

void check_draws(const codec::Value& said, const Met& met, Expect& expect);

}  // namespace weft::control::testing

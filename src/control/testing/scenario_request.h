// One described request of a scenario: asked, and compared with what the scenario says.
//
// Only for tests. What mesh::explain answers is also held against what a proxy would do with the same bytes: the
// matcher picks the same rule and splits by the same weights, and every cluster and endpoint set compiles and says the
// same.
#pragma once

#include "codec/value.h"
#include "control/testing/scenario_expect.h"
#include "mesh/model.h"

namespace weft::control::testing {

void check_request(const mesh::Model& model, const codec::Value& request, Expect& expect);

}  // namespace weft::control::testing

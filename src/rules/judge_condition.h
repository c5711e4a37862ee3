// Conditions of policies against one connection or request. The leaves under rules/authorize.h.
//
// Pure: any thread. Allocates only to join a header that stands several times.
#pragma once

#include "config/policy.h"
#include "rules/authorize.h"

namespace weft::rules {

bool holds(const config::Condition& condition, const Facts& facts);

// The path that policies match: without query and fragment. Empty without a request, and for CONNECT.
std::string_view policy_path(const Facts& facts);

}  // namespace weft::rules

// Claims of a token against one test of a policy or a route.
//
// Pure: any thread.
#pragma once

#include "codec/value.h"
#include "config/claim.h"

namespace weft::rules {

// `claims`: the payload of a verified token; nullptr: there is none.
bool claim_holds(const config::Claim& claim, const codec::Value* claims);

}  // namespace weft::rules

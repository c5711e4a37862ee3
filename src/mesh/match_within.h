// How two match blocks of VirtualServices stand to each other, as far as their words tell.
//
// Pure: any thread. Of regular expressions only equal ones are known to take the same.
#pragma once

#include "codec/value.h"

namespace weft::mesh {

// Whether a delegate's block may stand within a root's: nothing that both say contradicts. What one of them leaves out
// the other adds (merge_matches).
bool lies_within(const codec::Value& outer, const codec::Value& inner);
codec::Value merge_matches(const codec::Value& outer, const codec::Value& inner);

// Whether `outer` lets through whatever `inner` does, wherever both are looked at: their `gateways` are not compared.
// false: that is not proven.
bool takes_all_of(const codec::Value& outer, const codec::Value& inner);

}  // namespace weft::mesh

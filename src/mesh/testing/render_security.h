// What stands before the router and the TCP proxy of a workload, as a few lines of text.
//
// Only for tests. Each filter is a line; the policies of an RBAC filter follow it, a line each, two spaces in:
//   rbac DENY
//     ns[shop]-policy[a]-rule[0]: (:method = POST | :method = PUT) & (path ^ /admin) from !(peer = spiffe://x)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/model.h"

namespace weft::mesh::testing {

// The filters themselves, as protobuf JSON with "@type", but for what ends the chain, and for those that do only what
// routes say (faults, CORS).
std::vector<codec::Value> chain_filters(const Model& model, const Workload& proxy, std::string_view listener,
                                        std::string_view chain);

// Of the chain of that name in the listener; "none\n": there is no such chain.
std::string chain_security_text(const Model& model, const Workload& proxy, std::string_view listener,
                                std::string_view chain);

}  // namespace weft::mesh::testing

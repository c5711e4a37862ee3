// Generated resources as a few lines of text, in which a test says what it expects.
//
// Only for tests. A resource that does not exist renders as "none\n".
#pragma once

#include <string>
#include <string_view>

#include "mesh/model.h"

namespace weft::mesh::testing {

// A line for the listener, one for each chain, one for each route with its origin in brackets.
std::string listener_text(const Model& model, const Workload& proxy, std::string_view name);
// One line: how endpoints are found, what is spoken, the mark, the origin.
std::string cluster_text(const Model& model, const Workload& proxy, std::string_view name);
// A line for each endpoint: address, health, what is known of its pod.
std::string endpoints_text(const Model& model, std::string_view name);
// Only the routes of an address' listener.
std::string routes_text(const Model& model, std::string_view listener);

}  // namespace weft::mesh::testing

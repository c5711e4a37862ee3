// Settings: what a route and a cluster ask of a proxy, setting by setting, as text by which two of them are compared.
//
// Only for tests; plain values. What a setting is called is a word for whoever reads a difference.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "config/cluster.h"
#include "config/route.h"

namespace weft::control::testing {

using Settings = std::map<std::string, std::string>;

// Of a route that forwards: all it does with a request but where it goes.
Settings settings_of(const config::Route& route);
// All but its name and its endpoints.
Settings settings_of(const config::Cluster& cluster);

// "timeout: 3000 ms, istiod has 15000 ms", for each that is not alike.
std::vector<std::string> differences(const Settings& ours, const Settings& istiods);

}  // namespace weft::control::testing

// Header changes that a route asks for, on requests and responses, and its rewrites of path and authority.
//
// Pure on the head they are given, so that the proxy does it and the control plane explains it: any thread; new text
// goes to the head's arena or points into configuration the request holds.
#pragma once

#include <vector>

#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

void apply(const std::vector<config::HeaderMutation>& mutations, http::Headers& headers);

// Request side: the chosen cluster's mutations, then the route's; host and prefix rewrite.
void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster);

}  // namespace weft::rules

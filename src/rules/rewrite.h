// Header changes that a route asks for, on requests and responses, and its rewrites of path and authority.
//
// Pure on the head they are given, so that the proxy does it and the control plane explains it: any thread; new text
// goes to the head's arena or points into configuration the request holds. Values that are filled from a request's
// record are the proxy's (proxy/header_mutation.h).
#pragma once

#include <string_view>
#include <vector>

#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

// One change, with that value. Both names and values must outlive the headers.
void change(const config::HeaderMutation& mutation, std::string_view value, http::Headers& headers);

// All but those whose value has operators.
void apply(const std::vector<config::HeaderMutation>& mutations, http::Headers& headers);

// How much of a path that it matches is replaced by a new prefix: its own prefix; all that an exact match or an
// expression took.
size_t matched_size(const config::PathMatch& match, std::string_view path);

// In which the next hop is told of the path that was rewritten, as it came.
inline constexpr std::string_view kOriginalPath = "x-envoy-original-path";

bool rewrites_path(const config::Forward& forward);

// The new authority and path.
void rewrite_target(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
                    const config::ClusterWeight& cluster);

// Request side: the chosen cluster's mutations, then the route's, as apply() does them; and rewrite_target().
void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster);

}  // namespace weft::rules

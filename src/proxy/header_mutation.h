// What a route changes on requests and responses: rules/rewrite.h, with values that are filled from what is known of a
// request here.
//
// Pure on the head they are given; new text goes to the head's arena or points into configuration the request holds.
#pragma once

#include <vector>

#include "config/route.h"
#include "http/head.h"
#include "proxy/record.h"
#include "rules/rewrite.h"

namespace weft::proxy {

// What the operators in a value are filled from ("%REQ(x-user)%"): the request as it is now, and its record.
struct Values {
  const Record& record;
  const http::RequestHead& request;
};

// A value whose operators come to nothing, or to what no header can have, changes nothing.
void apply(const std::vector<config::HeaderMutation>& mutations, http::Headers& headers, const Values& values);
using rules::apply;  // of changes without operators

// Request side: the chosen cluster's mutations, then the route's; host and path rewrite.
void rewrite(http::RequestHead& head, const config::Route& route, const config::Forward& forward,
             const config::ClusterWeight& cluster, const Record& record);

}  // namespace weft::proxy

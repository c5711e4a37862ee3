// Where a redirect sends a request: the Location of its answer.
//
// Pure: any thread. The proxy answers with it, the control plane explains it.
#pragma once

#include <string>

#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

// `matched` is the path match of the route, whose prefix may be replaced.
std::string location_of(const config::Redirect& redirect, const config::PathMatch& matched,
                        const http::RequestHead& request);

}  // namespace weft::rules

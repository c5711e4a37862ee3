// Cross-origin requests (the Fetch standard's CORS protocol, as Envoy's filter does it): whether a page of another
// origin may have the answer, and what a preflight that asks is told.
//
// Pure: any thread. A request without Origin is none of this; one of an origin that is not allowed goes on without the
// headers, and the browser keeps its answer from the page.
#pragma once

#include <vector>

#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

// OPTIONS by which a browser asks for what a page would like to send: it has no credentials by design.
bool is_preflight(const http::RequestHead& request);

struct CorsDecision {
  bool answered = false;                        // here, with 200: it is a preflight
  std::vector<config::HeaderMutation> headers;  // of its response, whoever makes that
};

CorsDecision judge_cors(const config::CorsPolicy& policy, const http::RequestHead& request);

}  // namespace weft::rules

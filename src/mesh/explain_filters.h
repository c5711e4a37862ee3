// What a route does to a described request beside sending it somewhere, told (faults, mirrors, CORS, headers).
//
// Pure: any thread. By the code the proxy runs.
#pragma once

#include "config/route.h"
#include "http/head.h"
#include "mesh/explain.h"

namespace weft::mesh {

// True: they answer it, and nothing of the route's action happens.
bool describe_filters(const config::Route& route, const http::RequestHead& head, Answer& answer);
void describe_mirrors(const config::Forward& forward, Answer& answer);
void describe_headers(const config::Route& route, Answer& answer);

// Lines for a person.
std::string text_of_filters(const Answer& answer);

}  // namespace weft::mesh

// Conditions of one route against one request: the first that does not hold, and the sentence that says so.
//
// Pure: any thread. first_mismatch is the hot path and allocates nothing, except to join a header that stands several
// times; why() is for people.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "codec/value.h"
#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

enum class Condition : uint8_t { none, path, header, query, claim };

struct Mismatch {
  Condition condition = Condition::none;  // none: the route matches
  size_t index = 0;                       // which header or query matcher, or which claim
};

// Path first, then headers, then query parameters, then claims, each in the order configured. `claims`: what the
// request's verified token says; nullptr: it has none.
Mismatch first_mismatch(const config::Route& route, const http::RequestHead& request,
                        const codec::Value* claims = nullptr);

// `header user-agent regex ".*Chrome.*" does not match "curl/8.0"`, `header x-user exact "a": it is missing`.
std::string why(const config::Route& route, Mismatch mismatch, const http::RequestHead& request);

}  // namespace weft::rules

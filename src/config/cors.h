// CorsPolicy: which pages of other origins a browser may let at a route's answers
// (envoy.extensions.filters.http.cors.v3.CorsPolicy). rules/cors.h decides with it.
//
// Immutable once compiled and shared by pointer: any thread. Texts are header values as they are sent; empty: the
// header is not sent.
#pragma once

#include <string>
#include <vector>

#include "config/matcher.h"

namespace weft::config {

struct CorsPolicy {
  std::vector<StringMatcher> origins;
  std::string methods;
  std::string headers;
  std::string exposed;
  std::string max_age;  // seconds
  bool credentials = false;
  bool forward_unmatched_preflights = true;  // else they are answered without any of these headers
};

}  // namespace weft::config

// Claim: a test on what a request's verified token says, of which policies and routes are made.
//
// Immutable once compiled: any thread. Made by xds/compile_rbac_condition.h; rules/claim.h judges it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "config/matcher.h"

namespace weft::config {

// A test on a value among the claims of a JWT (envoy.type.matcher.v3.ValueMatcher). `of` has the alternatives of
// `any_of` and the one test of `element`, which some element of a list must pass.
struct ValueMatcher {
  enum class Kind : uint8_t { null, number, text, boolean, present, element, any_of };

  Kind kind = Kind::any_of;  // of nothing: never
  double least = 0;          // of a number, inclusive
  double most = 0;           // inclusive too, unless
  bool exclusive_most = false;
  StringMatcher text;
  bool boolean = false;
  std::vector<ValueMatcher> of;
};

struct Claim {
  std::vector<std::string> path;
  ValueMatcher value;
  bool invert = false;
};

}  // namespace weft::config

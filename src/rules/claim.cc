#include "rules/claim.h"

#include <algorithm>

namespace weft::rules {
namespace {

using codec::Value;
using config::ValueMatcher;

bool number_holds(const ValueMatcher& matcher, const Value& value) {
  if (!value.is_number()) return false;
  const double number = value.as_double();
  return number >= matcher.least && (matcher.exclusive_most ? number < matcher.most : number <= matcher.most);
}

bool value_holds(const ValueMatcher& matcher, const Value& value) {
  switch (matcher.kind) {
    case ValueMatcher::Kind::null: return value.is_null();
    case ValueMatcher::Kind::number: return number_holds(matcher, value);
    case ValueMatcher::Kind::text: return value.is_string() && matcher.text.matches(value.as_string());
    case ValueMatcher::Kind::boolean: return value.is_bool() && value.as_bool() == matcher.boolean;
    case ValueMatcher::Kind::present: return true;
    case ValueMatcher::Kind::element:
      return std::ranges::any_of(value.as_array(),
                                 [&](const Value& element) { return value_holds(matcher.of.front(), element); });
    case ValueMatcher::Kind::any_of:
      return std::ranges::any_of(matcher.of, [&](const ValueMatcher& one) { return value_holds(one, value); });
  }
  return false;
}

}  // namespace

bool claim_holds(const config::Claim& claim, const Value* claims) {
  const Value* at = claims;
  for (const std::string& key : claim.path) {
    if (at == nullptr) break;
    at = at->find(key);
  }
  return (at != nullptr && value_holds(claim.value, *at)) != claim.invert;
}

}  // namespace weft::rules

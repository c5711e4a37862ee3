#include <fmt/format.h>

#include "envoy/type/matcher/v3/metadata.pb.h"
#include "xds/compile_rbac_condition.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace matcher = envoy::type::matcher::v3;
using config::ValueMatcher;
using ValueKind = ValueMatcher::Kind;

// Where the JWT filter puts a verified token's payload: the filter's name, and istiod's payload_in_metadata.
constexpr std::string_view kJwtFilter = "envoy.filters.http.jwt_authn";
constexpr std::string_view kPayload = "payload";

Result<ValueMatcher> value(const matcher::ValueMatcher& from, const Place& at);

Result<ValueMatcher> number(const matcher::DoubleMatcher& from, const Place& at) {
  ValueMatcher out;
  out.kind = ValueKind::number;
  switch (from.match_pattern_case()) {
    case matcher::DoubleMatcher::kExact: out.least = out.most = from.exact(); return out;
    case matcher::DoubleMatcher::kRange:
      out.least = from.range().start();
      out.most = from.range().end();
      out.exclusive_most = true;
      return out;
    case matcher::DoubleMatcher::MATCH_PATTERN_NOT_SET: break;
  }
  return at.refuse("it says nothing to match; set range or exact");
}

Result<ValueMatcher> text(const matcher::StringMatcher& from, const Place& at) {
  ValueMatcher out;
  out.kind = ValueKind::text;
  TRY(out.text, string_matcher(from, at));
  return out;
}

Result<ValueMatcher> element(const matcher::ListMatcher& from, const Place& at) {
  if (!from.has_one_of()) return at.refuse("it says nothing to match; set one_of");
  ValueMatcher out;
  out.kind = ValueKind::element;
  TRY(ValueMatcher one, value(from.one_of(), at.child("one_of")));
  out.of.push_back(std::move(one));
  return out;
}

Result<ValueMatcher> any_of(const matcher::OrMatcher& from, const Place& at) {
  if (from.value_matchers().empty()) return at.child("value_matchers").refuse("it is empty");
  ValueMatcher out;
  out.kind = ValueKind::any_of;
  for (int i = 0; i < from.value_matchers_size(); ++i) {
    TRY(ValueMatcher one, value(from.value_matchers(i), at.child("value_matchers", static_cast<size_t>(i))));
    out.of.push_back(std::move(one));
  }
  return out;
}

Result<ValueMatcher> value(const matcher::ValueMatcher& from, const Place& at) {
  ValueMatcher out;
  switch (from.match_pattern_case()) {
    case matcher::ValueMatcher::kNullMatch: out.kind = ValueKind::null; return out;
    case matcher::ValueMatcher::kDoubleMatch: return number(from.double_match(), at.child("double_match"));
    case matcher::ValueMatcher::kStringMatch: return text(from.string_match(), at.child("string_match"));
    case matcher::ValueMatcher::kBoolMatch:
      out.kind = ValueKind::boolean;
      out.boolean = from.bool_match();
      return out;
    case matcher::ValueMatcher::kPresentMatch:
      if (!from.present_match())
        return at.child("present_match").refuse("weft does not speak false here; set invert instead");
      out.kind = ValueKind::present;
      return out;
    case matcher::ValueMatcher::kListMatch: return element(from.list_match(), at.child("list_match"));
    case matcher::ValueMatcher::kOrMatch: return any_of(from.or_match(), at.child("or_match"));
    case matcher::ValueMatcher::MATCH_PATTERN_NOT_SET: break;
  }
  return at.refuse("it says nothing to match; set string_match, list_match, or_match or another");
}

}  // namespace

Result<config::Claim> compile_claim(const matcher::MetadataMatcher& from, const Place& at) {
  if (from.filter() != kJwtFilter) {
    return at.child("filter").refuse(fmt::format(
        "weft keeps no metadata of \"{}\", so this could not be judged; it speaks {}", from.filter(), kJwtFilter));
  }
  config::Claim out;
  for (int i = 0; i < from.path_size(); ++i) {
    if (from.path(i).key().empty()) return at.child("path", static_cast<size_t>(i)).child("key").refuse("it is empty");
    out.path.push_back(from.path(i).key());
  }
  if (out.path.empty() || out.path.front() != kPayload)
    return at.child("path").refuse(fmt::format("it must begin with \"{}\", where claims are kept", kPayload));
  out.path.erase(out.path.begin());
  TRY(out.value, value(from.value(), at.child("value")));
  out.invert = from.invert();
  return out;
}

}  // namespace weft::xds

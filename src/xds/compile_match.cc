#include <fmt/format.h>

#include "base/text.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/type/matcher/v3/metadata.pb.h"
#include "xds/compile_rbac_condition.h"
#include "xds/compile_route.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace route = envoy::config::route::v3;
using config::PathMatch;
using What = config::HeaderMatcher::What;
using StringKind = config::StringMatcher::Kind;

Result<PathMatch> separated_prefix(const std::string& prefix, const Place& at) {
  if (prefix.empty() || prefix[0] != '/' || prefix.back() == '/' || prefix.find_first_of("?#") != std::string::npos) {
    return at.refuse(fmt::format("\"{}\" must begin with '/', not end with it, and have neither '?' nor '#'", prefix));
  }
  return PathMatch{PathMatch::Kind::separated_prefix, prefix, false, {}};
}

Result<PathMatch> path_match(const route::RouteMatch& from, const Place& at) {
  switch (from.path_specifier_case()) {
    case route::RouteMatch::kPrefix: return PathMatch{PathMatch::Kind::prefix, from.prefix(), false, {}};
    case route::RouteMatch::kPath: return PathMatch{PathMatch::Kind::exact, from.path(), false, {}};
    case route::RouteMatch::kPathSeparatedPrefix:
      return separated_prefix(from.path_separated_prefix(), at.child("path_separated_prefix"));
    case route::RouteMatch::kSafeRegex: {
      TRY(config::StringMatcher regex, regex_matcher(from.safe_regex(), at.child("safe_regex")));
      return PathMatch{PathMatch::Kind::regex, from.safe_regex().regex(), false, std::move(regex)};
    }
    case route::RouteMatch::kConnectMatcher: return PathMatch{PathMatch::Kind::connect, "", false, {}};
    case route::RouteMatch::PATH_SPECIFIER_NOT_SET:
      return at.refuse(
          "it says no path to match; set prefix, path, path_separated_prefix, safe_regex or connect_matcher");
  }
  return PathMatch{};
}

Result<config::StringMatcher> simple(StringKind kind, const std::string& pattern, const Place& at) {
  auto matcher = config::StringMatcher::make(kind, pattern);
  if (!matcher) return at.refuse(matcher.error());
  return matcher;
}

Result<config::StringMatcher> header_value(const route::HeaderMatcher& from, const Place& at) {
  switch (from.header_match_specifier_case()) {
    case route::HeaderMatcher::kExactMatch:
      return simple(StringKind::exact, from.exact_match(), at.child("exact_match"));
    case route::HeaderMatcher::kPrefixMatch:
      return simple(StringKind::prefix, from.prefix_match(), at.child("prefix_match"));
    case route::HeaderMatcher::kSuffixMatch:
      return simple(StringKind::suffix, from.suffix_match(), at.child("suffix_match"));
    case route::HeaderMatcher::kContainsMatch:
      return simple(StringKind::contains, from.contains_match(), at.child("contains_match"));
    case route::HeaderMatcher::kSafeRegexMatch:
      return regex_matcher(from.safe_regex_match(), at.child("safe_regex_match"));
    default: return string_matcher(from.string_match(), at.child("string_match"));
  }
}

Result<config::QueryMatcher> query_matcher(const route::QueryParameterMatcher& from, const Place& at) {
  if (from.name().empty()) return at.child("name").refuse("it is empty");
  config::QueryMatcher out{.name = from.name(), .only_present = true, .value = {}};
  if (from.has_string_match()) {
    out.only_present = false;
    TRY(out.value, string_matcher(from.string_match(), at.child("string_match")));
  } else if (from.has_present_match() && !from.present_match()) {
    return at.child("present_match").refuse("weft does not speak false here");
  }
  return out;
}

}  // namespace

Result<config::HeaderMatcher> compile_header(const route::HeaderMatcher& from, const Place& at) {
  if (from.name().empty()) return at.child("name").refuse("it is empty");
  config::HeaderMatcher out;
  out.name = lower_case(from.name());
  out.invert = from.invert_match();
  out.missing_is_empty = from.treat_missing_header_as_empty();
  switch (from.header_match_specifier_case()) {
    // Unset means presence in the public API; an arm we do not know was refused before, as an unknown field.
    case route::HeaderMatcher::HEADER_MATCH_SPECIFIER_NOT_SET: return out;
    case route::HeaderMatcher::kPresentMatch: out.present = from.present_match(); return out;
    case route::HeaderMatcher::kRangeMatch:
      out.what = What::range;
      out.range_start = from.range_match().start();
      out.range_end = from.range_match().end();
      return out;
    default: break;
  }
  out.what = What::value;
  TRY(out.value, header_value(from, at));
  return out;
}

Result<void> compile_match(const route::RouteMatch& from, config::Route& out, const Place& at) {
  TRY(out.path, path_match(from, at));
  out.path.ignore_case =
      from.has_case_sensitive() && !from.case_sensitive().value() && out.path.kind != PathMatch::Kind::regex;
  for (int i = 0; i < from.headers_size(); ++i) {
    TRY(auto matcher, compile_header(from.headers(i), at.child("headers", static_cast<size_t>(i))));
    out.headers.push_back(std::move(matcher));
  }
  for (int i = 0; i < from.query_parameters_size(); ++i) {
    TRY(auto matcher, query_matcher(from.query_parameters(i), at.child("query_parameters", static_cast<size_t>(i))));
    out.query.push_back(std::move(matcher));
  }
  for (int i = 0; i < from.dynamic_metadata_size(); ++i) {
    TRY(auto claim, compile_claim(from.dynamic_metadata(i), at.child("dynamic_metadata", static_cast<size_t>(i))));
    out.claims.push_back(std::move(claim));
  }
  return {};
}

}  // namespace weft::xds

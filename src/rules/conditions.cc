#include "rules/conditions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/claim.h"
#include "rules/field_value.h"

namespace weft::rules {
namespace {

// The first parameter of that name in the query: "a" and "a=" are there, and empty.
bool find_parameter(std::string_view path, std::string_view name, std::string_view& value) {
  std::string_view query = http::query_only(path);
  while (!query.empty()) {
    const size_t amp = query.find('&');
    std::string_view pair = query.substr(0, amp);
    query.remove_prefix(amp == std::string_view::npos ? query.size() : amp + 1);
    const size_t equals = pair.find('=');
    if (pair.substr(0, equals) != name) continue;
    value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
    return true;
  }
  return false;
}

// Path matchers see neither query nor fragment.
std::string_view matched_path(const http::RequestHead& request) {
  return request.path.substr(0, request.path.find_first_of("?#"));
}

// A CONNECT has no path, so only routes for CONNECT take it. "*" is about the whole server, as "/" is.
bool path_holds(const config::PathMatch& match, const http::RequestHead& request) {
  const bool connect = request.method == "CONNECT";
  if (connect || match.kind == config::PathMatch::Kind::connect)
    return connect && match.kind == config::PathMatch::Kind::connect;
  return match.matches(request.path == "*" ? "/" : matched_path(request));
}

bool query_holds(const config::QueryMatcher& matcher, std::string_view path) {
  std::string_view value;
  return matcher.matches(find_parameter(path, matcher.name, value) ? &value : nullptr);
}

std::string unmatched(const std::string& matcher, const std::string_view* value) {
  return value == nullptr ? fmt::format("{}: it is missing", matcher)
                          : fmt::format("{} does not match \"{}\"", matcher, *value);
}

std::string why_header(const config::HeaderMatcher& matcher, const http::RequestHead& request) {
  if (matcher.what != config::HeaderMatcher::What::present)
    return unmatched(matcher.text(), FieldValue(request, matcher.name).get());
  const bool wanted = matcher.present != matcher.invert;
  return fmt::format("header {} is {}", matcher.name, wanted ? "missing" : "there, but must not be");
}

}  // namespace

Mismatch first_mismatch(const config::Route& route, const http::RequestHead& request, const codec::Value* claims) {
  if (!path_holds(route.path, request)) return {Condition::path, 0};
  for (size_t i = 0; i < route.headers.size(); ++i) {
    const config::HeaderMatcher& matcher = route.headers[i];
    if (!matcher.matches(FieldValue(request, matcher.name).get())) return {Condition::header, i};
  }
  for (size_t i = 0; i < route.query.size(); ++i) {
    if (!query_holds(route.query[i], request.path)) return {Condition::query, i};
  }
  for (size_t i = 0; i < route.claims.size(); ++i) {
    if (!claim_holds(route.claims[i], claims)) return {Condition::claim, i};
  }
  return {};
}

std::string why(const config::Route& route, Mismatch mismatch, const http::RequestHead& request) {
  switch (mismatch.condition) {
    case Condition::none: return "it matches";
    case Condition::path:
      if (request.method == "CONNECT" || route.path.kind == config::PathMatch::Kind::connect)
        return fmt::format("{} does not take {}", route.path.text(), request.method);
      return fmt::format("{} does not match \"{}\"", route.path.text(), matched_path(request));
    case Condition::header: return why_header(route.headers[mismatch.index], request);
    case Condition::query: {
      const config::QueryMatcher& matcher = route.query[mismatch.index];
      std::string_view value;
      return unmatched(matcher.text(), find_parameter(request.path, matcher.name, value) ? &value : nullptr);
    }
    case Condition::claim: {
      const config::Claim& claim = route.claims[mismatch.index];
      return fmt::format("claim {}: {}", fmt::join(claim.path, "."),
                         claim.invert ? "the token says what it must not" : "no verified token says what it must");
    }
  }
  return {};
}

}  // namespace weft::rules

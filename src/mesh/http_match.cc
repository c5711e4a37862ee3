#include "mesh/http_match.h"

#include <algorithm>

#include "base/text.h"
#include "config/matcher.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/type/matcher/v3/metadata.pb.h"
#include "mesh/authorization_match.h"

namespace weft::mesh {
namespace {

using codec::Value;
namespace route = envoy::config::route::v3;

void set_path(const Value& uri, bool ignore_case, route::RouteMatch& out) {
  if (const Value& exact = uri.get("exact"); !exact.is_null()) {
    out.set_path(exact.as_string());
  } else if (const Value& regex = uri.get("regex"); !regex.is_null()) {
    out.mutable_safe_regex()->set_regex(regex.as_string());
    return;  // ignoreUriCase means exact and prefix only (Istio)
  } else {
    const std::string& prefix = uri.get("prefix").as_string();
    out.set_prefix(prefix.empty() ? "/" : prefix);
  }
  if (ignore_case) out.mutable_case_sensitive()->set_value(false);
}

// False when the match says nothing but "be there".
bool set_text(const Value& match, envoy::type::matcher::v3::StringMatcher& out) {
  if (const Value& exact = match.get("exact"); !exact.is_null()) {
    out.set_exact(exact.as_string());
    return true;
  }
  if (const std::string& prefix = match.get("prefix").as_string(); !prefix.empty()) {
    out.set_prefix(prefix);
    return true;
  }
  if (const Value& regex = match.get("regex"); !regex.is_null()) {
    out.mutable_safe_regex()->set_regex(regex.as_string());
    return true;
  }
  return false;
}

route::HeaderMatcher& add_header(std::string name, const Value& match, route::RouteMatch& out) {
  auto* header = out.add_headers();
  header->set_name(std::move(name));
  envoy::type::matcher::v3::StringMatcher text;
  if (set_text(match, text)) {
    *header->mutable_string_match() = std::move(text);
  } else {
    header->set_present_match(true);
  }
  return *header;
}

// A text, or a list with one that passes.
void add_claim(const std::vector<std::string>& path, const Value& match, bool invert, route::RouteMatch& out) {
  auto* claim = out.add_dynamic_metadata();
  begin_claim(path, *claim);
  claim->set_invert(invert);
  envoy::type::matcher::v3::ValueMatcher one;
  if (!set_text(match, *one.mutable_string_match())) {
    claim->mutable_value()->set_present_match(true);
    return;
  }
  auto& either = *claim->mutable_value()->mutable_or_match();
  *either.add_value_matchers()->mutable_list_match()->mutable_one_of() = one;
  *either.add_value_matchers() = std::move(one);
}

void add_headers(const Value& match, route::RouteMatch& out) {
  for (const codec::Member& member : match.get("headers").as_object()) {
    if (const auto claim = claim_named(member.key)) add_claim(*claim, member.value, false, out);
    else add_header(lower_case(member.key), member.value, out);
  }
  for (const codec::Member& member : match.get("withoutHeaders").as_object()) {
    if (const auto claim = claim_named(member.key)) {
      add_claim(*claim, member.value, true, out);
      continue;
    }
    auto& header = add_header(lower_case(member.key), member.value, out);
    header.set_invert_match(true);
    // A header that is not there is not the one nobody wants.
    if (header.has_string_match()) header.set_treat_missing_header_as_empty(true);
  }
  for (std::string_view field : {"method", "authority", "scheme"}) {
    const Value& value = match.get(field);
    if (!value.is_null()) add_header(":" + std::string(field), value, out);
  }
}

void add_query(const Value& match, route::RouteMatch& out) {
  for (const codec::Member& member : match.get("queryParams").as_object()) {
    auto* parameter = out.add_query_parameters();
    parameter->set_name(member.key);
    envoy::type::matcher::v3::StringMatcher text;
    if (set_text(member.value, text)) {
      *parameter->mutable_string_match() = std::move(text);
    } else {
      parameter->set_present_match(true);
    }
  }
}

}  // namespace

void set_match(const Value& match, route::RouteMatch& out) {
  set_path(match.get("uri"), match.get("ignoreUriCase").as_bool(), out);
  add_headers(match, out);
  add_query(match, out);
}

std::optional<std::vector<std::string>> claim_named(std::string_view header) {
  constexpr std::string_view kClaims = "@request.auth.claims";
  if (!config::equal_ignoring_case(header.substr(0, kClaims.size()), kClaims)) return std::nullopt;
  header.remove_prefix(kClaims.size());
  const bool dots = header.starts_with('.');
  std::vector<std::string> path;
  while (!header.empty()) {
    if (!header.starts_with(dots ? '.' : '[')) return std::nullopt;
    header.remove_prefix(1);
    const size_t end = header.find(dots ? '.' : ']');
    if (!dots && end == header.npos) return std::nullopt;
    const std::string_view name = header.substr(0, end);
    if (name.empty()) return std::nullopt;
    path.emplace_back(name);
    header.remove_prefix(std::min(header.size(), name.size() + (dots ? 0 : 1)));
  }
  return path.empty() ? std::nullopt : std::optional(std::move(path));
}

bool matches_everything(const Value& match) {
  if (match.get("port").as_int() != 0) return false;
  for (std::string_view field : {"gateways", "sourceLabels", "sourceNamespace"}) {
    if (!match.get(field).is_null()) return false;
  }
  route::RouteMatch out;
  set_match(match, out);
  return takes_everything(out);
}

bool takes_everything(const route::RouteMatch& match) {
  return match.headers_size() == 0 && match.dynamic_metadata_size() == 0 && match.query_parameters_size() == 0 &&
         match.prefix() == "/";
}

}  // namespace weft::mesh

// What one http rule of a VirtualService says.
#include <fmt/format.h>

#include <algorithm>

#include "codec/base64.h"
#include "config/matcher.h"
#include "config/regex_rewrite.h"
#include "config/retry.h"
#include "http/grpc/status.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_values.h"
#include "mesh/kinds/http_words.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

constexpr int64_t kFirstFinalStatus = 200;
constexpr int64_t kLastStatus = 599;
constexpr int64_t kRedirectCodes[] = {301, 302, 303, 307, 308};

void check_match(const Value& match, const Path& path, Findings& findings) {
  for (std::string_view field : {"uri", "scheme", "method", "authority"}) {
    check_regex(match.get(field), path.field(field), findings);
  }
  for (std::string_view field : {"headers", "withoutHeaders", "queryParams"}) {
    const Path at = path.field(field);
    for (const codec::Member& member : match.get(field).as_object()) {
      check_regex(member.value, at.key(member.key), findings);
      if (member.key.empty()) findings.bad(at, match.get(field), "has an empty name");
    }
  }
  check_range(match.get("port"), path.field("port"), 0, kLastPort, findings);
}

void check_status(const Value& status, const Path& path, Findings& findings) {
  check_range(status, path, kFirstFinalStatus, kLastStatus, findings);
}

void check_fault(const Value& fault, const Path& path, Findings& findings) {
  for (std::string_view kind : {"delay", "abort"}) {
    const Path at = path.field(kind);
    for (std::string_view field : {"percent", "percentage"})
      check_percent(fault.at(kind, field), at.field(field), findings);
  }
  const Path delay = path.field("delay");
  const Path abort = path.field("abort");
  check_time(fault.at("delay", "fixedDelay"), delay.field("fixedDelay"), kSomeTime, findings);
  check_status(fault.at("abort", "httpStatus"), abort.field("httpStatus"), findings);
  const Value& name = fault.at("abort", "grpcStatus");
  if (!name.is_null() && !http::grpc::code_named(name.as_string()))
    findings.bad(abort.field("grpcStatus"), name,
                 fmt::format("\"{}\" is no status of gRPC; write its name, as in \"UNAVAILABLE\"", name.as_string()));
}

void check_mirrors(const Value& route, const Path& path, Findings& findings) {
  if (!route.get("mirror").is_null() && !route.get("mirrors").is_null())
    findings.bad(path.field("mirror"), route.get("mirror"), "stands beside mirrors; keep one");
  for (std::string_view field : {"mirrorPercent", "mirror_percent", "mirrorPercentage"})
    check_percent(route.get(field), path.field(field), findings);
  check_destination(route.get("mirror"), path.field("mirror"), findings);
  const Path mirrors = path.field("mirrors");
  size_t i = 0;
  for (const Value& mirror : route.get("mirrors").as_array()) {
    const Path at = mirrors.index(i++);
    check_percent(mirror.get("percentage"), at.field("percentage"), findings);
    check_destination(mirror.get("destination"), at.field("destination"), findings);
  }
}

void check_cors(const Value& cors, const Path& path, Findings& findings) {
  const Path origins = path.field("allowOrigins");
  size_t i = 0;
  for (const Value& origin : cors.get("allowOrigins").as_array()) {
    const Path at = origins.index(i++);
    check_regex(origin, at, findings);
    if (origin.get("regex").is_null() && origin.get("exact").is_null() && origin.get("prefix").as_string().empty())
      findings.bad(at, origin, "says no origin; say it as exact, prefix or regex");
  }
  for (std::string_view field : {"allowMethods", "allowHeaders", "exposeHeaders"})
    check_tokens(cors.get(field), path.field(field), findings);
  check_time(cors.get("maxAge"), path.field("maxAge"), kNoTime, findings);
}

// The host has a word of its own here: headers.request.set changes it, nothing adds to it or takes it away.
void check_header_changes(const Value& map, const Path& path, bool may_name_host, Findings& findings) {
  for (const codec::Member& member : map.as_object()) {
    const Path at = path.key(member.key);
    if (names_authority(member.key) && may_name_host) {
      if (member.value.as_string().empty()) findings.bad(at, member.value, "is empty; say a host, or leave it out");
      check_authority(member.value, at, findings);
      continue;
    }
    if (!member.key.starts_with(':') && !names_authority(member.key))
      check_header_name(member.key, member.value, at, findings);
    check_header_value(member.value, at, findings);
  }
}

void check_headers(const Value& headers, const Path& path, Findings& findings) {
  for (std::string_view side : {"request", "response"}) {
    const Path at = path.field(side);
    check_header_changes(headers.at(side, "set"), at.field("set"), side == "request", findings);
    check_header_changes(headers.at(side, "add"), at.field("add"), false, findings);
    const Path removed = at.field("remove");
    size_t i = 0;
    for (const Value& name : headers.at(side, "remove").as_array())
      check_header_name(name.as_string(), name, removed.index(i++), findings);
  }
}

void check_rewrite(const Value& rewrite, const Path& path, Findings& findings) {
  check_target(rewrite.get("uri"), path.field("uri"), findings);
  check_authority(rewrite.get("authority"), path.field("authority"), findings);
  const Value& regex = rewrite.get("uriRegexRewrite");
  if (regex.is_null()) return;
  if (!rewrite.get("uri").is_null())
    findings.bad(path.field("uri"), rewrite.get("uri"), "stands beside uriRegexRewrite; keep one");
  const Path at = path.field("uriRegexRewrite");
  const Value& match = regex.get("match");
  const Value& instead = regex.get("rewrite");
  if (const auto found = config::RegexRewrite::make(match.as_string(), ""); !found)
    return findings.bad(at.field("match"), match, found.error().detail);
  if (const auto made = config::RegexRewrite::make(match.as_string(), instead.as_string()); !made)
    findings.bad(at.field("rewrite"), instead, made.error().detail);
}

void check_retries(const Value& retries, const Path& path, Findings& findings) {
  if (retries.get("attempts").as_int() < 0)
    findings.bad(path.field("attempts"), retries.get("attempts"), "must not be negative");
  check_time(retries.get("perTryTimeout"), path.field("perTryTimeout"), kNoTime, findings);
  check_time(retries.get("backoff"), path.field("backoff"), kSomeTime, findings);
  config::RetryPolicy policy;
  bool listed = false;
  const Value& words = retries.get("retryOn");
  if (const auto set = config::set_conditions(policy, words.as_string(), listed); !set)
    findings.bad(path.field("retryOn"), words, set.error().detail);
}

bool leads_elsewhere(const Value& redirect) {
  for (std::string_view field : {"uri", "prefixRewrite", "authority", "scheme", "derivePort"}) {
    if (!redirect.get(field).as_string().empty()) return true;
  }
  return redirect.get("port").as_int() != 0;
}

void check_redirect(const Value& redirect, const Path& path, Findings& findings) {
  if (!redirect.is_null() && !leads_elsewhere(redirect))
    findings.bad(path, redirect,
                 "leads to where it is: give it a uri, prefixRewrite, authority, scheme, port or derivePort");
  const Value& uri = redirect.get("uri");
  if (!uri.is_null() && !redirect.get("prefixRewrite").is_null())
    findings.bad(path.field("uri"), uri, "stands beside prefixRewrite; keep one");
  if (uri.as_string().starts_with(kMatchedPrefix)) {
    check_target(Value(uri.as_string().substr(kMatchedPrefix.size())), path.field("uri"), findings);
  } else {
    check_target(uri, path.field("uri"), findings);
  }
  check_target(redirect.get("prefixRewrite"), path.field("prefixRewrite"), findings);
  check_authority(redirect.get("authority"), path.field("authority"), findings);
  check_range(redirect.get("port"), path.field("port"), 0, kLastPort, findings);
  const Value& scheme = redirect.get("scheme");
  if (const std::string& word = scheme.as_string(); !word.empty() && word != "http" && word != "https")
    findings.bad(path.field("scheme"), scheme, "is neither http nor https");
  const Value& code = redirect.get("redirectCode");
  if (code.as_int() != 0 && std::ranges::find(kRedirectCodes, code.as_int()) == std::end(kRedirectCodes))
    findings.bad(path.field("redirectCode"), code,
                 fmt::format("{} is none of {}", code.as_int(), fmt::join(kRedirectCodes, ", ")));
}

void check_direct_response(const Value& direct, const Path& path, Findings& findings) {
  if (direct.is_null()) return;
  check_status(direct.get("status"), path.field("status"), findings);
  const Path body = path.field("body");
  const auto check_size = [&](std::string_view field, size_t size) {
    if (size > kMaxDirectBody)
      findings.bad(body.field(field), direct.at("body", field),
                   fmt::format("has {} bytes: {} are the most that a proxy keeps of one", size, kMaxDirectBody));
  };
  check_size("string", direct.at("body", "string").as_string().size());
  const auto bytes = codec::base64_decode(direct.at("body", "bytes").as_string());
  if (!bytes)
    return findings.bad(body.field("bytes"), direct.at("body", "bytes"), "is no base64; encode it with padding");
  check_size("bytes", bytes->size());
}

}  // namespace

bool names_authority(std::string_view header) {
  return header == ":authority" || config::equal_ignoring_case(header, "host");
}

void check_destination(const Value& to, const Path& path, Findings& findings) {
  const Path port = path.field("port");
  check_port_number(to.at("port", "number"), port.field("number"), findings);
}

void check_http_route(const Value& route, const Path& path, Findings& findings) {
  const Path matches = path.field("match");
  size_t i = 0;
  for (const Value& match : route.get("match").as_array()) check_match(match, matches.index(i++), findings);
  int actions = 0;
  for (std::string_view action : {"route", "redirect", "directResponse", "delegate"}) {
    const Value& said = route.get(action);
    if (!said.is_null() && (!said.is_array() || said.size() > 0)) ++actions;
  }
  if (actions == 0)
    findings.bad(path, route, "says nothing to do: give it a route, a redirect, a directResponse or a delegate");
  if (actions > 1)
    findings.bad(path, route, "has more than one of route, redirect, directResponse and delegate; keep one");
  const Path to = path.field("route");
  check_weights(route.get("route"), to, findings);
  size_t j = 0;
  for (const Value& one : route.get("route").as_array()) {
    const Path at = to.index(j++);
    check_destination(one.get("destination"), at.field("destination"), findings);
    check_headers(one.get("headers"), at.field("headers"), findings);
  }
  check_headers(route.get("headers"), path.field("headers"), findings);
  check_fault(route.get("fault"), path.field("fault"), findings);
  check_mirrors(route, path, findings);
  check_cors(route.get("corsPolicy"), path.field("corsPolicy"), findings);
  check_redirect(route.get("redirect"), path.field("redirect"), findings);
  check_direct_response(route.get("directResponse"), path.field("directResponse"), findings);
  check_rewrite(route.get("rewrite"), path.field("rewrite"), findings);
  check_time(route.get("timeout"), path.field("timeout"), kNoTime, findings);
  check_retries(route.get("retries"), path.field("retries"), findings);
}

}  // namespace weft::mesh::kinds

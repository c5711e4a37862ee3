#include "mesh/kinds/check_values.h"

#include <fmt/format.h>

#include <limits>

#include "base/text.h"
#include "config/matcher.h"
#include "http/h1/chars.h"
#include "mesh/kinds/duration.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

constexpr double kAll = 100;

// With what a terminal or a log must not be given taken out.
std::string shown(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) c = '?';
  }
  return out;
}

}  // namespace

void check_time(const Value& value, const Path& path, Duration least, Findings& findings) {
  if (value.is_null()) return;
  const auto time = parse_duration(value.as_string());
  if (!time) {
    findings.bad(path, value,
                 fmt::format("\"{}\" is no duration from 0 to 285 years; write one like 1.5s or 250ms",
                             shown(value.as_string())));
  } else if (*time < least) {
    findings.bad(path, value,
                 fmt::format("\"{}\" is too short: it must be {}", value.as_string(),
                             least >= std::chrono::seconds(1) ? "at least 1s" : "more than 0"));
  }
}

void check_range(const Value& value, const Path& path, int64_t least, int64_t most, Findings& findings) {
  if (value.is_null() || (value.as_int() >= least && value.as_int() <= most)) return;
  findings.bad(path, value, fmt::format("{} is not between {} and {}", value.as_int(), least, most));
}

void check_percent(const Value& percent, const Path& path, Findings& findings) {
  if (percent.is_object()) return check_percent(percent.get("value"), path.field("value"), findings);
  const double value = percent.as_double();
  if (!(value >= 0 && value <= kAll)) findings.bad(path, percent, fmt::format("{} is not between 0 and 100", value));
}

void check_said(const Value& value, const Path& path, Findings& findings) {
  if (!value.is_null() && value.as_string().empty()) findings.bad(path, value, "is empty; say it, or leave it out");
}

void check_regex(const Value& match, const Path& path, Findings& findings) {
  const Value& regex = match.get("regex");
  if (regex.is_null()) return;
  check_said(regex, path.field("regex"), findings);
  const auto compiled = config::StringMatcher::make(config::StringMatcher::Kind::regex, regex.as_string());
  if (!compiled) findings.bad(path.field("regex"), regex, compiled.error().detail);
}

void check_weights(const Value& routes, const Path& path, Findings& findings) {
  int64_t total = 0;
  size_t i = 0;
  for (const Value& route : routes.as_array()) {
    const Path at = path.index(i++);
    const int64_t weight = route.get("weight").as_int();
    if (weight < 0) findings.bad(at.field("weight"), route.get("weight"), "must not be negative");
    total += weight;
  }
  if (routes.size() < 2) return;
  if (total == 0) findings.bad(path, routes, "has several destinations whose weights are all 0");
  if (total > std::numeric_limits<uint32_t>::max())
    findings.bad(
        path, routes,
        fmt::format("has weights that sum up to {}: {} is the most", total, std::numeric_limits<uint32_t>::max()));
}

void check_header_name(std::string_view name, const Value& at, const Path& path, Findings& findings) {
  if (!http::h1::is_token(name)) {
    findings.bad(path, at, fmt::format("\"{}\" is no header name", shown(name)));
  } else if (http::h1::frames_message(lower_case(name))) {
    findings.bad(path, at,
                 fmt::format("\"{}\" says where a message ends or whom it is for, which no rule changes", name));
  }
}

void check_header_value(const Value& value, const Path& path, Findings& findings) {
  if (!http::h1::is_value(value.as_string()))
    findings.bad(path, value,
                 fmt::format("\"{}\" has a line break or another control character, which no header has",
                             shown(value.as_string())));
}

void check_tokens(const Value& list, const Path& path, Findings& findings) {
  size_t i = 0;
  for (const Value& one : list.as_array()) {
    const Path at = path.index(i++);
    if (!http::h1::is_token(one.as_string()))
      findings.bad(at, one, fmt::format("\"{}\" is no name of a header or a method", shown(one.as_string())));
  }
}

void check_target(const Value& value, const Path& path, Findings& findings) {
  const std::string& text = value.as_string();
  if (text.empty() || (text.starts_with('/') && http::h1::is_target(text))) return;
  findings.bad(
      path, value,
      fmt::format("\"{}\" is no path: it must begin with / and have no spaces, line breaks, or characters that "
                  "a URL writes as %XX",
                  shown(text)));
}

void check_authority(const Value& value, const Path& path, Findings& findings) {
  if (!http::h1::is_authority(value.as_string()))
    findings.bad(path, value, fmt::format("\"{}\" is no host: write NAME or NAME:PORT", shown(value.as_string())));
}

}  // namespace weft::mesh::kinds

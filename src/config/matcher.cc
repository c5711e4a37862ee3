#include "config/matcher.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace weft::config {
namespace {

// What one compiled regex may take, program and caches together. RE2's own default is 8 MiB, too much for a sidecar
// with hundreds of rules.
constexpr int64_t kMaxRegexBytes = 1 << 20;

bool contains_ignoring_case(std::string_view text, std::string_view part) {
  auto same = [](char a, char b) { return lower_case(a) == lower_case(b); };
  return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

std::string_view name_of(StringMatcher::Kind kind) {
  switch (kind) {
    case StringMatcher::Kind::exact: return "exact";
    case StringMatcher::Kind::prefix: return "prefix";
    case StringMatcher::Kind::suffix: return "suffix";
    case StringMatcher::Kind::contains: return "contains";
    case StringMatcher::Kind::regex: return "regex";
  }
  return "?";
}

Result<std::shared_ptr<const re2::RE2>> compile_regex(const std::string& pattern) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMaxRegexBytes);
  auto regex = std::make_shared<const re2::RE2>(pattern, options);
  if (!regex->ok()) return invalid(fmt::format("the regex \"{}\" is not valid RE2: {}", pattern, regex->error()));
  return regex;
}

bool in_range(std::string_view text, int64_t start, int64_t end) {
  int64_t number = 0;
  auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && stop == text.data() + text.size() && number >= start && number < end;
}

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower_case(x) == lower_case(y); });
}

Result<StringMatcher> StringMatcher::make(Kind kind, std::string pattern, bool ignore_case) {
  StringMatcher matcher;
  matcher.kind_ = kind;
  matcher.ignore_case_ = ignore_case && kind != Kind::regex;
  if (kind == Kind::regex) {
    TRY(matcher.regex_, compile_regex(pattern));
  } else if (pattern.empty() && kind != Kind::exact) {
    return invalid(fmt::format("an empty {} would match everything; match on presence instead", name_of(kind)));
  }
  matcher.pattern_ = std::move(pattern);
  return matcher;
}

bool StringMatcher::matches(std::string_view text) const {
  switch (kind_) {
    case Kind::exact: return ignore_case_ ? equal_ignoring_case(text, pattern_) : text == pattern_;
    case Kind::prefix:
      return ignore_case_ ? equal_ignoring_case(text.substr(0, pattern_.size()), pattern_) : text.starts_with(pattern_);
    case Kind::suffix:
      if (text.size() < pattern_.size()) return false;
      return ignore_case_ ? equal_ignoring_case(text.substr(text.size() - pattern_.size()), pattern_)
                          : text.ends_with(pattern_);
    case Kind::contains:
      return ignore_case_ ? contains_ignoring_case(text, pattern_) : text.find(pattern_) != std::string_view::npos;
    case Kind::regex: return re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *regex_);
  }
  return false;
}

std::string StringMatcher::text() const {
  return fmt::format("{} \"{}\"{}", name_of(kind_), pattern_, ignore_case_ ? " ignoring case" : "");
}

bool HeaderMatcher::matches(const std::string_view* header) const {
  if (what == What::present) return ((header != nullptr) == present) != invert;
  if (header == nullptr && !missing_is_empty) return false;
  const std::string_view text = header == nullptr ? std::string_view() : *header;
  const bool hit = what == What::range ? in_range(text, range_start, range_end) : value.matches(text);
  return hit != invert;
}

std::string HeaderMatcher::text() const {
  const std::string_view negation = invert ? "not " : "";
  switch (what) {
    case What::present: return fmt::format("header {} {}", name, present != invert ? "present" : "absent");
    case What::range: return fmt::format("header {} {}in [{}, {})", name, negation, range_start, range_end);
    case What::value: return fmt::format("header {} {}{}", name, negation, value.text());
  }
  return {};
}

bool QueryMatcher::matches(const std::string_view* parameter) const {
  return parameter != nullptr && (only_present || value.matches(*parameter));
}

std::string QueryMatcher::text() const {
  return fmt::format("query parameter {} {}", name, only_present ? std::string("present") : value.text());
}

}  // namespace weft::config

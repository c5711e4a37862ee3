// Matchers on text: the leaves every rule is made of. Compiled once, refused if they cannot be meant, then only asked.
//
// Immutable and cheap to copy (a regex is shared): any thread. matches() allocates nothing, apart from RE2's own
// bounded cache.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace re2 {
class RE2;
}

namespace weft::config {

// ASCII case-insensitive equality, as header names and hosts are compared.
bool equal_ignoring_case(std::string_view a, std::string_view b);

// envoy.type.matcher.v3.StringMatcher.
class StringMatcher {
 public:
  enum class Kind : uint8_t { exact, prefix, suffix, contains, regex };

  // Refuses an empty prefix, suffix or contains (it would match everything) and a regex that RE2 refuses. `ignore_case`
  // means ASCII and, as in the public API, nothing for a regex, which says (?i) itself.
  static Result<StringMatcher> make(Kind kind, std::string pattern, bool ignore_case = false);

  bool matches(std::string_view text) const;

  Kind kind() const { return kind_; }
  const std::string& pattern() const { return pattern_; }
  bool ignore_case() const { return ignore_case_; }
  // `exact "v1"`, `regex ".*Chrome.*"`: what explanations print.
  std::string text() const;

  // Matches only the empty text: a place to fill in.
  StringMatcher() = default;

 private:
  Kind kind_ = Kind::exact;
  bool ignore_case_ = false;
  std::string pattern_;
  std::shared_ptr<const re2::RE2> regex_;
};

// envoy.config.route.v3.HeaderMatcher; `:method`, `:authority`, `:path` and `:scheme` are matched like headers.
struct HeaderMatcher {
  enum class What : uint8_t { present, value, range };

  std::string name;  // lower case
  What what = What::present;
  bool present = true;  // what `present` wants: there, or not there
  StringMatcher value;
  int64_t range_start = 0;  // inclusive
  int64_t range_end = 0;    // exclusive
  bool invert = false;
  bool missing_is_empty = false;  // else a missing header fails every `value` and `range`, inverted or not

  // nullptr is a missing header. Several values of one name come joined by ",".
  bool matches(const std::string_view* header) const;
  // `header user-agent regex ".*Chrome.*"`.
  std::string text() const;
};

// envoy.config.route.v3.QueryParameterMatcher; values are compared as they are in the path, not decoded.
struct QueryMatcher {
  std::string name;
  bool only_present = false;
  StringMatcher value;

  bool matches(const std::string_view* parameter) const;
  std::string text() const;
};

}  // namespace weft::config

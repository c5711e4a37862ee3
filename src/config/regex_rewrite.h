// RegexRewrite: each part of a path that a regex finds, replaced (envoy.type.matcher.v3.RegexMatchAndSubstitute).
//
// Immutable and cheap to copy (the regex is shared): any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace re2 {
class RE2;
}

namespace weft::config {

class RegexRewrite {
 public:
  // `substitution` names groups of the regex as \1, all that was found as \0, a backslash as \\. Refuses a regex that
  // RE2 refuses, and a substitution that names a group the regex does not have or writes what no path can have.
  static Result<RegexRewrite> make(std::string regex, std::string substitution);

  // Of a path without its query. What comes out begins with '/'.
  std::string apply(std::string_view path) const;

  const std::string& regex() const { return regex_text_; }
  const std::string& substitution() const { return substitution_; }

  // Changes nothing: a place to fill in.
  RegexRewrite() = default;

 private:
  std::string regex_text_;
  std::string substitution_;
  std::shared_ptr<const re2::RE2> regex_;
};

}  // namespace weft::config

#include "config/regex_shape.h"

namespace weft::config {
namespace {

constexpr std::string_view kPunctuation = "\\.+*?()|[]{}^$";

bool take_gap(std::string_view& pattern) {
  for (const std::string_view gap : {".*", ".+", "[^/]*", "[^/]+"}) {
    if (!pattern.starts_with(gap)) continue;
    pattern.remove_prefix(gap.size());
    return true;
  }
  return false;
}

// False: it is none.
bool take_literal(std::string_view& pattern, std::string& out) {
  const bool quoted = pattern[0] == '\\' && pattern.size() > 1 && kPunctuation.contains(pattern[1]);
  if (quoted) pattern.remove_prefix(1);
  else if (kPunctuation.contains(pattern[0])) return false;
  out += pattern[0];
  pattern.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<RegexShape> shape_of_regex(std::string_view pattern) {
  RegexShape out;
  out.whole = true;
  std::string literal;
  while (!pattern.empty()) {
    if (take_gap(pattern)) {
      if (out.whole) out.start = literal;
      out.whole = false;
      literal.clear();
    } else if (!take_literal(pattern, literal)) {
      return std::nullopt;
    }
  }
  if (out.whole) out.start = literal;
  out.end = std::move(literal);
  return out;
}

}  // namespace weft::config

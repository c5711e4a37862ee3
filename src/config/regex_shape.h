// What a regular expression demands at the ends of a text, where it is simple enough to be read: literal text with
// ".*",
// ".+" and "[^/]*" between. Istio's are.
//
// Pure: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weft::config {

struct RegexShape {
  std::string start;   // literal; "" if it begins with a gap
  std::string end;     // literal; "" if it ends with a gap
  bool whole = false;  // no gap: all of it is `start`, and `end`
};

// nullopt: it is not that simple.
std::optional<RegexShape> shape_of_regex(std::string_view pattern);

}  // namespace weft::config

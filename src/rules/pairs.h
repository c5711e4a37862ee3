// Pairs: "a=1&b=2" and "a=1; b=2", as queries and cookies are written.
//
// Pure: any thread. Nothing is decoded: views into the text.
#pragma once

#include <string_view>

namespace weft::rules {

// Calls `each(piece)` for what stands between the separators.
template <class Each>
void for_each_piece(std::string_view text, char separator, Each each) {
  while (!text.empty()) {
    const size_t end = text.find(separator);
    each(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
}

struct Pair {
  std::string_view name;
  std::string_view value;  // empty, if there is no '='
};

inline Pair split_pair(std::string_view text) {
  const size_t equals = text.find('=');
  if (equals == text.npos) return {text, {}};
  return {text.substr(0, equals), text.substr(equals + 1)};
}

}  // namespace weft::rules

// Diagnostics for people: one line to standard error. Never on the request path, which has its own access log.
//
// Any thread. Lines below the level set at start are not formatted.
//   log::warn("xds: {} refused: {}", name, why);
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

namespace weft::log {

enum class Level : int { trace, debug, info, warn, error, off };

void set_level(Level level);
bool enabled(Level level);
void write(Level level, std::string_view line);

// "debug" → Level::debug; false when the word is none of ours.
bool parse_level(std::string_view word, Level& level);

template <class... Args>
void at(Level level, fmt::format_string<Args...> form, Args&&... args) {
  if (enabled(level)) write(level, fmt::format(form, std::forward<Args>(args)...));
}
template <class... Args>
void debug(fmt::format_string<Args...> form, Args&&... args) {
  at(Level::debug, form, std::forward<Args>(args)...);
}
template <class... Args>
void info(fmt::format_string<Args...> form, Args&&... args) {
  at(Level::info, form, std::forward<Args>(args)...);
}
template <class... Args>
void warn(fmt::format_string<Args...> form, Args&&... args) {
  at(Level::warn, form, std::forward<Args>(args)...);
}
template <class... Args>
void error(fmt::format_string<Args...> form, Args&&... args) {
  at(Level::error, form, std::forward<Args>(args)...);
}

}  // namespace weft::log

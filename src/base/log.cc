#include "base/log.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <atomic>

namespace weft::log {

namespace {

std::atomic<int> current_level{static_cast<int>(Level::info)};

spdlog::logger& logger() {
  static const auto instance = [] {
    auto made = spdlog::stderr_color_mt("weft");
    made->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ %v", spdlog::pattern_time_type::utc);
    made->set_level(spdlog::level::trace);
    return made;
  }();
  return *instance;
}

constexpr std::array kNames = {"trace", "debug", "info", "warn", "error", "off"};

}  // namespace

void set_level(Level level) { current_level.store(static_cast<int>(level), std::memory_order_relaxed); }

bool enabled(Level level) { return static_cast<int>(level) >= current_level.load(std::memory_order_relaxed); }

bool parse_level(std::string_view word, Level& level) {
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (word == kNames[i]) {
      level = static_cast<Level>(i);
      return true;
    }
  }
  return false;
}

void write(Level level, std::string_view line) {
  switch (level) {
    case Level::trace: logger().trace(line); return;
    case Level::debug: logger().debug(line); return;
    case Level::info: logger().info(line); return;
    case Level::warn: logger().warn(line); return;
    case Level::error: logger().error(line); return;
    case Level::off: return;
  }
}

}  // namespace weft::log

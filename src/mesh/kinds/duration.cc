#include "mesh/kinds/duration.h"

#include <charconv>
#include <cmath>

namespace weft::mesh::kinds {
namespace {

constexpr double kMostSeconds = 9e9;  // about 285 years; int64 nanoseconds end at 292

// Seconds of one unit, which is taken off the front; 0 if there is none.
double take_unit(std::string_view& text) {
  constexpr struct {
    std::string_view name;
    double seconds;
  } kUnits[] = {{"ms", 1e-3}, {"us", 1e-6}, {"ns", 1e-9}, {"h", 3600}, {"m", 60}, {"s", 1}};
  for (const auto& unit : kUnits) {
    if (!text.starts_with(unit.name)) continue;
    text.remove_prefix(unit.name.size());
    return unit.seconds;
  }
  return 0;
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  if (text.empty()) return std::nullopt;
  double total = 0;
  while (!text.empty()) {
    double number = 0;
    auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc() || number < 0) return std::nullopt;
    text.remove_prefix(static_cast<size_t>(stop - text.data()));
    double unit = take_unit(text);
    if (unit == 0) return std::nullopt;
    total += number * unit;
  }
  if (total > kMostSeconds) return std::nullopt;
  return Duration(static_cast<int64_t>(std::llround(total * 1e9)));
}

}  // namespace weft::mesh::kinds

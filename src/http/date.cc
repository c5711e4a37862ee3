#include "http/date.h"

#include <fmt/format.h>

namespace weft::http {

// By hand: what the C library offers asks the locale and takes memory.
void DateText::format() {
  using namespace std::chrono;
  constexpr std::string_view kDays = "SunMonTueWedThuFriSat";
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const WallTime wall = loop_.wall();
  const auto second = floor<seconds>(wall);
  const auto day = floor<days>(second);
  const year_month_day date(day);
  const hh_mm_ss time(second - day);
  fmt::format_to_n(text_.data(), text_.size(), "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                   kDays.substr(3 * weekday(day).c_encoding(), 3), unsigned{date.day()},
                   kMonths.substr(3 * (unsigned{date.month()} - 1), 3), int{date.year()}, time.hours().count(),
                   time.minutes().count(), time.seconds().count());
  changes_at_ = loop_.now() + (second + 1s - wall);
}

}  // namespace weft::http

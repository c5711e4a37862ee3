#include "base/time.h"

#include <fmt/format.h>

#include <ctime>
#include <iterator>

namespace weft {

void append_rfc3339(std::string& out, WallTime time) {
  using namespace std::chrono;
  const auto whole = floor<seconds>(time);
  const std::time_t seconds_since_epoch = whole.time_since_epoch().count();
  std::tm parts{};
  gmtime_r(&seconds_since_epoch, &parts);
  fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", parts.tm_year + 1900,
                 parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                 duration_cast<milliseconds>(time - whole).count());
}

std::string rfc3339(WallTime time) {
  std::string out;
  append_rfc3339(out, time);
  return out;
}

std::string rfc3339_seconds(WallTime time) {
  std::string out = rfc3339(time);
  out.replace(out.size() - 5, 5, "Z");
  return out;
}

}  // namespace weft

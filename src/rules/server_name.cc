#include "rules/server_name.h"

#include <algorithm>
#include <limits>

namespace weft::rules {

int name_score(const std::vector<std::string>& server_names, std::string_view name) {
  if (server_names.empty()) return 0;
  int best = kOtherName;
  for (const std::string_view wanted : server_names) {
    if (wanted == name) return std::numeric_limits<int>::max();
    if (wanted.starts_with("*.") && name.size() > wanted.size() - 1 && name.ends_with(wanted.substr(1)))
      best = std::max(best, static_cast<int>(wanted.size()));
  }
  return best;
}

}  // namespace weft::rules

#include "rules/upgrade.h"

#include <algorithm>

#include "http/token.h"

namespace weft::rules {

const config::Upgrade* allowed_upgrade(const std::vector<config::Upgrade>& of_listener,
                                       const std::vector<config::Upgrade>& of_route, std::string_view type) {
  for (const auto* said : {&of_route, &of_listener}) {
    const auto found = std::ranges::find_if(
        *said, [&](const config::Upgrade& upgrade) { return http::equals_ignoring_case(upgrade.type, type); });
    if (found != said->end()) return found->enabled ? &*found : nullptr;
  }
  return nullptr;
}

}  // namespace weft::rules

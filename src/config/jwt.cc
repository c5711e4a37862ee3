#include "config/jwt.h"

#include <algorithm>

namespace weft::config {

std::vector<std::string> JwtAuthentication::names_clusters() const {
  std::vector<std::string> names;
  for (const JwtProvider& provider : providers) {
    if (provider.remote) names.push_back(provider.remote->cluster);
  }
  std::ranges::sort(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

}  // namespace weft::config

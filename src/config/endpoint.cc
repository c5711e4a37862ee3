#include "config/endpoint.h"

#include <algorithm>

namespace weft::config {

std::string_view Endpoint::label(std::string_view key) const {
  auto at = std::find_if(labels.begin(), labels.end(), [&](const auto& entry) { return entry.first == key; });
  return at == labels.end() ? std::string_view() : std::string_view(at->second);
}

}  // namespace weft::config

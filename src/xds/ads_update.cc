#include "xds/ads_update.h"

namespace weft::xds {

std::string to_string(const ResourceId& id) {
  const size_t dot = id.type.rfind('.');
  return (dot == std::string::npos ? id.type : id.type.substr(dot + 1)) + " " + id.name;
}

std::string_view name_of(ResourceState::State state) {
  constexpr std::string_view kNames[] = {"unknown", "active", "waiting", "refused"};
  return kNames[static_cast<size_t>(state)];
}

}  // namespace weft::xds

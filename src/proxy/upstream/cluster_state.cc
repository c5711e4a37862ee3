#include "proxy/upstream/cluster_state.h"

namespace weft::proxy::upstream {

namespace {

// The object of that name, made if nobody has it any more. What has gone is swept out each time the map has doubled, so
// that filling it costs each entry a look or two.
template <class Map, class Key>
auto find_or_make(Map& map, const Key& key, size_t& sweep_at) {
  using Kept = typename Map::mapped_type::element_type;
  if (const auto found = map.find(key); found != map.end()) {
    if (auto kept = found->second.lock()) return kept;
  }
  if (map.size() >= sweep_at) {
    std::erase_if(map, [](const auto& entry) { return entry.second.expired(); });
    sweep_at = 2 * map.size() + 1;
  }
  auto made = std::make_shared<Kept>();
  map[key] = made;
  return made;
}

}  // namespace

std::shared_ptr<Standing> ClusterState::standing(const io::Address& address) {
  const std::lock_guard lock(mutex_);
  return find_or_make(standings_, address, sweep_at_);
}

std::shared_ptr<ClusterState> ClusterStates::find(const std::string& cluster) {
  const std::lock_guard lock(mutex_);
  return find_or_make(states_, cluster, sweep_at_);
}

}  // namespace weft::proxy::upstream

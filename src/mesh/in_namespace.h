// What an ordered map by ObjectName holds of one namespace, found without walking over the others.
//
// A view of the map: any thread that may read it, until it changes.
#pragma once

#include <algorithm>
#include <ranges>
#include <string>
#include <string_view>

#include "mesh/names.h"

namespace weft::mesh {

template <class Map>
auto in_namespace(const Map& map, const std::string& ns) {
  // Names of namespaces hold no 0, so nothing stands between one and this.
  return std::ranges::subrange(map.lower_bound(ObjectName{ns, ""}), map.lower_bound(ObjectName{ns + '\0', ""}));
}

// Of what is said in `ns` and, for the whole mesh, in the root namespace: in the map's order, each once.
template <class Map, class Visit>
void each_for_namespace(const Map& map, const std::string& ns, const std::string& root, Visit visit) {
  const auto [first, last] = std::minmax(ns, root);
  for (const auto& [name, one] : in_namespace(map, first)) visit(name, one);
  if (first == last) return;
  for (const auto& [name, one] : in_namespace(map, last)) visit(name, one);
}

}  // namespace weft::mesh

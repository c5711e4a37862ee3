// How far the pods of a mesh are, in words.
//
// Pure: from the pods as the API has them.
#pragma once

#include <string>
#include <vector>

#include "kube/store.h"

namespace weft::cli::up {

struct Readiness {
  size_t ready = 0;
  std::vector<std::string> waiting;  // "shop/cart-1: weft-proxy: starting": what keeps each of the others
};

Readiness readiness_of(const kube::Store& pods);

// Whether every ready pod is among the endpoints of every Service that selects it.
bool all_are_endpoints(const kube::Store& pods, const kube::Store& services, const kube::Store& slices);

// Whether, by the control plane's /proxies page, every proxy runs on all that was sent to it.
bool all_are_active(const codec::Value& proxies);

}  // namespace weft::cli::up

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

}  // namespace weft::cli::up

#include "fuzz/target.h"

namespace weft::fuzz {

std::vector<Target>& targets() {
  static std::vector<Target> all;
  return all;
}

}  // namespace weft::fuzz

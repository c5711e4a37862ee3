#include "proxy/listener_use.h"

#include "io/loop.h"
#include "proxy/snapshot.h"

namespace weft::proxy {

bool InUse::begin(const Snapshot& snapshot, std::string_view listener) {
  const auto found = snapshot.uses.find(listener);
  auto use = found == snapshot.uses.end() ? nullptr : found->second;
  if (use == use_) return true;
  if (use && !use->begin()) return false;
  end();
  use_ = std::move(use);
  return true;
}

void InUse::end() {
  if (use_) std::exchange(use_, nullptr)->end(loop_.now());
}

}  // namespace weft::proxy

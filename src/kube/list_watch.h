// list_watch: keeps a Store equal to what the API server has: lists, then watches from there, and again after whatever
// goes wrong.
//
// Runs as a child task for as long as the store is to be kept; ends only by being cancelled. What goes wrong is logged
// once, and once when it works again. A watch that breaks is taken up where it was; when the server no longer knows
// that version (410) the list is read anew and the store is told only of what differs. The store keeps its objects
// while the server is away.
#pragma once

#include <string>

#include "kube/client.h"
#include "kube/store.h"

namespace weft::kube {

struct WatchOptions {
  std::string ns;  // "" = all namespaces
  std::string label_selector;
  std::string field_selector;
  // A resource the server does not have (404: a CRD that is not installed) counts as an empty one, and is looked for
  // again at every kMaxDelay.
  bool may_be_absent = false;
  // Jitter; two replicas must not come back in step.
  uint64_t seed = 0;
};

// Between attempts: doubled each time up to the most, of which a random half is taken off; back to the least once a
// watch works.
inline constexpr Duration kFirstDelay = 100ms;
inline constexpr Duration kMaxDelay = 10s;
// A list or the beginning of a watch may take this long.
inline constexpr Duration kListTime = 60s;
inline constexpr Duration kWatchBegin = 30s;
// A watch is asked to end by itself after this, up to half more; one silent for kSilence beyond its end is dead.
inline constexpr Duration kWatchTime = 5min;
inline constexpr Duration kSilence = 15s;

io::Task<void> list_watch(Client& client, const Resource& resource, WatchOptions options, Store& store);

}  // namespace weft::kube

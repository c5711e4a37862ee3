// Queue: the keys a controller has to look at, each once however often it was added, and when.
//
// Owned by a Controller, on its loop's thread. A key being worked on is not given out again until done(); what was
// added meanwhile stays. A key whose work fails comes back later and later, at once if it is added anew.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "base/time.h"
#include "io/event.h"
#include "kube/resource.h"

namespace weft::controllers {

// After the first failure of a key, doubled each time up to the most.
inline constexpr Duration kFirstRetry = 10ms;
inline constexpr Duration kMaxRetry = 10s;

class Queue {
 public:
  void add(const kube::Key& key) { add_at(key, TimePoint{}); }
  // The earlier of two times counts.
  void add_at(const kube::Key& key, TimePoint when);

  // A key that is due and that nobody works on.
  std::optional<kube::Key> take(TimePoint now);
  void succeeded(const kube::Key& key);
  // How often in a row it has failed now.
  int failed(const kube::Key& key, TimePoint now);

  // Set when there is something to take earlier than before, or a key is done.
  io::Event& news() { return news_; }
  // When the next key is due; kNever.
  TimePoint next() const;
  size_t working() const { return working_.size(); }

 private:
  std::map<kube::Key, TimePoint> due_;
  std::set<kube::Key> working_;
  std::map<kube::Key, int> failures_;
  io::Event news_;
};

}  // namespace weft::controllers

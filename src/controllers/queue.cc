#include "controllers/queue.h"

#include <algorithm>

namespace weft::controllers {

void Queue::add_at(const kube::Key& key, TimePoint when) {
  if (when == kNever) return;
  const auto [at, is_new] = due_.emplace(key, when);
  if (!is_new && at->second <= when) return;
  at->second = when;
  news_.set();
}

std::optional<kube::Key> Queue::take(TimePoint now) {
  for (auto at = due_.begin(); at != due_.end(); ++at) {
    if (at->second > now || working_.contains(at->first)) continue;
    kube::Key key = at->first;
    due_.erase(at);
    working_.insert(key);
    return key;
  }
  return std::nullopt;
}

void Queue::succeeded(const kube::Key& key) {
  working_.erase(key);
  failures_.erase(key);
  news_.set();
}

int Queue::failed(const kube::Key& key, TimePoint now) {
  working_.erase(key);
  const int times = ++failures_[key];
  constexpr int kMostDoublings = 10;
  add_at(key, now + std::min(kFirstRetry * (1 << std::min(times - 1, kMostDoublings)), kMaxRetry));
  news_.set();
  return times;
}

TimePoint Queue::next() const {
  TimePoint first = kNever;
  for (const auto& [key, when] : due_) {
    if (!working_.contains(key)) first = std::min(first, when);
  }
  return first;
}

}  // namespace weft::controllers

// Shard: the series one thread writes to.
//
// Owned by the registry (Registry::make_shard()), used by one worker; only each_series() is for the main thread.
// Finding a series costs one hash over its label values and no memory; only a new one takes the lock the reader holds
// while it looks. A reference stays good as long as the shard: a caller that counts the same series often keeps it.
#pragma once

#include <deque>
#include <mutex>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "stats/metric.h"
#include "stats/registry.h"

namespace weft::stats {

struct Series {
  const Family* family;
  std::vector<std::string_view> labels;  // one value for each of the family's labels; the text is the shard's
  std::variant<Counter, Gauge, Histogram> metric;

  Series(const Family& of, std::vector<std::string_view> values);
};

class Shard {
 public:
  Shard() = default;
  Shard(const Shard&) = delete;
  Shard& operator=(const Shard&) = delete;

  // The series with these label values, in the order of the family's labels; made on first use. The overflow series if
  // the family is full (kMaxSeries) or if the number of values is not the number of labels.
  Counter& counter(CounterFamily family, std::span<const std::string_view> labels);
  Gauge& gauge(GaugeFamily family, std::span<const std::string_view> labels);
  Histogram& histogram(HistogramFamily family, std::span<const std::string_view> labels);

  Counter& counter(CounterFamily family, std::initializer_list<std::string_view> labels = {}) {
    return counter(family, std::span(labels.begin(), labels.size()));
  }
  Gauge& gauge(GaugeFamily family, std::initializer_list<std::string_view> labels = {}) {
    return gauge(family, std::span(labels.begin(), labels.size()));
  }
  Histogram& histogram(HistogramFamily family, std::initializer_list<std::string_view> labels = {}) {
    return histogram(family, std::span(labels.begin(), labels.size()));
  }

  // For the reading thread: every series, oldest first. Holds up a worker only while that makes a new series.
  template <class Visit>
  void each_series(Visit visit) const {
    const std::lock_guard lock(growing_);
    for (const Series& series : series_) visit(series);
  }

 private:
  struct Key {
    const Family* family;
    std::span<const std::string_view> labels;
    bool operator==(const Key& other) const;
  };
  struct KeyHash {
    size_t operator()(const Key& key) const;
  };

  Series& find(const Family& family, std::span<const std::string_view> labels);
  Series& overflow(const Family& family);
  Series& make(const Family& family, std::span<const std::string_view> labels);
  std::string_view intern(std::string_view text);

  mutable std::mutex growing_;  // guards series_'s shape; the numbers in it are atomic
  std::deque<Series> series_;
  // The worker's alone.
  std::unordered_map<Key, Series*, KeyHash> by_labels_;
  std::unordered_map<const Family*, size_t> count_;
  std::unordered_set<std::string> texts_;
};

}  // namespace weft::stats

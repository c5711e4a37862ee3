#include "stats/shard.h"

namespace weft::stats {
namespace {

constexpr std::string_view kOverflow = "overflow";

}  // namespace

Series::Series(const Family& of, std::vector<std::string_view> values) : family(&of), labels(std::move(values)) {
  if (of.kind == Kind::gauge) metric.emplace<Gauge>();
  if (of.kind == Kind::histogram) metric.emplace<Histogram>(of.bounds);
}

bool Shard::Key::operator==(const Key& other) const {
  return family == other.family && std::ranges::equal(labels, other.labels);
}

size_t Shard::KeyHash::operator()(const Key& key) const {
  size_t hash = std::hash<const void*>()(key.family);
  for (std::string_view label : key.labels) hash = hash * 0x9E3779B97F4A7C15 + std::hash<std::string_view>()(label);
  return hash;
}

Counter& Shard::counter(CounterFamily family, std::span<const std::string_view> labels) {
  return std::get<Counter>(find(*family.family, labels).metric);
}

Gauge& Shard::gauge(GaugeFamily family, std::span<const std::string_view> labels) {
  return std::get<Gauge>(find(*family.family, labels).metric);
}

Histogram& Shard::histogram(HistogramFamily family, std::span<const std::string_view> labels) {
  return std::get<Histogram>(find(*family.family, labels).metric);
}

Series& Shard::find(const Family& family, std::span<const std::string_view> labels) {
  auto found = by_labels_.find(Key{&family, labels});
  if (found != by_labels_.end()) return *found->second;
  if (labels.size() != family.labels.size() || count_[&family] >= family.max_series) return overflow(family);
  ++count_[&family];
  return make(family, labels);
}

Series& Shard::overflow(const Family& family) {
  const std::vector<std::string_view> labels(family.labels.size(), kOverflow);
  auto found = by_labels_.find(Key{&family, labels});
  return found != by_labels_.end() ? *found->second : make(family, labels);
}

Series& Shard::make(const Family& family, std::span<const std::string_view> labels) {
  std::vector<std::string_view> kept;
  for (std::string_view label : labels) kept.push_back(intern(label));
  Series* series = nullptr;
  {
    const std::lock_guard lock(growing_);
    series = &series_.emplace_back(family, std::move(kept));
  }
  by_labels_.emplace(Key{&family, series->labels}, series);
  return *series;
}

std::string_view Shard::intern(std::string_view text) { return *texts_.emplace(text).first; }

}  // namespace weft::stats

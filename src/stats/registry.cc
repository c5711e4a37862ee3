#include "stats/registry.h"

#include <algorithm>

#include "base/result.h"
#include "stats/shard.h"

namespace weft::stats {
namespace {

// Prometheus' data model: [a-zA-Z_:][a-zA-Z0-9_:]* for metrics, the same without colons for labels.
bool is_name(std::string_view name, bool colons) {
  const auto fits = [colons](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (colons && c == ':');
  };
  return !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::ranges::all_of(name, fits);
}

// "le" is what a histogram's buckets are told apart by; names in two underscores are Prometheus' own.
bool is_label(std::string_view name) { return is_name(name, false) && name != "le" && !name.starts_with("__"); }

}  // namespace

Registry::Registry() = default;
Registry::~Registry() = default;

const Family* Registry::declare(Family family) {
  CHECK(is_name(family.name, true));
  CHECK(std::ranges::all_of(family.labels, is_label));
  CHECK(std::ranges::is_sorted(family.bounds, std::less_equal()));
  auto same = std::ranges::find(families_, family.name, [](const auto& f) { return f->name; });
  if (same == families_.end()) return families_.emplace_back(std::make_unique<Family>(std::move(family))).get();
  const Family& known = **same;
  CHECK(known.kind == family.kind && known.labels == family.labels && known.bounds == family.bounds);
  return &known;
}

CounterFamily Registry::counter(std::string_view name, std::string_view help, std::vector<std::string> labels,
                                size_t max_series) {
  return {declare({Kind::counter, std::string(name), std::string(help), std::move(labels), {}, max_series})};
}

GaugeFamily Registry::gauge(std::string_view name, std::string_view help, std::vector<std::string> labels,
                            size_t max_series) {
  return {declare({Kind::gauge, std::string(name), std::string(help), std::move(labels), {}, max_series})};
}

GaugeFamily Registry::moment(std::string_view name, std::string_view help, std::vector<std::string> labels,
                             size_t max_series) {
  return {declare({.kind = Kind::gauge,
                   .name = std::string(name),
                   .help = std::string(help),
                   .labels = std::move(labels),
                   .bounds = {},
                   .max_series = max_series,
                   .greatest = true})};
}

HistogramFamily Registry::histogram(std::string_view name, std::string_view help, std::vector<std::string> labels,
                                    std::span<const double> bounds, size_t max_series) {
  return {declare({Kind::histogram,
                   std::string(name),
                   std::string(help),
                   std::move(labels),
                   {bounds.begin(), bounds.end()},
                   max_series})};
}

Shard& Registry::make_shard() { return *shards_.emplace_back(std::make_unique<Shard>()); }

}  // namespace weft::stats

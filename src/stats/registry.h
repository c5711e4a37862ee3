// Registry: every metric family of a process, and the shards that hold their series.
//
// Owned by the main thread, which alone declares families, makes shards and reads (prometheus.h), while workers write
// to theirs. A family is declared once, before its handle reaches a worker. A handle is a small value, good as long as
// the registry. Names and labels come from our own code, never from input: a name Prometheus does not allow, or one
// declared twice with another shape, ends the program at its start.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::stats {

enum class Kind : uint8_t { counter, gauge, histogram };

// Series of one family in one shard. What comes after goes to one series whose label values are all "overflow", so that
// a label somebody else chooses cannot eat the memory.
inline constexpr size_t kMaxSeries = 2000;

struct Family {
  Kind kind;
  std::string name;
  std::string help;
  std::vector<std::string> labels;
  std::vector<double> bounds;  // of a histogram
  size_t max_series = kMaxSeries;
  bool greatest = false;  // of a gauge: what counts is the greatest of the shards' numbers, not their sum
};

template <Kind K>
struct Handle {
  const Family* family = nullptr;
};
using CounterFamily = Handle<Kind::counter>;
using GaugeFamily = Handle<Kind::gauge>;
using HistogramFamily = Handle<Kind::histogram>;

class Shard;

class Registry {
 public:
  Registry();
  ~Registry();
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;

  // Declaring the same family again gives the same handle.
  CounterFamily counter(std::string_view name, std::string_view help, std::vector<std::string> labels = {},
                        size_t max_series = kMaxSeries);
  GaugeFamily gauge(std::string_view name, std::string_view help, std::vector<std::string> labels = {},
                    size_t max_series = kMaxSeries);
  // Of a moment, as the time of something last seen: each shard has its own, and the latest counts.
  GaugeFamily moment(std::string_view name, std::string_view help, std::vector<std::string> labels = {},
                     size_t max_series = kMaxSeries);
  // `bounds`: upper bounds, inclusive, rising, without +Inf.
  HistogramFamily histogram(std::string_view name, std::string_view help, std::vector<std::string> labels,
                            std::span<const double> bounds, size_t max_series = kMaxSeries);

  // A shard for one thread to write to. It lives as long as the registry, so what a worker counted outlasts it.
  Shard& make_shard();

  std::span<const std::unique_ptr<Family>> families() const { return families_; }
  std::span<const std::unique_ptr<Shard>> shards() const { return shards_; }

 private:
  const Family* declare(Family family);

  std::vector<std::unique_ptr<Family>> families_;
  std::vector<std::unique_ptr<Shard>> shards_;
};

}  // namespace weft::stats

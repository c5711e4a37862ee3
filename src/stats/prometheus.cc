#include "stats/prometheus.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "stats/shard.h"

namespace weft::stats {
namespace {

using Labels = std::vector<std::string_view>;

// One series, summed over the shards.
struct Sum {
  int64_t number = 0;
  double sum = 0;
  std::vector<uint64_t> buckets;
};
using Sums = std::map<const Family*, std::map<Labels, Sum>>;

void add_to(Sum& sum, const Series& series) {
  if (const auto* counter = std::get_if<Counter>(&series.metric)) {
    sum.number += static_cast<int64_t>(counter->value());
  } else if (const auto* gauge = std::get_if<Gauge>(&series.metric)) {
    sum.number = series.family->greatest ? std::max(sum.number, gauge->value()) : sum.number + gauge->value();
  } else {
    const auto& histogram = std::get<Histogram>(series.metric);
    sum.buckets.resize(histogram.bounds().size() + 1);
    for (size_t i = 0; i < sum.buckets.size(); ++i) sum.buckets[i] += histogram.bucket(i);
    sum.sum += histogram.sum();
  }
}

// Shards never give a series back, so the label texts stay good after the lock is gone.
Sums sum_up(const Registry& registry) {
  Sums sums;
  for (const auto& shard : registry.shards()) {
    shard->each_series([&](const Series& series) { add_to(sums[series.family][series.labels], series); });
  }
  return sums;
}

std::string_view kind_name(Kind kind) {
  return kind == Kind::counter ? "counter" : kind == Kind::gauge ? "gauge" : "histogram";
}

std::string number_text(double number) {
  if (std::isnan(number)) return "NaN";
  if (std::isinf(number)) return number > 0 ? "+Inf" : "-Inf";
  // Whole numbers without an exponent: le="300000" is the label that dashboards know.
  if (std::trunc(number) == number && std::abs(number) < 1e15) return fmt::format("{}", static_cast<int64_t>(number));
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

void append_escaped(std::string& out, std::string_view text, bool quotes) {
  for (char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' || (quotes && c == '"')) {
      out += '\\';
      out += c;
    } else {
      out += c;
    }
  }
}

// name{labels,le="..."} and a space.
void append_name(std::string& out, const Family& family, std::string_view suffix, const Labels& labels,
                 std::string_view le = {}) {
  out += family.name;
  out += suffix;
  char separator = '{';
  const auto append_label = [&](std::string_view name, std::string_view value) {
    out += separator;
    separator = ',';
    out += name;
    out += "=\"";
    append_escaped(out, value, true);
    out += '"';
  };
  for (size_t i = 0; i < labels.size(); ++i) append_label(family.labels[i], labels[i]);
  if (!le.empty()) append_label("le", le);
  out += separator == '{' ? " " : "} ";
}

void append_histogram(std::string& out, const Family& family, const Labels& labels, const Sum& sum) {
  uint64_t count = 0;
  for (size_t i = 0; i < sum.buckets.size(); ++i) {
    count += sum.buckets[i];
    append_name(out, family, "_bucket", labels, i < family.bounds.size() ? number_text(family.bounds[i]) : "+Inf");
    out += fmt::format("{}\n", count);
  }
  append_name(out, family, "_sum", labels);
  out += number_text(sum.sum) + '\n';
  append_name(out, family, "_count", labels);
  out += fmt::format("{}\n", count);
}

void append_family(std::string& out, const Family& family, const std::map<Labels, Sum>& series) {
  out += "# HELP " + family.name + ' ';
  append_escaped(out, family.help, false);
  out += fmt::format("\n# TYPE {} {}\n", family.name, kind_name(family.kind));
  for (const auto& [labels, sum] : series) {
    if (family.kind == Kind::histogram) {
      append_histogram(out, family, labels, sum);
    } else {
      append_name(out, family, "", labels);
      out += fmt::format("{}\n", sum.number);
    }
  }
}

}  // namespace

std::string prometheus_text(const Registry& registry) {
  Sums sums = sum_up(registry);
  std::string out;
  for (const auto& family : registry.families()) append_family(out, *family, sums[family.get()]);
  return out;
}

}  // namespace weft::stats

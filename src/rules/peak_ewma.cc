#include "rules/peak_ewma.h"

#include <algorithm>
#include <cmath>

namespace weft::rules {

namespace {

// After which what was seen counts for a third (Linkerd's default).
constexpr Duration kDecay = 10s;
// What a failure counts as at least: who fails at once would otherwise be the quickest of all.
constexpr Duration kFailure = 1s;
// More than any real latency.
constexpr double kUnknown = 1e15;

}  // namespace

double PeakEwma::decayed(TimePoint now) const {
  return nanoseconds_ * std::exp(-static_cast<double>((now - at_).count()) / static_cast<double>(kDecay.count()));
}

void PeakEwma::observe(Duration took, bool failed, TimePoint now) {
  const auto seen = static_cast<double>(std::max(took, failed ? kFailure : Duration(1)).count());
  if (nanoseconds_ == 0 || seen >= nanoseconds_) {
    nanoseconds_ = seen;
  } else {
    const double kept = std::exp(-static_cast<double>((now - at_).count()) / static_cast<double>(kDecay.count()));
    nanoseconds_ = nanoseconds_ * kept + seen * (1 - kept);
  }
  at_ = now;
}

void PeakEwma::observe_unanswered(Duration waited, TimePoint now) {
  if (static_cast<double>(waited.count()) >= decayed(now)) observe(waited, false, now);
}

double PeakEwma::cost(uint32_t active, TimePoint now) const {
  if (nanoseconds_ == 0) return active == 0 ? 0 : kUnknown + active;
  return decayed(now) * (active + 1);
}

}  // namespace weft::rules

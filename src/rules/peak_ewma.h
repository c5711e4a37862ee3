// PeakEwma: how long an endpoint takes to answer, as the balancer should believe it: the worst of late, forgotten
// exponentially ("peak exponentially weighted moving average", as in Finagle and Linkerd).
//
// One of an endpoint and a worker; one thread. A slow answer counts at once and whole, quick ones win trust back
// slowly. What nobody asks decays too, so an endpoint that was slow is tried again.
#pragma once

#include <cstdint>

#include "base/time.h"

namespace weft::rules {

class PeakEwma {
 public:
  // An answer took so long; `failed`: it was no good, and its speed is no merit.
  void observe(Duration took, bool failed, TimePoint now);

  // Nobody waited for the answer any longer: it would have taken that long at least.
  void observe_unanswered(Duration waited, TimePoint now);

  // What the next request would cost there, with so many running. An endpoint that has never answered costs nothing
  // while it has none running, and more than any other while it has one: it is given one request to show itself.
  double cost(uint32_t active, TimePoint now) const;

 private:
  double decayed(TimePoint now) const;

  double nanoseconds_ = 0;
  TimePoint at_{};
};

}  // namespace weft::rules

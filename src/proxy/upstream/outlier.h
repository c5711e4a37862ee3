// Outlier detection: an endpoint that fails several times in a row is given nothing for a while
// (envoy.config.cluster.v3.OutlierDetection, Istio's outlierDetection).
//
// A Standing is how one endpoint of one cluster has done, by what all workers of the proxy saw: any thread. Nothing
// runs in the background: an ejection ends when its time has passed.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/time.h"
#include "config/cluster.h"

namespace weft::proxy::upstream {

// How a request, or the making of a connection, went.
enum class Outcome : uint8_t {
  success,
  server_error,   // 500, 501, 505 and above, or what else the rule says
  gateway_error,  // 502, 503, 504
  local_failure   // not reached, broken off, or no answer in time
};
// Of an HTTP status, by what the rule counts as errors; of a gRPC status by the HTTP status it stands for.
// `grpc_status`: -1 if there is none.
Outcome outcome_of(const config::Outlier& rule, uint16_t status, int grpc_status);

enum class Detector : uint8_t { consecutive_5xx, consecutive_gateway_errors, consecutive_local_failures };
std::string_view name_of(Detector detector);  // as Istio's field

class Standing {
 public:
  bool is_ejected(TimePoint now) const {
    return now.time_since_epoch().count() < ejected_until_.load(std::memory_order_relaxed);
  }

  // Counts. The detector that has reached its number now, if any; nothing counts while the endpoint is ejected.
  std::optional<Detector> count(const config::Outlier& rule, Outcome outcome, TimePoint now);

  // For base_ejection times the number of ejections of late, which goes down by one in each `interval` without. Gives
  // the time it takes; nullopt: another worker was faster.
  std::optional<Duration> eject(const config::Outlier& rule, TimePoint now);

  // Whether it fails its active health checks; whoever asks says so (health.h).
  bool fails_checks() const { return fails_checks_.load(std::memory_order_relaxed); }
  void set_fails_checks(bool failing) { fails_checks_.store(failing, std::memory_order_relaxed); }
  // It passes them after it has failed them: like one that has just come.
  void recover(TimePoint now) {
    recovered_.store(now.time_since_epoch().count(), std::memory_order_relaxed);
    set_fails_checks(false);
  }
  TimePoint recovered() const { return TimePoint(Duration(recovered_.load(std::memory_order_relaxed))); }
  // Of the workers one asks. False: another does.
  bool claim_checks() { return !checked_.exchange(true, std::memory_order_relaxed); }
  void give_up_checks() { checked_.store(false, std::memory_order_relaxed); }
  bool is_checked() const { return checked_.load(std::memory_order_relaxed); }

  bool is_well(TimePoint now) const { return !is_ejected(now) && !fails_checks(); }

 private:
  std::atomic<bool> fails_checks_ = false;
  std::atomic<bool> checked_ = false;
  std::atomic<int64_t> recovered_ = 0;  // of the loop's clock
  std::atomic<uint32_t> errors_ = 0;    // in a row
  std::atomic<uint32_t> gateway_errors_ = 0;
  std::atomic<uint32_t> local_failures_ = 0;
  std::atomic<int64_t> ejected_until_ = 0;  // of the loop's clock
  std::atomic<uint32_t> times_ = 0;
};

// Whether one more of `all` endpoints may be ejected. The first always may: a percentage that rounds down to nobody
// would make the rule say nothing.
constexpr bool may_eject(size_t ejected, size_t all, uint32_t percent) {
  return percent > 0 && (ejected == 0 || (ejected + 1) * 100 <= all * percent);
}

}  // namespace weft::proxy::upstream

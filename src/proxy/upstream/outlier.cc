#include "proxy/upstream/outlier.h"

#include <algorithm>

#include "http/grpc/status.h"

namespace weft::proxy::upstream {

namespace {

constexpr auto kRelaxed = std::memory_order_relaxed;

// Whether that makes `most` in a row; a count of 0 switches the detector off.
bool reaches(std::atomic<uint32_t>& in_a_row, uint32_t most) {
  return in_a_row.fetch_add(1, kRelaxed) + 1 >= most && most > 0;
}

bool is_gateway_error(uint16_t status) { return status >= 502 && status <= 504; }

// Which HTTP status each stands for (google.rpc.Code).
uint16_t http_status_of(int grpc_status) {
  using http::grpc::StatusCode;
  switch (static_cast<StatusCode>(grpc_status)) {
    case StatusCode::ok: return 200;
    case StatusCode::cancelled: return 499;
    case StatusCode::invalid_argument:
    case StatusCode::failed_precondition:
    case StatusCode::out_of_range: return 400;
    case StatusCode::unauthenticated: return 401;
    case StatusCode::permission_denied: return 403;
    case StatusCode::not_found: return 404;
    case StatusCode::already_exists:
    case StatusCode::aborted: return 409;
    case StatusCode::resource_exhausted: return 429;
    case StatusCode::unimplemented: return 501;
    case StatusCode::unavailable: return 503;
    case StatusCode::deadline_exceeded: return 504;
    case StatusCode::unknown:
    case StatusCode::internal:
    case StatusCode::data_loss: return 500;
  }
  return 200;
}

}  // namespace

Outcome outcome_of(const config::Outlier& rule, uint16_t status, int grpc_status) {
  const uint16_t said = status < 500 && grpc_status > 0 ? http_status_of(grpc_status) : status;
  if (!rule.is_error(said)) return Outcome::success;
  return is_gateway_error(said) ? Outcome::gateway_error : Outcome::server_error;
}

std::string_view name_of(Detector detector) {
  switch (detector) {
    case Detector::consecutive_5xx: return "consecutive5xxErrors";
    case Detector::consecutive_gateway_errors: return "consecutiveGatewayErrors";
    case Detector::consecutive_local_failures: return "consecutiveLocalOriginFailures";
  }
  return {};
}

std::optional<Detector> Standing::count(const config::Outlier& rule, Outcome outcome, TimePoint now) {
  if (is_ejected(now)) return std::nullopt;
  if (outcome == Outcome::local_failure && rule.split_local) {
    if (reaches(local_failures_, rule.consecutive_local_failure)) return Detector::consecutive_local_failures;
    return std::nullopt;
  }
  local_failures_.store(0, kRelaxed);
  if (outcome == Outcome::success) {
    errors_.store(0, kRelaxed);
    gateway_errors_.store(0, kRelaxed);
    return std::nullopt;
  }
  // What failed on our side of the wire looks like 503 or 504 to who asked.
  const bool by_gateway =
      outcome != Outcome::server_error && reaches(gateway_errors_, rule.consecutive_gateway_failure);
  if (outcome == Outcome::server_error) gateway_errors_.store(0, kRelaxed);
  if (reaches(errors_, rule.consecutive_5xx)) return Detector::consecutive_5xx;
  if (by_gateway) return Detector::consecutive_gateway_errors;
  return std::nullopt;
}

std::optional<Duration> Standing::eject(const config::Outlier& rule, TimePoint now) {
  int64_t before = ejected_until_.load(kRelaxed);
  const int64_t at = now.time_since_epoch().count();
  const int64_t quiet = before == 0 ? 0 : (at - before) / rule.interval.count();
  const uint32_t of_late = times_.load(kRelaxed);
  const auto times = static_cast<uint32_t>(std::max<int64_t>(0, int64_t{of_late} - quiet)) + 1;
  const Duration longest = std::max(rule.max_ejection, rule.base_ejection);
  const Duration time = std::min(longest, rule.base_ejection * times);
  if (before > at || !ejected_until_.compare_exchange_strong(before, at + time.count(), kRelaxed)) return std::nullopt;
  times_.store(times, kRelaxed);
  errors_.store(0, kRelaxed);
  gateway_errors_.store(0, kRelaxed);
  local_failures_.store(0, kRelaxed);
  return time;
}

}  // namespace weft::proxy::upstream

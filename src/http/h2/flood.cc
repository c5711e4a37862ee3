#include "http/h2/flood.h"

#include <algorithm>

namespace weft::http::h2 {

namespace {

struct Allowance {
  int64_t burst;
  int64_t per_second;
  int64_t per_sent_frame;       // earned by each HEADERS or DATA frame we send …
  int64_t per_finished_stream;  // … and by each stream that ended in good order
};

// gRPC measures the path by a PING for DATA that comes, and receivers credit one stream and one connection window for a
// DATA frame, some in small steps: what we send earns both. Half of a connection's streams may be cancelled for ever;
// nghttp2's own limit of 33 a second would end the connection of a busy client with a short deadline.
constexpr Allowance allowance_of(Flood kind) {
  switch (kind) {
    case Flood::resets: return {1000, 33, 0, 1};
    case Flood::pings: return {200, 10, 2, 0};
    case Flood::settings: return {100, 5, 0, 0};
    case Flood::priorities: return {1000, 50, 0, 10};
    case Flood::window_updates: return {1000, 100, 10, 0};
    case Flood::empty_frames: return {200, 10, 0, 0};
    case Flood::continuations:
    case Flood::header_bytes: break;  // of one block, not by time
  }
  return {};
}

}  // namespace

std::string_view name_of(Flood kind) {
  switch (kind) {
    case Flood::resets: return "resets";
    case Flood::pings: return "pings";
    case Flood::settings: return "settings";
    case Flood::priorities: return "priorities";
    case Flood::window_updates: return "window_updates";
    case Flood::empty_frames: return "empty_frames";
    case Flood::continuations: return "continuations";
    case Flood::header_bytes: return "header_bytes";
  }
  return "?";
}

bool FloodGuard::take(Flood kind, TimePoint now) {
  const Allowance allowance = allowance_of(kind);
  Bucket& bucket = buckets_[static_cast<size_t>(kind)];
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - bucket.since);
  if (seconds > 0s) {
    // A bucket never touched is full, whatever the clock says.
    const int64_t refills = std::min<int64_t>(seconds.count(), allowance.burst);
    bucket.spent = std::max<int64_t>(0, bucket.spent - refills * allowance.per_second);
    bucket.since = bucket.spent == 0 ? now : bucket.since + seconds;
  }
  return ++bucket.spent <= allowance.burst;
}

void FloodGuard::earn(Flood kind, int64_t count) {
  int64_t& spent = buckets_[static_cast<size_t>(kind)].spent;
  spent = std::max<int64_t>(0, spent - count);
}

void FloodGuard::sent_frame() {
  for (const Flood kind : {Flood::pings, Flood::window_updates}) earn(kind, allowance_of(kind).per_sent_frame);
}

void FloodGuard::finished_stream() {
  for (const Flood kind : {Flood::resets, Flood::priorities}) earn(kind, allowance_of(kind).per_finished_stream);
}

}  // namespace weft::http::h2

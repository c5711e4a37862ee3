#include "rules/call_time.h"

#include <fmt/format.h>

#include "http/grpc/status.h"

namespace weft::rules {

namespace {

std::string text_of(Duration time) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  if (milliseconds > 0 && milliseconds % 1000 == 0) return fmt::format("{} s", milliseconds / 1000);
  return fmt::format("{} ms", milliseconds);
}

void lower(CallTime& time, CallTime::By by, Duration most) {
  if (time.by == CallTime::By::nobody || most < time.most) time = {by, most};
}

std::optional<Duration> asked_for(const http::RequestHead& head) {
  const auto text = head.headers.get(http::Token::grpc_timeout);
  if (!text || !http::grpc::is_grpc(head.headers)) return std::nullopt;
  return http::grpc::parse_timeout(*text);
}

}  // namespace

CallTime call_time(const config::Forward& forward, const http::RequestHead& head) {
  using By = CallTime::By;
  CallTime time;
  if (forward.timeout > 0s) lower(time, By::route, forward.timeout);
  auto asked = asked_for(head);
  if (asked && forward.grpc_timeout_max.value_or(0s) > 0s) asked = std::min(*asked, *forward.grpc_timeout_max);
  const bool lets_go_beyond = asked && forward.grpc_timeout_max;
  if (forward.max_stream_duration > 0s && !lets_go_beyond) lower(time, By::stream_limit, forward.max_stream_duration);
  if (asked) lower(time, By::grpc_timeout, *asked);
  return time;
}

std::string why_ended(const CallTime& time) {
  switch (time.by) {
    case CallTime::By::nobody: return {};
    case CallTime::By::route: return fmt::format("the route's timeout of {} has passed", text_of(time.most));
    case CallTime::By::stream_limit:
      return fmt::format("the route's max_stream_duration of {} has passed", text_of(time.most));
    case CallTime::By::grpc_timeout: return fmt::format("the call's grpc-timeout of {} has passed", text_of(time.most));
  }
  return {};
}

void put_grpc_timeout(http::Headers& headers, Duration left) {
  if (!headers.get(http::Token::grpc_timeout)) return;
  headers.set(http::Token::grpc_timeout, headers.arena().copy(http::grpc::timeout_text(left)));
}

}  // namespace weft::rules

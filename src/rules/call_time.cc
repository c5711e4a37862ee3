#include "rules/call_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "http/grpc/status.h"

namespace weft::rules {

namespace {

std::string text_of(Duration time) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  if (milliseconds > 0 && milliseconds % 1000 == 0) return fmt::format("{} s", milliseconds / 1000);
  return fmt::format("{} ms", milliseconds);
}

void lower(CallTime& time, CallTime::By by, Duration most, Duration beside = {}) {
  const CallTime next{by, most, beside};
  if (next.ends({}) < time.ends({})) time = next;
}

std::optional<Duration> asked_for(const http::RequestHead& head, const config::Forward* forward) {
  const auto text = head.headers.get(http::Token::grpc_timeout);
  if (!text || !http::grpc::is_grpc(head.headers)) return std::nullopt;
  const auto asked = http::grpc::parse_timeout(*text);
  if (!asked || forward == nullptr || forward->grpc_timeout_max.value_or(0s) <= 0s) return asked;
  return std::min(*asked, *forward->grpc_timeout_max);
}

std::optional<Duration> left_by_hop_before(const http::RequestHead& head) {
  const auto text = head.headers.get(http::Token::x_envoy_expected_rq_timeout_ms);
  if (!text) return std::nullopt;
  uint32_t milliseconds = 0;
  const auto [end, failed] = std::from_chars(text->data(), text->data() + text->size(), milliseconds);
  if (failed != std::errc() || end != text->data() + text->size() || milliseconds == 0) return std::nullopt;
  return std::chrono::milliseconds(milliseconds);
}

}  // namespace

TimePoint CallTime::ends(TimePoint head) const { return by == By::nobody ? kNever : deadline_in(head + beside, most); }

CallTime time_of_response(const config::Forward& forward, const http::RequestHead& head, Duration delayed,
                          std::optional<Duration> asked) {
  using By = CallTime::By;
  CallTime time;
  if (const Duration whole = asked.value_or(forward.timeout); whole > 0s)
    lower(time, asked ? By::request : By::route, whole, delayed);
  const auto of_call = asked_for(head, &forward);
  const bool lets_go_beyond = of_call && forward.grpc_timeout_max;
  if (forward.max_stream_duration > 0s && !lets_go_beyond)
    lower(time, By::stream_limit, forward.max_stream_duration, delayed);
  if (of_call) lower(time, By::grpc_timeout, *of_call);
  return time;
}

CallTime call_time(const config::Forward& forward, const http::RequestHead& head, Duration delayed,
                   std::optional<Duration> asked) {
  CallTime time = time_of_response(forward, head, delayed, asked);
  if (const auto left = left_by_hop_before(head)) lower(time, CallTime::By::hop_before, *left);
  return time;
}

CallTime callers_time(const config::Forward* forward, const http::RequestHead& head) {
  CallTime time;
  if (const auto asked = asked_for(head, forward)) lower(time, CallTime::By::grpc_timeout, *asked);
  if (const auto left = left_by_hop_before(head)) lower(time, CallTime::By::hop_before, *left);
  return time;
}

std::string why_ended(const CallTime& time) {
  switch (time.by) {
    case CallTime::By::nobody: return {};
    case CallTime::By::route: return fmt::format("the route's timeout of {} has passed", text_of(time.most));
    case CallTime::By::request:
      return fmt::format("the {} that the call asks for by x-envoy-upstream-rq-timeout-ms have passed",
                         text_of(time.most));
    case CallTime::By::stream_limit:
      return fmt::format("the route's max_stream_duration of {} has passed", text_of(time.most));
    case CallTime::By::hop_before:
      return fmt::format("the {} that the caller had left have passed", text_of(time.most));
    case CallTime::By::grpc_timeout: return fmt::format("the call's grpc-timeout of {} has passed", text_of(time.most));
  }
  return {};
}

std::string why_try_ended(Duration per_try, bool asked) {
  if (!asked) return fmt::format("no answer within the perTryTimeout of {}", text_of(per_try));
  return fmt::format("no answer within the {} that the call asks for by x-envoy-upstream-rq-per-try-timeout-ms",
                     text_of(per_try));
}

std::string why_idle(Duration most) {
  return fmt::format("nothing has passed on the stream for {}, its longest idle time", text_of(most));
}

void put_time_left(http::Headers& headers, Duration left_of_try, std::optional<Duration> left) {
  const auto milliseconds =
      std::max<int64_t>(1, std::chrono::duration_cast<std::chrono::milliseconds>(left_of_try).count());
  char text[24];
  const char* end = std::to_chars(std::begin(text), std::end(text), milliseconds).ptr;
  headers.set(http::Token::x_envoy_expected_rq_timeout_ms,
              headers.arena().copy({text, static_cast<size_t>(end - text)}));
  if (!headers.get(http::Token::grpc_timeout) || !left) return;
  headers.set(http::Token::grpc_timeout, headers.arena().copy(http::grpc::timeout_text(*left)));
}

}  // namespace weft::rules

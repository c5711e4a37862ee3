#include "config/retry.h"

#include <fmt/format.h>

#include <charconv>
#include <string>

namespace weft::config {
namespace {

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

struct Condition {
  std::string_view word;
  bool RetryPolicy::* flag;
};

constexpr Condition kConditions[] = {
    {"connect-failure", &RetryPolicy::connect_failure},
    {"refused-stream", &RetryPolicy::refused_stream},
    {"reset", &RetryPolicy::reset},
    {"reset-before-request", &RetryPolicy::reset_before_request},
    {"gateway-error", &RetryPolicy::gateway_error},
    {"5xx", &RetryPolicy::any_5xx},
    {"retriable-4xx", &RetryPolicy::retriable_4xx},
    {"cancelled", &RetryPolicy::grpc_cancelled},
    {"deadline-exceeded", &RetryPolicy::grpc_deadline_exceeded},
    {"internal", &RetryPolicy::grpc_internal},
    {"resource-exhausted", &RetryPolicy::grpc_resource_exhausted},
    {"unavailable", &RetryPolicy::grpc_unavailable},
    {"envoy-ratelimited", &RetryPolicy::rate_limited},
};

// HTTP/3 is never spoken here, so what happens only there does not.
constexpr std::string_view kOfHttp3 = "http3-post-connect-failure";
constexpr std::string_view kByHeaders = "retriable-headers";

bool read_status(std::string_view word, uint16_t& status) {
  auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), status);
  return error == std::errc() && stop == word.data() + word.size() && status >= 100 && status < 600;
}

Result<void> set_condition(RetryPolicy& policy, std::string_view word, bool& listed_statuses) {
  for (const Condition& condition : kConditions) {
    if (condition.word != word) continue;
    policy.*condition.flag = true;
    return {};
  }
  if (word == "retriable-status-codes") {
    listed_statuses = true;
    return {};
  }
  if (word == kOfHttp3) return {};
  if (word == kByHeaders)
    return invalid(fmt::format("\"{}\" needs a list of headers, for which there is no field here", word));
  if (uint16_t status = 0; read_status(word, status)) {
    policy.statuses.push_back(status);
    return {};
  }
  return invalid(fmt::format("\"{}\" is no retry condition weft knows", word));
}

}  // namespace

Result<void> set_conditions(RetryPolicy& policy, std::string_view retry_on, bool& listed_statuses) {
  policy.connect_failure = false;
  policy.refused_stream = false;
  listed_statuses = false;
  while (!retry_on.empty()) {
    auto comma = retry_on.find(',');
    std::string_view word = trim(retry_on.substr(0, comma));
    retry_on = comma == std::string_view::npos ? std::string_view() : retry_on.substr(comma + 1);
    if (!word.empty()) TRY_VOID(set_condition(policy, word, listed_statuses));
  }
  return {};
}

}  // namespace weft::config

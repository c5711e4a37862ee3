#include "config/retry.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

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

// HTTP/3 is never spoken here, so what happens only there does not. Headers are nobody's to list: a policy that lists
// some is refused (`retriable_headers`), and requests are not asked.
constexpr std::string_view kNever[] = {"http3-post-connect-failure", "retriable-headers"};

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
  if (std::ranges::find(kNever, word) != std::end(kNever)) return {};
  if (const auto status = retry_status(word)) {
    policy.statuses.push_back(*status);
    return {};
  }
  return invalid(fmt::format("\"{}\" is no retry condition weft knows", word));
}

}  // namespace

std::vector<std::string_view> retry_words(std::string_view retry_on) {
  std::vector<std::string_view> words;
  while (!retry_on.empty()) {
    const size_t comma = retry_on.find(',');
    if (std::string_view word = trim(retry_on.substr(0, comma)); !word.empty()) words.push_back(word);
    retry_on = comma == std::string_view::npos ? std::string_view() : retry_on.substr(comma + 1);
  }
  return words;
}

std::optional<uint16_t> retry_status(std::string_view word) {
  uint16_t status = 0;
  const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), status);
  if (error != std::errc() || stop != word.data() + word.size() || status < 100 || status >= 600) return std::nullopt;
  return status;
}

Result<void> set_conditions(RetryPolicy& policy, std::string_view retry_on, bool& listed_statuses) {
  policy.connect_failure = false;
  policy.refused_stream = false;
  listed_statuses = false;
  for (std::string_view word : retry_words(retry_on)) TRY_VOID(set_condition(policy, word, listed_statuses));
  return {};
}

}  // namespace weft::config

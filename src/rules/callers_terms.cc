#include "rules/callers_terms.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace weft::rules {
namespace {

using http::Header;

constexpr std::string_view kTimeout = "x-envoy-upstream-rq-timeout-ms";
constexpr std::string_view kPerTry = "x-envoy-upstream-rq-per-try-timeout-ms";
constexpr std::string_view kMaxRetries = "x-envoy-max-retries";
constexpr std::string_view kRetryOn = "x-envoy-retry-on";
constexpr std::string_view kRetryGrpcOn = "x-envoy-retry-grpc-on";

bool is_named(const Header& header, std::string_view name) {
  return header.token == http::Token::other && http::equals_ignoring_case(header.name, name);
}

bool is_one(const Header& header) {
  constexpr std::string_view kAll[] = {kTimeout, kPerTry, kMaxRetries, kRetryOn, kRetryGrpcOn};
  return std::ranges::any_of(kAll, [&](std::string_view name) { return is_named(header, name); });
}

std::optional<uint32_t> number_in(std::string_view text) {
  uint32_t number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Duration> time_in(std::string_view text) {
  const auto milliseconds = number_in(text);
  return milliseconds ? std::optional<Duration>(std::chrono::milliseconds(*milliseconds)) : std::nullopt;
}

void read(const Header& header, CallersTerms& terms) {
  if (is_named(header, kTimeout)) {
    terms.timeout = time_in(header.value);
  } else if (is_named(header, kPerTry)) {
    terms.per_try_timeout = time_in(header.value);
  } else if (is_named(header, kMaxRetries)) {
    terms.max_retries = number_in(header.value);
  } else {
    terms.retry_on.push_back(header.value);
  }
}

bool is_known(std::string_view word) {
  config::RetryPolicy tried;
  bool listed = false;
  return config::set_conditions(tried, word, listed).has_value();
}

}  // namespace

bool has_callers_terms(const http::Headers& headers) { return std::ranges::any_of(headers, is_one); }

CallersTerms take_callers_terms(http::Headers& headers) {
  CallersTerms terms;
  headers.remove_if([&](const Header& header) {
    if (!is_one(header)) return false;
    read(header, terms);
    return true;
  });
  return terms;
}

config::RetryPolicy on_terms(const CallersTerms& terms, config::RetryPolicy policy) {
  std::string known;
  for (std::string_view list : terms.retry_on) {
    for (std::string_view word : config::retry_words(list)) {
      if (is_known(word)) known.append(word).append(",");
    }
  }
  if (!known.empty()) {
    const bool connect_failure = policy.connect_failure;
    const bool refused_stream = policy.refused_stream;
    bool listed = false;
    const auto set = config::set_conditions(policy, known, listed);
    CHECK(set.has_value());
    policy.connect_failure |= connect_failure;
    policy.refused_stream |= refused_stream;
    policy.num_retries = std::max(policy.num_retries, 1u);
  }
  if (terms.per_try_timeout) policy.per_try_timeout = *terms.per_try_timeout;
  if (terms.max_retries) policy.num_retries = *terms.max_retries;
  return policy;
}

}  // namespace weft::rules

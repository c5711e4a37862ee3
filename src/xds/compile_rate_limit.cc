#include "xds/compile_rate_limit.h"

#include <fmt/format.h>

#include <algorithm>

#include "envoy/extensions/filters/http/local_ratelimit/v3/local_rate_limit.pb.h"
#include "xds/compile_route.h"
#include "xds/compile_route_filter.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

using envoy::extensions::filters::http::local_ratelimit::v3::LocalRateLimit;

constexpr Duration kShortestFill = 50ms;  // Envoy's, too
// Till an empty bucket is full: more, and its time would not fit into nanoseconds (292 years).
constexpr Duration kLongestTillFull = 10 * 365 * 24h;

Result<void> set_bucket(const envoy::type::v3::TokenBucket& from, config::RateLimit& out, const Place& at) {
  if (from.max_tokens() == 0) return at.child("max_tokens").refuse("it must be more than 0");
  out.most_tokens = from.max_tokens();
  const uint32_t tokens = from.has_tokens_per_fill() ? from.tokens_per_fill().value() : 1;
  if (tokens == 0) return at.child("tokens_per_fill").refuse("it must be more than 0");
  TRY(const Duration interval, duration(from.fill_interval(), at.child("fill_interval")));
  if (interval < kShortestFill) return at.child("fill_interval").refuse("it must be at least 50 ms");
  out.token_time = std::max(interval / tokens, Duration(1));
  if (out.token_time > kLongestTillFull / out.most_tokens)
    return at.refuse("an empty bucket would take more than ten years to fill");
  return {};
}

}  // namespace

Result<std::shared_ptr<const config::RateLimit>> compile_rate_limit(const google::protobuf::Any& from,
                                                                    const Place& at) {
  LocalRateLimit message;
  TRY_VOID(unpack(from, message, at));
  auto out = std::make_shared<config::RateLimit>();
  out->name = message.stat_prefix();
  if (!message.has_token_bucket())
    return at.child("token_bucket").refuse("it is missing; weft speaks no limits of single routes");
  TRY_VOID(set_bucket(message.token_bucket(), *out, at.child("token_bucket")));
  TRY(out->enabled,
      millionths(message.filter_enabled().default_value(), at.child("filter_enabled").child("default_value")));
  TRY(out->enforced,
      millionths(message.filter_enforced().default_value(), at.child("filter_enforced").child("default_value")));
  // The public API takes what is no error for 429.
  if (message.status().code() >= 400 && message.status().code() <= 599)
    out->status = static_cast<uint16_t>(message.status().code());
  TRY_VOID(compile_mutations(message.response_headers_to_add(), {}, out->headers, "response", at));
  return out;
}

}  // namespace weft::xds

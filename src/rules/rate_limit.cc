#include "rules/rate_limit.h"

#include <algorithm>

namespace weft::rules {

bool take_token(const config::RateLimit& limit, TimePoint now) {
  const int64_t at = now.time_since_epoch().count();
  const int64_t token = limit.token_time.count();
  // The compiler bounds how long a bucket takes to fill, so that this fits.
  const int64_t reach = token * (int64_t{limit.most_tokens} - 1);
  int64_t until = limit.taken_until.load(std::memory_order_relaxed);
  int64_t start = 0;
  do {
    start = std::max(until, at);
    if (start - at > reach) return false;
  } while (!limit.taken_until.compare_exchange_weak(until, start + token, std::memory_order_relaxed));
  return true;
}

}  // namespace weft::rules

#include "proxy/filter/rate_limit.h"

#include "proxy/worker.h"
#include "rules/rate_limit.h"

namespace weft::proxy::filter {

namespace {

bool is_drawn(Random& random, uint32_t share) {
  return share >= config::kMillion || random.below(config::kMillion) < share;
}

}  // namespace

std::optional<Denial> limited(Request& request, const config::RateLimit& limit) {
  Worker& worker = request.connection.worker;
  if (limit.enabled == 0 || !is_drawn(worker.random(), limit.enabled)) return std::nullopt;
  if (rules::take_token(limit, worker.loop().now())) return std::nullopt;
  if (!is_drawn(worker.random(), limit.enforced)) return std::nullopt;
  Denial denial{
      .status = limit.status,
      .body = std::string(kLimited),
      .sentence = fmt::format("limited: no token is left in the bucket \"{}\" of {}", limit.name, limit.most_tokens),
      .headers = limit.headers,
      .by_limit = true};
  denial.headers.push_back({config::HeaderMutation::Action::overwrite, "x-envoy-ratelimited", "true"});
  return denial;
}

}  // namespace weft::proxy::filter

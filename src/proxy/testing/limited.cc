#include "proxy/testing/limited.h"

#include <algorithm>

namespace weft::proxy::testing {

namespace {

io::Task<void> get_one(Bench& bench, std::vector<Answer>& answers) {
  CO_TRY(Answer answer, co_await bench.get(kLimitedIn, "/"));
  answers.push_back(std::move(answer));
  co_return {};
}

struct Many {
  Bench& bench;
  int count;
  std::vector<Answer> answers{};
};

io::Task<void> get_many(io::Scope& scope, Many& many) {
  for (int i = 0; i < many.count; ++i) scope.spawn(get_one(many.bench, many.answers));
  co_return co_await scope.join();
}

}  // namespace

config::Cluster limited_cluster(const config::Limits& limits) {
  config::Cluster out;
  out.name = "outbound|80||inventory.shop.svc.cluster.local";
  out.origin = {"DestinationRule", "shop", "inventory", ""};
  out.limits = limits;
  return out;
}

io::Task<std::vector<Answer>> at_once(Bench& bench, int count) {
  Many many{bench, count};
  CO_TRY_VOID(co_await io::with_scope(get_many, std::ref(many)));
  co_return std::move(many.answers);
}

int with_status(const std::vector<Answer>& answers, uint16_t status) {
  return static_cast<int>(std::ranges::count(answers, status, &Answer::status));
}

}  // namespace weft::proxy::testing

// Copies of requests: who gets them, and that the request they are of never notices.
#include "proxy/upstream/mirror.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kReal = "10.0.0.1:80";
constexpr const char* kMirror = "10.0.0.2:80";

config::Route mirrored(std::vector<config::Mirror> mirrors) {
  config::Route route = route_to("real");
  std::get<config::Forward>(route.action).mirrors = std::move(mirrors);
  return route;
}

struct Both {
  Upstream* real;
  Upstream* mirror;
};
Both both;

void begin(Bench& bench, std::vector<config::Mirror> mirrors) {
  bench.config.cluster("real", {kReal})
      .cluster("mirror", {kMirror})
      .listener("in", kIn, {mirrored(std::move(mirrors))});
  both = {&bench.upstream(kReal), &bench.upstream(kMirror)};
}

std::string outcomes(Bench& bench, std::string_view outcome) {
  const std::string text = stats::prometheus_text(bench.registry);
  const std::string wanted = fmt::format("weft_mirrored_requests_total{{cluster=\"mirror\",outcome=\"{}\"}} ", outcome);
  const size_t at = text.find(wanted);
  return at == text.npos ? "0" : text.substr(at + wanted.size(), text.find('\n', at) - at - wanted.size());
}

// Until nothing more happens.
Task<void> settle(Bench& b) { co_return co_await io::sleep_until(b.loop.now() + 40s); }

TEST(Mirror, GetsTheSameRequestUnderItsShadowsName) {
  Bench bench;
  begin(bench, {{.cluster = "mirror"}});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer got, co_await b.get(kIn, "/a?b=c", {{"x-user", "mia"}}));
    EXPECT_EQ(got.body, "10.0.0.1:80 ");
    CO_TRY(const Answer sent, co_await b.send("POST", kIn, "/b", "forty-two"));
    EXPECT_EQ(sent.body, "10.0.0.1:80 forty-two");
    CO_TRY_VOID(co_await settle(b));
    EXPECT_EQ(both.mirror->requests, 2);
    EXPECT_NE(both.mirror->seen[0].find("GET /a?b=c"), std::string::npos);
    EXPECT_NE(both.mirror->seen[0].find("x-user=mia"), std::string::npos);
    EXPECT_EQ(both.mirror->body, "forty-two");
    EXPECT_EQ(outcomes(b, "sent"), "2");
    co_return {};
  });
}

TEST(Mirror, NamesAHostThatIsNoneOfTheirs) {
  EXPECT_EQ(upstream::shadow_authority("shop"), "shop-shadow");
  EXPECT_EQ(upstream::shadow_authority("shop.test:8080"), "shop.test-shadow:8080");
  EXPECT_EQ(upstream::shadow_authority("10.0.0.1:80"), "10.0.0.1:80");
  EXPECT_EQ(upstream::shadow_authority("[fd00::1]:80"), "[fd00::1]:80");
}

TEST(Mirror, NeitherDelaysNorFailsTheRequest) {
  Bench bench;
  begin(bench, {{.cluster = "mirror"}, {.cluster = "nowhere"}});
  both.mirror->delay = 20s;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer slow, co_await b.get(kIn, "/"));
    EXPECT_EQ(slow.status, 200);
    EXPECT_LT(b.loop.now() - before, Duration(1s));
    both.mirror->reset_next = 1;
    CO_TRY(const Answer broken, co_await b.send("POST", kIn, "/", "x"));
    EXPECT_EQ(broken.status, 200);
    both.mirror->delay = 50s;  // more than a copy has
    CO_TRY(const Answer never, co_await b.get(kIn, "/"));
    EXPECT_EQ(never.status, 200);
    CO_TRY_VOID(co_await settle(b));
    EXPECT_EQ(both.real->requests, 3);
    EXPECT_EQ(outcomes(b, "sent"), "1");
    EXPECT_EQ(outcomes(b, "failed"), "2");
    co_return {};
  });
}

TEST(Mirror, GetsTheShareItSays) {
  Bench bench;
  begin(bench, {{.cluster = "mirror", .share = 250'000}});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto session, co_await b.connect(kIn));
    for (int i = 0; i < 400; ++i) CO_TRY_VOID(co_await b.send_on(*session, "GET", "/", {}, {}));
    CO_TRY_VOID(co_await settle(b));
    EXPECT_NEAR(both.mirror->requests, 100, 44);  // five standard deviations
    EXPECT_EQ(both.real->requests, 400);
    co_return {};
  });
}

TEST(Mirror, GetsNoBodyThatIsTooLongToKeep) {
  Bench bench;
  begin(bench, {{.cluster = "mirror"}});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer most, co_await b.send("POST", kIn, "/", std::string(upstream::kMirroredBody, 'x')));
    EXPECT_EQ(most.status, 200);
    CO_TRY(const Answer more, co_await b.send("POST", kIn, "/", std::string(upstream::kMirroredBody + 1, 'x')));
    EXPECT_EQ(more.status, 200);
    CO_TRY_VOID(co_await settle(b));
    EXPECT_EQ(both.mirror->requests, 1);
    EXPECT_EQ(both.mirror->body.size(), upstream::kMirroredBody);
    EXPECT_EQ(outcomes(b, "body_too_long"), "1");
    co_return {};
  });
}

TEST(Mirror, ThereAreNeverMoreThanItsLimitInFlight) {
  Bench bench;
  begin(bench, {{.cluster = "mirror"}});
  both.mirror->delay = 20s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto session, co_await b.connect(kIn));
    for (size_t i = 0; i < upstream::kMirrorsInFlight + 5; ++i) {
      CO_TRY(const Answer answer, co_await b.send_on(*session, "GET", "/", {}, {}));
      EXPECT_EQ(answer.status, 200);
    }
    CO_TRY_VOID(co_await settle(b));
    EXPECT_EQ(both.mirror->requests, static_cast<int>(upstream::kMirrorsInFlight));
    EXPECT_EQ(outcomes(b, "too_many"), "5");
    EXPECT_EQ(b.worker->mirrors_in_flight(), 0u);
    co_return {};
  });
}

// Copies load their destination as requests do, and are the first to be left out.
TEST(Mirror, TakesAPlaceAmongTheRequestsOfItsDestination) {
  Bench bench;
  begin(bench, {{.cluster = "mirror"}});
  config::Cluster limited;
  limited.name = "mirror";
  limited.limits.max_requests = 2;
  bench.config.cluster(limited, {kMirror});
  both.mirror->delay = 20s;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 5; ++i) {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      EXPECT_EQ(answer.status, 200);
    }
    EXPECT_EQ(b.worker->clusters().find("mirror")->in_use().requests, 2u);
    CO_TRY_VOID(co_await settle(b));
    EXPECT_EQ(both.mirror->requests, 2);
    EXPECT_EQ(outcomes(b, "overflowed"), "3");
    EXPECT_EQ(outcomes(b, "sent"), "2");
    EXPECT_EQ(b.worker->clusters().find("mirror")->in_use().requests, 0u);
    co_return {};
  });
}

TEST(Mirror, ShowsItsDestinationToBeIllAsRequestsDo) {
  Bench bench;
  begin(bench, {{.cluster = "mirror"}});
  config::Cluster watched;
  watched.name = "mirror";
  watched.panic_percent = 0;
  watched.outlier.enabled = true;
  watched.outlier.consecutive_5xx = 3;
  bench.config.cluster(watched, {kMirror});
  both.mirror->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 5; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(both.mirror->requests, 3);
    EXPECT_EQ(outcomes(b, "failed"), "2") << "nobody is left to send them to";
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

// Limits of connections while the terms on which connections are made change: a new certificate, other TLS, another
// version. What the new terms cannot use keeps nobody from being served.
#include <gtest/gtest.h>

#include "proxy/testing/limited.h"
#include "tls/testing/authority.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = kLimitedIn;
constexpr const char* kHost = "10.0.0.1:443";

// `time`: how often the terms have changed. Another version is another context, as of a new certificate.
std::shared_ptr<config::Tls> terms_of(int time) {
  auto trust = std::make_shared<config::Secret>();
  trust->roots = tls::testing::root().certificate;
  auto tls = std::make_shared<config::Tls>();
  tls->trust = std::move(trust);
  tls->server_name = "server.test";
  tls->version = std::to_string(time);
  return tls;
}

struct Terms {
  const char* name;
  http::Version version;  // what is spoken at first
  bool switches = false;  // each change is to the other version
};

class LimitsRenewed : public ::testing::TestWithParam<Terms> {
 protected:
  LimitsRenewed() { of = &bench; }

  void SetUp() override {
    host = &bench.upstream(kHost);
    set(0);
    bench.config.listener("in", kIn, {route_to(limited_cluster({}).name)});
  }

  static void set(int time) {
    const bool http2 = (GetParam().version == http::Version::http2) != (GetParam().switches && time % 2 == 1);
    config::Cluster cluster = limited_cluster({.max_connections = 1, .max_pending = 3});
    cluster.http = http2 ? config::UpstreamHttp::http2 : config::UpstreamHttp::http1;
    cluster.tls = terms_of(GetParam().switches ? 0 : time);
    host->version = http2 ? http::Version::http2 : http::Version::http11;
    host->tls = tls::testing::server_context({http2 ? "h2" : "http/1.1"});
    of->config.cluster(std::move(cluster), {kHost});
  }

  Bench bench;
  static inline Upstream* host = nullptr;
  static inline Bench* of = nullptr;
};

TEST_P(LimitsRenewed, WhatIsIdleUnderTheOldTermsGivesItsPlace) {
  bench.run([](Bench& b) -> Task<void> {
    for (int time = 0; time < 4; ++time) {
      set(time);
      b.apply();
      for (int i = 0; i < 2; ++i) {
        const TimePoint begun = b.loop.now();
        CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
        EXPECT_EQ(answer.status, 200) << time << ": " << answer.body;
        EXPECT_LT(b.loop.now() - begun, 1s) << time;
      }
    }
    EXPECT_EQ(host->connections, 4) << "one for each of the terms";
    co_return {};
  });
}

TEST_P(LimitsRenewed, WhatIsBusyUnderTheOldTermsIsWaitedForNoLongerThanItIs) {
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer first, co_await b.get(kIn, "/"));
    EXPECT_EQ(first.status, 200);
    host->delay = 5s;
    b.scope->spawn([](Bench& bench) -> Task<void> {
      CO_TRY(const auto old, co_await at_once(bench, 1));
      EXPECT_EQ(with_status(old, 200), 1);
      co_return {};
    }(b));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(host->alive, 1);
    set(1);
    b.apply();
    host->delay = 0s;
    const TimePoint begun = b.loop.now();
    CO_TRY(const auto answers, co_await at_once(b, 3));
    EXPECT_EQ(with_status(answers, 200), 3);
    EXPECT_LT(b.loop.now() - begun, 6s);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10s));
    co_return {};
  });
}

// A call that never ends keeps its connection for ever: another is given beyond the limit, as it is to who has none.
class LimitsRenewedOfHttp2 : public LimitsRenewed {};

TEST_P(LimitsRenewedOfHttp2, ACallWithoutEndKeepsNoOtherFromTheNewTerms) {
  bench.run([](Bench& b) -> Task<void> {
    host->delay = 1h;
    b.scope->spawn([](Bench& bench) -> Task<void> {
      CO_TRY(const auto old, co_await at_once(bench, 1));
      co_return {};
    }(b));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    set(1);
    b.apply();
    host->delay = 0s;
    const TimePoint begun = b.loop.now();
    CO_TRY(const auto answers, co_await at_once(b, 3));
    EXPECT_EQ(with_status(answers, 200), 3);
    EXPECT_LT(b.loop.now() - begun, 1s);
    EXPECT_EQ(host->connections, 2);
    co_return {};
  });
}

std::string name_of(const ::testing::TestParamInfo<Terms>& terms) { return terms.param.name; }

INSTANTIATE_TEST_SUITE_P(Each, LimitsRenewed,
                         ::testing::Values(Terms{"Http1", http::Version::http11}, Terms{"Http2", http::Version::http2},
                                           Terms{"Http1ThenHttp2", http::Version::http11, true},
                                           Terms{"Http2ThenHttp1", http::Version::http2, true}),
                         name_of);
INSTANTIATE_TEST_SUITE_P(Each, LimitsRenewedOfHttp2,
                         ::testing::Values(Terms{"Http2", http::Version::http2},
                                           Terms{"Http1ThenHttp2", http::Version::http11, true}),
                         name_of);

}  // namespace
}  // namespace weft::proxy::testing

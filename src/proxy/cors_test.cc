// Pages of other origins: what their browsers are told, by whoever makes the response.
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kOrigin = "https://a.example";

config::Route shared(config::Route route) {
  config::CorsPolicy policy;
  policy.origins.push_back(*config::StringMatcher::make(config::StringMatcher::Kind::exact, kOrigin));
  policy.methods = "GET,POST";
  policy.exposed = "x-ver";
  route.cors = std::make_shared<const config::CorsPolicy>(std::move(policy));
  return route;
}

TEST(Cors, APreflightIsAnsweredAndARequestGoesThrough) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {shared(route_to("a"))});
  static Upstream* upstream;
  upstream = &bench.upstream("10.0.0.1:80");
  upstream->headers = {{"access-control-allow-origin", "*"}};
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer preflight,
           co_await b.send("OPTIONS", kIn, "/", {}, {{"origin", kOrigin}, {"access-control-request-method", "POST"}}));
    EXPECT_EQ(preflight.status, 200);
    EXPECT_EQ(preflight.headers.at("access-control-allow-origin"), kOrigin);
    EXPECT_EQ(preflight.headers.at("access-control-allow-methods"), "GET,POST");
    EXPECT_EQ(upstream->requests, 0);
    CO_TRY(const Answer got, co_await b.get(kIn, "/", {{"origin", kOrigin}}));
    EXPECT_EQ(got.status, 200);
    EXPECT_EQ(got.headers.at("access-control-allow-origin"), kOrigin) << "the policy's word wins over the app's";
    EXPECT_EQ(got.headers.at("access-control-expose-headers"), "x-ver");
    CO_TRY(const Answer other, co_await b.get(kIn, "/", {{"origin", "https://evil.example"}}));
    EXPECT_EQ(other.headers.at("access-control-allow-origin"), "*") << "what the app says is its own";
    EXPECT_EQ(other.headers.count("access-control-expose-headers"), 0u);
    EXPECT_EQ(upstream->requests, 2);
    co_return {};
  });
}

TEST(Cors, APageMayReadOurErrorsToo) {
  Bench bench;
  config::Route direct = shared(route_to("a"));
  direct.path.pattern = "/direct";
  direct.action = config::DirectResponse{404, "no such thing"};
  config::Route failing = shared(route_to("a"));
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {direct, failing});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer error, co_await b.get(kIn, "/", {{"origin", kOrigin}}));
    EXPECT_EQ(error.status, 503);
    EXPECT_EQ(error.headers.at("access-control-allow-origin"), kOrigin);
    CO_TRY(const Answer direct, co_await b.get(kIn, "/direct", {{"origin", kOrigin}}));
    EXPECT_EQ(direct.status, 404);
    EXPECT_EQ(direct.headers.at("access-control-allow-origin"), kOrigin);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

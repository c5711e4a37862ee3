// What becomes of requests in flight when a service comes to be asked about them, or the configuration changes
// meanwhile.
#include <gtest/gtest.h>

#include "proxy/filter/external.h"
#include "proxy/testing/external.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Answer;
using proxy::testing::asking;
using proxy::testing::Bench;
using proxy::testing::External;
using proxy::testing::has;
using proxy::testing::http_service;
using proxy::testing::judge;
using proxy::testing::kAsked;
using proxy::testing::kIn;
using proxy::testing::Upstream;

io::Task<void> get(io::Event& done, Result<Answer>& answer, Bench& b, std::string path) {
  answer = co_await b.get(kIn, std::move(path));
  done.set();
  co_return {};
}

// While somebody is asked about a request the configuration changes: it is judged by its filters in their order, and at
// the end by those of now.
TEST_F(External, WhatChangesWhileSomebodyIsAskedCountsAtTheEnd) {
  bench.config.cluster("judge", {kAsked});
  set_up(asking(fmt::format("{}, \"failure_mode_allow\": false", http_service(""))));
  judge = &bench.upstream(kAsked);
  judge->delay = 1500ms;
  bench.run([](Bench& b) -> io::Task<void> {
    const auto filters = std::get<config::HttpConnection>(b.config.next.listeners["in"]->chains[0].terminal).filters;
    for (const bool against : {false, true}) {
      Result<Answer> answer;
      io::Event done;
      b.scope->spawn(get(done, answer, b, "/admin"));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 200ms));
      auto changed = filters;
      changed.emplace_back(proxy::testing::policies(
          config::PolicyAction::deny, against ? proxy::testing::path_prefix("/admin") : proxy::testing::never()));
      proxy::testing::set_filters(b.config, "in", changed);
      b.apply();
      CO_TRY_VOID(co_await done.wait(b.loop.now() + 10s));
      EXPECT_TRUE(answer) << "it is not broken off in the middle";
      if (answer) EXPECT_EQ(answer->status, against ? 403 : 200);
    }
    co_return {};
  });
}

// A policy comes that has somebody asked about what is in flight: what he denies is broken off, the rest goes on.
TEST_F(External, WhatIsInFlightIsAskedAboutWhenAPolicyComes) {
  bench.config.cluster("judge", {kAsked});
  set_up({});
  upstream->delay = 5s;
  judge = &bench.upstream(kAsked);
  judge->status = 403;
  bench.run([](Bench& b) -> io::Task<void> {
    Result<Answer> asked_about, other;
    io::Event asked_done, other_done;
    b.scope->spawn(get(asked_done, asked_about, b, "/admin/users"));
    b.scope->spawn(get(other_done, other, b, "/shop"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const std::string text = fmt::format("{}, \"failure_mode_allow\": false", http_service(""));
    proxy::testing::set_filters(b.config, "in", asking(text));
    b.apply();
    const TimePoint changed = b.loop.now();
    CO_TRY_VOID(co_await asked_done.wait(b.loop.now() + 10s));
    EXPECT_FALSE(asked_about) << asked_about->status;
    EXPECT_LE(b.loop.now() - changed, 1s);
    CO_TRY_VOID(co_await other_done.wait(b.loop.now() + 10s));
    EXPECT_TRUE(other && other->status == 200);
    EXPECT_EQ(judge->requests, 1);
    EXPECT_TRUE(has(b.log().at(0), "denied by judge.shop.svc.cluster.local, as AuthorizationPolicy shop/ask"))
        << b.log()[0];
    // Whoever was let in by an answer is not asked about again when something else changes.
    judge->status = 200;
    Result<Answer> allowed;
    io::Event allowed_done;
    b.scope->spawn(get(allowed_done, allowed, b, "/admin/users"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(judge->requests, 2);
    proxy::testing::set_filters(b.config, "in", asking(text));
    b.apply();
    CO_TRY_VOID(co_await allowed_done.wait(b.loop.now() + 10s));
    EXPECT_TRUE(allowed && allowed->status == 200);
    EXPECT_EQ(judge->requests, 2);
    co_return {};
  });
}

io::Task<void> post(io::Event& done, Result<Answer>& answer, Bench& b) {
  answer = co_await b.send("POST", kIn, "/admin", "hello");
  done.set();
  co_return {};
}

// A service that wants to see bodies cannot be shown one that has gone by: closed, unless it fails open.
TEST_F(External, WhatCannotBeAskedAboutAnyMoreIsEndedUnlessItFailsOpen) {
  bench.config.cluster("judge", {kAsked});
  set_up({});
  upstream->delay = 5s;
  judge = &bench.upstream(kAsked);
  bench.run([](Bench& b) -> io::Task<void> {
    for (const bool open : {false, true}) {
      Result<Answer> answer;
      io::Event done;
      b.scope->spawn(post(done, answer, b));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      proxy::testing::set_filters(
          b.config, "in",
          asking(fmt::format(R"({}, "failure_mode_allow": {}, "with_request_body": {{"max_request_bytes": 100}})",
                             http_service(""), open)));
      b.apply();
      const TimePoint changed = b.loop.now();
      CO_TRY_VOID(co_await done.wait(b.loop.now() + 10s));
      EXPECT_EQ(answer.has_value(), open);
      if (!open) EXPECT_LE(b.loop.now() - changed, 1s);
      EXPECT_TRUE(has(b.log().back(), "its body has gone by")) << b.log().back();
      EXPECT_EQ(has(b.log().back(), " UAEX "), !open) << b.log().back();
      proxy::testing::set_filters(b.config, "in", {});
      b.apply();
    }
    EXPECT_EQ(judge->requests, 0);
    co_return {};
  });
}

// A service has changed it: another that comes is shown it as it came.
TEST_F(External, WhatAServiceHasChangedIsAskedAboutAsItCame) {
  ask_by_http(R"(, "authorization_response": {"allowed_upstream_headers": {"patterns": [{"exact": "x-user"}]}})",
              R"("failure_mode_allow": false)");
  judge->headers = {{"x-user", "ann"}};
  upstream->delay = 5s;
  bench.config.cluster("second", {"10.0.0.8:9000"});
  static Upstream* second;
  second = &bench.upstream("10.0.0.8:9000");
  second->status = 403;
  bench.run([](Bench& b) -> io::Task<void> {
    Result<Answer> answer;
    io::Event done;
    b.scope->spawn(get(done, answer, b, "/admin"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    auto filters = asking(fmt::format(R"({}, "failure_mode_allow": false,
        "allowed_headers": {{"patterns": [{{"exact": "x-user"}}]}})",
                                      http_service("")));
    auto asked = std::make_shared<config::ExternalAuthorization>(
        *std::get<std::shared_ptr<const config::ExternalAuthorization>>(filters.back()));
    asked->cluster = "second";
    filters.back() = std::shared_ptr<const config::ExternalAuthorization>(std::move(asked));
    proxy::testing::set_filters(b.config, "in", std::move(filters));
    b.apply();
    CO_TRY_VOID(co_await done.wait(b.loop.now() + 10s));
    EXPECT_FALSE(answer) << answer->status;
    EXPECT_EQ(second->requests, 1);
    EXPECT_FALSE(has(second->seen.at(0), "x-user")) << second->seen[0];
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter

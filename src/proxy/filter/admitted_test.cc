// Whole proxies in memory: what policies say of those they let in, and of those who are in when policies change.
#include <gtest/gtest.h>

#include "config/jwt.h"
#include "config/policy.h"
#include "proxy/connection.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "proxy/testing/switching.h"
#include "stats/prometheus.h"
#include "tls/testing/issuer.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Bench;
using proxy::testing::kIn;
using proxy::testing::never;
using proxy::testing::path_prefix;
using proxy::testing::policies;
using proxy::testing::route_to;
using proxy::testing::set_filters;

constexpr const char* kTcp = "10.9.9.9:3306";

struct Admitted : proxy::testing::Inbound {};

std::shared_ptr<const config::Policies> audit_and_dry_run() {
  auto made = std::make_shared<config::Policies>(*policies(config::PolicyAction::log, path_prefix("/a")));
  made->shadow = policies(config::PolicyAction::deny, path_prefix("/ab"))->rules;
  return made;
}

TEST_F(Admitted, AuditsAndDryRunsAreToldAndKeepNobodyOut) {
  set_up({audit_and_dry_run()});
  bench.run([](Bench& b) -> io::Task<void> {
    for (const char* path : {"/other", "/a", "/abc"}) {
      CO_TRY(const auto passed, co_await b.get(kIn, path));
      EXPECT_EQ(passed.status, 200);
    }
    const auto log = b.log();
    const auto has = [&](size_t line, std::string_view text) { return log[line].find(text) != std::string::npos; };
    EXPECT_FALSE(has(0, "audited") || has(0, "dry run")) << log[0];
    EXPECT_TRUE(has(1, "audited by AuthorizationPolicy shop/callers rule[0]") && !has(1, "dry run")) << log[1];
    EXPECT_TRUE(has(2, "audited by") && has(2, "dry run: would be denied by AuthorizationPolicy shop/callers"))
        << log[2];
    co_return {};
  });
  const std::string text = stats::prometheus_text(bench.registry);
  EXPECT_NE(
      text.find(R"(weft_policy_remarks_total{policy="AuthorizationPolicy shop/callers rule[0]",outcome="audited"} 2)"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find(R"(outcome="would_deny"} 1)"), std::string::npos) << text;
}

TEST_F(Admitted, AuditsThatAreNotNamedAreCounted) {
  const auto one = policies(config::PolicyAction::log, path_prefix("/a"));
  auto many = std::make_shared<config::Policies>();
  many->rules =
      config::PolicySet::make(config::PolicyAction::log, std::vector<config::Policy>(10, one->rules->policies.front()));
  set_up({many});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto passed, co_await b.get(kIn, "/a"));
    EXPECT_EQ(passed.status, 200);
    const std::string line = b.log().at(0);
    EXPECT_TRUE(line.contains("; audited by 2 more")) << line;
    co_return {};
  });
}

io::Task<void> ask(io::Event& done, Result<proxy::testing::Answer>& into, Bench& b, std::string path,
                   std::map<std::string, std::string> headers = {}) {
  into = co_await b.get(kIn, std::move(path), std::move(headers));
  done.set();
  co_return {};
}

// A policy comes while two requests are in flight: the one that it forbids is broken off within a second.
TEST_F(Admitted, WhatIsInFlightIsJudgedAgainWhenPoliciesChange) {
  set_up({policies(config::PolicyAction::deny, never())});
  upstream->delay = 5s;
  bench.run([](Bench& b) -> io::Task<void> {
    Result<proxy::testing::Answer> allowed, denied;
    io::Event allowed_done, denied_done;
    b.scope->spawn(ask(allowed_done, allowed, b, "/shop"));
    b.scope->spawn(ask(denied_done, denied, b, "/admin/users"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    set_filters(b.config, "in", {policies(config::PolicyAction::deny, path_prefix("/admin"))});
    b.apply();
    const TimePoint changed = b.loop.now();
    CO_TRY_VOID(co_await denied_done.wait(b.loop.now() + 10s));
    EXPECT_FALSE(denied) << denied->status;
    EXPECT_LE(b.loop.now() - changed, 1s);
    CO_TRY_VOID(co_await allowed_done.wait(b.loop.now() + 10s));
    EXPECT_TRUE(allowed && allowed->status == 200) << "its neighbour goes on";
    const auto log = b.log();
    EXPECT_NE(log[0].find("/admin/users"), std::string::npos) << log[0];
    EXPECT_NE(log[0].find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Admitted, AnOpaqueConnectionIsClosedWhenAPolicyComesAgainstIt) {
  bench.config.cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kTcp, "db");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["tcp"]);
  std::get<config::TcpProxy>(listener->chains[0].terminal).access_logs = {{"log", {}}};
  bench.config.next.listeners["tcp"] = listener;
  bench.upstream("10.0.0.2:3306").switches = true;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kTcp));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    // A change that concerns it not.
    auto same = std::make_shared<config::Listener>(*b.config.next.listeners["tcp"]);
    same->chains[0].filters = {policies(config::PolicyAction::deny, never())};
    b.config.next.listeners["tcp"] = same;
    b.apply();
    std::array<std::byte, 16> buffer;
    auto still = co_await io::read_some(*client, buffer, b.loop.now() + 2s);
    EXPECT_TRUE(!still && still.error().code == Code::deadline) << "it stays open";
    auto against = std::make_shared<config::Listener>(*same);
    against->chains[0].filters = {policies(config::PolicyAction::deny, {config::DestinationPorts{3306, 3307}, {}})};
    b.config.next.listeners["tcp"] = against;
    b.apply();
    const TimePoint changed = b.loop.now();
    auto got = co_await io::read_some(*client, buffer, b.loop.now() + 5s);
    EXPECT_TRUE(!got || *got == 0) << "it is closed";
    EXPECT_LE(b.loop.now() - changed, 1s);
    CO_TRY_VOID(co_await io::yield());
    const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
    EXPECT_NE(log.find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log;
    co_return {};
  });
}

// Mutual TLS is required from now on. Opaque bytes cannot be asked to leave: a tunnel that is silent is closed, and one
// that is not has half a minute.
TEST_F(Admitted, AnOpaqueConnectionInPlaintextEndsWhenThatIsNotTakenAnyMore) {
  bench.config.cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kTcp, "db");
  bench.upstream("10.0.0.2:3306").switches = true;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto silent, co_await b.connect_raw(kTcp));
    CO_TRY(auto busy, co_await b.connect_raw(kTcp));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    auto strict = std::make_shared<config::Listener>(*b.config.next.listeners["tcp"]);
    strict->tls_inspector.enabled = true;
    strict->chains[0].match.transport_protocol = "tls";
    b.config.next.listeners["tcp"] = strict;
    b.apply();
    const TimePoint changed = b.loop.now();
    std::array<std::byte, 16> buffer;
    TimePoint silent_ended{};
    TimePoint busy_ended{};
    while (busy_ended == TimePoint{} && b.loop.now() - changed < 60s) {
      const iovec byte{buffer.data(), 1};
      (void)busy->try_write({&byte, 1});
      auto got = co_await io::read_some(*busy, buffer, b.loop.now() + 1ms);
      if ((got && *got == 0) || (!got && got.error().code != Code::deadline)) busy_ended = b.loop.now();
      got = co_await io::read_some(*silent, buffer, b.loop.now() + 1s);
      const bool ended = (got && *got == 0) || (!got && got.error().code != Code::deadline);
      if (ended && silent_ended == TimePoint{}) silent_ended = b.loop.now();
    }
    EXPECT_GE(silent_ended - changed, 4s);
    EXPECT_LE(silent_ended - changed, 8s);
    EXPECT_GE(busy_ended - changed, 29s);
    EXPECT_LE(busy_ended - changed, 33s);
    co_return {};
  });
}

// A request that was let in by a token, and what became of it by the time its answer would have come.
struct ByToken : Admitted {
  using Keys = std::shared_ptr<const tls::Jwks>;

  static std::vector<config::HttpFilter> filters(Keys keys) {
    auto known = std::make_shared<config::JwtAuthentication>();
    known->providers = {{.name = "issuer",
                         .issuer = "issuer.test",
                         .clock_skew = 0s,
                         .keys = std::move(keys),
                         .from_headers = {{"authorization", "Bearer "}}}};
    known->rules = {
        {.match = route_to("a"), .requirement = {.kind = config::JwtRequirement::Kind::provider, .providers = {0}}}};
    return {std::shared_ptr<const config::JwtAuthentication>(known),
            policies(config::PolicyAction::allow,
                     {config::Claim{{"sub"}, {.kind = config::ValueMatcher::Kind::present, .boolean = true}}, {}})};
  }
  static Keys only_rsa() {
    return tls::parse_jwks(fmt::format(R"({{"keys":[{}]}})",
                                       tls::testing::jwk_of(tls::SignatureAlgorithm::rs256, R"("kid":"p256")")))
        .value();
  }

  struct Outcome {
    bool answered = false;
    Duration after{};  // the change
  };

  // The request's token is good for three seconds; a second after it has ended, `now` come to count.
  static io::Task<Outcome> change_to(Bench& b, std::vector<config::HttpFilter> now) {
    const auto until =
        std::chrono::duration_cast<std::chrono::seconds>((b.loop.wall() + 3s).time_since_epoch()).count();
    const std::string token = tls::testing::sign(tls::SignatureAlgorithm::es256,
                                                 fmt::format(R"({{"iss":"issuer.test","sub":"ann","exp":{}}})", until));
    Result<proxy::testing::Answer> answer;
    io::Event done;
    b.scope->spawn(ask(done, answer, b, "/", {{"authorization", "Bearer " + token}}));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 4s));
    set_filters(b.config, "in", std::move(now));
    b.apply();
    const TimePoint changed = b.loop.now();
    CO_TRY_VOID(co_await done.wait(b.loop.now() + 10s));
    co_return Outcome{answer && answer->status == 200, b.loop.now() - changed};
  }

  void set_up() {
    Admitted::set_up(filters(tls::testing::published_keys()));
    upstream->delay = 5s;
  }
};

// The trust that let it in goes: a policy that asks for a token finds none that anybody vouches for.
TEST_F(ByToken, ItIsInOnlyWhileItsIssuerIsKnown) {
  set_up();
  bench.run([](Bench& b) -> io::Task<void> {
    auto without = filters(tls::testing::published_keys());
    without.erase(without.begin());
    CO_TRY(const Outcome outcome, co_await change_to(b, std::move(without)));
    EXPECT_FALSE(outcome.answered);
    EXPECT_LE(outcome.after, 1s);
    co_return {};
  });
}

TEST_F(ByToken, ItIsInOnlyWhileItsKeyIsTrusted) {
  set_up();
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Outcome outcome, co_await change_to(b, filters(only_rsa())));
    EXPECT_FALSE(outcome.answered);
    EXPECT_LE(outcome.after, 1s);
    EXPECT_NE(b.log().at(0).find("its token is not taken any more: "), std::string::npos) << b.log()[0];
    co_return {};
  });
}

// It has ended since, which is no change of trust: what it began goes on.
TEST_F(ByToken, ThatItHasEndedSinceBreaksNothingOff) {
  set_up();
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Outcome outcome, co_await change_to(b, filters(tls::testing::published_keys())));
    EXPECT_TRUE(outcome.answered);
    co_return {};
  });
}

config::Condition header(std::string name, std::string value) {
  return {
      config::HeaderMatcher{.name = std::move(name),
                            .what = config::HeaderMatcher::What::value,
                            .value = config::StringMatcher::make(config::StringMatcher::Kind::exact, value).value()},
      {}};
}

// What the route does to headers is for the upstream. By what the client sent it is judged, then and now.
TEST_F(Admitted, AChangeOfHeadersByTheRouteChangesNoJudgement) {
  using Action = config::HeaderMutation::Action;
  for (const Action action : {Action::remove, Action::overwrite}) {
    Bench own;
    config::Route route = route_to("a");
    route.mutations.request = {{.action = action, .name = "x-key", .value = action == Action::remove ? "" : "clean"}};
    own.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route}, config::Direction::inbound);
    set_filters(own.config, "in", {policies(config::PolicyAction::allow, header("x-key", "k"))});
    own.upstream("10.0.0.1:80").delay = 5s;
    own.run([](Bench& b) -> io::Task<void> {
      Result<proxy::testing::Answer> allowed, denied;
      io::Event allowed_done, denied_done;
      b.scope->spawn(ask(allowed_done, allowed, b, "/", {{"x-key", "k"}}));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      set_filters(b.config, "in", {policies(config::PolicyAction::allow, header("x-key", "k"))});
      b.apply();
      CO_TRY_VOID(co_await allowed_done.wait(b.loop.now() + 10s));
      EXPECT_TRUE(allowed && allowed->status == 200) << "the same policy says the same";
      b.scope->spawn(ask(denied_done, denied, b, "/", {{"x-key", "k"}}));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      set_filters(b.config, "in", {policies(config::PolicyAction::deny, header("x-key", "k"))});
      b.apply();
      CO_TRY_VOID(co_await denied_done.wait(b.loop.now() + 10s));
      EXPECT_FALSE(denied) << denied->status;
      co_return {};
    });
  }
}

io::Task<TimePoint> when_closed(Bench& b, io::Stream& stream, Duration within) {
  std::array<std::byte, 16> buffer;
  auto got = co_await io::read_some(stream, buffer, b.loop.now() + within);
  EXPECT_TRUE(got ? *got == 0 : got.error().code != Code::deadline) << "it is still open";
  co_return b.loop.now();
}

// What comes in plaintext leads nowhere from now on.
void require_mutual_tls(Bench& b) {
  auto listener = std::make_shared<config::Listener>(*b.config.next.listeners["in"]);
  listener->chains[0].terminal =
      config::TcpProxy{.stat_prefix = "none",
                       .clusters = {{.cluster = "BlackHoleCluster", .weight = 1, .mutations = {}, .host_rewrite = {}}}};
  b.config.next.listeners["in"] = std::move(listener);
  b.apply();
}

struct InFlight : proxy::testing::Switching {
  // A WebSocket on /chat, in plaintext.
  static io::Task<std::unique_ptr<io::Stream>> open(Bench& b) {
    constexpr std::string_view kAsk =
        "GET /chat HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await proxy::testing::read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 101")) << got;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    co_return std::move(client);
  }
  // Where it would go now has other terms, but is HTTP: its policies count.
  static void change_terms(Bench& b, std::vector<config::HttpFilter> filters) {
    auto listener = std::make_shared<config::Listener>(*b.config.next.listeners["in"]);
    auto tls = std::make_shared<config::Tls>();
    tls->version = "2";
    listener->chains[0].tls = std::move(tls);
    std::get<config::HttpConnection>(listener->chains[0].terminal).filters = std::move(filters);
    b.config.next.listeners["in"] = std::move(listener);
    b.apply();
  }
};

// PERMISSIVE became STRICT: there is no chain whose policies could judge what is in flight, so it has the time of a
// tunnel.
TEST_F(InFlight, WhereNoChainWouldTakeItItIsEndedInTime) {
  set_up({{.type = "websocket"}});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await open(b));
    const TimePoint changed = b.loop.now();
    require_mutual_tls(b);
    CO_TRY(const TimePoint closed, co_await when_closed(b, *client, 60s));
    EXPECT_GE(closed - changed, kLeaveTime);
    EXPECT_LE(closed - changed, kLeaveTime + 2s);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_NE(b.log().at(0).find("plaintext where mutual TLS is required"), std::string::npos) << b.log()[0];
    co_return {};
  });
}

// It stays on the terms it came on, but not outside the policies of now: those that came with the other terms, and
// those that come later.
TEST_F(InFlight, OnOtherTermsItIsJudgedByThePoliciesOfNow) {
  set_up({{.type = "websocket"}});
  bench.run([](Bench& b) -> io::Task<void> {
    for (const bool at_once : {true, false}) {
      CO_TRY(auto client, co_await open(b));
      TimePoint changed = b.loop.now();
      change_terms(b, {policies(config::PolicyAction::deny, at_once ? path_prefix("/chat") : never())});
      if (!at_once) {
        std::array<std::byte, 16> buffer;
        auto still = co_await io::read_some(*client, buffer, b.loop.now() + 2 * kLeaveTime);
        EXPECT_TRUE(!still && still.error().code == Code::deadline) << "what it began goes on";
        changed = b.loop.now();
        change_terms(b, {policies(config::PolicyAction::deny, path_prefix("/chat"))});
      }
      CO_TRY(const TimePoint closed, co_await when_closed(b, *client, 60s));
      EXPECT_LE(closed - changed, 1s);
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      EXPECT_NE(b.log().back().find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos)
          << b.log().back();
      auto back = std::make_shared<config::Listener>(*b.config.next.listeners["in"]);
      back->chains[0].tls = nullptr;
      std::get<config::HttpConnection>(back->chains[0].terminal).filters = {};
      b.config.next.listeners["in"] = std::move(back);
      b.apply();
    }
    co_return {};
  });
}

// PERMISSIVE became STRICT: what comes in plaintext is a chain of its own now, that leads nowhere.
TEST_F(Admitted, AnIdleConnectionOnTermsThatNoLongerHoldIsEnded) {
  set_up({});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto session, co_await b.connect(kIn));
    CO_TRY(const auto before, co_await b.send_on(*session, "GET", "/", "", {}));
    EXPECT_EQ(before.status, 200);
    require_mutual_tls(b);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_TRUE(session->closing()) << "it was ended although it asked nothing";
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter

// Declared TCP in memory: timeouts, and what the log says of an end.
#include "proxy/tunnel.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "proxy/worker.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:5432";

io::Address at(const char* text) { return io::Address::parse(text).value(); }

Task<std::unique_ptr<io::Stream>> accept_one(Bench& bench, const char* address) {
  CO_TRY(auto acceptor, bench.network.listen(at(address), {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) co_return std::move(stream);
    CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
}

// What a peer hears at the end: nothing more (a good end), or a failure.
Task<bool> hears_a_good_end(Bench& bench, io::Stream& stream) {
  std::array<std::byte, 100> buffer;
  for (;;) {
    auto n = co_await io::read_some(stream, buffer, bench.loop.now() + 1s);
    if (!n || *n == 0) co_return n.has_value();
  }
}

Task<void> talk_every_half_hour(Bench& bench) {
  CO_TRY(auto server, co_await accept_one(bench, "10.0.0.1:5432"));
  for (int i = 0; i < 6; ++i) {
    CO_TRY_VOID(co_await io::sleep_until(bench.loop.now() + 30min));
    CO_TRY_VOID(co_await io::write_all(*server, "tick", bench.loop.now() + 1s));
  }
  CO_TRY_VOID(co_await io::sleep_until(bench.loop.now() + 59min));
  EXPECT_EQ(server->try_read({}).state, io::Io::blocked) << "ended while it was in use";
  CO_TRY_VOID(co_await io::sleep_until(bench.loop.now() + 2min));
  CO_TRY(const bool good, co_await hears_a_good_end(bench, *server));
  EXPECT_FALSE(good);
  co_return {};
}

TEST(Tunnel, TheIdleTimeoutCountsBothWays) {
  Bench bench;
  bench.config.cluster("db", {"10.0.0.1:5432"}).tcp_listener("db", kIn, "db");
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(talk_every_half_hour(b));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto client, co_await b.network.connect(at(kIn), {}, b.loop.now() + 5s));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5h));
    CO_TRY(const bool good, co_await hears_a_good_end(b, *client));
    EXPECT_FALSE(good);
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log.at(0).find(" 0 24 "), std::string::npos) << log.at(0);
    co_return {};
  });
}

TEST(Tunnel, AHostThatDoesNotAnswerIsGivenUpForAnother) {
  Bench bench;
  config::Cluster db;
  db.name = "db";
  db.connect_timeout = 2s;
  bench.config.cluster(std::move(db), {"10.0.0.1:5432", "10.0.0.2:5432"}).tcp_listener("db", kIn, "db");
  bench.network.set_faults(at("10.0.0.1:5432"), {.black_hole = true});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.network.connect(at(kIn), {}, b.loop.now() + 5s));
    const TimePoint start = b.loop.now();
    CO_TRY(auto server, co_await accept_one(b, "10.0.0.2:5432"));
    EXPECT_LT(b.loop.now() - start, 2100ms);
    CO_TRY_VOID(co_await io::write_all(*server, "hello", b.loop.now() + 1s));
    std::array<std::byte, 10> buffer;
    CO_TRY(const size_t n, co_await io::read_some(*client, buffer, b.loop.now() + 1s));
    EXPECT_EQ(n, 5u);
    co_return {};
  });
}

TEST(Tunnel, WhenNobodyAnswersTheClientIsResetAndTheLogSaysWhy) {
  Bench bench;
  config::Cluster db;
  db.name = "db";
  db.connect_timeout = 2s;
  bench.config.cluster(std::move(db), {"10.0.0.1:5432"}).tcp_listener("db", kIn, "db");
  bench.network.set_faults(at("10.0.0.1:5432"), {.black_hole = true});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.network.connect(at(kIn), {}, b.loop.now() + 5s));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    CO_TRY(const bool good, co_await hears_a_good_end(b, *client));
    EXPECT_FALSE(good);
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log.at(0).find(" UF "), std::string::npos) << log.at(0);
    EXPECT_NE(log.at(0).find("connect to 10.0.0.1:5432"), std::string::npos) << log.at(0);
    co_return {};
  });
}

TEST(Tunnel, TheLogSaysWhoBrokeOff) {
  Bench bench;
  bench.config.cluster("db", {"10.0.0.1:5432"}).tcp_listener("db", kIn, "db");
  bench.run([](Bench& b) -> Task<void> {
    for (const bool client_does : {true, false}) {
      CO_TRY(auto client, co_await b.network.connect(at(kIn), {}, b.loop.now() + 5s));
      CO_TRY(auto server, co_await accept_one(b, "10.0.0.1:5432"));
      CO_TRY_VOID(co_await io::write_all(*client, "x", b.loop.now() + 1s));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      (client_does ? client : server)->reset();
      CO_TRY(const bool good, co_await hears_a_good_end(b, client_does ? *server : *client));
      EXPECT_FALSE(good);
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    }
    const auto log = b.log();
    EXPECT_EQ(log.size(), 2u);
    EXPECT_NE(log.at(0).find(" DC "), std::string::npos) << log.at(0);
    EXPECT_NE(log.at(1).find(" UC "), std::string::npos) << log.at(1);
    co_return {};
  });
}

TEST(Tunnel, TheLogNamesTheRuleOfItsChain) {
  Bench bench;
  bench.config.cluster("db", {"10.0.0.1:5432"}).tcp_listener("db", kIn, "db");
  auto named = std::make_shared<config::Listener>(*bench.config.next.listeners.at("db"));
  named->chains[0].origin = origin("db", "tcp[1]");
  bench.config.next.listeners["db"] = std::move(named);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.network.connect(at(kIn), {}, b.loop.now() + 5s));
    CO_TRY(auto server, co_await accept_one(b, "10.0.0.1:5432"));
    client.reset();
    server.reset();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log.at(0).find("/db tcp[1]\""), std::string::npos) << log.at(0);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

// What opaque connections are carried by, in memory: for how long, and to whom by the hash of their client.
#include <gtest/gtest.h>

#include <set>

#include "proxy/testing/bench.h"
#include "proxy/tunnel.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:5432";

io::Address at(std::string_view text) { return io::Address::parse(text).value(); }

Task<std::unique_ptr<io::Stream>> from(Bench& bench, std::string_view client) {
  io::ConnectOptions options;
  options.source = at(client);
  co_return co_await bench.network.connect(at(kIn), options, bench.loop.now() + 5s);
}

// Says a word every ten seconds until nobody listens; for how long that was.
Task<Duration> talk(Bench& bench, io::Stream& client) {
  const TimePoint began = bench.loop.now();
  std::array<std::byte, 16> buffer;
  for (;;) {
    if (!co_await io::write_all(client, "word", bench.loop.now() + 1s)) break;
    auto echo = co_await io::read_some(client, buffer, bench.loop.now() + 10s);
    if (!echo && echo.error().code != Code::deadline) break;
    if (echo && *echo == 0) break;
  }
  co_return bench.loop.now() - began;
}

void add_database(Bench& bench, config::TcpProxy terms) {
  config::Cluster db;
  db.name = "outbound|5432||db.shop.svc.cluster.local";
  db.origin = {"DestinationRule", "shop", "db", ""};
  bench.config.cluster(db, {"10.0.0.1:5432"}).tcp_listener("db", kIn, db.name, std::move(terms));
}

TEST(TunnelTerms, AConnectionThatIsBusyEndsWhenItsTimeIsOver) {
  Bench bench;
  add_database(bench, {.max_duration = 60s});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto acceptor, b.network.listen(at("10.0.0.1:5432"), {}));
    CO_TRY(auto client, co_await from(b, "10.1.1.1:4000"));
    CO_TRY(const Duration lasted, co_await talk(b, *client));
    EXPECT_GE(lasted, 60s);
    EXPECT_LT(lasted, 71s);
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log.at(0).find(" DT "), std::string::npos) << log.at(0);
    EXPECT_NE(log.at(0).find("it was open for 60 s, the longest that DestinationRule shop/db lets connections last"),
              std::string::npos)
        << log.at(0);
    EXPECT_NE(stats::prometheus_text(b.registry)
                  .find("weft_tcp_connections_expired_total{destination_service=\"db.shop.svc.cluster.local\"} 1"),
              std::string::npos);
    co_return {};
  });
}

TEST(TunnelTerms, WhatEndsBeforeIsNotCounted) {
  Bench bench;
  add_database(bench, {.max_duration = 60s});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto acceptor, b.network.listen(at("10.0.0.1:5432"), {}));
    CO_TRY(auto client, co_await from(b, "10.1.1.1:4000"));
    CO_TRY_VOID(co_await acceptor->readable().wait(b.loop.now() + 5s));
    CO_TRY(auto server, acceptor->try_accept());
    CO_TRY_VOID(co_await io::write_all(*client, "bye", b.loop.now() + 1s));
    client = nullptr;
    std::array<std::byte, 16> buffer;
    CO_TRY(size_t n, co_await io::read_some(*server, buffer, b.loop.now() + 1s));
    EXPECT_EQ(n, 3u);
    CO_TRY(n, co_await io::read_some(*server, buffer, b.loop.now() + 1s));
    EXPECT_EQ(n, 0u);
    server = nullptr;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 120s));
    EXPECT_EQ(b.log().size(), 1u);
    EXPECT_EQ(b.log().at(0).find(" DT "), std::string::npos) << b.log().at(0);
    EXPECT_EQ(stats::prometheus_text(b.registry).find("weft_tcp_connections_expired_total{"), std::string::npos);
    co_return {};
  });
}

// Who is connected in plaintext where TLS has come to be asked for comes again.
TEST(TunnelTerms, AConnectionThatWouldBeMadeOnOtherTermsNowEndsOnceItIsSilent) {
  Bench bench;
  add_database(bench, {});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto acceptor, b.network.listen(at("10.0.0.1:5432"), {}));
    CO_TRY(auto client, co_await from(b, "10.1.1.1:4000"));
    CO_TRY_VOID(co_await io::write_all(*client, "word", b.loop.now() + 1s));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 60s));
    auto cluster = std::make_shared<config::Cluster>(*b.config.next.clusters.begin()->second);
    cluster->limits.max_connections = 7;
    b.config.next.clusters[cluster->name] = cluster;
    b.apply();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 60s));
    EXPECT_TRUE(b.log().empty()) << "how many there may be is no such term";
    auto tls = std::make_shared<config::Tls>();
    tls->version = "1";
    cluster = std::make_shared<config::Cluster>(*cluster);
    cluster->tls = std::move(tls);
    b.config.next.clusters[cluster->name] = cluster;
    b.apply();
    const TimePoint changed = b.loop.now();
    std::array<std::byte, 16> buffer;
    EXPECT_FALSE(co_await io::read_some(*client, buffer, b.loop.now() + 60s));
    EXPECT_LE(b.loop.now() - changed, 7s);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2s));
    EXPECT_NE(b.log().at(0).find("its destination is called on other terms now"), std::string::npos) << b.log().at(0);
    co_return {};
  });
}

// Which of the databases a client's connection has come to.
Task<std::string> database_of(Bench& bench, std::string client) {
  CO_TRY(auto stream, co_await from(bench, client));
  std::array<std::byte, 32> buffer;
  CO_TRY(const size_t n, co_await io::read_some(*stream, buffer, bench.loop.now() + 5s));
  co_return std::string(reinterpret_cast<const char*>(buffer.data()), n);
}

// Says its name to whoever comes.
Task<void> greet(Bench& bench, std::string address) {
  CO_TRY(auto acceptor, bench.network.listen(at(address), {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) CO_TRY_VOID(co_await io::write_all(*stream, address, bench.loop.now() + 5s));
    if (!stream) CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
}

Task<void> expect_one_database_each(Bench& b) {
  for (const char* address : {"10.0.0.1:5432", "10.0.0.2:5432", "10.0.0.3:5432"}) b.scope->spawn(greet(b, address));
  CO_TRY_VOID(co_await io::yield());
  std::set<std::string> all;
  for (int client = 1; client <= 20; ++client) {
    std::set<std::string> own;
    for (int port = 1000; port < 1008; ++port) {
      CO_TRY(std::string database, co_await database_of(b, fmt::format("10.1.1.{}:{}", client, port)));
      own.insert(std::move(database));
    }
    EXPECT_EQ(own.size(), 1u) << "its connections are told apart by their ports";
    all.merge(own);
  }
  EXPECT_EQ(all.size(), 3u) << "clients have different ones";
  co_return {};
}

TEST(TunnelTerms, AClientsConnectionsGoToOneEndpointByTheHashOfItsAddress) {
  for (const config::Balance balance : {config::Balance::ring_hash, config::Balance::maglev}) {
    Bench bench;
    config::Cluster db;
    db.name = "db";
    db.balance = balance;
    bench.config.cluster(db, {"10.0.0.1:5432", "10.0.0.2:5432", "10.0.0.3:5432"})
        .tcp_listener("db", kIn, "db", {.hash_source_ip = true});
    bench.run(expect_one_database_each);
  }
}

TEST(TunnelTerms, WithoutAHashAClientsConnectionsGoAnywhere) {
  Bench bench;
  config::Cluster db;
  db.name = "db";
  db.balance = config::Balance::ring_hash;
  bench.config.cluster(db, {"10.0.0.1:5432", "10.0.0.2:5432", "10.0.0.3:5432"}).tcp_listener("db", kIn, "db");
  bench.run([](Bench& b) -> Task<void> {
    for (const char* address : {"10.0.0.1:5432", "10.0.0.2:5432", "10.0.0.3:5432"}) b.scope->spawn(greet(b, address));
    CO_TRY_VOID(co_await io::yield());
    std::set<std::string> own;
    for (int port = 1000; port < 1040; ++port) {
      CO_TRY(std::string database, co_await database_of(b, fmt::format("10.1.1.1:{}", port)));
      own.insert(std::move(database));
    }
    EXPECT_EQ(own.size(), 3u);
    co_return {};
  });
}

// An endpoint that is not reached is passed over for the next along, which is the same for each try.
TEST(TunnelTerms, AHashWhoseEndpointIsNotReachedFallsOnTheNext) {
  Bench bench;
  config::Cluster db;
  db.name = "db";
  db.balance = config::Balance::maglev;
  bench.config.cluster(db, {"10.0.0.1:5432", "10.0.0.2:5432", "10.0.0.3:5432"})
      .tcp_listener("db", kIn, "db", {.hash_source_ip = true});
  bench.network.set_faults(at("10.0.0.1:5432"), {.refuse = true});
  bench.run([](Bench& b) -> Task<void> {
    for (const char* address : {"10.0.0.2:5432", "10.0.0.3:5432"}) b.scope->spawn(greet(b, address));
    CO_TRY_VOID(co_await io::yield());
    for (int client = 1; client <= 20; ++client) {
      std::set<std::string> own;
      for (int port = 1000; port < 1004; ++port) {
        CO_TRY(std::string database, co_await database_of(b, fmt::format("10.1.1.{}:{}", client, port)));
        own.insert(std::move(database));
      }
      EXPECT_EQ(own.size(), 1u);
    }
    EXPECT_GT(b.network.connects(at("10.0.0.1:5432")), 0);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

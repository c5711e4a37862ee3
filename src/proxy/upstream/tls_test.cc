// Clusters whose endpoints speak TLS: who is believed, what is spoken, and which connections are used again.
#include <gtest/gtest.h>

#include "config/cluster.h"
#include "http/h2/testing/frames.h"
#include "proxy/testing/bench.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"

namespace weft::proxy {
namespace {

using testing::Bench;
using testing::route_to;

constexpr const char* kAddress = "10.0.0.1:443";
constexpr const char* kListener = "10.9.9.9:80";

// Trusts the tests' authority; the server's certificate is for server.test.
std::shared_ptr<config::Tls> trusting(std::string server_name) {
  auto trust = std::make_shared<config::Secret>();
  trust->roots = tls::testing::root().certificate;
  auto tls = std::make_shared<config::Tls>();
  tls->version = server_name;
  tls->trust = std::move(trust);
  tls->server_name = std::move(server_name);
  return tls;
}

void set_cluster(Bench& bench, std::shared_ptr<const config::Tls> tls,
                 config::UpstreamHttp http = config::UpstreamHttp::http1) {
  config::Cluster cluster;
  cluster.name = "secure";
  cluster.http = http;
  cluster.tls = std::move(tls);
  bench.config.cluster(std::move(cluster), {kAddress});
}

TEST(UpstreamTls, ReachesAServerItBelievesAndKeepsTheConnection) {
  Bench bench;
  set_cluster(bench, trusting("server.test"));
  bench.config.listener("in", kListener, {route_to("secure")});
  static testing::Upstream* upstream;
  upstream = &bench.upstream(kAddress);
  upstream->tls = tls::testing::server_context({"http/1.1"});
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(auto answer, co_await b.get(kListener, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    EXPECT_EQ(upstream->requests, 3);
    EXPECT_EQ(upstream->connections, 1);
    co_return {};
  });
}

TEST(UpstreamTls, AServerWithAnotherNameGetsNoRequest) {
  Bench bench;
  set_cluster(bench, trusting("other.test"));
  bench.config.listener("in", kListener, {route_to("secure")});
  auto& upstream = bench.upstream(kAddress);
  upstream.tls = tls::testing::server_context();
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto answer, co_await b.get(kListener, "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("the certificate is for server.test, 127.0.0.1, not for other.test"), std::string::npos)
        << answer.body;
    EXPECT_NE(answer.body.find("cluster secure"), std::string::npos) << answer.body;
    co_return {};
  });
}

TEST(UpstreamTls, AServerWhoseCertificateWasTakenBackGetsNoRequest) {
  Bench bench;
  const tls::KeyPair taken_back = tls::testing::leaf({.dns_names = {"server.test"}});
  auto trust = std::make_shared<config::Secret>();
  trust->roots = tls::testing::root().certificate;
  trust->revoked = tls::testing::revoking({taken_back.certificate});
  auto careful = trusting("server.test");
  careful->trust = std::move(trust);
  set_cluster(bench, std::move(careful));
  bench.config.listener("in", kListener, {route_to("secure")});
  static testing::Upstream* upstream;
  upstream = &bench.upstream(kAddress);
  upstream->tls = *tls::Context::server({.identity = taken_back, .alpn = {"http/1.1"}});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto answer, co_await b.get(kListener, "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("certificate revoked"), std::string::npos) << answer.body;
    EXPECT_EQ(upstream->requests, 0);
    upstream->tls = tls::testing::server_context({"http/1.1"});
    CO_TRY(answer, co_await b.get(kListener, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    co_return {};
  });
}

TEST(UpstreamTls, TheNamesItExpectsCountInsteadOfTheServersOwn) {
  Bench bench;
  auto tls = trusting("other.test");
  tls->names.push_back(
      {config::PeerName::Type::dns, *config::StringMatcher::make(config::StringMatcher::Kind::exact, "server.test")});
  set_cluster(bench, std::move(tls));
  bench.config.listener("in", kListener, {route_to("secure")});
  bench.upstream(kAddress).tls = tls::testing::server_context();
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto answer, co_await b.get(kListener, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    co_return {};
  });
}

std::shared_ptr<config::Tls> trusting_by_host(config::ByHost by_host) {
  auto tls = trusting("");
  tls->by_host = by_host;
  return tls;
}

tls::Context server_for(std::vector<std::string> names, std::vector<std::string> alpn) {
  return *tls::Context::server(
      {.identity = tls::testing::leaf({.dns_names = std::move(names)}), .alpn = std::move(alpn)});
}

io::Task<std::string> call_as(Bench& b, std::string host) {
  b.authority = std::move(host);
  CO_TRY(auto answer, co_await b.get(kListener, "/"));
  co_return std::to_string(answer.status) + " " + answer.body;
}

// Each of two names has a connection of its own, and takes it up again.
void call_two_names(http::Version version, const char* alpn) {
  Bench bench;
  set_cluster(bench, trusting_by_host(config::ByHost::proven),
              version == http::Version::http2 ? config::UpstreamHttp::http2 : config::UpstreamHttp::http1);
  bench.config.listener("in", kListener, {route_to("secure")});
  static testing::Upstream* upstream;
  upstream = &bench.upstream(kAddress, version);
  upstream->tls = server_for({"a.wild.test", "b.wild.test"}, {alpn});
  bench.run([](Bench& b) -> io::Task<void> {
    for (std::string host : {"a.wild.test", "B.wild.test:8443", "A.wild.test", "b.wild.test"}) {
      CO_TRY(const std::string answer, co_await call_as(b, host));
      EXPECT_TRUE(answer.starts_with("200")) << answer;
    }
    EXPECT_EQ(upstream->names_asked, (std::vector<std::string>{"a.wild.test", "b.wild.test"}));
    CO_TRY(const std::string other, co_await call_as(b, "c.wild.test"));
    EXPECT_TRUE(other.starts_with("503")) << "none of the connections there may be used for it: " << other;
    EXPECT_NE(other.find("a.wild.test, b.wild.test, not for c.wild.test"), std::string::npos) << other;
    EXPECT_EQ(upstream->requests, 4);
    co_return {};
  });
}

TEST(UpstreamTls, IsForWhomTheRequestCallsWhereItSaysSo) {
  call_two_names(http::Version::http11, "http/1.1");
  call_two_names(http::Version::http2, "h2");
}

TEST(UpstreamTls, HoldsToTheRequestsHostBesideConfiguredNames) {
  Bench bench;
  auto tls = trusting_by_host(config::ByHost::proven);
  tls->names.push_back(
      {config::PeerName::Type::dns, *config::StringMatcher::make(config::StringMatcher::Kind::exact, "server.test")});
  set_cluster(bench, std::move(tls));
  bench.config.listener("in", kListener, {route_to("secure")});
  bench.upstream(kAddress).tls = server_for({"server.test", "a.wild.test"}, {"http/1.1"});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const std::string good, co_await call_as(b, "a.wild.test"));
    EXPECT_TRUE(good.starts_with("200")) << good;
    CO_TRY(const std::string other, co_await call_as(b, "b.wild.test"));
    EXPECT_NE(other.find("not for b.wild.test"), std::string::npos) << other;
    co_return {};
  });
}

TEST(UpstreamTls, AsksByTheRequestsHostAndTakesWhoeverIsTrustedWhereNothingIsToBeProven) {
  Bench bench;
  set_cluster(bench, trusting_by_host(config::ByHost::asked_for));
  bench.config.listener("in", kListener, {route_to("secure")});
  static testing::Upstream* upstream;
  upstream = &bench.upstream(kAddress);
  upstream->tls = tls::testing::server_context({"http/1.1"});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const std::string answer, co_await call_as(b, "a.wild.test"));
    EXPECT_TRUE(answer.starts_with("200")) << answer;
    EXPECT_EQ(upstream->names_asked, std::vector<std::string>{"a.wild.test"});
    co_return {};
  });
}

TEST(UpstreamTls, OneConnectionAtATimeGoesFromNameToName) {
  Bench bench;
  config::Cluster cluster;
  cluster.name = "secure";
  cluster.limits.max_connections = 1;
  cluster.tls = trusting_by_host(config::ByHost::proven);
  bench.config.cluster(std::move(cluster), {kAddress});
  bench.config.listener("in", kListener, {route_to("secure")});
  static testing::Upstream* upstream;
  upstream = &bench.upstream(kAddress);
  upstream->tls = server_for({"*.wild.test"}, {"http/1.1"});
  bench.run([](Bench& b) -> io::Task<void> {
    for (std::string host : {"a.wild.test", "b.wild.test", "b.wild.test", "a.wild.test"}) {
      CO_TRY(const std::string answer, co_await call_as(b, host));
      EXPECT_TRUE(answer.starts_with("200")) << answer;
    }
    EXPECT_EQ(upstream->connections, 3);
    co_return {};
  });
}

TEST(UpstreamTls, KeepsSoManyConnectionsByNameAndNoMore) {
  Bench bench;
  set_cluster(bench, trusting_by_host(config::ByHost::proven));
  bench.config.listener("in", kListener, {route_to("secure")});
  static testing::Upstream* upstream;
  upstream = &bench.upstream(kAddress);
  upstream->tls = server_for({"*.wild.test"}, {"http/1.1"});
  bench.run([](Bench& b) -> io::Task<void> {
    const auto kept = [&b] { return b.worker->clusters().find("secure")->hosts().front()->pool.connections(); };
    for (size_t i = 0; i < upstream::Pool::kMostIdle + 2; ++i) {
      CO_TRY(const std::string answer, co_await call_as(b, std::to_string(i) + ".wild.test"));
      EXPECT_TRUE(answer.starts_with("200")) << answer;
    }
    EXPECT_EQ(kept(), upstream::Pool::kMostIdle);
    co_return {};
  });
}

TEST(UpstreamTls, SpeaksHttp2ByAlpn) {
  Bench bench;
  set_cluster(bench, trusting("server.test"), config::UpstreamHttp::http2);
  bench.config.listener("in", kListener, {route_to("secure")});
  bench.upstream(kAddress, http::Version::http2).tls = tls::testing::server_context({"h2"});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto answer, co_await b.get(kListener, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    co_return {};
  });
}

TEST(UpstreamTls, APlaintextConnectionIsNotUsedOnceTlsIsAskedFor) {
  Bench bench;
  set_cluster(bench, nullptr);
  bench.config.listener("in", kListener, {route_to("secure")});
  bench.upstream(kAddress);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto plain, co_await b.get(kListener, "/"));
    EXPECT_EQ(plain.status, 200) << plain.body;
    // The endpoint still speaks plaintext: a request over the kept connection would be answered.
    set_cluster(b, trusting("server.test"));
    b.apply();
    CO_TRY(auto refused, co_await b.get(kListener, "/"));
    EXPECT_EQ(refused.status, 503) << refused.body;
    EXPECT_NE(refused.body.find("TLS handshake"), std::string::npos) << refused.body;
    co_return {};
  });
}

TEST(UpstreamTls, WithoutItsSecretItSaysSo) {
  Bench bench;
  auto tls = std::make_shared<config::Tls>();
  tls->trust_name = "roots";
  set_cluster(bench, std::move(tls));
  bench.config.listener("in", kListener, {route_to("secure")});
  bench.upstream(kAddress);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto answer, co_await b.get(kListener, "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("the secret roots is not here"), std::string::npos) << answer.body;
    co_return {};
  });
}

// Between sidecars one connection carries all, unless a rule keeps it HTTP/1.1.
TEST(UpstreamTls, CarriesHttp1ByHttp2BetweenSidecarsUnlessToldNotTo) {
  for (const auto http : {config::UpstreamHttp::http1, config::UpstreamHttp::http1_everywhere}) {
    const bool carried = http == config::UpstreamHttp::http1;
    Bench bench;
    auto tls = trusting("server.test");
    tls->alpn = {"istio"};
    config::Cluster cluster;
    cluster.name = "secure";
    cluster.http = http;
    cluster.tls = std::move(tls);
    bench.config.cluster(std::move(cluster), {kAddress});
    auto endpoints = std::make_shared<config::EndpointSet>(*bench.config.next.endpoints.at("secure"));
    endpoints->endpoints.front().labels = {{"weft.carrier", "http2"}};
    bench.config.next.endpoints["secure"] = std::move(endpoints);
    bench.config.listener("in", kListener, {route_to("secure")});
    const auto version = carried ? http::Version::http2 : http::Version::http11;
    bench.upstream(kAddress, version).tls = tls::testing::server_context({carried ? "istio-h2" : "istio-http/1.1"});
    bench.run([](Bench& b) -> io::Task<void> {
      CO_TRY(auto answer, co_await b.get(kListener, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
      co_return {};
    });
  }
}

// A sidecar's machine that dies says nothing: it takes the handshake and its SETTINGS, and no more.
io::Task<void> die_after_the_greeting(Bench& bench) {
  CO_TRY(auto acceptor, bench.network.listen(io::Address::parse(kAddress).value(), {}));
  std::unique_ptr<io::Stream> stream;
  while (!stream) {
    CO_TRY(stream, acceptor->try_accept());
    if (!stream) CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
  const TimePoint soon = bench.loop.now() + 5s;
  CO_TRY(stream, co_await tls::accept(std::move(stream), tls::testing::server_context({"istio-h2"}), soon));
  CO_TRY_VOID(co_await io::write_all(*stream, http::h2::frame(http::h2::kSettings, 0, 0), soon));
  CO_TRY([[maybe_unused]] const std::string heard, co_await http::h2::listen(*stream, bench.loop.now() + 10min));
  co_return {};
}

TEST(UpstreamTls, ASidecarThatHasDiedIsNoticedByItsCalls) {
  Bench bench;
  auto tls = trusting("server.test");
  tls->alpn = {"istio"};
  set_cluster(bench, std::move(tls), config::UpstreamHttp::http2);
  config::Route route = route_to("secure");
  std::get<config::Forward>(route.action).timeout = 0s;
  bench.config.listener("in", kListener, {route});
  bench.run([](Bench& b) -> io::Task<void> {
    b.scope->spawn(die_after_the_greeting(b));
    CO_TRY_VOID(co_await io::yield());
    const TimePoint start = b.loop.now();
    CO_TRY(auto answer, co_await b.send("POST", kListener, "/", "pay"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("did not answer a PING within 10000 ms"), std::string::npos) << answer.body;
    EXPECT_LE(b.loop.now() - start, 45s);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy

// Two sidecars in one worker: what goes out to an endpoint whose proxy takes mutual TLS, and what comes in.
#include <gtest/gtest.h>

#include <sstream>

#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "stats/prometheus.h"
#include "tls/testing/authority.h"

namespace weft::proxy {
namespace {

using testing::Bench;
using testing::route_to;

constexpr const char* kOut = "10.9.9.9:80";    // where the caller's app calls
constexpr const char* kIn = "10.9.9.1:15006";  // the destination's sidecar
constexpr const char* kApp = "10.0.0.1:8080";
constexpr const char* kCart = "spiffe://cluster.local/ns/shop/sa/cart";

void set_secret(Bench& bench, std::string_view name, const tls::KeyPair& pair, const std::string& roots) {
  auto secret = std::make_shared<config::Secret>();
  secret->name = name;
  secret->version = "1";
  secret->certificate = pair.certificate;
  secret->key = pair.key;
  secret->roots = roots;
  bench.config.next.secrets[std::string(name)] = std::move(secret);
}

std::shared_ptr<config::Tls> mesh_tls(bool server) {
  auto tls = std::make_shared<config::Tls>();
  tls->version = server ? "in" : "out";
  tls->certificate_name = config::kOwnCertificate;
  tls->trust_name = config::kMeshTrust;
  tls->require_peer_certificate = server;
  if (!server) tls->alpn = {"istio"};
  tls->server_name = server ? "" : "outbound_.80_._.cart.shop.svc.cluster.local";
  return tls;
}

enum class Mode : uint8_t { permissive, strict };

// `identity`: whom the control plane says the endpoint is; empty: it says nothing, and not that it takes TLS.
testing::Upstream& set_up(Bench& bench, Mode mode, const std::string& identity) {
  bench.config.cluster("app", {kApp}).listener("in", kIn, {route_to("app")}, config::Direction::inbound);
  auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  in->tls_inspector.enabled = true;
  in->access_logs = {{"log", {}}};
  config::FilterChain secured = in->chains[0];
  secured.name = "mtls";
  secured.match.transport_protocol = "tls";
  secured.match.application_protocols = {"istio-http/1.1", "istio-h2"};
  secured.tls = mesh_tls(true);
  if (mode == Mode::strict) in->chains.clear();
  in->chains.push_back(std::move(secured));
  bench.config.next.listeners["in"] = std::move(in);

  config::Cluster cart;
  cart.name = "cart";
  cart.transports = {{{{"envoy.transport_socket_match.tlsMode", "istio"}}, mesh_tls(false)}, {{}, nullptr}};
  bench.config.cluster(cart, {kIn}).listener("out", kOut, {route_to("cart")}, config::Direction::outbound);
  if (!identity.empty()) {
    auto endpoints = std::make_shared<config::EndpointSet>(*bench.config.next.endpoints.at("cart"));
    endpoints->endpoints[0].labels = {
        {"envoy.transport_socket_match.tlsMode", "istio"}, {"weft.carrier", "http2"}, {"weft.identity", identity}};
    bench.config.next.endpoints["cart"] = std::move(endpoints);
  }
  set_secret(bench, config::kOwnCertificate, tls::testing::leaf({.uris = {kCart}}), {});
  set_secret(bench, config::kMeshTrust, {}, tls::testing::root().certificate);
  return bench.upstream(kApp);
}

// How many the destination has counted with that connection_security_policy.
int requests(Bench& bench, const std::string& security) {
  std::istringstream text(stats::prometheus_text(bench.registry));
  for (std::string line; std::getline(text, line);) {
    const auto has = [&](const std::string& part) { return line.find(part) != line.npos; };
    if (has("istio_requests_total{") && has("reporter=\"destination\"") && has("policy=\"" + security + "\""))
      return std::stoi(line.substr(line.rfind(' ')));
  }
  return 0;
}

TEST(MutualTls, SidecarsSpeakItAndTheDestinationKnowsSo) {
  Bench bench;
  set_up(bench, Mode::strict, kCart);
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const auto answer, co_await b.get(kOut, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    EXPECT_EQ(b.network.connects(*io::Address::parse(kIn)), 1) << "and its connection is used again";
    co_return {};
  });
  EXPECT_EQ(requests(bench, "mutual_tls"), 3);
}

// The destination's sidecar adds to what its app answers: the caller's must take that, or the app's largest head is
// 502.
TEST(MutualTls, AHeadAtTheLimitMayGrowOnItsWayBack) {
  Bench bench;
  testing::Upstream& app = set_up(bench, Mode::strict, kCart);
  app.says = "hello";
  app.headers["content-length"] = "5";
  for (int i = 1; i < 100; ++i) app.headers[fmt::format("x-{}", i)] = "1";
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kOut));
    const TimePoint soon = b.loop.now() + 5s;
    CO_TRY_VOID(co_await io::write_all(*client, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", soon));
    std::array<std::byte, 4096> buffer;
    CO_TRY(const size_t n, co_await io::read_some(*client, buffer, soon));
    const std::string got(reinterpret_cast<const char*>(buffer.data()), n);
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    EXPECT_NE(got.find("\r\ndate: "), got.npos) << got;
    co_return {};
  });
}

// Neither side has a limit for a request.
void wait_for_ever(Bench& bench) {
  for (const char* listener : {"in", "out"}) {
    auto patient = std::make_shared<config::Listener>(*bench.config.next.listeners.at(listener));
    for (config::FilterChain& chain : patient->chains) {
      auto& http = std::get<config::HttpConnection>(chain.terminal);
      auto table = std::make_shared<config::RouteTable>(*http.routes);
      std::get<config::Forward>(table->hosts[0].routes[0].action).timeout = 0s;
      http.routes = std::move(table);
      http.stream_idle_timeout = 0s;
    }
    bench.config.next.listeners[listener] = std::move(patient);
  }
}

io::Task<void> lose_endpoint(Bench& b) {
  CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
  auto endpoints = std::make_shared<config::EndpointSet>(*b.config.next.endpoints.at("cart"));
  endpoints->endpoints.clear();
  b.config.next.endpoints["cart"] = std::move(endpoints);
  b.apply();
  co_return {};
}

// A pod that ends is no endpoint any more, and finishes.
TEST(MutualTls, WhatAnEndpointWasAskedIsFinishedWhenItIsNoneAnyMore) {
  Bench bench;
  set_up(bench, Mode::strict, kCart).delay = 50s;
  wait_for_ever(bench);
  bench.run([](Bench& b) -> io::Task<void> {
    b.scope->spawn(lose_endpoint(b));
    CO_TRY(const auto answer, co_await b.get(kOut, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    co_return {};
  });
}

io::Task<void> renew(Bench& b, tls::KeyPair own, std::string roots) {
  CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
  set_secret(b, config::kOwnCertificate, own, {});
  set_secret(b, config::kMeshTrust, {}, roots);
  for (auto& [name, secret] : b.config.next.secrets) {
    auto next = std::make_shared<config::Secret>(*secret);
    next->version = "2";
    secret = std::move(next);
  }
  b.apply();
  co_return {};
}

struct NewIdentity {
  bool other_authority;
  Duration takes;  // the request, of the time after the change
  bool finishes;
};

// The first steps of a root's replacement: what is called by a certificate of the old one has half a minute, so that
// nothing of it is left when that is forgotten. A renewal breaks nothing off.
TEST(MutualTls, WhatWasBegunUnderAnotherAuthorityHasHalfAMinute) {
  static const NewIdentity rows[] = {{true, 20s, true}, {true, 50s, false}, {false, 50s, true}};
  for (const NewIdentity& each : rows) {
    static const NewIdentity* row;
    static testing::Upstream* app;
    row = &each;
    Bench bench;
    app = &set_up(bench, Mode::strict, kCart);
    wait_for_ever(bench);
    bench.run([](Bench& b) -> io::Task<void> {
      app->delay = row->takes;
      auto answer = b.get(kOut, "/");
      CO_TRY_VOID(co_await io::yield());
      const auto other = tls::make_root("other", tls::testing::always()).value();
      tls::KeyPair own = tls::testing::leaf({.uris = {kCart}});
      if (row->other_authority) own = tls::issue(other, {.uris = {kCart}}, tls::testing::always()).value();
      const TimePoint began = b.loop.now();
      b.scope->spawn(renew(b, own, tls::testing::root().certificate + other.certificate));
      const auto done = co_await std::move(answer);
      if (row->finishes) EXPECT_TRUE(done && done->status == 200) << (done ? done->body : to_string(done.error()));
      else EXPECT_FALSE(done);
      if (!row->finishes) EXPECT_LE(b.loop.now() - began, 33s);
      const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
      EXPECT_EQ(log.find("our own certificate is of another authority now") == log.npos, row->finishes) << log;
      co_return {};
    });
  }
}

// What an application says of certificates is taken off where it calls; the destination's is told who came.
TEST(MutualTls, TheDestinationIsToldWhoCalls) {
  Bench bench;
  const testing::Upstream* app = &set_up(bench, Mode::strict, kCart);
  auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  for (config::FilterChain& chain : in->chains) {
    if (auto* http = std::get_if<config::HttpConnection>(&chain.terminal))
      http->client_cert = {config::ForwardedClientCert::How::append, true, true, true};
  }
  bench.config.next.listeners["in"] = std::move(in);
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const auto answer, co_await b.get(kOut, "/", {{"x-forwarded-client-cert", "By=me;URI=spiffe://forged"}}));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    co_return {};
  });
  ASSERT_EQ(app->seen.size(), 2u);
  for (const std::string& seen : app->seen) {
    EXPECT_NE(seen.find(fmt::format("x-forwarded-client-cert=By={};Hash=", kCart)), std::string::npos) << seen;
    EXPECT_NE(seen.find(fmt::format(";URI={}", kCart)), std::string::npos) << seen;
    EXPECT_EQ(seen.find("forged"), std::string::npos) << seen;
  }
}

// Who comes in plaintext has proved nothing, so what it says of certificates goes no further.
TEST(MutualTls, WhatAPlaintextCallerSaysOfItsCertificateIsTakenOff) {
  for (const auto how : {config::ForwardedClientCert::How::append, config::ForwardedClientCert::How::forward}) {
    Bench bench;
    const testing::Upstream* app = &set_up(bench, Mode::permissive, "");
    auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
    for (config::FilterChain& chain : in->chains) {
      if (auto* http = std::get_if<config::HttpConnection>(&chain.terminal))
        http->client_cert = {how, true, true, true};
    }
    bench.config.next.listeners["in"] = std::move(in);
    bench.run([](Bench& b) -> io::Task<void> {
      CO_TRY(const auto answer, co_await b.get(kIn, "/",
                                               {{"x-forwarded-client-cert", "By=me;URI=spiffe://forged"},
                                                {"X_Forwarded_Client_Cert", "By=me;URI=spiffe://forged"}}));
      EXPECT_EQ(answer.status, 200) << answer.body;
      co_return {};
    });
    ASSERT_EQ(app->seen.size(), 1u);
    EXPECT_EQ(app->seen[0].find("forged"), std::string::npos) << app->seen[0];
  }
}

io::Task<void> call_once(Bench& bench, int& answered) {
  CO_TRY(const auto answer, co_await bench.get(kOut, "/"));
  EXPECT_EQ(answer.status, 200) << answer.body;
  ++answered;
  co_return {};
}

TEST(MutualTls, CallsAtTheSameTimeShareOneConnection) {
  Bench bench;
  set_up(bench, Mode::strict, kCart).delay = 1s;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto first, co_await b.get(kOut, "/"));
    EXPECT_EQ(first.status, 200) << first.body;
    constexpr int kAtOnce = 5;
    int answered = 0;
    const TimePoint began = b.loop.now();
    for (int i = 0; i < kAtOnce; ++i) b.scope->spawn(call_once(b, answered));
    while (answered < kAtOnce && b.loop.now() < began + 20s) CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
    EXPECT_EQ(answered, kAtOnce);
    EXPECT_LT(b.loop.now() - began, 2s) << "none waited for another";
    EXPECT_EQ(b.network.connects(*io::Address::parse(kIn)), 1) << "HTTP/2 between the sidecars";
    co_return {};
  });
}

TEST(MutualTls, AnEndpointWithoutAProxyIsReachedInPlaintext) {
  Bench bench;
  set_up(bench, Mode::permissive, "");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto answer, co_await b.get(kOut, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    co_return {};
  });
  EXPECT_EQ(requests(bench, "mutual_tls"), 0);
  EXPECT_EQ(requests(bench, "none"), 1);
}

// What `weft mtls` judges by: who has a plaintext connection open, and when the last one was.
TEST(MutualTls, WhoComesInPlaintextIsKnownWhileItIsHereAndWhenItWas) {
  Bench bench;
  set_up(bench, Mode::permissive, "");
  bench.run([](Bench& b) -> io::Task<void> {
    const auto value = [&b](std::string_view family) {
      const std::string text = stats::prometheus_text(b.registry);
      const std::string name = fmt::format("\n{}{{peer=\"10.8.8.8\"}} ", family);
      const size_t at = text.find(name);
      return at == text.npos ? -1 : std::stoll(text.substr(at + name.size()));
    };
    const auto seconds = [&b] {
      return std::chrono::duration_cast<std::chrono::seconds>(b.loop.wall().time_since_epoch()).count();
    };
    const auto from = io::Address::parse("10.8.8.8:40000").value();
    CO_TRY(auto client,
           co_await b.network.connect(io::Address::parse(kIn).value(), {.source = from}, b.loop.now() + 5s));
    CO_TRY_VOID(
        co_await io::write_all(*client, std::string_view("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), b.loop.now() + 5s));
    std::array<std::byte, 4096> buffer;
    CO_TRY([[maybe_unused]] const size_t n, co_await io::read_some(*client, buffer, b.loop.now() + 5s));
    EXPECT_EQ(value("weft_plaintext_connections"), 1);
    const auto began = seconds();
    EXPECT_EQ(value("weft_plaintext_last_seen_timestamp_seconds"), began);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10min));
    EXPECT_EQ(value("weft_plaintext_last_seen_timestamp_seconds"), began);
    client.reset();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1min));
    EXPECT_EQ(value("weft_plaintext_connections"), 0);
    EXPECT_EQ(value("weft_plaintext_last_seen_timestamp_seconds"), began + 600);
    EXPECT_EQ(value("weft_plaintext_connections_total"), 1);
    co_return {};
  });
}

TEST(MutualTls, WhoIsNotWhoTheMeshSaysIsNotCalled) {
  Bench bench;
  set_up(bench, Mode::strict, "spiffe://cluster.local/ns/shop/sa/inventory");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto answer, co_await b.get(kOut, "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find(kCart), std::string::npos) << "it says who answered: " << answer.body;
    co_return {};
  });
  EXPECT_EQ(requests(bench, "mutual_tls"), 0);
}

// The mesh's trust domain has another name as well: an endpoint may be of either, and of no third.
TEST(MutualTls, AServerMayBeOfAnAliasOfTheTrustDomain) {
  const std::string either = std::string(kCart) + " spiffe://old.example/ns/shop/sa/cart";
  for (const auto& [identity, called] :
       {std::pair(either, true),
        {"spiffe://new.example/ns/shop/sa/cart " + std::string(kCart), true},
        {"spiffe://new.example/ns/shop/sa/cart spiffe://old.example/ns/shop/sa/cart", false}}) {
    static bool is_called;
    is_called = called;
    Bench bench;
    set_up(bench, Mode::strict, identity);
    bench.run([](Bench& b) -> io::Task<void> {
      CO_TRY(const auto answer, co_await b.get(kOut, "/"));
      EXPECT_EQ(answer.status, is_called ? 200 : 503) << answer.body;
      if (!is_called) EXPECT_NE(answer.body.find(kCart), std::string::npos) << "whom it met: " << answer.body;
      co_return {};
    });
  }
}

// A client of an alias is let in where the mesh says so, and is who its certificate says; one of a third is named.
TEST(MutualTls, AClientMayBeOfAnAliasOfTheTrustDomain) {
  for (const auto& [domain, taken] : {std::pair("old.example", true), {"third.example", false}}) {
    static bool is_taken;
    is_taken = taken;
    Bench bench;
    const std::string caller = fmt::format("spiffe://{}/ns/shop/sa/cart", domain);
    set_up(bench, Mode::strict, caller);
    set_secret(bench, config::kOwnCertificate, tls::testing::leaf({.uris = {caller}}), {});
    auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
    auto terms = mesh_tls(true);
    for (const char* name : {"spiffe://cluster.local/", "spiffe://old.example/"})
      terms->names.push_back({config::PeerName::Type::uri,
                              config::StringMatcher::make(config::StringMatcher::Kind::prefix, name).value()});
    in->chains[0].tls = std::move(terms);
    std::get<config::HttpConnection>(in->chains[0].terminal).filters = {
        testing::policies(config::PolicyAction::allow,
                          {config::PeerPrincipal{config::StringMatcher::make(config::StringMatcher::Kind::exact,
                                                                             "spiffe://old.example/ns/shop/sa/cart")
                                                     .value()},
                           {}})};
    bench.config.next.listeners["in"] = std::move(in);
    bench.run([](Bench& b) -> io::Task<void> {
      CO_TRY(const auto answer, co_await b.get(kOut, "/"));
      EXPECT_EQ(answer.status, is_taken ? 200 : 500) << answer.body;
      const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
      EXPECT_EQ(log.find("third.example") == log.npos, is_taken) << log;
      co_return {};
    });
  }
}

// A rule's names come on top of whom the mesh knows the endpoint as.
TEST(MutualTls, WhoIsNoneOfARulesNamesIsNotCalled) {
  for (const bool named : {true, false}) {
    Bench bench;
    set_up(bench, Mode::strict, kCart);
    auto cluster = std::make_shared<config::Cluster>(*bench.config.next.clusters.at("cart"));
    auto tls = mesh_tls(false);
    tls->version = "named";
    tls->names = {{config::PeerName::Type::uri,
                   config::StringMatcher::make(config::StringMatcher::Kind::exact,
                                               named ? kCart : "spiffe://cluster.local/ns/shop/sa/inventory")
                       .value()}};
    cluster->transports[0].tls = tls;
    bench.config.next.clusters["cart"] = std::move(cluster);
    static uint16_t expected;
    expected = named ? 200 : 503;
    bench.run([](Bench& b) -> io::Task<void> {
      CO_TRY(const auto answer, co_await b.get(kOut, "/"));
      EXPECT_EQ(answer.status, expected) << answer.body;
      co_return {};
    });
    EXPECT_EQ(requests(bench, "mutual_tls"), named ? 1 : 0);
  }
}

TEST(MutualTls, WhereItIsRequiredPlaintextGetsNothing) {
  Bench bench;
  set_up(bench, Mode::strict, "");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto answer, co_await b.get(kOut, "/"));
    EXPECT_EQ(answer.status, 503);
    co_return {};
  });
  EXPECT_EQ(requests(bench, "none"), 0);
}

TEST(MutualTls, WithoutACertificateNothingIsSentInPlaintextInstead) {
  Bench bench;
  set_up(bench, Mode::permissive, kCart);
  bench.config.next.secrets.erase(std::string(config::kOwnCertificate));
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto answer, co_await b.get(kOut, "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("the secret default is not here"), std::string::npos) << answer.body;
    co_return {};
  });
  EXPECT_EQ(requests(bench, "none"), 0);
}

}  // namespace
}  // namespace weft::proxy

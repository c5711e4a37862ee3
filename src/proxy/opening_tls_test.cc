// Ports that take mutual TLS and plaintext alike, in front of a server that speaks first: who means TLS gets it,
// however late its first bytes come.
#include <gtest/gtest.h>

#include "proxy/opening.h"
#include "proxy/testing/bench.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"

namespace weft::proxy::testing {
namespace {

constexpr const char* kPort = "10.0.1.1:15006";
constexpr const char* kServer = "10.0.1.1:3306";
constexpr std::string_view kHello = "hello\n";

config::FilterChain opaque_chain(const std::string& cluster) {
  config::TcpProxy tcp;
  tcp.clusters.push_back({.cluster = cluster, .weight = 1, .mutations = {}, .host_rewrite = {}});
  tcp.access_logs = {{"log", {}}};
  config::FilterChain chain;
  chain.terminal = std::move(tcp);
  return chain;
}

// As our control plane makes an undeclared port of a workload. `plaintext`: where that goes.
void add_port(Bench& bench, const std::string& plaintext) {
  bench.config.cluster("app", {kServer}).cluster("nowhere", {}).tcp_listener("in", kPort, "app");
  auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  in->direction = config::Direction::inbound;
  in->tls_inspector.enabled = true;
  in->inspect_timeout = 0s;
  in->continue_on_inspect_timeout = true;
  in->access_logs = {{"log", {}}};
  config::FilterChain mutual = opaque_chain("app");
  mutual.match.transport_protocol = "tls";
  mutual.match.application_protocols = {"istio"};
  auto tls = std::make_shared<config::Tls>();
  tls->version = "1";
  tls->certificate_name = "own";
  mutual.tls = std::move(tls);
  in->chains = {std::move(mutual)};
  in->default_chain = opaque_chain(plaintext);
  bench.config.next.listeners["in"] = std::move(in);
  auto own = std::make_shared<config::Secret>();
  const tls::KeyPair pair = tls::testing::leaf({.dns_names = {"app.test"}});
  own->name = "own";
  own->version = "1";
  own->certificate = pair.certificate;
  own->key = pair.key;
  bench.config.next.secrets["own"] = std::move(own);
}

struct Greeter {
  Bench& bench;
  int connections = 0;
};

io::Task<void> greet(Bench& bench, std::unique_ptr<io::Stream> stream) {
  CO_TRY_VOID(co_await io::write_all(*stream, kHello, bench.loop.now() + 5s));
  std::array<std::byte, 16> rest;
  CO_TRY_VOID(co_await io::read_some(*stream, rest, kNever));
  co_return {};
}

io::Task<void> serve_greeter(Greeter& greeter) {
  CO_TRY(auto acceptor, greeter.bench.network.listen(*io::Address::parse(kServer), {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (!stream) {
      CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
      continue;
    }
    ++greeter.connections;
    greeter.bench.scope->spawn(greet(greeter.bench, std::move(stream)));
  }
}

io::Task<std::unique_ptr<io::Stream>> begin_tls(Bench& b, std::unique_ptr<io::Stream> plain) {
  auto context = tls::Context::client({.roots = tls::testing::root().certificate, .alpn = {"istio"}});
  CHECK(context);
  CO_TRY(auto stream, co_await tls::connect(std::move(plain), *context, "app.test", b.loop.now() + 5s));
  co_return std::unique_ptr<io::Stream>(std::move(stream));
}

io::Task<std::string> listen_to(Bench& b, io::Stream& stream) {
  std::string text(kHello.size(), '\0');
  for (size_t have = 0; have < text.size();) {
    CO_TRY(const size_t n,
           co_await io::read_some(stream, std::as_writable_bytes(std::span(text).subspan(have)), b.loop.now() + 5s));
    if (n == 0) co_return text.substr(0, have);
    have += n;
  }
  co_return std::move(text);
}

Greeter* greeter;  // of the test that runs

TEST(OpeningTls, AServerThatSpeaksFirstAnswersNobodyInPlaintextWhoIsAboutToBeginTls) {
  for (const char* plaintext : {"app", "nowhere"}) {
    Bench bench;
    add_port(bench, plaintext);
    Greeter here{bench};
    greeter = &here;
    bench.run([](Bench& b) -> io::Task<void> {
      b.scope->spawn(serve_greeter(*greeter));
      CO_TRY_VOID(co_await io::yield());
      for (const Duration late : {0ms, 1ms, 100ms}) {
        const int before = greeter->connections;
        CO_TRY(auto plain, co_await b.connect_raw(kPort));
        CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + late));
        CO_TRY(auto stream, co_await begin_tls(b, std::move(plain)));
        CO_TRY(const std::string heard, co_await listen_to(b, *stream));
        EXPECT_EQ(heard, kHello);
        EXPECT_EQ(greeter->connections, before + 1) << "the server was called for nothing";
      }
      co_return {};
    });
  }
}

// Later than that the server has the word, if it takes it: its greeting is on its way, and the connection is opaque.
TEST(OpeningTls, WhoBeginsTlsLaterIsServedUnlessTheServerHasSpoken) {
  for (const bool speaks : {true, false}) {
    Bench bench;
    add_port(bench, speaks ? "app" : "nowhere");
    Greeter here{bench};
    greeter = &here;
    static bool answered;
    bench.run([](Bench& b) -> io::Task<void> {
      b.scope->spawn(serve_greeter(*greeter));
      CO_TRY_VOID(co_await io::yield());
      CO_TRY(auto plain, co_await b.connect_raw(kPort));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 300ms));
      auto stream = co_await begin_tls(b, std::move(plain));
      answered = stream.has_value();
      co_return {};
    });
    EXPECT_EQ(answered, !speaks);
  }
}

// Its plaintext is HTTP.
void speak_http(Bench& bench) {
  add_port(bench, "app");
  bench.config.listener("http", "10.0.1.1:80", {route_to("app")});
  auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  in->default_chain = bench.config.next.listeners.at("http")->chains.at(0);
  std::get<config::HttpConnection>(in->default_chain->terminal).idle_timeout = 60s;
  bench.config.next.listeners["in"] = std::move(in);
}

TEST(OpeningTls, ASilentClientOfAPortThatSpeaksHttpMayStay) {
  Bench bench;
  speak_http(bench);
  bench.upstream(kServer);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto early, co_await b.connect_raw(kPort));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 50s));
    CO_TRY_VOID(co_await io::write_all(*early, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", b.loop.now() + 5s));
    std::array<std::byte, 4096> buffer;
    CO_TRY(const size_t n, co_await io::read_some(*early, buffer, b.loop.now() + 5s));
    EXPECT_GT(n, 0u);
    CO_TRY(auto silent, co_await b.connect_raw(kPort));
    const TimePoint began = b.loop.now();
    auto ended = co_await io::read_some(*silent, buffer, began + 2h);
    EXPECT_LE(b.loop.now() - began, 61s);
    EXPECT_GE(b.loop.now() - began, 60s);
    CO_TRY(auto last, co_await b.connect_raw(kPort));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const TimePoint drained = b.loop.now();
    b.worker->drain();
    ended = co_await io::read_some(*last, buffer, b.loop.now() + 2h);
    EXPECT_LE(b.loop.now() - drained, 1s);
    co_return {};
  });
}

TEST(OpeningTls, ASilentClientIsLetGoWhenPlaintextIsNotTakenAnyMore) {
  Bench bench;
  speak_http(bench);
  bench.upstream(kServer);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto silent, co_await b.connect_raw(kPort));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 30s));
    auto in = std::make_shared<config::Listener>(*b.config.next.listeners.at("in"));
    b.config.next.listeners["in"] = in;
    b.apply();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2s));
    EXPECT_EQ(b.worker->metrics().connections(), 1) << "its terms are the same";
    in = std::make_shared<config::Listener>(*in);
    in->default_chain.reset();
    b.config.next.listeners["in"] = std::move(in);
    b.apply();
    std::array<std::byte, 16> buffer;
    const TimePoint changed = b.loop.now();
    (void)co_await io::read_some(*silent, buffer, b.loop.now() + 2h);
    EXPECT_LE(b.loop.now() - changed, 1s);
    co_return {};
  });
}

// Who answers for the control plane, after a round trip.
struct Oracle {
  Bench& bench;
  bool is_without = false;
  std::vector<std::string> asked{};

  std::function<void(std::string, std::function<void(bool)>)> ask() {
    return [this](std::string address, std::function<void(bool)> told) {
      asked.push_back(std::move(address));
      bench.scope->spawn(answer(bench, is_without, std::move(told)));
    };
  }
  static io::Task<void> answer(Bench& b, bool is_without, std::function<void(bool)> told) {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 3ms));
    told(is_without);
    co_return {};
  }
};

Oracle* oracle;  // of the test that runs

io::Task<void> hears_within(Bench& b, Duration least, Duration most) {
  const TimePoint start = b.loop.now();
  CO_TRY(auto client, co_await b.connect_raw(kPort));
  CO_TRY(const std::string heard, co_await listen_to(b, *client));
  EXPECT_EQ(heard, kHello);
  EXPECT_GE(b.loop.now() - start, least);
  EXPECT_LE(b.loop.now() - start, most);
  co_return {};
}

TEST(OpeningTls, WhoIsKnownToHaveNoProxyIsNotWaitedFor) {
  Bench bench;
  add_port(bench, "app");
  Greeter here{bench};
  greeter = &here;
  Oracle knows{bench};
  oracle = &knows;
  bench.ask_peer = knows.ask();
  bench.run([](Bench& b) -> io::Task<void> {
    b.scope->spawn(serve_greeter(*greeter));
    CO_TRY_VOID(co_await io::yield());
    oracle->is_without = true;
    CO_TRY_VOID(co_await hears_within(b, 3ms, 10ms));
    EXPECT_EQ(oracle->asked, std::vector<std::string>{"127.0.0.1"});
    oracle->is_without = false;
    CO_TRY_VOID(co_await hears_within(b, kHelloTime, kHelloTime));
    // A client that speaks at once is nobody's question.
    const size_t asked = oracle->asked.size();
    CO_TRY(auto plain, co_await b.connect_raw(kPort));
    CO_TRY(auto secure, co_await begin_tls(b, std::move(plain)));
    CO_TRY(const std::string heard, co_await listen_to(b, *secure));
    EXPECT_EQ(heard, kHello);
    EXPECT_EQ(oracle->asked.size(), asked);
    co_return {};
  });
}

TEST(OpeningTls, WhoSaysNothingAtAllHearsTheServerInPlaintext) {
  Bench bench;
  add_port(bench, "app");
  Greeter here{bench};
  greeter = &here;
  bench.run([](Bench& b) -> io::Task<void> {
    b.scope->spawn(serve_greeter(*greeter));
    CO_TRY_VOID(co_await io::yield());
    const TimePoint start = b.loop.now();
    CO_TRY(auto client, co_await b.connect_raw(kPort));
    CO_TRY(const std::string heard, co_await listen_to(b, *client));
    EXPECT_EQ(heard, kHello);
    EXPECT_EQ(b.loop.now() - start, kHelloTime);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

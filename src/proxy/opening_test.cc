// Ports that nobody declared, end to end in memory: two sidecars, and an app behind them that may speak first.
#include "proxy/opening.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "proxy/testing/client_hello.h"
#include "proxy/testing/policies.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
using std::string_view_literals::operator""sv;

constexpr const char* kOut = "10.9.9.9:3306";  // the client's sidecar
constexpr const char* kIn = "10.0.1.1:15006";  // the server's
constexpr const char* kApp = "10.0.1.1:3306";  // and its app
constexpr std::string_view kGreeting = "J\0\0\0\x0a 8.0.36"sv;

io::Address at(const char* text) { return io::Address::parse(text).value(); }

// As our control plane makes it: HTTP found in the first bytes is routed, all else is opaque.
void add_undeclared(Bench& bench, const std::string& name, const std::string& address, const std::string& cluster,
                    config::Direction direction, Duration idle = 1h) {
  bench.config.listener(name, address, {route_to(cluster)}, direction);
  auto made = std::make_shared<config::Listener>(*bench.config.next.listeners[name]);
  made->chains[0].match.transport_protocol = "raw_buffer";
  made->chains[0].match.application_protocols = {"http/1.1", "h2c"};
  config::TcpProxy tcp;
  tcp.clusters.push_back({.cluster = cluster, .weight = 1, .mutations = {}, .host_rewrite = {}});
  tcp.idle_timeout = idle;
  tcp.access_logs = {{"log", {}}};
  made->default_chain.emplace().terminal = std::move(tcp);
  made->http_inspector.enabled = true;
  made->inspect_timeout = 0s;
  made->continue_on_inspect_timeout = true;
  bench.config.next.listeners[name] = std::move(made);
}

void add_two_sidecars(Bench& bench) {
  config::Cluster out;
  out.name = "out";
  out.http = config::UpstreamHttp::as_downstream;
  bench.config.cluster(std::move(out), {kIn}).cluster("app", {kApp});
  add_undeclared(bench, "outbound", kOut, "out", config::Direction::outbound);
  add_undeclared(bench, "inbound", kIn, "app", config::Direction::inbound);
}

Task<std::unique_ptr<io::Stream>> call(Bench& bench, const char* address = kOut) {
  co_return co_await bench.network.connect(at(address), {}, bench.loop.now() + 5s);
}

Task<void> say(Bench& bench, io::Stream& stream, std::string_view text) {
  co_return co_await io::write_all(stream, text, bench.loop.now() + 5s);
}

// Exactly so many bytes, or fewer at the end.
Task<std::string> hear(Bench& bench, io::Stream& stream, size_t bytes, Duration within = 5s) {
  std::string text(bytes, '\0');
  size_t have = 0;
  while (have < bytes) {
    CO_TRY(const size_t n, co_await io::read_some(stream, std::as_writable_bytes(std::span(text).subspan(have)),
                                                  bench.loop.now() + within));
    if (n == 0) break;
    have += n;
  }
  text.resize(have);
  co_return std::move(text);
}

Task<void> pause(Bench& bench, Duration time) { co_return co_await io::sleep_until(bench.loop.now() + time); }

// The app: each connection is given to `talk`, whose stream ends with it.
struct App {
  Bench& bench;
  Task<void> (*talk)(Bench&, io::Stream&);
  int connections = 0;
};

Task<void> talk_on(App& app, std::unique_ptr<io::Stream> stream) { co_return co_await app.talk(app.bench, *stream); }

Task<void> serve_app(App& app) {
  CO_TRY(auto acceptor, app.bench.network.listen(at(kApp), {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) {
      ++app.connections;
      app.bench.scope->spawn(talk_on(app, std::move(stream)));
    } else {
      CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
    }
  }
}

Task<void> echo_rest(Bench& bench, io::Stream& stream) {
  std::array<std::byte, 4096> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, kNever));
    if (n == 0) break;
    CO_TRY_VOID(co_await say(bench, stream, {reinterpret_cast<char*>(buffer.data()), n}));
  }
  stream.shutdown_write();
  co_return {};
}
Task<void> greet_and_echo(Bench& bench, io::Stream& stream) {
  CO_TRY_VOID(co_await say(bench, stream, kGreeting));
  co_return co_await echo_rest(bench, stream);
}
Task<void> say_nothing(Bench& bench, io::Stream& stream) {
  (void)bench;
  std::array<std::byte, 16> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, kNever));
    if (n == 0) co_return {};
  }
}
Task<void> tell_the_time(Bench& bench, io::Stream& stream) {
  CO_TRY(const std::string nothing, co_await hear(bench, stream, 1, 1h));
  EXPECT_EQ(nothing, "");
  CO_TRY_VOID(co_await say(bench, stream, "noon"));
  stream.shutdown_write();
  co_return {};
}

TEST(Opening, AServerThatSpeaksFirstIsHeardAtOnce) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, greet_and_echo};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    const TimePoint start = b.loop.now();
    CO_TRY(auto client, co_await call(b));
    CO_TRY(const std::string greeted, co_await hear(b, *client, kGreeting.size()));
    EXPECT_EQ(greeted, kGreeting);
    EXPECT_EQ(b.loop.now(), start) << "somebody waited by the clock";
    // What the client says now is opaque, whatever it looks like.
    CO_TRY_VOID(co_await say(b, *client, "GET / HTTP/1.1\r\n\r\n"));
    client->shutdown_write();
    CO_TRY(const std::string echoed, co_await hear(b, *client, 100));
    EXPECT_EQ(echoed, "GET / HTTP/1.1\r\n\r\n");
    CO_TRY_VOID(co_await pause(b, 1s));
    EXPECT_EQ(app->connections, 1);
    EXPECT_EQ(b.log().size(), 2u) << "a line of each sidecar";
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(metrics.find("istio_tcp_connections_opened_total{reporter=\"source\""), std::string::npos) << metrics;
    EXPECT_NE(metrics.find("istio_tcp_connections_closed_total{reporter=\"destination\""), std::string::npos);
    EXPECT_EQ(metrics.find("istio_requests_total{"), std::string::npos) << metrics;
    co_return {};
  });
}

TEST(Opening, BytesOfATunnelAreCountedWhileItLives) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, greet_and_echo};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY(auto client, co_await call(b));
    CO_TRY_VOID(co_await say(b, *client, "abc"));
    CO_TRY(const std::string heard, co_await hear(b, *client, kGreeting.size() + 3));
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(metrics.find("istio_tcp_received_bytes_total{reporter=\"source\""), std::string::npos) << metrics;
    for (const std::string& line : {std::string("received_bytes"), std::string("sent_bytes")}) {
      const size_t found = metrics.find("istio_tcp_" + line + "_total{");
      const std::string_view rest = std::string_view(metrics).substr(found);
      const std::string_view first = rest.substr(0, rest.find('\n'));
      EXPECT_TRUE(first.ends_with(line == "received_bytes" ? " 3" : " 15")) << first;
    }
    EXPECT_EQ(metrics.find("istio_tcp_connections_closed_total{"), std::string::npos) << metrics;
    co_return {};
  });
}

TEST(Opening, AClientThatSpeaksFirstAndNoHttpIsOpaque) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, echo_rest};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    const std::string hello = in_records(client_hello("a.example", {"h2"}), 16384);
    for (const std::string& text : {std::string("PING\r\n"), hello, std::string("GET key\r\n")}) {
      for (const Duration silence : {0ms, 50ms}) {
        CO_TRY(auto client, co_await call(b));
        CO_TRY_VOID(co_await pause(b, silence));
        CO_TRY_VOID(co_await say(b, *client, text));
        CO_TRY(const std::string echoed, co_await hear(b, *client, text.size()));
        EXPECT_EQ(echoed, text);
      }
    }
    co_return {};
  });
}

TEST(Opening, HttpIsRoutedAndTheEarlyCallCarriesNothingOfIt) {
  Bench bench;
  add_two_sidecars(bench);
  static Upstream* app;
  app = &bench.upstream(kApp);
  bench.run([](Bench& b) -> Task<void> {
    for (const Duration silence : {0ms, 50ms, 5000ms}) {
      CO_TRY(auto session, co_await b.connect(kOut));
      CO_TRY_VOID(co_await pause(b, silence));
      for (int i = 0; i < 3; ++i) {
        CO_TRY(const Answer answer, co_await b.send_on(*session, "POST", "/", "body", {}));
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, std::string(kApp) + " body");
      }
    }
    EXPECT_EQ(app->requests, 9);
    const auto log = b.log();
    EXPECT_EQ(log.size(), 18u);
    for (const std::string& line : log) EXPECT_NE(line.find("\"POST / HTTP/1.1\" 200"), std::string::npos) << line;
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_EQ(metrics.find("istio_tcp_connections_opened_total{"), std::string::npos) << metrics;
    co_return {};
  });
}

TEST(Opening, ARequestInPiecesIsNotHalfUsed) {
  Bench bench;
  add_two_sidecars(bench);
  static Upstream* app;
  app = &bench.upstream(kApp);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await call(b));
    CO_TRY_VOID(co_await pause(b, 1s));
    for (const char c : std::string_view("GET /slow HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")) {
      CO_TRY_VOID(co_await say(b, *client, {&c, 1}));
      CO_TRY_VOID(co_await pause(b, 100ms));
    }
    CO_TRY(const std::string answer, co_await hear(b, *client, 10000));
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << answer;
    EXPECT_EQ(app->requests, 1);
    co_return {};
  });
}

TEST(Opening, EarlyCallsTakeNoTurnFromRequests) {
  Bench bench;
  bench.config.cluster("out", {"10.0.0.1:80", "10.0.0.2:80"});
  add_undeclared(bench, "outbound", kOut, "out", config::Direction::outbound);
  static std::array<Upstream*, 2> hosts;
  hosts = {&bench.upstream("10.0.0.1:80"), &bench.upstream("10.0.0.2:80")};
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 20; ++i) {
      CO_TRY(auto session, co_await b.connect(kOut));
      CO_TRY_VOID(co_await pause(b, 10ms));
      CO_TRY(const Answer answer, co_await b.send_on(*session, "GET", "/", "", {}));
      EXPECT_EQ(answer.status, 200);
    }
    EXPECT_EQ(hosts[0]->requests, 10);
    EXPECT_EQ(hosts[1]->requests, 10);
    co_return {};
  });
}

TEST(Opening, NobodySaysAnything) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, say_nothing};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto client, co_await call(b));
    CO_TRY_VOID(co_await pause(b, 59min));
    EXPECT_EQ(client->try_read({}).state, io::Io::blocked) << "still there";
    EXPECT_EQ(app->connections, 1);
    CO_TRY_VOID(co_await pause(b, 2min));
    std::array<std::byte, 1> byte;
    EXPECT_NE(client->try_read(byte).state, io::Io::blocked) << "the idle timeout holds";
    CO_TRY_VOID(co_await pause(b, 1s));
    EXPECT_EQ(b.worker->metrics().connections(), 0);
    EXPECT_EQ(b.log(), std::vector<std::string>{});
    co_return {};
  });
}

TEST(Opening, AClientThatOnlyListensHearsTheServer) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, tell_the_time};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    for (const Duration silence : {0ms, 50ms}) {
      CO_TRY(auto client, co_await call(b));
      CO_TRY_VOID(co_await pause(b, silence));
      client->shutdown_write();
      CO_TRY(const std::string heard, co_await hear(b, *client, 100));
      EXPECT_EQ(heard, "noon");
    }
    co_return {};
  });
}

TEST(Opening, AProbeLeavesNoTrace) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, say_nothing};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    for (const Duration silence : {0ms, 50ms}) {
      CO_TRY(auto client, co_await call(b));
      CO_TRY_VOID(co_await pause(b, silence));
      client.reset();
      CO_TRY_VOID(co_await pause(b, 1s));
    }
    EXPECT_EQ(b.log(), std::vector<std::string>{});
    EXPECT_EQ(b.worker->metrics().connections(), 0);
    co_return {};
  });
}

TEST(Opening, AnUnreachedDestinationIsSaidToHttpAndShownToOthers) {
  Bench bench;
  add_two_sidecars(bench);  // nobody is the app
  bench.run([](Bench& b) -> Task<void> {
    for (const Duration silence : {0ms, 500ms}) {
      CO_TRY(auto session, co_await b.connect(kOut));
      CO_TRY_VOID(co_await pause(b, silence));
      CO_TRY(const Answer answer, co_await b.send_on(*session, "POST", "/", "pay", {}));
      EXPECT_EQ(answer.status, 503);
      EXPECT_NE(answer.body.find("cluster out"), std::string::npos) << answer.body;
    }
    CO_TRY(auto silent, co_await call(b));
    auto heard = co_await hear(b, *silent, 1);
    EXPECT_FALSE(heard) << "a client that waits for a greeting must not wait for ever";
    CO_TRY(auto opaque, co_await call(b));
    CO_TRY_VOID(co_await say(b, *opaque, "PING\r\n"));
    heard = co_await hear(b, *opaque, 1);
    EXPECT_FALSE(heard);
    co_return {};
  });
}

TEST(Opening, BytesThatDoNotBecomeAnythingAreOpaqueInTheEnd) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, echo_rest};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto client, co_await call(b));
    CO_TRY_VOID(co_await pause(b, 1min));
    CO_TRY_VOID(co_await say(b, *client, "GET"));
    CO_TRY(const std::string echoed, co_await hear(b, *client, 3, 1min));
    EXPECT_EQ(echoed, "GET");
    co_return {};
  });
}

// The client began what may be HTTP, and the server speaks: an HTTP server would not have.
TEST(Opening, AServerThatSpeaksIntoHalfAWordDecides) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, [](Bench& b, io::Stream& stream) -> Task<void> {
             CO_TRY_VOID(co_await pause(b, 300ms));
             co_return co_await greet_and_echo(b, stream);
           }};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto client, co_await call(b));
    CO_TRY_VOID(co_await pause(b, 100ms));
    CO_TRY_VOID(co_await say(b, *client, "PO"));
    const TimePoint start = b.loop.now();
    CO_TRY(const std::string heard, co_await hear(b, *client, kGreeting.size() + 2));
    EXPECT_EQ(heard, std::string(kGreeting) + "PO");
    EXPECT_LT(b.loop.now() - start, 300ms);
    co_return {};
  });
}

TEST(Opening, ARestartedAppIsReachedByASilentClient) {
  Bench bench;
  add_two_sidecars(bench);
  static App* app;
  App here{bench, greet_and_echo};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await call(b, kIn));
    CO_TRY_VOID(co_await pause(b, 200ms));
    b.scope->spawn(serve_app(*app));
    CO_TRY(const std::string heard, co_await hear(b, *client, kGreeting.size()));
    EXPECT_EQ(heard, std::string(kGreeting));
    co_return {};
  });
}

// As a policy about the port that lets nobody in, or a service that is asked, stands before what is opaque.
void guard_the_opaque(Bench& bench, const std::string& listener, config::NetworkFilter filter) {
  auto made = std::make_shared<config::Listener>(*bench.config.next.listeners[listener]);
  made->default_chain->filters = {std::move(filter)};
  made->access_logs = {{"log", {}}};
  bench.config.next.listeners[listener] = std::move(made);
}

// Waits until nobody is connected any more; how long that took.
Task<Duration> until_closed(Bench& bench, io::Stream& stream) {
  const TimePoint start = bench.loop.now();
  std::array<std::byte, 16> buffer;
  auto got = co_await io::read_some(stream, buffer, start + 1min);
  EXPECT_TRUE(got ? *got == 0 : got.error().code != Code::deadline) << "it is still there";
  co_return bench.loop.now() - start;
}

// One line that names the policy, and nothing is left of the connection.
Task<void> expect_denied_and_gone(Bench& bench) {
  CO_TRY_VOID(co_await pause(bench, 1s));
  const auto log = bench.log();
  EXPECT_EQ(log.size(), 1U);
  EXPECT_NE(log.at(0).find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log[0];
  EXPECT_EQ(bench.worker->metrics().connections(), 0);
  co_return {};
}

TEST(Opening, NothingIsBegunForASilentClientWhomThePoliciesKeepOut) {
  for (const bool inbound : {true, false}) {
    Bench bench;
    add_two_sidecars(bench);
    guard_the_opaque(bench, inbound ? "inbound" : "outbound",
                     policies(config::PolicyAction::deny, {config::Always{}, {}}));
    bench.upstream(kApp);
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(auto client,
             co_await call(b, b.config.next.listeners["inbound"]->default_chain->filters.empty() ? kOut : kIn));
      CO_TRY(const Duration time, co_await until_closed(b, *client));
      EXPECT_LE(time, kOpeningTime + 1s);
      EXPECT_EQ(b.network.connects(at(kApp)), 0);
      CO_TRY_VOID(co_await expect_denied_and_gone(b));
      co_return {};
    });
  }
}

// Who was let in and has still said nothing is there by the policies of now.
TEST(Opening, ASilentClientIsJudgedAgainWhenPoliciesChange) {
  Bench bench;
  add_two_sidecars(bench);
  guard_the_opaque(bench, "inbound", policies(config::PolicyAction::deny, never()));
  static App* app;
  App here{bench, say_nothing};
  app = &here;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(serve_app(*app));
    CO_TRY(auto client, co_await call(b, kIn));
    CO_TRY_VOID(co_await pause(b, 1s));
    EXPECT_EQ(app->connections, 1);
    guard_the_opaque(b, "inbound", policies(config::PolicyAction::deny, {config::Always{}, {}}));
    b.apply();
    CO_TRY(const Duration time, co_await until_closed(b, *client));
    EXPECT_LE(time, 1s);
    CO_TRY_VOID(co_await expect_denied_and_gone(b));
    co_return {};
  });
}

// The policies of requests are others: who takes its time and then asks for what is allowed is answered.
TEST(Opening, HttpIsLetInWhereWhatIsOpaqueIsKeptOut) {
  Bench bench;
  add_two_sidecars(bench);
  guard_the_opaque(bench, "inbound", policies(config::PolicyAction::deny, {config::Always{}, {}}));
  bench.upstream(kApp);
  bench.run([](Bench& b) -> Task<void> {
    for (const Duration silence : {0ms, 50ms, 5000ms}) {
      CO_TRY(auto session, co_await b.connect(kIn));
      CO_TRY_VOID(co_await pause(b, silence));
      CO_TRY(const Answer answer, co_await b.send_on(*session, "GET", "/", "", {}));
      EXPECT_EQ(answer.status, 200);
    }
    EXPECT_EQ(b.network.connects(at(kApp)), 1) << "kept for what was allowed";
    CO_TRY(auto client, co_await call(b, kIn));
    CO_TRY_VOID(co_await say(b, *client, "PING\r\n"));
    CO_TRY(const Duration time, co_await until_closed(b, *client));
    EXPECT_EQ(time, 0s);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

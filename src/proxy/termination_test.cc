// Filter chains that end TLS: which certificate is shown, who gets in, what is spoken inside, and what is told onwards.
#include <gtest/gtest.h>

#include "http/h1/client.h"
#include "http/h2/client.h"
#include "proxy/testing/bench.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"

namespace weft::proxy {
namespace {

using testing::Answer;
using testing::Bench;
using testing::route_to;

constexpr const char* kListener = "10.9.9.9:443";
constexpr const char* kEndpoint = "10.0.0.1:80";

void set_secret(Bench& bench, const std::string& name, const tls::KeyPair& pair, const std::string& version) {
  auto secret = std::make_shared<config::Secret>();
  secret->name = name;
  secret->version = version;
  secret->certificate = pair.certificate;
  secret->key = pair.key;
  bench.config.next.secrets[name] = std::move(secret);
}

config::FilterChain& chain_for(config::Listener& listener, size_t index, const std::string& name) {
  if (listener.chains.size() == index) listener.chains.push_back(listener.chains.front());
  config::FilterChain& chain = listener.chains[index];
  chain.name = name;
  chain.match.server_names = {name};
  auto tls = std::make_shared<config::Tls>();
  tls->version = name;
  tls->certificate_name = name;
  tls->alpn = {"h2", "http/1.1"};
  chain.tls = tls;
  return chain;
}

// A listener of two names, each with a certificate of its own; the second wants one of its clients.
void set_edge(Bench& bench, const config::Route& route = route_to("app")) {
  bench.config.cluster("app", {kEndpoint}).listener("edge", kListener, {route}, config::Direction::outbound);
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners.at("edge"));
  auto& edge = std::get<config::HttpConnection>(listener->chains[0].terminal);
  edge.use_remote_address = true;
  edge.client_cert = {config::ForwardedClientCert::How::replace, true, true, true};
  listener->access_logs = {{"log", {}}};
  listener->tls_inspector.enabled = true;
  chain_for(*listener, 0, "shop.test");
  config::FilterChain& admin = chain_for(*listener, 1, "admin.test");
  auto tls = std::make_shared<config::Tls>(*admin.tls);
  auto trust = std::make_shared<config::Secret>();
  trust->roots = tls::testing::root().certificate;
  tls->trust = std::move(trust);
  tls->require_peer_certificate = true;
  admin.tls = std::move(tls);
  bench.config.next.listeners["edge"] = std::move(listener);
  for (const char* name : {"shop.test", "admin.test"})
    set_secret(bench, name, tls::testing::leaf({.dns_names = {name}}), "1");
}

struct Visit {
  std::string shown;  // the names of the certificate
  std::string alpn;
  Answer answer;
};

// One request under that name, over the protocol the listener picks of those offered.
io::Task<Visit> visit(Bench& b, std::string name, std::vector<std::string> alpn, tls::KeyPair identity = {}) {
  auto context = tls::Context::client(
      {.identity = std::move(identity), .roots = tls::testing::root().certificate, .alpn = std::move(alpn)});
  CHECK(context);
  CO_TRY(auto plain, co_await b.network.connect(*io::Address::parse(kListener), {}, b.loop.now() + 5s));
  CO_TRY(auto stream, co_await tls::connect(std::move(plain), *context, name, b.loop.now() + 5s));
  Visit out;
  out.shown = tls::describe_names(*stream->peer_certificate());
  out.alpn = stream->alpn();
  std::unique_ptr<http::Session> session;
  if (out.alpn == "h2") {
    CO_TRY(session, http::h2::start_session(*b.scope, std::move(stream), {}));
  } else {
    session = http::h1::make_session(std::move(stream), {});
  }
  CO_TRY(out.answer, co_await b.send_on(*session, "GET", "/", {},
                                        {{"x-forwarded-proto", "ftp"}, {"x-forwarded-client-cert", "Hash=forged"}}));
  co_return std::move(out);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

testing::Upstream* upstream;  // of the test that runs

TEST(Termination, TheNameAskedForPicksTheCertificateAndAlpnTheProtocol) {
  Bench bench;
  set_edge(bench);
  upstream = &bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    for (std::string alpn : {"h2", "http/1.1", ""}) {
      CO_TRY(auto one, co_await visit(b, "shop.test", alpn.empty() ? std::vector<std::string>() : std::vector{alpn}));
      EXPECT_EQ(one.shown, "shop.test");
      EXPECT_EQ(one.alpn, alpn);
      EXPECT_EQ(one.answer.status, 200) << one.answer.body;
    }
    co_return {};
  });
  ASSERT_EQ(upstream->seen.size(), 3u);
  for (const std::string& seen : upstream->seen) {
    EXPECT_TRUE(has(seen, "x-forwarded-proto=https")) << seen;
    EXPECT_TRUE(has(seen, "x-forwarded-for=")) << seen;
    EXPECT_FALSE(has(seen, "x-forwarded-client-cert")) << seen;
  }
}

io::Task<std::string> shown_to(Bench& b, std::string cipher) {
  auto context = tls::Context::client({.roots = tls::testing::root().certificate,
                                       .protocols = {.most = tls::Version::tls12, .ciphers = {std::move(cipher)}}});
  CHECK(context);
  CO_TRY(auto plain, co_await b.network.connect(*io::Address::parse(kListener), {}, b.loop.now() + 5s));
  CO_TRY(auto stream, co_await tls::connect(std::move(plain), *context, "server.test", b.loop.now() + 5s));
  co_return stream->peer_certificate()->sha256;
}

TEST(Termination, AClientIsShownTheCertificateOfTheKeyThatItKnows) {
  Bench bench;
  set_edge(bench);
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners.at("edge"));
  config::FilterChain& chain = chain_for(*listener, 0, "server.test");
  auto tls = std::make_shared<config::Tls>(*chain.tls);
  tls->more_certificates = {{"rsa", nullptr}};
  chain.tls = std::move(tls);
  bench.config.next.listeners["edge"] = std::move(listener);
  static const tls::KeyPair ecdsa = tls::testing::leaf({.dns_names = {"server.test"}});
  static const tls::KeyPair next = tls::testing::leaf({.dns_names = {"server.test"}});
  set_secret(bench, "server.test", ecdsa, "1");
  set_secret(bench, "rsa", tls::testing::rsa_leaf(), "1");
  bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    const std::string of_rsa = tls::read_certificate_info(tls::testing::rsa_leaf().certificate)->sha256;
    CO_TRY(const std::string rsa, co_await shown_to(b, "ECDHE-RSA-AES128-GCM-SHA256"));
    EXPECT_EQ(rsa, of_rsa);
    CO_TRY(const std::string other, co_await shown_to(b, "ECDHE-ECDSA-AES128-GCM-SHA256"));
    EXPECT_EQ(other, tls::read_certificate_info(ecdsa.certificate)->sha256);
    // Either may be replaced.
    set_secret(b, "server.test", next, "2");
    b.apply();
    CO_TRY(const std::string renewed, co_await shown_to(b, "ECDHE-ECDSA-AES128-GCM-SHA256"));
    EXPECT_EQ(renewed, tls::read_certificate_info(next.certificate)->sha256);
    // Two of one kind of key show nobody which is meant: nothing is served.
    set_secret(b, "rsa", ecdsa, "2");
    b.apply();
    const auto none = co_await shown_to(b, "ECDHE-ECDSA-AES128-GCM-SHA256");
    EXPECT_FALSE(none);
    co_return {};
  });
}

void set_clients(Bench& bench, const std::string& roots) {
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners.at("edge"));
  auto tls = std::make_shared<config::Tls>(*listener->chains[1].tls);
  auto trust = std::make_shared<config::Secret>();
  trust->roots = roots;
  trust->version = std::to_string(std::hash<std::string>()(roots));
  tls->trust = std::move(trust);
  listener->chains[1].tls = std::move(tls);
  bench.config.next.listeners["edge"] = std::move(listener);
  bench.apply();
}

io::Task<std::unique_ptr<http::Session>> come_as_client(Bench& b, tls::KeyPair identity = {}) {
  if (identity.certificate.empty()) identity = tls::testing::leaf({.dns_names = {"client.test"}});
  auto context = tls::Context::client({.identity = std::move(identity), .roots = tls::testing::root().certificate});
  CHECK(context);
  CO_TRY(auto plain, co_await b.network.connect(*io::Address::parse(kListener), {}, b.loop.now() + 5s));
  CO_TRY(auto stream, co_await tls::connect(std::move(plain), *context, "admin.test", b.loop.now() + 5s));
  co_return http::h1::make_session(std::move(stream), {});
}

io::Task<void> in_a_second(Bench& b, std::function<void()> change) {
  CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
  change();
  co_return {};
}

// Whoever vouched for a client is trusted no longer: it is broken off with what it has begun.
TEST(Termination, WhoIsTrustedNoLongerIsBrokenOffWithinASecond) {
  Bench bench;
  config::Route patient = route_to("app");
  std::get<config::Forward>(patient.action).timeout = 0s;
  set_edge(bench, patient);
  upstream = &bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    const std::string stranger = tls::make_root("stranger", tls::testing::always()).value().certificate;
    CO_TRY(const auto idle, co_await come_as_client(b));
    CO_TRY(const Answer first, co_await b.send_on(*idle, "GET", "/", {}, {}));
    EXPECT_EQ(first.status, 200);
    set_clients(b, tls::testing::root().certificate + stranger);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2s));
    CO_TRY(const Answer second, co_await b.send_on(*idle, "GET", "/", {}, {}));
    EXPECT_EQ(second.status, 200) << "another authority beside it is no reason to go";

    CO_TRY(const auto busy, co_await come_as_client(b));
    upstream->delay = 60s;
    b.scope->spawn(in_a_second(b, [&b, stranger] { set_clients(b, stranger); }));
    const TimePoint began = b.loop.now();
    EXPECT_FALSE(co_await b.send_on(*busy, "GET", "/long", {}, {}));
    EXPECT_LE(b.loop.now() - began, 2s);
    upstream->delay = 0s;
    EXPECT_FALSE(co_await b.send_on(*idle, "GET", "/", {}, {})) << "it was closed";
    bool told = false;
    for (const std::string& line : b.log()) told |= has(line, "/long") && has(line, "trusted no longer");
    EXPECT_TRUE(told) << fmt::format("{}", fmt::join(b.log(), "\n"));
    co_return {};
  });
}

struct LostTrust {
  const char* why;
  void (*change)(config::Tls& tls, config::Secret& trust, const tls::KeyPair& client);
};

// The lists, names and pins of the chain count for who is in as for who comes.
TEST(Termination, WhoseCertificateWouldNotBeTakenNowIsBrokenOff) {
  static const LostTrust rows[] = {
      {"certificate revoked",
       [](config::Tls&, config::Secret& trust, const tls::KeyPair& client) {
         trust.revoked = tls::testing::revoking({client.certificate});
       }},
      {"none of the expected names",
       [](config::Tls& tls, config::Secret&, const tls::KeyPair&) {
         tls.names = {{config::PeerName::Type::dns,
                       config::StringMatcher::make(config::StringMatcher::Kind::exact, "other.test").value()}};
       }},
      {"none of those that are pinned",
       [](config::Tls& tls, config::Secret&, const tls::KeyPair&) { tls.pins = {std::string(64, '0')}; }},
  };
  for (const LostTrust& each : rows) {
    static const LostTrust* row;
    row = &each;
    Bench bench;
    set_edge(bench);
    upstream = &bench.upstream(kEndpoint);
    bench.run([](Bench& b) -> io::Task<void> {
      const tls::KeyPair client = tls::testing::leaf({.dns_names = {"client.test"}});
      CO_TRY(const auto session, co_await come_as_client(b, client));
      CO_TRY(const Answer first, co_await b.send_on(*session, "GET", "/", {}, {}));
      EXPECT_EQ(first.status, 200);
      const auto apply = [&](void (*change)(config::Tls&, config::Secret&, const tls::KeyPair&), const char* version,
                             const tls::KeyPair& whom) {
        auto listener = std::make_shared<config::Listener>(*b.config.next.listeners.at("edge"));
        auto tls = std::make_shared<config::Tls>(*listener->chains[1].tls);
        auto trust = std::make_shared<config::Secret>(*tls->trust);
        if (change != nullptr) change(*tls, *trust, whom);
        trust->version = version;
        if (row != &rows[0]) tls->version = version;
        tls->trust = std::move(trust);
        listener->chains[1].tls = std::move(tls);
        b.config.next.listeners["edge"] = std::move(listener);
        b.apply();
      };
      // As its list of revoked ones begins to be asked, and has another on it.
      if (row == &rows[0]) apply(row->change, "2", tls::testing::leaf({.dns_names = {"another.test"}}));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2s));
      CO_TRY(const Answer second, co_await b.send_on(*session, "GET", "/", {}, {}));
      EXPECT_EQ(second.status, 200);
      upstream->delay = 60s;
      b.scope->spawn(in_a_second(b, [&] { apply(row->change, "3", client); }));
      const TimePoint began = b.loop.now();
      EXPECT_FALSE(co_await b.send_on(*session, "GET", "/long", {}, {}));
      EXPECT_LE(b.loop.now() - began, 2s) << row->why;
      const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
      EXPECT_TRUE(has(log, row->why)) << log;
      co_return {};
    });
  }
}

TEST(Termination, AClientThatMustShowACertificateIsKnownByIt) {
  Bench bench;
  set_edge(bench);
  upstream = &bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    auto nobody = co_await visit(b, "admin.test", {"http/1.1"});
    EXPECT_FALSE(nobody);
    CO_TRY(auto stranger_root, tls::make_root("stranger", tls::testing::always()));
    CO_TRY(auto stranger, tls::issue(stranger_root, {.dns_names = {"client.test"}}, tls::testing::always()));
    EXPECT_FALSE(co_await visit(b, "admin.test", {"http/1.1"}, stranger));
    EXPECT_EQ(upstream->requests, 0);
    CO_TRY(auto known,
           co_await visit(b, "admin.test", {"http/1.1"},
                          tls::testing::leaf({.common_name = "a \"client\"", .dns_names = {"client.test"}})));
    EXPECT_EQ(known.answer.status, 200) << known.answer.body;
    EXPECT_EQ(known.shown, "admin.test");
    const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
    EXPECT_TRUE(has(log, "the peer showed no certificate")) << log;
    EXPECT_TRUE(has(log, "client.test is not trusted")) << log;
    co_return {};
  });
  ASSERT_EQ(upstream->seen.size(), 1u);
  EXPECT_TRUE(has(upstream->seen[0], "x-forwarded-client-cert=Hash=")) << upstream->seen[0];
  EXPECT_TRUE(has(upstream->seen[0], "DNS=client.test")) << upstream->seen[0];
  EXPECT_FALSE(has(upstream->seen[0], "forged")) << upstream->seen[0];
}

TEST(Termination, ANameNoChainHasAndPlaintextAreTurnedAwayWithAReason) {
  Bench bench;
  set_edge(bench);
  upstream = &bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    EXPECT_FALSE(co_await visit(b, "other.test", {"h2"}));
    EXPECT_FALSE(co_await b.get(kListener, "/"));
    const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
    EXPECT_TRUE(has(log, "no filter chain of listener edge matches")) << log;
    co_return {};
  });
  EXPECT_EQ(upstream->requests, 0);
}

TEST(Termination, AnotherSecretIsShownToWhoeverComesNext) {
  Bench bench;
  set_edge(bench);
  upstream = &bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto before, co_await visit(b, "shop.test", {"http/1.1"}));
    EXPECT_EQ(before.shown, "shop.test");
    set_secret(b, "shop.test", tls::testing::leaf({.dns_names = {"shop.test", "new.test"}}), "2");
    b.apply();
    CO_TRY(auto after, co_await visit(b, "shop.test", {"http/1.1"}));
    EXPECT_EQ(after.shown, "shop.test, new.test");
    // One that is gone leaves nobody to be: the client is turned away, not served with the old one.
    b.config.next.secrets.erase("shop.test");
    b.apply();
    EXPECT_FALSE(co_await visit(b, "shop.test", {"http/1.1"}));
    const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
    EXPECT_TRUE(has(log, "the secret shop.test is not here")) << log;
    co_return {};
  });
}

TEST(Termination, AConnectionWhoseTermsHaveChangedEndsInOrder) {
  Bench bench;
  set_edge(bench);
  upstream = &bench.upstream(kEndpoint);
  bench.run([](Bench& b) -> io::Task<void> {
    auto context = tls::Context::client({.roots = tls::testing::root().certificate});
    CO_TRY(auto plain, co_await b.network.connect(*io::Address::parse(kListener), {}, b.loop.now() + 5s));
    CO_TRY(auto stream, co_await tls::connect(std::move(plain), *context, "shop.test", b.loop.now() + 5s));
    auto session = http::h1::make_session(std::move(stream), {});
    CO_TRY(auto before, co_await b.send_on(*session, "GET", "/", {}, {}));
    EXPECT_EQ(before.headers.count("connection"), 0u);
    // From now on a certificate is asked for under this name.
    auto listener = std::make_shared<config::Listener>(*b.config.next.listeners.at("edge"));
    auto tls = std::make_shared<config::Tls>(*listener->chains[1].tls);
    tls->version = "asks";
    tls->certificate_name = "shop.test";
    listener->chains[0].tls = std::move(tls);
    b.config.next.listeners["edge"] = std::move(listener);
    b.apply();
    CO_TRY(auto last, co_await b.send_on(*session, "GET", "/", {}, {}));
    EXPECT_EQ(last.status, 200) << last.body;
    EXPECT_EQ(last.headers["connection"], "close");
    EXPECT_FALSE(co_await visit(b, "shop.test", {"http/1.1"}));
    co_return {};
  });
  EXPECT_EQ(upstream->requests, 2);
}

TEST(Termination, AClientThatSaysNothingIsGivenTime) {
  Bench bench;
  set_edge(bench);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto plain, co_await b.network.connect(*io::Address::parse(kListener), {}, b.loop.now() + 5s));
    const TimePoint begun = b.loop.now();
    std::array<std::byte, 1> byte;
    auto read = co_await io::read_some(*plain, byte, b.loop.now() + 120s);
    EXPECT_TRUE(!read || *read == 0);
    EXPECT_LE(b.loop.now() - begun, 31s);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy

// Who may resume a session: only whom a full handshake would let in as well, and who comes so is known as well.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sanitizer/allocator_interface.h>

#include <functional>

#include "io/scope.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "tls/context_state.h"
#include "tls/openssl.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"

namespace weft::tls {
namespace {

using io::Scope;
using io::Task;

constexpr const char* kCart = "spiffe://cluster.local/ns/shop/sa/cart";
constexpr const char* kStore = "spiffe://cluster.local/ns/shop/sa/storefront";
constexpr const char* kSni = "outbound_.80_._.cart.shop";

// Another authority whom one may trust beside the tests' own.
const std::string& stranger() {
  static const std::string certificate = make_root("stranger", testing::always()).value().certificate;
  return certificate;
}

const KeyPair& cart() {
  static const KeyPair pair = testing::leaf({.uris = {kCart}});
  return pair;
}

const KeyPair& store() {
  static const KeyPair pair = testing::leaf({.uris = {kStore}});
  return pair;
}

ServerOptions server_options(std::shared_ptr<TicketKeys> keys) {
  return {.identity = cart(),
          .roots = testing::root().certificate,
          .client_certificate = ClientCertificate::required,
          .client_names = {{NameMatch::prefix, "spiffe://cluster.local/", NameMatch::uri}},
          .alpn = {"istio-h2", "istio-http/1.1"},
          .tickets = std::move(keys)};
}

ClientOptions client_options() {
  return {.identity = store(),
          .roots = testing::root().certificate,
          .server_names = {{NameMatch::exact, kCart, NameMatch::uri}},
          .alpn = {"istio-h2"},
          .resumes = true};
}

struct Pair {
  Result<std::unique_ptr<Stream>> client = fail(Error::cancelled());
  Result<std::unique_ptr<Stream>> server = fail(Error::cancelled());
};

Task<void> accept_into(std::unique_ptr<io::Stream> below, Context context, TimePoint deadline, Pair& pair) {
  pair.server = co_await accept(std::move(below), context, deadline);
  co_return {};
}

Task<void> connect_into(std::unique_ptr<io::Stream> below, Context context, std::shared_ptr<Sessions> sessions,
                        std::string host, TimePoint deadline, Pair& pair) {
  pair.client = co_await connect(std::move(below), context, std::move(host), deadline, std::move(sessions));
  co_return {};
}

Task<void> meet(Scope& scope, const Context& server, const Context& client, std::shared_ptr<Sessions> sessions,
                std::string host, const io::testing::Faults& faults, Pair& pair) {
  auto below = io::testing::memory_pair(faults);
  const TimePoint deadline = scope.loop().now() + 10s;
  scope.spawn(accept_into(std::move(below.server), server, deadline, pair));
  scope.spawn(connect_into(std::move(below.client), client, std::move(sessions), std::move(host), deadline, pair));
  co_return co_await scope.join();
}

// A client that meets a server again and again.
class Resumption : public ::testing::Test {
 protected:
  // A connection; what the server sends after the handshake (tickets) is read.
  void meet_as(const Context& of_server, const Context& of_client, const std::string& host = kSni) {
    pair_ = std::make_unique<Pair>();
    const auto ran = loop_.run(io::with_scope(meet, std::cref(of_server), std::cref(of_client), sessions, host,
                                              std::cref(faults), std::ref(*pair_)));
    ASSERT_TRUE(ran) << to_string(ran.error());
    std::array<std::byte, 16> none;
    if (pair_->client) EXPECT_NE((*pair_->client)->try_read(none).state, io::Io::ok);
  }
  void meet_now() { meet_as(server, client); }

  void expect_met(bool resumed) {
    ASSERT_TRUE(pair_->server) << to_string(pair_->server.error());
    ASSERT_TRUE(pair_->client) << to_string(pair_->client.error());
    EXPECT_EQ(at_server().resumed(), resumed);
    EXPECT_EQ(at_client().resumed(), resumed);
    EXPECT_EQ(at_server().peer_certificate()->spiffe_id(), kStore);
    EXPECT_EQ(at_client().peer_certificate()->spiffe_id(), kCart);
    EXPECT_TRUE(at_server().verified());
    EXPECT_TRUE(at_client().verified());
  }
  void expect_resumed() { expect_met(true); }
  void expect_full() { expect_met(false); }

  Stream& at_client() { return **pair_->client; }
  Stream& at_server() { return **pair_->server; }

  // As a client would that keeps sessions longer than it may, or offers what is not for this: what the server says of
  // it is seen alone.
  void offer_anyway(const Context& made_under, const Context& offered_under) {
    auto session = sessions->take(made_under.state().terms + kSni, WallTime{});
    ASSERT_TRUE(session);
    session->terms = offered_under.state().terms + kSni;
    session->until = WallTime::max();
    sessions->keep(std::move(*session));
  }
  // Likewise, with one added to a byte of its ticket.
  void offer_changed(size_t at) {
    auto session = sessions->take(client.state().terms + kSni, clock_.wall());
    ASSERT_TRUE(session);
    const unsigned char* ticket = nullptr;
    size_t size = 0;
    SSL_SESSION_get0_ticket(session->library.get(), &ticket, &size);
    std::string der(static_cast<size_t>(i2d_SSL_SESSION(session->library.get(), nullptr)), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_SSL_SESSION(session->library.get(), &out);
    const size_t found = der.find(std::string(reinterpret_cast<const char*>(ticket), size));
    ASSERT_NE(found, der.npos);
    ASSERT_LT(at, size);
    der[found + at] = static_cast<char>(der[found + at] + 1);
    const auto* in = reinterpret_cast<const unsigned char*>(der.data());
    session->library.reset(d2i_SSL_SESSION(nullptr, &in, static_cast<long>(der.size())));
    ASSERT_NE(session->library, nullptr);
    sessions->keep(std::move(*session));
  }

  Context server_with(const std::function<void(ServerOptions&)>& change) {
    ServerOptions options = server_options(keys);
    change(options);
    return Context::server(options).value();
  }
  static Context client_with(const std::function<void(ClientOptions&)>& change) {
    ClientOptions options = client_options();
    change(options);
    return Context::client(options).value();
  }

  io::testing::ManualClock clock_;
  io::Loop loop_{clock_};
  std::shared_ptr<TicketKeys> keys = std::make_shared<TicketKeys>();
  std::shared_ptr<Sessions> sessions = std::make_shared<Sessions>();
  io::testing::Faults faults;
  Context server = Context::server(server_options(keys)).value();
  Context client = Context::client(client_options()).value();
  std::unique_ptr<Pair> pair_;
};

// All that others ask of a stream.
std::string told_by(const Stream& stream) {
  const CertificateInfo& peer = *stream.peer_certificate();
  return fmt::format("{} {} {} {} {} {} {} {} {} {} {} {}", peer.subject, peer.issuer, peer.serial, peer.sha256,
                     fmt::join(peer.uris, ","), peer.dns_names.size(), peer.not_before.time_since_epoch().count(),
                     peer.not_after.time_since_epoch().count(), stream.verified(), stream.alpn(), stream.server_name(),
                     stream.version());
}

TEST_F(Resumption, WhoComesAgainIsKnownAsWellAsAtFirst) {
  meet_now();
  expect_full();
  const std::string of_client = told_by(at_server());
  const std::string of_server = told_by(at_client());
  for (int i = 0; i < 3; ++i) {
    meet_now();
    expect_resumed();
    EXPECT_EQ(told_by(at_server()), of_client);
    EXPECT_EQ(told_by(at_client()), of_server);
    EXPECT_EQ(at_server().alpn(), "istio-h2");
    EXPECT_EQ(at_server().server_name(), kSni);
    EXPECT_EQ(at_server().version(), "TLSv1.3");
  }
}

// Until all has arrived, or nothing moves any more.
std::string carry(Stream& from, Stream& to, std::string text) {
  std::string got;
  std::array<std::byte, 999> buffer;
  for (size_t sent = 0, idle = 0; got.size() < text.size() && idle < 10'000; ++idle) {
    const iovec piece{text.data() + sent, text.size() - sent};
    if (piece.iov_len > 0) {
      if (const io::Io io = from.try_write({&piece, 1}); io.state == io::Io::ok) sent += io.n;
    }
    if (const io::Io io = to.try_read(buffer); io.state == io::Io::ok) {
      got.append(reinterpret_cast<const char*>(buffer.data()), io.n);
      idle = 0;
    }
  }
  return got;
}

// Also while the ticket is still on its way, in pieces, before the data.
TEST_F(Resumption, ItCarriesDataBothWays) {
  std::string text;
  for (int i = 0; i < 40'000; ++i) text.push_back(static_cast<char>('a' + i * 7 % 23));
  for (const io::testing::Faults& some : {io::testing::Faults{}, {.capacity = 700, .chunk = 13}, {.chunk = 1}}) {
    faults = some;
    sessions = std::make_shared<Sessions>();
    for (const bool resumed : {false, true}) {
      meet_now();
      expect_met(resumed);
      EXPECT_TRUE(carry(at_server(), at_client(), text) == text);
      EXPECT_TRUE(carry(at_client(), at_server(), text) == text);
    }
  }
}

#if defined(__has_feature) && __has_feature(address_sanitizer)
TEST_F(Resumption, AConnectionHoldsNoBuffersForTheTicketItGot) {
  pair_ = std::make_unique<Pair>();
  ASSERT_TRUE(loop_.run(
      io::with_scope(meet, std::cref(server), std::cref(client), sessions, kSni, std::cref(faults), std::ref(*pair_))));
  ASSERT_TRUE(pair_->client);
  const size_t before = __sanitizer_get_current_allocated_bytes();
  std::array<std::byte, 16> none;
  EXPECT_EQ(at_client().try_read(none).state, io::Io::blocked);
  EXPECT_EQ(sessions->size(), 1u);
  EXPECT_LT(__sanitizer_get_current_allocated_bytes(), before + 4096);
}
#endif

TEST_F(Resumption, ASessionIsOfferedOnceAndAllowsNoEarlyData) {
  meet_now();
  ASSERT_EQ(sessions->size(), 1u);
  auto session = sessions->take(client.state().terms + kSni, clock_.wall());
  ASSERT_TRUE(session);
  EXPECT_EQ(SSL_SESSION_get_max_early_data(session->library.get()), 0u);
  EXPECT_EQ(sessions->size(), 0u);
  meet_now();
  expect_full();
}

TEST_F(Resumption, AnotherWorkerOfTheProcessResumesItAnotherProcessDoesNot) {
  const Context of_other_worker = Context::server(server_options(keys)).value();
  meet_now();
  meet_as(of_other_worker, client);
  expect_resumed();
  const Context of_other_process = Context::server(server_options(std::make_shared<TicketKeys>())).value();
  meet_as(of_other_process, client);
  expect_full();
}

TEST_F(Resumption, NotWhereTheServersTrustOrCertificateHasChanged) {
  const std::vector<Context> changed = {
      server_with([](ServerOptions& options) { options.roots += stranger(); }),
      server_with([](ServerOptions& options) { options.identity = testing::leaf({.uris = {kCart}}); }),
      server_with([](ServerOptions& options) { options.client_names.push_back({NameMatch::exact, "other"}); }),
      server_with([](ServerOptions& options) {
        options.client_names[0].kind = NameMatch::exact, options.client_names[0].value = kStore;
      }),
      server_with([](ServerOptions& options) { options.alpn = {"istio-h2"}; }),
      server_with([](ServerOptions& options) { options.protocols.least = Version::tls13; })};
  for (const Context& other : changed) {
    meet_now();
    meet_as(other, client);
    expect_full();
    meet_as(other, client);
    expect_resumed();
    sessions = std::make_shared<Sessions>();
  }
}

TEST_F(Resumption, WhoIsNoLongerTrustedDoesNotComeInByAnOldSession) {
  meet_now();
  meet_as(server_with([](ServerOptions& options) { options.roots = stranger(); }), client);
  ASSERT_FALSE(pair_->server);
  EXPECT_EQ(pair_->server.error().code, Code::denied);
  EXPECT_NE(pair_->server.error().detail.find("is not trusted"), std::string::npos) << pair_->server.error().detail;

  sessions = std::make_shared<Sessions>();
  meet_now();
  meet_as(server_with([](ServerOptions& options) { options.client_names = {{NameMatch::exact, kCart}}; }), client);
  ASSERT_FALSE(pair_->server);
  EXPECT_NE(pair_->server.error().detail.find("none of the expected names"), std::string::npos);
}

TEST_F(Resumption, NotWhereTheClientsTrustOrCertificateHasChanged) {
  const std::vector<Context> changed = {
      client_with([](ClientOptions& options) { options.roots += stranger(); }),
      client_with([](ClientOptions& options) { options.identity = testing::leaf({.uris = {kStore}}); }),
      client_with([](ClientOptions& options) { options.server_names.push_back({NameMatch::exact, "other"}); }),
      client_with([](ClientOptions& options) { options.alpn = {"istio-http/1.1"}; })};
  for (const Context& other : changed) {
    meet_now();
    meet_as(server, other);
    expect_full();
    meet_as(server, other);
    expect_resumed();
    meet_now();
    expect_full();
    sessions = std::make_shared<Sessions>();
  }
}

TEST_F(Resumption, ASessionIsNotOfferedToSomebodyElse) {
  meet_now();
  const Context of_other = client_with(
      [](ClientOptions& options) { options.server_names[0].value = "spiffe://cluster.local/ns/shop/sa/x"; });
  meet_as(server, of_other);
  ASSERT_FALSE(pair_->client);
  EXPECT_EQ(pair_->client.error().code, Code::denied);
  EXPECT_EQ(sessions->size(), 0u) << "and it is void";
  meet_now();
  meet_as(server, client, "outbound_.81_._.cart.shop");
  expect_full();
}

// The caller's context lets it resume with whom it should not, and its server agrees: it is seen at the end.
TEST_F(Resumption, TheClientLooksAtTheNameAgainWhateverItHasOffered) {
  const Context of_other = client_with(
      [](ClientOptions& options) { options.server_names[0].value = "spiffe://cluster.local/ns/shop/sa/x"; });
  meet_now();
  offer_anyway(client, of_other);
  meet_as(server, of_other);
  ASSERT_FALSE(pair_->client);
  EXPECT_EQ(pair_->client.error().code, Code::denied);
  EXPECT_EQ(pair_->client.error().retry, Retry::safe);
  EXPECT_NE(pair_->client.error().detail.find("session was resumed, but the certificate is for spiffe://"),
            std::string::npos)
      << pair_->client.error().detail;
}

TEST_F(Resumption, ItEndsWithTheTicketsTime) {
  meet_now();
  clock_.advance(kTicketTime - 1s);
  meet_now();
  expect_resumed();
  // The session that came of it is not older than the first.
  clock_.advance(1s);
  EXPECT_EQ(sessions->size(), 1u);
  meet_now();
  expect_full();
}

TEST_F(Resumption, TheServerLooksAtTheTicketsTimeItself) {
  meet_now();
  clock_.advance(kTicketTime - 1s);
  offer_anyway(client, client);
  meet_now();
  expect_resumed();
  clock_.advance(1s);
  offer_anyway(client, client);
  meet_now();
  expect_full();
}

TEST_F(Resumption, AClockThatWasSetBackMakesNoTicketLonger) {
  clock_.advance(5h);
  meet_now();
  clock_.advance(-2h);
  meet_now();
  expect_full();
}

TEST_F(Resumption, ItEndsWithTheClientsCertificate) {
  const WallTime now = clock_.wall();
  const Context brief = client_with(
      [&](ClientOptions& options) { options.identity = testing::leaf({.uris = {kStore}}, {now - 1h, now + 10min}); });
  meet_as(server, brief);
  expect_full();
  clock_.advance(10min - 1s);
  meet_as(server, brief);
  expect_resumed();
  clock_.advance(2s);
  offer_anyway(brief, brief);
  meet_as(server, brief);
  ASSERT_FALSE(pair_->server) << "it is judged by a full handshake";
  EXPECT_EQ(pair_->server.error().code, Code::denied);
  EXPECT_NE(pair_->server.error().detail.find("expired"), std::string::npos) << pair_->server.error().detail;
}

TEST_F(Resumption, ItEndsWithTheServersCertificate) {
  const WallTime now = clock_.wall();
  const Context brief = server_with(
      [&](ServerOptions& options) { options.identity = testing::leaf({.uris = {kCart}}, {now - 1h, now + 10min}); });
  meet_as(brief, client);
  expect_full();
  auto session = sessions->take(client.state().terms + kSni, clock_.wall());
  ASSERT_TRUE(session);
  EXPECT_LE(session->until, now + 10min);
  EXPECT_LE(ticket_lifetime(session->library.get()), 600u);
  sessions->keep(std::move(*session));
  clock_.advance(10min + 1s);
  offer_anyway(client, client);
  meet_as(brief, client);
  ASSERT_FALSE(pair_->client) << "it is judged by a full handshake";
  EXPECT_NE(pair_->client.error().detail.find("expired"), std::string::npos) << pair_->client.error().detail;
}

// What vouched for the client's certificate ends before it does.
TEST_F(Resumption, ItEndsWithTheRootThatVouched) {
  const WallTime now = clock_.wall();
  const KeyPair root = make_root("brief root", {now - 1h, now + 10min}).value();
  const Context brief = server_with([&](ServerOptions& options) { options.roots = root.certificate; });
  const Context caller = client_with(
      [&](ClientOptions& options) { options.identity = issue(root, {.uris = {kStore}}, testing::always()).value(); });
  meet_as(brief, caller);
  expect_full();
  meet_as(brief, caller);
  expect_resumed();
  clock_.advance(10min + 1s);
  offer_anyway(caller, caller);
  meet_as(brief, caller);
  EXPECT_FALSE(pair_->server);
}

TEST_F(Resumption, ATicketOfAnEarlierKeyIsGoodThatOfTheKeyBeforeIsNot) {
  const auto first = keys->sealing(clock_.now()).name;
  clock_.advance(kTicketKeyTime - 1min);
  meet_now();
  clock_.advance(2min);
  ASSERT_NE(keys->sealing(clock_.now()).name, first);
  meet_now();
  expect_resumed();
  offer_anyway(client, client);
  clock_.advance(2 * kTicketKeyTime);
  meet_now();
  expect_full();
}

TEST_F(Resumption, ATicketThatWasChangedMeansAFullHandshake) {
  for (const size_t at : {size_t{0}, size_t{14}, size_t{20}, size_t{100}}) {
    meet_now();
    offer_changed(at);
    meet_now();
    expect_full();
    sessions = std::make_shared<Sessions>();
  }
}

// The end is said in clear. Whoever writes a later one there has no ticket.
TEST_F(Resumption, ATicketsEndCannotBePutOff) {
  meet_now();
  clock_.advance(kTicketTime - 30s);
  meet_now();
  expect_resumed();
  clock_.advance(30s);
  offer_anyway(client, client);
  offer_changed(14);  // 256 seconds later
  meet_now();
  expect_full();
}

SSL_SESSION* of_tls12;

int take_any(SSL*, SSL_SESSION* session) {
  of_tls12 = session;
  return 1;
}

TEST_F(Resumption, OnlyTls13HasIt) {
  const Context old = client_with([](ClientOptions& options) { options.protocols.most = Version::tls12; });
  meet_as(server, old);
  expect_full();
  EXPECT_EQ(at_client().version(), "TLSv1.2");
  EXPECT_EQ(sessions->size(), 0u);
  // Who asks for a ticket all the same has nothing of it.
  of_tls12 = nullptr;
  SSL_CTX_clear_options(old.state().library.get(), SSL_OP_NO_TICKET);
  SSL_CTX_sess_set_new_cb(old.state().library.get(), take_any);
  meet_as(server, old);
  expect_full();
  ASSERT_NE(of_tls12, nullptr);
  EXPECT_EQ(SSL_SESSION_has_ticket(of_tls12), 1);
  sessions->keep({.library = std::unique_ptr<SSL_SESSION, Sessions::FreeSession>(std::exchange(of_tls12, nullptr)),
                  .terms = old.state().terms + kSni,
                  .until = WallTime::max()});
  meet_as(server, old);
  expect_full();
  SSL_SESSION_free(of_tls12);
}

TEST_F(Resumption, WhoWasNotToldToGivesNoTicketAndTakesNone) {
  meet_as(server_with([](ServerOptions& options) { options.tickets.reset(); }), client);
  expect_full();
  EXPECT_EQ(sessions->size(), 0u);
  const Context plain = client_with([](ClientOptions& options) { options.resumes = false; });
  meet_as(server, plain);
  expect_full();
  EXPECT_EQ(sessions->size(), 0u);
  const auto edge = Context::server({.identity = cart(), .tickets = keys});
  ASSERT_FALSE(edge) << "tickets are for those who have proved who they are";
  EXPECT_EQ(edge.error().code, Code::invalid);
  EXPECT_FALSE(Context::client({.verify_server = false, .resumes = true}));
}

}  // namespace
}  // namespace weft::tls

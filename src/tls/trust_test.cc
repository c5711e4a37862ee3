// Nobody gets through a handshake whom the context does not trust: by authority, name, time, pin or revocation list.
#include <gtest/gtest.h>

#include "tls/certificate_info.h"
#include "tls/testing/two_ends.h"
#include "tls/verify.h"

namespace weft::tls {
namespace {

using testing::Ends;
using testing::kHost;
using testing::receive_all;

struct TlsTrust : testing::TwoEnds {};

Context require_client(std::vector<NameMatch> names = {}) {
  auto context = Context::server({.identity = testing::leaf({.dns_names = {kHost}}),
                                  .roots = testing::root().certificate,
                                  .client_certificate = ClientCertificate::required,
                                  .client_names = std::move(names)});
  CHECK(context);
  return *context;
}

Context client_with(const SubjectNames& names) {
  auto context = Context::client({.identity = testing::leaf(names), .roots = testing::root().certificate});
  CHECK(context);
  return *context;
}

// Who is vouched for, and is none of those that are pinned, stays out.
TEST_F(TlsTrust, ClientsMayBeHeldToTheirCertificateOrToItsKey) {
  const KeyPair known = testing::leaf({.uris = {"spiffe://cluster.local/ns/a/sa/known"}});
  const KeyPair other = testing::leaf({.uris = {"spiffe://cluster.local/ns/a/sa/known"}});
  const auto meets = [&](const KeyPair& shown, std::vector<std::string> pins) {
    auto server_side = Context::server({.identity = testing::leaf({.dns_names = {kHost}}),
                                        .roots = testing::root().certificate,
                                        .client_certificate = ClientCertificate::required,
                                        .client_pins = std::move(pins)});
    auto client_side = Context::client({.identity = shown, .roots = testing::root().certificate});
    EXPECT_TRUE(server_side && client_side);
    handshake(*server_side, *client_side);
    return ends_->server ? std::string() : ends_->server.error().detail;
  };
  const std::string hash = *certificate_pin(read_certificate_info(known.certificate)->sha256);
  const std::string refused =
      "TLS handshake: the certificate of spiffe://cluster.local/ns/a/sa/known is none of those that are pinned";
  EXPECT_EQ(meets(known, {hash}), "");
  EXPECT_EQ(meets(other, {hash}), refused);
  const std::string key = key_hash_of(read_certificate(known.certificate, "it")->get());
  EXPECT_EQ(key_pin(key), key);
  EXPECT_EQ(meets(known, {std::string(64, '0'), key}), "");
  EXPECT_EQ(meets(other, {key}), refused);
}

TEST(Pins, AreReadInTheFormsThatPeopleWrite) {
  std::string colons;
  for (int i = 0; i < 32; ++i) colons += i == 0 ? "AB" : ":AB";
  std::string plain;
  for (int i = 0; i < 32; ++i) plain += "ab";
  EXPECT_EQ(certificate_pin(colons), plain);
  EXPECT_EQ(certificate_pin(plain), plain);
  EXPECT_EQ(certificate_pin(plain.substr(1)), std::nullopt);
  EXPECT_EQ(certificate_pin(std::string(64, 'g')), std::nullopt);
  EXPECT_EQ(key_pin("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  EXPECT_EQ(key_pin("47DEQpj8"), std::nullopt);
  EXPECT_EQ(key_pin("not base64"), std::nullopt);
}

// What the client hears though it has written on: in TLS 1.3 its handshake is done before the server looks at it.
io::Task<void> come_and_write_on(std::unique_ptr<io::Stream> below, Context context, size_t more, std::string& heard) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY(auto stream, co_await connect(std::move(below), std::move(context), kHost, loop.now() + 10s));
  if (auto written = co_await io::write_all(*stream, std::string(more, 'x'), loop.now() + 10s); !written)
    heard = "not written: " + to_string(written.error());
  std::string answer;
  auto read = co_await receive_all(*stream, answer, loop.now() + 10s);
  if (!read) heard += read.error().detail;
  co_return {};
}

io::Task<void> refuse_who_writes_on(io::Scope& scope, const Context& server, const Context& client, size_t more,
                                    std::string& heard) {
  auto pair = io::testing::memory_pair();
  Ends ends;
  scope.spawn(testing::do_accept(std::move(pair.server), server, scope.loop().now() + 10s, ends.server));
  scope.spawn(come_and_write_on(std::move(pair.client), client, more, heard));
  CO_TRY_VOID(co_await scope.join());
  EXPECT_FALSE(ends.server);
  co_return {};
}

TEST_F(TlsTrust, WhoIsRefusedHearsWhyThoughItHasWrittenOn) {
  const auto stranger = make_root("stranger", testing::always());
  const auto theirs = issue(*stranger, {.uris = {"spiffe://cluster.local/ns/a/sa/b"}}, testing::always());
  const std::string& roots = testing::root().certificate;
  for (const size_t more : {size_t{0}, size_t{100}, size_t{100'000}}) {
    for (const auto& [identity, alert] : {std::pair<KeyPair, std::string>{{}, "certificate required"},
                                          {*theirs, "unknown ca"},
                                          {testing::leaf({.dns_names = {"other.test"}}), "alert"}}) {
      std::string heard;
      const auto client_side = Context::client({.identity = identity, .roots = roots});
      run(io::with_scope(refuse_who_writes_on, require_client({{NameMatch::exact, "client.test"}}),
                         std::cref(*client_side), more, std::ref(heard)));
      EXPECT_NE(heard.find(alert), std::string::npos) << more << " bytes more: " << heard;
    }
  }
}

// A record of TLS that holds no handshake message, and more behind it.
io::Io send_garbage(io::Stream& stream, size_t more) {
  const std::string bytes = std::string("\x16\x03\x01\x00\x05hello", 10) + std::string(more, 'x');
  const iovec piece{const_cast<char*>(bytes.data()), bytes.size()};
  return stream.try_write({&piece, 1});
}

// Whoever is refused and neither ends nor reads is not waited for longer than is said.
TEST_F(TlsTrust, WhoIsRefusedIsListenedToForAWhileOnly) {
  auto pair = io::testing::memory_pair();
  EXPECT_EQ(send_garbage(*pair.client, 0).state, io::Io::ok);
  Ends ends;
  const TimePoint begun = loop_.now();
  run(testing::do_accept(std::move(pair.server), require_client(), loop_.now() + 10s, ends.server));
  EXPECT_FALSE(ends.server);
  EXPECT_EQ(loop_.now() - begun, kRefusedTime);
}

TEST_F(TlsTrust, WhoIsRefusedAndSendsWithoutEndIsCutOff) {
  auto pair = io::testing::memory_pair({.capacity = 2 * kRefusedBytes});
  EXPECT_EQ(send_garbage(*pair.client, kRefusedBytes + 64 * 1024).state, io::Io::ok);
  Ends ends;
  const TimePoint begun = loop_.now();
  run(testing::do_accept(std::move(pair.server), require_client(), loop_.now() + 10s, ends.server));
  EXPECT_FALSE(ends.server);
  EXPECT_EQ(loop_.now(), begun);
}

TEST_F(TlsTrust, WrongRootIsRefused) {
  const auto stranger = make_root("stranger", testing::always());
  ASSERT_TRUE(stranger);
  const auto trusting_stranger = Context::client({.roots = stranger->certificate});
  handshake(testing::server_context(), *trusting_stranger);
  expect_both_fail(Code::denied, Code::denied, "server.test, 127.0.0.1 is not trusted");
}

TEST_F(TlsTrust, WrongNameIsRefused) {
  handshake(testing::server_context(), testing::client_context(), "other.test");
  expect_both_fail(Code::denied, Code::denied, "not for other.test");
  handshake(testing::server_context(), testing::client_context(), "127.0.0.1");
  EXPECT_TRUE(ends_->client);
  handshake(testing::server_context(), testing::client_context(), "127.0.0.2");
  EXPECT_FALSE(ends_->client);
  handshake(testing::server_context(), testing::client_context(), "");
  EXPECT_FALSE(ends_->client);
}

TEST_F(TlsTrust, ExpectedNamesReplaceTheServerName) {
  const auto mesh =
      Context::client({.roots = testing::root().certificate, .server_names = {{NameMatch::exact, kHost}}});
  handshake(testing::server_context(), *mesh, "outbound_.80_._.shop");
  ASSERT_TRUE(ends_->client) << to_string(ends_->client.error());
  EXPECT_EQ(server().server_name(), "outbound_.80_._.shop");
  const auto other = Context::client(
      {.roots = testing::root().certificate, .server_names = {{NameMatch::exact, "spiffe://x/ns/a/sa/b"}}});
  handshake(testing::server_context(), *other);
  expect_both_fail(Code::denied, Code::denied, "none of the expected names");
}

TEST_F(TlsTrust, ExpiredCertificateIsRefused) {
  const WallTime now = clock_.wall();
  const auto old = Context::server({.identity = testing::leaf({.dns_names = {kHost}}, {now - 48h, now - 1h})});
  handshake(*old, testing::client_context());
  expect_both_fail(Code::denied, Code::denied, "expired");
}

TEST_F(TlsTrust, ARevokedCertificateIsRefusedAndOthersAreNot) {
  const KeyPair bad = testing::leaf({.dns_names = {kHost}});
  const KeyPair good = testing::leaf({.dns_names = {kHost}});
  const std::string& roots = testing::root().certificate;
  const Revoked revoked{testing::revoking({bad.certificate})};
  const auto careful = Context::client({.roots = roots, .revoked = revoked});
  ASSERT_TRUE(careful) << careful.error().detail;
  handshake(*Context::server({.identity = bad}), *careful);
  expect_both_fail(Code::denied, Code::denied, "certificate revoked");
  handshake(*Context::server({.identity = good}), *careful);
  EXPECT_TRUE(ends_->client);
  // Clients likewise.
  const auto server = Context::server(
      {.identity = good, .roots = roots, .revoked = revoked, .client_certificate = ClientCertificate::required});
  ASSERT_TRUE(server);
  handshake(*server, *Context::client({.identity = bad, .roots = roots}));
  EXPECT_FALSE(ends_->server);
  EXPECT_NE(ends_->server.error().detail.find("certificate revoked"), std::string::npos);
  handshake(*server, *Context::client({.identity = good, .roots = roots}));
  EXPECT_TRUE(ends_->server);
}

// Nothing can be said of who is vouched for by somebody whose list is not there.
TEST_F(TlsTrust, EachAuthorityMustHaveAListUnlessOnlyTheLeafIsAsked) {
  const auto stranger = make_root("stranger", testing::always());
  const auto theirs = issue(*stranger, {.dns_names = {kHost}}, testing::always());
  const std::string roots = testing::root().certificate + stranger->certificate;
  const std::string lists = testing::revoking({});
  handshake(*Context::server({.identity = *theirs}), *Context::client({.roots = roots, .revoked = {lists}}));
  expect_both_fail(Code::denied, Code::denied, "unable to get certificate CRL");
  handshake(*Context::server({.identity = *theirs}), *Context::client({.roots = roots, .revoked = {lists, true}}));
  expect_both_fail(Code::denied, Code::denied, "unable to get certificate CRL");
  handshake(testing::server_context(), *Context::client({.roots = roots, .revoked = {lists, true}}));
  EXPECT_TRUE(ends_->client);
}

TEST_F(TlsTrust, ARevocationListThatIsNoneIsRefused) {
  const auto none = Context::client({.roots = testing::root().certificate, .revoked = {"nonsense"}});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().detail, "the revocation list has no PEM X509 CRL");
}

TEST_F(TlsTrust, UncheckedServerIsNotVerified) {
  const auto careless = Context::client({.verify_server = false});
  handshake(testing::server_context(), *careless, "whatever");
  ASSERT_TRUE(ends_->client);
  EXPECT_FALSE(client().verified());
}

TEST_F(TlsTrust, ClientWithoutCertificateIsRefused) {
  handshake(require_client(), testing::client_context());
  ASSERT_FALSE(ends_->server);
  EXPECT_EQ(ends_->server.error().code, Code::denied);
  // In TLS 1.3 the client's handshake is over before the server has judged: it hears at its first read.
  ASSERT_TRUE(ends_->client);
  std::string got;
  const auto read = loop_.run(receive_all(client(), got, kNever));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, Code::denied) << to_string(read.error());
}

TEST_F(TlsTrust, ClientWithTheWrongNameIsRefused) {
  handshake(require_client({{NameMatch::prefix, "spiffe://cluster.local/"}}),
            client_with({.uris = {"spiffe://elsewhere/ns/a/sa/b"}}));
  ASSERT_FALSE(ends_->server);
  EXPECT_EQ(ends_->server.error().code, Code::denied);
  EXPECT_NE(ends_->server.error().detail.find("spiffe://elsewhere/ns/a/sa/b"), std::string::npos);
}

TEST_F(TlsTrust, OptionalClientCertificateMayBeMissing) {
  const auto optional = Context::server({.identity = testing::leaf({.dns_names = {kHost}}),
                                         .roots = testing::root().certificate,
                                         .client_certificate = ClientCertificate::optional});
  handshake(*optional, testing::client_context());
  ASSERT_TRUE(ends_->server) << to_string(ends_->server.error());
  EXPECT_EQ(server().peer_certificate(), nullptr);
  EXPECT_FALSE(server().verified());
}

}  // namespace
}  // namespace weft::tls

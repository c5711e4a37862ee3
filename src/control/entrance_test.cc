// Who comes in by the entrance, with real TLS over a network in memory and an API that knows some tokens.
#include "control/entrance.h"

#include <gtest/gtest.h>

#include "base/log.h"
#include "base/private_file.h"
#include "base/testing/temp_folder.h"
#include "control/control.h"
#include "http/grpc/client.h"
#include "http/h2/client.h"
#include "kube/testing/fake_api.h"
#include "mesh/testing/shop.h"
#include "tls/stream.h"
#include "xds/testing/ads_world.h"

namespace weft::control {
namespace {

using codec::Value;
using mesh::testing::document;

const io::Address kApi = io::Address::loopback(6443);
const io::Address kHere = io::Address::loopback(mesh::kDiscoveryPort);

Value with_sidecar(Value pod, const char* account) {
  pod["spec"].set("initContainers", document("[{name: weft-proxy, restartPolicy: Always}]"));
  pod["spec"].set("serviceAccountName", account);
  return pod;
}

class EntranceTest : public ::testing::Test {
 public:
  EntranceTest() {
    log::set_level(log::Level::off);
    api_.put(kube::kNamespaces, document("{kind: Namespace, metadata: {name: shop}}"));
    api_.put(kube::kPods, with_sidecar(mesh::testing::pod("a", "10.244.0.1", "inventory", "v1"), "inventory"));
    api_.put(kube::kPods, with_sidecar(mesh::testing::pod("b", "10.244.0.2", "cart", "v1"), "cart"));
    api_.put(kube::kPods, mesh::testing::pod("bare", "10.244.0.3", "inventory", "v1"));
  }
  ~EntranceTest() override { log::set_level(log::Level::info); }

 protected:
  using Body = io::Task<void> (*)(EntranceTest& test);
  void play(Body body) {
    const auto ran = loop_.run(io::with_scope(in_scope, std::ref(*this), body));
    EXPECT_TRUE(ran) << to_string(ran.error());
  }

  // A token that the API vouches for.
  void know(const char* token, const char* user, const char* pod) {
    api_.reviews[token] =
        document(fmt::format("{{authenticated: true, audiences: [istio-ca], user: {{username: '{}', extra: "
                             "{{authentication.kubernetes.io/pod-name: [{}]}}}}}}",
                             user, pod));
  }

  void know_account(const char* token, const char* user) {
    api_.reviews[token] =
        document(fmt::format("{{authenticated: true, audiences: [istio-ca], user: {{username: '{}'}}}}", user));
  }

  std::string root() const { return read_whole_file(folder_ + "/ca/root-cert.pem", 1 << 20).value_or(""); }

  // What CreateCertificate answers to this token, with the key it is for.
  io::Task<tls::KeyPair> certified(std::string token, std::optional<io::Address> from = std::nullopt,
                                   Duration time = {}) {
    co_return co_await io::with_scope(ask, std::ref(*this), std::move(token), std::move(from), time);
  }
  // A connection of somebody who shows nothing.
  io::Task<std::unique_ptr<io::Stream>> come_in(std::string from) {
    Link link{*this, {}, root(), *io::Address::parse_ip(from, 4000)};
    co_return co_await connect(&link, loop_.now() + 5s);
  }

  // What became of asking for the configuration of `node` with this certificate.
  io::Task<std::string> outcome(std::string node, tls::KeyPair identity, std::string trusted) {
    Link link{*this, std::move(identity), std::move(trusted), std::nullopt};
    xds::Recorder recorder;
    xds::ClientOptions options{.node = {std::move(node), "", {}},
                               .compile = &xds::compile,
                               .connect = {.context = &link, .connect = &connect}};
    xds::Client client(network_, std::move(options), recorder);
    client.want({xds::kListeners, "virtualInbound"});
    (void)co_await io::race(client.run(), sleep());
    co_return client.is_connected() || recorder.connects > 0 ? "served"
                                                             : (recorder.ends.empty() ? "" : recorder.ends.back());
  }
  io::Task<std::string> outcome(std::string node, tls::KeyPair identity) {
    co_return co_await outcome(std::move(node), std::move(identity), root());
  }

  io::testing::ManualClock clock_;
  io::Loop loop_{clock_};
  io::testing::MemoryNetwork network_{loop_};
  kube::testing::FakeApi api_{network_, kApi};
  const TempFolder temp_;
  const std::string& folder_ = temp_.path();
  std::unique_ptr<kube::Client> client_;
  std::unique_ptr<Control> control_;
  Duration most_{};

 private:
  struct Link {
    EntranceTest& test;
    tls::KeyPair identity;
    std::string trusted;
    std::optional<io::Address> from;
  };

  io::Task<void> sleep() {
    CO_TRY_VOID(co_await io::sleep_until(loop_.now() + 2s));
    co_return {};
  }

  static io::Task<std::unique_ptr<io::Stream>> connect(void* context, TimePoint deadline) {
    const Link& link = *static_cast<Link*>(context);
    CO_TRY(auto with, tls::Context::client({.identity = link.identity, .roots = link.trusted, .alpn = {"h2"}}));
    CO_TRY(auto plain, co_await link.test.network_.connect(kHere, {.source = link.from}, deadline));
    CO_TRY(auto secured,
           co_await tls::connect(std::move(plain), std::move(with), std::string(kDiscoveryNames[0]), deadline));
    co_return std::unique_ptr<io::Stream>(std::move(secured));
  }

  static io::Task<tls::KeyPair> ask(io::Scope& scope, EntranceTest& test, std::string& token,
                                    std::optional<io::Address>& from, Duration& time) {
    const TimePoint deadline = test.loop_.now() + 5s;
    Link link{test, {}, test.root(), from};
    CO_TRY(auto stream, co_await connect(&link, deadline));
    CO_TRY(auto session, http::h2::start_session(scope, std::move(stream), {}));
    CO_TRY(tls::KeyPair request, tls::make_request({}));
    const std::string value = "Bearer " + token;
    const std::pair<std::string_view, std::string_view> metadata[] = {{"authorization", value}};
    CO_TRY(const std::string answer,
           co_await http::grpc::call(*session, "control", std::string(xds::kCertifyPath),
                                     token.empty() ? http::grpc::Metadata() : http::grpc::Metadata(metadata),
                                     xds::encode_certify_request({request.certificate, time}), deadline));
    CO_TRY(std::vector<std::string> chain, xds::decode_certify_response(answer));
    co_return tls::KeyPair{chain.front(), request.key};
  }

  static io::Task<void> in_scope(io::Scope& scope, EntranceTest& test, Body& body) {
    (void)scope;
    kube::Config config;
    config.tls = false;
    config.host = "127.0.0.1";
    config.port = 6443;
    CO_TRY(test.client_, kube::Client::make(test.network_, std::move(config)));
    Options options{.run_dir = test.folder_, .discovery = kHere, .mesh = {}};
    options.mesh.mesh_ranges = {{"10.244.0.0", 16}};
    if (test.most_ > 0s) options.certificate_time = 2h;
    options.most_certificate_time = test.most_;
    test.control_ = std::make_unique<Control>(test.network_, *test.client_, std::move(options));
    const auto ran = co_await io::with_scope(beside, std::ref(test), body);
    test.control_.reset();
    test.client_.reset();
    co_return ran;
  }
  static io::Task<void> beside(io::Scope& scope, EntranceTest& test, Body& body) {
    scope.spawn(test.api_.run());
    scope.spawn(test.control_->run());
    CO_TRY_VOID(co_await io::sleep_until(test.loop_.now() + 1s));
    co_return co_await body(test);
  }

 public:
  static io::Task<void> by_token(EntranceTest& test);
  static io::Task<void> for_longer(EntranceTest& test);
  static io::Task<void> not_by_token(EntranceTest& test);
  static io::Task<void> configuration(EntranceTest& test);
  static io::Task<void> from_elsewhere(EntranceTest& test);
  static io::Task<void> too_many(EntranceTest& test);
  static io::Task<void> taken_once_reported(EntranceTest& test);

 private:
  static io::Task<void> report(EntranceTest& test, xds::Client& client, std::string sha256);
};

io::Task<void> EntranceTest::by_token(EntranceTest& test) {
  test.know("of-a", "system:serviceaccount:shop:inventory", "a");
  CO_TRY(const tls::KeyPair got, co_await test.certified("of-a"));
  CO_TRY(const tls::CertificateInfo info, tls::read_certificate_info(got.certificate));
  EXPECT_EQ(info.spiffe_id(), "spiffe://cluster.local/ns/shop/sa/inventory");
  co_return {};
}
TEST_F(EntranceTest, ATokensAccountIsWhatTheCertificateSays) { play(&EntranceTest::by_token); }

// `--certificate-seconds` is the most, too, unless another most is said.
io::Task<void> EntranceTest::for_longer(EntranceTest& test) {
  test.know("of-a", "system:serviceaccount:shop:inventory", "a");
  const WallTime now = test.loop_.wall();
  for (const auto& [wanted, given] : {std::pair<Duration, Duration>{0s, 2h}, {1h, 1h}, {90 * 24h, test.most_}}) {
    CO_TRY(const tls::KeyPair got, co_await test.certified("of-a", std::nullopt, Duration(wanted)));
    CO_TRY(const tls::CertificateInfo info, tls::read_certificate_info(got.certificate));
    EXPECT_LE(info.not_after - now, given + 1min) << wanted / 1s;
    EXPECT_GE(info.not_after - now, given - 1min) << wanted / 1s;
  }
  co_return {};
}
TEST_F(EntranceTest, NobodyIsCertifiedForLongerThanTheMeshWants) {
  most_ = 2h;
  play(&EntranceTest::for_longer);
}
TEST_F(EntranceTest, WhoAsksIsCertifiedForLongerWhereTheMeshLetsThem) {
  most_ = 48h;
  play(&EntranceTest::for_longer);
}

io::Task<void> EntranceTest::not_by_token(EntranceTest& test) {
  test.know("of-a-user", "somebody@example.com", "");
  constexpr std::pair<const char*, std::string_view> kRefused[] = {{"", "no token says who asks for a certificate"},
                                                                   {"unknown", "the token is not known here"},
                                                                   {"of-a-user", "the token is no service account's"}};
  for (const auto& [token, why] : kRefused) {
    const auto got = co_await test.certified(token);
    EXPECT_TRUE(!got && got.error().detail.contains(why)) << token << ": " << (got ? "signed" : got.error().detail);
  }
  co_return {};
}
TEST_F(EntranceTest, WithoutAGoodTokenThereIsNoCertificate) { play(&EntranceTest::not_by_token); }

io::Task<void> EntranceTest::configuration(EntranceTest& test) {
  test.know("of-a", "system:serviceaccount:shop:inventory", "a");
  CO_TRY(const tls::KeyPair inventory, co_await test.certified("of-a"));
  const std::tuple<const char*, tls::KeyPair, std::string_view> kAsked[] = {
      {"shop/a", inventory, "served"},
      {"shop/b", inventory, "spiffe://cluster.local/ns/shop/sa/inventory is not the identity of pod shop/b"},
      {"shop/bare", inventory, "there is no pod shop/bare with a sidecar"},
      {"nonsense", inventory, "there is no pod nonsense"},
      {"shop/a", {}, "show a certificate of the mesh"}};
  for (const auto& [node, identity, expected] : kAsked) {
    CO_TRY(const std::string got, co_await test.outcome(node, identity));
    EXPECT_TRUE(got.contains(expected)) << node << ": " << got;
  }

  // Of the right name, from an authority that is not the mesh's.
  const WallTime now = test.loop_.wall();
  CO_TRY(const tls::KeyPair stranger, tls::make_root("stranger", {now - 1h, now + 1h}));
  CO_TRY(const tls::KeyPair forged, tls::issue(stranger,
                                               {.common_name = {},
                                                .organization = {},
                                                .dns_names = {},
                                                .addresses = {},
                                                .uris = {"spiffe://cluster.local/ns/shop/sa/inventory"}},
                                               {now - 1h, now + 1h}));
  CO_TRY(const std::string turned_away, co_await test.outcome("shop/a", forged));
  EXPECT_TRUE(turned_away.contains("unknown ca") || turned_away.contains("certificate")) << turned_away;
  // A control plane that is not the mesh's gets nothing said.
  CO_TRY(const std::string impostor, co_await test.outcome("shop/a", inventory, stranger.certificate));
  EXPECT_TRUE(impostor.contains("certificate")) << impostor;
  co_return {};
}
TEST_F(EntranceTest, ConfigurationIsForWhoProvedToRunAsThePodsAccount) { play(&EntranceTest::configuration); }

io::Task<void> EntranceTest::report(EntranceTest& test, xds::Client& client, std::string sha256) {
  const auto waits = [&] { return std::ranges::count(test.control_->not_certified(), std::string("shop/a")) == 1; };
  for (const std::string& runs_on : {std::string("another"), sha256}) {
    CO_TRY_VOID(co_await io::sleep_until(test.loop_.now() + 1s));
    EXPECT_TRUE(waits()) << "before it has said that it runs on " << sha256;
    client.report({.number = 1, .active_versions = {}, .resources = {}, .own_certificate = runs_on});
  }
  CO_TRY_VOID(co_await io::sleep_until(test.loop_.now() + 1s));
  EXPECT_FALSE(waits());
  // Who has ended, and who has not come to an address yet, has nothing of the old root.
  for (const char* status :
       {"{phase: Succeeded, podIP: 10.244.0.7}", "{phase: Failed, podIP: 10.244.0.8}", "{phase: Pending}"}) {
    Value pod = with_sidecar(mesh::testing::pod("once", "10.244.0.7", "inventory", "v1"), "inventory");
    pod.set("status", document(status));
    test.api_.put(kube::kPods, std::move(pod));
    CO_TRY_VOID(co_await io::sleep_until(test.loop_.now() + 1s));
    EXPECT_EQ(test.control_->not_certified(), std::vector<std::string>{"shop/b"}) << status;
  }
  // At once means without those that do not answer, too: the root may be in wrong hands.
  EXPECT_TRUE(test.control_->rotate(false)) << "the first step waits for nobody";
  EXPECT_FALSE(test.control_->rotate(false));
  // Two who replace the root together leave each step once.
  const auto twice = test.control_->rotate(true, "none");
  EXPECT_EQ(twice ? "" : twice.error().detail,
            "the rotation is at the step both-trusted by now, not at none: somebody else has gone on with it");
  EXPECT_TRUE(test.control_->rotate(true, "both-trusted"));
  co_return {};
}

// A certificate that was given is not yet one that a proxy's workers run on.
io::Task<void> EntranceTest::taken_once_reported(EntranceTest& test) {
  test.know("of-a", "system:serviceaccount:shop:inventory", "a");
  CO_TRY(const tls::KeyPair identity, co_await test.certified("of-a"));
  CO_TRY(const tls::CertificateInfo info, tls::read_certificate_info(identity.certificate));
  Link link{test, identity, test.root(), std::nullopt};
  xds::Recorder recorder;
  xds::ClientOptions options{
      .node = {"shop/a", "", {}}, .compile = &xds::compile, .connect = {.context = &link, .connect = &connect}};
  xds::Client client(test.network_, std::move(options), recorder);
  client.want({xds::kListeners, "virtualInbound"});
  (void)co_await io::race(client.run(), report(test, client, info.sha256));
  EXPECT_TRUE(recorder.connects > 0);
  co_return {};
}
TEST_F(EntranceTest, AStepOfARotationIsTakenOnceTheProxyRunsOnIt) { play(&EntranceTest::taken_once_reported); }

io::Task<void> EntranceTest::from_elsewhere(EntranceTest& test) {
  test.know("of-a", "system:serviceaccount:shop:inventory", "a");
  test.know("of-a-stranger", "system:serviceaccount:shop:inventory", "not-known-yet");
  test.know_account("of-inventory", "system:serviceaccount:shop:inventory");
  test.know_account("of-elsewhere", "system:serviceaccount:elsewhere:inventory");
  const std::tuple<const char*, const char*, std::string_view> kShown[] = {
      {"of-a", "10.244.0.1", ""},
      {"of-a", "10.244.0.2", "the token is pod shop/a's, and was shown by shop/b"},
      {"of-a", "192.0.2.1", ""},  // of no pod: a network that hides them
      {"of-a", "10.244.9.9",
       "pod shop/a's, and was shown from 10.244.9.9, an address of the mesh where no pod is known"},
      {"of-a-stranger", "10.244.0.2", "pod shop/not-known-yet has no address yet"},
      // Bound to no pod.
      {"of-inventory", "10.244.0.1", ""},
      {"of-inventory", "10.244.0.2",
       "the token is of the account shop/inventory, and was shown by shop/b, which runs as shop/cart"},
      {"of-elsewhere", "10.244.0.1",
       "the token is of the account elsewhere/inventory, and was shown by shop/a, which runs as shop/inventory"},
      {"of-inventory", "10.244.9.9", "shown from 10.244.9.9, an address of the mesh where no pod is known"},
      {"of-inventory", "192.0.2.1", ""}};  // a machine beside the cluster
  for (const auto& [token, address, why] : kShown) {
    const auto got = co_await test.certified(token, *io::Address::parse_ip(address, 4000));
    const std::string said = got ? "" : got.error().detail;
    EXPECT_EQ(got.has_value(), why.empty()) << address << ": " << said;
    EXPECT_TRUE(said.contains(why)) << address << ": " << said;
  }
  co_return {};
}
TEST_F(EntranceTest, ATokenIsGoodFromItsOwnPodOnly) { play(&EntranceTest::from_elsewhere); }

io::Task<void> EntranceTest::too_many(EntranceTest& test) {
  std::vector<std::unique_ptr<io::Stream>> held;
  for (size_t i = 0; i < xds::kMostConnectionsFrom; ++i) {
    CO_TRY(auto stream, co_await test.come_in("10.244.0.3"));
    held.push_back(std::move(stream));
  }
  EXPECT_FALSE(co_await test.come_in("10.244.0.3"));
  EXPECT_TRUE(co_await test.come_in("10.244.0.2")) << "others come in";
  // Who proves nothing is not kept.
  CO_TRY_VOID(co_await io::sleep_until(test.loop_.now() + xds::kUnknownTime + 1s));
  EXPECT_TRUE(co_await test.come_in("10.244.0.3"));
  co_return {};
}
TEST_F(EntranceTest, OneAddressHasSoManyConnections) { play(&EntranceTest::too_many); }

}  // namespace
}  // namespace weft::control

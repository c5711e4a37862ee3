// How a sidecar comes to what it serves, as a whole and over real TLS: its token gets it a certificate, that its
// configuration, and only then is it ready; and which of these steps it takes when the next one cannot be had.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "base/log.h"
#include "base/private_file.h"
#include "base/testing/temp_folder.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "proxy/discovery.h"
#include "proxy/own_certificate.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"
#include "xds/testing/wire.h"

namespace weft::proxy {
namespace {

using xds::testing::WireSource;
using Steps = std::vector<std::string>;

const io::Address kControlPlane = io::Address::v4(0x0a000001, 15012);
constexpr const char* kCart = "spiffe://cluster.local/ns/shop/sa/cart";

Steps bootstrap_order() {
  return {"nobody connects",
          "token-of-cart asks for a certificate",
          "the certificate is taken",
          std::string(kCart) + " connects",
          std::string(kCart) + " asks for the configuration of shop/cart-1",
          "virtualOutbound is sent",
          "PassthroughCluster is sent",
          "ready"};
}

// A control plane and one sidecar. What happens is written down where it happens first, on either side.
struct Bootstrap {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  const TempFolder temp;
  Steps steps;
  bool knows_token = true;
  bool admits = true;
  WireSource source;
  Staging staging;

  Bootstrap() {
    give_root(*this);
    give_token(*this);
    give_listener(*this);
  }
  void step(std::string what) {
    if (std::ranges::find(steps, what) == steps.end()) steps.push_back(std::move(what));
  }
  std::string root_file() const { return temp.file("root.pem"); }
  std::string token_file() const { return temp.file("token"); }
  static void give_root(Bootstrap& all) {
    CHECK(replace_private_file(all.root_file(), tls::testing::root().certificate));
  }
  static void give_token(Bootstrap& all) { CHECK(replace_private_file(all.token_file(), "token-of-cart\n")); }
  static void give_listener(Bootstrap& all) {
    all.source.set(config::kListenerType, "virtualOutbound",
                   xds::testing::listener_bytes({.name = "virtualOutbound",
                                                 .address = "0.0.0.0:15001",
                                                 .bind = true,
                                                 .hand_over = true,
                                                 .tcp_cluster = "PassthroughCluster"}));
    all.source.set(config::kClusterType, "PassthroughCluster", xds::testing::passthrough_bytes("PassthroughCluster"));
  }
};

// Says what is sent of what.
struct Told final : xds::ResourceSource {
  explicit Told(Bootstrap& all) : all_(all) {}
  std::optional<xds::Encoded> get(const xds::Node& node, std::string_view type, std::string_view name) override {
    auto found = all_.source.get(node, type, name);
    if (found) all_.step(std::string(name) + " is sent");
    return found;
  }
  std::vector<std::string> wildcard(const xds::Node& node, std::string_view type) override {
    return all_.source.wildcard(node, type);
  }

 private:
  Bootstrap& all_;
};

io::Task<xds::Secured> secure_control(void* bootstrap, std::unique_ptr<io::Stream> stream) {
  Bootstrap& all = *static_cast<Bootstrap*>(bootstrap);
  const auto own = tls::testing::leaf(
      {.common_name = {}, .organization = {}, .dns_names = {"control.test"}, .addresses = {}, .uris = {}});
  CO_TRY(auto context, tls::Context::server({.identity = own,
                                             .roots = tls::testing::root().certificate,
                                             .client_certificate = tls::ClientCertificate::optional,
                                             .client_names = {},
                                             .alpn = {"h2"},
                                             .protocols = {}}));
  CO_TRY(auto secured, co_await tls::accept(std::move(stream), std::move(context), all.loop.now() + 5s));
  xds::Secured out;
  if (const tls::CertificateInfo* shown = secured->peer_certificate()) {
    out.identity = shown->spiffe_id();
    out.not_after = shown->not_after;
  }
  all.step((out.identity.empty() ? "nobody" : out.identity) + " connects");
  out.stream = std::move(secured);
  co_return std::move(out);
}

io::Task<std::vector<std::string>> certify_cart(void* bootstrap, xds::Applicant applicant,
                                                xds::CertifyRequest request) {
  Bootstrap& all = *static_cast<Bootstrap*>(bootstrap);
  all.step(applicant.token + " asks for a certificate");
  if (!all.knows_token) co_return fail(Code::denied, Side::local, "the token is not known here");
  CO_TRY(std::string leaf,
         tls::sign_request(tls::testing::root(), request.request,
                           {.common_name = {}, .organization = {}, .dns_names = {}, .addresses = {}, .uris = {kCart}},
                           {all.loop.wall() - 5min, all.loop.wall() + 24h}));
  co_return std::vector<std::string>{std::move(leaf), tls::testing::root().certificate};
}

Result<xds::Node> admit_cart(Bootstrap& all, xds::Node claimed, const std::string& identity) {
  all.step(identity + " asks for the configuration of " + claimed.id);
  if (!all.admits) return fail(Code::denied, Side::local, "there is no such pod");
  return claimed;
}

io::Task<void> say_when_ready(Bootstrap& all, Discovery& discovery) {
  for (;;) {
    if (discovery.ready()) all.step("ready");
    discovery.changed().clear();
    CO_TRY_VOID(co_await discovery.changed().wait(kNever));
  }
}

// One step that cannot be taken: how many are taken before it, what is said of it, and how it comes about after all.
struct Hindrance {
  const char* what;
  size_t taken;
  std::string_view said;
  void (*put)(Bootstrap& all);
  void (*lift)(Bootstrap& all);
};

// The two sides, wired as Control and MainThread wire them.
struct Sides {
  explicit Sides(Bootstrap& owner) : all(owner) {}

  Bootstrap& all;
  Told source{all};
  xds::Server server{all.loop, source, {.certify = &certify_cart, .context = &all}};
  std::unique_ptr<io::Acceptor> acceptor;
  ControlLink link{
      all.network,
      {.address = kControlPlane, .name = "control.test", .root_file = all.root_file(), .token_file = all.token_file()}};
  Discovery discovery{
      all.network,
      {.link = &link, .node = {.id = "shop/cart-1", .cluster = "shop"}, .first_listeners = {"virtualOutbound"}},
      all.staging,
      [this](auto, auto taken) { all.loop.post(std::move(taken)); }};
  OwnCertificate certificate{all.loop, link, {.folder = {}, .seed = 1}, [this](std::vector<config::Resource> secrets) {
                               all.step("the certificate is taken");
                               discovery.bring(std::move(secrets));
                             }};

  void start(io::Scope& scope) {
    scope.spawn(server.serve(*acceptor, {.admit =
                                             [this](xds::Node claimed, const std::string& identity) {
                                               return admit_cart(all, std::move(claimed), identity);
                                             },
                                         .secure = &secure_control,
                                         .context = &all}));
    scope.spawn(discovery.run());
    scope.spawn(certificate.run());
    scope.spawn(say_when_ready(all, discovery));
  }
};

io::Task<void> play(io::Scope& scope, Sides& sides, const Hindrance* hindrance) {
  Bootstrap& all = sides.all;
  CO_TRY(sides.acceptor, all.network.listen(kControlPlane, {}));
  sides.start(scope);
  const Steps order = bootstrap_order();
  CO_TRY_VOID(co_await io::sleep_until(all.loop.now() + 30s));
  if (hindrance != nullptr) {
    EXPECT_EQ(all.steps, Steps(order.begin(), order.begin() + static_cast<ptrdiff_t>(hindrance->taken)));
    EXPECT_TRUE(sides.discovery.status().contains(hindrance->said)) << sides.discovery.status();
    EXPECT_TRUE(all.staging.snapshot()->listeners.empty()) << "nothing serves before";
    hindrance->lift(all);
    sides.server.changed_all();
    CO_TRY_VOID(co_await io::sleep_until(all.loop.now() + 60s));
  }
  EXPECT_EQ(all.steps, order);
  EXPECT_EQ(sides.discovery.status(), "connected to weft-control");
  co_return {};
}

void bootstrap(const Hindrance* hindrance) {
  Bootstrap all;
  if (hindrance != nullptr) hindrance->put(all);
  Sides sides(all);
  const auto ran = all.loop.run(io::with_scope(play, std::ref(sides), static_cast<const Hindrance*>(hindrance)));
  EXPECT_TRUE(ran) << to_string(ran.error());
}

TEST(BootstrapOrder, IsTokenThenCertificateThenConfigurationThenReady) { bootstrap(nullptr); }

TEST(BootstrapOrder, WaitsAtTheStepThatCannotBeTakenAndGoesOnByItself) {
  const Hindrance hindrances[] = {
      {"nobody to trust", 0, "no certificate yet: local not_found: ",
       [](Bootstrap& all) { std::filesystem::remove(all.root_file()); }, &Bootstrap::give_root},
      {"another's root", 0, "is not trusted",
       [](Bootstrap& all) {
         CHECK(replace_private_file(all.root_file(), tls::make_root("stranger", tls::testing::always())->certificate));
       },
       &Bootstrap::give_root},
      {"no token", 0, "no certificate yet: local not_found: ",
       [](Bootstrap& all) { std::filesystem::remove(all.token_file()); }, &Bootstrap::give_token},
      {"a token that is not known", 2,
       "no certificate yet: upstream denied: gRPC PERMISSION_DENIED: the token is not known here",
       [](Bootstrap& all) { all.knows_token = false; }, [](Bootstrap& all) { all.knows_token = true; }},
      {"a pod that is not known", 5, "there is no such pod", [](Bootstrap& all) { all.admits = false; },
       [](Bootstrap& all) { all.admits = true; }},
      {"no listener", 5, "connected",
       [](Bootstrap& all) { all.source.remove(config::kListenerType, "virtualOutbound"); }, &Bootstrap::give_listener}};
  for (const Hindrance& one : hindrances) {
    SCOPED_TRACE(one.what);
    bootstrap(&one);
  }
}

}  // namespace
}  // namespace weft::proxy

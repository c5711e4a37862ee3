// Sidecars that meet again: the second connection resumes the first one's session, and is judged no less. Nobody else
// is given a ticket.
#include <gtest/gtest.h>

#include "codec/json.h"
#include "config/policy.h"
#include "http/grpc/message.h"
#include "http/h1/client.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "proxy/upstream/dial.h"
#include "stats/prometheus.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"
#include "xds/testing/check.h"

namespace weft::proxy {
namespace {

using testing::Bench;
using testing::route_to;

constexpr const char* kOut = "10.9.9.9:80";  // where the caller's app calls
constexpr const char* kOutTcp = "10.9.9.9:81";
constexpr const char* kIn = "10.9.9.1:15006";  // the destination's sidecar
constexpr const char* kApp = "10.0.0.1:8080";
constexpr const char* kCart = "spiffe://cluster.local/ns/shop/sa/cart";
constexpr const char* kSni = "outbound_.80_._.cart.shop.svc.cluster.local";

void set_secret(Bench& bench, std::string_view name, const tls::KeyPair& pair, const std::string& roots) {
  auto secret = std::make_shared<config::Secret>();
  secret->name = name;
  secret->version = std::to_string(std::hash<std::string>()(pair.certificate + roots));
  secret->certificate = pair.certificate;
  secret->key = pair.key;
  secret->roots = roots;
  bench.config.next.secrets[std::string(name)] = std::move(secret);
}

void set_own_certificate(Bench& bench) {
  set_secret(bench, config::kOwnCertificate, tls::testing::leaf({.uris = {kCart}}), {});
}

void set_trust(Bench& bench, const std::string& beside = {}) {
  set_secret(bench, config::kMeshTrust, {}, tls::testing::root().certificate + beside);
}

config::Tls mesh_tls(bool server) {
  config::Tls tls;
  tls.version = server ? "in" : "out";
  tls.certificate_name = config::kOwnCertificate;
  tls.trust_name = config::kMeshTrust;
  tls.require_peer_certificate = server;
  if (!server) tls.alpn = {"istio"};
  if (!server) tls.server_name = kSni;
  return tls;
}

// The destination's sidecar, which takes mutual TLS only. Requests pass `filters`.
void set_destination(Bench& bench, config::Tls tls, std::vector<config::HttpFilter> filters = {},
                     config::Direction direction = config::Direction::inbound) {
  bench.config.cluster("app", {kApp}).listener("in", kIn, {route_to("app")}, direction);
  auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  in->tls_inspector.enabled = true;
  in->chains[0].match.transport_protocol = "tls";
  in->chains[0].tls = std::make_shared<config::Tls>(std::move(tls));
  std::get<config::HttpConnection>(in->chains[0].terminal).filters = std::move(filters);
  bench.config.next.listeners["in"] = std::move(in);
  set_own_certificate(bench);
  set_trust(bench);
}

// A caller's sidecar whose destination is an upstream of the bench, which says what was resumed.
testing::Upstream& set_caller(Bench& bench) {
  config::Cluster cart;
  cart.name = "cart";
  cart.tls = std::make_shared<config::Tls>(mesh_tls(false));
  bench.config.cluster(cart, {kIn})
      .listener("out", kOut, {route_to("cart")}, config::Direction::outbound)
      .tcp_listener("tcp", kOutTcp, "cart");
  auto endpoints = std::make_shared<config::EndpointSet>(*bench.config.next.endpoints.at("cart"));
  endpoints->endpoints[0].labels = {{"weft.identity", kCart}};
  bench.config.next.endpoints["cart"] = std::move(endpoints);
  set_own_certificate(bench);
  set_trust(bench);
  testing::Upstream& upstream = bench.upstream(kIn);
  upstream.tls = tls::Context::server({.identity = tls::testing::leaf({.uris = {kCart}}),
                                       .roots = tls::testing::root().certificate,
                                       .client_certificate = tls::ClientCertificate::required,
                                       .tickets = std::make_shared<tls::TicketKeys>()})
                     .value();
  upstream.headers = {{"connection", "close"}};  // so that each request needs one of its own
  return upstream;
}

struct Met {
  bool resumed = false;
  std::string peer;
  testing::Answer answer;
};

// A request over a connection of its own, secured as the worker secures those of that cluster.
io::Task<Met> come(Bench& b, config::Tls tls, std::string identity, std::shared_ptr<tls::Sessions> sessions,
                   std::string path = "/") {
  CO_TRY(tls::Context context, b.worker->secure().client(tls, b.worker->snapshot(), "http/1.1", identity));
  CO_TRY(auto stream, co_await upstream::dial(b.network, *io::Address::parse(kIn),
                                              {.connect = {},
                                               .deadline = b.loop.now() + 5s,
                                               .tls = std::move(context),
                                               .sessions = std::move(sessions),
                                               .server_name = kSni,
                                               .protocol = {}}));
  const auto& secured = static_cast<const tls::Stream&>(*stream);
  Met met{.resumed = secured.resumed(), .peer = std::string(secured.peer_certificate()->spiffe_id()), .answer = {}};
  const auto session = http::h1::make_session(std::move(stream), {});
  CO_TRY(met.answer, co_await b.send_on(*session, "GET", std::move(path), {}, {}));
  co_return std::move(met);
}

std::shared_ptr<const config::Policies> allow(const std::string& account) {
  config::Policy policy;
  policy.name = "ns[shop]-policy[callers]-rule[0]";
  policy.permission = {config::Always{}, {}};
  policy.principal = {
      config::PeerPrincipal{config::StringMatcher::make(config::StringMatcher::Kind::exact, account).value()}, {}};
  auto made = std::make_shared<config::Policies>();
  made->rules = config::PolicySet::make(config::PolicyAction::allow, {std::move(policy)});
  return made;
}

TEST(ProxyResumption, APolicyKnowsWhoComesAgain) {
  Bench bench;
  set_destination(bench, mesh_tls(true), {allow(kCart)});
  bench.upstream(kApp);
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
      EXPECT_EQ(met.resumed, i > 0);
      EXPECT_EQ(met.peer, kCart);
      EXPECT_EQ(met.answer.status, 200) << met.answer.body;
    }
    // Whom no policy names any more is kept out, however it comes.
    set_destination(b, mesh_tls(true), {allow("spiffe://cluster.local/ns/shop/sa/storefront")});
    b.config.next.secrets = b.worker->snapshot().secrets;
    b.apply();
    CO_TRY(const Met denied, co_await come(b, mesh_tls(false), kCart, sessions));
    EXPECT_TRUE(denied.resumed);
    EXPECT_EQ(denied.answer.status, 403) << denied.answer.body;
    co_return {};
  });
}

void log_sessions(Bench& bench) {
  auto in = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  auto format = config::parse_log_format("%WEFT_TLS_SESSION% %DOWNSTREAM_PEER_URI_SAN%");
  ASSERT_TRUE(format);
  std::get<config::HttpConnection>(in->chains[0].terminal).access_logs = {{"log", *format}};
  bench.config.next.listeners["in"] = std::move(in);
}

TEST(ProxyResumption, TheLogAndACounterTellWhoCameAgain) {
  Bench bench;
  set_destination(bench, mesh_tls(true));
  log_sessions(bench);
  bench.upstream(kApp);
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
      EXPECT_EQ(met.resumed, i > 0);
    }
    const std::string peer = std::string(" ") + kCart;
    EXPECT_EQ(b.log(), (std::vector<std::string>{"new" + peer, "resumed" + peer, "resumed" + peer}));
    co_return {};
  });
  const std::string text = stats::prometheus_text(bench.registry);
  EXPECT_NE(text.find("weft_tls_handshakes_total{session=\"new\"} 1\n"), std::string::npos) << text;
  EXPECT_NE(text.find("weft_tls_handshakes_total{session=\"resumed\"} 2\n"), std::string::npos) << text;
}

// include_peer_certificate: who is asked sees whose certificate it is, also when only the session remembers it.
TEST(ProxyResumption, AServiceThatIsAskedIsShownTheCertificateOfWhoComesAgain) {
  Bench bench;
  auto filters = xds::testing::http_filters(codec::parse_json(R"([{"name": "envoy.filters.http.ext_authz",
      "typed_config": {"@type": "type.googleapis.com/envoy.extensions.filters.http.ext_authz.v3.ExtAuthz",
      "grpc_service": {"envoy_grpc": {"cluster_name": "judge"}}, "include_peer_certificate": true}}])")
                                                .value());
  ASSERT_TRUE(filters) << filters.error().detail;
  set_destination(bench, mesh_tls(true), *filters);
  bench.config.cluster("judge", {"10.0.0.7:9000"});
  bench.upstream(kApp);
  testing::Upstream& judge = bench.upstream("10.0.0.7:9000", http::Version::http2);
  judge.headers = {{"content-type", "application/grpc"}};
  judge.trailers = {{"grpc-status", "0"}};
  judge.says = http::grpc::frame(xds::testing::check_response("{}")).to_string();
  static std::vector<std::string> shown;
  static testing::Upstream* asked;
  shown.clear();
  asked = &judge;
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
      EXPECT_EQ(met.resumed, i > 0);
      const codec::Value question = xds::testing::check_request(std::string_view(asked->body).substr(5));
      EXPECT_EQ(question.at("attributes", "source", "principal").as_string(), kCart);
      shown.push_back(question.at("attributes", "source", "certificate").as_string());
    }
    co_return {};
  });
  ASSERT_EQ(shown.size(), 2u);
  EXPECT_TRUE(shown[0].starts_with("-----BEGIN%20CERTIFICATE-----%0A")) << shown[0];
  EXPECT_EQ(shown[1], shown[0]);
}

TEST(ProxyResumption, AnotherCertificateOrTrustMeansAFullHandshake) {
  Bench bench;
  set_destination(bench, mesh_tls(true));
  bench.upstream(kApp);
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    const std::string stranger = tls::make_root("stranger", tls::testing::always()).value().certificate;
    for (int change = 0; change < 3; ++change) {
      if (change == 1) set_own_certificate(b);
      if (change == 2) set_trust(b, stranger);
      b.apply();
      for (int i = 0; i < 2; ++i) {
        CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
        EXPECT_EQ(met.resumed, i > 0) << "change " << change;
        EXPECT_EQ(met.answer.status, 200) << met.answer.body;
      }
    }
    co_return {};
  });
}

TEST(ProxyResumption, ASessionIsNotForAnEndpointOfAnotherIdentity) {
  Bench bench;
  set_destination(bench, mesh_tls(true));
  bench.upstream(kApp);
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
    EXPECT_EQ(met.answer.status, 200);
    EXPECT_EQ(sessions->size(), 1u);
    auto refused = co_await come(b, mesh_tls(false), "spiffe://cluster.local/ns/shop/sa/inventory", sessions);
    EXPECT_FALSE(refused);
    if (!refused) EXPECT_NE(refused.error().detail.find("none of the expected names"), std::string::npos);
    co_return {};
  });
}

// A gateway's server, by a certificate of its own: of SIMPLE, and of MUTUAL with the very roots of the mesh.
TEST(ProxyResumption, AnEdgeGivesNoTicket) {
  for (const bool mutual : {false, true}) {
    Bench bench;
    config::Tls edge;
    edge.version = "edge";
    edge.certificate_name = "kubernetes://edge";
    if (mutual) edge.trust_name = "kubernetes://edge-cacert";
    edge.require_peer_certificate = mutual;
    set_destination(bench, edge);
    set_secret(bench, "kubernetes://edge", tls::testing::leaf({.uris = {kCart}}), {});
    set_secret(bench, "kubernetes://edge-cacert", {}, tls::testing::root().certificate);
    bench.upstream(kApp);
    bench.run([](Bench& b) -> io::Task<void> {
      const auto sessions = std::make_shared<tls::Sessions>();
      for (int i = 0; i < 2; ++i) {
        CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
        EXPECT_EQ(met.answer.status, 200);
        EXPECT_FALSE(met.resumed);
        EXPECT_EQ(sessions->size(), 0u) << "no ticket came";
      }
      co_return {};
    });
  }
}

// A gateway's server of ISTIO_MUTUAL, which shows and trusts what a sidecar does.
TEST(ProxyResumption, AnEdgeOfTheMeshsOwnCertificatesGivesNoTicketEither) {
  Bench bench;
  set_destination(bench, mesh_tls(true), {}, config::Direction::outbound);
  bench.upstream(kApp);
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    CO_TRY(const Met met, co_await come(b, mesh_tls(false), kCart, sessions));
    EXPECT_EQ(met.answer.status, 200);
    EXPECT_EQ(sessions->size(), 0u) << "no ticket came";
    co_return {};
  });
}

// What is not between sidecars resumes nothing, whatever the server gives.
TEST(ProxyResumption, ToOthersNoSessionIsKept) {
  Bench bench;
  set_destination(bench, mesh_tls(true));
  bench.upstream(kApp);
  bench.run([](Bench& b) -> io::Task<void> {
    const auto sessions = std::make_shared<tls::Sessions>();
    config::Tls outside = mesh_tls(false);
    outside.version = "outside";
    outside.alpn = {"http/1.1"};
    outside.names = {
        {config::PeerName::Type::uri, config::StringMatcher::make(config::StringMatcher::Kind::exact, kCart).value()}};
    CO_TRY(const Met met, co_await come(b, outside, kCart, sessions));
    EXPECT_EQ(met.answer.status, 200);
    EXPECT_EQ(sessions->size(), 0u);
    co_return {};
  });
}

testing::Upstream* destination;  // of the test that runs

TEST(ProxyResumption, ThePoolComesAgainByASession) {
  Bench bench;
  destination = &set_caller(bench);
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const auto answer, co_await b.get(kOut, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    EXPECT_EQ(destination->connections, 3);
    EXPECT_EQ(destination->resumed, 2);
    // Another certificate: the sessions of the last one are void.
    set_own_certificate(b);
    b.apply();
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const auto answer, co_await b.get(kOut, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    EXPECT_EQ(destination->connections, 5);
    EXPECT_EQ(destination->resumed, 3);
    co_return {};
  });
}

TEST(ProxyResumption, SoDoTunnels) {
  Bench bench;
  destination = &set_caller(bench);
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const auto answer, co_await b.get(kOutTcp, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    EXPECT_EQ(destination->connections, 3);
    EXPECT_EQ(destination->resumed, 2);
    co_return {};
  });
}

// Whose sidecar was started anew has other keys: its callers prove themselves anew, and notice nothing.
TEST(ProxyResumption, AServerThatWasStartedAnewIsMetByAFullHandshake) {
  Bench bench;
  destination = &set_caller(bench);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto first, co_await b.get(kOut, "/"));
    EXPECT_EQ(first.status, 200) << first.body;
    destination->tls = tls::Context::server({.identity = tls::testing::leaf({.uris = {kCart}}),
                                             .roots = tls::testing::root().certificate,
                                             .client_certificate = tls::ClientCertificate::required,
                                             .tickets = std::make_shared<tls::TicketKeys>()})
                           .value();
    CO_TRY(const auto second, co_await b.get(kOut, "/"));
    EXPECT_EQ(second.status, 200) << second.body;
    EXPECT_EQ(destination->connections, 2);
    EXPECT_EQ(destination->resumed, 0);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy

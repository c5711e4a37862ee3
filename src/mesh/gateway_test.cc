#include "mesh/gateway.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "config/resource.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/generate.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;
using Names = std::vector<std::string>;

constexpr std::string_view kGateway = R"(
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: front, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - {port: {number: 443, name: https, protocol: HTTPS}, hosts: [shop.example], tls: {mode: SIMPLE, credentialName: shop-example}}
  - {port: {number: 443, name: admin, protocol: HTTPS}, hosts: [admin.example], tls: {mode: MUTUAL, credentialName: admin-example}}
)";
constexpr std::string_view kRoutes = R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: front, namespace: shop}
spec: {hosts: ["*"], gateways: [front], http: [{route: [{destination: {host: inventory}}]}]}
)";

Model edge() {
  Model model = testing::shop_without_routing();
  for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) model.apply(object);
  model.apply(document(kGateway));
  model.apply(document(kRoutes));
  return model;
}

const Workload& ingress(const Model& model) { return *model.workload({"shop", "ingress"}); }

bool has(const Model& model, const Workload& proxy, std::string_view type, std::string_view name) {
  auto made = generate(model, proxy, type, name);
  return made && made->has_value();
}

TEST(Gateway, HostsMeetInTheNarrowerOne) {
  EXPECT_EQ(meet("*", "a.test"), "a.test");
  EXPECT_EQ(meet("*.test", "a.test"), "a.test");
  EXPECT_EQ(meet("a.b.test", "*.test"), "a.b.test");
  EXPECT_EQ(meet("*.test", "*.b.test"), "*.b.test");
  EXPECT_EQ(meet("*.test", "test"), std::nullopt);
  EXPECT_EQ(meet("*.test", "*.best"), std::nullopt);
  EXPECT_EQ(meet("a.test", "b.test"), std::nullopt);
}

TEST(Gateway, AServerTakesOnlyTheNamespacesItNames) {
  const std::vector<ServerHost> server = {{"shop", "*.test"}, {"*", "open.test"}};
  EXPECT_EQ(meet(server, "shop", {"a.test", "a.best"}), Names{"a.test"});
  EXPECT_EQ(meet(server, "other", {"a.test", "open.test"}), Names{"open.test"});
  EXPECT_EQ(meet(server, "other", {"*"}), Names{"open.test"});
}

TEST(Gateway, ItsWorkloadListensWhereItsServiceLeads) {
  Model model = edge();
  EXPECT_EQ(initial(model, ingress(model), config::kListenerType), Names{"0.0.0.0_8443"});
  EXPECT_EQ(visible(model, ingress(model), config::kListenerType), Names{"0.0.0.0_8443"});
  EXPECT_TRUE(has(model, ingress(model), config::kListenerType, "0.0.0.0_8443"));
  EXPECT_FALSE(has(model, ingress(model), config::kListenerType, "0.0.0.0_443"));
  EXPECT_FALSE(has(model, *model.workload({"shop", "a"}), config::kListenerType, "0.0.0.0_8443"));
  EXPECT_FALSE(is_shared(config::kListenerType, "0.0.0.0_8443"));
}

// Sidecars' may be silent for ever, as Istio's.
TEST(Gateway, AStreamWithoutAByteEnds) {
  using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;
  Model model = edge();
  const auto idle = [&](const Workload& proxy, std::string_view name) {
    envoy::config::listener::v3::Listener listener;
    const auto made = generate(model, proxy, config::kListenerType, name);
    EXPECT_TRUE(made && made->has_value() && listener.ParseFromString((*made)->bytes)) << name;
    std::vector<int64_t> out;
    for (const auto& chain : listener.filter_chains()) {
      for (const auto& filter : chain.filters()) {
        HttpConnectionManager http;
        if (filter.typed_config().UnpackTo(&http)) out.push_back(http.stream_idle_timeout().seconds());
      }
    }
    return out;
  };
  EXPECT_EQ(idle(ingress(model), "0.0.0.0_8443"), (std::vector<int64_t>{3600, 3600}));
  const std::vector<int64_t> inbound = idle(*model.workload({"shop", "a"}), "virtualInbound");
  EXPECT_FALSE(inbound.empty());
  for (const int64_t seconds : inbound) EXPECT_EQ(seconds, 0);
}

TEST(Gateway, ListensAtTheAddressThatItsServersSay) {
  Model model = edge();
  codec::Value gateway = document(kGateway);
  for (codec::Value& server : gateway["spec"]["servers"].array_ref()) server.set("bind", "10.244.0.20");
  gateway["spec"]["servers"].array_ref()[1].set("bind", "127.0.0.1");
  model.apply(gateway);
  envoy::config::listener::v3::Listener listener;
  ASSERT_TRUE(
      listener.ParseFromString(generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443")->value().bytes));
  EXPECT_EQ(listener.address().socket_address().address(), "10.244.0.20");
  EXPECT_EQ(listener.address().socket_address().port_value(), 8443U);
  const Troubles troubles = model.troubles(*model.gateways().at({"shop", "front"}));
  ASSERT_EQ(troubles.size(), 1U);
  EXPECT_EQ(to_sentence(troubles.front()),
            "spec.servers[1]: port 8443 of shop/ingress is open at 10.244.0.20 already, by an older server; its hosts "
            "are closed; say the same bind, or give it a port of its own");
}

// Who came by the SNI of a name that asks nobody for certificates.
TEST(Gateway, NobodyReachesAGuardedHostByAnothersConnection) {
  Model model = edge();
  const auto domains_with_421 = [&](std::string_view servers, size_t chain) {
    codec::Value gateway = document(kGateway);
    gateway["spec"].set("servers", document(servers));
    model.apply(gateway);
    envoy::config::listener::v3::Listener listener;
    EXPECT_TRUE(listener.ParseFromString(
        generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443")->value().bytes));
    envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager http;
    EXPECT_TRUE(listener.filter_chains(static_cast<int>(chain)).filters().rbegin()->typed_config().UnpackTo(&http));
    Names found;
    for (const auto& host : http.route_config().virtual_hosts()) {
      if (host.routes_size() == 1 && host.routes(0).direct_response().status() == 421) found.push_back(host.domains(0));
    }
    std::ranges::sort(found);
    return found;
  };
  model.apply(document(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: deep, namespace: shop}
spec: {hosts: [x.deep.wild.example], gateways: [front], http: [{route: [{destination: {host: inventory}}]}]}
)"));
  constexpr std::string_view kWild =
      "{port: {number: 443, name: wild, protocol: HTTPS}, hosts: ['*.wild.example'], "
      "tls: {mode: SIMPLE, credentialName: shop-example}}";
  const auto with = [&](std::string_view hosts, std::string_view tls) {
    return fmt::format("[{}, {{port: {{number: 443, name: other, protocol: HTTPS}}, hosts: [{}], tls: {}}}]", kWild,
                       hosts, tls);
  };
  constexpr std::string_view kMutual = "{mode: MUTUAL, credentialName: admin-example}";
  EXPECT_EQ(domains_with_421(with("admin.wild.example", kMutual), 0), Names{"admin.wild.example"});
  EXPECT_EQ(domains_with_421(with("admin.wild.example", kMutual), 1), Names{}) << "it serves its own";
  EXPECT_EQ(domains_with_421(with("'*.deep.wild.example'", kMutual), 0),
            (Names{"*.deep.wild.example", "x.deep.wild.example"}));
  EXPECT_EQ(domains_with_421(with("admin.wild.example", "{mode: SIMPLE, credentialName: shop-example}"), 0), Names{});
  EXPECT_EQ(domains_with_421(with("admin.other.example", kMutual), 0), Names{}) << "no name of the other's";
}

// The clients' authority apart: of that Secret the roots go out, and nothing else.
TEST(Gateway, ServersMayHaveTheirCertificatesByManyWords) {
  Model model = edge();
  const auto with = [&](std::string_view tls) {
    codec::Value gateway = document(kGateway);
    gateway["spec"]["servers"].array_ref().resize(1);
    gateway["spec"]["servers"].array_ref()[0].set("tls", document(tls));
    model.apply(gateway);
    return initial(model, ingress(model), config::kSecretType);
  };
  EXPECT_EQ(with("{mode: MUTUAL, credentialName: shop-example, caCertCredentialName: admin-example}"),
            (Names{"kubernetes://shop-example", "kubernetes://admin-example-cacert"}));
  EXPECT_TRUE(has(model, ingress(model), config::kSecretType, "kubernetes://admin-example-cacert"));
  EXPECT_FALSE(has(model, ingress(model), config::kSecretType, "kubernetes://admin-example"));
  EXPECT_EQ(with("{mode: SIMPLE, credentialNames: [shop-example]}"), Names{"kubernetes://shop-example"});
  for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge_rsa.yaml")) model.apply(object);
  EXPECT_EQ(with("{mode: SIMPLE, credentialNames: [shop-example, shop-example-rsa]}"),
            (Names{"kubernetes://shop-example", "kubernetes://shop-example-rsa"}));
  EXPECT_TRUE(has(model, ingress(model), config::kSecretType, "kubernetes://shop-example-rsa"));
  EXPECT_EQ(with("{mode: SIMPLE, serverCertificate: /c, privateKey: /k}"), Names{});
  EXPECT_EQ(with("{mode: ISTIO_MUTUAL}"), Names{});
  envoy::config::listener::v3::Listener listener;
  ASSERT_TRUE(
      listener.ParseFromString(generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443")->value().bytes));
  envoy::extensions::transport_sockets::tls::v3::DownstreamTlsContext context;
  ASSERT_TRUE(listener.filter_chains(0).transport_socket().typed_config().UnpackTo(&context));
  EXPECT_TRUE(context.require_client_certificate().value());
  const auto& common = context.common_tls_context();
  EXPECT_EQ(common.tls_certificate_sds_secret_configs(0).name(), "default");
  const auto& trust = common.combined_validation_context();
  EXPECT_EQ(trust.validation_context_sds_secret_config().name(), "ROOTCA");
  const auto& names = trust.default_validation_context().match_typed_subject_alt_names();
  ASSERT_EQ(names.size(), 1);
  EXPECT_EQ(names[0].matcher().prefix(), "spiffe://cluster.local/");
}

// Sidecars ask their clients by the same words.
TEST(Gateway, ClientsOfAliasedTrustDomainsAreTakenIn) {
  Model model = edge();
  codec::Value gateway = document(kGateway);
  gateway["spec"]["servers"].array_ref().resize(1);
  gateway["spec"]["servers"].array_ref()[0].set("tls", document("{mode: ISTIO_MUTUAL}"));
  model.apply(gateway);
  const Changes changes = model.apply(
      document("{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}, data: {mesh: "
               "'trustDomainAliases: [old.example]'}}"));
  EXPECT_TRUE(concerns(changes, ingress(model).object, config::kListenerType, "0.0.0.0_8443"));
  envoy::config::listener::v3::Listener listener;
  ASSERT_TRUE(
      listener.ParseFromString(generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443")->value().bytes));
  envoy::extensions::transport_sockets::tls::v3::DownstreamTlsContext context;
  ASSERT_TRUE(listener.filter_chains(0).transport_socket().typed_config().UnpackTo(&context));
  const auto& trust = context.common_tls_context().combined_validation_context().default_validation_context();
  ASSERT_EQ(trust.match_typed_subject_alt_names_size(), 2);
  EXPECT_EQ(trust.match_typed_subject_alt_names(1).matcher().prefix(), "spiffe://old.example/");
}

// Or that calls with it: what a DestinationRule in force names.
TEST(Gateway, ASecretThatARuleForAllNamesGoesToGatewaysAlone) {
  Model model = edge();
  const codec::Value rule = document(
      "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: inventory, namespace: shop}, spec: "
      "{host: inventory, trafficPolicy: {tls: {mode: SIMPLE, credentialName: admin-example}}}}");
  const auto secret = [&](const Workload& proxy, std::string_view name) {
    return has(model, proxy, config::kSecretType, name);
  };
  model.remove("Gateway", {"shop", "front"});
  EXPECT_FALSE(secret(ingress(model), "kubernetes://admin-example-cacert"));
  model.apply(rule);
  EXPECT_TRUE(secret(ingress(model), "kubernetes://admin-example-cacert"));
  EXPECT_FALSE(secret(ingress(model), "kubernetes://admin-example")) << "SIMPLE shows no certificate";
  EXPECT_FALSE(secret(*model.workload({"shop", "a"}), "kubernetes://admin-example-cacert"));
  const auto& object = *model.destination_rules().at({"shop", "inventory"});
  EXPECT_TRUE(model.troubles(object).empty());
  const Changes changes = model.remove("Secret", {"shop", "admin-example"});
  EXPECT_TRUE(changes.statuses.contains({"DestinationRule", {"shop", "inventory"}}));
  ASSERT_EQ(model.troubles(object).size(), 1U);
  EXPECT_EQ(to_sentence(model.troubles(object)[0]),
            "spec.trafficPolicy.tls.credentialName: the gateways of namespace shop find no Secret admin-example with "
            "whom to trust, so who does not call \"inventory.shop.svc.cluster.local\" by TLS already cannot call it; "
            "put ca.crt into it");
}

// It would wait for that cluster, and so would its listener with everybody else's routes.
TEST(Gateway, CallsNobodyByASecretThatItsNamespaceDoesNotHave) {
  Model model = edge();
  constexpr std::string_view kCluster = "outbound|80||inventory.shop.svc.cluster.local";
  const auto made = [&](const Workload& proxy) {
    envoy::config::cluster::v3::Cluster cluster;
    EXPECT_TRUE(cluster.ParseFromString(generate(model, proxy, config::kClusterType, kCluster)->value().bytes));
    return cluster;
  };
  const auto rule_of = [](const envoy::config::cluster::v3::Cluster& cluster) {
    return cluster.metadata().filter_metadata().at("weft").fields().at("rule").string_value();
  };
  Changes changes = model.apply(document(
      "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: inventory, namespace: shop}, spec: "
      "{host: inventory, trafficPolicy: {tls: {mode: MUTUAL, credentialName: late}}}}"));
  EXPECT_EQ(rule_of(made(ingress(model))),
            "refused: there is no Secret shop/late with a certificate, its key and whom to trust");
  EXPECT_EQ(made(ingress(model)).type(), envoy::config::cluster::v3::Cluster::STATIC);
  EXPECT_FALSE(made(ingress(model)).transport_socket().typed_config().value().contains("late"))
      << "nobody has what it would name";
  EXPECT_EQ(made(*model.workload({"shop", "a"})).type(), envoy::config::cluster::v3::Cluster::EDS)
      << "a sidecar does not call by it";

  codec::Value secret = document("{apiVersion: v1, kind: Secret, metadata: {name: late, namespace: shop}}");
  for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) {
    if (object.at("metadata", "name").as_string() == "admin-example")
      secret.set("stringData", object.get("stringData"));
  }
  changes = model.apply(secret);
  EXPECT_TRUE(concerns(changes, {"shop", "ingress"}, config::kClusterType, kCluster));
  EXPECT_EQ(made(ingress(model)).type(), envoy::config::cluster::v3::Cluster::EDS);
  EXPECT_TRUE(made(ingress(model)).has_transport_socket());
  Workload elsewhere = ingress(model);
  elsewhere.object.ns = "other";
  EXPECT_EQ(made(elsewhere).type(), envoy::config::cluster::v3::Cluster::STATIC) << "it is not of that namespace";
  EXPECT_NE(callers_alike(model, elsewhere, config::kClusterType, kCluster),
            callers_alike(model, ingress(model), config::kClusterType, kCluster));

  changes = model.remove("Secret", {"shop", "late"});
  EXPECT_TRUE(concerns(changes, {"shop", "ingress"}, config::kClusterType, kCluster));
  EXPECT_EQ(made(ingress(model)).type(), envoy::config::cluster::v3::Cluster::STATIC);
}

TEST(Gateway, ASecretMayBeNamedForOnePortOrOneSubset) {
  Model model = edge();
  const auto with = [&](std::string_view spec) -> const DestinationRule& {
    model.apply(document(
        std::string(
            "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: inventory, namespace: shop}, "
            "spec: {host: inventory, ") +
        std::string(spec) + "}}"));
    return *model.destination_rules().at({"shop", "inventory"});
  };
  const auto troubled = [&](const DestinationRule& object) {
    std::vector<std::string> paths;
    for (const Trouble& one : model.troubles(object)) {
      if (one.what == Trouble::What::missing_secret) paths.push_back(one.path);
    }
    return paths;
  };
  for (const std::string_view spec :
       {"trafficPolicy: {portLevelSettings: [{port: {number: 80}, tls: {mode: SIMPLE, credentialName: "
        "admin-example}}]}",
        "subsets: [{name: v1, labels: {a: b}, trafficPolicy: {portLevelSettings: [{port: {number: 80}, tls: {mode: "
        "SIMPLE, credentialName: admin-example}}]}}]"}) {
    EXPECT_TRUE(troubled(with(spec)).empty()) << spec;
    EXPECT_TRUE(model.is_called_with({"admin-example", true}, ingress(model))) << spec;
    EXPECT_FALSE(model.is_called_with({"admin-example", false}, ingress(model))) << spec;
  }
  EXPECT_EQ(troubled(with("trafficPolicy: {portLevelSettings: [{port: {number: 80}, tls: {mode: SIMPLE, "
                          "credentialName: nosuch}}]}")),
            Names{"spec.trafficPolicy.portLevelSettings[0].tls.credentialName"});
}

// Istio's rule: a sidecar sees the Secrets of its namespace that a rule names which has chosen it by its labels.
TEST(Gateway, AChosenSidecarIsGivenTheSecretThatItsRuleNamesAndNobodyElseIs) {
  Model model = edge();
  constexpr std::string_view kCluster = "outbound|80||inventory.shop.svc.cluster.local";
  constexpr std::string_view kRule =
      "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: inventory, namespace: shop}, spec: "
      "{host: inventory, workloadSelector: {matchLabels: {app: product-catalog}}, trafficPolicy: {tls: {mode: MUTUAL, "
      "credentialName: admin-example}}}}";
  const Workload& chosen = *model.workload({"shop", "a"});
  Workload elsewhere = chosen;
  elsewhere.object.ns = "other";
  Workload other = chosen;
  other.labels["app"] = "other";
  const auto secret = [&](const Workload& proxy, std::string_view name) {
    return has(model, proxy, config::kSecretType, name);
  };
  const auto made = [&](const Workload& proxy) {
    envoy::config::cluster::v3::Cluster cluster;
    EXPECT_TRUE(cluster.ParseFromString(generate(model, proxy, config::kClusterType, kCluster)->value().bytes));
    return cluster;
  };
  const auto discovery = [&](const Workload& proxy) { return made(proxy).type(); };
  EXPECT_FALSE(secret(chosen, "kubernetes://admin-example"));
  Changes changes = model.apply(document(kRule));
  EXPECT_TRUE(concerns(changes, chosen.object, config::kSecretType, "kubernetes://admin-example"));
  for (const char* name : {"kubernetes://admin-example", "kubernetes://admin-example-cacert"}) {
    EXPECT_TRUE(secret(chosen, name)) << name;
    EXPECT_FALSE(secret(elsewhere, name)) << name;
    EXPECT_FALSE(secret(other, name)) << name;
  }
  EXPECT_FALSE(secret(chosen, "kubernetes://shop-example")) << "which no rule names";
  EXPECT_TRUE(model.troubles(*model.destination_rules().at({"shop", "inventory"})).empty());
  EXPECT_EQ(discovery(chosen), envoy::config::cluster::v3::Cluster::EDS);

  changes = model.remove("Secret", {"shop", "admin-example"});
  EXPECT_TRUE(concerns(changes, chosen.object, config::kSecretType, "kubernetes://admin-example"));
  EXPECT_EQ(discovery(chosen), envoy::config::cluster::v3::Cluster::STATIC) << "closed, and not called without it";
  EXPECT_EQ(discovery(other), envoy::config::cluster::v3::Cluster::EDS) << "the rule is not for it";
  EXPECT_TRUE(made(chosen).has_transport_socket()) << "it asks for TLS: who calls in plaintext does not go on";
  EXPECT_EQ(
      to_sentence(model.troubles(*model.destination_rules().at({"shop", "inventory"}))[0]),
      "spec.trafficPolicy.tls.credentialName: the chosen pods of namespace shop find no Secret admin-example with "
      "a certificate, its key and whom to trust, so who does not call \"inventory.shop.svc.cluster.local\" by "
      "TLS already cannot call it; put ca.crt, tls.crt and tls.key into it");
  changes = model.remove("DestinationRule", {"shop", "inventory"});
  EXPECT_TRUE(concerns(changes, chosen.object, config::kSecretType, "kubernetes://admin-example"));
}

// A private key is for the gateway that serves with it.
TEST(Gateway, ASecretGoesOnlyToAGatewayThatNamesIt) {
  Model model = edge();
  EXPECT_EQ(initial(model, ingress(model), config::kSecretType),
            (Names{"kubernetes://shop-example", "kubernetes://admin-example", "kubernetes://admin-example-cacert"}));
  for (const char* name :
       {"kubernetes://shop-example", "kubernetes://admin-example", "kubernetes://admin-example-cacert"}) {
    EXPECT_TRUE(has(model, ingress(model), config::kSecretType, name)) << name;
    EXPECT_FALSE(has(model, *model.workload({"shop", "a"}), config::kSecretType, name)) << name;
  }
  for (const char* name : {"kubernetes://shop-example-cacert", "kubernetes://other", "kubernetes://shop/shop-example",
                           "kubernetes://", "shop-example"}) {
    EXPECT_FALSE(has(model, ingress(model), config::kSecretType, name)) << name;
  }
  EXPECT_FALSE(is_shared(config::kSecretType, "kubernetes://shop-example"));

  // A gateway of another namespace has its own.
  Workload elsewhere = ingress(model);
  elsewhere.object.ns = "default";
  EXPECT_FALSE(has(model, elsewhere, config::kSecretType, "kubernetes://shop-example"));

  // A Gateway that is gone opens nothing.
  model.remove("Gateway", {"shop", "front"});
  EXPECT_FALSE(has(model, ingress(model), config::kSecretType, "kubernetes://shop-example"));
}

TEST(Gateway, WhatChangesItConcernsItsWorkloads) {
  Model model = edge();
  const ObjectName pod{"shop", "ingress"};
  codec::Value rules = document(kRoutes);
  rules["spec"]["http"].array_ref()[0].set("timeout", "1s");
  const Changes routes = model.apply(rules);
  EXPECT_TRUE(concerns(routes, pod, config::kListenerType, "0.0.0.0_8443"));
  EXPECT_FALSE(concerns(routes, {"shop", "a"}, config::kListenerType, "virtualInbound"));
  EXPECT_TRUE(routes.statuses.contains({"VirtualService", {"shop", "front"}}));

  const Changes secret = model.remove("Secret", {"shop", "admin-example"});
  EXPECT_TRUE(concerns(secret, pod, config::kSecretType, "kubernetes://admin-example"));
  EXPECT_TRUE(secret.statuses.contains({"Gateway", {"shop", "front"}}));

  const Changes gone = model.remove("Gateway", {"shop", "front"});
  EXPECT_TRUE(gone.workloads.contains(pod));
  EXPECT_TRUE(gone.statuses.contains({"VirtualService", {"shop", "front"}}));
  EXPECT_TRUE(model.remove("Gateway", {"shop", "front"}).empty());
}

// The last good form of what a gateway serves stays, as in a sidecar.
TEST(Gateway, ARoutingThatCannotBeKeepsItsFormerForm) {
  Model model = edge();
  auto before = generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443");
  codec::Value broken = document(kRoutes);
  broken["spec"]["http"].array_ref()[0]["route"].array_ref()[0]["destination"].set("host", "nobody");
  model.apply(broken);
  EXPECT_EQ((*generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443"))->version, (*before)->version);
  EXPECT_TRUE(any_blocks(model.troubles(*model.virtual_services().at({"shop", "front"}))));

  codec::Value gateway = document(kGateway);
  gateway["spec"]["servers"].array_ref()[0]["tls"].set("mode", "AUTO_PASSTHROUGH");
  model.apply(gateway);
  EXPECT_EQ((*generate(model, ingress(model), config::kListenerType, "0.0.0.0_8443"))->version, (*before)->version);
  const auto troubles = model.troubles(*model.gateways().at({"shop", "front"}));
  EXPECT_TRUE(any_blocks(troubles));
  EXPECT_TRUE(std::ranges::any_of(
      troubles, [](const Trouble& trouble) { return trouble.path.find("\"AUTO_PASSTHROUGH\"") != std::string::npos; }));
}

std::string text_of(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream("tests/scenarios/common/" + name).rdbuf();
  return text.str();
}

// A client whose certificate is on the list is not let in: the gateway gets it with the roots.
TEST(Secret, RootsComeWithWhatTheyHaveTakenBack) {
  Model model = edge();
  codec::Value secret = document("{apiVersion: v1, kind: Secret, metadata: {name: admin-example, namespace: shop}}");
  for (const auto& [key, file] : {std::pair("tls.crt", "client.pem"), std::pair("tls.key", "client.key"),
                                  std::pair("ca.crt", "client.pem"), std::pair("ca.crl", "client.crl")})
    secret["stringData"].set(key, text_of(file));
  model.apply(secret);
  EXPECT_EQ(read_tls_secret(secret)->why_no_roots, "");
  auto made = generate(model, ingress(model), config::kSecretType, "kubernetes://admin-example-cacert");
  ASSERT_TRUE(made && made->has_value());
  EXPECT_NE((*made)->bytes.find("BEGIN X509 CRL"), std::string::npos);
  secret["stringData"].set("ca.crl", "nonsense");
  EXPECT_EQ(read_tls_secret(secret)->why_no_roots, "the revocation list has no PEM X509 CRL");
  model.apply(secret);
  EXPECT_FALSE(has(model, ingress(model), config::kSecretType, "kubernetes://admin-example-cacert"))
      << "nobody is trusted rather than those who were taken back";
}

TEST(Secret, RootsByIstiosOwnWordsComeWithItToo) {
  codec::Value secret = document("{apiVersion: v1, kind: Secret, metadata: {name: clients, namespace: shop}}");
  secret["stringData"].set("cacert", text_of("client.pem"));
  secret["stringData"].set("crl", text_of("client.crl"));
  EXPECT_EQ(read_tls_secret(secret)->why_no_roots, "");
  EXPECT_EQ(read_tls_secret(secret)->revoked, text_of("client.crl"));
}

TEST(Secret, IsReadInBothSpellingsAndProven) {
  for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) {
    if (object.get("kind").as_string() != "Secret") continue;
    auto secret = read_tls_secret(object);
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->why_no_certificate, "");
    codec::Value generic = object;
    generic.set("stringData", document("{}"));
    generic["stringData"].set("cert", object.at("stringData", "tls.crt"));
    generic["stringData"].set("key", object.at("stringData", "tls.key"));
    EXPECT_EQ(read_tls_secret(generic)->why_no_certificate, "");
    EXPECT_EQ(read_tls_secret(generic)->why_no_roots, "it has no ca.crt");
  }
  EXPECT_EQ(read_tls_secret(document("{metadata: {name: a}, data: {password: eA==}}")), nullptr);
}

}  // namespace
}  // namespace weft::mesh

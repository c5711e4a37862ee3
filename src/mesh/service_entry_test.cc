// ServiceEntries, WorkloadEntries and Sidecars in the model: addresses, identities, views, what changes for whom.
#include "mesh/service_entry.h"

#include <gtest/gtest.h>

#include "config/resource.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "envoy/extensions/upstreams/http/v3/http_protocol_options.pb.h"
#include "mesh/generate.h"
#include "mesh/status.h"
#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"
#include "mesh/virtual_address.h"

namespace weft::mesh {
namespace {

using testing::document;

std::string entry(std::string_view name, std::string_view spec) {
  return fmt::format(
      "{{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {{name: {}, namespace: shop, "
      "creationTimestamp: '2026-01-01T00:00:00Z'}}, spec: {{{}}}}}",
      name, spec);
}

std::string api(std::string_view name) {
  return entry(name,
               fmt::format("hosts: [{}.example.com], resolution: DNS, ports: [{{number: 80, name: http, protocol: "
                           "HTTP}}]",
                           name));
}

std::string address_of(const Model& model, std::string_view host) {
  const Service* service = model.service(host);
  return service == nullptr || service->addresses.empty() ? "" : service->addresses.front();
}

std::string told(const Model& model, std::string_view name) {
  std::string text;
  for (const Trouble& one : model.troubles(*model.service_entries().at({"shop", std::string(name)})))
    text += to_sentence(one);
  return text;
}

TEST(ServiceEntries, ThatSayNoPortsAreToldSo) {
  Model model{Settings{}};
  model.apply(document(entry("a", "hosts: [a.example.com], resolution: DNS")));
  EXPECT_EQ(told(model, "a"),
            "spec.ports: says none, so nothing that goes to its hosts is known for theirs; say the ports they are "
            "called at");
  model.apply(document(api("a")));
  EXPECT_EQ(told(model, "a"), "");
}

TEST(ServiceEntries, WhoSaysTheAddressOfAServiceIsToldWhoseItIs) {
  Model model{Settings{}};
  model.apply(document(entry("a",
                             "hosts: [a.example.com], addresses: [10.96.7.6, 10.96.7.7], resolution: DNS, ports: "
                             "[{number: 80, name: http}]")));
  EXPECT_EQ(told(model, "a"), "");
  const Changes come = model.apply(
      document("{apiVersion: v1, kind: Service, metadata: {name: db, namespace: other}, spec: {clusterIP: 10.96.7.7, "
               "ports: [{port: 80}]}}"));
  EXPECT_TRUE(come.statuses.contains({"ServiceEntry", {"shop", "a"}}));
  EXPECT_EQ(
      told(model, "a"),
      "spec.addresses[1]: 10.96.7.7 is the address of Service other/db, and calls to it go there; say another, or "
      "none");
  const Changes go = model.remove("Service", {"other", "db"});
  EXPECT_TRUE(go.statuses.contains({"ServiceEntry", {"shop", "a"}}));
  EXPECT_EQ(told(model, "a"), "");
}

TEST(VirtualAddress, FollowsFromTheHostAloneAndStays) {
  Model one{Settings{}};
  Model other{Settings{}};
  for (const char* name : {"a", "b", "c"}) one.apply(document(api(name)));
  for (const char* name : {"c", "b", "a"}) other.apply(document(api(name)));
  const std::string address = address_of(one, "a.example.com");
  EXPECT_TRUE(is_virtual(address)) << address;
  EXPECT_EQ(address, address_of(other, "a.example.com"));
  EXPECT_NE(address, address_of(one, "b.example.com"));
  // Another form of the entry keeps it.
  one.apply(document(entry("a", "hosts: [a.example.com], resolution: STATIC, ports: [{number: 81, name: http}]")));
  EXPECT_EQ(address_of(one, "a.example.com"), address);
  one.remove("ServiceEntry", {"shop", "a"});
  EXPECT_TRUE(one.hosts_at(address).empty());
}

TEST(VirtualAddress, TheOneInTheStatusIsTakenUpAgain) {
  Model model{Settings{}};
  codec::Value object = document(api("a"));
  object["status"]["addresses"].push_back(document("{value: 240.240.7.7, host: a.example.com}"));
  model.apply(object);
  EXPECT_EQ(address_of(model, "a.example.com"), "240.240.7.7");
  const codec::Value status = status_of(model, {"ServiceEntry", {"shop", "a"}}, 1, {}, "2026-01-01T00:00:00Z");
  EXPECT_EQ(status.get("addresses").as_array().front().get("value").as_string(), "240.240.7.7");
  EXPECT_EQ(status.get("addresses").as_array().front().get("host").as_string(), "a.example.com");
}

TEST(VirtualAddress, NoneForWildcardsAndForWhatGoesWhereItWasMeantToGo) {
  Model model{Settings{}};
  model.apply(document(entry("a", "hosts: ['*.example.com', b.example.com], ports: [{number: 80, name: http}]")));
  EXPECT_EQ(address_of(model, "*.example.com"), "");
  EXPECT_EQ(address_of(model, "b.example.com"), "");
}

std::string endpoint_bytes(const Model& model) {
  return generate(model, Workload{}, config::kEndpointType, "outbound|80||a.example.com")->value().bytes;
}

// Who it must prove to be: nobody of the mesh outside it.
TEST(WorkloadEntry, ProvesItsAccountWhereItsProxyTakesMutualTls) {
  constexpr std::string_view kSpec =
      "hosts: [a.example.com], location: {}, resolution: STATIC, ports: [{{number: 80, name: http, protocol: HTTP}}], "
      "endpoints: [{{address: 192.0.2.1, serviceAccount: ledger, labels: {{security.istio.io/tlsMode: istio}}}}, "
      "{{address: 192.0.2.2}}]";
  Model model{Settings{}};
  model.apply(document(entry("a", fmt::format(fmt::runtime(kSpec), "MESH_INTERNAL"))));
  const std::string inside = endpoint_bytes(model);
  EXPECT_NE(inside.find("spiffe://cluster.local/ns/shop/sa/ledger"), std::string::npos) << inside;
  EXPECT_EQ(inside.find("spiffe://"), inside.rfind("spiffe://")) << inside;
  model.apply(document(entry("a", fmt::format(fmt::runtime(kSpec), "MESH_EXTERNAL"))));
  const std::string outside = endpoint_bytes(model);
  EXPECT_EQ(outside.find("spiffe://"), std::string::npos) << outside;
}

TEST(Sidecar, DeclaresWhatComesInAndWhereItGoes) {
  Model model = testing::shop();
  const Workload a = *model.workload({"shop", "a"});
  const Changes changes = model.apply(
      document("{apiVersion: networking.istio.io/v1, kind: Sidecar, metadata: {name: s, namespace: shop}, spec: "
               "{ingress: [{port: "
               "{number: 9080, protocol: HTTP, name: http}, defaultEndpoint: '127.0.0.1:8080', connectionPool: {tcp: "
               "{maxConnections: 7}}}, {port: {number: 9090, protocol: TCP, name: tcp}}], inboundConnectionPool: {tcp: "
               "{maxConnections: 9}}}}"));
  EXPECT_TRUE(changes.workloads.contains(a.object));
  EXPECT_TRUE(changes.views.contains("shop"));
  const std::string listener = testing::listener_text(model, a, "virtualInbound");
  EXPECT_NE(listener.find("9080"), std::string::npos);
  EXPECT_EQ(listener.find("port 8080"), std::string::npos) << "what is not declared goes on as it comes\n" << listener;
  const auto inbound = generate(model, a, config::kClusterType, "inbound|9080||");
  ASSERT_TRUE(inbound && *inbound);
  EXPECT_NE((*inbound)->bytes.find("127.0.0.1"), std::string::npos);
  EXPECT_FALSE(*generate(model, a, config::kClusterType, "inbound|8080||"));
  // A mode of its own is not lost by that.
  model.apply(document(
      "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: p, namespace: shop}, spec: "
      "{selector: {matchLabels: {app: product-catalog}}, portLevelMtls: {'8080': {mode: STRICT}}}}"));
  EXPECT_TRUE(*generate(model, a, config::kClusterType, "inbound|8080||"));
  model.remove("PeerAuthentication", {"shop", "p"});
  EXPECT_FALSE(*generate(model, a, config::kClusterType, "inbound|8080||"));
  model.remove("Sidecar", {"shop", "s"});
  EXPECT_TRUE(*generate(model, a, config::kClusterType, "inbound|8080||"));
}

// A port's own words go before those for all ports.
TEST(Sidecar, SaysHowConnectionsToTheApplicationAreKept) {
  Model model = testing::shop();
  const Workload a = *model.workload({"shop", "a"});
  model.apply(document(
      "{apiVersion: networking.istio.io/v1, kind: Sidecar, metadata: {name: s, namespace: shop}, spec: {ingress: "
      "[{port: {number: 9080, protocol: HTTP, name: http}, connectionPool: {tcp: {tcpKeepalive: {probes: 4, time: "
      "300s}, maxConnectionDuration: 60s}, http: {h2UpgradePolicy: UPGRADE, maxConcurrentStreams: 20}}}, {port: "
      "{number: 9081, protocol: HTTP, name: http2}}, {port: {number: 9090, protocol: TCP, name: tcp}, connectionPool: "
      "{tcp: {idleTimeout: 17s}}}], inboundConnectionPool: {tcp: {idleTimeout: 19s}, http: {useClientProtocol: "
      "true}}}}"));
  const auto cluster_at = [&](std::string_view name) {
    envoy::config::cluster::v3::Cluster cluster;
    EXPECT_TRUE(cluster.ParseFromString(generate(model, a, config::kClusterType, name)->value().bytes));
    return cluster;
  };
  const auto http_of = [](const envoy::config::cluster::v3::Cluster& cluster) {
    envoy::extensions::upstreams::http::v3::HttpProtocolOptions options;
    EXPECT_EQ(cluster.typed_extension_protocol_options_size(), 1);
    EXPECT_TRUE(cluster.typed_extension_protocol_options().begin()->second.UnpackTo(&options));
    return options;
  };
  const auto own = cluster_at("inbound|9080||");
  EXPECT_EQ(own.upstream_connection_options().tcp_keepalive().keepalive_probes().value(), 4U);
  EXPECT_EQ(own.upstream_connection_options().tcp_keepalive().keepalive_time().value(), 300U);
  const auto http = http_of(own);
  EXPECT_EQ(http.common_http_protocol_options().max_connection_duration().seconds(), 60);
  ASSERT_TRUE(http.explicit_http_config().has_http2_protocol_options());
  EXPECT_EQ(http.explicit_http_config().http2_protocol_options().max_concurrent_streams().value(), 20U);
  EXPECT_TRUE(http_of(cluster_at("inbound|9081||")).has_use_downstream_protocol_config());
  const auto idle_of_opaque = [&](uint16_t port) {
    envoy::config::listener::v3::Listener listener;
    EXPECT_TRUE(listener.ParseFromString(generate(model, a, config::kListenerType, "virtualInbound")->value().bytes));
    int64_t seconds = -1;
    for (const auto& chain : listener.filter_chains()) {
      envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy proxy;
      if (chain.filter_chain_match().destination_port().value() != port) continue;
      if (chain.filters().rbegin()->typed_config().UnpackTo(&proxy)) seconds = proxy.idle_timeout().seconds();
    }
    return seconds;
  };
  EXPECT_EQ(idle_of_opaque(9090), 17);
}

// Only where the port takes no mutual TLS of the mesh; and then nothing else is taken there.
TEST(Sidecar, EndsTlsOfItsOwnWhereThePortTakesNoneOfTheMesh) {
  Model model = testing::shop();
  Workload a = *model.workload({"shop", "a"});
  model.apply(document(
      "{apiVersion: networking.istio.io/v1, kind: Sidecar, metadata: {name: s, namespace: shop}, spec: {ingress: "
      "[{port: {number: 9080, protocol: HTTPS, name: https}, tls: {mode: MUTUAL, serverCertificate: /c, privateKey: "
      "/k, caCertificates: /r, subjectAltNames: [clerk]}}]}}"));
  const auto chains_at = [&](uint16_t port) {
    envoy::config::listener::v3::Listener listener;
    EXPECT_TRUE(listener.ParseFromString(generate(model, a, config::kListenerType, "virtualInbound")->value().bytes));
    std::vector<envoy::config::listener::v3::FilterChain> found;
    for (const auto& chain : listener.filter_chains()) {
      if (chain.filter_chain_match().destination_port().value() == port) found.push_back(chain);
    }
    return found;
  };
  for (const auto& chain : chains_at(9080)) EXPECT_NE(chain.name(), "0.0.0.0_9080-tls");
  model.apply(document(
      "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: p, namespace: shop}, spec: "
      "{selector: {matchLabels: {app: product-catalog}}, portLevelMtls: {'9080': {mode: DISABLE}}}}"));
  const auto chains = chains_at(9080);
  ASSERT_EQ(chains.size(), 2U);
  EXPECT_EQ(chains[0].name(), "0.0.0.0_9080-tls");
  EXPECT_EQ(chains[0].filter_chain_match().transport_protocol(), "tls");
  EXPECT_EQ(chains[0].filters(0).name(), "envoy.filters.network.http_connection_manager") << "HTTPS without its TLS";
  envoy::extensions::transport_sockets::tls::v3::DownstreamTlsContext context;
  ASSERT_TRUE(chains[0].transport_socket().typed_config().UnpackTo(&context));
  EXPECT_TRUE(context.require_client_certificate().value());
  const auto& common = context.common_tls_context();
  EXPECT_EQ(common.tls_certificates(0).certificate_chain().filename(), "/c");
  EXPECT_EQ(common.tls_certificates(0).private_key().filename(), "/k");
  EXPECT_EQ(common.validation_context().trusted_ca().filename(), "/r");
  EXPECT_EQ(common.validation_context().match_subject_alt_names(0).exact(), "clerk");
  EXPECT_EQ(chains[1].name(), "0.0.0.0_9080-plaintext-refused");
}

TEST(View, OnlyWhatDiffersIsMadeForIt) {
  Model model = testing::shop();
  model.apply(document(
      "{apiVersion: v1, kind: Service, metadata: {name: own, namespace: shop, annotations: "
      "{networking.istio.io/exportTo: '.'}}, spec: {clusterIP: 10.96.0.99, ports: [{name: http, port: 80}]}}"));
  Workload here;
  here.object = {"shop", "x"};
  Workload there;
  there.object = {"web", "y"};
  const auto made = [&](const Workload& who, std::string_view name) {
    return generate(model, who, config::kListenerType, name)->has_value();
  };
  EXPECT_TRUE(made(here, "10.96.0.99_80"));
  EXPECT_FALSE(made(there, "10.96.0.99_80"));
  EXPECT_TRUE(differs(model, view_of(model, here), config::kListenerType, "10.96.0.99_80"));
  EXPECT_FALSE(differs(model, view_of(model, there), config::kListenerType, "10.96.0.99_80"));
  EXPECT_FALSE(differs(model, view_of(model, here), config::kListenerType, "10.96.0.7_80"));
  EXPECT_FALSE(differs(model, view_of(model, here), config::kListenerType, "virtualOutbound"));
  // A view's name leads back to it.
  const auto again = parse_view(model, to_string(view_of(model, here)));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->ns, "shop");
}

// The message of a WorkloadEntry's status behind what it begins with.
std::string told(const Model& model, const char* name) {
  const codec::Value status = status_of(model, {"WorkloadEntry", {"shop", name}}, 1, {}, "now");
  const codec::Value& ready = status.get("conditions").as_array().at(0);
  return fmt::format("{} {}: {}", ready.get("status").as_string(), ready.get("reason").as_string(),
                     ready.get("message").as_string());
}

TEST(WorkloadEntryStatus, SaysWhoSelectsItAndWhoHasItsAddress) {
  const auto entry = [](const char* name, const char* label) {
    return testing::document(fmt::format(
        "{{apiVersion: networking.istio.io/v1, kind: WorkloadEntry, metadata: {{name: {}, namespace: shop}}, spec: "
        "{{address: 192.0.2.7, labels: {{app: {}}}}}}}",
        name, label));
  };
  Model model = testing::shop();
  const Changes alone = model.apply(entry("vm-b", "old"));
  EXPECT_TRUE(alone.statuses.contains({"WorkloadEntry", {"shop", "vm-b"}}));
  EXPECT_EQ(told(model, "vm-b"),
            "True InForce: in force as written. spec.labels: no ServiceEntry of its namespace selects it, so nobody is "
            "led to it; correct the labels, or the entry's workloadSelector");
  const Changes selected = model.apply(testing::document(
      "{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {name: old, namespace: shop}, spec: {hosts: "
      "[old.example], resolution: STATIC, location: MESH_INTERNAL, ports: [{number: 80, name: http, protocol: HTTP}], "
      "workloadSelector: {labels: {app: old}}}}"));
  EXPECT_TRUE(selected.statuses.contains({"WorkloadEntry", {"shop", "vm-b"}}));
  EXPECT_EQ(told(model, "vm-b"), "True InForce: in force as written");
  const Changes second = model.apply(entry("vm-a", "old"));
  EXPECT_TRUE(second.statuses.contains({"WorkloadEntry", {"shop", "vm-b"}})) << "it has lost its address";
  EXPECT_EQ(told(model, "vm-a"), "True InForce: in force as written");
  EXPECT_EQ(told(model, "vm-b"),
            "False Conflict: spec.address: 192.0.2.7 port 80 of old.example is WorkloadEntry shop/vm-a, and that one "
            "counts; delete one of the two, or correct the address");
  const Changes gone = model.remove("WorkloadEntry", {"shop", "vm-a"});
  EXPECT_TRUE(gone.statuses.contains({"WorkloadEntry", {"shop", "vm-b"}}));
  EXPECT_EQ(told(model, "vm-b"), "True InForce: in force as written");
}

TEST(ServiceEntryNames, AreAskedForInTheFamiliesOfTheMesh) {
  const auto family = [](std::vector<config::Cidr> ranges) {
    Settings settings;
    settings.mesh_ranges = std::move(ranges);
    Model model(settings);
    model.apply(testing::document(
        "{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {name: out, namespace: shop}, spec: "
        "{hosts: [out.example], resolution: DNS, ports: [{number: 80, name: http, protocol: HTTP}]}}"));
    Workload caller;
    caller.object = {"shop", "a"};
    const auto made = generate(model, caller, view_of(model, caller), config::kClusterType, "outbound|80||out.example");
    envoy::config::cluster::v3::Cluster cluster;
    EXPECT_TRUE(made && *made && cluster.ParseFromString((*made)->bytes));
    return cluster.dns_lookup_family();
  };
  using envoy::config::cluster::v3::Cluster;
  EXPECT_EQ(family({{"10.96.0.0", 16}}), Cluster::V4_ONLY);
  EXPECT_EQ(family({{"fd00::", 8}}), Cluster::V6_ONLY);
  EXPECT_EQ(family({{"10.96.0.0", 16}, {"fd00::", 8}}), Cluster::V4_PREFERRED);
}

}  // namespace
}  // namespace weft::mesh

#include "node/api_sync.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>

#include "codec/yaml.h"
#include "io/socket.h"
#include "kube/list_watch.h"
#include "kube/testing/fake_api.h"
#include "node/testing/in_sandbox.h"

namespace weft::node {
namespace {

constexpr auto kPatience = 20s;

codec::Value document(std::string_view text) { return codec::parse_yaml(text, "test.yaml")->front(); }

TEST(NamedService, IsItsClusterIpOrItsReadyPods) {
  kube::Store slices;
  slices.put(
      document("metadata: {name: db-1, namespace: shop, labels: {kubernetes.io/service-name: db}}\n"
               "endpoints: [{addresses: [10.244.0.2], hostname: db-0, conditions: {ready: true}}, {addresses: "
               "[10.244.0.3], conditions: {ready: false}}]\n"));
  const auto web =
      named_service(document("metadata: {name: web, namespace: shop}\nspec: {clusterIP: 10.96.0.7}\n"), slices);
  EXPECT_EQ(web.cluster_ips, std::vector{*io::Address::parse_ip("10.96.0.7", 0)});
  const auto db = named_service(document("metadata: {name: db, namespace: shop}\nspec: {clusterIP: None}\n"), slices);
  ASSERT_EQ(db.addresses.size(), 1U);
  EXPECT_EQ(db.addresses[0].hostname, "db-0");
}

TEST(NamedService, HasAddressesOfBothFamilies) {
  kube::Store slices;
  slices.put(
      document("metadata: {name: db-4, namespace: shop, labels: {kubernetes.io/service-name: db}}\n"
               "addressType: IPv4\nendpoints: [{addresses: [10.244.0.2], hostname: db-0}]\n"));
  slices.put(
      document("metadata: {name: db-6, namespace: shop, labels: {kubernetes.io/service-name: db}}\n"
               "addressType: IPv6\nendpoints: [{addresses: ['fd00:10:244::2'], hostname: db-0}]\n"));
  const auto web = named_service(document("metadata: {name: web, namespace: shop}\n"
                                          "spec: {clusterIP: 10.96.0.7, clusterIPs: [10.96.0.7, 'fd00:10:96::7']}\n"),
                                 slices);
  ASSERT_EQ(web.cluster_ips.size(), 2U);
  EXPECT_EQ(web.cluster_ips[1].host(), "fd00:10:96::7");
  const auto db = named_service(
      document("metadata: {name: db, namespace: shop}\nspec: {clusterIP: None, clusterIPs: [None]}\n"), slices);
  EXPECT_TRUE(db.cluster_ips.empty());
  ASSERT_EQ(db.addresses.size(), 2U);
  EXPECT_EQ(db.addresses[1].address.host(), "fd00:10:244::2");
}

TEST(NamedHosts, AreCalledByTheAddressTheySayElseByTheOneTheyWereGiven) {
  kube::Store entries;
  entries.put(
      document("metadata: {name: a, namespace: shop}\nspec: {hosts: [Api.example.com, '*.example.com'], addresses: "
               "[192.0.2.7, 198.51.100.0/24]}\nstatus: {addresses: [{host: api.example.com, value: 240.240.0.9}]}\n"));
  entries.put(
      document("metadata: {name: b, namespace: shop}\nspec: {hosts: [b.example.com]}\n"
               "status: {addresses: [{host: b.example.com, value: 240.240.0.1}]}\n"));
  entries.put(document("metadata: {name: c, namespace: shop}\nspec: {hosts: [c.example.com]}\n"));
  const auto hosts = named_hosts(entries);
  ASSERT_EQ(hosts.size(), 4U);
  EXPECT_EQ(hosts.at("*.example.com"), std::set{io::Address::v4(0xc0000207, 0)});
  EXPECT_EQ(hosts.at("c.example.com"), std::set<io::Address>());
  EXPECT_EQ(hosts.at("api.example.com"), std::set{io::Address::v4(0xc0000207, 0)});
  EXPECT_EQ(hosts.at("b.example.com"), std::set{io::Address::v4(0xf0f00001, 0)});
}

// A node and an API in one process: the pod is created, reported, deleted, and its object removed by the node.
struct World {
  SystemClock clock;
  io::Loop loop{clock};
  io::SocketNetwork sockets{loop};
  kube::testing::FakeApi api{sockets, io::Address::loopback(6443)};
  NodeSettings settings;
  Images images;
  std::unique_ptr<net::NodeNetwork> network;
  std::unique_ptr<kube::Client> client;
  std::optional<Kubelet> kubelet;
  kube::Store pods;

  io::Task<bool> until(bool (*condition)(World&)) {
    const TimePoint deadline = loop.now() + kPatience;
    while (!condition(*this)) {
      if (loop.now() > deadline) co_return false;
      CO_TRY_VOID(co_await io::sleep_until(loop.now() + 10ms));
    }
    co_return true;
  }
};

const codec::Value* pod_of(World& world) { return world.api.find(kube::kPods, "default", "web-1"); }

io::Task<void> story(io::Scope& scope, World*& world) {
  scope.spawn(world->api.run());
  scope.spawn(world->kubelet->run());
  scope.spawn(kube::list_watch(*world->client, kube::kPods, {}, world->pods));
  scope.spawn(follow_pods(world->pods, *world->kubelet));
  scope.spawn(report_pods(*world->client, *world->kubelet));
  codec::Value pod = document(
      "metadata: {name: web-1, namespace: default, uid: u1}\nspec: {containers: [{name: app, image: sleeper}]}\n");
  world->api.put(kube::kPods, pod);
  CO_TRY(const bool running, co_await world->until([](World& w) {
    return pod_of(w) && pod_of(w)->at("status", "phase").as_string() == "Running";
  }));
  EXPECT_TRUE(running);
  EXPECT_EQ(pod_of(*world)->at("status", "podIP").as_string(), "10.244.0.2");
  if (world->network->v6().is_ip()) {
    EXPECT_EQ(pod_of(*world)->at("status", "podIPs").as_array()[1].get("ip").as_string(), "fd00:10:244::2");
    EXPECT_EQ(pod_of(*world)->at("status", "hostIPs").as_array()[1].get("ip").as_string(), "fd00:10:244::1");
  }

  codec::Value deleting = *pod_of(*world);
  deleting["metadata"].set("deletionTimestamp", "2026-11-23T13:00:00Z");
  deleting["metadata"].set("deletionGracePeriodSeconds", 5);
  world->api.put(kube::kPods, deleting);
  CO_TRY(const bool gone,
         co_await world->until([](World& w) { return pod_of(w) == nullptr && w.kubelet->size() == 0; }));
  EXPECT_TRUE(gone);
  co_return {};
}

TEST(ApiSync, RunsWhatTheApiWantsAndReportsIt) {
  EXPECT_TRUE(testing::in_sandbox([] {
    World world;
    char folder[] = "/tmp/weft-api-XXXXXX";
    ASSERT_NE(mkdtemp(folder), nullptr);
    world.settings.state_folder = folder;
    world.images.add("sleeper", {{"sleep", "1000"}, {}, "/"});
    world.network = std::move(
        *net::NodeNetwork::make(*net::Range::parse("10.244.0.0/16"), *io::Address::parse_ip("fd00:10:244::", 0)));
    world.kubelet.emplace(world.settings, world.images, *world.network);
    kube::Config config;
    config.tls = false;
    config.host = "127.0.0.1";
    config.port = 6443;
    auto client = kube::Client::make(world.sockets, std::move(config));
    ASSERT_TRUE(client) << client.error().detail;
    world.client = std::move(*client);
    auto played = world.loop.run(io::with_scope(story, &world));
    EXPECT_TRUE(played) << to_string(played.error());
    std::filesystem::remove_all(folder);
  }));
}

}  // namespace
}  // namespace weft::node

// For the tests of the whole control plane: it and a small API, and a proxy's discovery client, on one loop with a
// manual clock, everything in memory.
#pragma once

#include <gtest/gtest.h>

#include "base/log.h"
#include "base/testing/temp_folder.h"
#include "control/control.h"
#include "kube/testing/fake_api.h"
#include "mesh/testing/shop.h"
#include "xds/testing/ads_world.h"

namespace weft::control {

using Lines = std::vector<std::string>;
using codec::Value;
using mesh::testing::document;
using xds::kClusters;
using xds::kEndpoints;
using xds::kListeners;

inline const io::Address kApi = io::Address::loopback(6443);
inline const io::Address kDiscovery = io::Address::loopback(15012);
inline constexpr const char* kCatalogListener = "10.96.0.7_80";

inline Value with_sidecar(Value pod) {
  pod["spec"].set("initContainers", document("[{name: weft-proxy, restartPolicy: Always}]"));
  return pod;
}

// What mesh/ lets pass and the compiler refuses does not exist on purpose: this stands for it.
inline Result<config::Resource> compile_but_one(std::string_view type, std::string_view bytes) {
  if (bytes.contains("/no-proxy-takes-this")) return invalid("filter_chains[0]: a path nobody takes");
  return xds::compile(type, bytes);
}

struct World {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  kube::testing::FakeApi api{network, kApi};
  const TempFolder temp;
  const std::string& folder = temp.path();
  std::unique_ptr<kube::Client> client;
  std::unique_ptr<Control> control;
  std::unique_ptr<io::Acceptor> acceptor;
  xds::Recorder proxy;
  std::unique_ptr<xds::Client> ads;

  void put(Value object) {
    const std::string& kind = object.get("kind").as_string();
    for (const kube::Resource* resource :
         {&kube::kNamespaces, &kube::kPods, &kube::kServices, &kube::kEndpointSlices, &kube::kVirtualServices,
          &kube::kDestinationRules, &kube::kServiceEntries, &kube::kWorkloadEntries, &kube::kAuthorizationPolicies,
          &kube::kRequestAuthentications}) {
      if (resource->kind != kind) continue;
      api.put(*resource, std::move(object));
      return;
    }
  }
  void put_file(const std::string& file, std::string_view ip = {}) {
    for (Value& object : mesh::testing::manifests(file)) {
      if (object.get("kind").as_string() == "Service") object["spec"].set("clusterIP", ip);
      put(std::move(object));
    }
  }
  void put_shop() {
    put_file("examples/shop/product-catalog.yaml", "10.96.0.7");
    put_file("examples/shop/inventory.yaml", "10.96.0.8");
    put_file("examples/shop/routing.yaml");
    put(with_sidecar(mesh::testing::pod("a", "10.244.0.1", "product-catalog", "v1")));
    put(mesh::testing::pod("chrome", "10.244.0.4", "product-catalog", "v2"));
    put(mesh::testing::pod("bare", "10.244.0.6", "inventory", "v1"));
    put(mesh::testing::slice("product-catalog", {{"a", "10.244.0.1"}, {"chrome", "10.244.0.4"}}));
  }
  // What came to the proxy since the last time; what its client gave up by itself is its own business.
  Lines came() {
    Lines lines = proxy.take();
    std::erase_if(lines, [](const std::string& line) { return line.starts_with("~"); });
    return lines;
  }
  // Of whom is here, without proof: what Entrance does is entrance_test's.
  Result<xds::Node> admit(xds::Node claimed) const {
    if (!claimed.id.starts_with("shop/") || api.find(kube::kPods, "shop", claimed.id.substr(5)) == nullptr)
      return fail(Code::denied, Side::local, "there is no such pod");
    return claimed;
  }

  const Value& status(const kube::Resource& resource, const char* name) const {
    static const Value kNone;
    const Value* object = api.find(resource, "shop", name);
    return object ? object->get("status") : kNone;
  }
  // "Ready=False MissingSubset: …"
  std::string condition(const kube::Resource& resource, const char* name, std::string_view type) const {
    for (const Value& one : status(resource, name).get("conditions").as_array()) {
      if (one.get("type").as_string() != type) continue;
      return one.get("status").as_string() + " " + one.get("reason").as_string() + ": " +
             one.get("message").as_string();
    }
    return "none";
  }
  std::string ready() const { return condition(kube::kVirtualServices, "product-catalog-route", "Ready"); }
  std::string applied() const { return condition(kube::kVirtualServices, "product-catalog-route", "Applied"); }
};

class WeftControl : public ::testing::Test {
 public:
  using Body = io::Task<void> (*)(io::Scope& scope, World& world);

  WeftControl() { log::set_level(log::Level::off); }
  ~WeftControl() override { log::set_level(log::Level::info); }

  void play(Body body) {
    world_.put_shop();
    restart(body);
  }
  World& world() { return world_; }
  // Another control plane for the same API; the one before is gone without a word.
  void restart(Body body) {
    world_.proxy = xds::Recorder();
    const auto ran = world_.loop.run(io::with_scope(in_scope, std::ref(world_), body));
    EXPECT_TRUE(ran) << to_string(ran.error());
  }

 private:
  static io::Task<void> in_scope(io::Scope& scope, World& world, Body& body) {
    kube::Config config;
    config.tls = false;
    config.host = "127.0.0.1";
    config.port = 6443;
    CO_TRY(world.client, kube::Client::make(world.network, std::move(config)));
    Options options{.run_dir = world.folder, .discovery = {}, .mesh = {}, .compile = &compile_but_one};
    options.mesh.mesh_ranges = {{"10.96.0.0", 16}, {"10.244.0.0", 16}};
    world.control = std::make_unique<Control>(world.network, *world.client, std::move(options));
    const auto ran = co_await io::with_scope(beside_server, std::ref(world), body);
    (void)scope;
    world.ads.reset();
    world.acceptor.reset();
    world.control.reset();
    world.client.reset();
    co_return ran;
  }
  static io::Task<void> beside_server(io::Scope& scope, World& world, Body& body) {
    scope.spawn(world.api.run());
    scope.spawn(world.control->run());
    CO_TRY(world.acceptor, world.network.listen(kDiscovery, {}));
    scope.spawn(world.control->serve_proxies(
        *world.acceptor,
        {.admit = [&world](xds::Node claimed, const std::string&) { return world.admit(std::move(claimed)); }}));
    co_return co_await body(scope, world);
  }

  World world_;
};

inline io::Task<void> settle(World& world, Duration time = 1s) {
  (void)co_await io::sleep_until(world.loop.now() + time);
  co_return {};
}

inline io::Task<void> start_proxy(io::Scope& scope, World& world, const char* pod = "a") {
  CO_TRY_VOID(co_await settle(world));
  xds::ClientOptions options{
      .address = kDiscovery, .node = {std::string("shop/") + pod, "", {}}, .compile = &xds::compile};
  world.ads = std::make_unique<xds::Client>(world.network, std::move(options), world.proxy);
  world.ads->want({kListeners, "virtualInbound"});
  world.ads->want({kListeners, "virtualOutbound"});
  scope.spawn(world.ads->run());
  CO_TRY_VOID(co_await settle(world));
  world.ads->report(world.proxy.last);
  co_return co_await settle(world);
}

inline io::Task<void> start_with_catalog(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.ads->want({kListeners, kCatalogListener});
  CO_TRY_VOID(co_await settle(world));
  world.ads->report(world.proxy.last);
  CO_TRY_VOID(co_await settle(world));
  world.proxy.take();
  co_return {};
}

}  // namespace weft::control

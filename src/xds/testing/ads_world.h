// For the tests of client and server: both on one loop with a manual clock and a network in memory, and resources in a
// text form instead of protobuf: "NAME", "NAME>what,it,names"; a text that begins with "bad" does not compile.
//
// A cluster "c" takes the endpoints "c", "c>e" those called "e", "c>" none.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "config/version.h"
#include "io/event.h"
#include "io/loop.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "xds/client.h"
#include "xds/server.h"

namespace weft::xds {

inline const std::string kListeners(config::kListenerType);
inline const std::string kClusters(config::kClusterType);
inline const std::string kEndpoints(config::kEndpointType);

inline std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const size_t comma = std::min(text.find(','), text.size());
    parts.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

inline Result<config::Resource> compile_text(std::string_view type, std::string_view text) {
  if (text.starts_with("bad")) return invalid("it is bad");
  const std::string version = config::content_version(text);
  text = text.substr(0, text.find('#'));  // behind it: what makes versions differ
  const size_t arrow = text.find('>');
  const std::string name(text.substr(0, arrow));
  const std::vector<std::string> named =
      arrow == text.npos ? std::vector<std::string>() : split(text.substr(arrow + 1));
  if (type == kListeners) {
    config::Listener listener;
    listener.name = name;
    listener.version = version;
    config::TcpProxy tcp;
    for (const std::string& cluster : named) tcp.clusters.push_back({cluster, 1, {}, {}});
    config::FilterChain chain;
    chain.terminal = std::move(tcp);
    listener.chains.push_back(std::move(chain));
    return std::make_shared<const config::Listener>(std::move(listener));
  }
  if (type == kClusters) {
    config::Cluster cluster;
    cluster.name = name;
    cluster.version = version;
    cluster.discovery = arrow != text.npos && named.empty() ? config::Discovery::fixed : config::Discovery::eds;
    if (!named.empty()) cluster.eds_name = named[0];
    return std::make_shared<const config::Cluster>(std::move(cluster));
  }
  config::EndpointSet endpoints;
  endpoints.name = name;
  endpoints.version = version;
  return std::make_shared<const config::EndpointSet>(std::move(endpoints));
}

class TextSource final : public ResourceSource {
 public:
  std::map<ResourceId, std::string> resources;
  std::function<void(const Node& node, const ResourceId& id)> on_get;

  void set(const std::string& type, const std::string& text) {
    resources[{type, text.substr(0, text.find_first_of(">#"))}] = text;
  }
  std::optional<Encoded> get(const Node& node, std::string_view type, std::string_view name) override {
    const ResourceId id{std::string(type), std::string(name)};
    if (on_get) on_get(node, id);
    const auto found = resources.find(id);
    if (found == resources.end()) return std::nullopt;
    return Encoded{found->second, config::content_version(found->second)};
  }
  std::vector<std::string> wildcard(const Node&, std::string_view type) override {
    std::vector<std::string> names;
    for (const auto& [id, text] : resources) {
      if (id.type == type) names.push_back(id.name);
    }
    return names;
  }
};

// Stages by putting everything into use at once, and writes down what came.
class Recorder final : public ClientEvents {
 public:
  std::vector<std::string> log;  // "+Listener a", "-Listener a" absent, "~Listener a" forgotten, "!Listener a: why"
  std::vector<std::string> ends;
  int connects = 0;
  std::string control_plane = "weft-control";
  std::optional<std::vector<std::string>> siblings;  // what they use, once that was answered

  Applied apply(const Update& update) override {
    const std::map<ResourceId, int> before = count();
    for (const Refusal& refusal : update.refused) log.push_back("!" + to_string(refusal.id) + ": " + refusal.reason);
    for (const config::Resource& resource : update.changed) {
      const ResourceId id{std::string(config::type_of(resource)), config::name_of(resource)};
      names_[id] = names_of(resource);
      log.push_back("+" + to_string(id));
    }
    for (const ResourceId& id : update.removed) drop(id, "-");
    for (const ResourceId& id : update.forgotten) drop(id, "~");
    const std::map<ResourceId, int> after = count();
    Applied applied;
    for (const auto& [id, n] : after) {
      if (!before.contains(id)) applied.named.push_back(id);
    }
    for (const auto& [id, n] : before) {
      if (!after.contains(id)) applied.unnamed.push_back(id);
    }
    applied.generation.number = ++number_;
    applied.generation.active_versions = update.system_versions;
    applied.generation.received_versions = update.system_versions;
    last = applied.generation;
    return applied;
  }
  void connected(const std::string& name) override {
    EXPECT_EQ(name, control_plane);
    ++connects;
  }
  void disconnected(const Error& why) override { ends.push_back(why.detail); }
  void siblings_use(const std::vector<std::string>& listeners) override { siblings = listeners; }

  // What came since the last call, sorted.
  std::vector<std::string> take() {
    std::ranges::sort(log);
    return std::exchange(log, {});
  }
  Generation last;

 private:
  static std::vector<ResourceId> names_of(const config::Resource& resource) {
    std::vector<ResourceId> names;
    if (const auto* listener = std::get_if<0>(&resource)) {
      for (const std::string& name : (*listener)->names_clusters()) names.push_back({kClusters, name});
    } else if (const auto* cluster = std::get_if<2>(&resource)) {
      for (const std::string& name : (*cluster)->names_endpoints()) names.push_back({kEndpoints, name});
    }
    return names;
  }
  void drop(const ResourceId& id, const char* mark) {
    names_.erase(id);
    log.push_back(mark + to_string(id));
  }
  std::map<ResourceId, int> count() const {
    std::map<ResourceId, int> counts;
    for (const auto& [id, named] : names_) {
      for (const ResourceId& name : named) ++counts[name];
    }
    return counts;
  }

  std::map<ResourceId, std::vector<ResourceId>> names_;
  uint64_t number_ = 0;
};

struct World {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  io::Address address = io::Address::unix_socket("/run/weft/xds.sock");
  TextSource source;
  Recorder events;
  ClientOptions options{
      .address = address, .node = {"pod-a", "shop", {{"NAMESPACE", "shop"}}}, .compile = &compile_text};
  std::unique_ptr<Client> client;
  Server* server = nullptr;  // while one runs
  std::function<Result<Node>(Node claimed)> admit = [](Node claimed) -> Result<Node> { return claimed; };
  io::Event stop_server;
  io::Event stop_client;
};

inline io::Task<void> wait_for(io::Event& event) {
  CO_TRY_VOID(co_await event.wait(kNever));
  event.clear();
  co_return {};
}

inline io::Task<void> serve(World& world) {
  CO_TRY(auto acceptor, world.network.listen(world.address, {}));
  Server server(world.loop, world.source, {});
  world.server = &server;
  (void)co_await io::race(
      server.serve(*acceptor,
                   {.admit = [&world](Node claimed, const std::string&) { return world.admit(std::move(claimed)); }}),
      wait_for(world.stop_server));
  world.server = nullptr;
  co_return {};
}

// Time for everything under way to be done; far less than it takes for anything to time out.
inline io::Task<void> settle(World& world, Duration time = 400ms) {
  (void)co_await io::sleep_until(world.loop.now() + time);
  co_return {};
}

struct Ads : ::testing::Test, World {
  using Script = io::Task<void> (*)(io::Scope& scope, World& world);

  void play(Script script) {
    auto ran = loop.run(io::with_scope(script, std::ref(static_cast<World&>(*this))));
    EXPECT_TRUE(ran) << to_string(ran.error());
  }
};

inline void start_server(io::Scope& scope, World& world) { scope.spawn(serve(world)); }
inline void start_client(io::Scope& scope, World& world) {
  world.client = std::make_unique<Client>(world.network, world.options, world.events);
  scope.spawn(world.client->run());
}

}  // namespace weft::xds

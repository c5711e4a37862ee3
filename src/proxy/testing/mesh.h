// Mesh: a control plane and proxies that follow it, in memory: a real xDS server over real bytes, and for each proxy
// Discovery, Staging and a Worker on the one loop, wired as MainThread wires them.
//
//   Mesh mesh;
//   mesh.add_proxy("a", "10.244.0.1");            its captured connections arrive at 10.244.0.1:15001
//   mesh.outbound({});                            the listener it asks for first
//   mesh.play([](Mesh& m) -> io::Task<void> { ... co_await m.ask(m["a"], "10.96.0.10:80", "/") ... });
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "proxy/discovery.h"
#include "proxy/name_service.h"
#include "proxy/peers.h"
#include "proxy/testing/bench.h"
#include "xds/testing/wire.h"

namespace weft::proxy::testing {

class Mesh;

struct MeshProxy {
  MeshProxy(Mesh& owner, std::string node, std::string ip);
  ~MeshProxy();
  // The log so far, a line each.
  std::vector<std::string> log();
  // What is in its store now.
  std::vector<xds::Known> stored();
  // The reason in the status of a resource ("Listener x"); empty if it is simply active.
  std::string reason(const std::string& resource) const;

  Mesh& mesh;
  bool gateway = false;  // asks for all its listeners instead of virtualOutbound
  bool istiod = false;   // takes its control plane for an istiod: asks for all that there is
  const std::string name;
  const io::Address address;
  Staging staging;
  std::unique_ptr<Worker> worker;  // these while it runs
  std::unique_ptr<ControlLink> link;
  std::unique_ptr<NameService> names;  // outlives discovery; resolvers: Mesh::resolver
  std::unique_ptr<Peers> peers;        // likewise
  std::unique_ptr<Discovery> discovery;
  std::string store_folder;  // before it starts; empty: no store
  std::unique_ptr<Store> store;
  std::string log_path;
  std::shared_ptr<observe::LogFile> log_file;
  int lives = 0;  // begun
  // While set, the worker takes no snapshot: they wait here for Mesh::let_in().
  bool holds_snapshots = false;
  std::deque<std::function<void()>> on_their_way{};
  io::Event stop;
};

class Mesh : public Bench {
 public:
  MeshProxy& add_proxy(const std::string& name, const std::string& ip);
  MeshProxy& operator[](std::string_view name);

  // What every proxy asks for first: its outbound listener, which hands over by original destination and passes the
  // rest through.
  // `ranges`: whose addresses are asked for on demand.
  void outbound(const std::string& log_format = {}, const std::string& ranges = "10.96.0.0/16");
  // A service of the mesh: listener, cluster and endpoints under their usual names.
  void service(const std::string& address, const std::string& cluster, const std::vector<std::string>& endpoints);
  void set(std::string_view type, const std::string& name, std::string bytes, const std::string& node = {});
  void listener(const xds::testing::WireListener& listener);
  void cluster(const std::string& name, const std::vector<std::string>& endpoints);
  void remove(std::string_view type, const std::string& name);

  void start_control();
  // As a kill: connections break.
  io::Task<void> stop_control();

  void start(MeshProxy& proxy);
  // As a kill: connections break, and nothing is left but the store.
  io::Task<void> stop(MeshProxy& proxy);

  // The worker takes the first of the snapshots that wait.
  void let_in(MeshProxy& proxy);

  // Runs everything beside fn.
  void play(io::Task<void> (*fn)(Mesh& mesh));
  // Time for what is under way to be done.
  io::Task<void> settle(Duration time = 400ms);

  // One request from the proxy's app, over a connection of its own.
  io::Task<Answer> ask(MeshProxy& from, std::string address, std::string path);
  io::Task<std::unique_ptr<http::Session>> connect_from(MeshProxy& from, std::string address);

  xds::testing::WireSource source;
  // Where names that are none of the mesh are asked for.
  const io::Address resolver = *io::Address::parse("10.96.0.53:53");
  xds::Server* server = nullptr;  // while it runs
  io::Address control_address = io::Address::unix_socket("/run/weft/xds.sock");
  io::Address proxies_ask = control_address;  // where proxies think it is
  static constexpr Duration kWantTime = 5s;

 private:
  static io::Task<void> begin(Bench& bench);
  static io::Task<void> serve_control(Mesh& mesh);
  static io::Task<void> run_proxy(MeshProxy& proxy);
  static io::Task<void> run_parts(io::Scope& scope, MeshProxy& proxy);

  std::vector<std::unique_ptr<MeshProxy>> proxies_;
  io::Task<void> (*script_)(Mesh&) = nullptr;
  io::Event stop_control_;
};

}  // namespace weft::proxy::testing

// A whole proxy in memory: a worker on a network without sockets, upstreams that do as told, a client, a clock that
// tests move.
//
//   Bench bench;
//   bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", "10.9.9.9:80", {route_to("a")});
//   bench.upstream("10.0.0.1:80");
//   bench.run([](Bench& b) -> io::Task<void> { ... co_await b.get("10.9.9.9:80", "/") ... });
//
// run() ends when its function does: everything is cancelled and joined, and leaks are the sanitizer's to find.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "proxy/worker.h"
#include "stats/registry.h"
#include "tls/context.h"

namespace weft::proxy::testing {

// Runtime objects made by hand.
struct ConfigBuilder {
  ConfigBuilder& cluster(std::string name, std::vector<std::string> addresses);
  ConfigBuilder& cluster(config::Cluster cluster, std::vector<std::string> addresses);
  ConfigBuilder& listener(std::string name, std::string address, std::vector<config::Route> routes,
                          config::Direction direction = config::Direction::unspecified);
  // `terms`: how it carries; to that cluster.
  ConfigBuilder& tcp_listener(std::string name, std::string address, std::string cluster, config::TcpProxy terms = {});
  ConfigBuilder& remove_cluster(const std::string& name);
  std::shared_ptr<const Snapshot> snapshot();

  Snapshot next;
};

config::Route route_to(std::string cluster, std::string prefix = "/");
config::Origin origin(std::string name, std::string rule);

struct Answer {
  uint16_t status = 0;
  std::string body;
  std::map<std::string, std::string> headers;
};

// What an upstream does with each request.
struct Upstream {
  std::string name;
  http::Version version = http::Version::http11;
  http::Limits limits{};
  uint16_t status = 200;
  std::map<std::string, std::string> headers;
  std::optional<std::string> says;              // the body of each answer; else its name and what it was sent
  std::map<std::string, std::string> trailers;  // of each answer
  int reset_next = 0;                           // break this many requests off before answering
  Duration delay{};
  bool switches = false;                 // takes up every request for a tunnel and sends back what comes through it
  std::optional<tls::Context> tls;       // set: it speaks TLS
  std::vector<std::string> names_asked;  // by the TLS of each connection
  int connections = 0;
  int resumed = 0;  // … of these, by a TLS session of an earlier one
  int requests = 0;
  int alive = 0;                  // requests being served
  std::vector<std::string> seen;  // "GET /path" and the headers of interest
  std::string trailers_seen;      // of the last request
  std::string body;               // of the last request
};

class Bench {
 public:
  Bench();
  ~Bench();

  Upstream& upstream(const std::string& address, http::Version version = http::Version::http11);
  // Who connects from the next turn on is refused; connections stay.
  void remove_upstream(const std::string& address);

  // Runs the worker beside fn on the loop.
  void run(io::Task<void> (*fn)(Bench& bench));

  // Takes over what `config` says now.
  void apply();

  io::Task<Answer> get(std::string address, std::string path, std::map<std::string, std::string> headers = {});
  io::Task<Answer> send(std::string method, std::string address, std::string path, std::string body,
                        std::map<std::string, std::string> headers = {});
  // Likewise over one kept connection.
  io::Task<Answer> send_on(http::Session& session, std::string method, std::string path, std::string body,
                           std::map<std::string, std::string> headers);
  io::Task<std::unique_ptr<http::Session>> connect(std::string address);

  // Raw bytes to that address.
  io::Task<std::unique_ptr<io::Stream>> connect_raw(std::string address);

  // The log so far, a line each.
  std::vector<std::string> log();

  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  ConfigBuilder config;
  stats::Registry registry;
  observe::Families families{registry};
  decltype(WorkerOptions::ask_peer) ask_peer;  // before run()
  std::unique_ptr<Worker> worker;
  std::string authority = "shop";  // of the requests it sends
  std::string log_path;
  io::Scope* scope = nullptr;
  bool worker_ended = false;

 private:
  struct Served;
  static io::Task<void> main(io::Scope& scope, Bench& bench, io::Task<void> (*fn)(Bench&));
  static io::Task<void> run_worker(Bench& bench);
  static io::Task<void> serve_upstream(Bench& bench, std::string address);
  static io::Task<void> answer(void* context, http::ServerStream& stream);

  std::map<std::string, std::unique_ptr<Served>> upstreams_;
  std::shared_ptr<observe::LogFile> log_file_;
};

}  // namespace weft::proxy::testing

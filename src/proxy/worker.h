// Worker: one loop's share of the proxy: its listeners, connections, clusters, counters and log buffers. Workers share
// configuration, the keys of session tickets, and what they know of clusters together (upstream/cluster_state.h).
//
// Made on its thread by the program (or by a test, on a network in memory), then run() until stopped. Other threads
// reach it by loop().post(). adopt() takes over a new snapshot between two requests; a request keeps what it began
// with.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/random.h"
#include "http/date.h"
#include "http/drain.h"
#include "io/network.h"
#include "io/scope.h"
#include "proxy/filter/token_memory.h"
#include "proxy/name_lookup.h"
#include "proxy/observe/access_log.h"
#include "proxy/observe/metrics.h"
#include "proxy/secure.h"
#include "proxy/snapshot.h"
#include "proxy/splice.h"
#include "proxy/upstream/cluster.h"
#include "proxy/upstream/dynamic_hosts.h"

namespace weft::proxy {

struct Connection;

struct WorkerOptions {
  uint64_t seed = 0;           // of the balancers' random numbers
  uint32_t first_turn = 0;     // where round robin begins: elsewhere in each worker of each proxy
  uint32_t outbound_mark = 0;  // SO_MARK of connections to other services; 0: none
  uint32_t inbound_mark = 0;   // SO_MARK of connections to our own app
  Duration drain_time = 30s;   // after which drain() breaks off what is left
  bool reuse_port = false;     // several workers
  // What session tickets are sealed with: the program shares it between workers, since a client that comes again meets
  // any of them.
  std::shared_ptr<tls::TicketKeys> tickets = std::make_shared<tls::TicketKeys>();
  // What workers of the program know of clusters together: their limits hold for all.
  std::shared_ptr<upstream::ClusterStates> clusters = std::make_shared<upstream::ClusterStates>();
  // Opens an access log by path; the program shares files between workers.
  std::function<Result<std::shared_ptr<observe::LogFile>>(const std::string& path)> open_log;
  // Asks the main thread for a listener that the snapshot lacks ("10.96.0.1_80"); empty when nobody can be asked.
  std::function<void(std::string name)> want_listener;
  Duration want_time = 5s;  // how long a connection waits for it
  // Asks the main thread whether it is known that no proxy of the mesh is at an address; `told` runs on the worker's
  // thread, or never. Empty when nobody can be asked.
  std::function<void(std::string address, std::function<void(bool)> told)> ask_peer;
};

class Worker {
 public:
  Worker(io::Network& network, stats::Shard& shard, const observe::Families& families, observe::Workload workload,
         WorkerOptions options);
  ~Worker();

  // Serves until stop() or the end of a drain. `started` hears once whether the first snapshot's listeners could be
  // bound.
  io::Task<void> run(std::shared_ptr<const Snapshot> first, std::function<void(Result<void>)> started);

  // Takes over a snapshot: binds what is new, drains what is gone. Errors name the listener and are also kept in
  // bind_errors().
  Result<void> adopt(std::shared_ptr<const Snapshot> snapshot);

  // Stops accepting, lets connections end, breaks off after WorkerOptions::drain_time, then run() ends.
  void drain();

  // --- for connections and requests of this worker ---
  const Snapshot& snapshot() const { return *snapshot_; }
  uint64_t generation() const { return snapshot_->generation; }
  io::Loop& loop() { return network_.loop(); }
  io::Network& network() { return network_; }
  upstream::Clusters& clusters() { return clusters_; }
  upstream::DynamicHosts& dynamic_hosts() { return dynamic_hosts_; }
  Secure& secure() { return secure_; }
  filter::TokenMemory& tokens() { return tokens_; }
  Random& random() { return random_; }
  http::DateText& date() { return date_; }
  observe::Metrics& metrics() { return metrics_; }
  Pipes& pipes() { return pipes_; }
  size_t& mirrors_in_flight() { return mirrors_in_flight_; }
  const WorkerOptions& options() const { return options_; }
  // Its open connections, to be looked at again when configuration has changed (connection.h).
  void opened(Connection& connection);
  void closed(Connection& connection);
  // One of them is to be seen off.
  void leaving() { some_leave_ = true; }
  // nullptr: it has been closed.
  Connection* open_connection(uint64_t number) const;
  // Runs beside them, and ends with the worker at the latest.
  void spawn(io::Task<void> task) { connections_.spawn(std::move(task)); }
  observe::LogBuffer* log(const config::AccessLog& log);
  // One line to each; `record.headers` were taken for these logs, if at all.
  void write_log(const std::vector<config::AccessLog>& logs, const Record& record);

  // Why a listener of that name may not serve; nullopt: it was not refused, or has a good form.
  std::optional<Error> refusal_of(std::string_view listener) const;
  // The listener of that name, waiting for the control plane if it is asked on demand. Errors: not_found (there is
  // none), unavailable (no answer in time, or one that was refused).
  io::Task<std::shared_ptr<const config::Listener>> listener_named(std::string name);
  // Until the listener of that name is none of Snapshot::coming. Error: unavailable (not in time).
  io::Task<void> listener_came(std::string name);

  // Waits until it is known that no proxy of the mesh is at the peer's address. Errors: not_found (nobody can be asked,
  // or one may be there), cancelled.
  io::Task<void> without_proxy(const io::Address& peer);

 private:
  struct Bound;
  io::Task<void> accept_loop(Bound& bound);
  io::Task<void> housekeeping();
  void look_at_connections();
  void see_off_connections();
  io::Task<void> next_snapshot(TimePoint deadline);
  Result<void> bind(const std::shared_ptr<const config::Listener>& listener);

  io::Network& network_;
  WorkerOptions options_;
  Random random_;
  http::DateText date_;    // of all its responses
  io::Scope connections_;  // of all listeners; joined by run()
  upstream::Clusters clusters_;
  NameLookup lookup_;
  upstream::DynamicHosts dynamic_hosts_;
  Secure secure_;
  filter::TokenMemory tokens_;
  observe::Metrics metrics_;
  Pipes pipes_;
  size_t mirrors_in_flight_ = 0;  // copies of requests (upstream/mirror.h)
  std::shared_ptr<const Snapshot> snapshot_;
  std::unordered_map<std::string, std::unique_ptr<Bound>> bound_;
  std::vector<std::unique_ptr<Bound>> retired_;  // listeners that moved to another address
  std::unordered_map<std::string, std::unique_ptr<observe::LogBuffer>> logs_;
  std::vector<io::Event*> waiting_for_snapshot_;
  Connection* open_ = nullptr;  // a list through Connection::next
  uint64_t opened_ = 0;         // so far
  bool some_leave_ = false;
  TimePoint look_again_ = kNever;  // when its connections are to be looked at again
  io::Event draining_;
};

}  // namespace weft::proxy

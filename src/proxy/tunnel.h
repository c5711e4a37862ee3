// Opaque TCP: bytes both ways between a connection and an endpoint, half-close included, counted as they pass and
// logged like a request.
//
// A Tunnel lives in its connection's task, one thread. It may be connected before anybody knows that it will be needed
// (opening.h): one that was never carried leaves no trace.
#pragma once

#include <memory>

#include "proxy/connection.h"
#include "proxy/record.h"
#include "proxy/upstream/cluster.h"

namespace weft::proxy {

// TcpProxy::idle_timeout, or the longest there is where it says none.
Duration idle_time(const config::TcpProxy& proxy);
// How long one in which nothing moves may last.
Duration silent_time(const config::TcpProxy& proxy);

class Tunnel {
 public:
  // `chain` is of the connection's listener, and its terminal a TcpProxy.
  Tunnel(Connection& connection, const config::FilterChain& chain);

  // To an endpoint of the chain's cluster, to another if the first is not reached. Errors: as Network::connect;
  // unavailable or not_found, when there is none.
  io::Task<void> connect();
  // nullptr before connect() has succeeded.
  io::Stream* upstream() { return upstream_.get(); }

  // Ends when both directions have, after TcpProxy::idle_timeout without a byte, or at the end of
  // TcpProxy::max_duration. What was read of either side before goes first. A direction that fails breaks both off.
  // Writes the log line and the counters of the whole.
  io::Task<void> carry(io::Stream& downstream, std::string_view from_client, std::string_view from_server);

  // Why its connection upstream is to end though it works (upstream/terms.h); empty: it is not.
  std::string_view why_stale() const;

  // It came to nothing: log line and counters, and the client sees a reset.
  void give_up(io::Stream& downstream, const Error& why);

  // For a connection that nobody declared to be opaque: if it ends without a byte it was none, and nothing is written.
  void forget_if_silent() { forget_if_silent_ = true; }

 private:
  io::Task<std::unique_ptr<io::Stream>> reach(upstream::Cluster& cluster, const upstream::HostRef& host);
  void report(upstream::Cluster& cluster, const upstream::Host& host, upstream::Outcome outcome);
  uint32_t mark() const;
  void note_expired();
  void count_opened();
  void finish();

  Connection& connection_;
  const config::TcpProxy& proxy_;
  std::shared_ptr<const config::Listener> listener_;  // whose chain proxy_ is
  Record record_;
  std::string destination_workload_;  // what the record points to
  std::string destination_namespace_;
  std::shared_ptr<upstream::Cluster> state_;  // whose limits place_ is of
  upstream::Place place_;                     // among its connections
  std::unique_ptr<io::Stream> upstream_;
  std::shared_ptr<upstream::Terms> terms_;  // of upstream_; nullptr: plaintext
  std::vector<upstream::HostRef> tried_;    // the last is the one
  bool forget_if_silent_ = false;
  bool opened_ = false;  // counted as such
};

}  // namespace weft::proxy

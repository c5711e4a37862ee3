// Metrics: what one worker counts, under the names and labels Istio's users know. Label values come from configuration,
// never from what a caller sent, but for the addresses of those who come in plaintext, of which few are told apart.
//
// One per worker, on its thread; the registry is shared and read by the main thread.
#pragma once

#include <array>
#include <string>

#include "config/listener.h"
#include "proxy/record.h"
#include "stats/shard.h"

namespace weft::proxy::observe {

// Whom this proxy stands beside.
struct Workload {
  std::string name = "unknown";
  std::string ns = "unknown";
  std::string app = "unknown";
};

// The families all workers count in. Made once on the main thread, before the workers.
struct Families {
  explicit Families(stats::Registry& registry);
  stats::CounterFamily requests;
  stats::HistogramFamily durations;
  stats::CounterFamily routes;
  stats::CounterFamily tcp_opened;
  stats::CounterFamily tcp_closed;
  stats::CounterFamily tcp_received;
  stats::CounterFamily tcp_sent;
  stats::CounterFamily tcp_expired;
  stats::GaugeFamily connections;
  stats::CounterFamily floods;
  stats::CounterFamily policies;
  stats::CounterFamily judged_again;
  stats::CounterFamily mirrored;
  stats::CounterFamily plaintext;
  stats::GaugeFamily plaintext_open;
  stats::GaugeFamily plaintext_seen;
  stats::CounterFamily ejections;
  stats::CounterFamily overflows;
  stats::CounterFamily retries_refused;
  stats::CounterFamily handshakes;
};

// Bytes of tunnels are counted as they pass: one may live for days.
struct TunnelCounters {
  stats::Counter& received;
  stats::Counter& sent;
};

// Of those who come in plaintext from one address.
struct PlaintextGauges {
  stats::Gauge& open;  // connections
  stats::Gauge& seen;  // when the last one began or ended, in seconds since 1970
};

class Metrics {
 public:
  Metrics(stats::Shard& shard, const Families& families, Workload workload);

  void finish(const Record& record, config::Direction direction);
  // Of tunnels like this one, good for as long as the worker.
  TunnelCounters tunnel(const Record& record, config::Direction direction);
  void tunnel_opened(const Record& record, config::Direction direction);
  void tunnel_closed(const Record& record, config::Direction direction);
  // One was as old as its destination lets them get.
  void tunnel_expired(std::string_view cluster);
  // An HTTP/2 connection ended because its peer flooded it, and with what.
  void flooded(Side side, std::string_view kind);
  // A policy that keeps nobody out spoke: "audited", or of a dry run "would_allow", "would_deny".
  void policy(std::string_view policy, std::string_view outcome);
  // A filter was asked again about a connection or a request that had been let in.
  void judged_again() { judged_again_.add(); }
  // What became of a copy of a request: "sent", "failed", "too_many", "body_too_long", "body_broken_off".
  void mirrored(std::string_view cluster, std::string_view outcome);
  // A connection to the workload came without mutual TLS, from that address. What is given is good for as long as the
  // worker.
  PlaintextGauges plaintext(std::string_view peer);
  // An endpoint of the cluster failed as often in a row as that detector counts, and is given nothing for a while.
  void ejected(std::string_view cluster, std::string_view detector);
  // A request was sent nowhere because a limit of the cluster left no room.
  void overflowed(std::string_view cluster);
  // A request was not tried again because too many were.
  void retry_refused(std::string_view cluster);
  // A client's TLS handshake succeeded: in full, or by a session it had from before.
  void handshake(bool resumed);
  // Open downstream connections.
  void connection_opened() { connections_.add(1); }
  void connection_closed() { connections_.add(-1); }
  int64_t connections() const { return connections_.value(); }

 private:
  // The series of requests that have this in common, so that a request costs one look instead of two hashes over
  // thirteen labels.
  struct Alike {
    std::string cluster, destination, destination_ns;
    uint16_t status = 0;
    int grpc_status = 0;
    Flag flag = Flag::none;
    config::Direction direction = config::Direction::unspecified;
    bool mutual_tls = false;
    stats::Counter* requests = nullptr;
    stats::Histogram* durations = nullptr;

    bool has(const Record& record, config::Direction of) const;
  };
  static constexpr size_t kAlike = 16;

  Alike find(const Record& record, config::Direction direction);

  stats::Shard& shard_;
  const Families& families_;
  Workload workload_;
  stats::Gauge& connections_;
  stats::Counter& judged_again_;
  std::array<Alike, kAlike> alike_;
};

// "outbound|80|chrome-users|product-catalog.shop.svc.cluster.local" in its parts; an inbound or foreign name gives
// empty ones.
struct ServiceName {
  std::string_view host = "unknown";
  std::string_view name = "unknown";
  std::string_view ns = "unknown";
};
ServiceName service_of(std::string_view cluster);

}  // namespace weft::proxy::observe

// Pool: the connections of one worker to one host, leased to requests: HTTP/1 one at a time, HTTP/2 shared.
//
// Where its cluster has no room for another connection, requests wait for one of these in the order they came; where
// there is none here, or none comes back for a while, also for one that another pool ends (places.h).
//
// Owned by its Host; one thread. A connection that ended out of order, or whose peer said goodbye, is never leased
// again. Leases must end before the pool does (a request holds its HostRef).
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "http/exchange.h"
#include "http/h2/client.h"
#include "io/network.h"
#include "io/scope.h"
#include "proxy/upstream/cluster_state.h"
#include "tls/context.h"
#include "tls/sessions.h"

namespace weft::proxy::upstream {

// What pools of a worker share.
struct PoolContext {
  io::Network* network;
  io::Scope* scope;               // HTTP/2 session tasks run here
  http::h2::FloodHook flooded{};  // by an upstream
};

class Pool;
struct Terms;

// What is known of a connection beside its session.
struct Link {
  io::Address local;  // our address on it
  std::optional<tls::Context> tls;
  std::string server_name;  // that TLS asked for
  bool is_by_name = false;  // which requests say, each its own
  std::shared_ptr<const Terms> terms;
  Place place{};  // among its cluster's connections
  TimePoint made{};
  uint32_t served = 0;  // exchanges so far
};

// When a connection is to be given nothing more; it may end what it has.
struct Wear {
  uint32_t most_served = 0;  // 0: no limit
  Duration most_age{0};      // likewise

  bool is_worn(const Link& link, TimePoint now) const {
    return (most_served > 0 && link.served >= most_served) || (most_age > 0s && now - link.made >= most_age);
  }
};

// A session for one exchange. The exchange must be destroyed first.
class Lease {
 public:
  Lease() = default;
  Lease(Lease&& other) noexcept
      : pool_(std::exchange(other.pool_, nullptr)),
        owned_(std::move(other.owned_)),
        session_(other.session_),
        link_(std::move(other.link_)),
        wear_(other.wear_) {}
  Lease& operator=(Lease&& other) noexcept {
    std::swap(pool_, other.pool_);
    std::swap(owned_, other.owned_);
    std::swap(session_, other.session_);
    std::swap(link_, other.link_);
    std::swap(wear_, other.wear_);
    return *this;
  }
  ~Lease();
  http::Session& operator*() const { return *session_; }
  http::Session* operator->() const { return session_; }
  // Our address on that connection.
  const io::Address& local() const { return link_.local; }
  // nullptr: plaintext.
  const std::shared_ptr<const Terms>& terms() const { return link_.terms; }

 private:
  friend class Pool;
  Pool* pool_ = nullptr;
  std::unique_ptr<http::Session> owned_;  // HTTP/1
  http::Session* session_ = nullptr;
  Link link_;
  Wear wear_;
};

struct LeaseOptions {
  http::Version version = http::Version::http11;
  io::ConnectOptions connect;
  Duration connect_timeout = 5s;
  TimePoint deadline = kNever;             // of waiting for a connection, and of connecting
  uint32_t most_connections = UINT32_MAX;  // of the whole cluster; a host without any for HTTP/2 may add one
  uint32_t most_waiting = UINT32_MAX;      // likewise, of requests
  Wear wear;
  http::Limits limits;
  bool fresh = false;  // HTTP/1: a connection made from now on, whatever is idle. HTTP/2 sessions know if they are gone
  bool greeted = false;  // HTTP/2: only once the peer's SETTINGS have come (an extended CONNECT: RFC 8441 §3)
  // What the connection must have been secured with; nullopt: plaintext. One made otherwise is never leased, and none
  // that was made for another name.
  std::optional<tls::Context> tls;
  std::shared_ptr<const Terms> terms;  // of that, as far as they are known before
  std::string server_name;             // SNI
  bool is_by_name = false;             // requests to the host say it, each its own
};

class Pool final : PlaceUser {
 public:
  Pool(PoolContext context, io::Address address, std::shared_ptr<ClusterState> state)
      : context_(context), address_(std::move(address)), state_(std::move(state)) {}
  Pool(const Pool&) = delete;
  ~Pool();

  // A session with room for an exchange: an idle or shared one, else a new connection.
  // Errors: as Network::connect: side upstream, Retry::safe; is_over_limit(), when too many wait already;
  // found_no_place(), when its time was over before there was room.
  io::Task<Lease> lease(LeaseOptions options);

  // What may be resumed of connections to the host, those of tunnels too. It ends with the pool; the secrets and the
  // identity by which each was made are among its terms.
  const std::shared_ptr<tls::Sessions>& resumable() const { return resumable_; }

  // Drops sessions idle for longer than `idle` and those whose peer has gone.
  void sweep(TimePoint now, Duration idle);

  size_t connections() const { return idle_.size() + shared_.size() + leased_; }
  // For who waits without a deadline of their own.
  static constexpr Duration kLongestWait = 60s;
  // Of connections with TLS, where requests say whom it asks for: callers choose how many names there are.
  static constexpr size_t kMostIdle = 64;

 private:
  friend class Lease;
  struct Idle {
    std::unique_ptr<http::Session> session;
    Link link;
    TimePoint since;
  };
  struct Shared {
    std::unique_ptr<http::h2::ClientSession> session;
    Link link;
    uint32_t leases = 0;
    TimePoint since{};
  };

  bool take_idle(Lease& lease, const LeaseOptions& options);
  std::optional<Place> place_for(const LeaseOptions& options);
  io::Task<void> wait_for_place(Lease& lease, const LeaseOptions& options, std::optional<Place>& place);
  bool end_one_of_no_use(const LeaseOptions& options);
  void end_the_oldest_beyond_limit();
  bool is_connecting(const LeaseOptions& options) const;
  bool has_shared(const LeaseOptions& options) const;
  bool has_any() const { return connections() != 0 || making_ != 0 || !connecting_.empty(); }
  bool seek_place(bool overdue);
  void end_an_idle_connection() override;
  void look_for_place() override;
  io::Task<void> make(Lease& lease, const LeaseOptions& options);
  io::Task<Lease> lease_shared(LeaseOptions options);
  io::Task<Shared*> make_shared(const LeaseOptions& options, Place place);
  Shared* with_room(const LeaseOptions& options, bool& coming);
  static Lease take(Pool& pool, Shared& shared);
  // `terms`: a copy of the options', for this connection.
  io::Task<std::unique_ptr<io::Stream>> connect(const LeaseOptions& options, std::shared_ptr<Terms> terms);
  void give_back(Idle idle, const Wear& wear);
  void give_back_shared(http::Session& session);
  void wake_waiters();
  void wake_first();

  PoolContext context_;
  io::Address address_;
  std::shared_ptr<ClusterState> state_;
  std::vector<Idle> idle_;      // HTTP/1; the most recently used last
  std::vector<Shared> shared_;  // HTTP/2
  size_t leased_ = 0;           // HTTP/1
  size_t making_ = 0;           // HTTP/1
  // The server names of HTTP/2 connections that are being made, one for each.
  std::vector<std::string> connecting_;
  std::vector<io::Event*> waiters_;  // for an HTTP/2 connection
  std::deque<io::Event*> queue_;     // for an HTTP/1 connection, one woken at a time
  SeatPtr seat_;                     // once it has been under a limit
  bool waits_with_some_ = false;     // if it waits: with connections of its own
  bool has_asked_ = false;           // others to end an idle connection, since it was last told of a place
  std::shared_ptr<tls::Sessions> resumable_ = std::make_shared<tls::Sessions>();
};

}  // namespace weft::proxy::upstream

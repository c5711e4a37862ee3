// Pool: the connections of one worker to one host, leased to requests: HTTP/1 one at a time, HTTP/2 shared.
//
// Owned by its Host; one thread. A connection that ended out of order, or whose peer said goodbye, is never leased
// again. Leases must end before the pool does (a request holds its HostRef).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "http/exchange.h"
#include "http/h2/client.h"
#include "io/network.h"
#include "io/scope.h"
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

// A session for one exchange. The exchange must be destroyed first.
class Lease {
 public:
  Lease() = default;
  Lease(Lease&& other) noexcept
      : pool_(std::exchange(other.pool_, nullptr)),
        owned_(std::move(other.owned_)),
        session_(other.session_),
        local_(std::move(other.local_)),
        tls_(std::move(other.tls_)) {}
  Lease& operator=(Lease&& other) noexcept {
    std::swap(pool_, other.pool_);
    std::swap(owned_, other.owned_);
    std::swap(session_, other.session_);
    std::swap(local_, other.local_);
    std::swap(tls_, other.tls_);
    return *this;
  }
  ~Lease();
  http::Session& operator*() const { return *session_; }
  http::Session* operator->() const { return session_; }
  // Our address on that connection.
  const io::Address& local() const { return local_; }

 private:
  friend class Pool;
  Pool* pool_ = nullptr;
  std::unique_ptr<http::Session> owned_;  // HTTP/1
  http::Session* session_ = nullptr;
  io::Address local_;
  std::optional<tls::Context> tls_;
};

struct LeaseOptions {
  http::Version version = http::Version::http11;
  io::ConnectOptions connect;
  TimePoint connect_deadline = kNever;
  http::Limits limits;
  bool fresh = false;    // a connection made from now on, whatever is idle
  bool greeted = false;  // HTTP/2: only once the peer's SETTINGS have come (an extended CONNECT: RFC 8441 §3)
  // What the connection must have been secured with; nullopt: plaintext. One made otherwise is never leased.
  std::optional<tls::Context> tls;
  std::string server_name;  // SNI
};

class Pool {
 public:
  Pool(PoolContext context, io::Address address) : context_(context), address_(std::move(address)) {}
  ~Pool();

  // A session with room for an exchange: an idle or shared one, else a new connection.
  // Errors: as Network::connect: side upstream, Retry::safe.
  io::Task<Lease> lease(LeaseOptions options);

  // What may be resumed of connections to the host, those of tunnels too. It ends with the pool; the secrets and the
  // identity by which each was made are among its terms.
  const std::shared_ptr<tls::Sessions>& resumable() const { return resumable_; }

  // Drops sessions idle for longer than `idle` and those whose peer has gone.
  void sweep(TimePoint now, Duration idle);

  size_t connections() const { return idle_.size() + shared_.size() + leased_; }

 private:
  friend class Lease;
  struct Idle {
    std::unique_ptr<http::Session> session;
    io::Address local;
    std::optional<tls::Context> tls;
    TimePoint since;
  };
  struct Shared {
    std::unique_ptr<http::h2::ClientSession> session;
    io::Address local;
    std::optional<tls::Context> tls;
    uint64_t number = 0;  // in the order of their making
    uint32_t leases = 0;
    TimePoint since{};
  };

  io::Task<Lease> lease_shared(LeaseOptions options);
  io::Task<Shared*> make_shared(const LeaseOptions& options);
  Shared* with_room(uint64_t from, const LeaseOptions& options, bool& coming);
  Lease take(Shared& shared);
  io::Task<std::unique_ptr<io::Stream>> connect(const LeaseOptions& options);
  void give_back(Idle idle);
  void give_back_shared(http::Session& session);
  void wake_waiters();

  PoolContext context_;
  io::Address address_;
  std::vector<Idle> idle_;      // HTTP/1; the most recently used last
  std::vector<Shared> shared_;  // HTTP/2
  size_t leased_ = 0;           // HTTP/1
  uint64_t made_ = 0;           // HTTP/2 connections so far
  bool connecting_ = false;     // an HTTP/2 connection is being made
  std::vector<io::Event*> waiters_;
  std::shared_ptr<tls::Sessions> resumable_ = std::make_shared<tls::Sessions>();
};

}  // namespace weft::proxy::upstream

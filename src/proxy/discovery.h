// Discovery: brings the control plane's configuration to the workers: stages every update, posts each new snapshot, and
// reports what is active once all workers run on it. On demand: a worker that meets an unknown mesh address asks here.
//
// Owned by MainThread, on its loop. Without a control plane the last good configuration serves on; with a store even in
// the next process. What was asked for on demand and then not used for long is given up while the control plane
// answers, so that asking again costs no more than the first time. What else is asked for when it is met goes past the
// staging to who wants to know it (asked.h).
#pragma once

#include <functional>
#include <map>
#include <string>

#include "io/scope.h"
#include "proxy/asked.h"
#include "proxy/control_link.h"
#include "proxy/keep.h"
#include "proxy/resolver.h"
#include "proxy/staging.h"
#include "proxy/store.h"
#include "xds/client.h"

namespace weft::proxy {

// A listener on demand that carried no connection for so long is forgotten: longer than pauses within a day's work of a
// service that matters, and asking again is two round trips.
inline constexpr Duration kForgetAfter = 1h;
// How often that is looked at. Before the last look the control plane is asked for a sign of life, so forgetting is
// late by two of these at most.
inline constexpr Duration kForgetSweep = 1min;
// How long a proxy that has just begun waits, once connected, for what its siblings use: many times what the answers
// take, and little beside the start of an app.
inline constexpr Duration kWarmTime = 3s;

struct DiscoveryOptions {
  ControlLink* link = nullptr;  // the way to the control plane; outlives Discovery
  xds::Node node;
  // Asked for by name and then on demand; empty: the server decides (wildcard), as istiod does.
  std::vector<std::string> first_listeners;
  bool gateway = false;  // the server decides only which listeners there are
  // An istiod: it is not told what is active, and sends clusters before what names them, so that a name of which none
  // has come is of none.
  bool istiod = false;
  uint64_t seed = 0;
  // Whenever the control plane is not, or no more, connected: it may take another certificate only; may be empty.
  std::function<void()> on_disconnected = nullptr;
  // Who finds the addresses of names; outlives Discovery. nullptr: nobody, and such clusters wait for ever.
  Resolver* resolver = nullptr;
  // What is asked for here when it is met, each of another type; they outlive Discovery.
  std::vector<Asked*> asked;
  // Where what serves is kept, and found by the next process; outlives Discovery. May be nullptr.
  Store* store = nullptr;
};

class Discovery final : public xds::ClientEvents, public AskedSource {
 public:
  // Posts a snapshot to all workers; `taken` runs on this loop when the last of them runs on it.
  using Post = std::function<void(std::shared_ptr<const Snapshot>, std::function<void()> taken)>;

  // Stages and posts what the store has.
  Discovery(io::Network& network, DiscoveryOptions options, Staging& staging, Post post);

  io::Task<void> run();
  void want_listener(const std::string& name);
  void want(const xds::ResourceId& id) override { client_.want(id); }
  void forget(const xds::ResourceId& id) override { client_.forget(id); }
  bool answers() const override { return client_.is_connected(); }
  // Stages the workload's own secrets (config::is_own_secret), which are never asked of the control plane.
  void bring(std::vector<config::Resource> secrets) { client_.bring(std::move(secrets)); }
  // Likewise the addresses of names, and takes away those of names that are gone.
  void bring(std::vector<config::Resource> sets, std::vector<xds::ResourceId> gone) {
    client_.bring(std::move(sets), std::move(gone));
  }

  // The workers run on all first listeners, and what siblings use is there or will not come soon; or every listener of
  // the server's first answer that has a socket of its own serves (wildcard), be it none where a gateway has no
  // Gateway.
  bool ready() const;
  // "connected to weft-control", "disconnected: …".
  std::string status() const;
  io::Event& changed() { return changed_; }

 private:
  static io::Task<void> main(io::Scope& scope, Discovery& self);
  void restore();
  bool is_on_demand(const std::string& listener) const;
  io::Task<void> forget_idle();
  std::vector<std::string> idle_listeners() const;
  xds::Applied apply(const xds::Update& update) override;
  void connected(const std::string& control_plane) override;
  void disconnected(const Error& why) override;
  void siblings_use(const std::vector<std::string>& listeners) override;
  void take(std::shared_ptr<const Snapshot> serving);
  void follow_beside();

  io::Loop& loop_;
  Staging& staging_;
  Post post_;
  size_t on_their_way_ = 0;  // snapshots that not every worker has taken yet
  std::function<void()>
      last_report_;  // of what came behind them and changed none: told after theirs, or it were undone
  const std::function<void()> on_disconnected_;
  Resolver* resolver_;
  const std::vector<Asked*> asked_;
  Store* store_;
  Keep keep_;
  std::vector<std::string> first_listeners_;
  std::set<std::string> beside_;                // what first listeners name (config::Listener::beside)
  std::map<std::string, TimePoint> on_demand_;  // → when it was last asked for
  std::shared_ptr<const Snapshot> serving_;     // what all workers run on
  // What siblings use: not asked yet or no answer yet; then the names that are neither there nor known not to be.
  bool asks_siblings_ = false;
  std::vector<std::string> warming_;
  TimePoint warm_by_ = kNever;
  const bool gateway_;
  const bool istiod_;
  bool answered_ = false;  // the control plane has said which listeners there are
  bool listens_ = false;   // wildcard: all workers have listened once on all that came first
  xds::Client client_;
  std::string status_ = "not connected yet";
  io::Event changed_;
};

}  // namespace weft::proxy

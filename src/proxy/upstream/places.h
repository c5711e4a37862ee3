// Places: the connections that a cluster may have (Istio's maxConnections), to all its endpoints, of all workers.
//
// Part of a ClusterState: any thread. A pool that finds no place stands in a queue of all workers: at once where it has
// no connection that could come back to it, and before those that have one; they wait for their own for a while first
// (pool.cc). While one stands there no other pool takes a place, and who has a connection to spare ends it, one for
// each in the queue; so nobody waits for what others keep idle, and the limit holds. Opaque connections never wait, and
// take what is free while nobody does (tunnel.cc).
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_set>
#include <utility>

#include "io/loop.h"

namespace weft::proxy::upstream {

class Places;

// One of them, for as long as it lives.
class Place {
 public:
  Place() = default;
  Place(Place&& other) noexcept : places_(std::exchange(other.places_, nullptr)) {}
  Place& operator=(Place&& other) noexcept {
    std::swap(places_, other.places_);
    return *this;
  }
  ~Place();

 private:
  friend class Places;
  explicit Place(Places* places) : places_(places) {}
  Places* places_ = nullptr;
};

// Who may have to wait for a place, or to make one. Called on its own loop.
class PlaceUser {
 public:
  virtual void end_an_idle_connection() = 0;
  virtual void look_for_place() = 0;

 protected:
  ~PlaceUser() = default;
};

// How other threads reach a PlaceUser: `user` is its own thread's, nullptr once it has left.
struct Seat {
  io::Loop* loop;
  PlaceUser* user;
  bool waits = false;     // likewise its own thread's
  bool has_some = false;  // it waits with connections of its own, all of them busy. Under the mutex of Places
};
using SeatPtr = std::shared_ptr<Seat>;

class Places {
 public:
  // nullopt: `most` are taken.
  std::optional<Place> take(uint32_t most);
  // For what the limit is not of.
  Place beyond();

  SeatPtr join(io::Loop& loop, PlaceUser& user);
  // Its last call: nothing is asked of it any more.
  void leave(const SeatPtr& seat);

  bool anybody_waits() const { return waiting_.load(std::memory_order_seq_cst) != 0; }
  // Nobody waits, or the seat has waited for longest.
  bool is_turn_of(const SeatPtr& seat) const;
  // To the end of the queue, or of those in it that have none. It must look for a place once more: one may have been
  // given back before this.
  void wait(const SeatPtr& seat, bool has_some);
  // It has found one, or seeks no longer: it is the next one's turn.
  void stop_waiting(const SeatPtr& seat);
  // Asks all others to end a connection that is idle. Also of one that was told of a place and did not get it.
  void ask_others(const SeatPtr& seat);
  // Whether who asks is to end a connection that it could keep: true once for each that waits, or, where it would use
  // the connection at once, for each that has none.
  bool is_to_end_one(bool would_use_it);

 private:
  friend class Place;
  void give_back();
  void tell_first();
  std::deque<SeatPtr>::const_iterator first_that_has_some() const;

  std::atomic<uint32_t> taken_ = 0;
  std::atomic<uint32_t> waiting_ = 0;  // queue_.size()
  mutable std::mutex mutex_;
  std::deque<SeatPtr> queue_;
  std::unordered_set<SeatPtr> seats_;
  size_t ended_ = 0;  // connections, for those in the queue
};

inline Place::~Place() {
  if (places_ != nullptr) places_->give_back();
}

}  // namespace weft::proxy::upstream

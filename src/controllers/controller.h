// Controller: makes one kind of thing so, key by key: looks at what there is, decides by a pure function, and asks the
// API for the difference.
//
// Made when all watched stores are synced, and run by work() as a child task until cancelled. Everything it needs to
// know is in the API: one that is killed at any moment goes on where it was. One loop's thread.
#pragma once

#include <functional>
#include <list>
#include <string_view>

#include "controllers/queue.h"
#include "io/scope.h"
#include "kube/store.h"

namespace weft::controllers {

// Keys of one controller worked on at once: one slow call holds up nobody else.
inline constexpr size_t kAtOnce = 8;

class Controller {
 public:
  Controller() = default;
  Controller(const Controller&) = delete;
  Controller& operator=(const Controller&) = delete;
  virtual ~Controller() = default;

  virtual std::string_view name() const = 0;
  // Makes it so for one key, which may name nothing any more. The result is when to look again though nothing changes,
  // or kNever.
  virtual io::Task<TimePoint> reconcile(kube::Key key) = 0;

  Queue& queue() { return queue_; }

 protected:
  using OnChange = std::function<void(const kube::Change&)>;
  // Calls `fn` for what changes in the store from now on.
  void listen(kube::Store& store, OnChange fn);
  // Adds the key of everything in the store, now and whenever it changes.
  void follow(kube::Store& store);

  Queue queue_;

 private:
  class Trigger final : public kube::Store::Listener {
   public:
    Trigger(kube::Store& store, OnChange fn) : Listener(store), fn_(std::move(fn)) {}
    void on_change(const kube::Change& change) override {
      if (change.type != kube::Change::synced) fn_(change);
    }

   private:
    OnChange fn_;
  };
  std::list<Trigger> triggers_;
};

// Runs the controller until cancelled.
io::Task<void> work(Controller& controller);

// The objects of one namespace, in order of name.
std::vector<kube::ObjectPtr> in_namespace(const kube::Store& store, const std::string& ns);

}  // namespace weft::controllers

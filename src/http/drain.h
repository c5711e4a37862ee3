// Drain: tells connections to end in good order: finish what runs, take nothing new (HTTP/1 Connection: close, HTTP/2
// GOAWAY).
//
// Owned by whoever decides to drain (a listener, a worker); one loop's thread. A connection is a Drain::Watcher for as
// long as it lives.
#pragma once

namespace weft::http {

class Drain {
 public:
  class Watcher {
   public:
    Watcher() = default;
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;
    virtual ~Watcher() { leave(); }
    virtual void on_drain() = 0;

   private:
    friend class Drain;
    void leave() {
      if (!link_) return;
      *link_ = next_;
      if (next_) next_->link_ = link_;
      link_ = nullptr;
    }
    Watcher* next_ = nullptr;
    Watcher** link_ = nullptr;
  };

  bool draining() const { return draining_; }

  // Calls on_drain() now if draining has begun, else when it does; never after the watcher is gone.
  void add(Watcher& watcher) {
    if (draining_) return watcher.on_drain();
    watcher.next_ = first_;
    watcher.link_ = &first_;
    if (first_) first_->link_ = &watcher.next_;
    first_ = &watcher;
  }

  void begin() {
    draining_ = true;
    while (Watcher* watcher = first_) {
      watcher->leave();
      watcher->on_drain();
    }
  }

 private:
  Watcher* first_ = nullptr;
  bool draining_ = false;
};

}  // namespace weft::http

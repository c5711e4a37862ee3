// Store: what we know of one resource, kept up to date by list_watch, by namespace and name. Feed: what of it a
// consumer has yet to look at.
//
// Owned by whoever runs list_watch; one loop's thread. Objects are shared and never changed once they are here, so a
// consumer may keep one. A consumer takes changed keys from its feed and looks at what is there now: it misses no last
// state, and ten quick changes are one.
//
//   Store::Feed feed(store);
//   for (;;) {
//     CO_TRY_VOID(co_await feed.changed().wait(deadline));
//     for (const Key& key : feed.take()) reconcile(key, store.find(key));  // nullptr: it is gone
//   }
#pragma once

#include <map>
#include <memory>
#include <set>
#include <vector>

#include "io/event.h"
#include "kube/object.h"

namespace weft::kube {

using ObjectPtr = std::shared_ptr<const Value>;

struct Change {
  enum Type : uint8_t {
    added,
    modified,
    deleted,
    synced,  // what the server had at our first list has all been told of; comes once, without an object
  };
  Type type;
  Key key;
  ObjectPtr object;    // deleted: as last seen
  ObjectPtr previous;  // modified only
};

class Store {
 public:
  // Hears of each change as it happens; must not change the store then. It leaves by being destroyed.
  class Listener {
   public:
    explicit Listener(Store& store);
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    virtual void on_change(const Change& change) = 0;

   protected:
    virtual ~Listener();
    Store& store_;
  };

  // Keys that changed since they were last taken, each once. Begins with all that are in the store.
  class Feed final : public Listener {
   public:
    explicit Feed(Store& store);
    // Set while there are keys to take, and once when the store is synced.
    io::Event& changed() { return changed_; }
    // In order of namespace and name; clears changed().
    std::vector<Key> take();
    // To look at it again later, though nothing changed.
    void put_back(const Key& key);

   private:
    void on_change(const Change& change) override;
    std::set<Key> keys_;
    io::Event changed_;
  };

  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  // nullptr if there is none.
  ObjectPtr find(const Key& key) const;
  const std::map<Key, ObjectPtr>& all() const { return objects_; }
  size_t size() const { return objects_.size(); }
  // All that the server has is here. Stays set while the server is away.
  bool is_synced() const { return synced_.is_set(); }
  io::Event& synced() { return synced_; }

  // For list_watch.
  // Everything there is now: tells of what is new, changed or gone, then that it is synced.
  void replace(std::vector<Value> objects);
  void put(Value object);
  void remove(const Value& object);

 private:
  void put(ObjectPtr object);
  void remove(std::map<Key, ObjectPtr>::iterator at);
  void tell(const Change& change);

  std::map<Key, ObjectPtr> objects_;
  std::vector<Listener*> listeners_;
  io::Event synced_;
};

}  // namespace weft::kube

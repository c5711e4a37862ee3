#include "kube/store.h"

#include <algorithm>

namespace weft::kube {

Store::Listener::Listener(Store& store) : store_(store) { store.listeners_.push_back(this); }

Store::Listener::~Listener() { std::erase(store_.listeners_, this); }

Store::Feed::Feed(Store& store) : Listener(store) {
  for (const auto& [key, object] : store.all()) keys_.insert(key);
  if (!keys_.empty() || store.is_synced()) changed_.set();
}

void Store::Feed::on_change(const Change& change) {
  if (change.type != Change::synced) keys_.insert(change.key);
  changed_.set();
}

std::vector<Key> Store::Feed::take() {
  changed_.clear();
  std::vector<Key> taken(keys_.begin(), keys_.end());
  keys_.clear();
  return taken;
}

void Store::Feed::put_back(const Key& key) {
  keys_.insert(key);
  changed_.set();
}

ObjectPtr Store::find(const Key& key) const {
  const auto found = objects_.find(key);
  return found == objects_.end() ? nullptr : found->second;
}

void Store::tell(const Change& change) {
  for (Listener* listener : listeners_) listener->on_change(change);
}

void Store::put(ObjectPtr object) {
  Key key = key_of(*object);
  ObjectPtr& slot = objects_[key];
  if (!slot) {
    slot = object;
    tell({Change::added, std::move(key), std::move(object), nullptr});
    return;
  }
  // The same version again is no news; an object made by a test may have none.
  const std::string& version = resource_version_of(*object);
  if (!version.empty() && version == resource_version_of(*slot) && uid_of(*object) == uid_of(*slot)) return;
  ObjectPtr previous = std::exchange(slot, object);
  tell({Change::modified, std::move(key), std::move(object), std::move(previous)});
}

void Store::put(Value object) { put(std::make_shared<const Value>(std::move(object))); }

void Store::remove(std::map<Key, ObjectPtr>::iterator at) {
  const Key key = at->first;
  const ObjectPtr last = at->second;
  objects_.erase(at);
  tell({Change::deleted, key, last, nullptr});
}

void Store::remove(const Value& object) {
  if (const auto found = objects_.find(key_of(object)); found != objects_.end()) remove(found);
}

void Store::replace(std::vector<Value> objects) {
  std::set<Key> present;
  for (const Value& object : objects) present.insert(key_of(object));
  for (auto at = objects_.begin(); at != objects_.end();) {
    const auto next = std::next(at);
    if (!present.contains(at->first)) remove(at);
    at = next;
  }
  for (Value& object : objects) put(std::move(object));
  if (synced_.is_set()) return;
  synced_.set();
  tell({Change::synced, {}, nullptr, nullptr});
}

}  // namespace weft::kube

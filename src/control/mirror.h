// Mirror: the API's objects as this process knows them, and the Model made of them.
//
// Owned by Control, on its loop's thread. run() follows the API until cancelled and outlives its listeners. Objects are
// taken into the Model in batches: whatever came in one turn of the loop is one change. Before everything the API had
// at first is here nothing is told, because an answer from half a mesh would take from proxies what they have.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "io/event.h"
#include "io/scope.h"
#include "kube/client.h"
#include "kube/store.h"
#include "mesh/model.h"

namespace weft::control {

class Mirror {
 public:
  Mirror(kube::Client& client, mesh::Settings settings);
  ~Mirror();
  Mirror(const Mirror&) = delete;
  Mirror& operator=(const Mirror&) = delete;

  // Error: cancelled.
  io::Task<void> run();

  // Called after each batch, with what it changed; the first time with everything.
  void on_change(std::function<void(const mesh::Changes&)> listener) { listener_ = std::move(listener); }

  const mesh::Model& model() const { return model_; }
  // What was fetched for the Model (Model::set_keys); told like any change.
  void set_keys(const std::string& url, const std::string& keys) {
    const mesh::Changes changes = model_.set_keys(url, keys);
    if (listener_) listener_(changes);
  }
  // Likewise what was asked (Model::set_secret_reader).
  void set_secret_reader(const mesh::ObjectName& account, std::optional<std::string> why_not) {
    const mesh::Changes changes = model_.set_secret_reader(account, std::move(why_not));
    if (listener_) listener_(changes);
  }
  bool is_synced() const { return synced_.is_set(); }
  io::Event& synced() { return synced_; }

  // `type`: of a Secret.
  bool follows(std::string_view kind, std::string_view name, std::string_view type) const;
  // Whether everything that came is in the Model.
  bool is_taken_in() const { return dirty_.empty(); }
  // nullptr: there is none, or the kind is not followed.
  kube::ObjectPtr find(std::string_view kind, const mesh::ObjectName& object) const;
  // All objects of one kind, in order of namespace and name.
  std::vector<kube::ObjectPtr> all(std::string_view kind) const;
  // All that are followed.
  std::vector<codec::Value> objects() const;

 private:
  struct Followed;
  using Dirty = std::set<std::pair<size_t, kube::Key>>;  // index in followed_

  static io::Task<void> follow(io::Scope& scope, Mirror& mirror);
  bool all_listed() const;
  mesh::Changes take_in(const Dirty& dirty);
  const kube::Store* store_of(std::string_view kind) const;

  kube::Client& client_;
  mesh::Model model_;
  std::vector<std::unique_ptr<Followed>> followed_;
  Dirty dirty_;
  io::Event news_;
  io::Event synced_;
  std::function<void(const mesh::Changes&)> listener_;
};

}  // namespace weft::control

// Source: what the discovery server sends: resources generated from the Model, each proven by the compiler that proxies
// run.
//
// Owned by Control, on the server's loop. A resource is made when somebody first asks for it and again when a change
// concerns it; what does not depend on the proxy is made once for all. A form that the compiler refuses is never sent:
// the last good one stays, or, where there is none, a listener that answers for it (mesh::stand_in), and the reason is
// kept under the object that is to blame. The node's id is "namespace/pod", as it was admitted (entrance.h).
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "config/resource.h"
#include "mesh/call_graph.h"
#include "mesh/model.h"
#include "xds/server_subscriber.h"

namespace weft::control {

// Names that were asked for and mean nothing, remembered so that whoever asked can be told when they begin to mean
// something. Beyond this all of them are forgotten: only a proxy that invents names gets there.
inline constexpr size_t kMaxAbsent = 65536;

class Source final : public xds::ResourceSource {
 public:
  using Compile = Result<config::Resource> (*)(std::string_view type_url, std::string_view serialized);

  // `compile` is xds::compile; a test may have another.
  Source(const mesh::Model& model, Compile compile) : model_(model), compile_(compile) {}

  std::optional<xds::Encoded> get(const xds::Node& node, std::string_view type_url, std::string_view name) override;
  std::vector<std::string> wildcard(const xds::Node& node, std::string_view type_url) override;
  // Pods of one owner.
  bool are_siblings(const xds::Node& one, const xds::Node& other) const override;

  // The Model has changed: what of this may be another now, for Server::changed. Makes anew at once what the objects
  // concerned shape, so that a refusal shows in their status though nobody has asked for the resource.
  std::vector<xds::ResourceId> update(const mesh::Changes& changes);

  // The pod is gone: so is what was made for it alone.
  void forget(const mesh::ObjectName& pod);

  // Why forms of this object's resources are held back; empty: none is.
  std::vector<std::string> refusals(const mesh::StatusRef& object) const;

  // One resource in its newest good form, and which proxies have asked for it.
  struct InUse {
    xds::ResourceId id;
    std::string version;
    const std::set<std::string>* nodes;  // ids; some may be gone
  };
  // Those that the object shapes.
  std::vector<InUse> in_use(const mesh::StatusRef& object) const;

  // Who has called which service: a sidecar asks for what its workload calls when it does.
  std::vector<mesh::SeenCall> calls() const;

 private:
  struct Key {
    std::string proxy;  // "namespace/pod"; "gateways"; callers and view (mesh/form.h); empty: the same for all
    xds::ResourceId id;

    auto operator<=>(const Key&) const = default;
  };
  struct Entry {
    std::optional<xds::Encoded> good;
    std::string refused;                  // why the newest form is not good
    std::optional<xds::Encoded> instead;  // what is sent where no form was ever good
    bool stale = true;
    std::set<std::string> nodes;
  };
  using Entries = std::map<Key, Entry>;

  std::string whose(const xds::Node& node, std::string_view type_url, std::string_view name) const;  // a Key's proxy
  void leave_other_forms(const xds::Node& node, const Key& now);
  Entry& entry(std::string_view proxy, std::string_view type_url, std::string_view name);
  void refresh(const Key& key, Entry& entry);
  void refuse(const Key& key, Entry& entry, const Error& why);
  void drop(Entries::iterator at);
  void forget_absent();
  std::set<Key> touched(const mesh::Changes& changes) const;
  void add_taken_in(const std::string& wildcard, std::set<Key>& keys) const;
  void add_seen(const mesh::Changes& changes, std::set<Key>& keys) const;
  void add_forms_of(const xds::ResourceId& id, std::vector<Key>& keys) const;
  void make_for_objects(const mesh::Changes& changes);
  bool is_to_blame(const mesh::StatusRef& object, const Key& key) const;
  std::vector<Key> shaped_by(const mesh::StatusRef& object) const;
  std::vector<xds::ResourceId> shaped_for_all(const mesh::StatusRef& object) const;
  void add_listeners_of(const mesh::ObjectName& gateway, std::vector<Key>& keys) const;
  void add_listeners_with(const mesh::ObjectName& sidecar, std::vector<Key>& keys) const;
  template <class IsAbout>
  void add_own_listeners(IsAbout is_about, std::vector<Key>& keys) const;

  const mesh::Model& model_;
  const Compile compile_;
  Entries entries_;
  // By what a change names: an address, a host, a pod ("namespace/pod").
  std::map<std::string, std::set<Key>, std::less<>> by_subject_;
  size_t absent_ = 0;
  bool has_wildcards_ = false;
};

// "shop/cart-7d9f" read back; nullopt: no such form.
std::optional<mesh::ObjectName> pod_of(const xds::Node& node);

}  // namespace weft::control

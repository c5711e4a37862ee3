// Staging: decides which resources are active. A resource becomes active when everything it names is; its predecessor
// stays until then; a removal waits until nothing active names it; a refused resource keeps its last good form, and so
// does one for which the control plane sends a stand-in. So any order of arrival is safe, under any server.
//
// Pure, main thread; owned by whoever feeds it (the ADS client's owner, or the loader of a static file). Post the
// snapshot of a result to the workers; send its `applied.generation` to the control plane when they have taken it.
// Names only lead downwards (listener → route table → cluster → endpoint set; listener, cluster → secret), so there are
// no cycles to wait in. What is asked for (config::is_asked_for) leads nowhere: it is passed over.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "proxy/snapshot.h"
#include "xds/ads_update.h"

namespace weft::proxy {

struct StagingResult {
  std::shared_ptr<const Snapshot> snapshot;  // nullptr when nothing that serves has changed
  xds::Applied applied;
};

class Staging {
 public:
  // How many listeners are remembered as absent; those that no connection has met for longest are forgotten, and would
  // be asked for again.
  static constexpr size_t kMaxAbsent = 4096;

  // Costs what the update changes and what waits, but for the copy of the snapshot's tables of pointers.
  StagingResult apply(const xds::Update& update);

  // From the next apply() on whoever names a cluster that has not come does not wait for it: it will not come. For a
  // server that sends all clusters, and each before what names it.
  void clusters_are_complete() { clusters_are_complete_ = true; }

  // What serves now; never nullptr.
  const std::shared_ptr<const Snapshot>& snapshot() const { return snapshot_; }
  // Of the content of the form that serves; empty when none does.
  std::string_view active_version(const xds::ResourceId& id) const;
  // Whether a listener has come that is to have a socket of its own and may not serve yet.
  bool waits_to_bind() const;
  // Every resource known, for `weft proxy config` and `weft proxy status`.
  std::vector<xds::ResourceState> states() const;

 private:
  // In the order of config::Resource's first alternatives; names lead from lower to higher.
  enum Kind : uint8_t { kListener, kRoute, kCluster, kEndpoints, kSecret };
  static constexpr size_t kKinds = 5;
  using Key = std::pair<Kind, std::string>;

  struct Form {
    config::Resource resource;
    std::vector<Key> names;
  };
  struct Entry {
    std::optional<Form> active;
    std::optional<Form> next;  // the newest good form, while it waits
    bool leaving = false;      // removed, and active only because something active names it
    std::string refused;       // why the newest form was; empty if it was not
    std::string refused_version;
    uint32_t active_namers = 0;
    uint32_t namers = 0;  // forms held, active or next, that name this

    bool used() const { return active || next || leaving || !refused.empty() || namers != 0; }
  };

  void take(const config::Resource& resource);
  bool keeps_good_form(const config::Resource& stand_in);
  void refuse(const xds::Refusal& refusal);
  void remove(const xds::ResourceId& id, bool absent);
  void remember_absent(const std::string& name);
  void forget_absent(const std::string& name);
  void remember_refused(const std::string& name, const std::string& why);
  void forget_refused(const std::string& name);
  void activate_what_can();
  void drop_what_can();
  void follow_refused();
  void follow_coming(const std::string& listener, bool comes);
  void activate(const Key& key, Entry& entry);
  void drop(const Key& key, Entry& entry);

  std::string missing_for(const Form& form) const;
  // The first that was refused and has no good form of all that this leads to, and why: "Cluster a: …".
  std::string refused_below(const Form& form) const;
  bool is_active(const Key& key) const;
  bool is_waited_for(const Key& key) const;
  Entry& at(const Key& key) { return entries_[key.first][key.second]; }
  void settle(const Key& key);
  void hold(const Form& form);
  void let_go(const Form& form);
  void count_active(const Form& form, int by);
  std::vector<std::string> active_namers_of(const Key& key) const;

  Snapshot& draft();
  void refresh_mesh_ranges();
  void keep_use(const config::Listener& listener);
  void drop_use(const std::string& name);
  xds::ResourceState state_of(const Key& key, const Entry& entry) const;
  xds::Applied applied(const std::map<std::string, std::string>& system_versions);

  std::array<std::map<std::string, Entry>, kKinds> entries_;
  bool clusters_are_complete_ = false;
  std::set<Key> unsettled_;         // has a next form, is leaving or was refused
  std::map<Key, bool> touched_;     // in this apply: whether it was named before
  std::deque<std::string> absent_;  // next to forget first; what Snapshot::absent holds
  std::vector<std::string> evicted_;
  // Also of listeners that are gone, while a connection uses them: they may come back under it.
  std::map<std::string, std::weak_ptr<ListenerUse>> uses_;
  std::shared_ptr<Snapshot> draft_;  // of this apply
  std::shared_ptr<const Snapshot> snapshot_ = std::make_shared<Snapshot>();
};

}  // namespace weft::proxy

#include "proxy/staging.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::proxy {
namespace {

constexpr std::string_view kTypes[] = {config::kListenerType, config::kRouteType, config::kClusterType,
                                       config::kEndpointType, config::kSecretType};

template <class T>
auto& table_of(Snapshot& snapshot) {
  if constexpr (std::is_same_v<T, config::Listener>) {
    return snapshot.listeners;
  } else if constexpr (std::is_same_v<T, config::RouteTable>) {
    return snapshot.routes;
  } else if constexpr (std::is_same_v<T, config::Cluster>) {
    return snapshot.clusters;
  } else if constexpr (std::is_same_v<T, config::EndpointSet>) {
    return snapshot.endpoints;
  } else {
    return snapshot.secrets;
  }
}

// Calls `then` with the object and the way to its table. What is asked for has none: it is not staged.
template <class Then>
void in_table(const config::Resource& resource, Then then) {
  std::visit(
      [&]<class T>(const std::shared_ptr<const T>& object) {
        if constexpr (!std::is_same_v<T, config::Name> && !std::is_same_v<T, config::Peer>)
          then(object, [](Snapshot& snapshot) -> auto& { return table_of<T>(snapshot); });
      },
      resource);
}

template <class Key, class Kind>
void add_all(std::vector<Key>& keys, Kind kind, std::vector<std::string> names) {
  for (std::string& name : names) keys.emplace_back(kind, std::move(name));
}

bool has_mesh_ranges(const config::Resource& resource) {
  const auto* listener = std::get_if<std::shared_ptr<const config::Listener>>(&resource);
  return listener != nullptr && !(*listener)->mesh_ranges.empty();
}

std::string_view stands_in_because(const config::Resource& resource) {
  if (const auto* listener = std::get_if<std::shared_ptr<const config::Listener>>(&resource))
    return config::stands_in_because((*listener)->origin);
  if (const auto* cluster = std::get_if<std::shared_ptr<const config::Cluster>>(&resource))
    return config::stands_in_because((*cluster)->origin);
  return {};
}

std::optional<size_t> kind_of(std::string_view type) {
  const auto* found = std::ranges::find(kTypes, type);
  if (found == std::end(kTypes)) return std::nullopt;
  return static_cast<size_t>(found - kTypes);
}

const config::Cluster* cluster_in(const config::Resource& resource) {
  const auto* cluster = std::get_if<std::shared_ptr<const config::Cluster>>(&resource);
  return cluster == nullptr ? nullptr : cluster->get();
}

// Of a cluster that is to be called by TLS, what may call in plaintext is no good form.
bool is_too_open(const config::Resource& active, const config::Resource& stand_in) {
  const config::Cluster* wanted = cluster_in(stand_in);
  const config::Cluster* given = cluster_in(active);
  if (wanted == nullptr || given == nullptr || !wanted->tls) return false;
  return !given->tls || std::ranges::any_of(given->transports, [](const auto& match) { return !match.tls; });
}

}  // namespace

StagingResult Staging::apply(const xds::Update& update) {
  for (const xds::Refusal& refusal : update.refused) refuse(refusal);
  for (const config::Resource& resource : update.changed) {
    if (kind_of(config::type_of(resource)) && !keeps_good_form(resource)) take(resource);
  }
  for (const xds::ResourceId& id : update.removed) remove(id, true);
  for (const xds::ResourceId& id : update.forgotten) remove(id, false);
  activate_what_can();
  drop_what_can();
  follow_refused();

  StagingResult result;
  if (draft_) {
    draft_->generation = snapshot_->generation + 1;
    snapshot_ = result.snapshot = std::move(draft_);
    draft_ = nullptr;
  }
  result.applied = applied(update.system_versions);
  return result;
}

void Staging::take(const config::Resource& resource) {
  const Key key(static_cast<Kind>(resource.index()), config::name_of(resource));
  Entry& entry = at(key);
  entry.leaving = false;
  entry.refused.clear();
  if (key.first == kListener) {
    forget_absent(key.second);
    forget_refused(key.second);
  }

  if (entry.next) let_go(*entry.next);
  entry.next.reset();
  if (!entry.active || config::version_of(entry.active->resource) != config::version_of(resource)) {
    Form form{resource, {}};
    if (const auto* listener = std::get_if<kListener>(&resource)) {
      add_all(form.names, kRoute, (*listener)->names_routes());
      add_all(form.names, kCluster, (*listener)->names_clusters());
      add_all(form.names, kSecret, (*listener)->names_secrets());
    } else if (const auto* routes = std::get_if<kRoute>(&resource)) {
      add_all(form.names, kCluster, (*routes)->names_clusters());
    } else if (const auto* cluster = std::get_if<kCluster>(&resource)) {
      add_all(form.names, kEndpoints, (*cluster)->names_endpoints());
      add_all(form.names, kSecret, (*cluster)->names_secrets());
    }
    hold(form);
    entry.next = std::move(form);
  }
  settle(key);
}

// Whoever serves has no use for what would only say why it cannot be had.
bool Staging::keeps_good_form(const config::Resource& stand_in) {
  const std::string_view why = stands_in_because(stand_in);
  if (why.empty()) return false;
  const auto kind = static_cast<Kind>(stand_in.index());
  const auto found = entries_[kind].find(config::name_of(stand_in));
  if (found == entries_[kind].end() || !found->second.active) return false;
  const config::Resource& active = found->second.active->resource;
  if (!stands_in_because(active).empty() || is_too_open(active, stand_in)) return false;
  refuse({{std::string(config::type_of(stand_in)), config::name_of(stand_in)},
          config::version_of(stand_in),
          std::string(why)});
  return true;
}

void Staging::refuse(const xds::Refusal& refusal) {
  const auto kind = kind_of(refusal.id.type);
  if (!kind) return;
  const Key key(static_cast<Kind>(*kind), refusal.id.name);
  Entry& entry = at(key);
  entry.refused = refusal.reason.empty() ? "refused" : refusal.reason;
  entry.refused_version = refusal.version;
  entry.leaving = false;
  if (key.first == kListener) {
    forget_absent(key.second);
    if (!entry.active && !entry.next) remember_refused(key.second, entry.refused);
  }
  settle(key);
}

void Staging::remove(const xds::ResourceId& id, bool absent) {
  const auto kind = kind_of(id.type);
  if (!kind) return;
  const Key key(static_cast<Kind>(*kind), id.name);
  if (key.first == kListener) {
    absent ? remember_absent(key.second) : forget_absent(key.second);
    forget_refused(key.second);
    follow_coming(key.second, false);
  }
  const auto found = entries_[key.first].find(key.second);
  if (found == entries_[key.first].end()) return;
  Entry& entry = found->second;
  if (entry.next) let_go(*entry.next);
  entry.next.reset();
  entry.refused.clear();
  entry.leaving = entry.active.has_value();
  settle(key);
}

void Staging::remember_absent(const std::string& name) {
  if ((draft_ ? *draft_ : *snapshot_).absent.contains(name)) return;
  if (absent_.size() == kMaxAbsent) {
    // Second chance: what was met since its last turn goes to the end. Once round, all have had theirs.
    while (draft().absent.at(absent_.front())->met.exchange(false, std::memory_order_relaxed)) {
      absent_.push_back(std::move(absent_.front()));
      absent_.pop_front();
    }
    evicted_.push_back(absent_.front());
    draft().absent.erase(absent_.front());
    absent_.pop_front();
  }
  draft().absent[name] = std::make_shared<Absence>();
  absent_.push_back(name);
}

void Staging::forget_absent(const std::string& name) {
  const Snapshot& now = draft_ ? *draft_ : *snapshot_;
  if (!now.absent.contains(name)) return;
  draft().absent.erase(name);
  std::erase(absent_, name);
}

void Staging::remember_refused(const std::string& name, const std::string& why) {
  const auto& refused = (draft_ ? *draft_ : *snapshot_).refused;
  const auto found = refused.find(name);
  if (found == refused.end() || found->second != why) draft().refused[name] = why;
}

void Staging::forget_refused(const std::string& name) {
  if ((draft_ ? *draft_ : *snapshot_).refused.contains(name)) draft().refused.erase(name);
}

void Staging::activate_what_can() {
  // From the bottom up, so that one pass is enough.
  for (size_t kind = kKinds; kind-- > 0;) {
    std::vector<Key> candidates;
    for (const Key& key : unsettled_) {
      if (key.first == kind) candidates.push_back(key);
    }
    for (const Key& key : candidates) {
      Entry& entry = at(key);
      if (entry.next &&
          std::ranges::none_of(entry.next->names, [&](const Key& named) { return is_waited_for(named); })) {
        activate(key, entry);
      }
    }
  }
}

void Staging::drop_what_can() {
  // From the top down: what goes frees what it named.
  const std::vector<Key> candidates(unsettled_.begin(), unsettled_.end());
  for (const Key& key : candidates) {
    Entry& entry = at(key);
    if (entry.leaving && entry.active_namers == 0) drop(key, entry);
    settle(key);
  }
}

// Of what waits for ever nobody should have to find out by waiting, or take it for not there.
void Staging::follow_refused() {
  for (const Key& key : unsettled_) {
    if (key.first != kListener) break;  // the first of the kinds
    const Entry& entry = entries_[kListener].at(key.second);
    if (entry.active || !entry.next) continue;
    const std::string why = refused_below(*entry.next);
    why.empty() ? forget_refused(key.second) : remember_refused(key.second, why);
    follow_coming(key.second, why.empty() && clusters_are_complete_);
  }
}

void Staging::follow_coming(const std::string& listener, bool comes) {
  if ((draft_ ? *draft_ : *snapshot_).coming.contains(listener) == comes) return;
  if (comes) draft().coming.insert(listener);
  else draft().coming.erase(listener);
}

void Staging::activate(const Key& key, Entry& entry) {
  in_table(entry.next->resource, [&](const auto& object, auto table) { table(draft())[key.second] = object; });
  const bool ranges =
      has_mesh_ranges(entry.next->resource) || (entry.active && has_mesh_ranges(entry.active->resource));
  if (const auto* listener = std::get_if<kListener>(&entry.next->resource)) {
    keep_use(**listener);
    forget_refused(key.second);
    follow_coming(key.second, false);
  }
  count_active(*entry.next, 1);
  if (entry.active) {
    count_active(*entry.active, -1);
    let_go(*entry.active);
  }
  entry.active = std::move(entry.next);
  entry.next.reset();
  if (ranges) refresh_mesh_ranges();
  settle(key);
}

void Staging::drop(const Key& key, Entry& entry) {
  in_table(entry.active->resource, [&](const auto&, auto table) { table(draft()).erase(key.second); });
  if (key.first == kListener) drop_use(key.second);
  const bool ranges = has_mesh_ranges(entry.active->resource);
  count_active(*entry.active, -1);
  let_go(*entry.active);
  entry.active.reset();
  entry.leaving = false;
  if (ranges) refresh_mesh_ranges();
}

bool Staging::is_active(const Key& key) const {
  const auto found = entries_[key.first].find(key.second);
  return found != entries_[key.first].end() && found->second.active;
}

bool Staging::is_waited_for(const Key& key) const {
  if (is_active(key)) return false;
  if (key.first != kCluster || !clusters_are_complete_) return true;
  const auto found = entries_[key.first].find(key.second);
  return found != entries_[key.first].end() && (found->second.next || !found->second.refused.empty());
}

// Keeps unsettled_ and entries_ to what they are for; ends the life of an entry that is of no more use.
void Staging::settle(const Key& key) {
  const auto found = entries_[key.first].find(key.second);
  if (found == entries_[key.first].end()) return;
  const Entry& entry = found->second;
  if (entry.next || entry.leaving || !entry.refused.empty()) {
    unsettled_.insert(key);
  } else {
    unsettled_.erase(key);
  }
  if (!entry.used()) entries_[key.first].erase(found);
}

void Staging::hold(const Form& form) {
  for (const Key& key : form.names) {
    Entry& entry = at(key);
    touched_.try_emplace(key, entry.namers != 0);
    ++entry.namers;
  }
}

void Staging::let_go(const Form& form) {
  for (const Key& key : form.names) {
    Entry& entry = at(key);
    touched_.try_emplace(key, entry.namers != 0);
    --entry.namers;
    settle(key);
  }
}

void Staging::count_active(const Form& form, int by) {
  for (const Key& key : form.names) at(key).active_namers += static_cast<uint32_t>(by);
}

Snapshot& Staging::draft() {
  if (!draft_) draft_ = std::make_shared<Snapshot>(*snapshot_);
  return *draft_;
}

void Staging::refresh_mesh_ranges() {
  std::vector<config::Cidr> ranges;
  for (const auto& [name, entry] : entries_[kListener]) {
    if (!entry.active) continue;
    const auto& listener = *std::get<kListener>(entry.active->resource);
    ranges.insert(ranges.end(), listener.mesh_ranges.begin(), listener.mesh_ranges.end());
  }
  draft().mesh_ranges = std::move(ranges);
}

void Staging::keep_use(const config::Listener& listener) {
  if (listener.bind) return drop_use(listener.name);
  if (draft().uses.contains(listener.name)) return;
  auto& known = uses_[listener.name];
  auto use = known.lock();
  if (!use || use->given_up()) {
    use = std::make_shared<ListenerUse>();
    known = use;
  }
  draft().uses[listener.name] = std::move(use);
}

void Staging::drop_use(const std::string& name) {
  if ((draft_ ? *draft_ : *snapshot_).uses.contains(name)) draft().uses.erase(name);
  std::erase_if(uses_, [](const auto& entry) { return entry.second.expired(); });
}

std::string_view Staging::active_version(const xds::ResourceId& id) const {
  const auto kind = kind_of(id.type);
  if (!kind) return {};
  const auto found = entries_[*kind].find(id.name);
  if (found == entries_[*kind].end() || !found->second.active) return {};
  return config::version_of(found->second.active->resource);
}

std::string Staging::missing_for(const Form& form) const {
  std::string missing;
  for (const Key& key : form.names) {
    if (!is_waited_for(key)) continue;
    const auto found = entries_[key.first].find(key.second);
    const bool came = found != entries_[key.first].end() && (found->second.next || !found->second.refused.empty());
    if (!missing.empty()) missing += ", ";
    missing +=
        xds::to_string({std::string(kTypes[key.first]), key.second}) + (came ? " (not active)" : " (not received)");
  }
  return missing;
}

std::string Staging::refused_below(const Form& form) const {
  for (const Key& key : form.names) {
    const auto found = entries_[key.first].find(key.second);
    if (found == entries_[key.first].end() || found->second.active) continue;
    const Entry& named = found->second;
    if (named.next) {
      if (std::string why = refused_below(*named.next); !why.empty()) return why;
    } else if (!named.refused.empty()) {
      return fmt::format("{}: {}", xds::to_string({std::string(kTypes[key.first]), key.second}), named.refused);
    }
  }
  return {};
}

std::vector<std::string> Staging::active_namers_of(const Key& key) const {
  std::vector<std::string> namers;
  for (size_t kind = 0; kind < key.first; ++kind) {
    for (const auto& [name, entry] : entries_[kind]) {
      if (entry.active && std::ranges::find(entry.active->names, key) != entry.active->names.end()) {
        namers.push_back(xds::to_string({std::string(kTypes[kind]), name}));
      }
    }
  }
  return namers;
}

xds::ResourceState Staging::state_of(const Key& key, const Entry& entry) const {
  using State = xds::ResourceState::State;
  xds::ResourceState state;
  state.id = {std::string(kTypes[key.first]), key.second};
  if (entry.active) state.version = state.active_version = config::version_of(entry.active->resource);
  if (!entry.refused.empty()) {
    state.version = entry.refused_version;
    state.state = State::refused;
    state.reason = entry.refused;
  } else if (entry.next) {
    state.version = config::version_of(entry.next->resource);
    state.state = State::waiting;
    state.reason = "waits for " + missing_for(*entry.next);
  } else if (entry.leaving) {
    state.version.clear();
    state.state = State::waiting;
    state.reason = fmt::format("is removed when {} no longer names it", fmt::join(active_namers_of(key), ", "));
  } else if (entry.active) {
    state.state = State::active;
  } else {
    state.reason = "has not been received";
  }
  return state;
}

bool Staging::waits_to_bind() const {
  return std::ranges::any_of(entries_[kListener], [](const auto& named) {
    const Entry& entry = named.second;
    return entry.next && !entry.active && std::get<kListener>(entry.next->resource)->bind;
  });
}

std::vector<xds::ResourceState> Staging::states() const {
  std::vector<xds::ResourceState> states;
  for (size_t kind = 0; kind < kKinds; ++kind) {
    for (const auto& [name, entry] : entries_[kind]) states.push_back(state_of({static_cast<Kind>(kind), name}, entry));
  }
  return states;
}

xds::Applied Staging::applied(const std::map<std::string, std::string>& system_versions) {
  xds::Applied result;
  for (const auto& [key, was_named] : touched_) {
    const auto found = entries_[key.first].find(key.second);
    const bool named = found != entries_[key.first].end() && found->second.namers != 0;
    if (named == was_named) continue;
    (named ? result.named : result.unnamed).push_back({std::string(kTypes[key.first]), key.second});
  }
  touched_.clear();
  for (std::string& name : evicted_) result.evicted.push_back({std::string(config::kListenerType), std::move(name)});
  evicted_.clear();
  result.generation.number = snapshot_->generation;
  result.generation.active_versions = system_versions;
  result.generation.received_versions = system_versions;
  for (const Key& key : unsettled_) {
    result.generation.resources.push_back(state_of(key, at(key)));
    result.generation.active_versions.erase(std::string(kTypes[key.first]));
  }
  return result;
}

}  // namespace weft::proxy

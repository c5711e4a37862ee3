#include "proxy/discovery.h"

#include <algorithm>

#include "base/log.h"
#include "xds/compile.h"
#include "xds/siblings.h"

namespace weft::proxy {

namespace {

io::Task<std::unique_ptr<io::Stream>> connect(void* link, TimePoint deadline) {
  co_return co_await static_cast<ControlLink*>(link)->connect(deadline);
}

std::vector<std::string> wildcard_types(const DiscoveryOptions& options) {
  if (options.gateway) return {std::string(config::kListenerType)};
  if (!options.first_listeners.empty()) return {};
  return {std::string(config::kListenerType), std::string(config::kClusterType)};
}

// The control plane is not asked for what comes from the workload's own side.
void leave_out_own(std::vector<xds::ResourceId>& ids) {
  std::erase_if(
      ids, [](const xds::ResourceId& id) { return id.type == config::kSecretType && config::is_own_secret(id.name); });
}

// What a response says is of one type.
bool is_about_asked(const xds::Update& update) {
  const auto is_asked = [](const auto& one) {
    if constexpr (requires { one.id; }) return config::is_asked_for(one.id.type);
    else if constexpr (requires { one.type; }) return config::is_asked_for(one.type);
    else return config::is_asked_for(config::type_of(one));
  };
  return !update.empty() && std::ranges::all_of(update.changed, is_asked) &&
         std::ranges::all_of(update.removed, is_asked) && std::ranges::all_of(update.forgotten, is_asked) &&
         std::ranges::all_of(update.refused, is_asked);
}

xds::ResourceId listener_id(const std::string& name) { return {std::string(config::kListenerType), name}; }

}  // namespace

Discovery::Discovery(io::Network& network, DiscoveryOptions options, Staging& staging, Post post)
    : loop_(network.loop()),
      staging_(staging),
      post_(std::move(post)),
      on_disconnected_(std::move(options.on_disconnected)),
      resolver_(options.resolver),
      asked_(std::move(options.asked)),
      store_(options.store),
      first_listeners_(options.first_listeners),
      serving_(staging.snapshot()),
      gateway_(options.gateway),
      istiod_(options.istiod),
      client_(network,
              xds::ClientOptions{.address = {},
                                 .authority = options.link->authority(),
                                 .node = options.node,
                                 .wildcard = wildcard_types(options),
                                 .compile = &xds::compile,
                                 .seed = options.seed,
                                 .connect = {.context = options.link, .connect = &connect},
                                 .reports = !options.istiod},
              *this) {
  for (const std::string& name : first_listeners_) client_.want(listener_id(name));
  for (Asked* asked : asked_) {
    if (!first_listeners_.empty()) asked->ask_of(*this);
  }
  if (store_) restore();
  if (on_demand_.empty() && !first_listeners_.empty()) {
    asks_siblings_ = true;
    client_.ask_siblings();
  }
}

io::Task<void> Discovery::run() { co_return co_await io::with_scope(main, std::ref(*this)); }

io::Task<void> Discovery::main(io::Scope& scope, Discovery& self) {
  scope.spawn(self.forget_idle());
  co_return co_await self.client_.run();
}

void Discovery::restore() {
  std::vector<xds::Known> known = store_->load();
  if (known.empty()) return;
  for (const xds::Known& one : known) {
    if (one.id.type == config::kListenerType && is_on_demand(one.id.name)) on_demand_[one.id.name] = loop_.now();
  }
  warm_by_ = loop_.now();  // it has served before: nothing is to be waited for
  log::info("xds: {} resources are known from before", known.size());
  if (istiod_) staging_.clusters_are_complete();
  client_.restore(std::move(known));
}

bool Discovery::is_on_demand(const std::string& listener) const {
  return !first_listeners_.empty() && std::ranges::find(first_listeners_, listener) == first_listeners_.end() &&
         !beside_.contains(listener);
}

void Discovery::want_listener(const std::string& name) {
  if (is_on_demand(name)) on_demand_[name] = loop_.now();
  client_.want(listener_id(name));
}

io::Task<void> Discovery::forget_idle() {
  for (;;) {
    CO_TRY_VOID(co_await io::sleep_until(loop_.now() + kForgetSweep));
    const std::vector<std::string> idle = idle_listeners();
    const TimePoint then = loop_.now() - kForgetAfter;
    if (idle.empty() && std::ranges::all_of(asked_, [&](const Asked* one) { return one->idle(then).empty(); }))
      continue;
    // From one that does not answer now it could not be had again: it is asked, and the next sweep sees.
    if (!client_.heard_since(loop_.now() - 2 * kForgetSweep)) {
      client_.ask_for_sign();
      continue;
    }
    for (const std::string& name : idle) {
      const auto use = staging_.snapshot()->uses.find(name);
      if (use != staging_.snapshot()->uses.end() && !use->second->give_up()) continue;
      log::debug("xds: {} is forgotten: it was not used for {} min", name, kForgetAfter / 1min);
      on_demand_.erase(name);
      client_.forget(listener_id(name));
    }
    for (Asked* asked : asked_) {
      for (const std::string& name : asked->idle(then)) asked->forget(name);
    }
  }
}

// What is known to be absent costs only its name, and is bounded by itself (Staging::kMaxAbsent).
std::vector<std::string> Discovery::idle_listeners() const {
  const Snapshot& now = *staging_.snapshot();
  const TimePoint then = loop_.now() - kForgetAfter;
  std::vector<std::string> idle;
  for (const auto& [name, asked] : on_demand_) {
    if (asked > then || now.absent.contains(name)) continue;
    const auto use = now.uses.find(name);
    if (use == now.uses.end() || use->second->idle_since(then)) idle.push_back(name);
  }
  return idle;
}

bool Discovery::ready() const {
  const Snapshot& snapshot = *serving_;
  if (first_listeners_.empty()) return listens_;
  const bool warm = (!asks_siblings_ && warming_.empty()) || loop_.now() >= warm_by_;
  return warm &&
         std::ranges::all_of(first_listeners_,
                             [&](const std::string& name) { return snapshot.listeners.contains(name); }) &&
         std::ranges::all_of(beside_, [&](const std::string& name) {
           return snapshot.listeners.contains(name) || snapshot.absent.contains(name) ||
                  snapshot.refused.contains(name);
         });
}

std::string Discovery::status() const { return status_; }

xds::Applied Discovery::apply(const xds::Update& update) {
  for (const xds::Refusal& refusal : update.refused)
    log::warn("xds: {} refused: {}", to_string(refusal.id), refusal.reason);
  for (Asked* asked : asked_) asked->take(update);
  if (is_about_asked(update)) return {};
  if (istiod_ && update.system_versions.contains(std::string(config::kClusterType))) staging_.clusters_are_complete();
  StagingResult result = staging_.apply(update);
  leave_out_own(result.applied.named);
  leave_out_own(result.applied.unnamed);
  if (resolver_ != nullptr) resolver_->follow(update, result.applied);
  for (const xds::ResourceId& id : result.applied.evicted) on_demand_.erase(id.name);
  if (store_) store_->save(keep_.follow(update, staging_));
  answered_ = answered_ || update.system_versions.contains(std::string(config::kListenerType));
  auto serving = staging_.snapshot();
  const auto own = serving->secrets.find(std::string(config::kOwnCertificate));
  if (own != serving->secrets.end()) result.applied.generation.own_certificate = own->second->version;
  // The client must not be called from inside: reports go by the mailbox.
  auto report = [this, generation = result.applied.generation, serving = std::move(serving)] {
    take(serving);
    client_.report(generation);
  };
  if (result.snapshot) {
    ++on_their_way_;
    last_report_ = nullptr;
    post_(std::move(result.snapshot), [this, report = std::move(report)] {
      report();
      if (--on_their_way_ == 0 && last_report_) std::exchange(last_report_, nullptr)();
    });
  } else if (on_their_way_ > 0) {
    last_report_ = std::move(report);
  } else {
    loop_.post(std::move(report));
  }
  return std::move(result.applied);
}

void Discovery::take(std::shared_ptr<const Snapshot> serving) {
  serving_ = std::move(serving);
  const bool came = !serving_->listeners.empty() || (gateway_ && answered_);
  listens_ = listens_ || (came && serving_ == staging_.snapshot() && !staging_.waits_to_bind());
  std::erase_if(warming_, [&](const std::string& name) {
    return serving_->listeners.contains(name) || serving_->absent.contains(name) || serving_->refused.contains(name);
  });
  follow_beside();
  changed_.set();
}

void Discovery::follow_beside() {
  std::set<std::string> named;
  for (const std::string& first : first_listeners_) {
    if (const auto listener = Snapshot::find(serving_->listeners, first))
      named.insert(listener->beside.begin(), listener->beside.end());
  }
  std::vector<std::string> gone;
  std::ranges::set_difference(beside_, named, std::back_inserter(gone));
  beside_ = named;
  for (const std::string& name : gone) client_.forget(listener_id(name));
  for (const std::string& name : named) {
    on_demand_.erase(name);
    client_.want(listener_id(name));
  }
}

void Discovery::siblings_use(const std::vector<std::string>& listeners) {
  asks_siblings_ = false;
  for (const std::string& name : listeners) {
    if (!is_on_demand(name) || warming_.size() == xds::kMaxSiblingsUse) continue;
    warming_.push_back(name);
    want_listener(name);
  }
  take(serving_);
}

void Discovery::connected(const std::string& control_plane) {
  if (warm_by_ == kNever) warm_by_ = loop_.now() + kWarmTime;
  status_ = "connected" + (control_plane.empty() ? std::string() : " to " + control_plane);
  log::info("xds: {}", status_);
}

void Discovery::disconnected(const Error& why) {
  // Said once: retries of a control plane that stays away are no news.
  const std::string now = "disconnected: " + to_string(why);
  if (now != status_) log::info("xds: {}; the last good configuration serves on", now);
  status_ = now;
  if (on_disconnected_) on_disconnected_();
}

}  // namespace weft::proxy

#include "proxy/discovery.h"

#include <algorithm>

#include "base/log.h"
#include "xds/compile.h"

namespace weft::proxy {

namespace {

std::vector<std::string> wildcard_types(const DiscoveryOptions& options) {
  if (!options.first_listeners.empty()) return {};
  return {std::string(config::kListenerType), std::string(config::kClusterType)};
}

}  // namespace

Discovery::Discovery(io::Network& network, DiscoveryOptions options, Staging& staging, Post post)
    : loop_(network.loop()),
      staging_(staging),
      post_(std::move(post)),
      first_listeners_(options.first_listeners),
      client_(network,
              xds::ClientOptions{.address = options.address,
                                 .node = options.node,
                                 .wildcard = wildcard_types(options),
                                 .compile = &xds::compile,
                                 .seed = options.seed,
                                 .connect = {}},
              *this) {
  for (const std::string& name : first_listeners_) want_listener(name);
}

io::Task<void> Discovery::run() { co_return co_await client_.run(); }

void Discovery::want_listener(const std::string& name) { client_.want({std::string(config::kListenerType), name}); }

bool Discovery::ready() const {
  const Snapshot& snapshot = *staging_.snapshot();
  if (first_listeners_.empty()) return !snapshot.listeners.empty();
  return std::ranges::all_of(first_listeners_,
                             [&](const std::string& name) { return snapshot.listeners.contains(name); });
}

std::string Discovery::status() const { return status_; }

xds::Applied Discovery::apply(const xds::Update& update) {
  for (const xds::Refusal& refusal : update.refused)
    log::warn("xds: {} refused: {}", to_string(refusal.id), refusal.reason);
  StagingResult result = staging_.apply(update);
  // The client must not be called from inside: reports go by the mailbox.
  auto report = [this, generation = result.applied.generation] {
    client_.report(generation);
    changed_.set();
  };
  if (result.snapshot) {
    post_(std::move(result.snapshot), std::move(report));
  } else {
    loop_.post(std::move(report));
  }
  return std::move(result.applied);
}

void Discovery::connected(const std::string& control_plane) {
  status_ = "connected" + (control_plane.empty() ? std::string() : " to " + control_plane);
  log::info("xds: {}", status_);
}

void Discovery::disconnected(const Error& why) {
  // Said once: retries of a control plane that stays away are no news.
  const std::string now = "disconnected: " + to_string(why);
  if (now != status_) log::info("xds: {}; the last good configuration serves on", now);
  status_ = now;
}

}  // namespace weft::proxy

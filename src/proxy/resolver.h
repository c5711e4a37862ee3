// Resolver: the addresses behind the names of clusters that are found by DNS (config::Discovery::dns).
//
// Owned by MainThread, on its loop; run() is a task of its scope. Each such cluster waits in Staging for an endpoint
// set of its own (config::resolved_name), which nobody asks the control plane for: this brings it once the names were
// asked for the first time, and again whenever an answer is another. A name that gives no answer keeps its last
// addresses; without any the set is empty, so that calls fail with a reason instead of waiting.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "config/cluster.h"
#include "config/resource.h"
#include "io/event.h"
#include "io/scope.h"
#include "xds/ads_update.h"

namespace weft::proxy {

// What is new waits so long for its names: a proxy is not to stand still because somebody's DNS does. Then it has no
// endpoints until they are known.
inline constexpr Duration kResolveTime = 2s;
// After no answer, if the cluster does not want to ask even sooner.
inline constexpr Duration kResolveRetry = 5s;

// The set of a cluster whose names are addresses, which nobody need be asked for; nullptr: one of them is a name.
std::shared_ptr<const config::EndpointSet> resolved_already(const config::Cluster& cluster);

class Resolver {
 public:
  // The addresses of a name, as text. Error: side upstream, with the reason.
  using LookUp = io::Task<std::vector<std::string>> (*)(void* context, std::string name, config::DnsFamily family);
  // Stages sets that came, and those that are gone. Called from run()'s tasks alone.
  using Take = std::function<void(std::vector<config::Resource> sets, std::vector<xds::ResourceId> gone)>;

  Resolver(LookUp look_up, void* context, Take take) : look_up_(look_up), context_(context), take_(std::move(take)) {}
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  io::Task<void> run();

  // Follows what Staging was given, and what it began and ceased to name; takes the sets out of `applied`.
  void follow(const xds::Update& update, xds::Applied& applied);

 private:
  using ClusterPtr = std::shared_ptr<const config::Cluster>;
  using Answers = std::map<std::string, std::vector<std::string>>;  // by name

  struct Wanted {
    ClusterPtr cluster;
    std::string brought;  // version of its set; empty: there is none yet
  };

  static io::Task<void> main(io::Scope& scope, Resolver& self);
  static io::Task<void> keep_resolving(Resolver& self, ClusterPtr cluster);
  static io::Task<void> end_waiting(Resolver& self, ClusterPtr cluster);
  io::Task<std::string> ask(const config::Cluster& cluster, Answers& answers);
  void bring(const config::Cluster& cluster, const Answers& answers);
  Wanted* wanted(const ClusterPtr& cluster);

  const LookUp look_up_;
  void* const context_;
  const Take take_;
  std::map<std::string, Wanted> wanted_;  // by the name of its set
  std::vector<ClusterPtr> fresh_;         // that nobody resolves yet
  std::vector<xds::ResourceId> gone_;
  io::Event news_;
};

}  // namespace weft::proxy

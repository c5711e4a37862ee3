#include "controllers/run.h"

#include <memory>

#include "controllers/accounts.h"
#include "controllers/addresses.h"
#include "controllers/deployments.h"
#include "controllers/endpoints.h"
#include "controllers/namespaces.h"
#include "controllers/nodes.h"
#include "controllers/owners.h"
#include "controllers/stateful_sets.h"
#include "controllers/watched.h"

namespace weft::controllers {
namespace {

// Scheduling and endpoints come first: others wait for what they write.
std::vector<std::unique_ptr<Controller>> make_all(kube::Client& client, Watched& watched, const Options& options,
                                                  AddressPools pools) {
  std::vector<std::unique_ptr<Controller>> all;
  all.push_back(std::make_unique<Endpoints>(client, watched));
  all.push_back(std::make_unique<Deployments>(client, watched, options));
  all.push_back(std::make_unique<StatefulSets>(client, watched, options));
  if (!options.node_name.empty()) all.push_back(std::make_unique<Nodes>(client, watched, options.node_name));
  all.push_back(std::make_unique<Addresses>(client, watched, std::move(pools)));
  all.push_back(std::make_unique<Accounts>(client, watched));
  all.push_back(std::make_unique<Namespaces>(client, watched));
  for (Watched::Each each : watched.each()) {
    if (each.resource.namespaced) all.push_back(std::make_unique<Owners>(client, watched, each));
  }
  return all;
}

io::Task<void> work_all(io::Scope& scope, std::vector<std::unique_ptr<Controller>>& all) {
  for (const auto& controller : all) scope.spawn(work(*controller));
  co_return co_await scope.join();
}

io::Task<void> watch_and_work(io::Scope& scope, kube::Client& client, const Options& options, Watched& watched,
                              AddressPools& pools) {
  uint64_t seed = options.seed;
  for (Watched::Each each : watched.each()) {
    scope.spawn(kube::list_watch(client, each.resource, {.seed = ++seed}, each.store));
  }
  for (Watched::Each each : watched.each()) CO_TRY_VOID(co_await each.store.synced().wait(kNever));
  auto all = make_all(client, watched, options, std::move(pools));
  co_return co_await io::with_scope(work_all, std::ref(all));
}

}  // namespace

io::Task<void> run(kube::Client& client, Options options) {
  CO_TRY(AddressPools pools, AddressPools::make(options.service_range, options.service_range_v6));
  Watched watched;
  co_return co_await io::with_scope(watch_and_work, std::ref(client), std::cref(options), std::ref(watched),
                                    std::ref(pools));
}

}  // namespace weft::controllers

#include "controllers/deployments.h"

#include <fmt/format.h>

#include "controllers/action.h"
#include "controllers/words.h"

namespace weft::controllers {
namespace {

constexpr size_t kSuffix = 5;  // random letters of a pod's name

bool is_deployment(const kube::Owner& owner) {
  return owner.kind == kube::kDeployments.kind && owner.api_version == kube::kDeployments.api_version();
}

}  // namespace

Deployments::Deployments(kube::Client& client, Watched& watched, const Options& options)
    : client_(client), watched_(watched), options_(options), random_(options.seed), pods_(client, watched, options) {
  follow(watched.deployments);
  listen(watched.deployments, [this](const kube::Change& change) {
    if (change.type == kube::Change::deleted) pods_.forget(kube::uid_of(*change.object));
  });
  listen(watched.pods, [this](const kube::Change& change) {
    const auto owner = kube::controller_of(*change.object);
    if (owner && is_deployment(*owner)) queue_.add({change.key.ns, owner->name});
  });
}

std::vector<PodState> Deployments::pods_of(const Value& deployment) const {
  std::vector<PodState> pods;
  for (const kube::ObjectPtr& pod : pods_.of(deployment)) pods.push_back(read_pod_state(*pod));
  return pods;
}

std::string Deployments::free_name(const Value& deployment, const std::string& hash) {
  for (;;) {
    std::string name =
        name_from(kube::name_of(deployment), fmt::format("-{}-{}", hash, letters(random_.next(), kSuffix)));
    if (!watched_.pods.find({kube::namespace_of(deployment), name})) return name;
  }
}

io::Task<void> Deployments::create_pods(kube::ObjectPtr deployment, std::string hash, int how_many) {
  for (int i = 0; i < how_many; ++i) {
    Value pod =
        pod_from(*deployment, deployment->at("spec", "template"), free_name(*deployment, hash), options_.node_name);
    pod["metadata"]["labels"].set(kHashLabel, hash);
    std::string owner = kube::uid_of(*deployment);
    CO_TRY_VOID(co_await pods_.create(std::move(owner), std::move(pod)));
  }
  co_return {};
}

io::Task<TimePoint> Deployments::write_status(kube::ObjectPtr deployment, RolloutSpec spec) {
  io::Loop& loop = co_await io::current_loop();
  const Counts counts = count(spec, pods_of(*deployment), loop.wall());
  StatusAnswer answer =
      deployment_status(*deployment, spec, counts, pods_.failure(kube::uid_of(*deployment)), loop.wall());
  if (answer.status != deployment->get("status")) {
    Value changed = *deployment;
    changed.set("status", std::move(answer.status));
    Action action = make_update_status(kube::kDeployments, std::move(changed));
    const auto written = co_await apply(client_, std::move(action));
    // Deleted meanwhile: nobody asks any more.
    if (!written && written.error().code != Code::not_found) co_return fail(written.error());
  }
  co_return answer.again == WallTime::max() ? kNever : when_wall_is(answer.again, loop.wall(), loop.now());
}

io::Task<TimePoint> Deployments::reconcile(kube::Key key) {
  io::Loop& loop = co_await io::current_loop();
  const kube::ObjectPtr deployment = watched_.deployments.find(key);
  if (!deployment || kube::is_being_deleted(*deployment) || !watched_.is_open(key.ns)) co_return kNever;
  const RolloutSpec spec = read_rollout_spec(*deployment);
  TimePoint again = kNever;
  Result<void> acted;
  CO_TRY(const bool settled, co_await pods_.is_settled(kube::uid_of(*deployment)));
  if (settled) {
    Step step = plan_rollout(spec, pods_of(*deployment), loop.wall());
    if (step.again != WallTime::max()) again = when_wall_is(step.again, loop.wall(), loop.now());
    std::string owner = kube::uid_of(*deployment);
    kube::ObjectPtr from = deployment;
    std::string hash = spec.hash;
    acted = co_await create_pods(std::move(from), std::move(hash), step.create);
    if (acted) acted = co_await pods_.remove(std::move(owner), std::move(step.remove));
  } else {
    again = loop.now() + kAskAfter;
  }
  if (!acted && acted.error().code == Code::cancelled) co_return fail(acted.error());
  kube::ObjectPtr shown = deployment;
  RolloutSpec read = spec;
  CO_TRY(const TimePoint too_long, co_await write_status(std::move(shown), std::move(read)));
  if (!acted) co_return fail(acted.error());
  co_return std::min(again, too_long);
}

}  // namespace weft::controllers

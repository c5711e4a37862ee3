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

// Whether the server may have done what it gave no good answer to.
bool is_unknown(const Error& error) {
  switch (error.code) {
    case Code::conflict:
    case Code::denied:
    case Code::invalid:
    case Code::not_found:
    case Code::refused: return false;
    default: return error.retry != Retry::safe;
  }
}

}  // namespace

Value pod_from(const Value& deployment, const std::string& hash, std::string name, const std::string& node_name) {
  const Value& form = deployment.at("spec", "template");
  Value pod = Value::object();
  pod.set("apiVersion", kube::kPods.api_version());
  pod.set("kind", kube::kPods.kind);
  Value& metadata = pod["metadata"];
  metadata.set("name", std::move(name));
  metadata.set("namespace", kube::namespace_of(deployment));
  metadata.set("labels", form.at("metadata", "labels"));
  metadata["labels"].set(kHashLabel, hash);
  for (std::string_view field : {"annotations", "finalizers"}) {
    if (const Value& given = form.at("metadata", field); !given.is_null()) metadata.set(field, given);
  }
  metadata["ownerReferences"].push_back(kube::owner_reference(deployment));
  pod.set("spec", form.get("spec"));
  if (!node_name.empty() && pod.at("spec", "nodeName").as_string().empty()) pod["spec"].set("nodeName", node_name);
  return pod;
}

Deployments::Deployments(kube::Client& client, Watched& watched, const Options& options)
    : client_(client), watched_(watched), options_(options), random_(options.seed) {
  follow(watched.deployments);
  listen(watched.deployments, [this](const kube::Change& change) {
    if (change.type != kube::Change::deleted) return;
    expectations_.forget(kube::uid_of(*change.object));
    failures_.erase(kube::uid_of(*change.object));
  });
  listen(watched.pods, [this](const kube::Change& change) {
    const auto owner = kube::controller_of(*change.object);
    if (owner && is_deployment(*owner)) queue_.add({change.key.ns, owner->name});
  });
}

std::vector<PodState> Deployments::pods_of(const Value& deployment) const {
  std::vector<PodState> pods;
  for (const kube::ObjectPtr& pod : in_namespace(watched_.pods, kube::namespace_of(deployment))) {
    const auto owner = kube::controller_of(*pod);
    if (owner && owner->uid == kube::uid_of(deployment)) pods.push_back(read_pod_state(*pod));
  }
  return pods;
}

std::string Deployments::free_name(const Value& deployment, const std::string& hash) {
  for (;;) {
    std::string name =
        name_from(kube::name_of(deployment), fmt::format("-{}-{}", hash, letters(random_.next(), kSuffix)));
    if (!watched_.pods.find({kube::namespace_of(deployment), name})) return name;
  }
}

io::Task<bool> Deployments::is_settled(std::string uid) {
  io::Loop& loop = co_await io::current_loop();
  const std::vector<Expectation> open = expectations_.open(uid, watched_.pods);
  bool settled = true;
  for (const Expectation& each : open) {
    settled = false;
    if (each.since + kAskAfter > loop.now()) continue;
    const auto there =
        co_await client_.get(kube::kPods, each.pod.ns, each.pod.name, deadline_in(loop.now(), kCallTime));
    if (!there && there.error().code != Code::not_found) co_return fail(there.error());
    const bool stays_away = !there && each.kind == Expectation::made;
    // A deletion that never arrived: the pod stands as it was.
    const bool stays = there && each.kind == Expectation::leaving && kube::uid_of(*there) == each.uid &&
                       !kube::is_being_deleted(*there);
    if (stays_away || stays) expectations_.drop(uid, each.pod);
  }
  co_return settled || expectations_.open(uid, watched_.pods).empty();
}

io::Task<void> Deployments::remove_pods(std::string owner, std::vector<PodState> pods) {
  io::Loop& loop = co_await io::current_loop();
  for (const PodState& pod : pods) {
    const kube::Key key{pod.ns, pod.name};
    expectations_.add(owner, {Expectation::leaving, key, pod.uid, loop.now()});
    Action action{Action::remove, &kube::kPods, key, {}, pod.uid};
    const auto removed = co_await apply(client_, std::move(action));
    if (removed) continue;
    if (!is_unknown(removed.error())) expectations_.drop(owner, key);
    co_return fail(removed.error());
  }
  co_return {};
}

io::Task<void> Deployments::create_pod(kube::ObjectPtr deployment, std::string hash) {
  io::Loop& loop = co_await io::current_loop();
  const std::string owner = kube::uid_of(*deployment);
  Value pod = pod_from(*deployment, hash, free_name(*deployment, hash), options_.node_name);
  if (options_.mutate_pod) {
    CO_TRY(pod, options_.mutate_pod(std::move(pod)));
  }
  const kube::Key key = kube::key_of(pod);
  expectations_.add(owner, {Expectation::made, key, {}, loop.now()});
  Action action = make_create(kube::kPods, std::move(pod));
  const auto made = co_await apply(client_, std::move(action));
  if (made) co_return {};
  if (!is_unknown(made.error())) expectations_.drop(owner, key);
  co_return fail(made.error());
}

io::Task<void> Deployments::create_pods(kube::ObjectPtr deployment, std::string hash, int how_many) {
  const std::string uid = kube::uid_of(*deployment);
  for (int i = 0; i < how_many; ++i) {
    kube::ObjectPtr of = deployment;
    std::string from = hash;
    const auto made = co_await create_pod(std::move(of), std::move(from));
    if (!made) {
      if (made.error().code != Code::cancelled) failures_[uid] = made.error().detail;
      co_return fail(made.error());
    }
    failures_.erase(uid);
  }
  co_return {};
}

io::Task<TimePoint> Deployments::write_status(kube::ObjectPtr deployment, RolloutSpec spec) {
  io::Loop& loop = co_await io::current_loop();
  const auto failure = failures_.find(kube::uid_of(*deployment));
  const Counts counts = count(spec, pods_of(*deployment), loop.wall());
  StatusAnswer answer =
      deployment_status(*deployment, spec, counts, failure == failures_.end() ? "" : failure->second, loop.wall());
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
  CO_TRY(const bool settled, co_await is_settled(kube::uid_of(*deployment)));
  if (settled) {
    Step step = plan_rollout(spec, pods_of(*deployment), loop.wall());
    if (step.again != WallTime::max()) again = when_wall_is(step.again, loop.wall(), loop.now());
    std::string owner = kube::uid_of(*deployment);
    kube::ObjectPtr from = deployment;
    std::string hash = spec.hash;
    acted = co_await create_pods(std::move(from), std::move(hash), step.create);
    if (acted) acted = co_await remove_pods(std::move(owner), std::move(step.remove));
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

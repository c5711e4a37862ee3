#include "controllers/owned_pods.h"

#include "controllers/controller.h"

namespace weft::controllers {
namespace {

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

Value pod_from(const Value& owner, const Value& form, std::string name, const std::string& node_name) {
  Value pod = Value::object();
  pod.set("apiVersion", kube::kPods.api_version());
  pod.set("kind", kube::kPods.kind);
  Value& metadata = pod["metadata"];
  metadata.set("name", std::move(name));
  metadata.set("namespace", kube::namespace_of(owner));
  metadata.set("labels", form.at("metadata", "labels"));
  for (std::string_view field : {"annotations", "finalizers"}) {
    if (const Value& given = form.at("metadata", field); !given.is_null()) metadata.set(field, given);
  }
  metadata["ownerReferences"].push_back(kube::owner_reference(owner));
  pod.set("spec", form.get("spec"));
  if (!node_name.empty() && pod.at("spec", "nodeName").as_string().empty()) pod["spec"].set("nodeName", node_name);
  return pod;
}

std::vector<kube::ObjectPtr> OwnedPods::of(const Value& owner) const {
  std::vector<kube::ObjectPtr> pods;
  for (kube::ObjectPtr& pod : in_namespace(watched_.pods, kube::namespace_of(owner))) {
    const auto controller = kube::controller_of(*pod);
    if (controller && controller->uid == kube::uid_of(owner)) pods.push_back(std::move(pod));
  }
  return pods;
}

io::Task<bool> OwnedPods::is_settled(std::string uid) {
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

io::Task<void> OwnedPods::remove(std::string owner, std::vector<PodState> pods) {
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

io::Task<void> OwnedPods::try_create(std::string owner, Value pod) {
  io::Loop& loop = co_await io::current_loop();
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

io::Task<void> OwnedPods::create(std::string owner, Value pod) {
  std::string uid = owner;
  const auto made = co_await try_create(std::move(uid), std::move(pod));
  if (made) {
    failures_.erase(owner);
    co_return {};
  }
  if (made.error().code != Code::cancelled) failures_[owner] = made.error().detail;
  co_return fail(made.error());
}

std::string OwnedPods::failure(const std::string& uid) const {
  const auto found = failures_.find(uid);
  return found == failures_.end() ? std::string() : found->second;
}

void OwnedPods::forget(const std::string& uid) {
  expectations_.forget(uid);
  failures_.erase(uid);
}

}  // namespace weft::controllers

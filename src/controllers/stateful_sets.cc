#include "controllers/stateful_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "controllers/rollout.h"
#include "controllers/words.h"

namespace weft::controllers {
namespace {

bool is_stateful_set(const kube::Owner& owner) {
  return owner.kind == kube::kStatefulSets.kind && owner.api_version == kube::kStatefulSets.api_version();
}

// "db" of "db-0".
std::string set_name_of(const std::string& pod) { return pod.substr(0, pod.rfind('-')); }

bool is_orphan_of(const Value& set, const Value& dependent) {
  const Value& selector = set.at("spec", "selector");
  return !kube::controller_of(dependent) && !kube::is_being_deleted(dependent) &&
         selector.get("matchExpressions").size() == 0 &&
         kube::selects(selector.get("matchLabels"), kube::labels_of(dependent));
}

int64_t number_of(const Value& revision) { return revision.get("revision").as_int(); }

}  // namespace

Value stateful_pod_from(const Value& set, const Value& form, const std::string& revision, int ordinal,
                        const std::string& node_name) {
  const std::string name = fmt::format("{}-{}", kube::name_of(set), ordinal);
  Value pod = pod_from(set, form, name, node_name);
  Value& labels = pod["metadata"]["labels"];
  labels.set(kRevisionLabel, revision);
  labels.set("statefulset.kubernetes.io/pod-name", name);
  labels.set("apps.kubernetes.io/pod-index", std::to_string(ordinal));
  pod["spec"].set("hostname", name);
  if (const Value& service = set.at("spec", "serviceName"); !service.as_string().empty())
    pod["spec"].set("subdomain", service);
  return pod;
}

StatefulSets::StatefulSets(kube::Client& client, Watched& watched, const Options& options)
    : client_(client), watched_(watched), options_(options), pods_(client, watched, options) {
  follow(watched.stateful_sets);
  listen(watched.stateful_sets, [this](const kube::Change& change) {
    if (change.type == kube::Change::deleted) pods_.forget(kube::uid_of(*change.object));
  });
  const auto add_owner = [this](const kube::Change& change) {
    const auto owner = kube::controller_of(*change.object);
    if (owner && is_stateful_set(*owner)) queue_.add({change.key.ns, owner->name});
    const kube::Key orphaned_by{change.key.ns, set_name_of(change.key.name)};
    if (!owner && watched_.stateful_sets.find(orphaned_by)) queue_.add(orphaned_by);
  };
  listen(watched.pods, add_owner);
  listen(watched.revisions, add_owner);
}

std::vector<StatefulPod> StatefulSets::pods_of(const Value& set) const {
  std::vector<StatefulPod> pods;
  for (const kube::ObjectPtr& pod : pods_.of(set)) {
    StatefulPod read = read_stateful_pod(kube::name_of(set), *pod);
    if (read.ordinal >= 0) pods.push_back(std::move(read));
  }
  return pods;
}

std::vector<kube::ObjectPtr> StatefulSets::revisions_of(const Value& set) const {
  std::vector<kube::ObjectPtr> found;
  for (kube::ObjectPtr& revision : in_namespace(watched_.revisions, kube::namespace_of(set))) {
    if (kube::is_owned_by(*revision, kube::uid_of(set))) found.push_back(std::move(revision));
  }
  std::ranges::sort(found, {}, [](const kube::ObjectPtr& revision) { return number_of(*revision); });
  return found;
}

io::Task<bool> StatefulSets::adopt_orphans(kube::ObjectPtr set) {
  io::Loop& loop = co_await io::current_loop();
  const std::string& name = kube::name_of(*set);
  Actions adoptions;
  const auto add = [&](const kube::Resource& resource, const kube::ObjectPtr& orphan) {
    Value adopted = *orphan;
    adopted["metadata"]["ownerReferences"].push_back(kube::owner_reference(*set));
    adoptions.push_back(make_update(resource, std::move(adopted)));
  };
  for (const kube::ObjectPtr& pod : in_namespace(watched_.pods, kube::namespace_of(*set))) {
    if (is_orphan_of(*set, *pod) && read_stateful_pod(name, *pod).ordinal >= 0) add(kube::kPods, pod);
  }
  for (const kube::ObjectPtr& revision : in_namespace(watched_.revisions, kube::namespace_of(*set))) {
    if (is_orphan_of(*set, *revision)) add(kube::kControllerRevisions, revision);
  }
  if (adoptions.empty()) co_return true;
  // A StatefulSet that is gone already, and whose end we have not seen, would take its former pods with it.
  const TimePoint deadline = deadline_in(loop.now(), kCallTime);
  CO_TRY(const Value now, co_await client_.get(kube::kStatefulSets, kube::namespace_of(*set), name, deadline));
  if (kube::uid_of(now) == kube::uid_of(*set) && !kube::is_being_deleted(now))
    CO_TRY_VOID(co_await apply_all(client_, std::move(adoptions)));
  co_return false;
}

const Value& StatefulSets::template_of(const Value& set, const StatefulSpec& spec, const std::string& revision) const {
  if (revision != spec.update) {
    if (const kube::ObjectPtr kept = watched_.revisions.find({kube::namespace_of(set), revision}))
      return kept->at("data", "spec", "template");
  }
  return set.at("spec", "template");
}

io::Task<void> StatefulSets::write_revision(kube::ObjectPtr set, std::string name) {
  const std::vector<kube::ObjectPtr> there = revisions_of(*set);
  const int64_t last = there.empty() ? 0 : number_of(*there.back());
  if (!there.empty() && kube::name_of(*there.back()) == name) co_return {};
  const auto same = std::ranges::find_if(there, [&name](const auto& each) { return kube::name_of(*each) == name; });
  if (same != there.end()) {  // an earlier form again, as `kubectl rollout undo` makes it
    Value renewed = **same;
    renewed.set("revision", last + 1);
    Action action = make_update(kube::kControllerRevisions, std::move(renewed));
    CO_TRY_VOID(co_await apply(client_, std::move(action)));
    co_return {};
  }
  Value revision = Value::object();
  revision.set("apiVersion", kube::kControllerRevisions.api_version());
  revision.set("kind", kube::kControllerRevisions.kind);
  Value& metadata = revision["metadata"];
  metadata.set("name", name);
  metadata.set("namespace", kube::namespace_of(*set));
  metadata.set("labels", set->at("spec", "template", "metadata", "labels"));
  metadata["ownerReferences"].push_back(kube::owner_reference(*set));
  Value& form = revision["data"]["spec"]["template"];
  form = set->at("spec", "template");
  form.set("$patch", "replace");  // kubectl undoes by applying `data` as a strategic merge patch
  revision.set("revision", last + 1);
  Action action = make_create(kube::kControllerRevisions, std::move(revision));
  CO_TRY_VOID(co_await apply(client_, std::move(action)));
  co_return {};
}

io::Task<void> StatefulSets::drop_old_revisions(kube::ObjectPtr set, StatefulSpec spec) {
  std::set<std::string> used{spec.current, spec.update};
  for (const StatefulPod& pod : pods_of(*set)) used.insert(pod.state.hash);
  std::vector<kube::ObjectPtr> spare = revisions_of(*set);
  std::erase_if(spare, [&used](const kube::ObjectPtr& each) { return used.contains(kube::name_of(*each)); });
  const auto limit = static_cast<size_t>(std::max<int64_t>(set->at("spec", "revisionHistoryLimit").as_int(10), 0));
  for (size_t i = 0; i + limit < spare.size(); ++i) {
    Action action = make_remove(kube::kControllerRevisions, *spare[i]);
    CO_TRY_VOID(co_await apply(client_, std::move(action)));
  }
  co_return {};
}

io::Task<void> StatefulSets::create_pods(kube::ObjectPtr set, StatefulSpec spec, std::vector<int> ordinals) {
  for (const int ordinal : ordinals) {
    const std::string& revision = spec.revision_of(ordinal);
    Value form = template_of(*set, spec, revision);
    form.erase("$patch");
    std::string owner = kube::uid_of(*set);
    Value pod = stateful_pod_from(*set, form, revision, ordinal, options_.node_name);
    CO_TRY_VOID(co_await pods_.create(std::move(owner), std::move(pod)));
  }
  co_return {};
}

io::Task<void> StatefulSets::write_status(kube::ObjectPtr set, StatefulSpec spec) {
  io::Loop& loop = co_await io::current_loop();
  Value status = stateful_status(*set, spec, pods_of(*set), pods_.failure(kube::uid_of(*set)), loop.wall());
  if (status == set->get("status")) co_return {};
  Value changed = *set;
  changed.set("status", std::move(status));
  Action action = make_update_status(kube::kStatefulSets, std::move(changed));
  const auto written = co_await apply(client_, std::move(action));
  // Deleted meanwhile: nobody asks any more.
  if (!written && written.error().code != Code::not_found) co_return fail(written.error());
  co_return {};
}

io::Task<TimePoint> StatefulSets::reconcile(kube::Key key) {
  io::Loop& loop = co_await io::current_loop();
  const kube::ObjectPtr set = watched_.stateful_sets.find(key);
  if (!set || kube::is_being_deleted(*set) || !watched_.is_open(key.ns)) co_return kNever;
  StatefulSpec spec = read_stateful_spec(*set);
  spec.update = name_from(key.name, "-" + template_hash(*set));
  spec.current = set->at("status", "currentRevision").as_string();
  if (spec.current.empty() || !watched_.revisions.find({key.ns, spec.current})) spec.current = spec.update;
  kube::ObjectPtr adopting = set;
  CO_TRY(const bool adopted, co_await adopt_orphans(std::move(adopting)));
  CO_TRY(const bool seen, co_await pods_.is_settled(kube::uid_of(*set)));
  const bool settled = adopted && seen;
  TimePoint again = loop.now() + kAskAfter;
  Result<void> acted;
  if (settled) {
    kube::ObjectPtr written = set;
    std::string name = spec.update;
    CO_TRY_VOID(co_await write_revision(std::move(written), std::move(name)));
    StatefulStep step = plan_stateful(spec, pods_of(*set), loop.wall());
    again = step.again == WallTime::max() ? kNever : when_wall_is(step.again, loop.wall(), loop.now());
    std::string owner = kube::uid_of(*set);
    kube::ObjectPtr from = set;
    StatefulSpec read = spec;
    acted = co_await create_pods(std::move(from), std::move(read), std::move(step.create));
    if (acted) acted = co_await pods_.remove(std::move(owner), std::move(step.remove));
  }
  if (!acted && acted.error().code == Code::cancelled) co_return fail(acted.error());
  kube::ObjectPtr shown = set;
  StatefulSpec read = spec;
  CO_TRY_VOID(co_await write_status(std::move(shown), std::move(read)));
  if (!acted) co_return fail(acted.error());
  kube::ObjectPtr kept = set;
  CO_TRY_VOID(co_await drop_old_revisions(std::move(kept), std::move(spec)));
  co_return again;
}

}  // namespace weft::controllers

// StatefulSets: gives each StatefulSet its pods by name and writes its status; the forms its template has had stand in
// ControllerRevisions, from which pods below a partition are made again.
//
// A Controller; see there. Which pods come and go is stateful_rollout.h's decision.
#pragma once

#include "controllers/controller.h"
#include "controllers/owned_pods.h"
#include "controllers/stateful_rollout.h"

namespace weft::controllers {

// The pod of an ordinal, made from a revision's template, before it is mutated.
Value stateful_pod_from(const Value& set, const Value& form, const std::string& revision, int ordinal,
                        const std::string& node_name);

class StatefulSets final : public Controller {
 public:
  StatefulSets(kube::Client& client, Watched& watched, const Options& options);

  std::string_view name() const override { return "statefulsets"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  std::vector<StatefulPod> pods_of(const Value& set) const;
  // In order of their numbers.
  std::vector<kube::ObjectPtr> revisions_of(const Value& set) const;
  const Value& template_of(const Value& set, const StatefulSpec& spec, const std::string& revision) const;
  // Makes its own what nobody controls and is by labels and name one of its pods or revisions: what a StatefulSet that
  // was deleted with --cascade=orphan has left. false: something was taken over, and is still to be seen.
  io::Task<bool> adopt_orphans(kube::ObjectPtr set);
  // The revision that says what the template is now, made where there is none.
  io::Task<void> write_revision(kube::ObjectPtr set, std::string name);
  io::Task<void> drop_old_revisions(kube::ObjectPtr set, StatefulSpec spec);
  io::Task<void> create_pods(kube::ObjectPtr set, StatefulSpec spec, std::vector<int> ordinals);
  io::Task<void> write_status(kube::ObjectPtr set, StatefulSpec spec);

  kube::Client& client_;
  Watched& watched_;
  const Options& options_;
  OwnedPods pods_;
};

}  // namespace weft::controllers

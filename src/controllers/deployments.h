// Deployments: gives each Deployment its pods and writes its status. Pods belong to the Deployment itself
// (docs/decisions: no ReplicaSets).
//
// A Controller; see there. Which pods come and go is rollout.h's decision, what the status says is
// deployment_status.h's.
#pragma once

#include "base/random.h"
#include "controllers/controller.h"
#include "controllers/deployment_status.h"
#include "controllers/expectations.h"
#include "controllers/run.h"
#include "controllers/watched.h"

namespace weft::controllers {

// The pod made from a Deployment's template, before it is mutated.
Value pod_from(const Value& deployment, const std::string& hash, std::string name, const std::string& node_name);

class Deployments final : public Controller {
 public:
  Deployments(kube::Client& client, Watched& watched, const Options& options);

  std::string_view name() const override { return "deployments"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  std::vector<PodState> pods_of(const Value& deployment) const;
  // false: something we did is still to be seen.
  io::Task<bool> is_settled(std::string uid);
  io::Task<void> remove_pods(std::string owner, std::vector<PodState> pods);
  io::Task<void> create_pods(kube::ObjectPtr deployment, std::string hash, int how_many);
  io::Task<void> create_pod(kube::ObjectPtr deployment, std::string hash);
  io::Task<TimePoint> write_status(kube::ObjectPtr deployment, RolloutSpec spec);
  std::string free_name(const Value& deployment, const std::string& hash);

  kube::Client& client_;
  Watched& watched_;
  const Options& options_;
  Random random_;
  Expectations expectations_;
  std::map<std::string, std::string> failures_;  // why a pod could not be made, by the Deployment's uid
};

}  // namespace weft::controllers

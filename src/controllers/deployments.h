// Deployments: gives each Deployment its pods and writes its status. Pods belong to the Deployment itself
// (docs/decisions: no ReplicaSets).
//
// A Controller; see there. Which pods come and go is rollout.h's decision, what the status says is
// deployment_status.h's.
#pragma once

#include "base/random.h"
#include "controllers/controller.h"
#include "controllers/deployment_status.h"
#include "controllers/owned_pods.h"
#include "controllers/run.h"
#include "controllers/watched.h"

namespace weft::controllers {

class Deployments final : public Controller {
 public:
  Deployments(kube::Client& client, Watched& watched, const Options& options);

  std::string_view name() const override { return "deployments"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  std::vector<PodState> pods_of(const Value& deployment) const;
  io::Task<void> create_pods(kube::ObjectPtr deployment, std::string hash, int how_many);
  io::Task<TimePoint> write_status(kube::ObjectPtr deployment, RolloutSpec spec);
  std::string free_name(const Value& deployment, const std::string& hash);

  kube::Client& client_;
  Watched& watched_;
  const Options& options_;
  Random random_;
  OwnedPods pods_;
};

}  // namespace weft::controllers

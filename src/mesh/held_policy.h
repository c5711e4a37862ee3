// HeldPolicy: the traffic policy in force for a caller and a cluster, with what it points into.
//
// A plain value of whoever makes it: any thread that may read the Model.
#pragma once

#include <memory>

#include "mesh/model.h"
#include "mesh/traffic_policy.h"

namespace weft::mesh {

class HeldPolicy {
 public:
  HeldPolicy(const Model& model, const ClusterName& name, const Workload& caller)
      : subset_(name.subset.empty() ? nullptr : model.subset(name.host, name.subset, caller)),
        rule_(subset_ ? subset_->rule : model.rule(name.host, caller)),
        policy_(traffic_policy(rule_.get(), subset_ ? &subset_->subset : nullptr, name.port)) {
    const Service* service = model.service(name.host);
    policy_.prefers_close = service != nullptr && service->prefers_close;
  }
  HeldPolicy(const HeldPolicy&) = delete;

  const DestinationRule* rule() const { return rule_.get(); }
  const TrafficPolicy& operator*() const { return policy_; }
  const TrafficPolicy* operator->() const { return &policy_; }

 private:
  std::shared_ptr<const ActiveSubset> subset_;
  std::shared_ptr<const DestinationRule> rule_;
  TrafficPolicy policy_;
};

}  // namespace weft::mesh

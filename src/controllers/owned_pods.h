// OwnedPods: the pods of one kind of owner, as a controller of that kind sees and changes them: what belongs to whom,
// pods made and told to go, and nothing done twice while the watch lags behind.
//
// Owned by a Controller; one loop's thread. Ask is_settled() before every decision.
#pragma once

#include "controllers/action.h"
#include "controllers/expectations.h"
#include "controllers/pod_state.h"
#include "controllers/run.h"
#include "controllers/watched.h"

namespace weft::controllers {

// The pod made from an owner's template, before it is mutated. The caller adds the labels that tell whose and which.
Value pod_from(const Value& owner, const Value& form, std::string name, const std::string& node_name);

class OwnedPods {
 public:
  OwnedPods(kube::Client& client, Watched& watched, const Options& options)
      : client_(client), watched_(watched), options_(options) {}

  std::vector<kube::ObjectPtr> of(const Value& owner) const;
  // false: something we did is still to be seen.
  io::Task<bool> is_settled(std::string uid);
  // In order; stops at the first error.
  io::Task<void> remove(std::string owner, std::vector<PodState> pods);
  // Mutates the pod (Options::mutate_pod) and makes it. What it could not make is failure() until it can.
  io::Task<void> create(std::string owner, Value pod);
  // Why the owner's last pod could not be made, or "".
  std::string failure(const std::string& uid) const;
  void forget(const std::string& uid);

 private:
  io::Task<void> try_create(std::string owner, Value pod);

  kube::Client& client_;
  Watched& watched_;
  const Options& options_;
  Expectations expectations_;
  std::map<std::string, std::string> failures_;  // by the owner's uid
};

}  // namespace weft::controllers

#include "controllers/expectations.h"

#include <algorithm>

namespace weft::controllers {

bool Expectation::is_met(const kube::Store& pods) const {
  const kube::ObjectPtr object = pods.find(pod);
  if (kind == made) return object != nullptr;
  return !object || kube::uid_of(*object) != uid || kube::is_being_deleted(*object);
}

const std::vector<Expectation>& Expectations::open(const std::string& owner, const kube::Store& pods) {
  static const std::vector<Expectation> kNone;
  const auto found = open_.find(owner);
  if (found == open_.end()) return kNone;
  std::erase_if(found->second, [&pods](const Expectation& each) { return each.is_met(pods); });
  if (!found->second.empty()) return found->second;
  open_.erase(found);
  return kNone;
}

void Expectations::drop(const std::string& owner, const kube::Key& pod) {
  if (const auto found = open_.find(owner); found != open_.end()) {
    std::erase_if(found->second, [&pod](const Expectation& each) { return each.pod == pod; });
  }
}

}  // namespace weft::controllers

#include "controllers/rollout.h"

#include <algorithm>
#include <charconv>

#include "controllers/words.h"

namespace weft::controllers {
namespace {

// An int, or a percentage of `of`, as apps/v1 has it: surge is rounded up, unavailability down.
int int_or_percent(const Value& value, int of, bool round_up) {
  int64_t number = value.as_int();
  bool percent = false;
  if (value.is_string()) {
    const std::string& text = value.as_string();
    std::from_chars(text.data(), text.data() + text.size(), number);
    percent = text.ends_with('%');
  }
  if (percent) number = (number * of + (round_up ? 99 : 0)) / 100;
  return static_cast<int>(std::clamp<int64_t>(number, 0, INT32_MAX / 2));
}

const Value& or_default(const Value& value) {
  static const Value kDefault("25%");
  return value.is_null() ? kDefault : value;
}

// The live pods of one Deployment and what this step does to them.
class RolloutPlanner {
 public:
  RolloutPlanner(const RolloutSpec& spec, const std::vector<PodState>& pods, WallTime now) : spec_(spec), now_(now) {
    for (const PodState& pod : pods) add(pod);
    // The first to go stands first.
    const auto worth = [this](const PodState& pod) { return std::tuple(!pod.ended, pod.ready, is_available(pod)); };
    const auto goes_first = [&worth](const PodState& a, const PodState& b) {
      if (worth(a) != worth(b)) return worth(a) < worth(b);
      if (a.created != b.created) return a.created > b.created;
      return a.name > b.name;
    };
    std::ranges::sort(fresh_, goes_first);
    std::ranges::sort(old_, goes_first);
  }

  Step plan() {
    if (spec_.paused) {
      plan_paused();
    } else if (spec_.recreate) {
      plan_recreate();
    } else {
      plan_rolling();
    }
    return std::move(step_);
  }

 private:
  bool is_available(const PodState& pod) const { return pod.available(spec_.min_ready, now_); }
  int available() const {
    const auto in = [this](const std::vector<PodState>& pods) {
      return std::ranges::count_if(pods, [this](auto& pod) { return is_available(pod); });
    };
    return static_cast<int>(in(fresh_) + in(old_));
  }
  int fresh() const { return static_cast<int>(fresh_.size()); }
  int old() const { return static_cast<int>(old_.size()); }

  void add(const PodState& pod) {
    if (pod.terminating) {
      leaving_ = true;
      return;
    }
    // An ended pod keeps its place until its replacement is due, which it then makes room for.
    if (pod.ended && pod.created + kReplaceAfter <= now_) {
      step_.remove.push_back(pod);
      return;
    }
    if (pod.ended) step_.again = std::min(step_.again, pod.created + kReplaceAfter);
    if (pod.ready && !is_available(pod)) step_.again = std::min(step_.again, pod.ready_since + spec_.min_ready);
    (pod.hash == spec_.hash ? fresh_ : old_).push_back(pod);
  }

  void remove(std::vector<PodState>& from, int how_many) {
    const auto end = from.begin() + std::clamp<int>(how_many, 0, static_cast<int>(from.size()));
    step_.remove.insert(step_.remove.end(), from.begin(), end);
    from.erase(from.begin(), end);
  }

  void plan_rolling() {
    remove(fresh_, fresh() - spec_.replicas);
    step_.create = std::max(0, std::min(spec_.replicas - fresh(), spec_.replicas + spec_.max_surge - fresh() - old()));
    remove_old();
  }

  void remove_old() {
    const auto waits = [this](const PodState& pod) { return !is_available(pod); };
    const int fresh_waiting = static_cast<int>(std::ranges::count_if(fresh_, waits)) + step_.create;
    const int old_waiting = static_cast<int>(std::ranges::count_if(old_, waits));
    // Old pods that serve nobody go first, but not so many that only pods still to prove themselves are left.
    const int may_go = fresh() + step_.create + old() - spec_.least_available() - fresh_waiting;
    remove(old_, std::min(may_go, old_waiting));
    remove(old_, available() - spec_.least_available());
  }

  void plan_recreate() {
    remove(fresh_, fresh() - spec_.replicas);
    const bool old_is_gone = old_.empty() && (!leaving_ || !fresh_.empty());
    remove(old_, old());
    if (old_is_gone) step_.create = std::max(0, spec_.replicas - fresh());
  }

  // Scale goes on; but no pod of a template that does not run yet is made.
  void plan_paused() {
    const int surplus = fresh() + old() - spec_.replicas;
    const int of_old = std::min(surplus, old());
    remove(old_, of_old);
    remove(fresh_, surplus - std::max(of_old, 0));
    if (old_.empty()) step_.create = std::max(0, -surplus);
  }

  const RolloutSpec& spec_;
  WallTime now_;
  std::vector<PodState> fresh_;  // of the template as it is
  std::vector<PodState> old_;
  bool leaving_ = false;  // some are terminating
  Step step_;
};

}  // namespace

std::string template_hash(const Value& deployment) {
  return letters(hash_value(deployment.at("spec", "template")), 10);
}

RolloutSpec read_rollout_spec(const Value& deployment) {
  const Value& spec = deployment.get("spec");
  RolloutSpec read;
  read.replicas = static_cast<int>(std::clamp<int64_t>(spec.get("replicas").as_int(1), 0, INT32_MAX / 2));
  read.recreate = spec.at("strategy", "type").as_string() == "Recreate";
  const Value& rolling = spec.at("strategy", "rollingUpdate");
  read.max_surge = int_or_percent(or_default(rolling.get("maxSurge")), read.replicas, true);
  read.max_unavailable =
      std::min(int_or_percent(or_default(rolling.get("maxUnavailable")), read.replicas, false), read.replicas);
  // Both zero (of a small number) would never move.
  if (read.max_surge == 0 && read.max_unavailable == 0) read.max_unavailable = 1;
  read.min_ready = std::chrono::seconds(spec.get("minReadySeconds").as_int());
  read.paused = spec.get("paused").as_bool();
  read.hash = template_hash(deployment);
  return read;
}

Counts count(const RolloutSpec& spec, const std::vector<PodState>& pods, WallTime now) {
  Counts counts;
  for (const PodState& pod : pods) {
    if (pod.terminating || pod.ended) continue;
    ++counts.live;
    counts.updated += pod.hash == spec.hash;
    counts.ready += pod.ready;
    counts.available += pod.available(spec.min_ready, now);
  }
  return counts;
}

Step plan_rollout(const RolloutSpec& spec, const std::vector<PodState>& pods, WallTime now) {
  return RolloutPlanner(spec, pods, now).plan();
}

}  // namespace weft::controllers

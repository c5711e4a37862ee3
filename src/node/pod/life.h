// PodLife: a pod's life as a state machine: which container is to start, stop or be probed now, and what the API is
// told.
//
// Owned by the pod's runner, one thread, no I/O: news goes in (started, ended, probed, remove), due() says what to do,
// next() when to ask again. As Kubernetes: init containers in order; a sidecar lets the next start once it is up; apps
// start last and stop first; restarts back off. Two things are quicker than a kubelet: until its first success a probe
// is repeated every `eager_period`, and nothing is jittered.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "node/pod/spec.h"

namespace weft::node {

struct LifePolicy {
  Duration backoff_base =
      10s;  // the first restart is at once, the second after this, each later one after twice the time
  Duration backoff_max = 300s;
  Duration backoff_reset = 600s;  // having run this long, a container's crashes are forgotten
  Duration eager_period = 250ms;
  Duration stop_delay =
      0s;  // between a pod's removal and its apps' SIGTERM: time for callers to hear of it; part of the grace period
  Duration sidecar_grace = 2s;  // what sidecars get at least, even when the apps used the grace period up
};

struct Action {
  enum class What : uint8_t { start, terminate, kill, probe };
  What what;
  size_t container;
  ProbeKind probe = ProbeKind::startup;
  friend bool operator==(const Action&, const Action&) = default;
};

struct ContainerLife {
  struct Run {
    std::string id;
    WallTime since{};
    WallTime until{};
    int code = 0;
    std::string reason;  // Kubernetes': Completed, Error, …
  };
  struct ProbeState {
    TimePoint due = kNever;
    TimePoint count_from{};  // an eager repetition before this does not count as one more failure
    bool in_flight = false;
    bool passed = false;  // has ever succeeded in this run
    int successes = 0;
    int failures = 0;
  };

  enum class State : uint8_t { waiting, running, terminated };
  State state = State::waiting;
  std::string reason = "PodInitializing";  // why it waits
  std::string message;                     // why it waits, or what its last failed probe said
  Run run;
  std::optional<Run> last;
  int restarts = 0;
  bool started = false;
  bool ready = false;
  bool unhealthy = false;  // a startup or liveness probe gave it up
  bool terminating = false;
  bool killed = false;

  TimePoint not_before{};  // the earliest start
  TimePoint began{};
  TimePoint kill_at = kNever;
  int crashes = 0;  // in a row, for back-off
  std::array<ProbeState, kProbeKinds> probes;
};

class PodLife {
 public:
  PodLife(PodSpec spec, LifePolicy policy, TimePoint now, WallTime wall);

  // What to do now. Each is told once; a start is answered by started() or failed_to_start() before anything else is
  // asked.
  std::vector<Action> due(TimePoint now);
  // When due() may have more to say than it had `now` although no news came; kNever: only after news.
  TimePoint next(TimePoint now) const;

  void started(size_t container, std::string id, TimePoint now, WallTime wall);
  // `reason` in Kubernetes' one-word form; tried again with back-off.
  void failed_to_start(size_t container, std::string reason, std::string message, TimePoint now);
  void ended(size_t container, int code, TimePoint now, WallTime wall);
  void probed(size_t container, ProbeKind kind, bool success, const std::string& message, TimePoint now);
  // The API object is being deleted. A later, shorter grace shortens.
  void remove(Duration grace, TimePoint now);

  bool removing() const { return removed_at_.has_value(); }
  // No process runs, and none will again.
  bool over() const;

  const PodSpec& spec() const { return spec_; }
  const ContainerLife& container(size_t i) const { return lives_[i]; }
  bool initialized() const { return initialized_; }
  WallTime began() const { return began_; }

 private:
  bool stopping() const { return removing() || finished(); }
  bool finished() const;  // by itself: no app will be started again
  bool wants_restart(const ContainerDef& def, int code) const;
  bool opens_the_way(size_t i) const;
  void begin_run(size_t i, TimePoint now);
  void back_off(size_t i, TimePoint now);
  void due_starts(TimePoint now, std::vector<Action>& out);
  void due_probes(size_t i, TimePoint now, std::vector<Action>& out);
  void due_stops(TimePoint now, std::vector<Action>& out);
  void terminate(size_t i, TimePoint kill_at, std::vector<Action>& out);
  void unhealthy(size_t i, ProbeKind kind, const std::string& message);
  TimePoint stop_from(size_t i) const;

  PodSpec spec_;
  LifePolicy policy_;
  std::vector<ContainerLife> lives_;
  bool initialized_ = false;
  bool init_failed_ = false;
  std::optional<TimePoint> removed_at_;
  TimePoint grace_until_ = kNever;
  WallTime began_;
};

}  // namespace weft::node

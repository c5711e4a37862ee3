#include "node/pod/life.h"

#include <algorithm>

namespace weft::node {

using State = ContainerLife::State;

PodLife::PodLife(PodSpec spec, LifePolicy policy, TimePoint, WallTime wall)
    : spec_(std::move(spec)), policy_(policy), lives_(spec_.containers.size()), began_(wall) {}

std::vector<Action> PodLife::due(TimePoint now) {
  std::vector<Action> out;
  if (!stopping()) due_starts(now, out);
  for (size_t i = 0; i < lives_.size(); ++i) {
    ContainerLife& life = lives_[i];
    if (life.state != State::running) continue;
    if (life.unhealthy) terminate(i, now + spec_.grace, out);
    if (!life.terminating) due_probes(i, now, out);
    if (life.terminating && !life.killed && now >= life.kill_at) {
      life.killed = true;
      out.push_back({Action::What::kill, i});
    }
  }
  if (stopping()) due_stops(now, out);
  return out;
}

// ---- starting

// A sidecar that is up lets the next container start; one without a startup probe is up when it is first ready.
bool PodLife::opens_the_way(size_t i) const {
  const ContainerDef& def = spec_.containers[i];
  const ContainerLife& life = lives_[i];
  if (!def.sidecar) return life.state == State::terminated && life.run.code == 0;
  if (life.state != State::running || !life.started) return false;
  return def.probe(ProbeKind::startup).has_value() || life.ready;
}

void PodLife::due_starts(TimePoint now, std::vector<Action>& out) {
  bool way_open = true;
  for (size_t i = 0; i < lives_.size(); ++i) {
    const ContainerDef& def = spec_.containers[i];
    const ContainerLife& life = lives_[i];
    if (!def.init && !initialized_) {
      if (!way_open) return;
      initialized_ = true;
    }
    const bool its_turn = way_open || (initialized_ && (def.sidecar || !def.init));
    if (its_turn && life.state == State::waiting && now >= life.not_before) out.push_back({Action::What::start, i});
    if (def.init && !initialized_ && !opens_the_way(i)) way_open = false;
  }
}

void PodLife::started(size_t container, std::string id, TimePoint now, WallTime wall) {
  ContainerLife& life = lives_[container];
  life.run = {std::move(id), wall, {}, 0, {}};
  life.state = State::running;
  life.reason.clear();
  life.message.clear();
  begin_run(container, now);
}

void PodLife::begin_run(size_t i, TimePoint now) {
  const ContainerDef& def = spec_.containers[i];
  ContainerLife& life = lives_[i];
  life.began = now;
  life.terminating = life.killed = life.unhealthy = false;
  life.kill_at = kNever;
  life.started = !def.probe(ProbeKind::startup).has_value();
  life.ready = life.started && !def.probe(ProbeKind::readiness).has_value();
  for (size_t kind = 0; kind < kProbeKinds; ++kind) {
    life.probes[kind] = {};
    if (def.probes[kind]) life.probes[kind].due = now + def.probes[kind]->initial_delay;
  }
}

void PodLife::failed_to_start(size_t container, std::string reason, std::string message, TimePoint now) {
  ContainerLife& life = lives_[container];
  back_off(container, now);
  if (life.not_before <= now)
    life.not_before = now + policy_.backoff_base;  // what cannot start at all is not tried at once
  life.state = State::waiting;
  life.reason = std::move(reason);
  life.message = std::move(message);
}

// ---- ending

bool PodLife::wants_restart(const ContainerDef& def, int code) const {
  if (removing() || init_failed_) return false;
  if (def.sidecar) return !finished();
  if (def.init) return code != 0 && spec_.restart_policy != RestartPolicy::never;
  if (spec_.restart_policy == RestartPolicy::on_failure) return code != 0;
  return spec_.restart_policy == RestartPolicy::always;
}

void PodLife::back_off(size_t i, TimePoint now) {
  ContainerLife& life = lives_[i];
  Duration wait = 0s;
  if (life.crashes > 0) wait = policy_.backoff_base;
  for (int n = 1; n < life.crashes && wait < policy_.backoff_max; ++n) wait *= 2;
  life.not_before = now + std::min(wait, policy_.backoff_max);
  ++life.crashes;
}

void PodLife::ended(size_t container, int code, TimePoint now, WallTime wall) {
  const ContainerDef& def = spec_.containers[container];
  ContainerLife& life = lives_[container];
  if (now - life.began >= policy_.backoff_reset) life.crashes = 0;
  life.run.until = wall;
  life.run.code = code;
  life.run.reason = code == 0 ? "Completed" : "Error";
  life.state = State::terminated;
  life.started = life.ready = life.terminating = life.killed = life.unhealthy = false;
  life.kill_at = kNever;
  if (def.init && !def.sidecar && code != 0 && spec_.restart_policy == RestartPolicy::never) init_failed_ = true;
  if (!wants_restart(def, code)) return;

  life.last = life.run;
  ++life.restarts;
  back_off(container, now);
  life.state = State::waiting;
  life.reason = "CrashLoopBackOff";
  const auto wait = std::chrono::duration_cast<std::chrono::seconds>(life.not_before - now);
  life.message = "back-off " + std::to_string(wait.count()) + "s restarting container " + def.name +
                 ", which ended with exit code " + std::to_string(code);
}

bool PodLife::finished() const {
  if (init_failed_) return true;
  if (!initialized_) return false;
  for (size_t i = 0; i < lives_.size(); ++i) {
    if (!spec_.containers[i].init && lives_[i].state != State::terminated) return false;
  }
  return true;
}

bool PodLife::over() const {
  return stopping() && std::none_of(lives_.begin(), lives_.end(),
                                    [](const ContainerLife& life) { return life.state == State::running; });
}

// ---- probing

void PodLife::due_probes(size_t i, TimePoint now, std::vector<Action>& out) {
  ContainerLife& life = lives_[i];
  for (size_t kind = 0; kind < kProbeKinds; ++kind) {
    ContainerLife::ProbeState& state = life.probes[kind];
    const bool its_time = kind == static_cast<size_t>(ProbeKind::startup) ? !life.started : life.started;
    if (!its_time || state.in_flight || now < state.due) continue;
    state.in_flight = true;
    out.push_back({Action::What::probe, i, static_cast<ProbeKind>(kind)});
  }
}

void PodLife::probed(size_t container, ProbeKind kind, bool success, const std::string& message, TimePoint now) {
  ContainerLife& life = lives_[container];
  ContainerLife::ProbeState& state = life.probes[static_cast<size_t>(kind)];
  if (life.state != State::running || !state.in_flight) return;  // of a former run
  const Probe& probe = *spec_.containers[container].probe(kind);
  state.in_flight = false;
  state.passed |= success;
  state.due = now + (state.passed ? probe.period : std::min(probe.period, policy_.eager_period));
  if (success) {
    state.failures = 0;
    if (++state.successes < probe.success_threshold) return;
    if (kind == ProbeKind::startup && !life.started) {
      life.started = true;
      life.ready = !spec_.containers[container].probe(ProbeKind::readiness).has_value();
    }
    if (kind == ProbeKind::readiness) life.ready = !life.terminating;
    if (kind == ProbeKind::readiness) life.message.clear();
    return;
  }
  state.successes = 0;
  if (!state.passed && now < state.count_from) return;
  state.count_from = now + probe.period;
  if (++state.failures >= probe.failure_threshold) unhealthy(container, kind, message);
}

void PodLife::unhealthy(size_t i, ProbeKind kind, const std::string& message) {
  ContainerLife& life = lives_[i];
  life.ready = false;
  life.message = message;
  if (kind != ProbeKind::readiness) life.unhealthy = true;
}

// ---- stopping

void PodLife::remove(Duration grace, TimePoint now) {
  if (!removed_at_) removed_at_ = now;
  grace_until_ = std::min(grace_until_, now + grace);
}

TimePoint PodLife::stop_from(size_t i) const {
  if (!removed_at_) return TimePoint{};
  return std::min(*removed_at_ + std::max(policy_.stop_delay, spec_.containers[i].pre_stop_sleep), grace_until_);
}

void PodLife::terminate(size_t i, TimePoint kill_at, std::vector<Action>& out) {
  ContainerLife& life = lives_[i];
  if (life.terminating && removing()) life.kill_at = std::min(life.kill_at, kill_at);
  if (life.terminating) return;
  life.kill_at = kill_at;
  life.terminating = true;
  life.ready = false;
  out.push_back({Action::What::terminate, i});
}

// Apps together, then sidecars one by one from the last.
void PodLife::due_stops(TimePoint now, std::vector<Action>& out) {
  bool apps_running = false;
  for (size_t i = 0; i < lives_.size(); ++i) {
    if (spec_.containers[i].sidecar || lives_[i].state != State::running) continue;
    apps_running = true;
    if (now >= stop_from(i)) terminate(i, grace_until_, out);
  }
  if (apps_running) return;
  for (size_t i = lives_.size(); i-- > 0;) {
    if (lives_[i].state != State::running) continue;
    const TimePoint kill_at = removing() ? std::max(grace_until_, now + policy_.sidecar_grace) : now + spec_.grace;
    return terminate(i, kill_at, out);
  }
}

TimePoint PodLife::next(TimePoint now) const {
  TimePoint when = kNever;
  const auto at = [&](TimePoint time) {
    if (time > now) when = std::min(when, time);
  };
  for (size_t i = 0; i < lives_.size(); ++i) {
    const ContainerLife& life = lives_[i];
    if (life.state == State::waiting && !stopping()) at(life.not_before);
    if (life.state != State::running) continue;
    if (life.terminating) {
      if (!life.killed) at(life.kill_at);
      continue;
    }
    if (removing() && !spec_.containers[i].sidecar) at(stop_from(i));
    for (size_t kind = 0; kind < kProbeKinds; ++kind) {
      const bool its_time = kind == static_cast<size_t>(ProbeKind::startup) ? !life.started : life.started;
      if (its_time && !life.probes[kind].in_flight) at(life.probes[kind].due);
    }
  }
  return when;
}

}  // namespace weft::node

#include "node/pod/life.h"

#include <gtest/gtest.h>

#include "node/pod/status.h"

namespace weft::node {
namespace {

using What = Action::What;

// A pod with a sidecar (0) and an app (1), and a hand on its clock.
class PodLifeTest : public ::testing::Test {
 protected:
  PodSpec spec() {
    PodSpec out;
    out.name_space = "default";
    out.name = "web-1";
    out.uid = "u1";
    ContainerDef proxy;
    proxy.name = "weft-proxy";
    proxy.init = proxy.sidecar = true;
    proxy.probes[0] = Probe{.how = Probe::How::http, .port = 15021, .period = 1s, .failure_threshold = 60};
    ContainerDef app;
    app.name = "app";
    out.containers = {proxy, app};
    return out;
  }
  void make(PodSpec pod, LifePolicy policy = {}) { life.emplace(std::move(pod), policy, now, WallTime{}); }
  std::vector<Action> due() { return life->due(now); }
  void start(size_t i) { life->started(i, "c" + std::to_string(i), now, WallTime{}); }
  void end(size_t i, int code) { life->ended(i, code, now, WallTime{}); }
  void probe(size_t i, ProbeKind kind, bool success) {
    life->probed(i, kind, success, success ? "" : "connection refused", now);
  }
  codec::Value status() { return status_of(*life, {"10.244.0.2", "10.244.0.1"}, {}, WallTime{}); }
  std::string ready_condition() {
    for (const auto& each : status().get("conditions").as_array()) {
      if (each.get("type").as_string() == "Ready") return each.get("status").as_string();
    }
    return "none";
  }
  // Sidecar up, app running.
  void bring_up() {
    ASSERT_EQ(due(), (std::vector<Action>{{What::start, 0}}));
    start(0);
    due();
    probe(0, ProbeKind::startup, true);
    ASSERT_EQ(due(), (std::vector<Action>{{What::start, 1}}));
    start(1);
    due();
  }

  TimePoint now{1h};
  std::optional<PodLife> life;
};

TEST_F(PodLifeTest, TheAppWaitsForItsSidecar) {
  make(spec());
  EXPECT_EQ(due(), (std::vector<Action>{{What::start, 0}}));
  start(0);
  EXPECT_EQ(due(), (std::vector<Action>{{What::probe, 0, ProbeKind::startup}}));
  EXPECT_TRUE(due().empty());
  EXPECT_EQ(phase_of(*life), "Pending");
  probe(0, ProbeKind::startup, false);
  EXPECT_TRUE(due().empty());
  now = life->next(now);
  EXPECT_EQ(now, TimePoint(1h) + 250ms);  // eager until its first success
  EXPECT_EQ(due().size(), 1U);
  probe(0, ProbeKind::startup, true);
  EXPECT_EQ(due(), (std::vector<Action>{{What::start, 1}}));
  start(1);
  EXPECT_EQ(phase_of(*life), "Running");
  EXPECT_EQ(ready_condition(), "True");
}

TEST_F(PodLifeTest, EagerProbesDoNotUseUpTheThreshold) {
  PodSpec pod = spec();
  pod.containers[0].probes[0]->failure_threshold = 2;
  make(std::move(pod));
  due();
  start(0);
  int probes = 0;
  for (int step = 0; step < 100; ++step) {
    const auto actions = due();
    if (actions == std::vector<Action>{{What::terminate, 0}}) break;
    for (const Action& action : actions) {
      ASSERT_EQ(action.what, What::probe);
      ++probes;
      probe(0, ProbeKind::startup, false);
    }
    if (due().empty()) now = life->next(now);
    else break;
  }
  EXPECT_EQ(probes, 5);  // at 0, 250, 500, 750 and 1000 ms; the first and the last count
  EXPECT_TRUE(life->container(0).terminating);
}

TEST_F(PodLifeTest, RestartsAtOnceThenBacksOffDoubling) {
  make(spec());
  bring_up();
  std::vector<int64_t> waits;
  for (int crash = 0; crash < 8; ++crash) {
    end(1, 1);
    const TimePoint at = life->container(1).not_before;
    waits.push_back(std::chrono::duration_cast<std::chrono::seconds>(at - now).count());
    now = at;
    ASSERT_EQ(due(), (std::vector<Action>{{What::start, 1}}));
    start(1);
  }
  EXPECT_EQ(waits, (std::vector<int64_t>{0, 10, 20, 40, 80, 160, 300, 300}));
  EXPECT_EQ(life->container(1).restarts, 8);
  now += 600s;
  end(1, 1);
  EXPECT_EQ(life->container(1).not_before, now);  // ran long enough for its crashes to be forgotten
}

TEST_F(PodLifeTest, ShowsACrashLoopAsKubernetesDoes) {
  make(spec());
  bring_up();
  end(1, 1);
  due();
  start(1);
  end(1, 137);
  EXPECT_TRUE(due().empty());
  const codec::Value document = status();
  const codec::Value app = document.get("containerStatuses").as_array()[0];
  EXPECT_EQ(app.at("state", "waiting", "reason").as_string(), "CrashLoopBackOff");
  EXPECT_EQ(app.at("state", "waiting", "message").as_string(),
            "back-off 10s restarting container app, which ended with exit code 137");
  EXPECT_EQ(app.at("lastState", "terminated", "exitCode").as_int(), 137);
  EXPECT_EQ(app.get("restartCount").as_int(), 2);
  EXPECT_FALSE(app.get("ready").as_bool());
  EXPECT_EQ(document.get("phase").as_string(), "Running");
  EXPECT_EQ(ready_condition(), "False");
}

TEST_F(PodLifeTest, AKilledProxyStopsNoApp) {
  make(spec());
  bring_up();
  end(0, 137);
  EXPECT_EQ(due(), (std::vector<Action>{{What::start, 0}}));
  EXPECT_EQ(ready_condition(), "False");
  EXPECT_EQ(life->container(1).state, ContainerLife::State::running);
}

TEST_F(PodLifeTest, ReadinessFollowsItsProbe) {
  PodSpec pod = spec();
  pod.containers[1].probes[1] = Probe{.how = Probe::How::http, .port = 8080, .period = 5s, .failure_threshold = 2};
  make(std::move(pod));
  bring_up();
  EXPECT_EQ(ready_condition(), "False");
  probe(1, ProbeKind::readiness, true);
  EXPECT_EQ(ready_condition(), "True");
  for (const char* expected : {"True", "False"}) {
    now += 5s;
    EXPECT_EQ(due(), (std::vector<Action>{{What::probe, 1, ProbeKind::readiness}}));
    probe(1, ProbeKind::readiness, false);
    EXPECT_EQ(ready_condition(), expected);
  }
  EXPECT_EQ(status().get("conditions").as_array()[2].get("message").as_string(),
            "containers with unready status: [app]: connection refused");
}

TEST_F(PodLifeTest, LivenessEndsAndRestartsTheContainer) {
  PodSpec pod = spec();
  pod.containers[1].probes[2] = Probe{.how = Probe::How::tcp, .port = 8080, .period = 5s, .failure_threshold = 1};
  make(std::move(pod));
  bring_up();
  probe(1, ProbeKind::liveness, false);
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 1}}));
  EXPECT_TRUE(due().empty());
  EXPECT_EQ(life->next(now), now + 30s);
  now += 30s;
  EXPECT_EQ(due(), (std::vector<Action>{{What::kill, 1}}));
  EXPECT_TRUE(due().empty());
  end(1, 137);
  EXPECT_EQ(due(), (std::vector<Action>{{What::start, 1}}));
}

TEST_F(PodLifeTest, TheSidecarStopsAfterTheApp) {
  make(spec(), {.stop_delay = 1s});
  bring_up();
  life->remove(30s, now);
  EXPECT_TRUE(due().empty());
  EXPECT_EQ(life->next(now), now + 1s);
  now += 1s;
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 1}}));
  EXPECT_TRUE(due().empty());
  end(1, 0);
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 0}}));
  EXPECT_FALSE(life->over());
  end(0, 0);
  EXPECT_TRUE(life->over());
  EXPECT_TRUE(due().empty());
}

TEST_F(PodLifeTest, AnAppThatWillNotStopIsKilledAndItsSidecarStillGetsItsTime) {
  make(spec());
  bring_up();
  life->remove(5s, now);
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 1}}));
  now = life->next(now);
  EXPECT_EQ(now, TimePoint(1h) + 5s);
  EXPECT_EQ(due(), (std::vector<Action>{{What::kill, 1}}));
  end(1, 137);
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 0}}));
  EXPECT_EQ(life->next(now), now + 2s);
}

TEST_F(PodLifeTest, RemovalWithoutGraceKills) {
  make(spec());
  bring_up();
  life->remove(0s, now);
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 1}}));
  EXPECT_EQ(due(), (std::vector<Action>{{What::kill, 1}}));
}

TEST_F(PodLifeTest, APodThatNeverStartedIsOverWhenRemoved) {
  make(spec());
  life->remove(30s, now);
  EXPECT_TRUE(due().empty());
  EXPECT_TRUE(life->over());
}

TEST_F(PodLifeTest, AJobEndsAndTakesItsSidecarAlong) {
  PodSpec pod = spec();
  pod.restart_policy = RestartPolicy::never;
  make(std::move(pod));
  bring_up();
  end(1, 0);
  EXPECT_EQ(due(), (std::vector<Action>{{What::terminate, 0}}));
  end(0, 0);
  EXPECT_TRUE(life->over());
  EXPECT_EQ(phase_of(*life), "Succeeded");
}

TEST_F(PodLifeTest, WhatCannotStartIsTriedAgainLater) {
  make(spec());
  due();
  life->failed_to_start(0, "NoCommandForImage", "no command stands in for the image x", now);
  EXPECT_TRUE(due().empty());
  now = life->next(now);
  EXPECT_EQ(now, TimePoint(1h) + 10s);
  EXPECT_EQ(due(), (std::vector<Action>{{What::start, 0}}));
  EXPECT_EQ(status().get("initContainerStatuses").as_array()[0].at("state", "waiting", "reason").as_string(),
            "NoCommandForImage");
}

TEST_F(PodLifeTest, ConditionsKeepTheTimeOfTheirLastChange) {
  make(spec());
  bring_up();
  const codec::Value before = status_of(*life, {"10.244.0.2", "10.244.0.1"}, {}, WallTime(100s));
  const codec::Value after = status_of(*life, {"10.244.0.2", "10.244.0.1"}, before, WallTime(200s));
  EXPECT_EQ(before, after);
}

}  // namespace
}  // namespace weft::node

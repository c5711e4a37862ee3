// What a Deployment does to its pods, on tables and on thousands of random rollouts.
#include "controllers/rollout.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/random.h"
#include "codec/json.h"

namespace weft::controllers {
namespace {

const WallTime kNow{std::chrono::seconds(1'800'000'000)};

// "n+" a new pod that is available, "n-" one that is not, "o+" "o-" old ones, "t" terminating, "x" ended just now, "X"
// ended long ago.
std::vector<PodState> pods_of(std::string_view words) {
  std::vector<PodState> pods;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    PodState pod;
    pod.name = std::string(word) + std::to_string(pods.size());
    pod.uid = pod.name;
    pod.hash = word[0] == 'o' ? "old" : "new";
    pod.ready = word.ends_with('+');
    pod.terminating = word[0] == 't';
    pod.ended = word[0] == 'x' || word[0] == 'X';
    pod.created = kNow - (word[0] == 'x' ? 1s : 1h);
    pods.push_back(std::move(pod));
  }
  return pods;
}

std::string text_of(const Step& step) {
  std::string text = std::to_string(step.create);
  for (const PodState& pod : step.remove) text += " " + pod.name;
  return text;
}

struct Row {
  const char* what;
  int replicas, surge, unavailable;
  const char* pods;
  const char* expected;  // how many to create, then who goes
};

TEST(Rollout, Steps) {
  const Row rows[] = {
      {"from nothing", 3, 1, 0, "", "3"},
      {"nothing to do", 3, 1, 0, "n+ n+ n-", "0"},
      {"scale up", 4, 1, 0, "n+ n+", "2"},
      {"scale down takes the one that is not ready", 2, 1, 0, "n+ n- n+", "0 n-1"},
      {"scale to zero", 0, 1, 0, "n+ n-", "0 n-1 n+0"},
      {"a terminating pod counts for nothing", 2, 1, 0, "n+ t", "1"},
      {"an ended pod is replaced", 2, 1, 0, "n+ X", "1 X1"},
      {"but not in circles", 2, 1, 0, "n+ x", "0"},
      {"rolling begins with the surge", 3, 1, 0, "o+ o+ o+", "1"},
      {"and waits for it", 3, 1, 0, "o+ o+ o+ n-", "0"},
      {"then one old goes", 3, 1, 0, "o+ o+ o+ n+", "0 o+2"},
      {"and the next comes", 3, 1, 0, "o+ o+ n+", "1"},
      {"unavailable one at once", 3, 0, 1, "o+ o+ o+", "0 o+2"},
      {"unavailable one, no surge: the new one comes into the gap", 3, 0, 1, "o+ o+", "1"},
      {"old pods that do not work go first", 3, 1, 1, "o- o- o+", "1 o-1"},
      {"a broken rollout holds", 3, 1, 0, "o+ o+ o+ n-", "0"},
      {"a broken rollout is mended", 3, 1, 0, "o+ o+ o+ o-", "0 o-3"},
      {"scale down during a rollout", 1, 1, 0, "o+ o+ o+", "0 o+2 o+1"},
  };
  for (const Row& row : rows) {
    const RolloutSpec spec{
        .replicas = row.replicas, .max_surge = row.surge, .max_unavailable = row.unavailable, .hash = "new"};
    EXPECT_EQ(text_of(plan_rollout(spec, pods_of(row.pods), kNow)), row.expected) << row.what;
  }
}

TEST(Rollout, RecreateWaitsUntilTheLastOldOneIsGone) {
  const RolloutSpec spec{.replicas = 2, .recreate = true, .hash = "new"};
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("o+ o+"), kNow)), "0 o+1 o+0");
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("t t"), kNow)), "0");
  EXPECT_EQ(text_of(plan_rollout(spec, {}, kNow)), "2");
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("n+ t"), kNow)), "1");
}

TEST(Rollout, PausedScalesButStartsNoNewTemplate) {
  const RolloutSpec spec{.replicas = 2, .paused = true, .hash = "new"};
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("o+ o+"), kNow)), "0");
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("o+ o+ o-"), kNow)), "0 o-2");
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("o+"), kNow)), "0");
  EXPECT_EQ(text_of(plan_rollout(spec, pods_of("n+"), kNow)), "1");
}

TEST(Rollout, APodCountsWhenItHasBeenReadyForLongEnough) {
  const RolloutSpec spec{.replicas = 1, .min_ready = 10s, .hash = "new"};
  auto pods = pods_of("o+ n+");
  pods[1].ready_since = kNow - 4s;
  const Step early = plan_rollout(spec, pods, kNow);
  EXPECT_EQ(text_of(early), "0");
  EXPECT_EQ(early.again, kNow + 6s);
  EXPECT_EQ(text_of(plan_rollout(spec, pods, kNow + 6s)), "0 o+0");
}

TEST(Rollout, NewestGoesFirst) {
  auto pods = pods_of("n+ n+ n+");
  pods[1].created += 1min;
  EXPECT_EQ(text_of(plan_rollout({.replicas = 2, .hash = "new"}, pods, kNow)), "0 n+1");
}

Value deployment(const char* spec) { return *codec::parse_json(std::string(R"({"spec":)") + spec + "}"); }

TEST(Rollout, ReadsSurgeAndUnavailability) {
  const auto read = [](const char* spec) {
    const RolloutSpec rollout = read_rollout_spec(deployment(spec));
    return std::pair(rollout.max_surge, rollout.max_unavailable);
  };
  EXPECT_EQ(read(R"({"replicas":3})"), std::pair(1, 0));
  EXPECT_EQ(read(R"({"replicas":10})"), std::pair(3, 2));
  EXPECT_EQ(read(R"({"replicas":4,"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":"50%"}}})"),
            std::pair(0, 2));
  EXPECT_EQ(read(R"({"replicas":2,"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":"25%"}}})"),
            std::pair(0, 1));
  EXPECT_EQ(read(R"({"replicas":2,"strategy":{"rollingUpdate":{"maxSurge":"0%","maxUnavailable":7}}})"),
            std::pair(0, 2));
}

// Names of pods that run today are made from it: it may not change under an upgrade of weft.
TEST(Rollout, TheHashIsStable) {
  const std::string hash =
      template_hash(deployment(R"({"template":{"metadata":{"labels":{"a":"b"}},"spec":{"n":1,"list":["x",true]}}})"));
  EXPECT_EQ(hash.size(), 10u);
  EXPECT_EQ(
      hash,
      template_hash(deployment(
          R"({"replicas":7,"template":{"spec":{"list":["x",true],"n":1,"none":null},"metadata":{"labels":{"a":"b"}}}})")));
  EXPECT_NE(
      hash,
      template_hash(deployment(R"({"template":{"metadata":{"labels":{"a":"b"}},"spec":{"n":2,"list":["x",true]}}})")));
  EXPECT_EQ(hash, "j7pz8fgtx2");
}

// One Deployment whose pods start, become ready, break and end as chance has it.
class Simulation {
 public:
  explicit Simulation(uint64_t seed) : random_(seed) {
    spec_.replicas = static_cast<int>(random_.below(8));
    spec_.max_surge = static_cast<int>(random_.below(3));
    spec_.max_unavailable = static_cast<int>(random_.below(3));
    if (spec_.max_surge + spec_.max_unavailable == 0) spec_.max_unavailable = 1;
    spec_.max_unavailable = std::min(spec_.max_unavailable, std::max(spec_.replicas, 1));
    spec_.hash = "first";
  }

  // Runs to the end of a rollout; false if it does not end.
  bool settle() {
    for (int turn = 0; turn < 500; ++turn) {
      step();
      if (settled()) return true;
      let_happen();
    }
    return false;
  }
  void roll(std::string hash) { spec_.hash = std::move(hash); }
  void scale() { spec_.replicas = static_cast<int>(random_.below(8)) + 1; }

 private:
  int available() const { return count(spec_, pods_, now_).available; }
  int live() const { return count(spec_, pods_, now_).live; }
  bool settled() const {
    const Counts counts = count(spec_, pods_, now_);
    return counts.updated == spec_.replicas && counts.live == spec_.replicas && counts.available == spec_.replicas;
  }

  void step() {
    const int available_before = available();
    const int live_before = live();
    const Step step = plan_rollout(spec_, pods_, now_);
    for (const PodState& gone : step.remove) {
      for (PodState& pod : pods_) {
        if (pod.uid == gone.uid) pod.terminating = true;
      }
    }
    EXPECT_GE(available(), std::min(available_before, spec_.least_available()));
    for (int i = 0; i < step.create; ++i) {
      PodState pod;
      pod.uid = pod.name = std::to_string(next_++);
      pod.hash = spec_.hash;
      pod.created = now_;
      pods_.push_back(std::move(pod));
    }
    EXPECT_LE(live(), std::max(live_before, spec_.replicas + spec_.max_surge));
  }

  void let_happen() {
    now_ += 1s;
    std::erase_if(pods_, [this](const PodState& pod) { return pod.terminating && random_.below(3) == 0; });
    for (PodState& pod : pods_) {
      if (random_.below(3) == 0 && !pod.ended) {
        pod.ready = true;
        pod.ready_since = now_;
      }
      if (random_.below(40) == 0) pod.ready = false;
      if (random_.below(80) == 0) {
        pod.ended = true;
        pod.ready = false;
      }
    }
  }

  Random random_;
  RolloutSpec spec_;
  std::vector<PodState> pods_;
  WallTime now_ = kNow;
  int next_ = 0;
};

TEST(Rollout, KeepsItsPromisesAndEndsWhateverHappens) {
  for (uint64_t seed = 0; seed < 500; ++seed) {
    Simulation simulation(seed);
    EXPECT_TRUE(simulation.settle()) << seed;
    simulation.roll("second");
    EXPECT_TRUE(simulation.settle()) << seed;
    simulation.scale();
    simulation.roll("third");
    EXPECT_TRUE(simulation.settle()) << seed;
    if (HasFailure()) break;
  }
}

}  // namespace
}  // namespace weft::controllers

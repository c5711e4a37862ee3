#include "control/testing/scenario_draws.h"

#include <fmt/format.h>

#include <cstdlib>
#include <deque>
#include <map>

#include "mesh/kinds/duration.h"
#include "rules/levels.h"

namespace weft::control::testing {
namespace {

using codec::Value;

constexpr int kDraws = 20'000;
constexpr size_t kRunning = 5;  // calls at a time, each as long as any other
constexpr int64_t kOff = 3;     // percent points, since what runs counts beside weights

constexpr Duration kLongSince = 24h;

// The endpoints that are asked first, all well; Candidates of the proxy's balancers.
class Draws {
 public:
  // `ages`: since when each is there.
  Draws(const config::Cluster& cluster, const config::EndpointSet& set, std::vector<Duration> ages)
      : cluster_(cluster), set_(set), ages_(std::move(ages)), active_(set.endpoints.size()) {
    std::map<std::string_view, size_t> found;
    for (const config::Endpoint& one : set_.endpoints) {
      const auto [at, is_new] = found.try_emplace(one.locality, localities_.size());
      if (is_new) localities_.push_back({.weight = one.locality_weight, .health = {1, 1}});
      locality_of_.push_back(at->second);
      if (one.priority == 0) localities_[at->second].open = true;
    }
  }
  size_t size() const { return set_.endpoints.size(); }
  uint32_t weight(size_t i) const {
    return cluster_.slow_start.window == 0s ? set_.endpoints[i].weight
                                            : cluster_.slow_start.hundredths(set_.endpoints[i].weight, ages_[i]);
  }
  uint32_t active(size_t i) const { return active_[i]; }
  bool eligible(size_t i) const {
    return set_.endpoints[i].priority == 0 && (locality_ == rules::kNobody || locality_of_[i] == locality_);
  }

  // Each one's calls.
  std::vector<int> count() {
    std::vector<int> out(size());
    std::deque<size_t> running;
    for (int i = 0; i < kDraws; ++i) {
      if (cluster_.locality_weighted) locality_ = locality_turn_.pick(rules::Localities(localities_, false));
      const size_t picked = pick();
      if (picked == rules::kNobody) return out;
      ++out[picked];
      ++active_[picked];
      running.push_back(picked);
      if (running.size() <= kRunning) continue;
      --active_[running.front()];
      running.pop_front();
    }
    return out;
  }

 private:
  size_t pick() {
    switch (cluster_.balance) {
      case config::Balance::round_robin: return turn_.pick(*this);
      case config::Balance::least_request:
        return rules::pick_least_request(*this, cluster_.least_request_choices, random_);
      case config::Balance::random: return rules::pick_random(*this, random_);
      case config::Balance::peak_ewma:
      case config::Balance::ring_hash:
      case config::Balance::maglev:
      case config::Balance::provided: break;
    }
    return rules::kNobody;
  }

  const config::Cluster& cluster_;
  const config::EndpointSet& set_;
  std::vector<Duration> ages_;
  std::vector<uint32_t> active_;
  std::vector<rules::Locality> localities_;
  std::vector<size_t> locality_of_;
  size_t locality_ = rules::kNobody;  // whose turn it is; of all of them
  rules::RoundRobin locality_turn_;
  rules::RoundRobin turn_;
  Random random_{7};
};

// `shares`: in percent, by name; who is not named gets nothing.
void check_shares(const Value& shares, const Met& met, std::vector<Duration> ages, Expect& expect) {
  const std::vector<int> calls = Draws(met.cluster, *met.endpoints, std::move(ages)).count();
  std::map<std::string, int64_t> drawn;
  for (size_t i = 0; i < calls.size(); ++i) drawn[met.name(met.endpoints->endpoints[i])] += calls[i];
  for (const codec::Member& one : shares.as_object()) {
    if (!drawn.contains(one.key)) expect.problem(one.line, fmt::format("drawn: there is no {}", one.key));
  }
  for (const auto& [name, count] : drawn) {
    const int64_t percent = (count * 100 + kDraws / 2) / kDraws;
    const int64_t wanted = shares.get(name).as_int();
    if (std::abs(percent - wanted) > kOff || (wanted == 0 && count > 0))
      expect.problem(shares.line,
                     fmt::format("drawn: {} % for {} are expected, but it gets {} %", wanted, name, percent));
  }
}

}  // namespace

bool is_drawn(std::string_view word) { return word == "drawn" || word == "warming up"; }

void check_draws(const Value& said, const Met& met, Expect& expect) {
  const Value* drawn = said.find("drawn");
  const Value* warming = said.find("warming up");
  if (drawn == nullptr && warming == nullptr) return;
  if (met.endpoints == nullptr) return expect.problem(said.line, "drawn: it goes where it was meant to go");
  std::vector<Duration> ages(met.endpoints->endpoints.size(), kLongSince);
  if (drawn != nullptr) check_shares(*drawn, met, ages, expect);
  if (warming == nullptr) return;
  expect.only(*warming, "warming up", {"who", "for", "drawn"});
  const auto since = mesh::kinds::parse_duration(warming->get("for").as_string());
  if (!since) return expect.problem(warming->line, "warming up: says for how long, as for: 10s");
  for (size_t i = 0; i < ages.size(); ++i) {
    if (met.name(met.endpoints->endpoints[i]) == warming->get("who").as_string()) ages[i] = *since;
  }
  check_shares(warming->get("drawn"), met, std::move(ages), expect);
}

}  // namespace weft::control::testing

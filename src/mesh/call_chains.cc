#include "mesh/call_chains.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace weft::mesh {
namespace {

using Host = CallEdges::Host;
using Ways = CallEdges::Ways;

constexpr size_t kFirst = SIZE_MAX;

// A chain of calls: its last, and where the rest of it stands.
struct Chain {
  const Ways* ways = nullptr;  // of the last
  Host called = 0;
  Host answering = 0;
  size_t before = kFirst;
  uint64_t times = 1;        // all attempts multiplied
  bool has_retries = false;  // by a rule
};

uint64_t product(uint64_t times, uint32_t attempts) {
  constexpr uint64_t kMost = std::numeric_limits<uint64_t>::max();
  return times > kMost / std::max(attempts, 1U) ? kMost : times * attempts;
}

class Chains {
 public:
  Chains(CallEdges& edges, size_t most_steps) : edges_(edges), most_steps_(most_steps) {}

  Amplification run(const std::vector<Start>& gateways) {
    Layer layer;
    for (Host host = 0; host < edges_.services(); ++host) {
      if (!edges_.is_called_by_another(host)) begin_at(host);
    }
    for (const Start& start : gateways) begin(start);
    // Where everybody is called by another there is no outermost.
    for (Host host = 0; host < edges_.size(); ++host) {
      if (!edges_.called_by(host).empty() && !is_reached_.contains(host)) begin_at(host);
    }
    find_circles();
    find_useful();
    for (Chain& start : starts_) keep(layer, std::move(start));
    for (size_t length = 1; length < kDeepest && !layer.empty() && !out_.is_cut; ++length) layer = lengthened(layer);
    for (const auto& [rule, worst] : worst_) out_.problems.push_back(problem(worst));
    return std::move(out_);
  }

 private:
  using RuleName = std::pair<ObjectName, std::string>;
  // By who answers the last call, and whether a rule on the way retries.
  using Layer = std::map<std::pair<Host, bool>, std::vector<Chain>>;

  bool step() {
    out_.is_cut = out_.is_cut || out_.steps >= most_steps_;
    if (!out_.is_cut) ++out_.steps;
    return !out_.is_cut;
  }

  void begin_at(Host host) {
    const Ways& ways = edges_.ways(host);
    is_reached_.insert(host);
    for (const Host to : ways.answering) begin({host, to, &ways});
  }

  void begin(const Start& start) {
    // Nobody calls who is first without a rule.
    const bool is_bare = start.ways->rules.empty();
    starts_.push_back({start.ways, start.called, start.answering, kFirst, is_bare ? 1 : start.ways->attempts,
                       start.ways->retries_by_rule()});
    reach(start.answering);
  }

  void reach(Host first) {
    if (!is_reached_.insert(first).second && is_expanded_.contains(first)) return;
    std::vector<Host> open{first};
    while (!open.empty()) {
      const Host caller = open.back();
      open.pop_back();
      is_reached_.insert(caller);
      if (!is_expanded_.insert(caller).second) continue;
      for (const Host next : edges_.called_by(caller)) {
        is_reached_.insert(next);
        for (const Host to : edges_.ways(next, caller).answering) {
          into_[to].push_back(caller);
          open.push_back(to);
        }
      }
    }
  }

  // Who is left when all are taken away whom nobody calls that is left: those in circles, and those they call.
  void find_circles() {
    std::map<Host, size_t> callers;
    for (const auto& [host, from] : into_) callers[host] = from.size();
    std::vector<Host> open;
    for (const Host host : is_expanded_) {
      if (!callers.contains(host)) open.push_back(host);
    }
    is_in_circle_ = is_expanded_;
    while (!open.empty()) {
      const Host caller = open.back();
      open.pop_back();
      is_in_circle_.erase(caller);
      for (const Host next : edges_.called_by(caller)) {
        for (const Host to : edges_.ways(next, caller).answering) {
          if (--callers.at(to) == 0) open.push_back(to);
        }
      }
    }
  }

  // Chains that come to no rule that retries are of no interest.
  void find_useful() {
    std::vector<Host> open;
    for (const Host caller : is_expanded_) {
      const bool is_caller = std::ranges::any_of(
          edges_.called_by(caller), [&](Host next) { return edges_.ways(next, caller).retries_by_rule(); });
      if (is_caller) open.push_back(caller);
    }
    while (!open.empty()) {
      const Host host = open.back();
      open.pop_back();
      if (!is_useful_.insert(host).second) continue;
      if (const auto from = into_.find(host); from != into_.end())
        open.insert(open.end(), from->second.begin(), from->second.end());
    }
  }

  void keep(Layer& layer, Chain chain) {
    if (!is_useful_.contains(chain.answering)) return;
    const std::pair<Host, bool> at{chain.answering, chain.has_retries};
    const bool is_in_circle = is_in_circle_.contains(chain.answering);
    if (!is_in_circle) {
      uint64_t& most = most_times_[at];
      if (chain.times <= most) return;
      most = chain.times;
    }
    std::vector<Chain>& kept = layer[at];
    if (kept.size() < (is_in_circle ? kWidest : 1)) {
      kept.push_back(std::move(chain));
    } else if (const auto least = std::ranges::min_element(kept, {}, &Chain::times); least->times < chain.times) {
      *least = std::move(chain);
    }
  }

  Layer lengthened(const Layer& layer) {
    Layer out;
    for (const auto& [at, chains] : layer) {
      for (const Chain& chain : chains) {
        chains_.push_back(chain);
        for (const Host next : edges_.called_by(chain.answering)) {
          if (!step()) return out;
          if (!is_on(next, chain)) lengthen(next, chains_.size() - 1, out);
        }
      }
    }
    return out;
  }

  bool is_on(Host host, const Chain& chain) const {
    for (const Chain* at = &chain; at->called != host; at = &chains_[at->before]) {
      if (at->before == kFirst) return false;
    }
    return true;
  }

  void lengthen(Host next, size_t before, Layer& layer) {
    const Chain& chain = chains_[before];
    const Ways& ways = edges_.ways(next, chain.answering);
    Chain longer{
        &ways, next, next, before, product(chain.times, ways.attempts), chain.has_retries || ways.retries_by_rule()};
    // A chain in which one place says that it retries does what the advice is.
    if (chain.has_retries && ways.retries_by_rule()) {
      Chain& worst = worst_[{ways.most->object->object, ways.most->path}];
      if (worst.ways == nullptr || longer.times > worst.times) worst = longer;
    }
    for (const Host to : ways.answering) {
      longer.answering = to;
      keep(layer, longer);
    }
  }

  CallProblem problem(const Chain& last) const {
    std::vector<std::string> factors;
    bool if_repeatable = false;
    Host first = last.called;
    for (const Chain* at = &last;; at = &chains_[at->before]) {
      first = at->called;
      const bool is_first = at->before == kFirst;
      if (at->ways->attempts > 1 && !(is_first && at->ways->rules.empty())) {
        factors.insert(factors.begin(), fmt::format("{} of {}", at->ways->attempts, edges_.name(at->called)));
        if_repeatable = if_repeatable || at->ways->if_repeatable;
      }
      if (is_first) break;
    }
    std::vector<std::string> answering;
    for (const Host to : last.ways->answering) answering.push_back(edges_.name(to));
    const Calling& most = *last.ways->most;
    return {most.object->object, most.path + ".retries", most.line,
            fmt::format(
                "one call of {} may become {} calls of {}: attempts multiply ({}){}", edges_.name(first), last.times,
                std::ranges::find(last.ways->answering, last.called) != last.ways->answering.end()
                    ? edges_.name(last.called)
                    : fmt::format("{}", fmt::join(answering, " and ")),
                fmt::join(factors, " × "), if_repeatable ? ", of requests that may be made twice (GET, PUT, …)" : ""),
            "retry at one place of a chain, the outermost or the innermost"};
  }

  CallEdges& edges_;
  size_t most_steps_;
  std::vector<Chain> starts_;
  std::vector<Chain> chains_;               // all that were lengthened
  std::set<Host> is_reached_;               // called, or answering
  std::set<Host> is_expanded_;              // whose calls were looked at
  std::map<Host, std::vector<Host>> into_;  // host → those whose calls it answers
  std::set<Host> is_in_circle_;
  std::set<Host> is_useful_;
  std::map<std::pair<Host, bool>, uint64_t> most_times_;
  std::map<RuleName, Chain> worst_;
  Amplification out_;
};

}  // namespace

Amplification amplification(CallEdges& edges, const std::vector<Start>& gateways, size_t most_steps) {
  return Chains(edges, most_steps).run(gateways);
}

}  // namespace weft::mesh

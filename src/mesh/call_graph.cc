#include "mesh/call_graph.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "mesh/call_chains.h"
#include "mesh/call_edges.h"
#include "mesh/calling.h"
#include "mesh/http_rules.h"

namespace weft::mesh {
namespace {

using codec::Value;
using Host = CallEdges::Host;
using Ways = CallEdges::Ways;

class Calls {
 public:
  Calls(const Model& model, const std::vector<Workload>& workloads, const std::vector<SeenCall>& seen)
      : model_(model), edges_(model, workloads, seen) {}

  CallProblems run() {
    for (Host host = 0; host < edges_.services(); ++host) {
      if (const auto routing = model_.routing(edges_.name(host), {})) check_alone(*routing);
      const Ways& ways = edges_.ways(host);
      for (const Host to : ways.answering) check_times(to, ways);
    }
    std::vector<Start> gateways;
    for (const auto& [name, object] : model_.virtual_services()) {
      if (object->gateways.empty()) continue;
      check_alone(*object);
      for (const Start& start : calls_of_gateway(*object)) {
        check_times(start.answering, *start.ways);
        gateways.push_back(start);
      }
    }
    check_further();
    for (auto& [rule, late] : late_) {
      if (late.outer > 0s && !told_.contains(rule)) problems_.push_back(std::move(late.problem));
    }
    Amplification worst = amplification(edges_, gateways, kMostSteps - std::min(steps_, kMostSteps));
    std::ranges::move(worst.problems, std::back_inserter(problems_));
    steps_ += worst.steps;
    if (is_cut_ || worst.is_cut || !edges_.is_whole()) add_cut();
    return {std::move(problems_), steps_};
  }

 private:
  struct Late {
    Duration outer{0};
    CallProblem problem;
  };
  // One of a chain.
  struct Stop {
    Host called = 0;
    Host answering = 0;
    size_t before = kNone;  // in the chain; kNone: it is the first
  };
  static constexpr size_t kNone = SIZE_MAX;
  using RuleName = std::pair<ObjectName, std::string>;  // shop/inventory, spec.http[0]

  bool step() {
    is_cut_ = is_cut_ || steps_ >= kMostSteps;
    if (!is_cut_) ++steps_;
    return !is_cut_;
  }

  // It is nobody's own; the first of those that are looked at says it.
  void add_cut() {
    const VirtualService& first = *model_.virtual_services().begin()->second;
    problems_.push_back({first.object, "spec.http", first.spec.get("http").line,
                         fmt::format("not all chains of calls were looked at: policies, and what was seen, say that so "
                                     "many call each other that {} steps, or {} calls, were not enough",
                                     kMostSteps, kMostCalls),
                         "allow only those who call; of what is told here nothing is wrong", true});
  }

  // What a gateway calls by rules bound to it, those that services have for each other do not count for.
  std::vector<Start> calls_of_gateway(const VirtualService& object) {
    std::vector<Start> out;
    for (size_t i = 0; i < object.spec.get("http").as_array().size(); ++i) {
      const Ways& ways = edges_.ways_of(calling_of(object, i));
      for (const Host to : ways.answering) out.push_back({to, to, &ways});
    }
    return out;
  }

  void add(const Calling& about, std::string_view field, std::string message, std::string advice) {
    problems_.push_back({about.object->object, fmt::format("{}.{}", about.path, field), about.line, std::move(message),
                         std::move(advice)});
  }

  // Attempts that cannot all be made in the time of the whole.
  void check_alone(const VirtualService& object) {
    if (!checked_.insert(object.object).second) return;  // under another of its names
    for (size_t i = 0; i < object.spec.get("http").as_array().size(); ++i) {
      const Value& rule = object.spec.get("http").as_array()[i];
      const Duration whole = time_in(rule.get("timeout"));
      const Duration each = time_in(rule.at("retries", "perTryTimeout"));
      const Value& said = rule.at("retries", "attempts");
      const int64_t attempts = 1 + (said.is_null() ? int64_t{kDefaultRetries} : said.as_int());
      if (whole == 0s || each == 0s || each * attempts <= whole) continue;
      if (attempts < 2) {
        add(calling_of(object, i), "retries.perTryTimeout",
            fmt::format("the one attempt may take {}, and the call ends after {}: it is never what ends an attempt",
                        time_text(each), time_text(whole)),
            "raise the timeout, or leave perTryTimeout out");
        continue;
      }
      add(calling_of(object, i), "retries.perTryTimeout",
          fmt::format("{} attempts of {} take {}, and the call ends after {}: at worst {} of them are made", attempts,
                      time_text(each), time_text(each * attempts), time_text(whole), (whole + each - 1ns) / each),
          "raise the timeout, or lower perTryTimeout or attempts");
    }
  }

  // Which of the ways that lead to somebody leaves the least time: what fits into it fits into all. nullopt: none has a
  // limit.
  static std::optional<Calling> limit_of(const std::vector<Calling>& ways, const std::string& called) {
    std::optional<Calling> least;
    for (const Calling& one : ways) {
      const bool is_less = one.longest > 0s && (!least || one.longest < least->longest);
      if (is_less && one.leads_to.contains(called)) least = one;
    }
    if (least) least->is_one_of_several = ways.size() > 1;
    return least;
  }

  // An inner call that may take longer than the one it is part of: `outer` are the ways of calling the caller.
  void check_times(Host caller, const Ways& outer) {
    const auto least = limit_of(outer.rules, edges_.name(caller));
    if (!least || edges_.called_by(caller).empty()) return;
    limited_.emplace(least->longest, std::pair(caller, *least));
    for (const Host callee : edges_.called_by(caller)) {
      if (!step()) return;
      for (const Calling& inner : edges_.ways(callee, caller).rules) {
        const bool is_unbounded = inner.calls && inner.longest == 0s;
        if (!is_unbounded && inner.longest <= least->longest) continue;
        const RuleName rule{inner.object->object, inner.path};
        told_.insert(rule);
        if (!told_to_.emplace(rule, caller).second) continue;  // of another of its names
        if (is_unbounded) {
          add_unbounded(inner, edges_.name(callee), edges_.name(caller), *least);
          continue;
        }
        add(inner, "timeout",
            fmt::format("a call of {} may take {}, and its caller {} is itself waited for {} at most ({})",
                        edges_.name(callee), time_text(inner.longest), edges_.name(caller), time_text(least->longest),
                        name_of(*least)),
            "give the inner call less than the outer has");
      }
    }
  }

  // The same of calls further inside, by the shortest way to each: hops between, with a rule or without, take nothing
  // from the time that there is. Of several outer calls the one that is waited for least is told: it goes first, and
  // where two have come from others need not go. Two, as a service is not told that its own calls come back to it.
  void check_further() {
    constexpr Host kNobody = CallEdges::kAnybody;
    std::map<Host, std::array<Host, 2>> come_from;
    const auto comes_to = [&](Host host, Host from) {
      auto& known = come_from.try_emplace(host, std::array<Host, 2>{kNobody, kNobody}).first->second;
      if (known[0] == from || known[1] != kNobody) return false;
      known[known[0] == kNobody ? 0 : 1] = from;
      return true;
    };
    for (const auto& [longest, limited] : limited_) {
      const auto& [first, outer] = limited;
      if (!comes_to(first, first)) continue;
      std::vector<Stop> stops{{first, first}};
      for (size_t i = 0; i < stops.size(); ++i) {
        const Host caller = stops[i].answering;
        for (const Host next : edges_.called_by(caller)) {
          if (!step()) return;
          const Ways& ways = edges_.ways(next, caller);
          if (i > 0 && next != first) compare(stops, {next, next, i}, ways, outer);
          for (const Host to : ways.answering) {
            if (comes_to(to, first)) stops.push_back({next, to, i});
          }
        }
      }
    }
  }

  void compare(const std::vector<Stop>& stops, const Stop& last, const Ways& ways, const Calling& outer) {
    for (const Calling& inner : ways.rules) {
      Late& late = late_[{inner.object->object, inner.path}];
      const bool is_less = late.outer == 0s || outer.longest < late.outer;
      const bool is_unbounded = inner.calls && inner.longest == 0s;
      if ((inner.longest <= outer.longest && !is_unbounded) || !is_less) continue;
      std::vector<std::string> chain{edges_.name(last.called)};
      for (size_t at = last.before; at != kNone; at = stops[at].before)
        chain.insert(chain.begin(), edges_.name(stops[at].called));
      std::string message =
          fmt::format("a call of {} may take {} in all ({}), and {} hops further one of {} {} ({})", chain.front(),
                      time_text(outer.longest), name_of(outer), chain.size() - 1, chain.back(),
                      is_unbounded ? "has no limit of its own" : time_text(inner.longest), fmt::join(chain, " → "));
      if (is_unbounded)
        message +=
            ": it ends by then only if each on the way passes x-envoy-expected-rq-timeout-ms, or grpc-timeout, on from "
            "its own request";
      late = {outer.longest,
              {inner.object->object, inner.path + ".timeout", inner.line, std::move(message),
               is_unbounded ? "give it a timeout, or have the header passed on"
                            : "give the inner call less than the outer has"}};
      late.problem.is_remark = is_unbounded;
    }
  }

  // It ends with its caller's call only where the application tells it by when that is.
  void add_unbounded(const Calling& inner, const std::string& callee, const std::string& caller, const Calling& outer) {
    add(inner, "timeout",
        fmt::format("a call of {} has no limit of its own, and its caller {} is itself waited for {} at most ({}): "
                    "it ends by then only if {} passes x-envoy-expected-rq-timeout-ms, or grpc-timeout, on from its "
                    "own request",
                    callee, caller, time_text(outer.longest), name_of(outer), caller),
        "give it a timeout, or have the header passed on");
    problems_.back().is_remark = true;
  }

  const Model& model_;
  CallEdges edges_;
  size_t steps_ = 0;
  bool is_cut_ = false;
  std::multimap<Duration, std::pair<Host, Calling>> limited_;  // by how long a call of a host is waited for
  std::map<RuleName, Late> late_;                              // by the inner rule
  std::set<RuleName> told_;                                    // of whose times a direct caller's say enough
  std::set<std::pair<RuleName, Host>> told_to_;                // … and of which caller
  std::set<ObjectName> checked_;                               // by themselves
  std::vector<CallProblem> problems_;
};

}  // namespace

CallProblems call_problems(const Model& model, const std::vector<Workload>& workloads,
                           const std::vector<SeenCall>& seen) {
  if (model.virtual_services().empty()) return {};  // which alone have times and retries of their own
  return Calls(model, workloads, seen).run();
}

}  // namespace weft::mesh

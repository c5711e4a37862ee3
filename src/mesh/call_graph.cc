#include "mesh/call_graph.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "config/retry.h"
#include "mesh/callers.h"
#include "mesh/http_rules.h"
#include "mesh/kinds/duration.h"

namespace weft::mesh {
namespace {

using codec::Value;

// Chains are followed no further; a mesh that is deeper has other worries.
constexpr size_t kDeepest = 16;

// How one rule of a service has it called.
struct Calling {
  const VirtualService* object = nullptr;
  std::string path;  // spec.http[0]
  uint32_t line = 0;
  bool calls = true;                 // or the proxy answers by itself
  uint32_t attempts = 1;             // that may each be processed
  bool if_repeatable = false;        // … of requests that may be made twice; of others one
  bool retries_said = false;         // by the rule; else they are what proxies do by themselves
  Duration longest{0};               // what the caller may wait in all; 0: no limit
  bool is_one_of_several = false;    // other rules have other calls of it made otherwise
  std::set<std::string> leads_to{};  // hosts whose pods answer
};

std::string name_of(const Calling& way) {
  return fmt::format("{} {}{}", to_string(way.object->object), way.path,
                     way.is_one_of_several ? ", for calls by that rule" : "");
}

// Whether the words have anything asked for again that may have been processed.
bool repeats_work(std::string_view retry_on) {
  config::RetryPolicy policy{.num_retries = 1, .connect_failure = false, .refused_stream = false};
  bool listed = false;
  if (!config::set_conditions(policy, retry_on, listed)) return false;
  return policy.any_5xx || policy.gateway_error || policy.reset || policy.retriable_4xx || !policy.statuses.empty() ||
         policy.grpc_cancelled || policy.grpc_deadline_exceeded || policy.grpc_internal ||
         policy.grpc_resource_exhausted || policy.grpc_unavailable || policy.rate_limited;
}

Duration time_of(const Value& value) { return kinds::parse_duration(value.as_string()).value_or(Duration(0)); }

std::string text_of(Duration time) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  return milliseconds % 1000 == 0 ? fmt::format("{} s", milliseconds / 1000) : fmt::format("{} ms", milliseconds);
}

Calling calling_of(const VirtualService& object, size_t index) {
  const Value& rule = object.spec.get("http").as_array()[index];
  const Value& retries = rule.get("retries");
  Calling out{&object, fmt::format("spec.http[{}]", index), rule.line};
  const Value& said = retries.get("attempts");
  const auto more = said.is_null() ? kDefaultRetries : static_cast<uint32_t>(std::max<int64_t>(0, said.as_int()));
  // Who answers by itself calls nobody.
  out.calls = rule.get("redirect").is_null() && rule.get("directResponse").is_null();
  if (!out.calls) return out;
  const std::string routes = out.path + ".route[";
  for (const Destination& to : object.destinations) {
    if (to.path.starts_with(routes)) out.leads_to.insert(to.host);
  }
  // A reset of what may be made twice is asked for again whatever the words are.
  out.attempts += more;
  out.retries_said = !retries.is_null();
  out.if_repeatable = more > 0 && !repeats_work(retries.get("retryOn").as_string());
  out.longest = time_of(rule.get("timeout"));
  if (out.longest == 0s) out.longest = time_of(retries.get("perTryTimeout")) * (more + 1);
  return out;
}

class Calls {
 public:
  Calls(const Model& model, const std::vector<Workload>& workloads, const std::vector<SeenCall>& seen)
      : model_(model), workloads_(workloads) {
    for (const Workload& workload : workloads_) {
      if (!calls_by_rules(workload)) continue;
      for (const std::string& host : hosts_of(workload)) pods_[host].push_back(&workload);
    }
    for (const auto& [host, services] : model_.services()) {
      for (const std::string& to : behind(host, callings(host))) {
        if (to != host) names_of_[to].insert(host);
      }
    }
    for (const auto& [name, policy] : model.authorization_policies()) add_callers(*policy);
    for (const SeenCall& call : seen) add_seen(call);
  }

  std::vector<CallProblem> run() {
    for (const auto& [host, services] : model_.services()) {
      if (const auto routing = model_.routing(host, {})) check_alone(*routing);
      const std::vector<Calling> ways = callings(host);
      for (const std::string& to : behind(host, ways)) check_times(to, ways);
      if (!is_called_by_another(host)) follow({host}, 1);
    }
    for (const auto& [name, object] : model_.virtual_services()) {
      if (object->gateways.empty()) continue;
      check_alone(*object);
      follow_gateway(*object);
    }
    // Where everybody is called by another there is no outermost: then by one of each circle.
    for (const auto& [host, called] : calls_) {
      if (!followed_.contains(host)) follow({host}, 1);
    }
    for (auto& [rule, late] : late_) {
      if (late.outer > 0s && !told_.contains(rule)) problems_.push_back(std::move(late.problem));
    }
    for (auto& [rule, worst] : worst_) problems_.push_back(std::move(worst.problem));
    return std::move(problems_);
  }

 private:
  struct Worst {
    uint64_t times = 0;
    CallProblem problem;
  };
  struct Late {
    Duration outer{0};
    CallProblem problem;
  };
  using RuleName = std::pair<ObjectName, std::string>;  // shop/inventory, spec.http[0]

  std::vector<std::string> hosts_of(const Workload& workload) const {
    std::vector<std::string> hosts;
    for (const auto& [host, services] : model_.services()) {
      const bool is_its = std::ranges::any_of(services, [&](const Service& one) {
        return one.object.ns == workload.object.ns && !one.selector.empty() && matches(one.selector, workload.labels);
      });
      if (is_its) hosts.push_back(host);
    }
    return hosts;
  }

  // "cluster.local/ns/shop/sa/cart" and "shop/cart" as the latter.
  static std::string account_of(const AuthorizationCondition& condition, const std::string& value) {
    if (condition.attribute == Attribute::service_account) return value;
    const size_t ns = value.find("/ns/");
    const size_t sa = value.find("/sa/");
    if (condition.attribute != Attribute::principal || ns == std::string::npos || sa == std::string::npos || sa < ns)
      return {};
    return fmt::format("{}/{}", value.substr(ns + 4, sa - ns - 4), value.substr(sa + 4));
  }

  std::set<std::string> accounts_of(const AuthorizationPolicy& policy) const {
    std::set<std::string> accounts;
    for (const AuthorizationRule& rule : policy.rules) {
      for (const AuthorizationConditions& source : rule.sources) {
        for (const AuthorizationCondition& one : source) {
          for (const std::string& value : one.values) accounts.insert(account_of(one, value));
        }
      }
    }
    return accounts;
  }

  // Nobody retries, or stops waiting, for a pod without a proxy but the pod itself.
  static bool calls_by_rules(const Workload& workload) { return workload.has_sidecar || workload.is_gateway; }

  void add_callers(const AuthorizationPolicy& policy) {
    if (policy.action != AuthorizationAction::allow || policy.dry_run) return;
    const std::set<std::string> accounts = accounts_of(policy);
    for (const Workload& callee : workloads_) {
      if (!model_.is_about(policy.target, policy.object, callee)) continue;
      for (const Workload& caller : workloads_) {
        if (!calls_by_rules(caller)) continue;
        if (!accounts.contains(fmt::format("{}/{}", caller.object.ns, caller.service_account))) continue;
        for (const std::string& from : hosts_of(caller)) {
          for (const std::string& to : hosts_of(callee)) {
            add_call(from, to);
            for (const std::string& name : names_of_[to]) add_call(from, name);
          }
        }
      }
    }
  }

  void add_seen(const SeenCall& call) {
    const auto caller = std::ranges::find(workloads_, call.pod, &Workload::object);
    if (caller == workloads_.end() || !calls_by_rules(*caller)) return;
    for (const std::string& from : hosts_of(*caller)) add_call(from, call.host);
  }

  void add_call(const std::string& from, const std::string& to) {
    if (from != to) calls_[from].insert(to);
  }

  bool is_called_by_another(const std::string& host) const {
    return std::ranges::any_of(calls_, [&](const auto& entry) { return entry.second.contains(host); });
  }

  // Whether calls of that host's pods may go by the rule; empty: anybody's.
  bool is_for(const Value& rule, const std::string& caller) const {
    const auto& matches = rule.get("match").as_array();
    const auto pods = pods_.find(caller);
    return matches.empty() || std::ranges::any_of(matches, [&](const Value& match) {
             const auto& at = match.get("gateways").as_array();
             if (!at.empty() && std::ranges::find(at, "mesh", &Value::as_string) == at.end()) return false;
             return pods == pods_.end() ||
                    std::ranges::any_of(pods->second, [&](const Workload* pod) { return is_for_caller(match, *pod); });
           });
  }

  // By rule, how a host is called, by the pods of another or by anybody.
  std::vector<Calling> callings(const std::string& host, const std::string& caller = {}) const {
    std::vector<Calling> out;
    const auto pods = pods_.find(caller);
    const auto routing = model_.routing(host, pods == pods_.end() ? "" : pods->second.front()->object.ns);
    if (!routing) return out;
    const auto& rules = routing->spec.get("http").as_array();
    for (size_t i = 0; i < rules.size(); ++i) {
      if (is_for(rules[i], caller)) out.push_back(calling_of(*routing, i));
    }
    return out;
  }

  // Whose pods answer calls of that host.
  static std::set<std::string> behind(const std::string& host, const std::vector<Calling>& ways) {
    if (ways.empty()) return {host};
    std::set<std::string> all;
    for (const Calling& way : ways) all.insert(way.leads_to.begin(), way.leads_to.end());
    return all;
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
      const Duration whole = time_of(rule.get("timeout"));
      const Duration each = time_of(rule.at("retries", "perTryTimeout"));
      const Value& said = rule.at("retries", "attempts");
      const int64_t attempts = 1 + (said.is_null() ? int64_t{kDefaultRetries} : said.as_int());
      if (whole == 0s || each == 0s || each * attempts <= whole) continue;
      if (attempts < 2) {
        add(calling_of(object, i), "retries.perTryTimeout",
            fmt::format("the one attempt may take {}, and the call ends after {}: it is never what ends an attempt",
                        text_of(each), text_of(whole)),
            "raise the timeout, or leave perTryTimeout out");
        continue;
      }
      add(calling_of(object, i), "retries.perTryTimeout",
          fmt::format("{} attempts of {} take {}, and the call ends after {}: at worst {} of them are made", attempts,
                      text_of(each), text_of(each * attempts), text_of(whole), (whole + each - 1ns) / each),
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
  void check_times(const std::string& caller, const std::vector<Calling>& outer) {
    const auto least = limit_of(outer, caller);
    if (!least || !calls_.contains(caller)) return;
    check_further(caller, *least);
    for (const std::string& callee : calls_.at(caller)) {
      for (const Calling& inner : callings(callee, caller)) {
        const bool is_unbounded = inner.calls && inner.longest == 0s;
        if (!is_unbounded && inner.longest <= least->longest) continue;
        const RuleName rule{inner.object->object, inner.path};
        told_.insert(rule);
        if (!told_to_.emplace(rule, caller).second) continue;  // of another of its names
        if (is_unbounded) {
          add_unbounded(inner, callee, caller, *least);
          continue;
        }
        add(inner, "timeout",
            fmt::format("a call of {} may take {}, and its caller {} is itself waited for {} at most ({})", callee,
                        text_of(inner.longest), caller, text_of(least->longest), name_of(*least)),
            "give the inner call less than the outer has");
      }
    }
  }

  // The same of calls further inside, by the shortest way to each: hops between, with a rule or without, take nothing
  // from the time that there is. Of several outer calls the one that is waited for least is told.
  void check_further(const std::string& first, const Calling& outer) {
    struct Reached {
      std::string host;
      std::set<std::string> behind;
    };
    std::map<std::string, std::string> before{{first, ""}};  // host → which is called before it on that way
    std::vector<Reached> reached{{first, {first}}};
    for (size_t i = 0; i < reached.size(); ++i) {
      const Reached here = reached[i];
      for (const std::string& caller : here.behind) {
        if (!calls_.contains(caller)) continue;
        for (const std::string& next : calls_.at(caller)) {
          if (!before.emplace(next, here.host).second) continue;
          const std::vector<Calling> ways = callings(next, caller);
          reached.push_back({next, behind(next, ways)});
          if (here.host != first) compare(before, next, ways, outer);
        }
      }
    }
  }

  void compare(const std::map<std::string, std::string>& before, const std::string& callee,
               const std::vector<Calling>& ways, const Calling& outer) {
    std::vector<std::string> chain;
    for (std::string at = callee; !at.empty(); at = before.at(at)) chain.insert(chain.begin(), at);
    for (const Calling& inner : ways) {
      Late& late = late_[{inner.object->object, inner.path}];
      const bool is_less = late.outer == 0s || outer.longest < late.outer;
      const bool is_unbounded = inner.calls && inner.longest == 0s;
      if ((inner.longest <= outer.longest && !is_unbounded) || !is_less) continue;
      std::string message =
          fmt::format("a call of {} may take {} in all ({}), and {} hops further one of {} {} ({})", chain.front(),
                      text_of(outer.longest), name_of(outer), chain.size() - 1, callee,
                      is_unbounded ? "has no limit of its own" : text_of(inner.longest), fmt::join(chain, " → "));
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
                    callee, caller, text_of(outer.longest), name_of(outer), caller),
        "give it a timeout, or have the header passed on");
    problems_.back().is_remark = true;
  }

  // What a gateway calls by rules bound to it, those that services have for each other do not count for.
  void follow_gateway(const VirtualService& object) {
    for (size_t i = 0; i < object.spec.get("http").as_array().size(); ++i) {
      const Calling way = calling_of(object, i);
      for (const std::string& to : way.leads_to) {
        check_times(to, {way});
        step({to}, {way}, {to}, 1);
      }
    }
  }

  void follow(std::vector<std::string> chain, uint64_t times, const std::string& caller = {}) {
    const std::vector<Calling> ways = callings(chain.back(), caller);
    const std::set<std::string> answering = behind(chain.back(), ways);
    step(std::move(chain), ways, answering, times);
  }

  // `ways`: how the last of the chain is called; `answering`: whose pods go on from there.
  void step(std::vector<std::string> chain, const std::vector<Calling>& ways, const std::set<std::string>& answering,
            uint64_t times) {
    const std::string here = chain.back();
    followed_.insert(here);
    followed_.insert(answering.begin(), answering.end());
    const auto most = std::ranges::max_element(ways, {}, &Calling::attempts);
    // Without a rule proxies ask once more for what may be made twice. Nobody calls who is first.
    const bool is_bare = most == ways.end();
    const uint32_t attempts = !is_bare ? most->attempts : chain.size() > 1 ? 1 + kDefaultRetries : 1;
    const bool is_said = !is_bare && most->retries_said;
    if (attempts > 1)
      multiplied_.push_back({fmt::format("{} of {}", attempts, here), is_bare || most->if_repeatable, is_said});
    times *= attempts;
    // A chain in which one place says that it retries does what the advice is.
    const bool multiplies = attempts > 1 && is_said && std::ranges::count_if(multiplied_, &Factor::is_said) > 1;
    if (Worst* worst = multiplies ? &worst_[{most->object->object, most->path}] : nullptr;
        worst != nullptr && times > worst->times) {
      std::string factors;
      for (const Factor& one : multiplied_) factors += (factors.empty() ? "" : " × ") + one.text;
      const bool if_repeatable = std::ranges::any_of(multiplied_, &Factor::if_repeatable);
      *worst = {times,
                {most->object->object, most->path + ".retries", most->line,
                 fmt::format("one call of {} may become {} calls of {}: attempts multiply ({}){}", chain.front(), times,
                             answering.contains(here) ? here : fmt::format("{}", fmt::join(answering, " and ")),
                             factors, if_repeatable ? ", of requests that may be made twice (GET, PUT, …)" : ""),
                 "retry at one place of a chain, the outermost or the innermost"}};
    }
    for (const std::string& caller : answering) {
      if (chain.size() >= kDeepest || !calls_.contains(caller)) continue;
      for (const std::string& next : calls_.at(caller)) {
        if (std::ranges::find(chain, next) != chain.end()) continue;
        chain.push_back(next);
        follow(chain, times, caller);
        chain.pop_back();
      }
    }
    if (attempts > 1) multiplied_.pop_back();
  }

  const Model& model_;
  const std::vector<Workload>& workloads_;
  std::map<std::string, std::vector<const Workload*>> pods_;  // host → who of it calls by rules
  std::map<std::string, std::set<std::string>> names_of_;     // host → others whose calls it answers
  std::map<std::string, std::set<std::string>> calls_;        // host → hosts it calls
  struct Factor {
    std::string text;
    bool if_repeatable = false;
    bool is_said = false;  // by a rule
  };
  std::vector<Factor> multiplied_;  // on the way that is being followed
  std::map<RuleName, Worst> worst_;
  std::map<RuleName, Late> late_;                       // by the inner rule
  std::set<RuleName> told_;                             // of whose times a direct caller's say enough
  std::set<std::pair<RuleName, std::string>> told_to_;  // … and of which caller
  std::set<ObjectName> checked_;                        // by themselves
  std::set<std::string> followed_;                      // hosts
  std::vector<CallProblem> problems_;
};

}  // namespace

std::vector<CallProblem> call_problems(const Model& model, const std::vector<Workload>& workloads,
                                       const std::vector<SeenCall>& seen) {
  return Calls(model, workloads, seen).run();
}

}  // namespace weft::mesh

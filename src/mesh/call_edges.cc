#include "mesh/call_edges.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "mesh/callers.h"
#include "mesh/http_rules.h"
#include "mesh/policy_target.h"

namespace weft::mesh {
namespace {

using codec::Value;

// "cluster.local/ns/shop/sa/cart" and "shop/cart" as the latter.
std::string account_of(const AuthorizationCondition& condition, const std::string& value) {
  if (condition.attribute == Attribute::service_account) return value;
  const size_t ns = value.find("/ns/");
  const size_t sa = value.find("/sa/");
  if (condition.attribute != Attribute::principal || ns == std::string::npos || sa == std::string::npos || sa < ns)
    return {};
  return fmt::format("{}/{}", value.substr(ns + 4, sa - ns - 4), value.substr(sa + 4));
}

std::set<std::string> accounts_of(const AuthorizationPolicy& policy) {
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
bool calls_by_rules(const Workload& workload) { return workload.has_sidecar || workload.is_gateway; }

}  // namespace

CallEdges::CallEdges(const Model& model, const std::vector<Workload>& workloads, const std::vector<SeenCall>& seen)
    : model_(model) {
  for (const auto& [host, services] : model_.services()) number(host);
  services_ = static_cast<Host>(names_.size());
  add_pods(workloads);
  add_names();
  for (const auto& [name, policy] : model_.authorization_policies()) add_callers(*policy);
  add_seen(workloads, seen);
}

CallEdges::Host CallEdges::number(const std::string& host) {
  const auto [at, is_new] = numbers_.emplace(host, static_cast<Host>(names_.size()));
  if (is_new) {
    names_.push_back(host);
    calls_.emplace_back();
  }
  return at->second;
}

void CallEdges::add_pods(const std::vector<Workload>& workloads) {
  std::set<std::tuple<std::string_view, const Labels, std::string_view, bool>> known;
  for (const Workload& workload : workloads) {
    const bool calls = calls_by_rules(workload);
    if (!known.emplace(workload.object.ns, workload.labels, workload.service_account, calls).second) continue;
    Pods pods{&workload, model_.services_of(workload), {}};
    for (const Service* service : pods.services) pods.hosts.push_back(numbers_.at(service->host));
    if (calls) {
      callers_[fmt::format("{}/{}", workload.object.ns, workload.service_account)].push_back(&workload);
      hosts_[&workload] = pods.hosts;
      for (const Host host : pods.hosts) pods_of_[host].push_back(&workload);
    }
    pods_[workload.object.ns].push_back(std::move(pods));
  }
}

void CallEdges::add_names() {
  for (Host host = 0; host < services_; ++host) {
    for (const Host to : ways(host).answering) {
      if (to != host) names_of_[to].insert(host);
    }
  }
}

void CallEdges::add_callers(const AuthorizationPolicy& policy) {
  if (policy.action != AuthorizationAction::allow || policy.dry_run) return;
  std::set<Host> from;
  for (const std::string& account : accounts_of(policy)) {
    const auto callers = callers_.find(account);
    if (callers == callers_.end()) continue;
    for (const Workload* caller : callers->second) from.insert(hosts_.at(caller).begin(), hosts_.at(caller).end());
  }
  if (from.empty()) return;
  std::set<Host> to;
  const std::string& root = model_.settings().root_namespace;
  for (const auto& [ns, all] : pods_) {
    if (ns != policy.object.ns && policy.object.ns != root) continue;
    for (const Pods& callee : all) {
      if (!is_about(policy.target, policy.object, *callee.one, callee.services, root)) continue;
      for (const Host host : callee.hosts) {
        to.insert(host);
        if (const auto names = names_of_.find(host); names != names_of_.end())
          to.insert(names->second.begin(), names->second.end());
      }
    }
  }
  for (const Host caller : from) {
    for (const Host host : to) {
      if (!is_whole_) return;
      add_call(caller, host);
    }
  }
}

void CallEdges::add_seen(const std::vector<Workload>& workloads, const std::vector<SeenCall>& seen) {
  if (seen.empty()) return;
  std::map<ObjectName, const Workload*> by_name;
  for (const Workload& workload : workloads) by_name.emplace(workload.object, &workload);
  for (const SeenCall& call : seen) {
    const auto caller = by_name.find(call.pod);
    if (caller == by_name.end() || !calls_by_rules(*caller->second)) continue;
    for (const Service* from : model_.services_of(*caller->second))
      add_call(numbers_.at(from->host), number(call.host));
  }
}

void CallEdges::add_call(Host from, Host to) {
  is_whole_ = is_whole_ && ++read_ <= kMostCalls;
  if (!is_whole_ || from == to) return;
  calls_[from].insert(to);
  called_.insert(to);
}

// Whether calls of that host's pods may go by the rule; kAnybody: anybody's.
bool CallEdges::is_for(const Value& rule, Host caller) const {
  const auto& matches = rule.get("match").as_array();
  const auto pods = pods_of_.find(caller);
  return matches.empty() || std::ranges::any_of(matches, [&](const Value& match) {
           const auto& at = match.get("gateways").as_array();
           if (!at.empty() && std::ranges::find(at, "mesh", &Value::as_string) == at.end()) return false;
           return pods == pods_of_.end() ||
                  std::ranges::any_of(pods->second, [&](const Workload* pod) { return is_for_caller(match, *pod); });
         });
}

// By rule, how a host is called.
std::vector<Calling> CallEdges::callings(Host host, Host caller) const {
  std::vector<Calling> out;
  const auto pods = pods_of_.find(caller);
  const auto routing = model_.routing(name(host), pods == pods_of_.end() ? "" : pods->second.front()->object.ns);
  if (!routing) return out;
  const auto& rules = routing->spec.get("http").as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    if (is_for(rules[i], caller)) out.push_back(calling_of(*routing, i));
  }
  return out;
}

const CallEdges::Ways& CallEdges::ways(Host host, Host caller) {
  auto alike = is_alike_.find(host);
  if (alike == is_alike_.end()) alike = is_alike_.emplace(host, !model_.callers(name(host)).any()).first;
  if (alike->second) caller = kAnybody;
  const Ways*& known = ways_[{host, caller}];
  if (known == nullptr) known = &made_.emplace_back(made(host, callings(host, caller)));
  return *known;
}

const CallEdges::Ways& CallEdges::ways_of(Calling way) { return made_.emplace_back(made(kAnybody, {std::move(way)})); }

CallEdges::Ways CallEdges::made(Host host, std::vector<Calling> rules) {
  Ways out;
  out.rules = std::move(rules);
  std::set<std::string> answering;
  for (const Calling& way : out.rules) answering.insert(way.leads_to.begin(), way.leads_to.end());
  if (out.rules.empty()) answering.insert(name(host));
  for (const std::string& one : answering) out.answering.push_back(number(one));
  if (out.rules.empty()) {
    // Proxies ask once more for what may be made twice.
    out.attempts = 1 + kDefaultRetries;
    out.if_repeatable = true;
    return out;
  }
  out.most = &*std::ranges::max_element(out.rules, {}, &Calling::attempts);
  out.attempts = out.most->attempts;
  out.if_repeatable = out.most->if_repeatable;
  out.is_said = out.most->retries_said;
  return out;
}

}  // namespace weft::mesh

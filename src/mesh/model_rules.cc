// Which DestinationRule shapes what a caller sends to a host: Istio's order of namespaces and of hosts.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/client_tls.h"
#include "mesh/idle_matches.h"
#include "mesh/idle_words.h"
#include "mesh/merged_rule.h"
#include "mesh/model.h"
#include "mesh/refused_tls.h"
#include "mesh/traffic_policy.h"

namespace weft::mesh {
namespace {

using Rule = std::shared_ptr<const DestinationRule>;
using Rules = std::vector<Rule>;

bool is_pattern(std::string_view host) { return host.starts_with('*'); }

// All that the pattern takes in, itself among them.
bool takes_in(const DestinationRule& rule, std::string_view host) { return meet(rule.host.host, host) == host; }

// The host itself before wildcards, longer ones before shorter; for chosen workloads before those for all; the older.
bool goes_before(const Rule& a, const Rule& b) {
  const auto rank = [](const DestinationRule& one) {
    return std::tuple(is_pattern(one.host.host), -static_cast<int64_t>(one.host.host.size()), one.selector.empty());
  };
  return rank(*a) != rank(*b) ? rank(*a) < rank(*b) : is_older(*a, *b);
}

Rule form_of(const Rules& rules, const ObjectName& object) {
  const auto at = std::ranges::find_if(rules, [&](const Rule& one) { return one->is_of(object); });
  if (at == rules.end()) return nullptr;
  return (*at)->parts.empty() ? *at : form_of((*at)->parts, object);
}

bool are_alike(const Rule& a, const Rule& b) { return a == b || (!a->parts.empty() && a->parts == b->parts); }

// One that is there already where it is of the same parts: what has not changed is not made again.
Rule merge_or_keep(Rules parts, const std::map<std::string, Rules, std::less<>>& by_namespace) {
  for (const auto& [ns, rules] : by_namespace) {
    for (const Rule& one : rules) {
      if (parts.size() > 1 && one->parts == parts) return one;
    }
  }
  return merge(std::move(parts));
}

const Workload& anybody() {
  static const Workload kAnybody;
  return kAnybody;
}

}  // namespace

std::vector<std::string> Model::hosts_under(std::string_view pattern) const {
  if (!is_pattern(pattern)) return {std::string(pattern)};
  std::vector<std::string> found;
  for (const auto& [host, claims] : services_) {
    if (host.ends_with(pattern.substr(1))) found.push_back(host);
  }
  return found;
}

// The namespaces that have the host: of a name in the cluster the one it says, be there a service or not.
std::set<std::string> Model::owners_of(std::string_view host) const {
  std::set<std::string> owners;
  if (auto named = service_of_host(host, settings_.cluster_domain)) owners.insert(named->ns);
  if (const auto at = services_.find(host); at != services_.end()) {
    for (const Service& one : at->second) owners.insert(one.object.ns);
  }
  return owners;
}

// As they are written, in the order in which they count.
Rules Model::rules_over(const std::string& name) const {
  std::set<ObjectName> names;
  for (const Host* one : hosts_for(name)) names.insert(one->destination_rules.begin(), one->destination_rules.end());
  Rules found;
  for (const ObjectName& one : names) found.push_back(destination_rules_.at(one));
  std::ranges::sort(found, goes_before);
  return found;
}

// What that object can say now: its form, or the one in force now, or the one that was when it was last written down.
// So one that never could take effect takes nothing from another; but what it wants encrypted does not go in plaintext.
Rule Model::form_in_effect(const Rule& rule, const std::string& name, const Host& host) {
  if (!any_blocks(rule->troubles)) return rule;
  for (const auto& [ns, rules] : host.rules) {
    if (Rule now = form_of(rules, rule->object)) return now;
  }
  if (rule->former) return takes_in(*rule->former, name) ? rule->former : nullptr;
  return rule->tls_alone;
}

// That one and the younger ones that add up with it.
Rules Model::parts_with(const Rule& first, const std::string& name, const Rules& all, const Host& host) const {
  Rules parts{first};
  for (const Rule& one : all) {
    if (one->object == first->object || !is_older(*first, *one)) continue;
    const Rule form = form_in_effect(one, name, host);
    if (form && adds_up(*first, *form)) parts.push_back(form);
  }
  return parts;
}

// For callers of that namespace: its own rules, else those of the host's namespace, else those of the whole mesh. Only
// in their own may they be chosen by their labels.
Rules Model::rules_for(const std::string& name, const std::string& ns, const Rules& all, const Host& host) const {
  Rules found;
  const auto take = [&](auto is_of, bool may_choose) {
    for (const Rule& one : all) {
      const Rule form = is_of(one->object.ns) ? form_in_effect(one, name, host) : nullptr;
      if (!form || !form->is_visible(ns) || (!may_choose && !form->selector.empty())) continue;
      if (form_of(found, form->object)) continue;
      found.push_back(merge_or_keep(parts_with(form, name, all, host), host.rules));
      if (form->selector.empty()) return true;
    }
    return false;
  };
  const std::set<std::string> owners = owners_of(name);
  const std::string& root = settings_.root_namespace;
  // Of a wildcard itself every rule that has it is told whether it is in force.
  const auto owns = [&](const std::string& one) { return is_pattern(name) || owners.contains(one); };
  const auto is_own = [&](const std::string& one) { return one == ns; };
  const bool done = (ns != root && take(is_own, true)) || take(owns, false) ||
                    take([&](const std::string& one) { return one == root; }, false);
  static_cast<void>(done);
  return found;
}

void Model::settle_rules(const std::string& name, Host& host) {
  decltype(host.rules) next;
  if (services_.contains(name) || !host.destination_rules.empty()) {
    const Rules all = rules_over(name);
    std::set<std::string> namespaces{""};
    for (const Rule& one : all) {
      for (const DestinationRule* form : {one.get(), one->former.get()}) {
        if (form == nullptr) continue;
        namespaces.insert(form->object.ns);
        namespaces.insert(form->exported.begin(), form->exported.end());
      }
    }
    for (const std::string& ns : namespaces) {
      Rules found = rules_for(name, ns, all, host);
      if (ns.empty() || !std::ranges::equal(found, next.at(""), are_alike)) next[ns] = std::move(found);
    }
    if (next.size() == 1 && next.at("").empty()) next.clear();
  }
  if (next == host.rules) return;
  if (const Rule old = host.rule_of_all()) {
    for (const Subset& subset : old->subsets)
      host.kept[subset.name] = std::make_shared<const ActiveSubset>(ActiveSubset{subset, old});
  }
  host.rules = std::move(next);
  const bool zoned = std::ranges::any_of(host.rules, [](const auto& entry) {
    return std::ranges::any_of(entry.second, [](const Rule& one) { return asks_for_zones(*one); });
  });
  if (zoned) zoned_.insert(name);
  else zoned_.erase(name);
}

Rule Model::Host::rule_of_all() const {
  const auto all = rules.find("");
  return all == rules.end() || all->second.empty() ? nullptr : all->second.back();
}

Rule Model::rule(std::string_view host) const { return rule(host, anybody()); }

Rule Model::rule(std::string_view host, const Workload& caller) const {
  const Host* found = find_host(host);
  if (found == nullptr) return nullptr;
  auto at = found->rules.find(caller.object.ns);
  if (at == found->rules.end()) at = found->rules.find("");
  if (at == found->rules.end()) return nullptr;
  const auto fits =
      std::ranges::find_if(at->second, [&](const Rule& one) { return matches(one->selector, caller.labels); });
  return fits == at->second.end() ? nullptr : *fits;
}

Rule Model::rule_by(const DestinationRule& object) const {
  const Host* found = find_host(object.host.host);
  if (found == nullptr) return nullptr;
  for (const auto& [ns, rules] : found->rules) {
    if (Rule form = form_of(rules, object.object)) return form;
  }
  return nullptr;
}

CallerTraits Model::shaped_callers(std::string_view host) const {
  CallerTraits traits;
  const Host* found = find_host(host);
  if (found == nullptr) return traits;
  traits.ns = found->rules.size() > 1;
  for (const auto& [ns, rules] : found->rules) {
    for (const Rule& one : rules) {
      for (const auto& [key, value] : one->selector) traits.labels.insert(key);
      // A Secret is one of the caller's own namespace, and may be missing there.
      const bool names_secrets = !credentials_of(*one).empty();
      traits.ns = traits.ns || names_secrets;
      traits.account = traits.account || (names_secrets && settings_.asks_who_reads_secrets);
    }
  }
  return traits;
}

std::shared_ptr<const ActiveSubset> Model::subset(std::string_view host, std::string_view name) const {
  return subset(host, name, anybody());
}

// One that the caller's own rule does not define is that of all others: a route that leads to it leads somewhere.
std::shared_ptr<const ActiveSubset> Model::subset(std::string_view host, std::string_view name,
                                                  const Workload& caller) const {
  const Host* found = find_host(host);
  if (found == nullptr) return nullptr;
  for (const Rule& one : {rule(host, caller), found->rule_of_all()}) {
    if (const Subset* own = one ? one->subset(name) : nullptr)
      return std::make_shared<const ActiveSubset>(ActiveSubset{*own, one});
  }
  auto kept = found->kept.find(name);
  return kept == found->kept.end() ? nullptr : kept->second;
}

std::vector<std::string> Model::subsets(std::string_view host) const {
  std::set<std::string> names;
  if (const Host* found = find_host(host)) {
    for (const auto& [ns, rules] : found->rules) {
      for (const Rule& one : rules) {
        for (const Subset& subset : one->subsets) names.insert(subset.name);
      }
    }
    for (const auto& [name, subset] : found->kept) names.insert(name);
  }
  return {names.begin(), names.end()};
}

// Whether a rule in force has it, for whomever.
bool Model::defines(std::string_view host, std::string_view subset) const {
  const Host* found = find_host(host);
  return found != nullptr && std::ranges::any_of(found->rules, [&](const auto& of) {
           return std::ranges::any_of(of.second, [&](const Rule& one) { return one->subset(subset) != nullptr; });
         });
}

// What older ones say of the same callers.
void Model::check_older_rules(const DestinationRule& object, Troubles& troubles) const {
  const Host* found = find_host(object.host.host);
  if (found == nullptr) return;
  Rules older;
  for (const ObjectName& name : found->destination_rules) {
    const DestinationRule& other = *destination_rules_.at(name);
    if (name == object.object || !is_older(other, object)) continue;
    const Rule form = rule_by(other);
    if (form && adds_up(*form, object)) older.push_back(form);
  }
  std::ranges::sort(older, [](const Rule& a, const Rule& b) { return is_older(*a, *b); });
  add_lost(object, older, troubles);
}

// The choice of a balancer for the whole mesh, or for hosts that end alike, is lost where a nearer rule counts.
void Model::check_wider_balancers(const DestinationRule& object, Troubles& troubles) const {
  for (const auto& [name, wider] : destination_rules_) {
    if (wider->balancer.empty() || name == object.object || name.ns != settings_.root_namespace) continue;
    if (is_pattern(wider->host.host) && covers(wider->host.host, object.host.host) &&
        wider->host.host != object.host.host)
      remark_lost_balancer(object, *wider, troubles);
  }
}

Troubles Model::troubles(const DestinationRule& object) const {
  std::vector<const Workload*> all;
  if (says_other_tls(object)) {
    for (const auto& [name, workload] : workloads_) all.push_back(&workload);
  }
  return troubles(object, all);
}

Troubles Model::troubles(const DestinationRule& object, const std::vector<const Workload*>& workloads) const {
  Troubles troubles = object.troubles;
  const Service* host = is_pattern(object.host.host) ? nullptr : service(object.host.host);
  if (!is_pattern(object.host.host) && host == nullptr)
    troubles.push_back(missing_host(object.host, is_in_cluster(object.host.host), false));
  if (host != nullptr) remark_idle_words(object, *host, troubles);
  check_wider_balancers(object, troubles);
  check_older_rules(object, troubles);
  check_credentials(object, troubles);
  if (says_other_tls(object)) {
    add_refused_tls(*this, object, workloads, troubles);
    add_nameless_tls(*this, object, troubles);
  }
  check_exported(object.spec, troubles);
  remark_chosen_by_nobody(object, population_, troubles);
  const Rule in_force = object.tls_alone ? rule_by(object) : nullptr;
  if (in_force && in_force->spec == object.tls_alone->spec) {
    troubles.push_back({Trouble::What::has_no_say, false, "spec.trafficPolicy",
                        "its tls alone is in force all the same: what is to be encrypted does not go in plaintext "
                        "meanwhile",
                        "", object.spec.get("trafficPolicy").line});
  }
  return troubles;
}

}  // namespace weft::mesh

// Who of the mesh is given Secrets at all: the accounts that the API lets list those of their namespace.
#include <fmt/format.h>

#include "mesh/client_tls.h"
#include "mesh/model.h"

namespace weft::mesh {
namespace {

ObjectName account_of(const Workload& workload) { return {workload.object.ns, workload.service_account}; }

}  // namespace

std::set<ObjectName> Model::secret_readers() const {
  std::set<ObjectName> accounts;
  for (const ObjectName& name : gateway_workloads_) accounts.insert(account_of(workloads_.at(name)));
  for (const auto& [name, rule] : destination_rules_) {
    if (rule->selector.empty() || credentials_of(*rule).empty()) continue;
    for (const Workload* one : chosen_by(*rule)) accounts.insert(account_of(*one));
  }
  return accounts;
}

std::vector<const Workload*> Model::chosen_by(const DestinationRule& rule) const {
  std::vector<const Workload*> found;
  for (const auto& [name, workload] : workloads_) {
    if (name.ns == rule.object.ns && matches(rule.selector, workload.labels)) found.push_back(&workload);
  }
  return found;
}

Changes Model::set_secret_reader(const ObjectName& account, std::optional<std::string> why_not) {
  Changes changes;
  const auto at = no_secrets_for_.find(account);
  const bool known = at != no_secrets_for_.end();
  if (known ? at->second == why_not : !why_not) return changes;
  if (why_not) {
    no_secrets_for_[account] = *std::move(why_not);
  } else {
    no_secrets_for_.erase(at);
  }
  for (const auto& [name, workload] : workloads_) {
    if (account_of(workload) == account) changes.workloads.insert(name);
  }
  touch_gateway_statuses(changes);
  for (const auto& [name, rule] : destination_rules_) {
    if (credentials_of(*rule).empty()) continue;
    changes.statuses.insert({"DestinationRule", name});
    for (const auto& form : {rule, rule_by(*rule)}) {
      if (form) changes.hosts.merge(shaped_by(*form));
    }
  }
  return changes;
}

std::string Model::why_no_secrets(const Workload& workload) const {
  if (!settings_.asks_who_reads_secrets) return {};
  const ObjectName account = account_of(workload);
  const auto at = no_secrets_for_.find(account);
  if (at != no_secrets_for_.end() && at->second.empty()) return {};
  return fmt::format("account {} may not list the Secrets of its namespace ({})", to_string(account),
                     at == no_secrets_for_.end() ? "the API has not been asked yet" : at->second);
}

}  // namespace weft::mesh

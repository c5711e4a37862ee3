#include "mesh/tcp_reach.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "mesh/resources.h"

namespace weft::mesh {
namespace {

using Conditions = AuthorizationConditions;

bool may_be(const AuthorizationCondition& condition, uint16_t port) {
  const std::string number = std::to_string(port);
  const auto has = [&](const std::vector<std::string>& list) { return std::ranges::find(list, number) != list.end(); };
  if (condition.attribute != Attribute::destination_port || !condition.can_be_judged) return true;
  return (condition.values.empty() || has(condition.values)) && !has(condition.not_values);
}

bool takes_port(const AuthorizationRule& rule, uint16_t port) {
  return std::ranges::any_of(rule.operations, [&](const Conditions& all) {
    return std::ranges::all_of(all, [&](const auto& one) { return may_be(one, port); });
  });
}

// Whether nothing is left of it where there are no requests, but the port.
bool is_of_request_alone(const AuthorizationRule& rule) {
  for (const auto* side : {&rule.operations, &rule.sources}) {
    for (const Conditions& all : *side) {
      for (const AuthorizationCondition& one : all) {
        if (one.can_be_judged && !is_of_request(one.attribute) && one.attribute != Attribute::destination_port)
          return false;
      }
    }
  }
  return true;
}

struct ReachedPort {
  uint16_t number = 0;
  std::string owner;
  bool is_tcp = false;  // else unknown: what is not HTTP goes by without being looked into

  auto operator<=>(const ReachedPort&) const = default;
};

std::set<ReachedPort> ports_without_requests(const Model& model, const std::vector<const Workload*>& workloads) {
  std::set<ReachedPort> ports;
  for (const Workload* workload : workloads) {
    if (workload->is_gateway) continue;
    for (const InboundPort& port : inbound_ports(model, *workload)) {
      if (is_http(port.protocol)) continue;
      ports.insert(
          {port.port, fmt::format("{}/{}", workload->object.ns, workload->owner), port.protocol == Protocol::tcp});
    }
  }
  return ports;
}

// What becomes of connections to such ports.
enum class There : uint8_t { denied, asked_about, nobody_asked };

There there(const Model& model, const AuthorizationPolicy& policy) {
  if (policy.action != AuthorizationAction::custom || !model.why_not_asked(policy.provider).empty())
    return There::denied;
  return model.provider(policy.provider)->speaks == ExtensionProvider::Speaks::grpc ? There::asked_about
                                                                                    : There::nobody_asked;
}

std::string sentence(const ReachedPort& port, const AuthorizationRule& rule, There there) {
  const std::string about =
      fmt::format("port {} of {} is {}", port.number, port.owner, port.is_tcp ? "TCP" : "of unknown protocol");
  if (there == There::nobody_asked) {
    return fmt::format("{}: its provider speaks HTTP, which has no words for {}, so it denies what the rule matches",
                       about, port.is_tcp ? "that" : "what is not HTTP");
  }
  return fmt::format(
      "{}: the rule's {} cannot be judged {}, so it {} {}", about, rule.of_request(),
      port.is_tcp ? "there" : "on what is not HTTP", there == There::asked_about ? "asks about" : "denies",
      is_of_request_alone(rule) ? (port.is_tcp ? "all" : "all of that") : "whatever the rest of the rule matches");
}

// Where none of its rules can let anybody in, though one is meant for that port.
void add_closed_ports(const AuthorizationPolicy& policy, const std::set<ReachedPort>& ports, Troubles& troubles) {
  for (const ReachedPort& port : ports) {
    const auto takes = [&](const AuthorizationRule& rule) { return takes_port(rule, port.number); };
    const auto meant = std::ranges::find_if(policy.rules, takes);
    const bool opens = std::ranges::any_of(
        policy.rules, [&](const AuthorizationRule& rule) { return takes(rule) && rule.of_request().empty(); });
    if (!port.is_tcp || meant == policy.rules.end() || opens) continue;
    troubles.push_back({Trouble::What::has_no_say, false, meant->path,
                        fmt::format("port {} of {} is TCP: the rule's {} cannot be judged there, so it lets nothing in",
                                    port.number, port.owner, meant->of_request()),
                        "add a rule without them if somebody is to come in", meant->line});
  }
}

bool allows_by_request(const AuthorizationPolicy& policy) {
  return policy.action == AuthorizationAction::allow && !policy.dry_run &&
         std::ranges::any_of(policy.rules, [](const auto& rule) { return !rule.of_request().empty(); });
}

}  // namespace

bool depends_on_ports(const AuthorizationPolicy& policy) {
  return policy.denies_by_request || allows_by_request(policy) ||
         (policy.action == AuthorizationAction::custom && !policy.dry_run);
}

void add_tcp_troubles(const Model& model, const AuthorizationPolicy& policy,
                      const std::vector<const Workload*>& workloads, Troubles& troubles) {
  if (!depends_on_ports(policy)) return;
  const std::set<ReachedPort> ports = ports_without_requests(model, workloads);
  if (policy.action == AuthorizationAction::allow) return add_closed_ports(policy, ports, troubles);
  const There what = there(model, policy);
  for (const AuthorizationRule& rule : policy.rules) {
    if (rule.of_request().empty() && what != There::nobody_asked) continue;
    const auto add = [&](std::string text) {
      troubles.push_back({Trouble::What::denies_more, false, rule.path, std::move(text),
                          "say in to.operation.ports for which ports the rule is", rule.line});
    };
    size_t found = 0;
    for (const ReachedPort& port : ports) {
      if (takes_port(rule, port.number) && ++found <= kMostPortsNamed) add(sentence(port, rule, what));
    }
    if (found > kMostPortsNamed) add(fmt::format("so it is with {} more ports", found - kMostPortsNamed));
  }
}

void add_tcp_remarks(const Model& model, const std::vector<const Workload*>& workloads, Troubles& troubles) {
  size_t found = 0;
  for (const ReachedPort& port : ports_without_requests(model, workloads)) {
    if (++found > kMostPortsNamed) continue;
    std::string text =
        port.is_tcp ? fmt::format("port {} of {} is TCP: tokens are not looked at there", port.number, port.owner)
                    : fmt::format(
                          "port {} of {} is of unknown protocol: what does not begin like HTTP comes in "
                          "without a look at tokens",
                          port.number, port.owner);
    troubles.push_back({Trouble::What::has_no_say, false, "spec", std::move(text),
                        port.is_tcp ? "" : "say appProtocol: http on the Service's port", 0});
  }
  if (found > kMostPortsNamed) {
    troubles.push_back({Trouble::What::has_no_say, false, "spec",
                        fmt::format("so it is with {} more ports", found - kMostPortsNamed), "", 0});
  }
}

}  // namespace weft::mesh

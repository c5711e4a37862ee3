#include "mesh/service_numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "config/ip.h"
#include "mesh/gateway_servers.h"
#include "mesh/tcp_reach.h"
#include "mesh/unguarded.h"

namespace weft::mesh {
namespace {

bool listens_at(const Model& model, const Workload& workload, uint16_t port) {
  const auto is_port = [&](const ContainerPort& one) { return one.port == port; };
  if (std::ranges::any_of(workload.ports, is_port)) return true;
  if (!workload.is_gateway) return false;
  const auto is_open = [&](const OpenServer& one) { return one.port == port; };
  return std::ranges::any_of(gateway_servers(model, workload).open, is_open);
}

// The Service that leads from that number to another port of the workload, which has none of that number itself;
// nullptr: none does.
const Service* service_with_number(const Model& model, const Workload& workload, uint16_t port) {
  if (listens_at(model, workload, port)) return nullptr;
  const Service* found = nullptr;
  for (const Service* service : model.services_of(workload)) {
    for (const ServicePort& one : service->ports) {
      const auto target = target_of(one, workload);
      if (target == port) return nullptr;
      if (one.port == port && target) found = service;
    }
  }
  return found;
}

struct Mistaken {
  uint16_t meant = 0;  // the pods'
  std::string text;    // "80 is the port of Service shop/books; its pods' is 8080"
};

std::optional<Mistaken> mistaken_at(const Model& model, const std::vector<const Workload*>& about, uint16_t port) {
  for (const Workload* workload : about) {
    if (is_unguarded(*workload) || workload->has_ended) continue;
    const Service* service = service_with_number(model, *workload, port);
    if (service == nullptr) continue;
    const uint16_t meant = *target_of(*service->port(port), *workload);
    return Mistaken{meant, fmt::format("{} is the port of {} {}; the pods' is {}", port, service->kind(),
                                       to_string(service->object), meant)};
  }
  return std::nullopt;
}

struct Effect {
  Trouble::What what = Trouble::What::has_no_say;
  std::string_view so;
};

// Of a number that no connection comes to by a Service: as one of those that a rule is about, or as one that it is not.
Effect effect_of(AuthorizationAction action, bool negated) {
  using What = Trouble::What;
  const bool lets_in = action == AuthorizationAction::allow;
  if (action == AuthorizationAction::audit)
    return {What::has_no_say, negated ? "so it tells of that port, too"
                                      : "so it tells of nothing there unless the pods listen there themselves"};
  if (negated) {
    return lets_in ? Effect{What::denies_less, "so it lets in there, too"}
                   : Effect{What::denies_more, "so it is about that port, too"};
  }
  return lets_in ? Effect{What::has_no_say, "so it lets nothing in there unless the pods listen there themselves"}
                 : Effect{What::denies_less, "so it keeps nobody out there unless the pods listen there themselves"};
}

void add_of_list(const Model& model, const AuthorizationPolicy& policy, const AuthorizationRule& rule,
                 const std::vector<std::string>& numbers, bool negated, const std::vector<const Workload*>& about,
                 Troubles& troubles) {
  for (const std::string& number : numbers) {
    uint16_t port = 0;
    if (std::from_chars(number.data(), number.data() + number.size(), port).ec != std::errc()) continue;
    const auto mistaken = mistaken_at(model, about, port);
    // Both may be written down by who does not want to know.
    if (!mistaken || std::ranges::find(numbers, std::to_string(mistaken->meant)) != numbers.end()) continue;
    const Effect effect = effect_of(policy.action, negated);
    troubles.push_back({effect.what, false, rule.path, fmt::format("{}, {}", mistaken->text, effect.so),
                        fmt::format("write {}", mistaken->meant), rule.line});
  }
}

// Of a value that no connection has when a workload's sidecar judges it: what is said of it, and what to write.
struct Misnamed {
  std::string text;
  std::string advice;
};

std::optional<Misnamed> misnamed_address(const Model& model, const std::vector<const Workload*>& about,
                                         const std::string& value) {
  const auto block = parse_ip_block(value);
  const auto ip = block ? config::parse_ip(block->address) : std::nullopt;
  if (!ip || block->length != (block->address.contains(':') ? 128U : 32U)) return std::nullopt;
  for (const Workload* workload : about) {
    if (is_unguarded(*workload) || workload->has_ended) continue;
    for (const Service* service : model.services_of(*workload)) {
      const auto is_it = [&](const std::string& one) { return config::parse_ip(one) == ip; };
      if (std::ranges::none_of(service->addresses, is_it)) continue;
      return Misnamed{fmt::format("{} is the address of {} {}, and what comes to its pods comes to theirs", value,
                                  service->kind(), to_string(service->object)),
                      "write the pods' addresses, or leave it to the selector"};
    }
  }
  return std::nullopt;
}

std::optional<Misnamed> misnamed_host(const Model& model, const std::vector<const Workload*>& about,
                                      const std::string& value) {
  for (const Workload* workload : about) {
    if (is_unguarded(*workload) || workload->has_ended) continue;
    if (workload->is_gateway) continue;  // its clients write what they like
    for (const Service* service : model.services_of(*workload)) {
      const auto& [ns, name] = service->object;
      if (service->is_entry || (value != service->host && value != fmt::format("{}.{}", name, ns) && value != name))
        continue;
      return Misnamed{fmt::format("the SNI of sidecars that call Service {} is like outbound_.80_._.{}",
                                  to_string(service->object), service->host),
                      fmt::format("write *_.{}", service->host)};
    }
  }
  return std::nullopt;
}

using FindMisnamed = std::optional<Misnamed> (*)(const Model&, const std::vector<const Workload*>&, const std::string&);

std::string_view effect_on_those(AuthorizationAction action, bool negated) {
  if (action == AuthorizationAction::allow) return negated ? "lets those in, too" : "lets none of those in";
  if (negated) return "is about those, too";
  return action == AuthorizationAction::audit ? "tells of none of those" : "keeps none of those out";
}

void add_misnamed(const Model& model, const AuthorizationPolicy& policy, const AuthorizationRule& rule,
                  const AuthorizationCondition& condition, FindMisnamed find, const std::vector<const Workload*>& about,
                  Troubles& troubles) {
  for (const auto* list : {&condition.values, &condition.not_values}) {
    const bool negated = list == &condition.not_values;
    for (const std::string& value : *list) {
      auto found = find(model, one_of_each(about), value);
      if (!found) continue;
      troubles.push_back({effect_of(policy.action, negated).what, false, rule.path,
                          fmt::format("{}, so by {} \"{}\" the rule {}", found->text, condition.said_as, value,
                                      effect_on_those(policy.action, negated)),
                          std::move(found->advice), rule.line});
    }
  }
}

}  // namespace

bool is_service_number(const Model& model, const Workload& workload, uint16_t port) {
  return service_with_number(model, workload, port) != nullptr;
}

void add_service_numbers(const Model& model, const AuthorizationPolicy& policy,
                         const std::vector<const Workload*>& about, Troubles& troubles) {
  if (policy.dry_run) return;
  for (const AuthorizationRule& rule : policy.rules) {
    for (const AuthorizationConditions& operation : rule.operations) {
      for (const AuthorizationCondition& one : operation) {
        if (!one.can_be_judged) continue;
        if (one.attribute == Attribute::destination_ip)
          add_misnamed(model, policy, rule, one, misnamed_address, about, troubles);
        if (one.attribute == Attribute::server_name)
          add_misnamed(model, policy, rule, one, misnamed_host, about, troubles);
        if (one.attribute != Attribute::destination_port) continue;
        add_of_list(model, policy, rule, one.values, false, about, troubles);
        add_of_list(model, policy, rule, one.not_values, true, about, troubles);
      }
    }
  }
}

void add_service_numbers(const Model& model, const PeerAuthentication& peers, const std::vector<const Workload*>& about,
                         uint32_t line, Troubles& troubles) {
  for (const auto& [port, mode] : peers.ports) {
    if (mode == MtlsMode::unset) continue;
    const auto mistaken = mistaken_at(model, about, port);
    if (!mistaken || peers.ports.contains(mistaken->meant)) continue;
    const bool strict = mode == MtlsMode::strict;
    troubles.push_back(
        {strict ? Trouble::What::denies_less : Trouble::What::has_no_say, false,
         fmt::format("spec.portLevelMtls[{}]", port),
         fmt::format("{}, so {} holds nowhere unless the pods listen there themselves", mistaken->text, name_of(mode)),
         fmt::format("write {}", mistaken->meant), line});
  }
}

}  // namespace weft::mesh

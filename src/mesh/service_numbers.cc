#include "mesh/service_numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "mesh/gateway_servers.h"
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

}  // namespace

void add_service_numbers(const Model& model, const AuthorizationPolicy& policy,
                         const std::vector<const Workload*>& about, Troubles& troubles) {
  if (policy.dry_run) return;
  for (const AuthorizationRule& rule : policy.rules) {
    for (const AuthorizationConditions& operation : rule.operations) {
      for (const AuthorizationCondition& one : operation) {
        if (one.attribute != Attribute::destination_port || !one.can_be_judged) continue;
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

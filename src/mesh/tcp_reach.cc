#include "mesh/tcp_reach.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "mesh/gateway_servers.h"
#include "mesh/resources.h"
#include "mesh/service_numbers.h"
#include "mesh/unguarded.h"

namespace weft::mesh {
namespace {

using Conditions = AuthorizationConditions;

constexpr const char* kSayPorts = "say in to.operation.ports for which ports the rule is";
constexpr const char* kDeclareIt = "if it speaks HTTP, declare it by a Service whose port says so (appProtocol: http)";

bool may_be(const AuthorizationCondition& condition, uint16_t port) {
  const std::string number = std::to_string(port);
  const auto has = [&](const std::vector<std::string>& list) { return std::ranges::find(list, number) != list.end(); };
  if (condition.attribute != Attribute::destination_port || !condition.can_be_judged) return true;
  return (condition.values.empty() || has(condition.values)) && !has(condition.not_values);
}

std::set<uint16_t> named_ports(const AuthorizationRule& rule) {
  std::set<uint16_t> found;
  for (const Conditions& all : rule.operations) {
    for (const AuthorizationCondition& one : all) {
      if (one.attribute != Attribute::destination_port || !one.can_be_judged) continue;
      for (const std::string& value : one.values) {
        uint16_t port = 0;
        std::from_chars(value.data(), value.data() + value.size(), port);
        if (takes_port(rule, port)) found.insert(port);
      }
    }
  }
  return found;
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
  enum class Kind : uint8_t {
    tcp,
    unknown,     // what is not HTTP goes by without being looked into
    named,       // likewise: nobody declares it, but a rule names it
    edge,        // of a gateway, whose server passes on what it does not look into, maybe beside others
    undeclared,  // all ports that nobody declares: number and owner are empty
  };

  uint16_t number = 0;
  std::string owner;
  Kind kind = Kind::tcp;

  auto operator<=>(const ReachedPort&) const = default;

  std::string name() const {
    switch (kind) {
      case Kind::tcp: return fmt::format("port {} of {} is TCP", number, owner);
      case Kind::unknown: return fmt::format("port {} of {} is of unknown protocol", number, owner);
      case Kind::named:
        return fmt::format("port {} of {}, which neither a Service nor a container declares, may speak anything",
                           number, owner);
      case Kind::edge: return fmt::format("port {} of {} takes opaque connections", number, owner);
      case Kind::undeclared: break;
    }
    return "a port that neither a Service nor a container declares may speak anything";
  }
  bool may_be_http() const { return kind == Kind::unknown || kind == Kind::named || kind == Kind::undeclared; }
  std::string_view where() const {
    return may_be_http() ? "on what is not HTTP" : kind == Kind::edge ? "on those" : "there";
  }
  std::string_view all() const { return may_be_http() ? "all of that" : kind == Kind::edge ? "all of those" : "all"; }
  std::string_view none() const {
    return may_be_http() ? "none of that" : kind == Kind::edge ? "none of those" : "nothing";
  }
};

std::set<ReachedPort> ports_without_requests(const Model& model, const std::vector<const Workload*>& workloads) {
  std::set<ReachedPort> ports;
  for (const Workload* workload : one_of_each(workloads)) {
    if (is_unguarded(*workload)) continue;  // nothing is denied there: add_unguarded() tells
    const std::string owner = fmt::format("{}/{}", workload->object.ns, workload->owner);
    if (workload->is_gateway) {
      for (const OpenServer& open : gateway_servers(model, *workload).open) {
        if (open.server->is_opaque()) ports.insert({open.port, owner, ReachedPort::Kind::edge});
      }
      continue;
    }
    for (const InboundPort& port : inbound_ports(model, *workload)) {
      if (is_http(port.protocol)) continue;
      const bool is_tcp = port.protocol == Protocol::tcp;
      ports.insert({port.port, owner, is_tcp ? ReachedPort::Kind::tcp : ReachedPort::Kind::unknown});
    }
  }
  return ports;
}

// A number that one of the workloads declares is meant there.
void add_named(const Model& model, const AuthorizationPolicy& policy, const std::vector<const Workload*>& workloads,
               std::set<ReachedPort>& ports) {
  std::set<ReachedPort> named;
  std::set<uint16_t> declared;
  for (const Workload* workload : one_of_each(workloads)) {
    if (is_unguarded(*workload) || workload->is_gateway) continue;
    for (const InboundPort& port : inbound_ports(model, *workload)) declared.insert(port.port);
    for (const AuthorizationRule& rule : policy.rules) {
      for (const uint16_t port : undeclared_ports(model, rule, *workload)) {
        named.insert({port, fmt::format("{}/{}", workload->object.ns, workload->owner), ReachedPort::Kind::named});
      }
    }
  }
  for (const ReachedPort& port : named) {
    if (!declared.contains(port.number)) ports.insert(port);
  }
}

// What becomes of connections to such ports.
enum class There : uint8_t { denied, asked_about, nobody_asked, told_of };

There there(const Model& model, const AuthorizationPolicy& policy) {
  if (policy.action == AuthorizationAction::audit) return There::told_of;
  if (policy.action != AuthorizationAction::custom || !model.why_not_asked(policy.provider).empty())
    return There::denied;
  return model.provider(policy.provider)->speaks == ExtensionProvider::Speaks::grpc ? There::asked_about
                                                                                    : There::nobody_asked;
}

std::string_view verb_of(There there) {
  switch (there) {
    case There::asked_about: return "asks about";
    case There::told_of: return "tells of";
    case There::denied:
    case There::nobody_asked: break;
  }
  return "denies";
}

std::string sentence(const ReachedPort& port, const AuthorizationRule& rule, There there) {
  if (there == There::nobody_asked) {
    return fmt::format("{}: its provider speaks HTTP, which has no words for {}, so it denies what the rule matches",
                       port.name(), port.may_be_http() ? "what is not HTTP" : "that");
  }
  return fmt::format("{}: the rule's {} cannot be judged {}, so it {} {}", port.name(), rule.of_request(), port.where(),
                     verb_of(there), is_of_request_alone(rule) ? port.all() : "whatever the rest of the rule matches");
}

std::string and_more(size_t found) { return fmt::format("so it is with {} more ports", found - kMostPortsNamed); }

// Where none of its rules can let anybody in, though one is meant for that port.
void add_closed_ports(const AuthorizationPolicy& policy, const std::set<ReachedPort>& ports, Troubles& troubles) {
  size_t found = 0;
  for (const ReachedPort& port : ports) {
    const auto takes = [&](const AuthorizationRule& rule) { return takes_port(rule, port.number); };
    const auto meant = std::ranges::find_if(policy.rules, takes);
    const bool opens = std::ranges::any_of(
        policy.rules, [&](const AuthorizationRule& rule) { return takes(rule) && rule.of_request().empty(); });
    if (meant == policy.rules.end() || opens || ++found > kMostPortsNamed) continue;
    troubles.push_back({Trouble::What::has_no_say, false, meant->path,
                        fmt::format("{}: the rule's {} cannot be judged {}, so it lets {} in", port.name(),
                                    meant->of_request(), port.where(), port.none()),
                        "add a rule without them if somebody is to come in", meant->line});
  }
  if (found > kMostPortsNamed) troubles.push_back({Trouble::What::has_no_say, false, "spec", and_more(found), "", 0});
}

bool looks_at_requests(const AuthorizationPolicy& policy) {
  return !policy.dry_run &&
         std::ranges::any_of(policy.rules, [](const auto& rule) { return !rule.of_request().empty(); });
}

}  // namespace

std::vector<const Workload*> one_of_each(const std::vector<const Workload*>& workloads) {
  const auto is_before = [](const Workload* a, const Workload* b) {
    const auto parts = [](const Workload& one) {
      return std::tie(one.object.ns, one.owner, one.is_gateway, one.has_sidecar, one.has_ended, one.labels);
    };
    if (parts(*a) != parts(*b)) return parts(*a) < parts(*b);
    return std::ranges::lexicographical_compare(
        a->ports, b->ports, {}, [](const ContainerPort& one) { return std::tie(one.port, one.name); },
        [](const ContainerPort& one) { return std::tie(one.port, one.name); });
  };
  std::set<const Workload*, decltype(is_before)> seen(is_before);
  std::vector<const Workload*> found;
  for (const Workload* workload : workloads) {
    if (seen.insert(workload).second) found.push_back(workload);
  }
  return found;
}

bool takes_port(const AuthorizationRule& rule, uint16_t port) {
  return std::ranges::any_of(rule.operations, [&](const Conditions& all) {
    return std::ranges::all_of(all, [&](const auto& one) { return may_be(one, port); });
  });
}

std::vector<uint16_t> undeclared_ports(const Model& model, const AuthorizationRule& rule, const Workload& workload) {
  std::set<uint16_t> named = named_ports(rule);
  if (named.empty()) return {};
  for (const InboundPort& port : inbound_ports(model, workload)) named.erase(port.port);
  std::erase_if(named, [&](uint16_t port) {
    const bool is_closed = port == kInboundPort || port == kOutboundPort;
    return is_closed || is_service_number(model, workload, port);
  });
  return {named.begin(), named.end()};
}

bool depends_on_ports(const AuthorizationPolicy& policy) {
  return looks_at_requests(policy) || (policy.action == AuthorizationAction::custom && !policy.dry_run);
}

void add_tcp_troubles(const Model& model, const AuthorizationPolicy& policy,
                      const std::vector<const Workload*>& workloads, Troubles& troubles) {
  if (!depends_on_ports(policy)) return;
  std::set<ReachedPort> ports = ports_without_requests(model, workloads);
  add_named(model, policy, workloads, ports);
  if (policy.action == AuthorizationAction::allow) return add_closed_ports(policy, ports, troubles);
  const There what = there(model, policy);
  const ReachedPort undeclared{0, "", ReachedPort::Kind::undeclared};
  const bool has_undeclared = what != There::told_of && std::ranges::any_of(workloads, [](const Workload* workload) {
                                return workload->has_sidecar && !workload->is_gateway;
                              });
  for (const AuthorizationRule& rule : policy.rules) {
    if (rule.of_request().empty() && what != There::nobody_asked) continue;
    const auto add = [&](Trouble::What kind, std::string text, const char* advice = kSayPorts) {
      troubles.push_back({kind, false, rule.path, std::move(text), advice, rule.line});
    };
    const auto kind = what == There::told_of ? Trouble::What::has_no_say : Trouble::What::denies_more;
    size_t found = 0;
    for (const ReachedPort& port : ports) {
      const bool is_named = port.kind == ReachedPort::Kind::named;
      if (!(is_named ? named_ports(rule).contains(port.number) : takes_port(rule, port.number))) continue;
      if (++found <= kMostPortsNamed) add(kind, sentence(port, rule, what), is_named ? kDeclareIt : kSayPorts);
    }
    if (found > kMostPortsNamed) add(kind, and_more(found));
    // It is so of nearly every such rule: said where there is nothing worse to say.
    if (has_undeclared && troubles.empty() && takes_port(rule, undeclared.number))
      add(Trouble::What::by_the_way, sentence(undeclared, rule, what));
  }
}

void add_tcp_remarks(const Model& model, const std::vector<const Workload*>& workloads, Troubles& troubles) {
  size_t found = 0;
  for (const ReachedPort& port : ports_without_requests(model, workloads)) {
    if (++found > kMostPortsNamed) continue;
    const bool unknown = port.kind == ReachedPort::Kind::unknown;
    std::string text =
        fmt::format("{}: {}", port.name(),
                    unknown ? std::string("what does not begin like HTTP comes in without a look at tokens")
                            : fmt::format("tokens are not looked at {}", port.where()));
    troubles.push_back({Trouble::What::has_no_say, false, "spec", std::move(text),
                        unknown ? "say appProtocol: http on the Service's port" : "", 0});
  }
  if (found > kMostPortsNamed) troubles.push_back({Trouble::What::has_no_say, false, "spec", and_more(found), "", 0});
}

}  // namespace weft::mesh

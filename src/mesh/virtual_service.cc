#include "mesh/virtual_service.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/health_check.h"
#include "mesh/idle_matches.h"
#include "mesh/idle_words.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/supported.h"
#include "mesh/traffic_policy.h"

namespace weft::mesh {
namespace {

using codec::Value;

void bad_value(std::string path, const Value& value, std::string text, std::string advice, Troubles& troubles) {
  troubles.push_back({Trouble::What::bad_value, true, std::move(path), std::move(text), std::move(advice), value.line});
}

Destination read_destination(const Value& value, std::string path, std::string_view ns, std::string_view domain) {
  Destination to;
  to.host = whole_host(value.get("host").as_string(), ns, domain);
  to.subset = value.get("subset").as_string();
  to.port = static_cast<uint16_t>(value.at("port", "number").as_int());
  to.path = std::move(path);
  to.line = value.line;
  return to;
}

Destination read_host(const Value& value, std::string path, std::string_view ns, std::string_view domain) {
  Destination host;
  host.host = whole_host(value.as_string(), ns, domain);
  host.path = std::move(path);
  host.line = value.line;
  return host;
}

void check_wildcard(const Destination& host, Troubles& troubles) {
  const size_t star = host.host.rfind('*');
  if (star == std::string::npos || host.host == "*" || (star == 0 && host.host.starts_with("*."))) return;
  troubles.push_back(not_supported(fmt::format("{} \"{}\"", host.path, host.host), host.line,
                                   "in the mesh \"*\" and \"*.DOMAIN\" are"));
}

std::vector<uint16_t> ports_of_rule(const Value& rule) {
  std::vector<uint16_t> ports;
  for (const Value& match : rule.get("match").as_array()) {
    int64_t port = match.get("port").as_int();
    if (port == 0) return {};
    ports.push_back(static_cast<uint16_t>(port));
  }
  return ports;
}

// Mirrors are destinations, too: they must be there like the others.
void read_mirrors(const Value& rule, const std::string& path, std::string_view domain, VirtualService& service) {
  const auto add = [&](const Value& to, std::string at) {
    service.destinations.push_back(read_destination(to, std::move(at), service.object.ns, domain));
    service.destinations.back().from_ports = ports_of_rule(rule);
  };
  if (!rule.get("mirror").is_null()) add(rule.get("mirror"), path + ".mirror");
  const codec::Array& mirrors = rule.get("mirrors").as_array();
  for (size_t i = 0; i < mirrors.size(); ++i)
    add(mirrors[i].get("destination"), at_index(path + ".mirrors", i) + ".destination");
}

void read_destinations(const Value& rule, const std::string& path, std::string_view domain, VirtualService& service) {
  for (size_t i = 0; i < rule.get("route").as_array().size(); ++i) {
    const Value& to = rule.get("route").as_array()[i].get("destination");
    service.destinations.push_back(
        read_destination(to, at_index(path + ".route", i) + ".destination", service.object.ns, domain));
    service.destinations.back().from_ports = ports_of_rule(rule);
  }
}

// Without any, it is for the sidecars.
void read_gateways(VirtualService& service) {
  const codec::Array& gateways = service.spec.get("gateways").as_array();
  service.in_mesh = gateways.empty();
  for (size_t i = 0; i < gateways.size(); ++i) {
    auto meant = gateway_meant(gateways[i].as_string(), service.object.ns);
    if (!meant) service.in_mesh = true;
    if (meant) service.gateways.push_back({std::move(*meant), at_index("spec.gateways", i), gateways[i].line});
  }
}

void read_rule(const Value& rule, const std::string& path, std::string_view domain, VirtualService& service) {
  if (const Value& delegate = rule.get("delegate"); !delegate.is_null()) {
    service.delegates.push_back(delegate_of(rule, service.object.ns));
    if (service.spec.get("hosts").size() == 0)
      service.troubles.push_back(not_supported(path + ".delegate", delegate.line,
                                               "an object without hosts is a delegate itself; there is one level"));
  }
  read_destinations(rule, path, domain, service);
  read_mirrors(rule, path, domain, service);
}

}  // namespace

bool DestinationRule::is_of(const ObjectName& name) const {
  return parts.empty() ? object == name
                       : std::ranges::any_of(parts, [&](const auto& part) { return part->object == name; });
}

const Subset* DestinationRule::subset(std::string_view name) const {
  for (const Subset& one : subsets) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

bool VirtualService::is_bound_to(const ObjectName& gateway) const {
  return std::ranges::find(gateways, gateway, &GatewayRef::gateway) != gateways.end();
}

std::vector<std::string> VirtualService::routing_names() const {
  std::vector<std::string> names;
  if (in_mesh) {
    for (const Destination& host : hosts) names.push_back(host.host);
  }
  if (!gateways.empty()) names.push_back(edge_host(object));
  return names;
}

std::string VirtualService::rule_name(size_t index) const {
  return index < rule_names.size() ? rule_names[index] : fmt::format("http[{}]", index);
}

ObjectName delegate_of(const Value& rule, std::string_view ns) {
  const Value& said = rule.get("delegate");
  const std::string& space = said.get("namespace").as_string();
  return {space.empty() ? std::string(ns) : space, said.get("name").as_string()};
}

std::string edge_host(const ObjectName& object) { return "edge/" + to_string(object); }
bool is_edge_host(std::string_view host) { return host.starts_with("edge/"); }

std::optional<ObjectName> gateway_meant(std::string_view text, std::string_view ns) {
  if (text == "mesh") return std::nullopt;
  const size_t slash = text.find('/');
  if (slash == std::string_view::npos) return ObjectName{std::string(ns), std::string(text)};
  const std::string_view space = text.substr(0, slash);
  return ObjectName{std::string(space == "." ? ns : space), std::string(text.substr(slash + 1))};
}

bool is_for(const Value& match, const ObjectName* gateway, std::string_view ns) {
  const codec::Array& said = match.get("gateways").as_array();
  if (said.empty()) return true;
  return std::ranges::any_of(said, [&](const Value& one) {
    auto meant = gateway_meant(one.as_string(), ns);
    return gateway == nullptr ? !meant : meant == *gateway;
  });
}

VirtualService read_virtual_service(const Value& object, std::string_view domain) {
  VirtualService service;
  service.object = object_name(object);
  service.created = object.at("metadata", "creationTimestamp").as_string();
  service.spec = object.get("spec");
  read_gateways(service);
  service.exported = exported_to(service.spec, service.object.ns);
  service.callers = traits_of(service.spec);
  check_supported_virtual_service(service.spec, !service.gateways.empty(), service.troubles);
  const codec::Array& hosts = service.spec.get("hosts").as_array();
  for (size_t i = 0; i < hosts.size(); ++i) {
    service.hosts.push_back(read_host(hosts[i], at_index("spec.hosts", i), service.object.ns, domain));
    if (service.in_mesh) check_wildcard(service.hosts.back(), service.troubles);
  }
  const codec::Array& rules = service.spec.get("http").as_array();
  for (size_t i = 0; i < rules.size(); ++i) read_rule(rules[i], at_index("spec.http", i), domain, service);
  const size_t of_requests = service.destinations.size();
  for (std::string_view list : {"tls", "tcp"}) {
    const codec::Array& opaque = service.spec.get(list).as_array();
    for (size_t i = 0; i < opaque.size(); ++i)
      read_destinations(opaque[i], at_index(fmt::format("spec.{}", list), i), domain, service);
  }
  for (size_t i = of_requests; i < service.destinations.size(); ++i) service.destinations[i].opaque = true;
  add_bad_values(service.spec, kinds::check_virtual_service, service.troubles);
  if (any_blocks(service.troubles)) return service;
  remark_idle_words(service, service.troubles);
  remark_idle_matches(service, service.troubles);
  return service;
}

void add_conflict(std::string_view kind, const ObjectName& winner, const Destination& host, bool blocks,
                  Troubles& troubles) {
  troubles.push_back(
      {Trouble::What::conflict, blocks, host.path,
       fmt::format("the host \"{}\" has an older {}, {}, which is in force", host.host, kind, to_string(winner)),
       "merge the two into one", host.line});
}

Trouble missing_host(const Destination& at, bool in_cluster, bool blocks) {
  const std::string_view kind = in_cluster ? "Service" : "ServiceEntry";
  return {Trouble::What::missing_host,
          blocks,
          at.path,
          fmt::format("no {} has the host \"{}\"", kind, at.host),
          fmt::format("create the {}, or correct the name", kind),
          at.line};
}

Trouble only_at_gateways(const Destination& at, bool in_cluster) {
  const std::string_view kind = in_cluster ? "Service" : "ServiceEntry";
  return {Trouble::What::has_no_say,
          false,
          at.path,
          fmt::format("no {} has the host \"{}\": gateways route by it, sidecars do not", kind, at.host),
          fmt::format("create the {} if sidecars shall route it, or take \"mesh\" out of spec.gateways", kind),
          at.line};
}

namespace {

bool asks_for_tls(const Value& policy) {
  const std::string& mode = policy.at("tls", "mode").as_string();
  return !mode.empty() && mode != "DISABLE";
}

DestinationRule as_said(const Value& object, std::string_view domain) {
  DestinationRule rule;
  rule.object = object_name(object);
  rule.created = object.at("metadata", "creationTimestamp").as_string();
  rule.spec = object.get("spec");
  rule.balancer = object.at("metadata", "annotations").get(kBalancerAnnotation).as_string();
  if (!rule.balancer.empty() && rule.balancer != kPeakEwmaWord) {
    bad_value(fmt::format("metadata.annotations[{}]", kBalancerAnnotation), object.get("metadata"),
              fmt::format("\"{}\" is no balancer", rule.balancer), fmt::format("write {}", kPeakEwmaWord),
              rule.troubles);
  }
  rule.health_check = read_health_check(object.get("metadata"), rule.troubles);
  check_supported_destination_rule(rule.spec, rule.troubles);
  rule.host = read_host(rule.spec.get("host"), "spec.host", rule.object.ns, domain);
  check_wildcard(rule.host, rule.troubles);
  rule.exported = exported_to(rule.spec, rule.object.ns);
  rule.selector = read_labels(rule.spec.at("workloadSelector", "matchLabels"));
  const codec::Array& subsets = rule.spec.get("subsets").as_array();
  for (size_t i = 0; i < subsets.size(); ++i) {
    const Value& subset = subsets[i];
    rule.subsets.push_back({subset.get("name").as_string(), read_labels(subset.get("labels")),
                            subset.get("trafficPolicy"), at_index("subsets", i), rule.object});
  }
  add_bad_values(rule.spec, kinds::check_destination_rule, rule.troubles);
  remark_idle_words(rule, rule.troubles);
  return rule;
}

// What the rule would be if it said whom it is for, and how to encrypt, and nothing else; nullptr: it asks for no TLS,
// or that is what cannot be done.
std::shared_ptr<const DestinationRule> tls_alone(const Value& object, std::string_view domain) {
  const Value& written = object.at("spec", "trafficPolicy");
  const codec::Array& ports = written.get("portLevelSettings").as_array();
  if (!asks_for_tls(written) && std::ranges::none_of(ports, asks_for_tls)) return nullptr;
  Value policy = Value::object();
  if (!written.get("tls").is_null()) policy.set("tls", written.get("tls"));
  for (const Value& one : ports) {
    Value port = Value::object();
    port.set("port", one.get("port"));
    if (!one.get("tls").is_null()) port.set("tls", one.get("tls"));
    policy["portLevelSettings"].push_back(std::move(port));
  }
  Value spec = Value::object();
  for (const char* name : {"host", "exportTo", "workloadSelector"}) {
    if (const Value& said = object.get("spec").get(name); !said.is_null()) spec.set(name, said);
  }
  spec.set("trafficPolicy", std::move(policy));
  Value alone = Value::object();
  for (const char* name : {"namespace", "name", "creationTimestamp"})
    alone["metadata"].set(name, object.get("metadata").get(name));
  alone.set("spec", std::move(spec));
  auto rule = std::make_shared<DestinationRule>(as_said(alone, domain));
  if (any_blocks(rule->troubles)) return nullptr;
  return rule;
}

}  // namespace

DestinationRule read_destination_rule(const Value& object, std::string_view domain) {
  DestinationRule rule = as_said(object, domain);
  if (any_blocks(rule.troubles)) rule.tls_alone = tls_alone(object, domain);
  return rule;
}

}  // namespace weft::mesh

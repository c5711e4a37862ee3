#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_values.h"
#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

void check_server_name(const Value& name, const Path& path, Findings& findings) {
  std::string_view text = name.as_string();
  if (text.starts_with("*.")) text.remove_prefix(2);
  if (text.empty() || (text != "*" && text.find('*') != std::string_view::npos))
    findings.bad(path, name, fmt::format("\"{}\" is no name: write it whole, or as *.example.com", name.as_string()));
}

// "*.example.com" covers whatever ends so, another wildcard too.
bool is_covered(std::string_view name, std::string_view host) {
  return host.starts_with('*') ? name.ends_with(host.substr(1)) : name == host;
}

void check_covered(const Value& name, const Value& hosts, const Path& path, Findings& findings) {
  const auto covers = [&](const Value& host) { return is_covered(name.as_string(), host.as_string()); };
  if (std::ranges::any_of(hosts.as_array(), covers)) return;
  findings.bad(path, name, fmt::format("\"{}\" is none of spec.hosts: add it there, too", name.as_string()));
}

// Of spec.tls or spec.tcp.
void check_opaque_route(const Value& route, const Value& hosts, const Path& path, Findings& findings) {
  const Path matches = path.field("match");
  size_t i = 0;
  for (const Value& match : route.get("match").as_array()) {
    const Path at = matches.index(i++);
    check_range(match.get("port"), at.field("port"), 0, kLastPort, findings);
    const Path names = at.field("sniHosts");
    size_t j = 0;
    for (const Value& name : match.get("sniHosts").as_array()) {
      const Path here = names.index(j++);
      check_server_name(name, here, findings);
      check_covered(name, hosts, here, findings);
    }
  }
  const Path to = path.field("route");
  if (route.get("route").size() == 0) findings.bad(path, route, "says nowhere to go: give it a route");
  check_weights(route.get("route"), to, findings);
  size_t j = 0;
  for (const Value& one : route.get("route").as_array()) {
    const Path at = to.index(j++);
    check_destination(one.get("destination"), at.field("destination"), findings);
  }
}

}  // namespace

void check_export_to(const Value& spec, const Path& path, Findings& findings) {
  const Path list = path.field("exportTo");
  size_t i = 0;
  for (const Value& one : spec.get("exportTo").as_array()) {
    const Path at = list.index(i++);
    const std::string& word = one.as_string();
    if (word != "." && word != "*" && word != "~" && !is_dns_label(word))
      findings.bad(at, one,
                   fmt::format("\"{}\" is no namespace, nor \".\" (its own), \"*\" (all) or \"~\" (none)", word));
  }
}

void check_virtual_service(const Value& spec, const Path& path, Findings& findings) {
  check_export_to(spec, path, findings);
  // One without hosts can be delegated to, for requests.
  const bool delegate = spec.get("gateways").size() + spec.get("tls").size() + spec.get("tcp").size() == 0;
  if (spec.get("hosts").as_array().empty() && !delegate)
    findings.missing(path.field("hosts"), spec, "needs at least one host");
  if (spec.get("http").size() + spec.get("tcp").size() + spec.get("tls").size() == 0) {
    findings.missing(path.field("http"), spec, "needs at least one http, tcp or tls route");
  }
  const Path routes = path.field("http");
  size_t i = 0;
  for (const Value& route : spec.get("http").as_array()) check_http_route(route, routes.index(i++), findings);
  for (std::string_view list : {"tcp", "tls"}) {
    const Path at = path.field(list);
    size_t j = 0;
    for (const Value& route : spec.get(list).as_array())
      check_opaque_route(route, spec.get("hosts"), at.index(j++), findings);
  }
}

void check_destination_rule(const Value& spec, const Path& path, Findings& findings) {
  check_export_to(spec, path, findings);
  std::set<std::string> names;
  const Path subsets = path.field("subsets");
  size_t i = 0;
  for (const Value& subset : spec.get("subsets").as_array()) {
    const Path at = subsets.index(i++);
    check_labels(subset.get("labels"), at.field("labels"), findings);
    const std::string& name = subset.get("name").as_string();
    if (!names.insert(name).second)
      findings.bad(at.field("name"), subset.get("name"), fmt::format("\"{}\" is there twice", name));
    if (!is_dns_label(name))
      findings.bad(
          at.field("name"), subset.get("name"),
          fmt::format("\"{}\" is no name of a subset: a-z, 0-9 and '-', {} characters at most", name, kMaxDnsLabel));
    check_traffic_policy(subset.get("trafficPolicy"), at.field("trafficPolicy"), findings);
  }
  check_traffic_policy(spec.get("trafficPolicy"), path.field("trafficPolicy"), findings);
}

}  // namespace weft::mesh::kinds

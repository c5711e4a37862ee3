#include "mesh/idle_matches.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/matcher.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kMethods[] = {"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                         "CONNECT", "OPTIONS", "TRACE", "PATCH"};

void add_never(std::string path, std::string text, std::string advice, uint32_t line, Troubles& troubles) {
  troubles.push_back({Trouble::What::has_no_say, false, std::move(path), std::move(text), std::move(advice), line});
}

// Every match of every list, with its path. What a delegate says its own status tells.
template <class Look>
void each_match(const VirtualService& object, bool of_delegates, Look look) {
  for (std::string_view list : {"http", "tls", "tcp"}) {
    const codec::Array& rules = object.spec.get(list).as_array();
    for (size_t i = 0; i < rules.size(); ++i) {
      if (!of_delegates && list == "http" && object.rule_name(i).contains(" delegate ")) continue;
      const codec::Array& matches = rules[i].get("match").as_array();
      for (size_t j = 0; j < matches.size(); ++j)
        look(matches[j], at_index(at_index(fmt::format("spec.{}", list), i) + ".match", j));
    }
  }
}

bool is_routed_at(const VirtualService& object, const std::string& gateway) {
  const auto meant = gateway_meant(gateway, object.object.ns);
  return meant ? object.is_bound_to(*meant) : object.in_mesh;
}

void remark_gateways(const VirtualService& object, const Value& match, const std::string& path, Troubles& troubles) {
  const codec::Array& gateways = match.get("gateways").as_array();
  const bool any =
      std::ranges::any_of(gateways, [&](const Value& one) { return is_routed_at(object, one.as_string()); });
  for (size_t i = 0; i < gateways.size(); ++i) {
    if (is_routed_at(object, gateways[i].as_string())) continue;
    add_never(at_index(path + ".gateways", i),
              fmt::format("\"{}\" is not among the gateways of the object{}", gateways[i].as_string(),
                          any ? "" : ": the match is never true"),
              "add it to spec.gateways, or name one of those", gateways[i].line, troubles);
  }
}

void remark_method(const Value& match, const std::string& path, Troubles& troubles) {
  const Value& said = match.at("method", "exact");
  const std::string& text = said.as_string();
  for (std::string_view method : kMethods) {
    if (text == method || !config::equal_ignoring_case(text, method)) continue;
    add_never(
        path + ".method.exact",
        fmt::format("no request has the method \"{}\", which is written in capitals: the match is never true", text),
        fmt::format("write {}", method), said.line, troubles);
  }
}

// Where the object is seen; at gateways it is their own pods that call, wherever they are, and of a delegate's rules
// those who see the root.
bool is_anybody(const VirtualService& object, const Population& population, const std::string& ns,
                const Labels& labels) {
  if (!ns.empty()) return population.has(ns, labels);
  if (!object.gateways.empty() || object.hosts.empty() || object.exported.empty()) return population.has(labels);
  return std::ranges::any_of(object.exported, [&](const std::string& one) { return population.has(one, labels); });
}

void remark_callers(const VirtualService& object, const Population& population, const Value& match,
                    const std::string& path, Troubles& troubles) {
  const Value& ns = match.get("sourceNamespace");
  if (!ns.as_string().empty() && !population.is_in(ns.as_string()))
    return add_never(path + ".sourceNamespace",
                     fmt::format("no pod is in a namespace \"{}\": the match is never true", ns.as_string()),
                     "correct the name, or start pods there", ns.line, troubles);
  const Labels labels = read_labels(match.get("sourceLabels"));
  if (labels.empty() || is_anybody(object, population, ns.as_string(), labels)) return;
  const std::string where = !ns.as_string().empty()   ? fmt::format(" of namespace \"{}\"", ns.as_string())
                            : object.exported.empty() ? ""
                                                      : " of the namespaces that see the object";
  add_never(path + ".sourceLabels", fmt::format("no pod{} has these labels: the match is never true", where),
            "correct the labels, or those of the pods", match.get("sourceLabels").line, troubles);
}

}  // namespace

void remark_idle_matches(const VirtualService& object, Troubles& troubles) {
  each_match(object, false, [&](const Value& match, const std::string& path) {
    // A delegate has no gateways of its own: those of who delegates to it count.
    if (!object.hosts.empty()) remark_gateways(object, match, path, troubles);
    remark_method(match, path, troubles);
  });
}

void remark_idle_callers(const VirtualService& object, const Population& population, Troubles& troubles) {
  each_match(object, false, [&](const Value& match, const std::string& path) {
    remark_callers(object, population, match, path, troubles);
  });
}

void remark_idle_ports(const VirtualService& object, const std::vector<uint16_t>& ports, Troubles& troubles) {
  each_match(object, true, [&](const Value& match, const std::string& path) {
    const Value& said = match.get("port");
    const int64_t port = said.as_int();
    if (port == 0 || std::ranges::find(ports, port) != ports.end()) return;
    add_never(path + ".port", fmt::format("none of its hosts has a port {}: the match is never true", port),
              "say a port of theirs", said.line, troubles);
  });
}

void remark_chosen_by_nobody(const DestinationRule& rule, const Population& population, Troubles& troubles) {
  if (rule.selector.empty() || population.has(rule.object.ns, rule.selector)) return;
  add_never("spec.workloadSelector", "no pod has these labels: it is for nobody", "correct the labels",
            rule.spec.get("workloadSelector").line, troubles);
}

}  // namespace weft::mesh

#include "mesh/hidden_rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "mesh/http_match.h"
#include "mesh/match_within.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

std::vector<std::string> all_hosts(const VirtualService& object) {
  std::vector<std::string> names;
  for (const Destination& host : object.hosts) names.push_back(host.host);
  return names;
}

// The hosts of the younger that the older has wherever the younger has them.
std::vector<std::string> shared_hosts(const Gateway& gateway, const VirtualService& older,
                                      const VirtualService& object) {
  std::vector<std::string> shared;
  for (const std::string& host : all_hosts(object)) {
    bool is_open = false;
    bool is_shared = true;
    for (const GatewayServer& server : gateway.servers) {
      const auto here = meet(server.hosts, object.object.ns, {host});
      const auto theirs = meet(server.hosts, older.object.ns, all_hosts(older));
      is_open = is_open || !here.empty();
      is_shared = is_shared && std::ranges::all_of(here, [&](const std::string& name) {
                    return std::ranges::find(theirs, name) != theirs.end();
                  });
    }
    if (is_open && is_shared) shared.push_back(host);
  }
  return shared;
}

// What the proxy sees of a block when its gateway, port and workload are settled.
bool is_put_last(const Value& match) {
  Value seen = match;
  for (std::string_view field : {"gateways", "port", "sourceLabels", "sourceNamespace"}) seen.set(field, Value());
  return matches_everything(seen);
}

// The blocks of a rule that are for the gateway; of one that has none, one that takes everything.
codec::Array blocks_at(const Value& rule, const ObjectName& gateway, std::string_view ns) {
  if (rule.get("match").size() == 0) return {Value::object()};
  codec::Array blocks;
  for (const Value& match : rule.get("match").as_array()) {
    if (is_for(match, &gateway, ns)) blocks.push_back(match);
  }
  return blocks;
}

bool hides(const codec::Array& before, const codec::Array& blocks) {
  return !blocks.empty() && std::ranges::all_of(blocks, [&](const Value& inner) {
    return std::ranges::any_of(before, [&](const Value& outer) {
      return is_put_last(outer) <= is_put_last(inner) && takes_all_of(outer, inner);
    });
  });
}

struct Hidden {
  std::string_view kind;  // "http"
  size_t index;
  size_t before;  // the older object's rule
  bool alike;     // of the same matches
};

void tell(const Gateway& gateway, const VirtualService& older, const VirtualService& object, const Hidden& hidden,
          const std::vector<std::string>& hosts, Troubles& troubles) {
  const std::string rule =
      hidden.alike ? "a rule of the same matches" : fmt::format("a broader rule, {}[{}],", hidden.kind, hidden.before);
  const std::string where = hosts.size() == object.hosts.size() ? "" : fmt::format(" for {}", fmt::join(hosts, ", "));
  troubles.push_back({Trouble::What::conflict, false, at_index(fmt::format("spec.{}", hidden.kind), hidden.index),
                      fmt::format("VirtualService {} has {} at Gateway {}, and is older: this one is never reached{}",
                                  to_string(older.object), rule, to_string(gateway.object), where),
                      hidden.alike ? "delete one of the two" : "put this one before that rule, in the older object",
                      object.spec.get(hidden.kind).as_array()[hidden.index].line});
}

// Of TLS and TCP rules only those of the same matches are known to hide each other, and one of TCP without a match all.
void tell_alike(const Gateway& gateway, const VirtualService& older, const VirtualService& object,
                std::string_view kind, const std::vector<std::string>& hosts, Troubles& troubles) {
  const codec::Array& theirs = older.spec.get(kind).as_array();
  const codec::Array& rules = object.spec.get(kind).as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    const auto hiding = std::ranges::find_if(theirs, [&](const Value& one) {
      return one.get("match") == rules[i].get("match") || one.get("match").as_array().empty();
    });
    if (hiding == theirs.end()) continue;
    const bool alike = hiding->get("match") == rules[i].get("match");
    tell(gateway, older, object, {kind, i, static_cast<size_t>(hiding - theirs.begin()), alike}, hosts, troubles);
  }
}

}  // namespace

void tell_hidden_rules(const Gateway& gateway, const VirtualService& older, const VirtualService& object,
                       Troubles& troubles) {
  const std::vector<std::string> hosts = shared_hosts(gateway, older, object);
  if (hosts.empty()) return;
  const codec::Array& theirs = older.spec.get("http").as_array();
  const codec::Array& rules = object.spec.get("http").as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    const codec::Array blocks = blocks_at(rules[i], gateway.object, object.object.ns);
    for (size_t j = 0; j < theirs.size(); ++j) {
      if (!hides(blocks_at(theirs[j], gateway.object, older.object.ns), blocks)) continue;
      const bool alike = theirs[j].get("match") == rules[i].get("match");
      tell(gateway, older, object, {"http", i, j, alike}, hosts, troubles);
      break;
    }
  }
  if (hosts.size() < object.hosts.size()) return;
  for (std::string_view kind : {"tls", "tcp"}) tell_alike(gateway, older, object, kind, hosts, troubles);
}

}  // namespace weft::mesh

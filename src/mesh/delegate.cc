#include "mesh/delegate.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/match_within.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

// What a delegate's rule takes over from the root's where it says nothing itself (Istio).
constexpr std::string_view kInherited[] = {"name",           "rewrite",          "timeout", "retries",
                                           "fault",          "mirror",           "mirrors", "mirrorPercent",
                                           "mirror_percent", "mirrorPercentage", "headers", "corsPolicy"};

// Alternatives within alternatives. nullopt: one of the inner is within none of the outer.
std::optional<Value> merge_all(const Value& outer, const Value& inner) {
  if (outer.size() == 0) return inner;
  if (inner.size() == 0) return outer;
  Value out = Value::array();
  for (const Value& one : inner.as_array()) {
    const size_t before = out.size();
    for (const Value& around : outer.as_array()) {
      if (lies_within(around, one)) out.push_back(merge_matches(around, one));
    }
    if (out.size() == before) return std::nullopt;
  }
  return out;
}

// The delegate's names, as they mean in its own namespace.
void make_whole(Value& to, std::string_view ns, std::string_view domain) {
  if (to.is_object()) to.set("host", whole_host(to.get("host").as_string(), ns, domain));
}

void make_names_whole(Value& rule, std::string_view ns, std::string_view domain) {
  if (Value* routes = rule.find("route")) {
    for (Value& route : routes->array_ref()) make_whole(route["destination"], ns, domain);
  }
  if (Value* mirror = rule.find("mirror")) make_whole(*mirror, ns, domain);
  if (Value* mirrors = rule.find("mirrors")) {
    for (Value& mirror : mirrors->array_ref()) make_whole(mirror["destination"], ns, domain);
  }
}

class Expansion {
 public:
  Expansion(const VirtualService& root, const FindDelegate& find, std::string_view domain)
      : root_(root), find_(find), domain_(domain) {}

  VirtualService make() {
    const codec::Array& rules = root_.spec.get("http").as_array();
    for (size_t i = 0; i < rules.size(); ++i) {
      if (rules[i].get("delegate").is_null()) {
        add(rules[i], fmt::format("http[{}]", i));
      } else {
        add_delegate(rules[i], i);
      }
    }
    return read();
  }

 private:
  void add(Value rule, std::string name) {
    http_.push_back(std::move(rule));
    names_.push_back(std::move(name));
  }

  void trouble(Trouble::What what, bool blocks, size_t index, std::string text, std::string advice) {
    troubles_.push_back({what, blocks, at_index("spec.http", index) + ".delegate", std::move(text), std::move(advice),
                         root_.spec.get("http").as_array()[index].get("delegate").line});
  }

  // Empty: it can be delegated to.
  std::string why_not(const VirtualService* object) const {
    if (object == nullptr) return "is not there";
    if (!object->hosts.empty()) return "has hosts of its own: only one without can be delegated to";
    if (!object->is_visible(root_.object.ns)) return "is not exported to this namespace";
    if (any_blocks(object->troubles)) return "cannot have an effect: its status says why";
    return {};
  }

  void add_delegate(const Value& rule, size_t index) {
    const ObjectName name = delegate_of(rule, root_.object.ns);
    const VirtualService* object = find_(name);
    if (std::string why = why_not(object); !why.empty()) {
      return trouble(Trouble::What::missing_delegate, true, index,
                     fmt::format("the VirtualService {} {}", to_string(name), why), "mend it, or name another");
    }
    const codec::Array& inner = object->spec.get("http").as_array();
    for (size_t j = 0; j < inner.size(); ++j) {
      auto merged = merge_rules(rule, inner[j]);
      if (!merged) {
        trouble(Trouble::What::conflict, false, index,
                fmt::format("http[{}] of VirtualService {} matches what this rule does not, and has no effect", j,
                            to_string(name)),
                "narrow its match");
        continue;
      }
      make_names_whole(*merged, name.ns, domain_);
      add(std::move(*merged), fmt::format("http[{}] delegate {} http[{}]", index, to_string(name), j));
    }
  }

  // What it says without effect its own status tells, and what the root says is for the other rules of it, too.
  bool is_of_a_delegate(const Trouble& one) const {
    constexpr std::string_view kRules = "spec.http[";
    if (!one.path.starts_with(kRules)) return false;
    return names_.at(static_cast<size_t>(std::atoi(one.path.c_str() + kRules.size()))).contains(" delegate ");
  }

  VirtualService read() {
    Value object = Value::object();
    object["metadata"].set("namespace", root_.object.ns);
    object["metadata"].set("name", root_.object.name);
    object["metadata"].set("creationTimestamp", root_.created);
    Value spec = root_.spec;
    spec.set("http", Value(std::move(http_)));
    object.set("spec", std::move(spec));
    VirtualService out = read_virtual_service(object, domain_);
    out.former = root_.former;
    out.subsets_from = root_.subsets_from;
    // That it has no rules is only because a delegate's are not there, which is told.
    if (any_blocks(troubles_)) std::erase_if(out.troubles, [](const Trouble& one) { return one.path == "spec.http"; });
    std::erase_if(out.troubles, [&](const Trouble& one) { return is_remark(one) && is_of_a_delegate(one); });
    out.rule_names = std::move(names_);
    out.troubles.insert(out.troubles.end(), troubles_.begin(), troubles_.end());
    return out;
  }

  const VirtualService& root_;
  const FindDelegate& find_;
  std::string_view domain_;
  codec::Array http_;
  std::vector<std::string> names_;
  Troubles troubles_;
};

}  // namespace

std::optional<Value> merge_rules(const Value& root, const Value& delegate) {
  auto match = merge_all(root.get("match"), delegate.get("match"));
  if (!match) return std::nullopt;
  Value out = delegate;
  if (match->size() > 0) out.set("match", std::move(*match));
  for (std::string_view field : kInherited) {
    if (out.get(field).is_null() && !root.get(field).is_null()) out.set(field, root.get(field));
  }
  return out;
}

VirtualService expand(const VirtualService& root, const FindDelegate& find, std::string_view domain) {
  return Expansion(root, find, domain).make();
}

}  // namespace weft::mesh

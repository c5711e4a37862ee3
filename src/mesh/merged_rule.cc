#include "mesh/merged_rule.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/supported.h"

namespace weft::mesh {
namespace {

// The annotation is a policy, too: it says how to balance.
bool has_policy(const DestinationRule& rule) {
  return !rule.spec.get("trafficPolicy").is_null() || !rule.balancer.empty();
}

bool has_check(const DestinationRule& rule) { return !rule.health_check.is_null(); }

}  // namespace

bool adds_up(const DestinationRule& a, const DestinationRule& b) {
  return a.object.ns == b.object.ns && a.host.host == b.host.host && a.exported == b.exported &&
         a.selector == b.selector;
}

std::shared_ptr<const DestinationRule> merge(RuleParts parts) {
  if (parts.size() == 1) return parts.front();
  const auto speaks = std::ranges::find_if(parts, [](const auto& part) { return has_policy(*part); });
  auto whole = std::make_shared<DestinationRule>(speaks == parts.end() ? *parts.front() : **speaks);
  const auto checks = std::ranges::find_if(parts, [](const auto& part) { return has_check(*part); });
  if (checks != parts.end()) whole->health_check = (*checks)->health_check;
  whole->former = nullptr;
  whole->tls_alone = nullptr;
  whole->troubles.clear();
  whole->subsets.clear();
  codec::Value subsets = codec::Value::array();
  for (const auto& part : parts) {
    for (size_t i = 0; i < part->subsets.size(); ++i) {
      if (whole->subset(part->subsets[i].name) != nullptr) continue;
      whole->subsets.push_back(part->subsets[i]);
      subsets.push_back(part->spec.get("subsets").as_array()[i]);
    }
  }
  whole->spec.set("subsets", std::move(subsets));
  whole->parts = std::move(parts);
  return whole;
}

void add_lost(const DestinationRule& rule, const RuleParts& older, Troubles& troubles) {
  const auto add = [&](std::string path, uint32_t line, const std::string& what, const ObjectName& winner,
                       std::string advice) {
    troubles.push_back({Trouble::What::conflict, false, std::move(path),
                        fmt::format("{} of the host \"{}\" is that of an older DestinationRule, {}, which is in force",
                                    what, rule.host.host, to_string(winner)),
                        std::move(advice), line});
  };
  const codec::Array& written = rule.spec.get("subsets").as_array();
  for (size_t i = 0; i < rule.subsets.size(); ++i) {
    const std::string& name = rule.subsets[i].name;
    const auto first = std::ranges::find_if(older, [&](const auto& one) { return one->subset(name) != nullptr; });
    if (first == older.end()) continue;
    add(at_index("spec.subsets", i) + ".name", written[i].line, fmt::format("the subset \"{}\"", name),
        (*first)->object, "give it another name, or take it out");
  }
  if (has_check(rule)) {
    const auto first = std::ranges::find_if(older, [](const auto& one) { return has_check(*one); });
    if (first != older.end())
      add("metadata.annotations", 0, "the health check", (*first)->object, "merge the two into one");
  }
  if (!has_policy(rule)) return;
  const auto first = std::ranges::find_if(older, [](const auto& one) { return has_policy(*one); });
  if (first == older.end()) return;
  const codec::Value& policy = rule.spec.get("trafficPolicy");
  add(policy.is_null() ? "metadata.annotations" : "spec.trafficPolicy", policy.line, "the policy", (*first)->object,
      "merge the two into one, or say it of subsets");
}

}  // namespace weft::mesh

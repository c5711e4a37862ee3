#include "mesh/traffic_distribution.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kDistributionAnnotation = "networking.istio.io/traffic-distribution";

enum class Distribution : uint8_t { any, zone, node, unknown };

// Istio takes the annotation's words in any case, the field's as they are.
Distribution distribution_of(std::string_view word) {
  const std::string lower = lower_case(word);
  if (lower.empty() || lower == "any") return Distribution::any;
  if (lower == "preferclose" || lower == "prefersamezone") return Distribution::zone;
  return lower == "prefersamenode" ? Distribution::node : Distribution::unknown;
}

// The field goes before the annotation.
struct Said {
  const Value& word;
  std::string path;
};
Said said_by(const Value& service) {
  const Value& field = service.at("spec", "trafficDistribution");
  if (!field.as_string().empty()) return {field, "spec.trafficDistribution"};
  return {service.at("metadata", "annotations").get(kDistributionAnnotation),
          fmt::format("metadata.annotations[{}]", kDistributionAnnotation)};
}

}  // namespace

bool prefers_close(const Value& service) {
  const Distribution said = distribution_of(said_by(service).word.as_string());
  return said == Distribution::zone || said == Distribution::node;
}

const Value& near_first() {
  static const Value kSetting = [] {
    Value setting = Value::object();
    Value order = Value::array();
    for (const char* label :
         {"topology.istio.io/network", "topology.kubernetes.io/region", "topology.kubernetes.io/zone"})
      order.push_back(std::string(label));
    setting.set("failoverPriority", std::move(order));
    return setting;
  }();
  return kSetting;
}

std::vector<UnfollowedWord> unfollowed_words(const Value& service) {
  std::vector<UnfollowedWord> out;
  const Said said = said_by(service);
  switch (distribution_of(said.word.as_string())) {
    case Distribution::any:
    case Distribution::zone: break;
    case Distribution::node:
      out.push_back({said.path, said.word.line,
                     "is followed as PreferSameZone: which pods are on the caller's node makes no difference",
                     "write PreferSameZone"});
      break;
    case Distribution::unknown:
      out.push_back({said.path, said.word.line,
                     fmt::format("\"{}\" is not followed: it is none of PreferClose, PreferSameZone and PreferSameNode",
                                 said.word.as_string()),
                     "write one of these, or remove it"});
      break;
  }
  const Value& policy = service.at("spec", "internalTrafficPolicy");
  if (policy.as_string() == "Local") {
    out.push_back({"spec.internalTrafficPolicy", policy.line,
                   "\"Local\" is not followed: calls of the mesh go to the pods of every node",
                   "remove it; trafficDistribution: PreferClose has those asked first that are near"});
  }
  return out;
}

}  // namespace weft::mesh

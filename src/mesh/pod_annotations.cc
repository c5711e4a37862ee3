#include "mesh/pod_annotations.h"

#include <algorithm>

namespace weft::mesh {
namespace {

constexpr std::string_view kIn = "what comes to every port is captured, and policies hold there";
constexpr std::string_view kOut = "all that the pod sends is captured";
constexpr std::string_view kBoth = "what comes and goes by every interface is captured";
constexpr std::string_view kConfig = "a sidecar is set up alike in every pod";
constexpr std::string_view kContainer = "the sidecar's container is the same in every pod";
constexpr std::string_view kProbes = "the sidecar's readiness is asked for as in every pod";
constexpr std::string_view kStats = "the metrics are the same in every pod";
constexpr std::string_view kLog = "the sidecar's log is the same in every pod";

constexpr IgnoredAnnotation kIgnored[] = {
    {"traffic.sidecar.istio.io/includeInboundPorts", kIn, "*"},
    {"traffic.sidecar.istio.io/excludeInboundPorts", kIn, {}},
    {"traffic.sidecar.istio.io/includeOutboundIPRanges", kOut, "*"},
    {"traffic.sidecar.istio.io/excludeOutboundIPRanges", kOut, {}},
    {"traffic.sidecar.istio.io/includeOutboundPorts", kOut, "*"},
    {"traffic.sidecar.istio.io/excludeOutboundPorts", kOut, {}},
    {"traffic.sidecar.istio.io/excludeInterfaces", kBoth, {}},
    {"traffic.sidecar.istio.io/kubevirtInterfaces", kBoth, {}},
    {"istio.io/reroute-virtual-interfaces", kBoth, {}},
    {"sidecar.istio.io/interceptionMode", "connections are captured by redirecting them", "REDIRECT"},
    {"sidecar.istio.io/rewriteAppHTTPProbers", "probes stay as they are written", "false"},
    {"sidecar.istio.io/nativeSidecar", "the sidecar is an init container that goes on running", "true"},
    {"sidecar.istio.io/bootstrapOverride", kConfig, {}},
    {"sidecar.istio.io/discoveryAddress", kConfig, {}},
    {"proxy.istio.io/config", kConfig, {}},
    {"proxy.istio.io/overrides", kContainer, {}},
    {"sidecar.istio.io/proxy*", kContainer, {}},
    {"sidecar.istio.io/userVolume*", kContainer, {}},
    {"status.sidecar.istio.io/port", kProbes, {}},
    {"readiness.status.sidecar.istio.io/*", kProbes, {}},
    {"sidecar.istio.io/stats*", kStats, {}},
    {"sidecar.istio.io/extraStatTags", kStats, {}},
    {"sidecar.istio.io/logLevel", kLog, {}},
    {"sidecar.istio.io/componentLogLevel", kLog, {}},
    {"sidecar.istio.io/agentLogLevel", kLog, {}},
};

bool is_called(std::string_view key, std::string_view name) {
  return name.ends_with('*') ? key.starts_with(name.substr(0, name.size() - 1)) : key == name;
}

}  // namespace

std::span<const IgnoredAnnotation> ignored_annotations() { return kIgnored; }

std::vector<IgnoredWord> ignored_words(const codec::Value& metadata) {
  std::vector<IgnoredWord> found;
  for (const codec::Member& member : metadata.get("annotations").as_object()) {
    const auto* known =
        std::ranges::find_if(kIgnored, [&](const IgnoredAnnotation& one) { return is_called(member.key, one.key); });
    const std::string& said = member.value.as_string();
    // Without a value it leaves out nothing.
    if (known == std::end(kIgnored) || said.empty() || said == known->agrees) continue;
    found.push_back({member.key, known->so, member.value.line});
  }
  return found;
}

}  // namespace weft::mesh

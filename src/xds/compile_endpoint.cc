#include "xds/compile_endpoint.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
namespace endpoint = envoy::config::endpoint::v3;

// The public API's bound on priorities, which must begin at 0.
constexpr uint32_t kMaxPriority = 128;

constexpr uint32_t kAllCallers = 10'000;

Result<config::Health> health(core::HealthStatus from, const Place& at) {
  switch (from) {
    case core::UNKNOWN:
    case core::HEALTHY: return config::Health::healthy;
    case core::DEGRADED: return config::Health::degraded;
    case core::DRAINING: return config::Health::draining;
    case core::UNHEALTHY:
    case core::TIMEOUT: return config::Health::unhealthy;
    default: return at.child("health_status").refuse(fmt::format("{} is no status weft knows", static_cast<int>(from)));
  }
}

std::string locality_text(const core::Locality& from) {
  if (from.region().empty() && from.zone().empty() && from.sub_zone().empty()) return {};
  std::string text = from.region();
  if (!from.zone().empty() || !from.sub_zone().empty()) text += "/" + from.zone();
  if (!from.sub_zone().empty()) text += "/" + from.sub_zone();
  return text;
}

std::vector<std::pair<std::string, std::string>> labels_of(const core::Metadata& metadata) {
  std::vector<std::pair<std::string, std::string>> labels;
  for (const auto& [ns, values] : metadata.filter_metadata()) {
    for (const auto& [key, value] : values.fields()) {
      if (value.has_string_value()) labels.emplace_back(ns + "." + key, value.string_value());
    }
  }
  std::sort(labels.begin(), labels.end());
  return labels;
}

Result<config::Endpoint> compile_one(const endpoint::LbEndpoint& from, bool names_allowed, const Place& at) {
  if (!from.has_endpoint()) return at.refuse("it has no endpoint");
  config::Endpoint out;
  const Place outer = at.child("endpoint");
  const Place here = outer.child("address");
  TRY(out.address, address(from.endpoint().address(), here));
  if (!names_allowed && !out.address.is_unix() && !config::is_ip(out.address.host)) {
    return here.refuse(
        fmt::format("\"{}\" is no IP address; only a STRICT_DNS cluster resolves names", out.address.host));
  }
  if (!out.address.is_unix() && out.address.port == 0) return here.refuse("the port is 0");
  if (from.has_load_balancing_weight()) out.weight = from.load_balancing_weight().value();
  if (out.weight == 0) return at.child("load_balancing_weight").refuse("it must be at least 1");
  TRY(out.health, health(from.health_status(), at));
  out.hostname = from.endpoint().hostname();
  out.labels = labels_of(from.metadata());
  return out;
}

Result<void> add_locality(const endpoint::LocalityLbEndpoints& from, bool names_allowed, config::EndpointSet& out,
                          const Place& at) {
  if (from.priority() > kMaxPriority)
    return at.child("priority").refuse(fmt::format("{} is more than {}", from.priority(), kMaxPriority));
  if (const std::string callers = metadata_text(from.metadata(), "weft", "callers"); !callers.empty()) {
    uint32_t part = 0;
    const char* end = callers.data() + callers.size();
    if (std::from_chars(callers.data(), end, part).ptr != end || part > kAllCallers)
      return at.child("metadata").refuse(fmt::format("weft.callers \"{}\" is no part of {}", callers, kAllCallers));
    out.callers.parts.emplace_back(locality_text(from.locality()), part);
    if (!metadata_text(from.metadata(), "weft", "own").empty()) out.callers.own = locality_text(from.locality());
  }
  for (int i = 0; i < from.lb_endpoints_size(); ++i) {
    TRY(config::Endpoint one,
        compile_one(from.lb_endpoints(i), names_allowed, at.child("lb_endpoints", static_cast<size_t>(i))));
    one.priority = from.priority();
    one.locality_weight = from.load_balancing_weight().value();
    one.locality = locality_text(from.locality());
    out.endpoints.push_back(std::move(one));
  }
  return {};
}

}  // namespace

Result<std::shared_ptr<const config::EndpointSet>> compile_endpoints(const endpoint::ClusterLoadAssignment& from,
                                                                     bool names_allowed, std::string version,
                                                                     const Place& at) {
  auto out = std::make_shared<config::EndpointSet>();
  out->name = from.cluster_name();
  out->version = std::move(version);
  for (int i = 0; i < from.endpoints_size(); ++i) {
    TRY_VOID(add_locality(from.endpoints(i), names_allowed, *out, at.child("endpoints", static_cast<size_t>(i))));
  }
  return out;
}

}  // namespace weft::xds

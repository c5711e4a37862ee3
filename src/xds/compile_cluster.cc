#include "xds/compile_cluster.h"

#include <fmt/format.h>
#include <sys/socket.h>

#include <limits>

#include "config/version.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "xds/compile_endpoint.h"
#include "xds/compile_tls.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
using envoy::config::cluster::v3::Cluster;

Result<config::Discovery> discovery_of(Cluster::DiscoveryType from, const Place& at) {
  switch (from) {
    case Cluster::STATIC: return config::Discovery::fixed;
    case Cluster::STRICT_DNS: return config::Discovery::dns;
    case Cluster::EDS: return config::Discovery::eds;
    case Cluster::ORIGINAL_DST: return config::Discovery::original_dst;
    default:
      return at.child("type").refuse(
          fmt::format("weft speaks STATIC, STRICT_DNS, EDS and ORIGINAL_DST, not {}", static_cast<int>(from)));
  }
}

Result<config::Balance> balance(const Cluster& from, config::Discovery discovery, const Place& at) {
  const bool original = discovery == config::Discovery::original_dst;
  const Place here = at.child("lb_policy");
  if (original != (from.lb_policy() == Cluster::CLUSTER_PROVIDED))
    return here.refuse("CLUSTER_PROVIDED and type ORIGINAL_DST go only together");
  if (original) return config::Balance::original_dst;
  switch (from.lb_policy()) {
    case Cluster::ROUND_ROBIN: return config::Balance::round_robin;
    case Cluster::LEAST_REQUEST: return config::Balance::least_request;
    case Cluster::RANDOM: return config::Balance::random;
    default:
      return here.refuse(
          fmt::format("weft speaks ROUND_ROBIN, LEAST_REQUEST and RANDOM, not {}", static_cast<int>(from.lb_policy())));
  }
}

config::DnsFamily dns_family(Cluster::DnsLookupFamily from) {
  switch (from) {
    case Cluster::V4_ONLY: return config::DnsFamily::v4;
    case Cluster::V6_ONLY: return config::DnsFamily::v6;
    case Cluster::V4_PREFERRED: return config::DnsFamily::v4_first;
    default: return config::DnsFamily::any;
  }
}

Result<void> set_endpoints(const Cluster& from, config::Cluster& out, const Place& at) {
  const Place here = at.child("load_assignment");
  switch (out.discovery) {
    case config::Discovery::fixed:
    case config::Discovery::dns: {
      // A STATIC cluster without any is a black hole, and Istio sends one under that name.
      const bool names = out.discovery == config::Discovery::dns;
      if (names && !from.has_load_assignment()) return here.refuse("it is missing; the names to resolve stand there");
      TRY(out.endpoints, compile_endpoints(from.load_assignment(), names,
                                           config::content_version(from.load_assignment().SerializeAsString()), here));
      return {};
    }
    case config::Discovery::eds: {
      const Place eds = at.child("eds_cluster_config");
      if (!from.eds_cluster_config().eds_config().has_ads())
        return eds.child("eds_config").refuse("weft speaks only ads here");
      out.eds_name = from.eds_cluster_config().service_name();
      return {};
    }
    case config::Discovery::original_dst:
      if (from.has_load_assignment()) return here.refuse("an ORIGINAL_DST cluster has no endpoints of its own");
      return {};
  }
  return {};
}

void set_limits(const envoy::config::cluster::v3::CircuitBreakers& from, config::Limits& out) {
  for (const auto& threshold : from.thresholds()) {
    if (threshold.priority() != core::DEFAULT) continue;  // no route of ours has another priority
    if (threshold.has_max_connections()) out.max_connections = threshold.max_connections().value();
    if (threshold.has_max_pending_requests()) out.max_pending = threshold.max_pending_requests().value();
    if (threshold.has_max_requests()) out.max_requests = threshold.max_requests().value();
    if (threshold.has_max_retries()) out.max_retries = threshold.max_retries().value();
  }
}

Result<uint32_t> mark(double number, const Place& at) {
  if (!(number >= 0 && number <= std::numeric_limits<uint32_t>::max()))
    return at.refuse("the mark is no 32-bit number");
  return static_cast<uint32_t>(number);
}

Result<void> set_bind(const core::BindConfig& from, config::Cluster& out, const Place& at) {
  out.source_address = from.source_address().address();
  if (!out.source_address.empty() && !config::is_ip(out.source_address)) {
    return at.child("source_address").refuse(fmt::format("\"{}\" is no IP address", out.source_address));
  }
  if (from.source_address().port_value() != 0)
    return at.child("source_address").refuse("a fixed source port is not spoken");
  for (int i = 0; i < from.socket_options_size(); ++i) {
    const auto& option = from.socket_options(i);
    if (option.level() != SOL_SOCKET || option.name() != SO_MARK || !option.has_int_value()) {
      return at.child("socket_options", static_cast<size_t>(i))
          .refuse("the only option weft speaks is SO_MARK (level 1, name 36, int_value)");
    }
    TRY(out.mark, mark(static_cast<double>(option.int_value()), at.child("socket_options", static_cast<size_t>(i))));
  }
  return {};
}

// What a match asks of an endpoint's metadata stands there under this name.
constexpr std::string_view kMatchedMetadata = "envoy.transport_socket_match.";

Result<void> set_transports(const Cluster& from, config::Cluster& out, const Place& at) {
  for (int i = 0; i < from.transport_socket_matches_size(); ++i) {
    const Place here = at.child("transport_socket_matches", static_cast<size_t>(i));
    const auto& match = from.transport_socket_matches(i);
    config::TransportMatch made;
    for (const auto& [key, value] : match.match().fields()) {
      if (!value.has_string_value())
        return here.child("match").refuse(fmt::format("{} must be text: weft compares nothing else", key));
      made.labels.emplace_back(std::string(kMatchedMetadata) + key, value.string_value());
    }
    if (!match.has_transport_socket()) return here.child("transport_socket").refuse("it is missing");
    TRY(made.tls, compile_upstream_tls(match.transport_socket(), here.child("transport_socket")));
    out.transports.push_back(std::move(made));
  }
  return {};
}

Result<void> check_filters(const Cluster& from, const Place& at) {
  for (int i = 0; i < from.filters_size(); ++i) {
    if (may_pass_over(from.filters(i).typed_config())) continue;
    return at.child("filters", static_cast<size_t>(i))
        .refuse(fmt::format("weft does not speak the filter {}", from.filters(i).name()));
  }
  return {};
}

Result<void> set_balancing(const Cluster& from, config::Cluster& out, const Place& at) {
  TRY(out.balance, balance(from, out.discovery, at));
  if (from.least_request_lb_config().has_choice_count())
    out.least_request_choices = from.least_request_lb_config().choice_count().value();
  if (out.least_request_choices < 2)
    return at.child("least_request_lb_config").child("choice_count").refuse("it must be at least 2");
  if (from.common_lb_config().has_healthy_panic_threshold()) {
    const double percent = from.common_lb_config().healthy_panic_threshold().value();
    if (!(percent >= 0 && percent <= 100))
      return at.child("common_lb_config").child("healthy_panic_threshold").refuse("it must be in 0..100");
    out.panic_percent = static_cast<uint32_t>(percent);
  }
  return {};
}

}  // namespace

Result<std::shared_ptr<const config::Cluster>> compile_cluster(const Cluster& from, std::string version,
                                                               const Place& at) {
  if (from.name().empty()) return at.child("name").refuse("it is empty");
  auto out = std::make_shared<config::Cluster>();
  out->name = from.name();
  out->version = std::move(version);
  out->origin = origin_of(from.metadata());
  TRY(out->discovery, discovery_of(from.type(), at));
  TRY_VOID(set_balancing(from, *out, at));
  TRY_VOID(set_endpoints(from, *out, at));
  if (from.has_connect_timeout()) {
    TRY(out->connect_timeout, duration(from.connect_timeout(), at.child("connect_timeout")));
    if (out->connect_timeout == Duration(0)) return at.child("connect_timeout").refuse("it must be more than 0");
  }
  if (from.has_dns_refresh_rate()) {
    TRY(out->dns_refresh, duration(from.dns_refresh_rate(), at.child("dns_refresh_rate")));
    if (out->dns_refresh < 1ms) return at.child("dns_refresh_rate").refuse("it must be at least 1 ms");
  }
  out->dns_family = dns_family(from.dns_lookup_family());
  set_limits(from.circuit_breakers(), out->limits);
  if (from.has_outlier_detection()) {
    TRY(out->outlier, compile_outlier(from.outlier_detection(), at.child("outlier_detection")));
  }
  TRY_VOID(compile_upstream_http(from, *out, at));
  TRY(out->mark, mark(metadata_number(from.metadata(), "weft", "mark"), at.child("metadata")));
  TRY_VOID(set_bind(from.upstream_bind_config(), *out, at.child("upstream_bind_config")));
  if (from.has_transport_socket()) {
    TRY(out->tls, compile_upstream_tls(from.transport_socket(), at.child("transport_socket")));
  }
  TRY_VOID(set_transports(from, *out, at));
  TRY_VOID(check_filters(from, at));
  return out;
}

}  // namespace weft::xds

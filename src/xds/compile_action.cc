#include <fmt/format.h>

#include "base/text.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/extensions/retry/priority/previous_priorities/v3/previous_priorities_config.pb.h"
#include "http/h1/chars.h"
#include "xds/compile_route.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace route = envoy::config::route::v3;

constexpr std::string_view kPreviousHosts = "envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate";

// What is written into a request's or a Location's line as it is.
Result<std::string> target(const std::string& text, const Place& at) {
  if (!text.empty() && !http::h1::is_target(text)) return at.refuse("it has a character that no path has");
  return text;
}

Result<std::string> authority(const std::string& text, const Place& at) {
  if (!http::h1::is_authority(text)) return at.refuse("it is no host, with or without a port");
  return text;
}

Result<uint32_t> tries_at_priority(const google::protobuf::Any& from, const Place& at) {
  envoy::extensions::retry::priority::previous_priorities::v3::PreviousPrioritiesConfig turns;
  TRY_VOID(unpack(from, turns, at));
  if (turns.update_frequency() < 1) return at.child("update_frequency").refuse("it must be at least 1");
  return static_cast<uint32_t>(turns.update_frequency());
}

Result<config::RetryPolicy> retry_policy(const route::RetryPolicy& from, const Place& at) {
  config::RetryPolicy out;
  bool listed_statuses = false;
  if (auto set = set_conditions(out, from.retry_on(), listed_statuses); !set)
    return at.child("retry_on").refuse(set.error());
  if (from.has_num_retries()) out.num_retries = from.num_retries().value();
  TRY(out.per_try_timeout, duration(from.per_try_timeout(), at.child("per_try_timeout")));
  for (uint32_t status : from.retriable_status_codes()) {
    if (status < 100 || status > 599)
      return at.child("retriable_status_codes").refuse(fmt::format("{} is no HTTP status", status));
    if (listed_statuses) out.statuses.push_back(static_cast<uint16_t>(status));
  }
  out.hosts_not_tried = false;
  for (const auto& predicate : from.retry_host_predicate()) {
    if (type_in(predicate.typed_config()) == kPreviousHosts) out.hosts_not_tried = true;
  }
  if (from.has_retry_priority()) {
    const Place here = at.child("retry_priority");
    TRY(out.tries_at_priority, tries_at_priority(from.retry_priority().typed_config(), here.child("typed_config")));
  }
  if (from.has_retry_back_off()) {
    const Place here = at.child("retry_back_off");
    TRY(out.back_off_base, duration(from.retry_back_off().base_interval(), here.child("base_interval")));
    if (out.back_off_base == Duration(0)) return here.child("base_interval").refuse("it must be more than 0");
    out.back_off_max = out.back_off_base > Duration::max() / 10 ? Duration::max() : out.back_off_base * 10;
    if (from.retry_back_off().has_max_interval()) {
      TRY(out.back_off_max, duration(from.retry_back_off().max_interval(), here.child("max_interval")));
    }
  }
  return out;
}

Result<config::ClusterWeight> weighted(const route::WeightedCluster::ClusterWeight& from, const Place& at) {
  if (from.name().empty()) return at.child("name").refuse("it is empty");
  config::ClusterWeight out;
  out.cluster = from.name();
  out.weight = from.has_weight() ? from.weight().value() : 0;
  TRY(out.host_rewrite, authority(from.host_rewrite_literal(), at.child("host_rewrite_literal")));
  TRY_VOID(compile_mutations(from, out.mutations, at));
  return out;
}

Result<void> set_weighted(const route::WeightedCluster& from, config::Forward& out, const Place& at) {
  uint64_t total = 0;
  for (int i = 0; i < from.clusters_size(); ++i) {
    TRY(auto cluster, weighted(from.clusters(i), at.child("clusters", static_cast<size_t>(i))));
    total += cluster.weight;
    out.clusters.push_back(std::move(cluster));
  }
  if (total == 0 || total > std::numeric_limits<uint32_t>::max())
    return at.refuse(fmt::format("the weights sum up to {}", total));
  if (from.has_total_weight() && from.total_weight().value() != total) {
    return at.child("total_weight")
        .refuse(fmt::format("it says {}, but the weights sum up to {}", from.total_weight().value(), total));
  }
  out.total_weight = static_cast<uint32_t>(total);
  return {};
}

Result<void> set_clusters(const route::RouteAction& from, config::Forward& out, const Place& at) {
  switch (from.cluster_specifier_case()) {
    case route::RouteAction::kCluster:
      if (from.cluster().empty()) return at.child("cluster").refuse("it is empty");
      out.clusters.emplace_back().cluster = from.cluster();
      return {};
    case route::RouteAction::kWeightedClusters:
      return set_weighted(from.weighted_clusters(), out, at.child("weighted_clusters"));
    case route::RouteAction::CLUSTER_SPECIFIER_NOT_SET:
      return at.refuse("it names no destination; set cluster or weighted_clusters");
  }
  return {};
}

Result<void> set_upgrades(const route::RouteAction& from, config::Forward& out, const Place& at) {
  for (int i = 0; i < from.upgrade_configs_size(); ++i) {
    const Place here = at.child("upgrade_configs", static_cast<size_t>(i));
    const auto& upgrade = from.upgrade_configs(i);
    TRY(config::Upgrade made, compile_upgrade(upgrade.upgrade_type(), here));
    made.enabled = !upgrade.has_enabled() || upgrade.enabled().value();
    made.terminate = upgrade.has_connect_config();
    if (made.terminate && made.type != "connect")
      return here.child("connect_config").refuse(fmt::format("it is for CONNECT, not for \"{}\"", made.type));
    if (upgrade.connect_config().allow_post())
      return here.child("connect_config").child("allow_post").refuse("weft tunnels CONNECT only; set false");
    out.upgrades.push_back(std::move(made));
  }
  return {};
}

Result<void> set_stream_limit(const route::RouteAction::MaxStreamDuration& from, config::Forward& out,
                              const Place& at) {
  TRY(out.max_stream_duration, duration(from.max_stream_duration(), at.child("max_stream_duration")));
  if (from.has_grpc_timeout_header_max()) {
    TRY(out.grpc_timeout_max, duration(from.grpc_timeout_header_max(), at.child("grpc_timeout_header_max")));
  }
  return {};
}

Result<void> set_rewrites(const route::RouteAction& from, config::Forward& out, const Place& at) {
  TRY(out.host_rewrite, authority(from.host_rewrite_literal(), at.child("host_rewrite_literal")));
  TRY(out.prefix_rewrite, target(from.prefix_rewrite(), at.child("prefix_rewrite")));
  if (!from.has_regex_rewrite()) return {};
  const Place here = at.child("regex_rewrite");
  if (!out.prefix_rewrite.empty()) return here.refuse("it stands beside prefix_rewrite; keep one");
  auto rewrite =
      config::RegexRewrite::make(from.regex_rewrite().pattern().regex(), from.regex_rewrite().substitution());
  if (!rewrite) return here.refuse(rewrite.error());
  out.regex_rewrite = std::move(*rewrite);
  return {};
}

Result<void> set_mirrors(const route::RouteAction& from, config::Forward& out, const Place& at) {
  for (int i = 0; i < from.request_mirror_policies_size(); ++i) {
    const auto& policy = from.request_mirror_policies(i);
    const Place here = at.child("request_mirror_policies", static_cast<size_t>(i));
    if (policy.cluster().empty()) return here.child("cluster").refuse("it is empty");
    config::Mirror mirror{.cluster = policy.cluster(), .keep_authority = policy.disable_shadow_host_suffix_append()};
    if (policy.has_runtime_fraction()) {
      TRY(mirror.share,
          millionths(policy.runtime_fraction().default_value(), here.child("runtime_fraction").child("default_value")));
    }
    if (mirror.share > 0) out.mirrors.push_back(std::move(mirror));
  }
  return {};
}

Result<config::Forward> forward(const route::RouteAction& from, const RouteScope& scope, const Place& at) {
  config::Forward out;
  TRY_VOID(set_clusters(from, out, at));
  if (from.has_timeout()) {
    TRY(out.timeout, duration(from.timeout(), at.child("timeout")));
  }
  if (from.has_idle_timeout()) {
    TRY(out.idle_timeout, duration(from.idle_timeout(), at.child("idle_timeout")));
  }
  TRY_VOID(set_upgrades(from, out, at));
  TRY_VOID(compile_hash(from, out, at));
  TRY_VOID(set_stream_limit(from.max_stream_duration(), out, at.child("max_stream_duration")));
  if (const auto* policy = from.has_retry_policy() ? &from.retry_policy() : scope.retry; policy != nullptr) {
    TRY(out.retry, retry_policy(*policy, at.child("retry_policy")));
  }
  TRY_VOID(set_rewrites(from, out, at));
  TRY_VOID(set_mirrors(from, out, at));
  return out;
}

Result<config::DirectResponse> direct_response(const route::DirectResponseAction& from, size_t max_body_bytes,
                                               const Place& at) {
  if (from.status() < 200 || from.status() > 599)
    return at.child("status").refuse(fmt::format("{} is no final HTTP status", from.status()));
  config::DirectResponse out{static_cast<uint16_t>(from.status()), {}};
  if (!from.has_body()) return out;
  const Place here = at.child("body");
  if (from.body().has_inline_string()) {
    out.body = from.body().inline_string();
  } else if (from.body().has_inline_bytes()) {
    out.body = from.body().inline_bytes();
  } else {
    return here.refuse("weft speaks inline_string and inline_bytes");
  }
  if (out.body.size() > max_body_bytes) {
    return here.refuse(
        fmt::format("{} bytes are more than max_direct_response_body_size_bytes, {}", out.body.size(), max_body_bytes));
  }
  return out;
}

Result<uint16_t> redirect_status(route::RedirectAction::RedirectResponseCode code, const Place& at) {
  switch (code) {
    case route::RedirectAction::MOVED_PERMANENTLY: return uint16_t{301};
    case route::RedirectAction::FOUND: return uint16_t{302};
    case route::RedirectAction::SEE_OTHER: return uint16_t{303};
    case route::RedirectAction::TEMPORARY_REDIRECT: return uint16_t{307};
    case route::RedirectAction::PERMANENT_REDIRECT: return uint16_t{308};
    default: return at.child("response_code").refuse(fmt::format("{} is no code weft knows", static_cast<int>(code)));
  }
}

Result<config::Redirect> redirect(const route::RedirectAction& from, const Place& at) {
  config::Redirect out;
  TRY(out.status, redirect_status(from.response_code(), at));
  if (from.port_redirect() > 65535)
    return at.child("port_redirect").refuse(fmt::format("{} is no port", from.port_redirect()));
  out.scheme = from.https_redirect() ? "https" : from.scheme_redirect();
  if (!out.scheme.empty() && !http::h1::is_token(out.scheme))
    return at.child("scheme_redirect").refuse("it is no scheme");
  TRY(out.host, authority(from.host_redirect(), at.child("host_redirect")));
  out.port = static_cast<uint16_t>(from.port_redirect());
  TRY(out.path, target(from.path_redirect(), at.child("path_redirect")));
  TRY(out.prefix_rewrite, target(from.prefix_rewrite(), at.child("prefix_rewrite")));
  out.strip_query = from.strip_query();
  return out;
}

}  // namespace

Result<config::Upgrade> compile_upgrade(std::string_view type, const Place& at) {
  const Place here = at.child("upgrade_type");
  config::Upgrade out;
  out.type = lower_case(type);
  if (out.type.empty()) return here.refuse("it is empty");
  // A tunnel of HTTP/2 would carry requests past every rule there is.
  if (out.type == "h2c") return here.refuse("weft tunnels no h2c; clients speak HTTP/2 to it at once");
  if (out.type == "connect-udp") return here.refuse("weft does not carry datagrams");
  return out;
}

Result<void> compile_action(const route::Route& from, const RouteScope& scope, config::Route& out, const Place& at) {
  switch (from.action_case()) {
    case route::Route::kRoute: {
      TRY(out.action, forward(from.route(), scope, at.child("route")));
      return {};
    }
    case route::Route::kDirectResponse: {
      TRY(out.action, direct_response(from.direct_response(), scope.max_body_bytes, at.child("direct_response")));
      return {};
    }
    case route::Route::kRedirect: {
      TRY(out.action, redirect(from.redirect(), at.child("redirect")));
      return {};
    }
    case route::Route::ACTION_NOT_SET:
      return at.refuse("it says nothing to do; set route, direct_response or redirect");
  }
  return {};
}

}  // namespace weft::xds

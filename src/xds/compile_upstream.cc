#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/extensions/upstreams/http/v3/http_protocol_options.pb.h"
#include "xds/compile_cluster.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
using envoy::config::cluster::v3::Cluster;
using envoy::config::cluster::v3::OutlierDetection;
using envoy::config::common::matcher::v3::MatchPredicate;
using envoy::extensions::upstreams::http::v3::HttpProtocolOptions;

constexpr const char* kHttpOptions = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";

Result<void> set_common(const core::HttpProtocolOptions& from, config::Cluster& out, const Place& at) {
  if (from.has_idle_timeout()) {
    TRY(out.idle_timeout, duration(from.idle_timeout(), at.child("idle_timeout")));
  }
  if (from.has_max_requests_per_connection())
    out.max_requests_per_connection = from.max_requests_per_connection().value();
  if (from.has_max_connection_duration()) {
    TRY(out.max_connection_age, duration(from.max_connection_duration(), at.child("max_connection_duration")));
  }
  return {};
}

Result<void> set_http2(const core::Http2ProtocolOptions& from, config::Cluster& out, const Place& at) {
  if (from.has_max_concurrent_streams()) out.max_concurrent_streams = from.max_concurrent_streams().value();
  if (from.has_connection_keepalive()) {
    TRY(out.keep_alive, keep_alive(from.connection_keepalive(), at.child("connection_keepalive")));
  }
  return {};
}

Result<void> set_protocol(const HttpProtocolOptions& from, config::Cluster& out, const Place& at) {
  switch (from.upstream_protocol_options_case()) {
    case HttpProtocolOptions::kUseDownstreamProtocolConfig:
      out.http = config::UpstreamHttp::as_downstream;
      return set_http2(from.use_downstream_protocol_config().http2_protocol_options(), out,
                       at.child("use_downstream_protocol_config").child("http2_protocol_options"));
    case HttpProtocolOptions::kExplicitHttpConfig: {
      const auto& explicit_config = from.explicit_http_config();
      if (explicit_config.has_http2_protocol_options()) {
        out.http = config::UpstreamHttp::http2;
        TRY_VOID(set_http2(explicit_config.http2_protocol_options(), out,
                           at.child("explicit_http_config").child("http2_protocol_options")));
      } else if (explicit_config.has_http_protocol_options()) {
        out.http = config::UpstreamHttp::http1;
      } else {
        return at.child("explicit_http_config")
            .refuse("it says no protocol; set http_protocol_options or http2_protocol_options");
      }
      return {};
    }
    case HttpProtocolOptions::UPSTREAM_PROTOCOL_OPTIONS_NOT_SET:
      return at.refuse("it says no protocol; set explicit_http_config or use_downstream_protocol_config");
  }
  return {};
}

// Statuses one by one: what else a matcher could look at is not spoken.
Result<void> add_error_statuses(const MatchPredicate& from, std::vector<uint16_t>& out, const Place& at) {
  if (from.has_or_match()) {
    const Place rules = at.child("or_match");
    for (int i = 0; i < from.or_match().rules_size(); ++i)
      TRY_VOID(add_error_statuses(from.or_match().rules(i), out, rules.child("rules", static_cast<size_t>(i))));
    return {};
  }
  constexpr std::string_view kOnly = "weft looks at a response's :status only, at one by string_match.exact";
  const auto& headers = from.http_response_headers_match().headers();
  if (headers.size() != 1) return at.refuse(std::string(kOnly));
  const auto& header = headers[0];
  const std::string& text = header.has_string_match() ? header.string_match().exact() : header.exact_match();
  uint16_t status = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), status);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  if (header.name() != ":status" || header.invert_match() || !whole || status < 100 || status > 599)
    return at.child("http_response_headers_match").refuse(std::string(kOnly));
  out.push_back(status);
  return {};
}

Result<void> set_error_statuses(const HttpProtocolOptions& from, config::Cluster& out, const Place& at) {
  if (!from.has_outlier_detection()) return {};
  auto& statuses = out.outlier.error_statuses;
  const auto& said = from.outlier_detection();
  TRY_VOID(add_error_statuses(said.error_matcher(), statuses, at.child("outlier_detection").child("error_matcher")));
  std::ranges::sort(statuses);
  return {};
}

// A name that is held to and not asked for is nothing that a server could choose its certificate by.
Result<config::ByHost> by_host(const core::UpstreamHttpProtocolOptions& from, const Place& at) {
  if (from.auto_san_validation() && !from.auto_sni())
    return at.child("auto_san_validation").refuse("weft asks for the name that it has proven; set auto_sni, too");
  if (!from.auto_sni()) return config::ByHost::no;
  return from.auto_san_validation() ? config::ByHost::proven : config::ByHost::asked_for;
}

Result<config::ByHost> set_extension(const google::protobuf::Any& from, config::Cluster& out, const Place& at) {
  HttpProtocolOptions options;
  TRY_VOID(unpack(from, options, at));
  TRY_VOID(set_common(options.common_http_protocol_options(), out, at.child("common_http_protocol_options")));
  TRY_VOID(set_error_statuses(options, out, at));
  TRY_VOID(set_protocol(options, out, at));
  return by_host(options.upstream_http_protocol_options(), at.child("upstream_http_protocol_options"));
}

// Detectors are on or off: a share of the time in between is not spoken.
Result<uint32_t> enforced(bool has, uint32_t percent, uint32_t unless_set, uint32_t count, std::string_view field,
                          const Place& at) {
  const uint32_t share = has ? percent : unless_set;
  if (share != 0 && share != 100)
    return at.child(field).refuse(fmt::format("weft speaks only 0 and 100 here, not {}", share));
  return share == 0 ? 0 : count;
}

Result<void> refuse_success_rate(const OutlierDetection& from, const Place& at) {
  if (from.enforcing_success_rate().value() != 0)
    return at.child("enforcing_success_rate").refuse("weft does not eject by success rate; set 0");
  if (from.enforcing_local_origin_success_rate().value() != 0) {
    return at.child("enforcing_local_origin_success_rate").refuse("weft does not eject by success rate; set 0");
  }
  return {};
}

}  // namespace

Result<config::ByHost> compile_upstream_http(const Cluster& from, config::Cluster& out, const Place& at) {
  config::ByHost by_host = config::ByHost::no;
  if (from.has_max_requests_per_connection())
    out.max_requests_per_connection = from.max_requests_per_connection().value();
  TRY_VOID(set_common(from.common_http_protocol_options(), out, at.child("common_http_protocol_options")));
  if (from.has_http2_protocol_options()) {
    out.http = config::UpstreamHttp::http2;
    TRY_VOID(set_http2(from.http2_protocol_options(), out, at.child("http2_protocol_options")));
  }
  for (const auto& [key, value] : from.typed_extension_protocol_options()) {
    const Place here = at.entry("typed_extension_protocol_options", key);
    if (key != kHttpOptions) return here.refuse(fmt::format("weft speaks only {} here", kHttpOptions));
    TRY(by_host, set_extension(value, out, here));
  }
  // What our control plane says beside that, of which others know nothing else.
  if (out.http == config::UpstreamHttp::http1 && metadata_text(from.metadata(), "weft", "http") == "1.1")
    out.http = config::UpstreamHttp::http1_everywhere;
  return by_host;
}

Result<config::Outlier> compile_outlier(const OutlierDetection& from, const Place& at) {
  TRY_VOID(refuse_success_rate(from, at));
  config::Outlier out;
  out.enabled = true;
  out.split_local = from.split_external_local_origin_errors();
  // The public API's default counts are 5 each; gateway failures are enforced only if asked, the others unless asked
  // not to.
  const auto count = [](bool has, uint32_t value) { return has ? value : 5; };
  TRY(out.consecutive_5xx,
      enforced(from.has_enforcing_consecutive_5xx(), from.enforcing_consecutive_5xx().value(), 100,
               count(from.has_consecutive_5xx(), from.consecutive_5xx().value()), "enforcing_consecutive_5xx", at));
  TRY(out.consecutive_gateway_failure,
      enforced(from.has_enforcing_consecutive_gateway_failure(), from.enforcing_consecutive_gateway_failure().value(),
               0, count(from.has_consecutive_gateway_failure(), from.consecutive_gateway_failure().value()),
               "enforcing_consecutive_gateway_failure", at));
  TRY(out.consecutive_local_failure,
      enforced(from.has_enforcing_consecutive_local_origin_failure(),
               from.enforcing_consecutive_local_origin_failure().value(), 100,
               count(from.has_consecutive_local_origin_failure(), from.consecutive_local_origin_failure().value()),
               "enforcing_consecutive_local_origin_failure", at));
  if (!out.split_local) out.consecutive_local_failure = 0;
  if (from.has_interval()) {
    TRY(out.interval, duration(from.interval(), at.child("interval")));
    if (out.interval == Duration(0)) return at.child("interval").refuse("it must be more than 0");
  }
  if (from.has_base_ejection_time()) {
    TRY(out.base_ejection, duration(from.base_ejection_time(), at.child("base_ejection_time")));
  }
  if (from.has_max_ejection_time()) {
    TRY(out.max_ejection, duration(from.max_ejection_time(), at.child("max_ejection_time")));
  }
  if (from.has_max_ejection_percent()) out.max_ejection_percent = from.max_ejection_percent().value();
  if (out.max_ejection_percent > 100) return at.child("max_ejection_percent").refuse("it must be in 0..100");
  return out;
}

}  // namespace weft::xds

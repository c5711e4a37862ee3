#include "mesh/http_filters.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/extensions/filters/http/cors/v3/cors.pb.h"
#include "envoy/extensions/filters/http/fault/v3/fault.pb.h"
#include "http/grpc/status.h"
#include "mesh/kinds/duration.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

using codec::Value;
using envoy::extensions::filters::http::cors::v3::CorsPolicy;
using envoy::extensions::filters::http::fault::v3::HTTPFault;
using envoy::type::v3::FractionalPercent;

constexpr double kAll = 100;
constexpr double kMillionthsOfAPercent = 10'000;
constexpr const char* kFaultFilter = "envoy.filters.http.fault";
constexpr const char* kCorsFilter = "envoy.filters.http.cors";

void set_share(const Value& fault, FractionalPercent& out) {
  if (!fault.get("percentage").is_null()) return set_percent(fault.get("percentage"), out);
  // Deprecated, whole percents. Said nowhere: none.
  out.set_numerator(static_cast<uint32_t>(std::clamp<int64_t>(fault.get("percent").as_int(), 0, 100)));
}

void set_fault(const Value& rule, envoy::config::route::v3::Route& out) {
  const Value& said = rule.get("fault");
  HTTPFault fault;
  if (auto time = kinds::parse_duration(said.at("delay", "fixedDelay").as_string())) {
    set_duration(*time, *fault.mutable_delay()->mutable_fixed_delay());
    set_share(said.get("delay"), *fault.mutable_delay()->mutable_percentage());
  }
  const Value& abort = said.get("abort");
  if (!abort.get("httpStatus").is_null()) {
    fault.mutable_abort()->set_http_status(static_cast<uint32_t>(abort.get("httpStatus").as_int()));
  } else if (auto code = http::grpc::code_named(abort.get("grpcStatus").as_string())) {
    fault.mutable_abort()->set_grpc_status(static_cast<uint32_t>(*code));
  }
  if (fault.has_abort()) set_share(abort, *fault.mutable_abort()->mutable_percentage());
  if (fault.has_delay() || fault.has_abort()) pack(fault, (*out.mutable_typed_per_filter_config())[kFaultFilter]);
}

std::string joined(const Value& list) {
  std::string text;
  for (const Value& one : list.as_array()) text += (text.empty() ? "" : ",") + one.as_string();
  return text;
}

void add_origin(const Value& match, CorsPolicy& policy) {
  auto& origin = *policy.add_allow_origin_string_match();
  if (const Value& exact = match.get("exact"); !exact.is_null()) {
    origin.set_exact(exact.as_string());
  } else if (const Value& regex = match.get("regex"); !regex.is_null()) {
    origin.mutable_safe_regex()->set_regex(regex.as_string());
  } else {
    origin.set_prefix(match.get("prefix").as_string());
  }
}

void set_cors(const Value& rule, envoy::config::route::v3::Route& out) {
  const Value& said = rule.get("corsPolicy");
  if (said.is_null()) return;
  CorsPolicy policy;
  for (const Value& match : said.get("allowOrigins").as_array()) add_origin(match, policy);
  if (policy.allow_origin_string_match_size() == 0) {
    for (const Value& exact : said.get("allowOrigin").as_array())
      policy.add_allow_origin_string_match()->set_exact(exact.as_string());
  }
  policy.set_allow_methods(joined(said.get("allowMethods")));
  policy.set_allow_headers(joined(said.get("allowHeaders")));
  policy.set_expose_headers(joined(said.get("exposeHeaders")));
  if (auto age = kinds::parse_duration(said.get("maxAge").as_string()))
    policy.set_max_age(fmt::to_string(std::chrono::duration_cast<std::chrono::seconds>(*age).count()));
  if (said.get("allowCredentials").as_bool()) policy.mutable_allow_credentials()->set_value(true);
  policy.mutable_filter_enabled()->mutable_default_value()->set_numerator(static_cast<uint32_t>(kAll));
  policy.mutable_forward_not_matching_preflights()->set_value(said.get("unmatchedPreflights").as_string() != "IGNORE");
  pack(policy, (*out.mutable_typed_per_filter_config())[kCorsFilter]);
}

}  // namespace

void set_percent(const Value& percent, FractionalPercent& out) {
  const double value = std::clamp(percent.get("value").as_double(), 0.0, kAll);
  out.set_numerator(static_cast<uint32_t>(std::lround(value * kMillionthsOfAPercent)));
  out.set_denominator(FractionalPercent::MILLION);
}

void set_filters(const Value& rule, envoy::config::route::v3::Route& out) {
  set_fault(rule, out);
  set_cors(rule, out);
}

}  // namespace weft::mesh

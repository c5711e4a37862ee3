#include "xds/compile_route_filter.h"

#include <fmt/format.h>

#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/extensions/filters/http/cors/v3/cors.pb.h"
#include "envoy/extensions/filters/http/fault/v3/fault.pb.h"
#include "http/grpc/status.h"
#include "http/h1/chars.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

using envoy::extensions::filters::http::cors::v3::CorsPolicy;
using envoy::extensions::filters::http::fault::v3::FaultAbort;
using envoy::extensions::filters::http::fault::v3::HTTPFault;
using envoy::type::v3::FractionalPercent;
using google::protobuf::Any;

constexpr uint32_t kLastGrpcStatus = static_cast<uint32_t>(http::grpc::StatusCode::unauthenticated);

Result<void> set_delay(const HTTPFault& from, config::Fault& out, const Place& at) {
  if (!from.delay().has_fixed_delay()) return at.refuse("it says no time; set fixed_delay");
  TRY(out.delay, duration(from.delay().fixed_delay(), at.child("fixed_delay")));
  if (out.delay == Duration(0)) return at.child("fixed_delay").refuse("it must be more than 0");
  TRY(out.delayed, millionths(from.delay().percentage(), at.child("percentage")));
  return {};
}

Result<void> set_abort(const FaultAbort& from, config::Fault& out, const Place& at) {
  switch (from.error_type_case()) {
    case FaultAbort::kHttpStatus:
      if (from.http_status() < 200 || from.http_status() > 599)
        return at.child("http_status").refuse(fmt::format("{} is no final HTTP status", from.http_status()));
      out.abort_status = static_cast<uint16_t>(from.http_status());
      break;
    case FaultAbort::kGrpcStatus:
      if (from.grpc_status() > kLastGrpcStatus)
        return at.child("grpc_status").refuse(fmt::format("{} is no status of gRPC", from.grpc_status()));
      out.abort_grpc_status = static_cast<int>(from.grpc_status());
      break;
    case FaultAbort::ERROR_TYPE_NOT_SET: return at.refuse("it says no status; set http_status or grpc_status");
  }
  TRY(out.aborted, millionths(from.percentage(), at.child("percentage")));
  return {};
}

Result<std::shared_ptr<const config::CorsPolicy>> compile_cors(const Any& any, const Place& at) {
  CorsPolicy from;
  TRY_VOID(unpack(any, from, at));
  auto out = std::make_shared<config::CorsPolicy>();
  for (int i = 0; i < from.allow_origin_string_match_size(); ++i) {
    TRY(auto origin, string_matcher(from.allow_origin_string_match(i),
                                    at.child("allow_origin_string_match", static_cast<size_t>(i))));
    out->origins.push_back(std::move(origin));
  }
  for (const auto& [field, text] :
       {std::pair("allow_methods", &from.allow_methods()), std::pair("allow_headers", &from.allow_headers()),
        std::pair("expose_headers", &from.expose_headers()), std::pair("max_age", &from.max_age())}) {
    if (!http::h1::is_value(*text)) return at.child(field).refuse("it has a line break or another control character");
  }
  out->methods = from.allow_methods();
  out->headers = from.allow_headers();
  out->exposed = from.expose_headers();
  out->max_age = from.max_age();
  out->credentials = from.allow_credentials().value();
  if (from.has_forward_not_matching_preflights())
    out->forward_unmatched_preflights = from.forward_not_matching_preflights().value();
  if (!from.has_filter_enabled()) return out;
  const Place enabled = at.child("filter_enabled");
  TRY(const uint32_t share, millionths(from.filter_enabled().default_value(), enabled.child("default_value")));
  if (share == 0) return std::shared_ptr<const config::CorsPolicy>();
  if (share != config::kMillion) return enabled.refuse("a policy for some requests is none; set 100 % or 0");
  return out;
}

Result<void> take(const std::string& name, const Any& any, RouteFilters& out, const Place& at) {
  if (any.Is<CorsPolicy>()) {
    TRY(out.cors, compile_cors(any, at));
    return {};
  }
  if (any.Is<HTTPFault>()) {
    TRY(out.fault, compile_fault(any, at));
    // It says that there is none, and so not its virtual host's either.
    if (!out.fault) out.fault = std::make_shared<const config::Fault>();
    return {};
  }
  if (may_pass_over(any)) return {};
  return at.refuse(fmt::format("weft does not speak what a route says to the filter {} ({})", name, type_in(any)));
}

}  // namespace

Result<uint32_t> millionths(const FractionalPercent& from, const Place& at) {
  uint64_t share = from.numerator();
  switch (from.denominator()) {
    case FractionalPercent::HUNDRED: share *= 10'000; break;
    case FractionalPercent::TEN_THOUSAND: share *= 100; break;
    case FractionalPercent::MILLION: break;
    default: return at.child("denominator").refuse("weft speaks HUNDRED, TEN_THOUSAND and MILLION");
  }
  // As in the public API, more than all is all.
  return static_cast<uint32_t>(std::min<uint64_t>(share, config::kMillion));
}

Result<std::shared_ptr<const config::Fault>> compile_fault(const Any& any, const Place& at) {
  HTTPFault from;
  TRY_VOID(unpack(any, from, at));
  if (!from.has_delay() && !from.has_abort()) return std::shared_ptr<const config::Fault>();
  auto out = std::make_shared<config::Fault>();
  if (from.has_delay()) TRY_VOID(set_delay(from, *out, at.child("delay")));
  if (from.has_abort()) TRY_VOID(set_abort(from.abort(), *out, at.child("abort")));
  return out;
}

Result<void> compile_route_filters(const google::protobuf::Map<std::string, Any>& from, RouteFilters& out,
                                   const Place& at) {
  for (const auto& [name, any] : from) {
    const Place here = at.entry("typed_per_filter_config", name);
    envoy::config::route::v3::FilterConfig wrapped;
    if (!any.Is<envoy::config::route::v3::FilterConfig>()) {
      TRY_VOID(take(name, any, out, here));
      continue;
    }
    TRY_VOID(unpack(any, wrapped, here));
    if (wrapped.disabled()) return here.child("disabled").refuse("weft does not turn filters off for a route");
    auto taken = take(name, wrapped.config(), out, here.child("config"));
    if (!taken && !wrapped.is_optional()) return taken;
  }
  return {};
}

}  // namespace weft::xds

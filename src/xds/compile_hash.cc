#include "base/text.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "http/h1/chars.h"
#include "xds/compile_route.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

using envoy::config::route::v3::RouteAction;

Result<void> add_attributes(const RouteAction::HashPolicy::Cookie& cookie, config::HashPolicy& out, const Place& at) {
  for (int i = 0; i < cookie.attributes_size(); ++i) {
    const auto& one = cookie.attributes(i);
    const Place here = at.child("attributes", static_cast<size_t>(i));
    if (!http::h1::is_token(one.name())) return here.child("name").refuse("it is no name of a cookie's attribute");
    if (!http::h1::is_value(one.value()) || one.value().contains(';'))
      return here.child("value").refuse("it is no value of a cookie's attribute");
    out.attributes += "; " + one.name();
    if (!one.value().empty()) out.attributes += "=" + one.value();
  }
  return {};
}

Result<config::HashPolicy> hash_policy(const RouteAction::HashPolicy& from, const Place& at) {
  using Kind = config::HashPolicy::Kind;
  config::HashPolicy out;
  out.terminal = from.terminal();
  switch (from.policy_specifier_case()) {
    case RouteAction::HashPolicy::kHeader:
      out.kind = Kind::header;
      out.name = lower_case(from.header().header_name());
      break;
    case RouteAction::HashPolicy::kCookie:
      out.kind = Kind::cookie;
      out.name = from.cookie().name();
      out.path = from.cookie().path();
      if (!out.name.empty() && !http::h1::is_token(out.name))
        return at.child("cookie").child("name").refuse("it is no name of a cookie");
      if (!http::h1::is_value(out.path) || out.path.contains(';'))
        return at.child("cookie").child("path").refuse("it is no path of a cookie");
      TRY_VOID(add_attributes(from.cookie(), out, at.child("cookie")));
      if (from.cookie().has_ttl()) {
        TRY(out.ttl, duration(from.cookie().ttl(), at.child("cookie").child("ttl")));
      }
      break;
    case RouteAction::HashPolicy::kQueryParameter:
      out.kind = Kind::query_parameter;
      out.name = from.query_parameter().name();
      break;
    case RouteAction::HashPolicy::kConnectionProperties:
      if (!from.connection_properties().source_ip()) return at.child("connection_properties").refuse("set source_ip");
      out.kind = Kind::source_ip;
      return out;
    case RouteAction::HashPolicy::POLICY_SPECIFIER_NOT_SET:
      return at.refuse("it says nothing to hash; set header, cookie, query_parameter or connection_properties");
  }
  if (out.name.empty()) return at.refuse("the name of what is to be hashed is empty");
  return out;
}

}  // namespace

Result<void> compile_hash(const RouteAction& from, config::Forward& out, const Place& at) {
  for (int i = 0; i < from.hash_policy_size(); ++i) {
    TRY(config::HashPolicy made, hash_policy(from.hash_policy(i), at.child("hash_policy", static_cast<size_t>(i))));
    out.hash.push_back(std::move(made));
  }
  return {};
}

}  // namespace weft::xds

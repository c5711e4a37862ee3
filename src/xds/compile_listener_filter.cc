#include <fmt/format.h>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/listener/http_inspector/v3/http_inspector.pb.h"
#include "envoy/extensions/filters/listener/original_dst/v3/original_dst.pb.h"
#include "envoy/extensions/filters/listener/tls_inspector/v3/tls_inspector.pb.h"
#include "xds/compile_listener.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace listener = envoy::config::listener::v3;
namespace filter = envoy::extensions::filters::listener;
using Predicate = listener::ListenerFilterChainMatchPredicate;

Result<void> add_range(const envoy::type::v3::Int32Range& from, std::vector<config::PortRange>& out, const Place& at) {
  if (from.start() < 0 || from.end() <= from.start() || from.end() > 65536) {
    return at.refuse(fmt::format("[{}, {}) is no range of ports", from.start(), from.end()));
  }
  out.push_back({static_cast<uint16_t>(from.start()), static_cast<uint32_t>(from.end())});
  return {};
}

// Port ranges, alone or any of several: what "do not peek here" is said with.
Result<void> add_disabled(const Predicate& from, std::vector<config::PortRange>& out, const Place& at) {
  switch (from.rule_case()) {
    case Predicate::kDestinationPortRange:
      return add_range(from.destination_port_range(), out, at.child("destination_port_range"));
    case Predicate::kAnyMatch: out.push_back({0, 65536}); return {};
    case Predicate::kOrMatch: {
      const Place here = at.child("or_match");
      for (int i = 0; i < from.or_match().rules_size(); ++i) {
        TRY_VOID(add_disabled(from.or_match().rules(i), out, here.child("rules", static_cast<size_t>(i))));
      }
      return {};
    }
    default: return at.refuse("weft speaks destination_port_range, or_match and any_match here");
  }
}

Result<config::Inspector> inspector(const listener::ListenerFilter& from, const Place& at) {
  config::Inspector out{true, {}};
  if (from.has_filter_disabled())
    TRY_VOID(add_disabled(from.filter_disabled(), out.disabled_ports, at.child("filter_disabled")));
  return out;
}

Result<void> add_filter(const listener::ListenerFilter& from, config::Listener& out, const Place& at) {
  const google::protobuf::Any& config = from.typed_config();
  const Place here = at.child("typed_config");
  if (filter::original_dst::v3::OriginalDst message; config.Is<filter::original_dst::v3::OriginalDst>()) {
    out.take_original = true;
    if (from.has_filter_disabled())
      return at.child("filter_disabled").refuse("weft does not speak it for original_dst");
    return unpack(config, message, here);
  }
  if (filter::http_inspector::v3::HttpInspector message; config.Is<filter::http_inspector::v3::HttpInspector>()) {
    TRY(out.http_inspector, inspector(from, at));
    return unpack(config, message, here);
  }
  if (filter::tls_inspector::v3::TlsInspector message; config.Is<filter::tls_inspector::v3::TlsInspector>()) {
    TRY(out.tls_inspector, inspector(from, at));
    return unpack(config, message, here);
  }
  if (may_pass_over(config)) return {};
  return at.refuse(fmt::format("weft does not speak the listener filter {} ({})", from.name(), type_in(config)));
}

}  // namespace

Result<void> compile_listener_filters(const listener::Listener& from, config::Listener& out, const Place& at) {
  for (int i = 0; i < from.listener_filters_size(); ++i) {
    TRY_VOID(add_filter(from.listener_filters(i), out, at.child("listener_filters", static_cast<size_t>(i))));
  }
  return {};
}

}  // namespace weft::xds

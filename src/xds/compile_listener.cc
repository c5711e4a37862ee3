#include "xds/compile_listener.h"

#include <fmt/format.h>

#include <charconv>

#include "envoy/config/listener/v3/listener.pb.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
using envoy::config::listener::v3::Listener;

config::Direction direction(core::TrafficDirection from) {
  switch (from) {
    case core::INBOUND: return config::Direction::inbound;
    case core::OUTBOUND: return config::Direction::outbound;
    default: return config::Direction::unspecified;
  }
}

Result<void> set_chains(const Listener& from, config::Listener& out, const Place& at) {
  for (int i = 0; i < from.filter_chains_size(); ++i) {
    TRY(config::FilterChain chain,
        compile_chain(from.filter_chains(i), at.child("filter_chains", static_cast<size_t>(i))));
    out.chains.push_back(std::move(chain));
  }
  if (from.has_default_filter_chain()) {
    TRY(config::FilterChain chain, compile_chain(from.default_filter_chain(), at.child("default_filter_chain")));
    out.default_chain = std::move(chain);
  }
  if (out.chains.empty() && !out.default_chain)
    return at.refuse("it has no filter chain, so it could only close what it accepts");
  return {};
}

Result<config::Cidr> cidr(std::string_view text, const Place& at) {
  const size_t slash = text.find('/');
  config::Cidr range{std::string(text.substr(0, slash)), 0};
  const std::string_view digits = slash == text.npos ? std::string_view() : text.substr(slash + 1);
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), range.length);
  const int most = range.address.find(':') == std::string::npos ? 32 : 128;
  if (!config::is_ip(range.address) || digits.empty() || read.ec != std::errc() ||
      read.ptr != digits.data() + digits.size() || range.length > most) {
    return at.refuse(fmt::format("mesh_ranges: \"{}\" is no address range such as 10.96.0.0/16", text));
  }
  return range;
}

// "::" may take both families; any other address is of one.
Result<void> set_address(core::Address from, config::Listener& out, const Place& at) {
  if (from.has_socket_address() && from.socket_address().ipv4_compat()) {
    if (from.socket_address().address() != "::")
      return at.child("socket_address").child("ipv4_compat").refuse("weft speaks it only where the address is \"::\"");
    out.ipv4_too = true;
    from.mutable_socket_address()->clear_ipv4_compat();
  }
  TRY(out.address, address(from, at));
  if (!out.address.is_unix() && !config::is_ip(out.address.host))
    return at.refuse(fmt::format("\"{}\" is no IP address to listen on", out.address.host));
  return {};
}

// CIDRs joined by ",", as our own control plane gives them to virtualOutbound.
Result<void> set_mesh_ranges(std::string_view text, config::Listener& out, const Place& at) {
  while (!text.empty()) {
    const size_t comma = std::min(text.find(','), text.size());
    TRY(config::Cidr range, cidr(text.substr(0, comma), at));
    out.mesh_ranges.push_back(std::move(range));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return {};
}

void name_denials(config::FilterChain& chain) {
  if (auto* http = std::get_if<config::HttpConnection>(&chain.terminal)) http->names_denials = true;
}

void set_beside(std::string_view text, config::Listener& out) {
  while (!text.empty()) {
    const size_t comma = std::min(text.find(','), text.size());
    out.beside.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
}

}  // namespace

Result<std::shared_ptr<const config::Listener>> compile_listener(const Listener& from, std::string version,
                                                                 const Place& at) {
  auto out = std::make_shared<config::Listener>();
  out->name = from.name();
  out->version = std::move(version);
  out->origin = origin_of(from.metadata());
  out->direction = direction(from.traffic_direction());
  out->bind = !from.has_bind_to_port() || from.bind_to_port().value();
  out->hand_over_by_original = from.use_original_dst().value();
  TRY_VOID(set_address(from.address(), *out, at.child("address")));
  if (from.socket_options_size() != 0)
    return at.child("socket_options").refuse("weft does not speak them on a listener");
  if (from.has_listener_filters_timeout()) {
    TRY(out->inspect_timeout, duration(from.listener_filters_timeout(), at.child("listener_filters_timeout")));
  }
  out->continue_on_inspect_timeout = from.continue_on_listener_filters_timeout();
  TRY_VOID(compile_listener_filters(from, *out, at));
  TRY(out->access_logs, access_logs(from.access_log(), at));
  TRY_VOID(set_chains(from, *out, at));
  if (metadata_text(from.metadata(), "weft", "denials") == "named") {
    for (config::FilterChain& chain : out->chains) name_denials(chain);
    if (out->default_chain) name_denials(*out->default_chain);
  }
  TRY_VOID(set_mesh_ranges(metadata_text(from.metadata(), "weft", "mesh_ranges"), *out, at.child("metadata")));
  set_beside(metadata_text(from.metadata(), "weft", "beside"), *out);
  return out;
}

}  // namespace weft::xds

#include "xds/compile_route.h"

#include <fmt/format.h>

#include "envoy/config/route/v3/route.pb.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace route = envoy::config::route::v3;

// The public API's default of max_direct_response_body_size_bytes.
constexpr size_t kDefaultDirectBodyBytes = 4096;

void append(config::HeaderMutations& to, const config::HeaderMutations& more) {
  to.request.insert(to.request.end(), more.request.begin(), more.request.end());
  to.response.insert(to.response.end(), more.response.begin(), more.response.end());
}

Result<config::Route> compile_one(const route::Route& from, const RouteScope& scope,
                                  const config::HeaderMutations& around, const Place& at) {
  config::Route out;
  out.name = from.name();
  out.stat_prefix = from.stat_prefix();
  out.origin = origin_of(from.metadata());
  TRY_VOID(compile_match(from.match(), out, at.child("match")));
  TRY_VOID(compile_action(from, scope, out, at));
  TRY_VOID(compile_mutations(from, out.mutations, at));
  append(out.mutations, around);
  RouteFilters filters = scope.filters;
  TRY_VOID(compile_route_filters(from.typed_per_filter_config(), filters, at));
  out.fault = std::move(filters.fault);
  out.cors = std::move(filters.cors);
  return out;
}

Result<config::VirtualHost> compile_host(const route::VirtualHost& from, RouteScope scope,
                                         const config::HeaderMutations& table, const Place& at) {
  config::VirtualHost out;
  out.name = from.name();
  out.origin = origin_of(from.metadata());
  out.domains.assign(from.domains().begin(), from.domains().end());
  config::HeaderMutations around;
  TRY_VOID(compile_mutations(from, around, at));
  append(around, table);
  if (from.has_retry_policy()) scope.retry = &from.retry_policy();
  TRY_VOID(compile_route_filters(from.typed_per_filter_config(), scope.filters, at));
  for (int i = 0; i < from.routes_size(); ++i) {
    TRY(config::Route one, compile_one(from.routes(i), scope, around, at.child("routes", static_cast<size_t>(i))));
    out.routes.push_back(std::move(one));
  }
  return out;
}

Result<void> index_domains(const config::VirtualHost& host, config::RouteTable& table, const Place& at) {
  if (host.domains.empty()) return at.child("domains").refuse("it is empty; \"*\" stands for every host");
  const auto index = static_cast<uint32_t>(table.hosts.size());
  for (size_t i = 0; i < host.domains.size(); ++i) {
    if (auto added = table.domains.add(host.domains[i], index); !added)
      return at.child("domains", i).refuse(added.error());
  }
  return {};
}

}  // namespace

Result<std::shared_ptr<const config::RouteTable>> compile_routes(const route::RouteConfiguration& from,
                                                                 std::string version, const Place& at) {
  auto out = std::make_shared<config::RouteTable>();
  out->name = from.name();
  out->version = std::move(version);
  out->origin = origin_of(from.metadata());
  out->ignore_port = from.ignore_port_in_host_matching();
  RouteScope scope;
  scope.max_body_bytes = from.has_max_direct_response_body_size_bytes()
                             ? from.max_direct_response_body_size_bytes().value()
                             : kDefaultDirectBodyBytes;
  config::HeaderMutations mutations;
  TRY_VOID(compile_mutations(from, mutations, at));
  for (int i = 0; i < from.virtual_hosts_size(); ++i) {
    const Place here = at.child("virtual_hosts", static_cast<size_t>(i));
    TRY(config::VirtualHost host, compile_host(from.virtual_hosts(i), scope, mutations, here));
    TRY_VOID(index_domains(host, *out, here));
    out->hosts.push_back(std::move(host));
  }
  return out;
}

}  // namespace weft::xds

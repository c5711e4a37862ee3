#include "xds/compile.h"

#include <fmt/format.h>

#include "config/version.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/secret.pb.h"
#include "weft/v1/name.pb.h"
#include "weft/v1/peer.pb.h"
#include "xds/compile_cluster.h"
#include "xds/compile_endpoint.h"
#include "xds/compile_listener.h"
#include "xds/compile_name.h"
#include "xds/compile_peer.h"
#include "xds/compile_place.h"
#include "xds/compile_route.h"
#include "xds/compile_tls.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

using envoy::config::cluster::v3::Cluster;
using envoy::config::endpoint::v3::ClusterLoadAssignment;
using envoy::config::listener::v3::Listener;
using envoy::config::route::v3::RouteConfiguration;

const std::string& name_of(const ClusterLoadAssignment& message) { return message.cluster_name(); }
template <class Message>
const std::string& name_of(const Message& message) {
  return message.name();
}

// `finish` makes the runtime object of a message that holds only what we speak.
template <class Message, class Finish>
Result<config::Resource> compile_as(std::string_view kind, std::string_view serialized, Files files, Finish finish) {
  Message message;
  TRY_VOID(parse(serialized, message, Place(kind)));
  if (name_of(message).empty()) return Place(kind).refuse("it has no name");
  const std::string root = fmt::format("{} {}", kind, name_of(message));
  const Place at(root, files);
  TRY_VOID(check_known(message, at));
  auto object = finish(message, config::content_version(serialized), at);
  if (!object) return fail(std::move(object).error());
  return config::Resource(std::move(*object));
}

Result<config::Resource> compile_with(std::string_view type_url, std::string_view serialized, Files files) {
  if (type_url == config::kListenerType) return compile_as<Listener>("listener", serialized, files, compile_listener);
  if (type_url == config::kRouteType)
    return compile_as<RouteConfiguration>("routes", serialized, files, compile_routes);
  if (type_url == config::kClusterType) return compile_as<Cluster>("cluster", serialized, files, compile_cluster);
  if (type_url == config::kEndpointType) {
    return compile_as<ClusterLoadAssignment>(
        "endpoints", serialized, files, [](const ClusterLoadAssignment& message, std::string version, const Place& at) {
          return compile_endpoints(message, false, std::move(version), at);
        });
  }
  if (type_url == config::kSecretType)
    return compile_as<envoy::extensions::transport_sockets::tls::v3::Secret>("secret", serialized, files,
                                                                             compile_secret);
  if (type_url == config::kNameType) return compile_as<weft::v1::Name>("name", serialized, files, compile_name);
  if (type_url == config::kPeerType) return compile_as<weft::v1::Peer>("peer", serialized, files, compile_peer);
  return invalid(fmt::format("weft does not speak resources of type {}", type_url));
}

}  // namespace

Result<config::Resource> compile(std::string_view type_url, std::string_view serialized) {
  return compile_with(type_url, serialized, Files::here);
}

Result<config::Resource> compile_for_another(std::string_view type_url, std::string_view serialized) {
  return compile_with(type_url, serialized, Files::elsewhere);
}

}  // namespace weft::xds

// Resource: one compiled xDS resource of any of the kinds we speak, and the type URLs they travel under.
//
// A plain value holding a shared, immutable object: any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "config/cluster.h"
#include "config/endpoint.h"
#include "config/listener.h"
#include "config/name.h"
#include "config/peer.h"
#include "config/route.h"
#include "config/secret.h"

namespace weft::config {

inline constexpr std::string_view kListenerType = "type.googleapis.com/envoy.config.listener.v3.Listener";
inline constexpr std::string_view kRouteType = "type.googleapis.com/envoy.config.route.v3.RouteConfiguration";
inline constexpr std::string_view kClusterType = "type.googleapis.com/envoy.config.cluster.v3.Cluster";
inline constexpr std::string_view kEndpointType = "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment";
inline constexpr std::string_view kSecretType = "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret";
inline constexpr std::string_view kNameType = "type.googleapis.com/weft.v1.Name";
inline constexpr std::string_view kPeerType = "type.googleapis.com/weft.v1.Peer";

using Resource = std::variant<std::shared_ptr<const Listener>, std::shared_ptr<const RouteTable>,
                              std::shared_ptr<const Cluster>, std::shared_ptr<const EndpointSet>,
                              std::shared_ptr<const Secret>, std::shared_ptr<const Name>, std::shared_ptr<const Peer>>;

// What a proxy asks for when it meets it, and which is of no snapshot: it leads nowhere.
inline bool is_asked_for(std::string_view type) { return type == kNameType || type == kPeerType; }

inline const std::string& name_of(const Resource& resource) {
  return std::visit([](const auto& object) -> const std::string& { return object->name; }, resource);
}
inline const std::string& version_of(const Resource& resource) {
  return std::visit([](const auto& object) -> const std::string& { return object->version; }, resource);
}
inline std::string_view type_of(const Resource& resource) {
  constexpr std::string_view kTypes[] = {kListenerType, kRouteType, kClusterType, kEndpointType,
                                         kSecretType,   kNameType,  kPeerType};
  return kTypes[resource.index()];
}

}  // namespace weft::config

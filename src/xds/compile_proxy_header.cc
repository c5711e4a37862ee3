#include "envoy/config/core/v3/base.pb.h"
#include "envoy/extensions/transport_sockets/proxy_protocol/v3/upstream_proxy_protocol.pb.h"
#include "xds/compile_cluster.h"
#include "xds/compile_wire.h"

namespace weft::xds {

Result<config::ProxyHeader> compile_proxy_header(envoy::config::core::v3::TransportSocket& socket, const Place& at) {
  envoy::extensions::transport_sockets::proxy_protocol::v3::ProxyProtocolUpstreamTransport message;
  if (!socket.typed_config().Is<decltype(message)>()) return config::ProxyHeader::none;
  const Place here = at.child("typed_config");
  TRY_VOID(unpack(socket.typed_config(), message, here));
  if (!message.has_transport_socket()) return here.child("transport_socket").refuse("it is missing");
  // Assigning it where it comes from would destroy what is read.
  envoy::config::core::v3::TransportSocket inner = message.transport_socket();
  socket.Swap(&inner);
  using Config = envoy::config::core::v3::ProxyProtocolConfig;
  switch (message.config().version()) {
    case Config::V1: return config::ProxyHeader::v1;
    case Config::V2: return config::ProxyHeader::v2;
    default: return here.child("config").child("version").refuse("weft speaks V1 and V2");
  }
}

}  // namespace weft::xds

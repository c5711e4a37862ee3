// Wire: the pieces every generated xDS message is made of.
//
// Only for the .cc files of this room that write messages; nothing outside sees a protobuf type. Pure: any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "config/listener.h"
#include "config/origin.h"
#include "mesh/protocol.h"
#include "mesh/settings.h"

namespace google::protobuf {
class Any;
class Duration;
class Message;
}  // namespace google::protobuf
namespace envoy::config::core::v3 {
class Address;
class Metadata;
class TransportSocket;
}  // namespace envoy::config::core::v3
namespace envoy::config::cluster::v3 {
class Cluster;
}
namespace envoy::config::listener::v3 {
class FilterChain;
class Listener;
}  // namespace envoy::config::listener::v3
namespace envoy::config::route::v3 {
class Route;
class RouteConfiguration;
}  // namespace envoy::config::route::v3

namespace weft::mesh {

// The same message gives the same bytes, always: versions are hashes of them.
std::string to_bytes(const google::protobuf::Message& message);
void pack(const google::protobuf::Message& message, google::protobuf::Any& any);

void set_duration(Duration value, google::protobuf::Duration& duration);
void set_address(std::string_view ip, uint16_t port, envoy::config::core::v3::Address& address);
// All addresses of the families that the mesh has; a kernel without IPv6 is no reason not to listen.
void set_every_address(const Settings& settings, uint16_t port, envoy::config::core::v3::Address& address);
void set_pipe(std::string_view path, envoy::config::core::v3::Address& address);
void set_plaintext(envoy::config::core::v3::TransportSocket& socket);
// filter_metadata["weft"] = {kind, namespace, name, rule}.
void set_origin(const config::Origin& origin, envoy::config::core::v3::Metadata& metadata);
// filter_metadata["weft"][key] = value, left out when empty.
void set_label(std::string_view key, std::string_view value, envoy::config::core::v3::Metadata& metadata);

// What is spoken to the endpoints of a cluster (envoy.extensions.upstreams.http.v3.HttpProtocolOptions).
struct UpstreamHttpOptions {
  Protocol protocol = Protocol::http;
  Duration idle_timeout{0};                   // 0: not said
  uint32_t max_requests_per_connection = 0;   // 0: not said
  Duration max_connection_duration{0};        // 0: not said
  uint32_t max_concurrent_streams = 0;        // of an HTTP/2 connection; 0: not said
  Duration ping_interval{0};                  // of an HTTP/2 connection; 0: not said
  Duration ping_timeout{0};                   // said with it
  bool as_callers = false;                    // speaks what its callers do, whatever the protocol is
  std::vector<uint16_t> error_statuses = {};  // that outlier detection counts; empty: not said
};
// Beside what was said of names (set_names_by_host).
void set_upstream_http(const UpstreamHttpOptions& options, envoy::config::cluster::v3::Cluster& cluster);

// TLS asks for the server by each request's host, which must be `proven` or not.
void set_names_by_host(bool proven, envoy::config::cluster::v3::Cluster& cluster);

// SO_MARK for the sockets a cluster opens; 0 sets nothing.
void set_mark(uint32_t mark, envoy::config::cluster::v3::Cluster& cluster);

// Who sends a chain its requests.
enum class HttpEnd : uint8_t {
  app,   // the workload itself, which calls
  mesh,  // its callers: it is told who they have proven to be
  edge,  // anybody: the proxy says whose address it was, whatever the client says
};

// What an edge takes the word of others for.
struct EdgeTerms {
  uint32_t trusted_hops = 0;  // proxies before it
  config::ForwardedClientCert::How client_cert = config::ForwardedClientCert::How::replace;
};

// A filter by its name in the chain, with its configuration as an Any has it.
struct ChainFilter {
  std::string name;
  std::string type_url;
  std::string bytes;
};
ChainFilter chain_filter(std::string name, const google::protobuf::Message& message);

// What ends a chain, and `before` it what looks at each request (HTTP) or at the connection (TCP) first.
void add_http(const Settings& settings, const config::PathForm& paths, std::string stat_prefix,
              const envoy::config::route::v3::RouteConfiguration& routes,
              envoy::config::listener::v3::FilterChain& chain, HttpEnd end = HttpEnd::app,
              const std::vector<ChainFilter>& before = {}, const EdgeTerms& edge = {});
struct WeightedCluster {
  std::string name;
  uint32_t weight = 1;
};
// How opaque connections are carried. What is empty or 0 is not said, and the public API's default.
struct TcpTerms {
  Duration idle{0};           // without a byte either way
  Duration longest{0};        // from its beginning
  bool by_source_ip = false;  // a cluster that balances by hash takes the client's address
  std::string tunnel_to;      // "db.example:5432", through an HTTP proxy
  bool tunnel_by_post = false;
};
void add_tcp(const Settings& settings, const std::vector<WeightedCluster>& clusters,
             envoy::config::listener::v3::FilterChain& chain, const std::vector<ChainFilter>& before = {},
             const TcpTerms& terms = {});
void add_tcp(const Settings& settings, std::string cluster, envoy::config::listener::v3::FilterChain& chain,
             const std::vector<ChainFilter>& before = {}, const TcpTerms& terms = {});

// Where connections are told of that no chain took, or whose handshake failed.
void add_listener_log(const Settings& settings, envoy::config::listener::v3::Listener& listener);

// The application protocols an HTTP inspector finds; what has none of them is opaque.
void match_detected_http(envoy::config::listener::v3::FilterChain& chain);

// The whole of a virtual host without rules: everything goes to the cluster.
void forward_all(std::string cluster, const config::Origin& origin, envoy::config::route::v3::Route& route);

}  // namespace weft::mesh

// Listener: where connections come in, how a filter chain is chosen for one, and what that chain does with it.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.h"
#include "config/address.h"
#include "config/keep_alive.h"
#include "config/log_format.h"
#include "config/origin.h"
#include "config/route.h"
#include "config/tls.h"

namespace weft::config {

struct ExternalAuthorization;  // external_authorization.h
struct JwtAuthentication;      // jwt.h
struct Policies;               // policy.h
struct RateLimit;              // rate_limit.h

// envoy.extensions.access_loggers.file.v3.FileAccessLog, and the stdout and stderr loggers as /dev/stdout and
// /dev/stderr.
struct AccessLog {
  std::string path;
  std::shared_ptr<const LogFormat> format;  // nullptr: the house's, default_log_format()
};

enum class HttpCodec : uint8_t { detect, http1, http2 };

// What becomes of the upstream's `server` header.
enum class ServerHeader : uint8_t { overwrite, keep, add_if_absent };

// What a request must pass before it is routed, and a connection before it is served.
using HttpFilter = std::variant<std::shared_ptr<const JwtAuthentication>, std::shared_ptr<const Policies>,
                                std::shared_ptr<const ExternalAuthorization>, std::shared_ptr<const RateLimit>>;
using NetworkFilter = std::variant<std::shared_ptr<const Policies>, std::shared_ptr<const ExternalAuthorization>>;

// What is told of the client's certificate in x-forwarded-client-cert
// (HttpConnectionManager.forward_client_cert_details and set_current_client_cert_details).
struct ForwardedClientCert {
  enum class How : uint8_t {
    remove,          // SANITIZE
    forward,         // FORWARD_ONLY: what is there, from who has a certificate
    append,          // APPEND_FORWARD: this client's behind that
    replace,         // SANITIZE_SET: this client's alone
    always_forward,  // ALWAYS_FORWARD_ONLY
  };
  How how = How::remove;
  // Beside the hash of the certificate, and whom it was shown to.
  bool subject = false;
  bool uri = false;
  bool dns = false;
};

// What becomes of %2F and %5C, a slash and a backslash that may or may not divide segments.
enum class EscapedSlashes : uint8_t { keep, refuse, unescape };

// The form that paths are brought to before anybody judges or routes by them (rules/path.h).
struct PathForm {
  bool normalize = false;      // unreserved characters unescaped, '\' as '/', dot segments resolved
  bool merge_slashes = false;  // "//" as "/"
  EscapedSlashes escaped_slashes = EscapedSlashes::keep;

  bool operator==(const PathForm&) const = default;
};

// envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.
struct HttpConnection {
  std::string stat_prefix;
  HttpCodec codec = HttpCodec::detect;
  std::string routes_name;                   // of a RouteTable that comes by RDS; empty if inline
  std::shared_ptr<const RouteTable> routes;  // inline
  std::vector<AccessLog> access_logs;
  std::string server_name = "weft";
  ServerHeader server_header = ServerHeader::overwrite;
  Duration idle_timeout{3'600'000'000'000};       // connection without a stream; 1 h, the public API's default
  Duration stream_idle_timeout{300'000'000'000};  // stream without a byte; 5 min, the same
  Duration request_timeout{0};                    // whole request received
  Duration request_headers_timeout{0};
  Duration drain_timeout{5'000'000'000};  // 5 s, the same
  uint32_t max_concurrent_streams = 100;  // per HTTP/2 connection
  KeepAlive keep_alive;                   // of HTTP/2 connections
  bool use_remote_address = false;
  // How many addresses at the end of X-Forwarded-For are of proxies before whom the client stands: those that are
  // trusted to have said the truth (xff_num_trusted_hops).
  uint32_t trusted_hops = 0;
  ForwardedClientCert client_cert;
  bool generate_request_id = true;
  PathForm path_form;
  std::vector<Upgrade> upgrades;
  std::vector<HttpFilter> filters;  // in their order
  // Of its listener, metadata.filter_metadata["weft"].denials "named": who is denied is told by which policy.
  bool names_denials = false;
  std::shared_ptr<const Fault> fault{};  // of routes that have none of their own
};

// What opaque bytes go through: a request to an HTTP proxy, whose bodies carry them (TcpProxy.TunnelingConfig).
struct HttpTunnel {
  std::string target;  // "db.example:5432": where the proxy is asked to connect to
  bool post = false;   // by a POST, instead of a CONNECT
};

// envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.
struct TcpProxy {
  std::string stat_prefix;
  std::vector<ClusterWeight> clusters;  // never empty
  uint32_t total_weight = 1;
  Duration idle_timeout{3'600'000'000'000};  // no byte either way; 1 h, the public API's default; 0: none
  Duration max_duration{0};                  // from its beginning, busy or not; 0: none
  uint32_t max_connect_attempts = 1;
  bool hash_source_ip = false;  // for clusters that balance by hash; else any endpoint will do
  std::optional<HttpTunnel> tunnel;
  std::vector<AccessLog> access_logs;
};

struct Cidr {
  std::string address;
  uint8_t length = 0;
};

// Where a client is: on this machine (its address is loopback, or the one it calls), or elsewhere.
enum class SourceType : uint8_t { any, local, external };

// envoy.config.listener.v3.FilterChainMatch. What is empty does not constrain. proxy/choose_chain.h decides with it.
struct FilterChainMatch {
  std::optional<uint16_t> destination_port;
  std::vector<Cidr> destinations;
  std::vector<std::string> server_names;  // lower case; "*.example.com" takes what is below
  std::string transport_protocol;         // "raw_buffer" or "tls"
  std::vector<std::string> application_protocols;
  std::vector<Cidr> direct_sources;
  SourceType source_type = SourceType::any;
  std::vector<Cidr> sources;
  std::vector<uint16_t> source_ports;
};

struct FilterChain {
  std::string name;
  Origin origin;
  FilterChainMatch match;
  std::shared_ptr<const Tls> tls;      // nullptr: plaintext
  std::vector<NetworkFilter> filters;  // in their order
  std::variant<HttpConnection, TcpProxy> terminal;
};

struct PortRange {
  uint16_t start = 0;  // inclusive
  uint32_t end = 0;    // exclusive; may be 65536
};

// A listener filter that peeks at the first bytes, and the destination ports where it must not.
struct Inspector {
  bool enabled = false;
  std::vector<PortRange> disabled_ports;

  bool applies_to(uint16_t port) const;
};

enum class Direction : uint8_t { unspecified, inbound, outbound };

struct Listener {
  std::string name;
  std::string version;  // content hash
  Origin origin;
  Address address;
  bool ipv4_too = false;  // ipv4_compat: "::" takes IPv4 as well, or alone where there is no IPv6
  Direction direction = Direction::unspecified;
  bool bind = true;                    // false: reached only by hand-over from the listener that took the connection
  bool hand_over_by_original = false;  // use_original_dst: look for the listener bound to the original destination
  bool take_original = false;          // the original_dst listener filter
  Inspector http_inspector;
  Inspector tls_inspector;
  Duration inspect_timeout{15'000'000'000};  // 15 s, the public API's default
  bool continue_on_inspect_timeout = false;
  std::vector<AccessLog> access_logs;  // of connections that no chain took
  std::vector<FilterChain> chains;
  std::optional<FilterChain> default_chain;
  // metadata.filter_metadata["weft"].mesh_ranges: addresses that belong to the mesh, which alone are asked for on
  // demand.
  std::vector<Cidr> mesh_ranges;
  // Likewise .beside: names of listeners with sockets of their own that a sidecar has to have beside this one.
  std::vector<std::string> beside;

  // Each name once, sorted: what must be active before this listener may be.
  std::vector<std::string> names_routes() const;
  // From TCP proxies, inline route tables and external authorization.
  std::vector<std::string> names_clusters() const;
  std::vector<std::string> names_secrets() const;
};

}  // namespace weft::config

// Record: everything about one request (or tunnel) that its log line, its metrics and its span tell. Filled on the way,
// finished exactly once.
//
// Lives in serve_request's frame; one thread. Views point into the stream's arena or into configuration the request
// holds.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/time.h"
#include "config/route.h"
#include "http/exchange.h"
#include "io/address.h"
#include "proxy/observe/captured_headers.h"

namespace weft::tls {
struct CertificateInfo;
}

namespace weft::proxy {

// Envoy's response flags, by the names Istio's users know (%RESPONSE_FLAGS%).
enum class Flag : uint8_t {
  none,
  no_route,                 // NR
  no_cluster,               // NC
  no_healthy_upstream,      // UH
  upstream_failure,         // UF: could not connect
  upstream_termination,     // UC: ended in the middle
  upstream_reset,           // UR
  upstream_timeout,         // UT
  upstream_protocol,        // UPE
  downstream_protocol,      // DPE
  stream_idle,              // SI
  retries_exhausted,        // URX
  downstream_termination,   // DC
  config_unavailable,       // NFCF
  upstream_overflow,        // UO: a limit of the cluster
  unauthorized_externally,  // UAEX: a service that was asked, or could not be
  delay_injected,           // DI: a fault, and nothing else
  fault_injected,           // FI: a fault answered
  rate_limited,             // RL
  duration_timeout          // DT: as old as a connection may get
};
std::string_view name_of(Flag flag);

// Whether client and proxy knew each other from an earlier connection.
enum class TlsSession : uint8_t { none, fresh, resumed };

struct Record {
  WallTime wall{};
  TimePoint start{};
  TimePoint end{};
  TimePoint upstream_start{};  // first attempt began
  TimePoint upstream_head{};   // response head came

  std::string_view method;
  std::string_view path;
  std::string_view shown_path;  // where it has tokens: as it may be written down
  std::string_view authority;
  std::string_view forwarded_for;
  std::string_view user_agent;
  std::string_view request_id;
  http::Version version = http::Version::http11;

  uint16_t status = 0;  // 0: no response was begun
  Flag flag = Flag::none;
  bool delayed = false;  // by a fault
  std::string details;   // why, in one sentence, when the mesh made the reply
  int grpc_status = -1;
  uint64_t received = 0;  // body bytes
  uint64_t sent = 0;
  uint32_t attempts = 0;

  const config::Route* route = nullptr;
  const config::Origin* chain_origin = nullptr;  // of a tunnel, which has no route: whose its filter chain is
  std::string_view cluster;
  std::shared_ptr<const std::string> upstream_host;  // its address, as its Host keeps it; nullptr: none was picked
  io::Address upstream_local;                        // our end of the connection to it
  io::Address downstream_local;
  io::Address downstream_peer;
  std::string_view server_name;                // what the client's TLS asks for (SNI)
  bool mutual_tls = false;                     // the client proved who it is
  TlsSession session = TlsSession::none;       // none: plaintext
  const tls::CertificateInfo* peer = nullptr;  // the client's certificate; nullptr: it showed none
  std::string_view destination_workload;       // as the endpoint says
  std::string_view destination_namespace;
  // What a service that let it in wants its answer to carry, also one that weft gives itself; nullptr: nothing.
  const std::vector<config::HeaderMutation>* added = nullptr;
  std::string judged;                // what policies said of it that keeps nobody out: audits, dry runs
  observe::CapturedHeaders headers;  // that access logs want beside those above
};

}  // namespace weft::proxy

// Sidecar: what the sidecars of some workloads take in and may see, as the mesh keeps it (networking.istio.io Sidecar).
//
// Immutable once read and shared by pointer, because the last good form outlives the object's next form: any thread.
// Which of them counts for a workload, and what it then sees, is said in view.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// "shop/*.example.com": services that may be seen.
struct EgressHost {
  std::string ns;    // "*": of any namespace; ".": of the workload's own
  std::string host;  // lower case: whole, "*.example.com" or "*"
};

// Services that may be seen by calls to one port, or to all ports that no other of the Sidecar names.
struct EgressListener {
  uint16_t port = 0;  // 0: all others
  std::vector<EgressHost> hosts;
  std::string bind;                       // not captured: who calls this address and port calls them; empty: captured
  Protocol protocol = Protocol::unknown;  // what is spoken there
  std::string rule;                       // "egress[0]"

  bool is_captured() const { return bind.empty(); }
};

// A port of the workload that takes something in; all others are passed on as they come.
struct IngressPort {
  uint16_t port = 0;
  Protocol protocol = Protocol::unknown;
  std::string endpoint;  // "127.0.0.1:8080", "0.0.0.0:8080" (the workload's own address), "unix:///…"; empty: the port
  codec::Value pool;     // connectionPool; null: the Sidecar's
  codec::Value tls;      // ends here, where the port takes no mutual TLS; null: none
};

// What becomes of calls that leave the mesh: passed on, or refused.
enum class OutboundMode : uint8_t { allow_any, registry_only };

// Who is sent what leaves the mesh, instead of where it was meant to go.
struct EgressProxy {
  std::string host;  // whole
  std::string subset;
  uint16_t port = 0;
};

struct Sidecar {
  ObjectName object;
  std::string created;
  Labels selector;                                    // empty: all of its namespace; in the root namespace, of the mesh
  std::optional<std::vector<EgressListener>> egress;  // nullopt: whatever is exported to them
  std::vector<IngressPort> ingress;                   // none: what Services and containers declare
  std::optional<OutboundMode> outbound;               // nullopt: as the mesh's config says
  std::optional<EgressProxy> egress_proxy;            // only with allow_any
  codec::Value pool;                                  // inboundConnectionPool
  codec::Value spec;
  Troubles troubles;  // of its own words
};

Sidecar read_sidecar(const codec::Value& object, std::string_view domain);

// Whether its egress hosts have that one of that namespace in mind, be it by a first word that is none.
bool may_name(const Sidecar& sidecar, std::string_view ns, std::string_view host);

// Reads an outboundTrafficPolicy, also the mesh config's; null: nullopt.
std::optional<OutboundMode> read_outbound_mode(const codec::Value& policy);

}  // namespace weft::mesh

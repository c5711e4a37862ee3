// PeerAuthentication: whether a workload's ports take mutual TLS, plaintext, or both (security.istio.io).
//
// Plain values, read once from an API object: any thread. Which holds for a port, Model::mtls_mode() says.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"

namespace weft::mesh {

enum class MtlsMode : uint8_t { unset, disable, permissive, strict };
std::string_view name_of(MtlsMode mode);  // "STRICT"

struct PeerAuthentication {
  ObjectName object;
  std::string created;  // RFC 3339
  Labels selector;      // empty: the whole namespace, or the mesh if it stands in the root namespace
  MtlsMode mode = MtlsMode::unset;
  std::map<uint16_t, MtlsMode> ports;

  bool operator==(const PeerAuthentication&) const = default;
};

PeerAuthentication read_peer_authentication(const codec::Value& object);

// By its creation, then by name.
bool is_older(const PeerAuthentication& a, const PeerAuthentication& b);
// Whether it has a port take nothing but mutual TLS.
bool asks_for_mutual_tls(const PeerAuthentication& object);
bool is_about(const PeerAuthentication& object, const Workload& workload, std::string_view root_namespace);

// Istio's order: of those that select the workload, then of its namespace, then of the root namespace, each time the
// oldest that says something; at last PERMISSIVE. `all` may be in any order.
MtlsMode mtls_mode(const std::vector<std::shared_ptr<const PeerAuthentication>>& all, const Workload& workload,
                   uint16_t port, std::string_view root_namespace);

// The one that has said it; nullptr: none has.
const PeerAuthentication* mtls_said_by(const std::vector<std::shared_ptr<const PeerAuthentication>>& all,
                                       const Workload& workload, uint16_t port, std::string_view root_namespace);

// Where an older object that stands as near to the workload holds against this one; nullopt: nowhere there.
struct Overruled {
  ObjectName by;
  uint16_t port = 0;  // 0: all that no object names
  MtlsMode holds = MtlsMode::unset;
  MtlsMode said = MtlsMode::unset;
};
std::optional<Overruled> overruled_at(const std::vector<std::shared_ptr<const PeerAuthentication>>& all,
                                      const PeerAuthentication& object, const Workload& workload,
                                      std::string_view root_namespace);

}  // namespace weft::mesh

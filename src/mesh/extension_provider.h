// ExtensionProvider: a service that AuthorizationPolicies with the action CUSTOM name, and how it is asked: what the
// mesh's ConfigMap says (Istio's MeshConfig.extensionProviders: envoyExtAuthzHttp and envoyExtAuthzGrpc).
//
// A plain value: any thread. The ConfigMap is `istio` of the root namespace, its key `mesh`; of that text weft reads
// what docs/mesh-config.md lists. What Istio has no word for its annotations say. A provider that
// cannot be meant is kept with the reason: who names it is told, and what its policies match is denied.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"
#include "codec/value.h"
#include "config/listener.h"
#include "mesh/settings.h"
#include "mesh/sidecar.h"

namespace weft::mesh {

inline constexpr std::string_view kMeshConfigName = "istio";
// NAMED: who is denied is told by which policy. PLAIN, and nothing said: that it is denied.
inline constexpr std::string_view kDenialsAnnotation = "weft.dev/denials";

struct ExtensionProvider {
  enum class Speaks : uint8_t {
    nothing,  // of traces, metrics or logs: nobody to ask
    http,
    grpc,
  };
  Speaks speaks = Speaks::nothing;
  std::string ns;    // of its service; empty: whichever has the host
  std::string host;  // whole
  uint16_t port = 0;
  Duration timeout = 600s;  // Istio's default
  bool fail_open = false;
  uint16_t status_on_error = 0;  // 0: not said
  // Of the request's body; 0: it is not shown.
  uint32_t most_body = 0;
  bool partial_body = false;
  bool body_as_bytes = false;
  // Of HTTP alone. Headers as written: "x-user", "x-user-*", "*-id".
  std::string path_prefix;
  std::vector<std::string> shown_headers;
  std::vector<std::pair<std::string, std::string>> added_headers;
  std::vector<std::string> headers_to_upstream;
  std::vector<std::string> headers_of_denial;
  std::vector<std::string> headers_to_client;

  std::string wrong;  // why it cannot be asked, with its place; empty: it can

  bool operator==(const ExtensionProvider&) const = default;
};
using ExtensionProviders = std::map<std::string, ExtensionProvider, std::less<>>;

struct MeshConfig {
  bool readable = true;  // false: its text is none
  ExtensionProviders providers;
  std::optional<OutboundMode> outbound;  // outboundTrafficPolicy
  bool names_denials = false;            // kDenialsAnnotation
  // pathNormalization. BASE if nothing is said: a policy about a path cannot be got round by writing the path
  // otherwise.
  config::PathForm paths{.normalize = true};
  std::vector<std::string> trust_domain_aliases;
  TlsTerms mesh_tls;
  TlsTerms tls_defaults;
  GatewayTopology gateways;
  std::string trust_domain;          // as it says; the mesh's is what the control plane was started with
  std::vector<std::string> ignored;  // a sentence each: "data.mesh: …"
};
// What of it these settings contradict; empty: nothing.
std::string why_not_followed(const MeshConfig& config, const Settings& settings);
MeshConfig read_mesh_config(const codec::Value& config_map);

}  // namespace weft::mesh

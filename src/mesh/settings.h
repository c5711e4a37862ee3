// Settings: what holds for the whole mesh and is no API object.
//
// A plain value, given to the Model when it is made: any thread. Whoever changes one makes a new Model; what the mesh's
// ConfigMap says the Model changes itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "config/listener.h"

namespace weft::mesh {

// Istio's ports (design: "Ports").
inline constexpr uint16_t kOutboundPort = 15001;
inline constexpr uint16_t kInboundPort = 15006;

// Of TLS that says nothing of it where it begins or ends.
struct TlsTerms {
  config::TlsVersion least = config::TlsVersion::any;
  std::vector<std::string> ciphers;  // of TLS 1.2; empty: the house's
  std::vector<std::string> curves;   // likewise

  bool operator==(const TlsTerms&) const = default;
};

// What stands before a gateway; what is not said is 0, and `replace`.
struct GatewayTopology {
  std::optional<uint32_t> trusted_proxies{};
  std::optional<config::ForwardedClientCert::How> client_cert{};

  bool operator==(const GatewayTopology&) const = default;
};

struct Settings {
  std::string cluster_domain = "cluster.local";
  std::string trust_domain = "cluster.local";
  // Others whose accounts are as good as those of the own: MeshConfig's trustDomainAliases, which the Model follows.
  std::vector<std::string> trust_domain_aliases;
  // Likewise meshMTLS, of mutual TLS by the mesh's own certificates, and tlsDefaults, of other TLS.
  TlsTerms mesh_tls;
  TlsTerms tls_defaults;
  // Likewise defaultConfig.gatewayTopology, of gateways whose pods say nothing of it.
  GatewayTopology gateways;
  // Where objects without a selector hold for the whole mesh (Istio's rootNamespace).
  std::string root_namespace = "istio-system";
  // Secrets are given to proxies of accounts that may list those of their namespace alone (Model::set_secret_reader).
  bool asks_who_reads_secrets = false;
  // Addresses of services and pods: only these are asked for on demand. Everything else asks nobody.
  std::vector<config::Cidr> mesh_ranges;
  // REGISTRY_ONLY: an address outside the mesh is refused instead of passed through.
  bool registry_only = false;
  // SO_MARK of what a proxy opens in each of its roles, by which the capture rules tell it from its application; 0
  // where the proxy is told by its uid. On one machine: node/capture.h.
  uint32_t outbound_mark = 0;
  uint32_t inbound_mark = 0;
  // Where the access log goes; empty: nowhere.
  std::string access_log_path = "/dev/stdout";
};

}  // namespace weft::mesh

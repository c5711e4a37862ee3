// From a DestinationRule's `tls` to how a cluster's endpoints are reached (networking.istio.io ClientTLSSettings).
//
// For the .cc files of this room that write messages. Pure: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/names.h"
#include "mesh/settings.h"
#include "mesh/virtual_service.h"

namespace envoy::config::cluster::v3 {
class Cluster;
}

namespace weft::mesh {

// A Secret that a DestinationRule's `tls` names: its roots, and with MUTUAL its certificate.
struct CredentialUse {
  std::string name;
  bool certificate = false;
  bool roots = true;  // false: insecureSkipVerify
  std::string path;   // "spec.trafficPolicy.tls.credentialName"
  uint32_t line = 0;
};

// Nothing said: mutual TLS with endpoints whose proxies take it, else plaintext. DISABLE: plaintext. ISTIO_MUTUAL:
// mutual TLS with all of them. SIMPLE, MUTUAL: TLS of the application's own, with certificates from files; for a
// caller that sees Secrets with those of the one that credentialName names; another trusts what the system trusts, and
// shows no certificate.
void set_client_tls(const Settings& settings, const codec::Value& tls, const ClusterName& name, bool sees_secrets,
                    envoy::config::cluster::v3::Cluster& cluster);

// A policy's `proxyProtocol`: however endpoints are reached, a connection begins with whom it is made for.
void announce_client(const codec::Value& said, envoy::config::cluster::v3::Cluster& cluster);

// The Secret that one `tls` names, without a place; nullopt: none.
std::optional<CredentialUse> credential_of(const codec::Value& tls);
// Whether that caller, for whom the rule is, is given the Secrets of its namespace that the rule names: a gateway, and
// whoever the rule has chosen by its labels (Istio's rule). nullptr: no rule is.
bool sees_secrets(const Workload& caller, const DestinationRule* rule);
// In the order of the rule.
std::vector<CredentialUse> credentials_of(const DestinationRule& rule);
// "a certificate, its key and whom to trust": what the Secret has to hold.
std::string_view wanted_of(const CredentialUse& use);

}  // namespace weft::mesh

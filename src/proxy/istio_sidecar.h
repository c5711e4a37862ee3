// IstioSidecar: who this proxy is to an istiod, as Istio's own sidecars say it: the node's id and metadata.
//
// A plain value, made by weft-proxy's main() of its flags: any thread. An istiod believes the certificate, not this;
// but what it sends follows from it.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "xds/ads_message.h"

namespace weft::proxy {

// Where Istio's injection puts what its sidecars prove themselves with, and check an istiod by.
inline constexpr const char* kIstioTokenFile = "/var/run/secrets/tokens/istio-token";
inline constexpr const char* kIstioRootFile = "/var/run/secrets/istio/root-cert.pem";
inline constexpr const char* kIstioLabelsFile = "/etc/istio/pod/labels";

struct IstioSidecar {
  std::string istiod;  // "istiod.istio-system.svc:15012"; empty: the control plane is no istiod
  std::string pod;
  std::string ns;
  std::string ip;
  std::string service_account = "default";
  std::string cluster_id = "Kubernetes";
  std::string labels_file = kIstioLabelsFile;  // lines KEY="VALUE", as the downward API writes them

  // The host and port of `istiod`. Error: invalid.
  Result<std::pair<std::string, uint16_t>> address() const;
  // Errors: invalid, not_found (a file of labels that is not the default one).
  Result<xds::Node> node() const;
};

}  // namespace weft::proxy

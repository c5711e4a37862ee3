// Fields of Istio's Gateway, the same in all its versions.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kGatewayTable = R"(
package io.istio.api.networking.v1

Gateway
  apiVersion string
  kind string
  metadata ObjectMeta
  spec GatewaySpec
  status IstioStatus

GatewaySpec
  servers [Server]
  selector map<string>

Server
  port! Port
  bind string
  hosts! [string]
  tls ServerTLSSettings
  defaultEndpoint string
  name string

Port
  number! uint32
  protocol! string
  name! string
  targetPort uint32

ServerTLSSettings
  httpsRedirect bool
  mode enum(PASSTHROUGH|SIMPLE|MUTUAL|AUTO_PASSTHROUGH|ISTIO_MUTUAL|OPTIONAL_MUTUAL)
  serverCertificate string
  privateKey string
  caCertificates string
  caCrl string
  subjectAltNames [string]
  credentialName string
  credentialNames [string]
  caCertCredentialName string
  tlsCertificates [ServerTLSSettingsTLSCertificate]
  verifyCertificateSpki [string]
  verifyCertificateHash [string]
  minProtocolVersion enum(TLS_AUTO|TLSV1_0|TLSV1_1|TLSV1_2|TLSV1_3)
  maxProtocolVersion enum(TLS_AUTO|TLSV1_0|TLSV1_1|TLSV1_2|TLSV1_3)
  cipherSuites [string]
  insecureSkipVerify bool

ServerTLSSettingsTLSCertificate
  serverCertificate string
  privateKey string
  caCertificates string
)";

}  // namespace weft::mesh::kinds

// TLS contexts and secrets → Tls and Secret.
//
// Any thread; pure but for certificates named by a file, which is read once, here. Material is proven to be usable
// before anything is made of it. No error's text has key bytes in it.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "config/secret.h"
#include "config/tls.h"
#include "xds/compile_place.h"

namespace envoy::config::core::v3 {
class TransportSocket;
}
namespace envoy::extensions::transport_sockets::tls::v3 {
class CertificateValidationContext;
class Secret;
class TlsCertificate;
}  // namespace envoy::extensions::transport_sockets::tls::v3

namespace weft::xds {

// A transport socket: nullptr for raw_buffer. Refuses every other than raw_buffer and tls. `by_host`: what its cluster
// says.
Result<std::shared_ptr<const config::Tls>> compile_downstream_tls(const envoy::config::core::v3::TransportSocket& from,
                                                                  const Place& at);
Result<std::shared_ptr<const config::Tls>> compile_upstream_tls(const envoy::config::core::v3::TransportSocket& from,
                                                                config::ByHost by_host, const Place& at);

Result<std::shared_ptr<const config::Secret>> compile_secret(
    const envoy::extensions::transport_sockets::tls::v3::Secret& from, std::string version, const Place& at);

// The two things a secret may be; also inline in a context.
Result<void> compile_certificate(const envoy::extensions::transport_sockets::tls::v3::TlsCertificate& from,
                                 config::Secret& out, const Place& at);
Result<void> compile_trust(const envoy::extensions::transport_sockets::tls::v3::CertificateValidationContext& from,
                           config::Secret& out, const Place& at);

}  // namespace weft::xds

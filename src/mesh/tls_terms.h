// TlsTerms: what the mesh's ConfigMap says of TLS that says nothing nearer of it (MeshConfig's meshMTLS and
// tlsDefaults): which versions, suites and curves.
//
// For the .cc files of this room. Pure: any thread. A word that weft does not know takes nothing away from what was
// asked for: the sentence about it says what it is taken for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/settings.h"

namespace envoy::extensions::transport_sockets::tls::v3 {
class CommonTlsContext;
}

namespace weft::mesh {

enum class TermsOf : uint8_t {
  mesh,    // meshMTLS: its curves are not for choosing, as in Istio
  others,  // tlsDefaults
};

// `wrong` learns a sentence for each word that is not as it should be, beginning with `path`.
TlsTerms read_tls_terms(const codec::Value& said, std::string_view path, TermsOf of, std::vector<std::string>& wrong);

// What the context does not say itself; what the terms do not say it does not say either.
void set_tls_terms(const TlsTerms& terms, envoy::extensions::transport_sockets::tls::v3::CommonTlsContext& context);

}  // namespace weft::mesh

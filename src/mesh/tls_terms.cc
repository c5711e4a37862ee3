#include "mesh/tls_terms.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/cipher_suites.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"

namespace weft::mesh {
namespace {

namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using codec::Value;
using tls3::TlsParameters;

// What of the list weft speaks; the rest is told.
template <class Known>
std::vector<std::string> read_names(const Value& list, const Known& known, std::string_view path,
                                    std::vector<std::string>& wrong) {
  std::vector<std::string> out;
  for (const Value& one : list.as_array()) {
    if (std::ranges::find(known, one.as_string()) != std::end(known)) {
      out.push_back(one.as_string());
    } else {
      wrong.push_back(fmt::format("{}: \"{}\" is none that weft speaks, and left out; it has {}", path, one.as_string(),
                                  fmt::join(known, ", ")));
    }
  }
  return out;
}

void read_least(const std::string& word, std::string_view path, TlsTerms& out, std::vector<std::string>& wrong) {
  if (word.empty() || word == "TLS_AUTO") return;
  out.least = word == "TLSV1_2" ? config::TlsVersion::tls12 : config::TlsVersion::tls13;
  if (word == "TLSV1_2" || word == "TLSV1_3") return;
  wrong.push_back(fmt::format(
      "{}.minProtocolVersion: \"{}\" is none of TLS_AUTO, TLSV1_2 and TLSV1_3, and taken as TLSV1_3", path, word));
}

}  // namespace

TlsTerms read_tls_terms(const Value& said, std::string_view path, TermsOf of, std::vector<std::string>& wrong) {
  TlsTerms out;
  read_least(said.get("minProtocolVersion").as_string(), path, out, wrong);
  const Value& suites = said.get("cipherSuites");
  out.ciphers = read_names(suites, config::kCipherSuites, fmt::format("{}.cipherSuites", path), wrong);
  if (out.ciphers.empty() && suites.size() > 0) {
    out.least = config::TlsVersion::tls13;
    wrong.push_back(fmt::format("{}.cipherSuites: none is left for TLS 1.2, so it is not spoken", path));
  }
  const Value& curves = said.get("ecdhCurves");
  if (of == TermsOf::mesh) {
    if (curves.size() > 0)
      wrong.push_back(
          fmt::format("{}.ecdhCurves does nothing, as in Istio: sidecars choose among all of theirs", path));
  } else {
    out.curves = read_names(curves, config::kCurves, fmt::format("{}.ecdhCurves", path), wrong);
    if (out.curves.empty() && curves.size() > 0)
      wrong.push_back(fmt::format("{}.ecdhCurves: none is left, so all that weft speaks are taken", path));
  }
  return out;
}

void set_tls_terms(const TlsTerms& terms, tls3::CommonTlsContext& context) {
  const TlsParameters& said = context.tls_params();
  const bool below = said.tls_maximum_protocol_version() == TlsParameters::TLSv1_2;
  if (terms.least != config::TlsVersion::any && said.tls_minimum_protocol_version() == TlsParameters::TLS_AUTO &&
      !below) {
    context.mutable_tls_params()->set_tls_minimum_protocol_version(
        terms.least == config::TlsVersion::tls13 ? TlsParameters::TLSv1_3 : TlsParameters::TLSv1_2);
  }
  if (said.cipher_suites_size() == 0) {
    for (const std::string& suite : terms.ciphers) context.mutable_tls_params()->add_cipher_suites(suite);
  }
  for (const std::string& curve : terms.curves) context.mutable_tls_params()->add_ecdh_curves(curve);
}

}  // namespace weft::mesh

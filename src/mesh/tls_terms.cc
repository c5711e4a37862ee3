#include "mesh/tls_terms.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/cipher_suites.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/shape.h"

namespace weft::mesh {
namespace {

namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using codec::Value;
using tls3::TlsParameters;

bool says_something(const Value& list) { return !list.is_null() && (!list.is_array() || list.size() > 0); }

// What of the list weft speaks; the rest is told.
template <class Known>
std::vector<std::string> read_names(const Value& list, const Known& known, std::string_view path,
                                    std::vector<std::string>& wrong) {
  std::vector<std::string> out;
  if (const std::string why = why_misshapen(list, Shape::list); !why.empty())
    wrong.push_back(fmt::format("{} {}", path, why));
  for (const Value& one : list.as_array()) {
    if (const std::string why = why_misshapen(one, Shape::text); !why.empty() || one.is_null()) {
      wrong.push_back(fmt::format("{}: one that is no text is left out", path));
    } else if (std::ranges::find(known, one.as_string()) != std::end(known)) {
      out.push_back(one.as_string());
    } else {
      wrong.push_back(fmt::format("{}: \"{}\" is none that weft speaks, and left out; it has {}", path, one.as_string(),
                                  fmt::join(known, ", ")));
    }
  }
  return out;
}

// A word that nobody knows closes, and so does what is no word: it was meant to say something.
void read_least(const Value& said, std::string_view path, TlsTerms& out, std::vector<std::string>& wrong) {
  if (const std::string why = why_misshapen(said, Shape::text); !why.empty()) {
    out.least = config::TlsVersion::tls13;
    wrong.push_back(fmt::format("{}.minProtocolVersion {}, and is taken as TLSV1_3", path, why));
    return;
  }
  const std::string& word = said.as_string();
  if (word.empty() || word == "TLS_AUTO") return;
  out.least = word == "TLSV1_2" ? config::TlsVersion::tls12 : config::TlsVersion::tls13;
  if (word == "TLSV1_2" || word == "TLSV1_3") return;
  wrong.push_back(fmt::format(
      "{}.minProtocolVersion: \"{}\" is none of TLS_AUTO, TLSV1_2 and TLSV1_3, and taken as TLSV1_3", path, word));
}

}  // namespace

TlsTerms read_tls_terms(const Value& said, std::string_view path, TermsOf of, std::vector<std::string>& wrong) {
  TlsTerms out;
  if (const std::string why = why_misshapen(said, Shape::map); !why.empty()) {
    out.least = config::TlsVersion::tls13;
    wrong.push_back(fmt::format("{} {}, and is taken as minProtocolVersion: TLSV1_3", path, why));
    return out;
  }
  check_members(said, path, {"minProtocolVersion", "cipherSuites", "ecdhCurves"}, wrong);
  read_least(said.get("minProtocolVersion"), path, out, wrong);
  const Value& suites = said.get("cipherSuites");
  out.ciphers = read_names(suites, config::kCipherSuites, fmt::format("{}.cipherSuites", path), wrong);
  if (out.ciphers.empty() && says_something(suites)) {
    out.least = config::TlsVersion::tls13;
    wrong.push_back(fmt::format("{}.cipherSuites: none is left for TLS 1.2, so it is not spoken", path));
  }
  const Value& curves = said.get("ecdhCurves");
  if (of == TermsOf::mesh) {
    if (says_something(curves))
      wrong.push_back(
          fmt::format("{}.ecdhCurves does nothing, as in Istio: sidecars choose among all of theirs", path));
  } else {
    out.curves = read_names(curves, config::kCurves, fmt::format("{}.ecdhCurves", path), wrong);
    if (out.curves.empty() && says_something(curves))
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

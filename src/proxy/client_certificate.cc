#include "proxy/client_certificate.h"

#include <fmt/format.h>

#include "http/h1/chars.h"
#include "http/list_field.h"
#include "tls/stream.h"

namespace weft::proxy {

namespace {

using How = config::ForwardedClientCert::How;
using http::Token;

// A quoted value of the header: '"' and '\' behind a '\'.
std::string quoted_value(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// A name in a certificate is its owner's choice: one that would read as more than one part is quoted, and one that
// would end the header is left out.
void add(std::string_view key, std::string_view name, std::string& text) {
  if (!http::h1::is_value(name)) return;
  const bool plain = name.find_first_of(",;=\" ") == name.npos;
  text += fmt::format(";{}={}", key, plain ? std::string(name) : quoted_value(name));
}

// Envoy's form: By=…;Hash=…;Subject="…";URI=…;DNS=….
std::string describe(const tls::Stream& stream, const config::ForwardedClientCert& how) {
  const tls::CertificateInfo& certificate = *stream.peer_certificate();
  std::string text;
  for (const std::string& uri : stream.own_uris()) text += fmt::format("By={};", uri);
  text += fmt::format("Hash={}", certificate.sha256);
  if (how.subject && http::h1::is_value(certificate.subject)) text += ";Subject=" + quoted_value(certificate.subject);
  if (how.uri) {
    for (const std::string& uri : certificate.uris) add("URI", uri, text);
  }
  if (how.dns) {
    for (const std::string& name : certificate.dns_names) add("DNS", name, text);
  }
  return text;
}

}  // namespace

void forward_client_certificate(Connection& connection, const config::ForwardedClientCert& how,
                                http::Headers& headers) {
  if (how.how == How::always_forward) return;
  const tls::Stream* tls = connection.tls;
  if (how.how == How::remove || tls == nullptr || !tls->verified()) {
    headers.remove_spellings(http::name_of(Token::x_forwarded_client_cert));
    return;
  }
  if (how.how == How::forward) return;
  // It is the same for all requests of the connection.
  if (connection.client_certificate.empty()) connection.client_certificate = describe(*tls, how);
  if (how.how == How::replace) {
    headers.remove_spellings(http::name_of(Token::x_forwarded_client_cert));
    return headers.set(Token::x_forwarded_client_cert, connection.client_certificate);
  }
  http::append_to_list(headers, Token::x_forwarded_client_cert, connection.client_certificate, ",");
}

}  // namespace weft::proxy

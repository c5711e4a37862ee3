#include "proxy/client_certificate.h"

#include <fmt/format.h>

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

// Envoy's form: By=…;Hash=…;Subject="…";URI=…;DNS=….
std::string describe(const tls::Stream& stream, const config::ForwardedClientCert& how) {
  const tls::CertificateInfo& certificate = *stream.peer_certificate();
  std::string text;
  for (const std::string& uri : stream.own_uris()) text += fmt::format("By={};", uri);
  text += fmt::format("Hash={}", certificate.sha256);
  if (how.subject) text += ";Subject=" + quoted_value(certificate.subject);
  if (how.uri) {
    for (const std::string& uri : certificate.uris) text += ";URI=" + uri;
  }
  if (how.dns) {
    for (const std::string& name : certificate.dns_names) text += ";DNS=" + name;
  }
  return text;
}

}  // namespace

void forward_client_certificate(Connection& connection, const config::ForwardedClientCert& how,
                                http::Headers& headers) {
  if (how.how == How::always_forward) return;
  const tls::Stream* tls = connection.tls;
  if (how.how == How::remove || tls == nullptr || !tls->verified()) {
    headers.remove(Token::x_forwarded_client_cert);
    return;
  }
  if (how.how == How::forward) return;
  // It is the same for all requests of the connection.
  if (connection.client_certificate.empty()) connection.client_certificate = describe(*tls, how);
  const auto before = headers.get(Token::x_forwarded_client_cert);
  if (how.how == How::replace || !before || before->empty())
    return headers.set(Token::x_forwarded_client_cert, connection.client_certificate);
  headers.set(Token::x_forwarded_client_cert,
              headers.arena().copy(fmt::format("{},{}", *before, connection.client_certificate)));
}

}  // namespace weft::proxy

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"
#include "http/h1/chars.h"
#include "http/token.h"
#include "tls/jwk.h"
#include "xds/compile_jwt.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace jwt = envoy::extensions::filters::http::jwt_authn::v3;
using envoy::config::core::v3::DataSource;

Result<std::string> header_name(const std::string& name, const Place& at) {
  if (name.empty()) return at.refuse("it is empty; name a header");
  if (!http::h1::is_token(name)) return at.refuse("it is no header name");
  return lower_case(name);
}

// A header that a claim may set: none that says where a message ends or goes.
Result<std::string> settable_header(const std::string& name, const Place& at) {
  TRY(std::string out, header_name(name, at));
  constexpr http::Token kFraming[] = {http::Token::connection,
                                      http::Token::content_length,
                                      http::Token::expect,
                                      http::Token::host,
                                      http::Token::keep_alive,
                                      http::Token::proxy_connection,
                                      http::Token::te,
                                      http::Token::trailer,
                                      http::Token::upgrade,
                                      http::Token::transfer_encoding,
                                      http::Token::http2_settings};
  if (std::ranges::find(kFraming, http::token_of(out)) != std::end(kFraming))
    return at.refuse(fmt::format("no claim may set the header \"{}\"; choose another", out));
  return out;
}

Result<void> set_remote(const jwt::RemoteJwks& from, config::JwtProvider& out, const Place& at) {
  config::RemoteJwks remote;
  const Place uri = at.child("http_uri");
  remote.uri = from.http_uri().uri();
  if (remote.uri.empty()) return uri.child("uri").refuse("it is empty; say where the keys are published");
  remote.cluster = from.http_uri().cluster();
  if (remote.cluster.empty()) return uri.child("cluster").refuse("it is empty; name the cluster that leads there");
  if (!from.http_uri().has_timeout()) return uri.child("timeout").refuse("it is missing; say how long to wait");
  TRY(remote.timeout, duration(from.http_uri().timeout(), uri.child("timeout")));
  if (from.has_cache_duration()) {
    TRY(remote.cache_duration, duration(from.cache_duration(), at.child("cache_duration")));
    if (remote.cache_duration < 1ms) return at.child("cache_duration").refuse("it is less than a millisecond");
  }
  remote.fetch_early = from.has_async_fetch();
  if (from.async_fetch().has_failed_refetch_duration()) {
    TRY(remote.refetch_after_failure, duration(from.async_fetch().failed_refetch_duration(),
                                               at.child("async_fetch").child("failed_refetch_duration")));
  }
  out.remote = std::move(remote);
  return {};
}

Result<void> set_local(const DataSource& from, config::JwtProvider& out, const Place& at) {
  std::string_view text;
  switch (from.specifier_case()) {
    case DataSource::kInlineString: text = from.inline_string(); break;
    case DataSource::kInlineBytes: text = from.inline_bytes(); break;
    case DataSource::kFilename: return at.child("filename").refuse("weft speaks inline_string and inline_bytes here");
    case DataSource::SPECIFIER_NOT_SET: return at.refuse("it is missing; set inline_string or inline_bytes");
  }
  auto keys = tls::parse_jwks(text);
  if (keys) {
    out.keys = std::move(*keys);
  } else if (keys.error().code == Code::not_found) {
    out.no_keys = std::move(keys.error().detail);
  } else {
    return at.refuse(keys.error());
  }
  return {};
}

Result<void> set_keys(const jwt::JwtProvider& from, config::JwtProvider& out, const Place& at) {
  switch (from.jwks_source_specifier_case()) {
    case jwt::JwtProvider::kRemoteJwks: return set_remote(from.remote_jwks(), out, at.child("remote_jwks"));
    case jwt::JwtProvider::kLocalJwks: return set_local(from.local_jwks(), out, at.child("local_jwks"));
    case jwt::JwtProvider::JWKS_SOURCE_SPECIFIER_NOT_SET: break;
  }
  return at.refuse("it says nothing of the issuer's keys; set local_jwks or remote_jwks");
}

Result<void> set_names(const google::protobuf::RepeatedPtrField<std::string>& from, std::string_view field,
                       std::vector<std::string>& out, const Place& at) {
  for (int i = 0; i < from.size(); ++i) {
    if (from[i].empty()) return at.child(field, static_cast<size_t>(i)).refuse("it is empty");
    out.push_back(from[i]);
  }
  return {};
}

Result<void> set_places(const jwt::JwtProvider& from, config::JwtProvider& out, const Place& at) {
  for (int i = 0; i < from.from_headers_size(); ++i) {
    const Place here = at.child("from_headers", static_cast<size_t>(i));
    TRY(std::string name, header_name(from.from_headers(i).name(), here.child("name")));
    if (!http::h1::is_value(from.from_headers(i).value_prefix()))
      return here.child("value_prefix").refuse("it has a control character");
    out.from_headers.push_back({std::move(name), from.from_headers(i).value_prefix()});
  }
  TRY_VOID(set_names(from.from_params(), "from_params", out.from_params, at));
  TRY_VOID(set_names(from.from_cookies(), "from_cookies", out.from_cookies, at));
  if (!out.from_headers.empty() || !out.from_params.empty() || !out.from_cookies.empty()) return {};
  // The public API's defaults (RFC 6750 §2.1 and §2.3).
  out.from_headers = {{"authorization", "Bearer "}};
  out.from_params = {"access_token"};
  return {};
}

Result<void> set_checks(const jwt::JwtProvider& from, config::JwtProvider& out, const Place& at) {
  out.issuer = from.issuer();
  TRY_VOID(set_names(from.audiences(), "audiences", out.audiences, at));
  if (from.has_subjects()) {
    TRY(out.subjects, string_matcher(from.subjects(), at.child("subjects")));
  }
  out.require_expiration = from.require_expiration();
  if (from.has_max_lifetime()) {
    TRY(out.max_lifetime, duration(from.max_lifetime(), at.child("max_lifetime")));
  }
  if (from.clock_skew_seconds() != 0) out.clock_skew = std::chrono::seconds(from.clock_skew_seconds());
  return {};
}

Result<void> set_forwarding(const jwt::JwtProvider& from, config::JwtProvider& out, const Place& at) {
  out.forward = from.forward();
  if (!from.forward_payload_header().empty()) {
    TRY(out.payload_header, settable_header(from.forward_payload_header(), at.child("forward_payload_header")));
  }
  out.pad_payload_header = from.pad_forward_payload_header();
  for (int i = 0; i < from.claim_to_headers_size(); ++i) {
    const auto& entry = from.claim_to_headers(i);
    const Place here = at.child("claim_to_headers", static_cast<size_t>(i));
    TRY(std::string header, settable_header(entry.header_name(), here.child("header_name")));
    if (entry.claim_name().empty()) return here.child("claim_name").refuse("it is empty; name a claim");
    out.claim_to_headers.push_back({std::move(header), entry.claim_name()});
  }
  out.reroute = from.clear_route_cache();
  out.payload_name = from.payload_in_metadata();
  const auto& lists = from.normalize_payload_in_metadata().space_delimited_claims();
  return set_names(lists, "normalize_payload_in_metadata.space_delimited_claims", out.space_delimited_claims, at);
}

}  // namespace

Result<config::JwtProvider> compile_jwt_provider(const std::string& name, const jwt::JwtProvider& from,
                                                 const Place& at) {
  config::JwtProvider out;
  out.name = name;
  TRY_VOID(set_checks(from, out, at));
  TRY_VOID(set_keys(from, out, at));
  TRY_VOID(set_places(from, out, at));
  TRY_VOID(set_forwarding(from, out, at));
  return out;
}

}  // namespace weft::xds

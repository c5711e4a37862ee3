#include "xds/check.h"

#include <fmt/format.h>

#include "base/text.h"
#include "codec/utf8.h"
#include "envoy/service/auth/v3/external_auth.pb.h"
#include "http/h1/chars.h"

namespace weft::xds {
namespace {

namespace auth = envoy::service::auth::v3;
using config::HeaderMutation;
using Action = HeaderMutation::Action;
using Options = google::protobuf::RepeatedPtrField<envoy::config::core::v3::HeaderValueOption>;
using envoy::config::core::v3::HeaderValueOption;

// What "append" means where neither field says it.
enum class Unsaid : uint8_t { overwrite, by_action };

std::string printable(std::string_view text) {
  if (codec::is_utf8(text)) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const size_t length = codec::utf8_length(text);
    out += length == 0 ? std::string_view("!") : text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return out;
}

void set_peer(const CheckPeer& from, auth::AttributeContext::Peer& out) {
  auto& address = *out.mutable_address()->mutable_socket_address();
  address.set_address(from.ip);
  address.set_port_value(from.port);
  out.set_principal(printable(from.principal));
  out.set_certificate(from.certificate);
}

void set_http(const CheckHttp& from, auth::AttributeContext::HttpRequest& out) {
  out.set_id(printable(from.id));
  out.set_method(printable(from.method));
  for (const auto& [name, value] : from.headers) (*out.mutable_headers())[printable(name)] = printable(value);
  out.set_path(printable(from.path));
  out.set_host(printable(from.host));
  out.set_scheme(from.scheme);
  out.set_protocol(from.protocol);
  out.set_size(from.size ? static_cast<int64_t>(*from.size) : -1);
  if (from.body) out.set_body(printable(*from.body));
  if (from.raw_body) out.set_raw_body(*from.raw_body);
}

Action action_of(const HeaderValueOption& from, Unsaid unsaid) {
  if (from.has_append()) return from.append().value() ? Action::append : Action::overwrite;
  switch (from.append_action()) {
    case HeaderValueOption::ADD_IF_ABSENT: return Action::add_if_absent;
    case HeaderValueOption::OVERWRITE_IF_EXISTS: return Action::overwrite_if_exists;
    case HeaderValueOption::OVERWRITE_IF_EXISTS_OR_ADD: return Action::overwrite;
    default: return unsaid == Unsaid::overwrite ? Action::overwrite : Action::append;
  }
}

// What a service may not change by a header: those are the message's own.
bool is_changeable(std::string_view name) {
  return !name.starts_with(':') && !http::h1::frames_message(name) && !name.starts_with("x-weft-");
}

Result<void> add_headers(const Options& from, Unsaid unsaid, std::vector<HeaderMutation>& out) {
  for (const HeaderValueOption& option : from) {
    std::string name = lower_case(option.header().key());
    const std::string& value = option.header().value();
    if (!is_changeable(name)) continue;
    if (!http::h1::is_token(name) || !http::h1::is_value(value))
      return fail(Code::protocol, Side::upstream, fmt::format("its header \"{}\" is none", printable(name)));
    out.push_back({action_of(option, unsaid), std::move(name), value});
  }
  return {};
}

// What would begin another parameter, or end the path, is not taken for a part of this one.
bool is_in_query(std::string_view text, std::string_view ends) {
  return text.find_first_of(ends) == text.npos && (text.empty() || http::h1::is_target(text));
}

Result<void> set_query(const auth::OkHttpResponse& from, CheckAnswer& out) {
  for (const auto& one : from.query_parameters_to_set()) {
    if (one.key().empty() || !is_in_query(one.key(), "&#=") || !is_in_query(one.value(), "&#")) {
      return fail(
          Code::protocol, Side::upstream,
          fmt::format("its query parameter \"{}\" would be more than one; percent-encode it", printable(one.key())));
    }
    out.query_set.emplace_back(one.key(), one.value());
  }
  out.query_removed.assign(from.query_parameters_to_remove().begin(), from.query_parameters_to_remove().end());
  return {};
}

Result<void> set_allowed(const auth::OkHttpResponse& from, CheckAnswer& out) {
  TRY_VOID(set_query(from, out));
  // Removing comes first: a service may replace what it takes off.
  for (const std::string& name : from.headers_to_remove()) {
    std::string lower = lower_case(name);
    if (is_changeable(lower)) out.request_headers.push_back({Action::remove, std::move(lower), {}});
  }
  TRY_VOID(add_headers(from.headers(), Unsaid::overwrite, out.request_headers));
  return add_headers(from.response_headers_to_add(), Unsaid::by_action, out.response_headers);
}

Result<void> set_denied(const auth::DeniedHttpResponse& from, CheckAnswer& out) {
  if (const int32_t status = from.status().code(); status != 0) {
    if (status < 200 || status > 599)
      return fail(Code::protocol, Side::upstream, fmt::format("{} is no status of a response", status));
    out.status = static_cast<uint16_t>(status);
  }
  out.body = from.body();
  return add_headers(from.headers(), Unsaid::overwrite, out.response_headers);
}

}  // namespace

std::string encode_check_request(const CheckRequest& request) {
  auth::CheckRequest out;
  auth::AttributeContext& attributes = *out.mutable_attributes();
  set_peer(request.source, *attributes.mutable_source());
  set_peer(request.destination, *attributes.mutable_destination());
  const auto nanoseconds = request.time.time_since_epoch().count();
  auto& time = *attributes.mutable_request()->mutable_time();
  time.set_seconds(nanoseconds / 1'000'000'000);
  time.set_nanos(static_cast<int32_t>(nanoseconds % 1'000'000'000));
  if (request.http) set_http(*request.http, *attributes.mutable_request()->mutable_http());
  if (request.server_name) attributes.mutable_tls_session()->set_sni(printable(*request.server_name));
  return out.SerializeAsString();
}

Result<CheckAnswer> decode_check_response(std::string_view bytes) {
  auth::CheckResponse from;
  if (!from.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return fail(Code::protocol, Side::upstream, "its answer is no " + from.GetTypeName());
  CheckAnswer out;
  out.allowed = from.status().code() == 0;
  if (out.allowed) {
    TRY_VOID(set_allowed(from.ok_response(), out));
  } else {
    TRY_VOID(set_denied(from.denied_response(), out));
  }
  return out;
}

}  // namespace weft::xds

#include "http/h2/fields.h"

#include <charconv>
#include <cstring>

#include "http/h1/chars.h"
#include "http/h1/parse.h"
#include "http/websocket.h"

namespace weft::http::h2 {

namespace {

constexpr std::string_view kConnect = "CONNECT";
constexpr size_t kContentType = 128;  // the longest that is still read of a head that is too large

bool is_forbidden(const Header& header) {
  switch (header.token) {
    case Token::connection:
    case Token::host:
    case Token::http2_settings:
    case Token::keep_alive:
    case Token::proxy_connection:
    case Token::sec_websocket_accept:
    case Token::sec_websocket_key:
    case Token::transfer_encoding:
    case Token::upgrade: return true;
    case Token::te: return !equals_ignoring_case(header.value, "trailers");
    default: return false;
  }
}

// Another in each request. HPACK's table would be full of them: none is ever found there again, each pushes out a field
// that would be, and all have the same name, so that whoever looks one up compares it with every other.
bool never_comes_again(Token token) {
  switch (token) {
    case Token::grpc_timeout:
    case Token::traceparent:
    case Token::x_b3_parentspanid:
    case Token::x_b3_spanid:
    case Token::x_b3_traceid:
    case Token::x_request_id: return true;
    default: return false;
  }
}

uint8_t* bytes_of(std::string_view text) {
  // nghttp2 copies and does not write, but its struct has no const.
  return reinterpret_cast<uint8_t*>(const_cast<char*>(text.data()));
}

// "200" without a conversion for each response.
std::string_view status_text(uint16_t status, Arena& arena) {
  switch (status) {
    case 200: return "200";
    case 204: return "204";
    case 304: return "304";
    case 404: return "404";
    case 503: return "503";
    default: return arena.copy(std::to_string(status));
  }
}

void put_flagged(FieldList& list, std::string_view name, std::string_view value, uint8_t flags) {
  list.push_back({bytes_of(name), bytes_of(value), name.size(), value.size(), flags});
}

void put_header(FieldList& list, const Header& header) {
  if (header.token == Token::other) return put_field(list, header.name, header.value);
  const uint8_t index = never_comes_again(header.token) ? NGHTTP2_NV_FLAG_NO_INDEX : NGHTTP2_NV_FLAG_NONE;
  put_flagged(list, name_of(header.token), header.value, index | NGHTTP2_NV_FLAG_NO_COPY_NAME);
}

}  // namespace

void put_field(FieldList& list, std::string_view name, std::string_view value) {
  put_flagged(list, name, value, NGHTTP2_NV_FLAG_NONE);
}

void put_static_name(FieldList& list, std::string_view name, std::string_view value) {
  put_flagged(list, name, value, NGHTTP2_NV_FLAG_NO_COPY_NAME);
}

void put_headers(FieldList& list, const Headers& headers) {
  for (const Header& header : headers) {
    if (!is_forbidden(header)) put_header(list, header);
  }
}

void put_request(FieldList& list, const RequestHead& head) {
  put_static_name(list, ":method", head.protocol.empty() ? head.method : kConnect);
  const bool connect = head.method == kConnect && head.protocol.empty();
  if (!connect) {
    put_static_name(list, ":scheme", head.scheme);
    put_static_name(list, ":path", head.path.empty() ? std::string_view("/") : head.path);
  }
  if (!head.authority.empty()) put_static_name(list, ":authority", head.authority);
  // In HTTP/1.1 its name has no case.
  if (!head.protocol.empty())
    put_static_name(list, ":protocol", is_websocket(head.protocol) ? std::string_view("websocket") : head.protocol);
  put_headers(list, head.headers);
}

void put_response(FieldList& list, const ResponseHead& head, std::string_view protocol, bool tunnel) {
  uint16_t status = head.status;
  if (!protocol.empty() && status / 100 == 2) status = 501;
  if (status == 101) status = 200;
  put_static_name(list, ":status", status_text(status, head.headers.arena()));
  const bool no_length = tunnel || head.informational() || status == 204;  // RFC 9110 §8.6
  for (const Header& header : head.headers) {
    if (is_forbidden(header) || (no_length && header.token == Token::content_length)) continue;
    put_header(list, header);
  }
}

void HeadReader::begin(Headers& headers, RequestHead* request, ResponseHead* response) {
  headers_ = &headers;
  request_ = request;
  response_ = response;
  bytes_ = cookies_ = 0;
}

void HeadReader::add(std::string_view name, std::string_view value) {
  const Token token = token_of(name);
  const bool more_of_cookie = token == Token::cookie && cookies_ > 0;
  bytes_ += name.size() + value.size() + kFieldOverhead;
  if (bytes_ > limits_.head_bytes || (!more_of_cookie && fields() >= limits_.header_count)) too_large_ = true;
  if (too_large_ && (token != Token::content_type || value.size() > kContentType)) return;
  if (name.starts_with(':')) return add_pseudo(name, value);
  if (!request_ && !response_) {
    const h1::AsTrailer fate = h1::as_trailer(token, name);
    if (fate == h1::AsTrailer::malformed) misplaced_ = token;
    if (fate != h1::AsTrailer::passes) return;
  }
  Arena& arena = headers_->arena();
  if (token == Token::host && request_) {
    if (request_->authority.empty()) request_->authority = arena.copy(value);
    return;
  }
  if (token == Token::cookie) ++cookies_;
  headers_->add({token, token == Token::other ? arena.copy(name) : name_of(token), arena.copy(value)});
}

void HeadReader::add_pseudo(std::string_view name, std::string_view value) {
  if (response_) {
    uint16_t status = 0;
    std::from_chars(value.data(), value.data() + value.size(), status);
    response_->status = status;
    return;
  }
  if (!request_) return;
  const std::string_view text = headers_->arena().copy(value);
  if (name == ":method") request_->method = text;
  if (name == ":scheme") request_->scheme = text;
  if (name == ":authority") request_->authority = text;
  if (name == ":path") request_->path = text;
  if (name == ":protocol") request_->protocol = text;
}

void HeadReader::finish() {
  if (request_ && !request_->protocol.empty() && request_->method == kConnect) request_->method = "GET";
  if (cookies_ < 2) return;
  size_t size = 0;
  for (const Header& header : *headers_) {
    if (header.token == Token::cookie) size += header.value.size() + 2;
  }
  auto* joined = static_cast<char*>(headers_->arena().allocate(size));
  char* at = joined;
  for (const Header& header : *headers_) {
    if (header.token != Token::cookie) continue;
    if (at != joined) at = std::ranges::copy(std::string_view("; "), at).out;
    at = std::ranges::copy(header.value, at).out;
  }
  headers_->set(Token::cookie, {joined, static_cast<size_t>(at - joined)});
}

namespace {

bool has_sound_target(const RequestHead& head) {
  if (!h1::is_authority(head.authority)) return false;
  if (head.method == kConnect) return !head.authority.empty();
  if (head.scheme != "http" && head.scheme != "https") return false;
  if (head.path == "*") return head.method == "OPTIONS";
  return head.path.starts_with('/') && h1::is_target(head.path);
}

}  // namespace

std::string_view why_unsound(const RequestHead& head) {
  if (!has_sound_target(head)) return "the scheme, authority or path is none that a request can have";
  // An upstream of HTTP/1 would wait for it, or take for it what the tunnel carries.
  if (head.asks_for_tunnel() && announced_length(head.headers).value_or(0) > 0) return "a CONNECT with a body";
  return {};
}

std::optional<uint64_t> announced_length(const Headers& headers) {
  const auto text = headers.get(Token::content_length);
  if (!text) return std::nullopt;
  uint64_t length = 0;
  const auto parsed = std::from_chars(text->data(), text->data() + text->size(), length);
  if (parsed.ec != std::errc() || parsed.ptr != text->data() + text->size()) return std::nullopt;
  return length;
}

}  // namespace weft::http::h2

#include "http/h1/parse.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "http/h1/chars.h"
#include "http/h1/target.h"

namespace weft::http::h1 {

namespace {

// What the fields say of connection and framing, gathered while they are read.
struct Seen {
  std::optional<uint64_t> length;
  bool chunked = false;
  bool close = false;
  bool keep_alive = false;
  bool connection_upgrade = false;
  bool expect_continue = false;
  int hosts = 0;
  int upgrades = 0;
  std::string_view host;
  std::string_view upgrade;
};

// 1*DIGIT, and no more than every reader's signed 64 bits hold.
Result<uint64_t> content_length(std::string_view text) {
  uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, bad] = std::from_chars(text.data(), end, value);
  if (bad != std::errc{} || stop != end || value > std::numeric_limits<int64_t>::max())
    return malformed("Content-Length is no number");
  return value;
}

Result<void> note(const Header& header, Seen& seen) {
  switch (header.token) {
    case Token::content_length: {
      if (seen.length) return malformed("Content-Length is repeated");
      TRY(seen.length, content_length(header.value));
      break;
    }
    case Token::transfer_encoding:
      if (seen.chunked || !equals_ignoring_case(header.value, "chunked")) {
        return malformed("Transfer-Encoding is not one \"chunked\"");
      }
      seen.chunked = true;
      break;
    case Token::connection:
      if (equals_ignoring_case(header.value, "keep-alive")) {  // nearly always nothing else
        seen.keep_alive = true;
        break;
      }
      seen.close |= list_has(header.value, "close");
      seen.keep_alive |= list_has(header.value, "keep-alive");
      seen.connection_upgrade |= list_has(header.value, "upgrade");
      break;
    case Token::upgrade:
      ++seen.upgrades;
      seen.upgrade = header.value;
      break;
    case Token::expect: seen.expect_continue |= equals_ignoring_case(header.value, "100-continue"); break;
    case Token::host:
      ++seen.hosts;
      seen.host = header.value;
      break;
    default: break;
  }
  return {};
}

Result<void> parse_fields(std::string_view rest, const Limits& limits, Headers& headers, Seen& seen) {
  for (;;) {
    const std::string_view line = take_line(rest);
    if (line.empty()) break;
    TRY(const Header header, parse_field(line));
    if (headers.size() >= limits.header_count) {
      return fail(Code::limit, Side::local, fmt::format("more than {} header fields", limits.header_count));
    }
    TRY_VOID(note(header, seen));
    if (header.token != Token::host) headers.add(header);
  }
  if (seen.length && seen.chunked) return malformed("both Content-Length and Transfer-Encoding");
  return {};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_version(std::string_view text) {
  return text.size() == 8 && text.starts_with("HTTP/") && is_digit(text[5]) && text[6] == '.' && is_digit(text[7]);
}

// A minor version we do not know is the highest we do (RFC 9110 §2.5).
Result<Version> parse_version(std::string_view text) {
  if (!is_version(text) || text[5] != '1') return malformed("the version is none of HTTP/1");
  return text[7] == '0' ? Version::http10 : Version::http11;
}

void fill_in(const Seen& seen, ParsedHead& parsed) {
  parsed.keep_alive = parsed.version == Version::http11 ? !seen.close : seen.keep_alive && !seen.close;
  parsed.expect_continue = seen.expect_continue && parsed.version == Version::http11;
}

Result<Framing> request_framing(const Seen& seen, const RequestHead& head, Version version) {
  if (seen.chunked && version == Version::http10) return malformed("Transfer-Encoding in HTTP/1.0");
  Framing framing;
  if (seen.chunked) {
    framing = {Framing::chunked};
  } else if (seen.length && *seen.length > 0) {
    framing = {Framing::length, *seen.length};
  }
  if (framing.kind != Framing::none && head.method == "CONNECT") return malformed("a CONNECT with a body");
  return framing;
}

// The protocol a request asks to switch to, where weft may take it up; else it is a plain request (RFC 9110 §7.8).
std::string_view asked_protocol(const Seen& seen, const ParsedHead& parsed, const RequestHead& head) {
  if (!seen.connection_upgrade || seen.upgrades != 1 || parsed.version != Version::http11) return {};
  if (parsed.framing.kind != Framing::none || head.method == "CONNECT") return {};
  const size_t slash = seen.upgrade.find('/');
  const bool named = is_token(seen.upgrade.substr(0, slash)) &&
                     (slash == std::string_view::npos || is_token(seen.upgrade.substr(slash + 1)));
  return named && !equals_ignoring_case(seen.upgrade, "h2c") ? seen.upgrade : std::string_view();
}

Framing response_framing(const Seen& seen, Asked asked, uint16_t status) {
  if (makes_tunnel(asked.method, asked.protocol, status)) return {Framing::until_close};
  if (is_bodiless(asked.method, status)) return {};
  if (seen.chunked) return {Framing::chunked};
  if (!seen.length) return {Framing::until_close};
  return *seen.length > 0 ? Framing{Framing::length, *seen.length} : Framing{};
}

Result<void> check_switch(const Seen& seen, Asked asked) {
  if (asked.protocol.empty()) return malformed("it switches protocols without having been asked to");
  if (seen.upgrades > 0 && !equals_ignoring_case(seen.upgrade, asked.protocol))
    return malformed(fmt::format("it switches to {} and was asked for {}", seen.upgrade, asked.protocol));
  return {};
}

}  // namespace

Result<ParsedHead> parse_request(std::string_view input, const Limits& limits, SectionEnd& end, RequestHead& head) {
  ParsedHead parsed;
  // One empty line before the request line is forgiven (RFC 9112 §2.2).
  const size_t skipped = input.starts_with("\r\n") ? 2 : 0;
  if (input == "\r") return parsed;
  TRY(const size_t size, end.find(input.substr(skipped), limits));
  if (size == 0) return parsed;

  std::string_view rest = head.headers.arena().copy(input.substr(skipped, size));
  const std::string_view line = take_line(rest);
  const size_t first = line.find(' ');
  const size_t last = line.rfind(' ');
  if (first == std::string_view::npos || first == last)
    return malformed("the request line is not \"METHOD target HTTP/1.1\"");
  head.method = line.substr(0, first);
  const std::string_view target = line.substr(first + 1, last - first - 1);
  if (!is_token(head.method)) return malformed("the method has a character that is not allowed");
  if (target.size() > limits.target_bytes)
    return fail(Code::limit, Side::local, fmt::format("the target is longer than {} bytes", limits.target_bytes));
  const std::string_view version = line.substr(last + 1);
  if (is_version(version) && version[5] != '1')
    return fail(Code::invalid, Side::local, fmt::format("a request line of {}, where HTTP/1 is spoken", version));
  TRY(parsed.version, parse_version(version));

  Seen seen;
  TRY_VOID(parse_fields(rest, limits, head.headers, seen));
  if (seen.hosts > 1) return malformed("Host is repeated");
  if (seen.hosts == 0 && parsed.version == Version::http11) return malformed("Host is missing");
  TRY_VOID(read_target(target, seen.host, head));
  TRY(parsed.framing, request_framing(seen, head, parsed.version));
  fill_in(seen, parsed);
  head.protocol = asked_protocol(seen, parsed, head);
  parsed.size = skipped + size;
  return parsed;
}

Result<ParsedHead> parse_response(std::string_view input, const Limits& limits, SectionEnd& end, Asked asked,
                                  ResponseHead& head) {
  ParsedHead parsed;
  TRY(const size_t size, end.find(input, limits));
  if (size == 0) return parsed;

  std::string_view rest = head.headers.arena().copy(input.substr(0, size));
  const std::string_view line = take_line(rest);
  if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' ') || !is_value(line)) {
    return malformed("the status line is not \"HTTP/1.1 200 OK\"");
  }
  TRY(parsed.version, parse_version(line.substr(0, 8)));
  const auto [stop, bad] = std::from_chars(line.data() + 9, line.data() + 12, head.status);
  if (bad != std::errc{} || stop != line.data() + 12 || head.status < 100)
    return malformed("the status is no number from 100 to 999");

  Seen seen;
  TRY_VOID(parse_fields(rest, limits, head.headers, seen));
  if (seen.chunked && parsed.version == Version::http10) return malformed("Transfer-Encoding in HTTP/1.0");
  if (head.status == 101) TRY_VOID(check_switch(seen, asked));
  fill_in(seen, parsed);
  parsed.framing = response_framing(seen, asked, head.status);
  if (parsed.framing.kind == Framing::until_close) parsed.keep_alive = false;
  parsed.size = size;
  return parsed;
}

namespace {

AsTrailer fate_of(Token token) {
  switch (token) {
    case Token::content_length:
    case Token::transfer_encoding:
    case Token::host:
    case Token::connection:
    case Token::te:
    case Token::trailer:
    case Token::upgrade: return AsTrailer::malformed;
    case Token::authorization:
    case Token::http2_settings:
    case Token::keep_alive:
    case Token::proxy_connection:
    case Token::x_forwarded_client_cert:
    case Token::x_forwarded_for:
    case Token::x_forwarded_proto:
    case Token::x_weft_app:
    case Token::x_weft_mesh: return AsTrailer::dropped;
    default: return AsTrailer::passes;
  }
}

constexpr size_t kLongestToken = 64;  // of all names that have one

}  // namespace

AsTrailer as_trailer(Token token, std::string_view name) {
  if (token != Token::other || name.size() > kLongestToken || !name.contains('_')) return fate_of(token);
  std::array<char, kLongestToken> dashed;
  std::ranges::replace_copy(name, dashed.begin(), '_', '-');
  const AsTrailer fate = fate_of(token_of({dashed.data(), name.size()}));
  return fate == AsTrailer::passes ? fate : AsTrailer::dropped;
}

Result<size_t> parse_trailers(std::string_view input, const Limits& limits, SectionEnd& end, Headers& trailers) {
  TRY(const size_t size, end.find(input, limits));
  if (size <= 2) return size;
  std::string_view rest = trailers.arena().copy(input.substr(0, size));
  for (;;) {
    const std::string_view line = take_line(rest);
    if (line.empty()) break;
    TRY(const Header field, parse_field(line));
    if (trailers.size() >= limits.header_count) return fail(Code::limit, Side::local, "too many trailer fields");
    switch (as_trailer(field.token, field.name)) {
      case AsTrailer::passes: trailers.add(field); break;
      case AsTrailer::dropped: break;
      case AsTrailer::malformed: return malformed(fmt::format("{} may not stand in a trailer", field.name));
    }
  }
  return size;
}

}  // namespace weft::http::h1

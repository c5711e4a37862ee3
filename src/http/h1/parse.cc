#include "http/h1/parse.h"

#include <array>
#include <charconv>

namespace weft::http::h1 {

namespace {

constexpr std::array<bool, 256> make_token_table() {
  std::array<bool, 256> table{};
  for (int c = '0'; c <= '9'; ++c) table[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = true;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = true;
  for (const char c : std::string_view("!#$%&'*+-.^_`|~")) table[static_cast<uint8_t>(c)] = true;
  return table;
}
constexpr auto kToken = make_token_table();

// Field values and reason phrases: visible ASCII, space, tab and obs-text (RFC 9110 §5.5).
constexpr bool is_value_char(char c) {
  const auto u = static_cast<uint8_t>(c);
  return (u >= 0x20 && u != 0x7f) || u == '\t';
}

bool is_value(std::string_view text) {
  for (const char c : text) {
    if (!is_value_char(c)) return false;
  }
  return true;
}

bool is_target(std::string_view text) {
  for (const char c : text) {
    const auto u = static_cast<uint8_t>(c);
    if (u <= 0x20 || u == 0x7f) return false;
  }
  return !text.empty();
}

std::unexpected<Error> malformed(std::string detail) { return fail(Code::protocol, Side::local, std::move(detail)); }

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Takes one CRLF-ended line off the front. The caller has made sure that the whole block is there.
Result<std::string_view> take_line(std::string_view& rest) {
  const size_t end = rest.find('\n');
  if (end == std::string_view::npos || end == 0 || rest[end - 1] != '\r') return malformed("a line ends without CRLF");
  const std::string_view line = rest.substr(0, end - 1);
  rest.remove_prefix(end + 1);
  return line;
}

struct Field {
  std::string_view name;
  std::string_view value;
};

Result<Field> parse_field(std::string_view line) {
  const size_t colon = line.find(':');
  if (line.front() == ' ' || line.front() == '\t') return malformed("a header line is folded");
  if (colon == std::string_view::npos) return malformed("a header line has no colon");
  const Field field{line.substr(0, colon), trim(line.substr(colon + 1))};
  if (!is_token(field.name)) return malformed("a header name has a character that is not allowed");
  if (!is_value(field.value)) return malformed(fmt::format("header {} has a control character", field.name));
  return field;
}

// What the fields say of connection and framing, gathered while they are read.
struct Seen {
  std::optional<uint64_t> length;
  bool chunked = false;
  bool close = false;
  bool keep_alive = false;
  bool connection_upgrade = false;
  bool upgrade = false;
  bool expect_continue = false;
  int hosts = 0;
  std::string_view host;
};

Result<void> note(const Header& header, Seen& seen) {
  switch (header.token) {
    case Token::content_length: {
      if (seen.length) return malformed("Content-Length is repeated");
      uint64_t value = 0;
      const char* end = header.value.data() + header.value.size();
      const auto [stop, bad] = std::from_chars(header.value.data(), end, value);
      if (bad != std::errc{} || stop != end) return malformed("Content-Length is no number");
      seen.length = value;
      break;
    }
    case Token::transfer_encoding:
      if (seen.chunked || !equals_ignoring_case(header.value, "chunked")) {
        return malformed("Transfer-Encoding is not one \"chunked\"");
      }
      seen.chunked = true;
      break;
    case Token::connection:
      seen.close |= list_has(header.value, "close");
      seen.keep_alive |= list_has(header.value, "keep-alive");
      seen.connection_upgrade |= list_has(header.value, "upgrade");
      break;
    case Token::upgrade: seen.upgrade = true; break;
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
    TRY(const std::string_view line, take_line(rest));
    if (line.empty()) break;
    TRY(const Field field, parse_field(line));
    if (headers.size() >= limits.header_count) {
      return fail(Code::limit, Side::local, fmt::format("more than {} header fields", limits.header_count));
    }
    const Header header{token_of(field.name), field.name, field.value};
    TRY_VOID(note(header, seen));
    if (header.token != Token::host) headers.add(header);
  }
  if (!rest.empty()) return malformed("an empty line inside the head");
  if (seen.length && seen.chunked) return malformed("both Content-Length and Transfer-Encoding");
  return {};
}

// The bytes up to and including the first empty line; nullopt: not all here yet.
Result<std::optional<std::string_view>> whole_head(std::string_view input, const Limits& limits) {
  const size_t end = input.find("\r\n\r\n");
  const size_t size = end == std::string_view::npos ? input.size() : end + 4;
  if (size > limits.head_bytes) {
    return fail(Code::limit, Side::local, fmt::format("the head is longer than {} bytes", limits.head_bytes));
  }
  if (end == std::string_view::npos) {
    // A sender that ends lines with a bare LF would otherwise never be answered.
    if (input.find("\n\n") != std::string_view::npos) return malformed("a line ends without CRLF");
    return std::nullopt;
  }
  return input.substr(0, size);
}

Result<Version> parse_version(std::string_view text) {
  if (text == "HTTP/1.1") return Version::http11;
  if (text == "HTTP/1.0") return Version::http10;
  return malformed("the version is neither HTTP/1.1 nor HTTP/1.0");
}

// Splits an absolute-form target (RFC 9112 §3.2.2) into scheme, authority and path.
Result<void> parse_target(std::string_view target, RequestHead& head, const Seen& seen) {
  head.authority = seen.host;
  if (head.method == "CONNECT") {
    head.authority = target;
    head.path = {};
    return {};
  }
  if (target.front() == '/' || target == "*") {
    head.path = target;
    return {};
  }
  const size_t mark = target.find("://");
  if (mark == std::string_view::npos) return malformed("the request target is neither a path nor a URL");
  head.scheme = target.substr(0, mark);
  if (!equals_ignoring_case(head.scheme, "http") && !equals_ignoring_case(head.scheme, "https")) {
    return malformed("the request target's scheme is neither http nor https");
  }
  const std::string_view rest = target.substr(mark + 3);
  const size_t slash = rest.find_first_of("/?");
  head.authority = rest.substr(0, slash);
  head.path = slash == std::string_view::npos ? "/" : rest.substr(slash);
  if (head.path.front() == '?') return malformed("the request target has a query but no path");
  if (head.authority.empty()) return malformed("the request target has no authority");
  return {};
}

bool is_authority(std::string_view text) {
  for (const char c : text) {
    const auto u = static_cast<uint8_t>(c);
    if (u <= 0x20 || u >= 0x7f || c == '/' || c == '?' || c == '#' || c == '@' || c == ',') return false;
  }
  return true;
}

void fill_in(const Seen& seen, ParsedHead& parsed) {
  parsed.keep_alive = parsed.version == Version::http11 ? !seen.close : seen.keep_alive && !seen.close;
  parsed.upgrade = seen.connection_upgrade && seen.upgrade;
  parsed.expect_continue = seen.expect_continue && parsed.version == Version::http11;
}

}  // namespace

bool is_token(std::string_view text) {
  for (const char c : text) {
    if (!kToken[static_cast<uint8_t>(c)]) return false;
  }
  return !text.empty();
}

Result<ParsedHead> parse_request(std::string_view input, const Limits& limits, RequestHead& head) {
  ParsedHead parsed;
  size_t skipped = 0;
  // One empty line before the request line is forgiven (RFC 9112 §2.2).
  if (input.starts_with("\r\n")) skipped = 2;
  TRY(const auto whole, whole_head(input.substr(skipped), limits));
  if (!whole) return parsed;

  std::string_view rest = head.headers.arena().copy(*whole);
  TRY(const std::string_view line, take_line(rest));
  const size_t first = line.find(' ');
  const size_t last = line.rfind(' ');
  if (first == std::string_view::npos || first == last)
    return malformed("the request line is not \"METHOD target HTTP/1.1\"");
  head.method = line.substr(0, first);
  const std::string_view target = line.substr(first + 1, last - first - 1);
  if (!is_token(head.method)) return malformed("the method has a character that is not allowed");
  if (!is_target(target)) return malformed("the request target has a character that is not allowed");
  TRY(parsed.version, parse_version(line.substr(last + 1)));

  Seen seen;
  TRY_VOID(parse_fields(rest, limits, head.headers, seen));
  if (seen.hosts > 1) return malformed("Host is repeated");
  if (seen.hosts == 0 && parsed.version == Version::http11) return malformed("Host is missing");
  TRY_VOID(parse_target(target, head, seen));
  if (!is_authority(head.authority)) return malformed("the host has a character that is not allowed");

  if (seen.chunked) {
    if (parsed.version == Version::http10) return malformed("Transfer-Encoding in HTTP/1.0");
    parsed.framing = {Framing::chunked};
  } else if (seen.length && *seen.length > 0) {
    parsed.framing = {Framing::length, *seen.length};
  }
  fill_in(seen, parsed);
  parsed.size = skipped + whole->size();
  return parsed;
}

Result<ParsedHead> parse_response(std::string_view input, const Limits& limits, std::string_view method,
                                  ResponseHead& head) {
  ParsedHead parsed;
  TRY(const auto whole, whole_head(input, limits));
  if (!whole) return parsed;

  std::string_view rest = head.headers.arena().copy(*whole);
  TRY(const std::string_view line, take_line(rest));
  if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' ') || !is_value(line)) {
    return malformed("the status line is not \"HTTP/1.1 200 OK\"");
  }
  TRY(parsed.version, parse_version(line.substr(0, 8)));
  const auto [stop, bad] = std::from_chars(line.data() + 9, line.data() + 12, head.status);
  if (bad != std::errc{} || stop != line.data() + 12 || head.status < 100)
    return malformed("the status is no number from 100 to 999");

  Seen seen;
  TRY_VOID(parse_fields(rest, limits, head.headers, seen));
  fill_in(seen, parsed);
  parsed.size = whole->size();
  if (head.status == 101) {
    parsed.framing = {Framing::until_close};
  } else if (is_bodiless(method, head.status)) {
    parsed.framing = {Framing::none};
  } else if (method == "CONNECT" && head.status < 300) {
    parsed.framing = {Framing::until_close};
  } else if (seen.chunked) {
    parsed.framing = {Framing::chunked};
  } else if (seen.length) {
    parsed.framing = *seen.length > 0 ? Framing{Framing::length, *seen.length} : Framing{};
  } else {
    parsed.framing = {Framing::until_close};
    parsed.keep_alive = false;
  }
  return parsed;
}

Result<size_t> parse_trailers(std::string_view input, const Limits& limits, Headers& trailers) {
  size_t size = 0;
  if (input.starts_with("\r\n")) return size_t{2};
  TRY(const auto whole, whole_head(input, limits));
  if (!whole) return size;
  std::string_view rest = trailers.arena().copy(*whole);
  for (;;) {
    TRY(const std::string_view line, take_line(rest));
    if (line.empty()) break;
    TRY(const Field field, parse_field(line));
    if (trailers.size() >= limits.header_count) return fail(Code::limit, Side::local, "too many trailer fields");
    switch (const Token token = token_of(field.name); token) {
      case Token::content_length:
      case Token::transfer_encoding:
      case Token::host:
      case Token::connection:
      case Token::authorization:
      case Token::te:
      case Token::trailer:
      case Token::upgrade: break;
      default: trailers.add(Header{token, field.name, field.value});
    }
  }
  size = whole->size();
  return size;
}

}  // namespace weft::http::h1

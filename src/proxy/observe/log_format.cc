#include "proxy/observe/log_format.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "base/any_byte.h"
#include "codec/json.h"
#include "proxy/observe/line.h"
#include "rules/jwt_place.h"
#include "tls/certificate.h"

namespace weft::proxy::observe {

namespace {

using config::LogField;
using config::LogQuoting;
using config::LogSegment;

constexpr auto kToEscape = [](auto c) { return (c < 0x20) | (c == 0x7f) | (c == '"') | (c == '\\'); };

bool to_escape(char c) { return kToEscape(static_cast<uint8_t>(c)); }

// Escapes what stands behind `begin`: rare, so it may take its time.
void escape(Line& out, size_t begin) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const std::string raw(out.from(begin));
  out.cut(begin);
  for (const char c : raw) {
    if (!to_escape(c)) {
      out += c;
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else {
      const auto u = static_cast<uint8_t>(c);
      out += "\\x";
      out += kHex[u >> 4];
      out += kHex[u & 15];
    }
  }
}

void number(uint64_t value, Line& out) {
  constexpr size_t kDigits = 20;
  char* at = out.room_for(kDigits);
  out.wrote_to(std::to_chars(at, at + kDigits, value).ptr);
}

void milliseconds(Duration time, Line& out) { number(static_cast<uint64_t>(std::max<int64_t>(0, time / 1ms)), out); }

char* octet(unsigned value, char* at) {
  if (value >= 100) {
    *at++ = static_cast<char>('0' + value / 100);
    value %= 100;
    *at++ = static_cast<char>('0' + value / 10);
  } else if (value >= 10) {
    *at++ = static_cast<char>('0' + value / 10);
  }
  *at++ = static_cast<char>('0' + value % 10);
  return at;
}

void address(const io::Address& address, bool with_port, Line& out) {
  if (address.family() == io::Address::Family::none) return;
  if (!address.is_ip()) {
    out += "unix:";
    out += address.path();
    return;
  }
  constexpr size_t kPort = 5;
  char* at = out.room_for(sizeof "[]:" + INET6_ADDRSTRLEN + kPort);
  if (address.family() == io::Address::Family::v4) {
    for (const uint8_t byte : address.ip_bytes()) {
      at = octet(byte, at);
      *at++ = '.';
    }
    --at;
  } else {
    if (with_port) *at++ = '[';
    ::inet_ntop(AF_INET6, address.ip_bytes().data(), at, INET6_ADDRSTRLEN);
    at += std::strlen(at);
    if (with_port) *at++ = ']';
  }
  if (with_port) {
    *at++ = ':';
    at = std::to_chars(at, at + kPort, address.port()).ptr;
  }
  out.wrote_to(at);
}

// "VirtualService shop/product-catalog http[0]", as config::to_string has it.
void origin(const config::Origin& origin, Line& out) {
  if (origin.empty()) return;
  out += origin.kind;
  out += ' ';
  if (!origin.ns.empty()) {
    out += origin.ns;
    out += '/';
  }
  out += origin.name;
  if (origin.rule.empty()) return;
  out += ' ';
  out += origin.rule;
}

const std::string& hostname() {
  static const std::string kName = [] {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? std::string(name) : std::string();
  }();
  return kName;
}

// Who made the response: %RESPONSE_CODE_DETAILS%.
std::string_view response_code_details(const Record& record) {
  if (!record.details.empty()) return "by_the_mesh";
  if (record.upstream_head > TimePoint{}) return "via_upstream";
  return record.status != 0 ? "direct_response" : "";
}

void join(const std::vector<std::string>& names, Line& out) {
  for (const std::string& name : names) {
    if (&name != &names.front()) out += ',';
    out += name;
  }
}

// What a client writes for everybody to read, a token may stand in by mistake.
void without_tokens(std::string_view text, Line& out) {
  const std::string shown = rules::with_hidden_tokens(text);
  out += shown.empty() ? text : std::string_view(shown);
}

void value(LogField field, uint16_t slot, const Record& record, std::span<const std::string_view> headers,
           std::string_view time, Line& out) {
  switch (field) {
    case LogField::literal:
    case LogField::connection_termination_details:  // what ended a connection is in the failure reason
      return;
    case LogField::requested_server_name: out += record.server_name; return;
    case LogField::request_header:
    case LogField::response_header:
      if (slot < headers.size()) out += headers[slot];
      return;
    case LogField::method: out += record.method; return;
    case LogField::path: out += record.path; return;
    case LogField::authority: return without_tokens(record.authority, out);
    case LogField::user_agent: return without_tokens(record.user_agent, out);
    case LogField::request_id: return without_tokens(record.request_id, out);
    case LogField::forwarded_for: out += record.forwarded_for; return;
    case LogField::start_time: out += time; return;
    case LogField::protocol:
      if (!record.method.empty()) out += http::name_of(record.version);
      return;
    case LogField::response_code: return number(record.status, out);
    case LogField::response_flags:
      if (record.delayed && record.flag != Flag::delay_injected) out += "DI,";
      out += name_of(record.flag);
      return;
    case LogField::response_code_details: out += response_code_details(record); return;
    case LogField::upstream_transport_failure_reason: out += record.details; return;
    case LogField::bytes_received: return number(record.received, out);
    case LogField::bytes_sent: return number(record.sent, out);
    case LogField::duration: return milliseconds(record.end - record.start, out);
    case LogField::upstream_service_time:
      if (record.upstream_head > TimePoint{}) milliseconds(record.upstream_head - record.upstream_start, out);
      return;
    case LogField::attempt_count: return number(record.attempts, out);
    case LogField::upstream_host:
      if (record.upstream_host) out += *record.upstream_host;
      return;
    case LogField::upstream_cluster: out += record.cluster; return;
    case LogField::upstream_local_address: return address(record.upstream_local, true, out);
    case LogField::downstream_local_address: return address(record.downstream_local, true, out);
    case LogField::downstream_local_address_without_port: return address(record.downstream_local, false, out);
    case LogField::downstream_remote_address: return address(record.downstream_peer, true, out);
    case LogField::downstream_remote_address_without_port: return address(record.downstream_peer, false, out);
    case LogField::route_name:
      if (record.route) out += record.route->name;
      return;
    case LogField::hostname: out += hostname(); return;
    case LogField::rule: {
      const config::Origin* from = record.route ? &record.route->origin : record.chain_origin;
      if (from) origin(*from, out);
      if (from && !from->empty() && !record.judged.empty()) out += "; ";
      out += record.judged;
      return;
    }
    case LogField::downstream_peer_uri:
      if (record.peer != nullptr) join(record.peer->uris, out);
      return;
    case LogField::tls_session:
      if (record.session != TlsSession::none) out += record.session == TlsSession::resumed ? "resumed" : "new";
      return;
  }
}

bool is_number(const LogSegment& segment) {
  if (segment.most != LogSegment::kWhole) return false;
  switch (segment.field) {
    case LogField::response_code:
    case LogField::bytes_received:
    case LogField::bytes_sent:
    case LogField::duration:
    case LogField::attempt_count: return true;
    default: return false;
  }
}

// Of values that have nothing to escape, whatever a client or an endpoint sends.
bool is_plain(LogField field) {
  switch (field) {
    case LogField::literal:  // as an alternative: none
    case LogField::start_time:
    case LogField::protocol:
    case LogField::response_code:
    case LogField::response_flags:
    case LogField::response_code_details:
    case LogField::bytes_received:
    case LogField::bytes_sent:
    case LogField::duration:
    case LogField::upstream_service_time:
    case LogField::attempt_count: return true;
    default: return false;
  }
}

bool is_plain_json(char c) { return !to_escape(c) && static_cast<uint8_t>(c) < 0x80; }

// What stands behind `begin` becomes the inside of a JSON string, whatever bytes it has.
void escape_json(Line& out, size_t begin) {
  if (std::ranges::all_of(out.from(begin), is_plain_json)) return;
  const std::string quoted = codec::quote_json(out.from(begin));
  out.cut(begin);
  out += std::string_view(quoted).substr(1, quoted.size() - 2);
}

// What stands behind `begin`, which is `empty` or cut to its length, becomes what its quoting asks for.
void quote(const LogSegment& segment, bool empty, Line& out, size_t begin) {
  switch (segment.quoting) {
    case LogQuoting::text:
      if (empty) {
        out += '-';
      } else if (!(is_plain(segment.field) && is_plain(segment.alternative)) && any_byte(out.from(begin), kToEscape)) {
        escape(out, begin);
      }
      return;
    case LogQuoting::json_inside: return empty ? void(out += '-') : escape_json(out, begin);
    case LogQuoting::json_value:
      if (empty) {
        out += "null";
      } else if (!is_number(segment)) {
        out.insert(begin, '"');
        escape_json(out, begin + 1);
        out += '"';
      }
      return;
  }
}

// false: it is empty.
bool put_value(const LogSegment& segment, const Record& record, std::span<const std::string_view> headers,
               std::string_view time, Line& out) {
  const size_t begin = out.size();
  value(segment.field, segment.slot, record, headers, time, out);
  if (out.size() == begin) value(segment.alternative, segment.alternative_slot, record, headers, time, out);
  if (out.size() == begin) return false;
  if (out.size() - begin > segment.most) out.cut(begin + segment.most);
  return true;
}

}  // namespace

bool append_value(const LogSegment& segment, const Record& record, std::span<const std::string_view> headers,
                  std::string_view time, std::string& out) {
  Line line(out);
  return put_value(segment, record, headers, time, line);
}

void render(const config::LogFormat& format, const Record& record, std::span<const std::string_view> headers,
            std::string_view time, std::string& out) {
  Line line(out);
  for (const LogSegment& segment : format.segments) {
    if (segment.field == LogField::literal) {
      const char* text = format.literals.data() + segment.start;
      if (segment.length <= config::LogFormat::kPiece) {
        line.append_piece<config::LogFormat::kPiece>(text, segment.length);  // nearly all of them
      } else {
        line += std::string_view(text, segment.length);
      }
      continue;
    }
    const size_t begin = line.size();
    const bool empty = !put_value(segment, record, headers, time, line);
    quote(segment, empty, line, begin);
  }
  line += '\n';
}

}  // namespace weft::proxy::observe

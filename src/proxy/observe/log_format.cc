#include "proxy/observe/log_format.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "codec/json.h"
#include "rules/jwt_place.h"
#include "tls/certificate.h"

namespace weft::proxy::observe {

namespace {

using config::LogField;
using config::LogQuoting;
using config::LogSegment;

constexpr std::array<bool, 256> kToEscape = [] {
  std::array<bool, 256> table{};
  for (size_t c = 0; c < 0x20; ++c) table[c] = true;
  table[0x7f] = table['"'] = table['\\'] = true;
  return table;
}();

bool to_escape(char c) { return kToEscape[static_cast<uint8_t>(c)]; }

// Escapes what stands behind `begin`: rare, so it may take its time.
void escape(std::string& out, size_t begin) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const std::string raw = out.substr(begin);
  out.resize(begin);
  for (const char c : raw) {
    if (!to_escape(c)) {
      out += c;
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else {
      const auto u = static_cast<uint8_t>(c);
      out += {'\\', 'x', kHex[u >> 4], kHex[u & 15]};
    }
  }
}

void number(uint64_t value, std::string& out) {
  char digits[20];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void milliseconds(Duration time, std::string& out) {
  number(static_cast<uint64_t>(std::max<int64_t>(0, time / 1ms)), out);
}

void address(const io::Address& address, bool with_port, std::string& out) {
  if (address.family() == io::Address::Family::none) return;
  if (!address.is_ip()) {
    out += "unix:";
    out += address.path();
    return;
  }
  sockaddr_storage raw;
  address.to_sockaddr(raw);
  char text[INET6_ADDRSTRLEN];
  if (raw.ss_family == AF_INET) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(&reinterpret_cast<const sockaddr_in&>(raw).sin_addr);
    for (int i = 0; i < 4; ++i) {
      if (i > 0) out += '.';
      number(bytes[i], out);
    }
  } else {
    ::inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6&>(raw).sin6_addr, text, sizeof text);
    if (with_port) out += '[';
    out += text;
    if (with_port) out += ']';
  }
  if (!with_port) return;
  out += ':';
  number(address.port(), out);
}

// "VirtualService shop/product-catalog http[0]", as config::to_string has it.
void origin(const config::Origin& origin, std::string& out) {
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

void join(const std::vector<std::string>& names, std::string& out) {
  for (const std::string& name : names) {
    if (&name != &names.front()) out += ',';
    out += name;
  }
}

// What a client writes for everybody to read, a token may stand in by mistake.
void without_tokens(std::string_view text, std::string& out) {
  const std::string shown = rules::with_hidden_tokens(text);
  out += shown.empty() ? text : shown;
}

void value(LogField field, uint16_t slot, const Record& record, std::span<const std::string_view> headers,
           std::string_view time, std::string& out) {
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
    case LogField::authority: out += record.authority; return;
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

bool is_plain_json(char c) { return !to_escape(c) && static_cast<uint8_t>(c) < 0x80; }

// What stands behind `begin` becomes the inside of a JSON string, whatever bytes it has.
void escape_json(std::string& out, size_t begin) {
  if (std::all_of(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), is_plain_json)) return;
  const std::string quoted = codec::quote_json(std::string_view(out).substr(begin));
  out.replace(begin, std::string::npos, quoted, 1, quoted.size() - 2);
}

// What stands behind `begin`, which is `empty` or cut to its length, becomes what its quoting asks for.
void quote(const LogSegment& segment, bool empty, std::string& out, size_t begin) {
  switch (segment.quoting) {
    case LogQuoting::text:
      if (empty) {
        out += '-';
      } else if (std::any_of(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), to_escape)) {
        escape(out, begin);
      }
      return;
    case LogQuoting::json_inside: return empty ? void(out += '-') : escape_json(out, begin);
    case LogQuoting::json_value:
      if (empty) {
        out += "null";
      } else if (!is_number(segment)) {
        out.insert(begin, 1, '"');
        escape_json(out, begin + 1);
        out += '"';
      }
      return;
  }
}

}  // namespace

bool append_value(const LogSegment& segment, const Record& record, std::span<const std::string_view> headers,
                  std::string_view time, std::string& out) {
  const size_t begin = out.size();
  value(segment.field, segment.slot, record, headers, time, out);
  if (out.size() == begin) value(segment.alternative, segment.alternative_slot, record, headers, time, out);
  if (out.size() == begin) return false;
  if (out.size() - begin > segment.most) out.resize(begin + segment.most);
  return true;
}

void render(const config::LogFormat& format, const Record& record, std::span<const std::string_view> headers,
            std::string_view time, std::string& out) {
  for (const LogSegment& segment : format.segments) {
    if (segment.field == LogField::literal) {
      out += format.text(segment);
      continue;
    }
    const size_t begin = out.size();
    const bool empty = !append_value(segment, record, headers, time, out);
    quote(segment, empty, out, begin);
  }
  out += '\n';
}

}  // namespace weft::proxy::observe

// LogFormat: an access log's line, parsed once from Envoy's format string (SubstitutionFormatString.text_format) into
// what the request path writes piece by piece; or one for a line of JSON (json_format).
//
// Immutable and shared by pointer: any thread. Parsed by xds/compile.h, so that a listener with an operator we do not
// speak is refused; rendered by proxy/observe/log_format.h. Operators: %NAME%, %NAME:N% (at most N bytes),
// %REQ(HEADER?ALTERNATIVE):N%, %RESP(…)%; %% is a percent sign.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace weft::config {

enum class LogField : uint8_t {
  literal,
  request_header,   // captured: slot says which
  response_header,  // captured
  method,
  path,
  authority,
  user_agent,
  request_id,
  forwarded_for,
  start_time,
  protocol,
  response_code,
  response_flags,
  response_code_details,
  connection_termination_details,
  upstream_transport_failure_reason,
  bytes_received,
  bytes_sent,
  duration,
  upstream_service_time,
  attempt_count,
  upstream_host,
  upstream_cluster,
  upstream_local_address,
  downstream_local_address,
  downstream_local_address_without_port,
  downstream_remote_address,
  downstream_remote_address_without_port,
  requested_server_name,
  route_name,
  hostname,
  rule,                 // ours: "VirtualService shop/product-catalog http[0]"
  downstream_peer_uri,  // the URIs of the client's certificate, joined by ","
  tls_session,          // ours: "new" or "resumed"
};

// How what a record says is written down.
enum class LogQuoting : uint8_t {
  text,         // as it is; "-" if it is empty
  json_value,   // a JSON value of its own: a number where it is one, null if it is empty
  json_inside,  // within a JSON string; "-" if it is empty
};

// One piece of a line. `alternative` is what stands there when the first field is empty.
struct LogSegment {
  static constexpr uint16_t kWhole = std::numeric_limits<uint16_t>::max();

  LogField field = LogField::literal;
  LogField alternative = LogField::literal;  // literal: none
  uint16_t most = kWhole;                    // bytes of the value
  uint16_t slot = 0;                         // of a captured header
  uint16_t alternative_slot = 0;
  LogQuoting quoting = LogQuoting::text;
  uint32_t start = 0;  // of a literal, in LogFormat::literals
  uint32_t length = 0;
};

struct LogFormat {
  // Whoever copies short ones may copy so many bytes from where any of them begins.
  static constexpr size_t kPiece = 16;

  std::string literals;
  std::vector<LogSegment> segments;
  // Headers to be kept for the line beside those a record always has: lower case, each once. Slots count through the
  // first, then the second.
  std::vector<std::string> request_headers;
  std::vector<std::string> response_headers;

  std::string_view text(const LogSegment& segment) const {
    return std::string_view(literals).substr(segment.start, segment.length);
  }
  size_t slots() const { return request_headers.size() + response_headers.size(); }
};

// The names of all operators but REQ and RESP, which name a header.
std::vector<std::string_view> log_operators();

// A format longer than this, or with more headers, is refused.
inline constexpr size_t kMaxLogFormat = 16 * 1024;
inline constexpr size_t kMaxLogHeaders = 64;

// Error: invalid, one sentence that names the operator and what to do. Line ends at the end of the text are dropped:
// the log adds its own.
Result<std::shared_ptr<const LogFormat>> parse_log_format(std::string_view text);

// A piece of a JSON object that is written a line: its punctuation and keys as they are, and between them the strings
// that are formats ("%RESPONSE_CODE%"), each as one JSON value.
struct LogJsonPiece {
  std::string text;
  bool is_format = false;
};
Result<std::shared_ptr<const LogFormat>> parse_json_log_format(const std::vector<LogJsonPiece>& pieces);

// The house's format: Istio's text format and, quoted behind it, the rule that routed the request.
extern const std::string_view kDefaultLogFormat;
const std::shared_ptr<const LogFormat>& default_log_format();

}  // namespace weft::config

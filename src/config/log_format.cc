#include "config/log_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.h"

namespace weft::config {

const std::string_view kDefaultLogFormat =
    "[%START_TIME%] \"%REQ(:METHOD)% %REQ(X-ENVOY-ORIGINAL-PATH?:PATH)% %PROTOCOL%\" %RESPONSE_CODE% %RESPONSE_FLAGS% "
    "%RESPONSE_CODE_DETAILS% %CONNECTION_TERMINATION_DETAILS% \"%UPSTREAM_TRANSPORT_FAILURE_REASON%\" %BYTES_RECEIVED% "
    "%BYTES_SENT% %DURATION% %RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)% \"%REQ(X-FORWARDED-FOR)%\" \"%REQ(USER-AGENT)%\" "
    "\"%REQ(X-REQUEST-ID)%\" \"%REQ(:AUTHORITY)%\" \"%UPSTREAM_HOST%\" %UPSTREAM_CLUSTER_RAW% %UPSTREAM_LOCAL_ADDRESS% "
    "%DOWNSTREAM_LOCAL_ADDRESS% %DOWNSTREAM_REMOTE_ADDRESS% %REQUESTED_SERVER_NAME% %ROUTE_NAME% \"%WEFT_RULE%\"\n";

namespace {

struct Name {
  std::string_view name;
  LogField field;
};

constexpr Name kOperators[] = {
    {"START_TIME", LogField::start_time},
    {"PROTOCOL", LogField::protocol},
    {"RESPONSE_CODE", LogField::response_code},
    {"RESPONSE_FLAGS", LogField::response_flags},
    {"RESPONSE_CODE_DETAILS", LogField::response_code_details},
    {"CONNECTION_TERMINATION_DETAILS", LogField::connection_termination_details},
    {"UPSTREAM_TRANSPORT_FAILURE_REASON", LogField::upstream_transport_failure_reason},
    {"BYTES_RECEIVED", LogField::bytes_received},
    {"BYTES_SENT", LogField::bytes_sent},
    {"DURATION", LogField::duration},
    {"UPSTREAM_REQUEST_ATTEMPT_COUNT", LogField::attempt_count},
    {"UPSTREAM_HOST", LogField::upstream_host},
    {"UPSTREAM_CLUSTER", LogField::upstream_cluster},
    {"UPSTREAM_CLUSTER_RAW", LogField::upstream_cluster},
    {"UPSTREAM_LOCAL_ADDRESS", LogField::upstream_local_address},
    {"DOWNSTREAM_LOCAL_ADDRESS", LogField::downstream_local_address},
    {"DOWNSTREAM_LOCAL_ADDRESS_WITHOUT_PORT", LogField::downstream_local_address_without_port},
    {"DOWNSTREAM_REMOTE_ADDRESS", LogField::downstream_remote_address},
    {"DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT", LogField::downstream_remote_address_without_port},
    {"REQUESTED_SERVER_NAME", LogField::requested_server_name},
    {"ROUTE_NAME", LogField::route_name},
    {"HOSTNAME", LogField::hostname},
    {"WEFT_RULE", LogField::rule},
    {"DOWNSTREAM_PEER_URI_SAN", LogField::downstream_peer_uri},
    {"WEFT_TLS_SESSION", LogField::tls_session},
};

// What every record has, and need not be captured.
constexpr Name kRequestHeaders[] = {
    {":method", LogField::method},
    {":path", LogField::path},
    {"x-envoy-original-path", LogField::path},  // a record's path is the one that came, before any rewrite
    {":authority", LogField::authority},
    {"host", LogField::authority},
    {"user-agent", LogField::user_agent},
    {"x-request-id", LogField::request_id},
    {"x-forwarded-for", LogField::forwarded_for},
};
constexpr Name kResponseHeaders[] = {
    {":status", LogField::response_code},
    {"x-envoy-upstream-service-time", LogField::upstream_service_time},
};

template <size_t N>
const Name* find(const Name (&table)[N], std::string_view name) {
  const auto* found = std::ranges::find(table, name, &Name::name);
  return found == std::end(table) ? nullptr : found;
}

// An operator's text taken apart: NAME(argument):most.
struct Operator {
  std::string_view name;
  std::optional<std::string_view> argument;
  uint16_t most = LogSegment::kWhole;
};

Result<uint16_t> length_of(std::string_view text, std::string_view whole) {
  uint16_t most = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), most);
  if (error == std::errc() && end == text.data() + text.size()) return most;
  return invalid(fmt::format("in %{}%, \"{}\" is no length; write a number up to {}", whole, text, LogSegment::kWhole));
}

// Text within a JSON string, without its quotes.
std::string json_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  return out;
}

class Parser {
 public:
  // Adds what a text format says.
  Result<void> parse(std::string_view text) {
    rest_ = text;
    while (!rest_.empty()) {
      const size_t percent = std::min(rest_.find('%'), rest_.size());
      add_text(rest_.substr(0, percent));
      rest_.remove_prefix(percent);
      if (rest_.empty()) break;
      rest_.remove_prefix(1);
      if (rest_.starts_with('%')) {
        add_text("%");
        rest_.remove_prefix(1);
        continue;
      }
      TRY(const Operator op, next_operator());
      TRY_VOID(add(op));
    }
    return {};
  }

  // Adds what a text format says as one JSON value: a string, unless it is one operator alone.
  Result<void> parse_json(std::string_view text) {
    quoting_ = LogQuoting::json_inside;
    add_literal("\"");
    const size_t segments = format_.segments.size();
    const size_t literals = format_.literals.size();
    TRY_VOID(parse(text));
    const bool alone = format_.segments.size() == segments + 1 && format_.literals.size() == literals;
    if (alone) {
      format_.segments.back().quoting = LogQuoting::json_value;
      take_back_quote();
    } else {
      add_literal("\"");
    }
    return {};
  }

  void add_literal(std::string_view text) {
    if (text.empty()) return;
    std::vector<LogSegment>& segments = format_.segments;
    if (segments.empty() || segments.back().field != LogField::literal) {
      segments.push_back({.start = static_cast<uint32_t>(format_.literals.size())});
    }
    segments.back().length += static_cast<uint32_t>(text.size());
    format_.literals += text;
  }

  LogFormat take() {
    number_response_slots();
    format_.literals.append(LogFormat::kPiece, '\0');
    return std::move(format_);
  }

 private:
  void add_text(std::string_view text) {
    quoting_ == LogQuoting::text ? add_literal(text) : add_literal(json_escaped(text));
  }

  // The last literal ends with it, and the segment behind that is the last.
  void take_back_quote() {
    std::vector<LogSegment>& segments = format_.segments;
    LogSegment& quote = segments[segments.size() - 2];
    format_.literals.pop_back();
    if (--quote.length == 0) segments.erase(segments.end() - 2);
  }

  // The text up to its closing percent sign, which may not be sought inside parentheses: %START_TIME(%s)% is one.
  Result<Operator> next_operator() {
    const size_t name_end = rest_.find_first_of("%(:");
    if (name_end == rest_.npos) return unended();
    Operator op{.name = rest_.substr(0, name_end), .argument = {}};
    size_t end = name_end;
    if (rest_[end] == '(') {
      const size_t close = rest_.find(')', end);
      if (close == rest_.npos) return unended();
      op.argument = rest_.substr(end + 1, close - end - 1);
      end = close + 1;
    }
    const size_t percent = rest_.find('%', end);
    if (percent == rest_.npos) return unended();
    const std::string_view whole = rest_.substr(0, percent);
    const std::string_view tail = whole.substr(end);
    if (!tail.empty()) {
      if (tail[0] != ':')
        return invalid(fmt::format("in %{}%, nothing but a length (\":N\") may follow the parentheses", whole));
      TRY(op.most, length_of(tail.substr(1), whole));
    }
    rest_.remove_prefix(percent + 1);
    return op;
  }

  std::unexpected<Error> unended() const {
    return invalid(
        fmt::format("the operator that begins with \"%{}\" has no end; close it with %, or write %% for a percent sign",
                    rest_.substr(0, 40)));
  }

  Result<void> add(const Operator& op) {
    LogSegment segment;
    segment.most = op.most;
    segment.quoting = quoting_;
    const bool request = op.name == "REQ";
    if (request || op.name == "RESP") {
      TRY_VOID(add_header(op, request, segment));
    } else if (const Name* known = find(kOperators, op.name)) {
      if (op.argument)
        return invalid(
            fmt::format("the operator %{}% takes nothing in parentheses here; write %{}%", op.name, op.name));
      segment.field = known->field;
    } else {
      return invalid(fmt::format("the operator %{}% is not one that weft knows; take it out", op.name));
    }
    format_.segments.push_back(segment);
    return {};
  }

  Result<void> add_header(const Operator& op, bool request, LogSegment& segment) {
    const std::string_view both = op.argument.value_or("");
    const size_t mark = both.find('?');
    const std::string_view first = both.substr(0, mark);
    const std::string_view second = mark == both.npos ? std::string_view() : both.substr(mark + 1);
    if (first.empty() || (mark != both.npos && second.empty())) {
      return invalid(fmt::format("the operator %{}% must name a header: %{}(NAME)% or %{}(NAME?ALTERNATIVE)%", op.name,
                                 op.name, op.name));
    }
    TRY_VOID(resolve(first, request, segment.field, segment.slot));
    if (!second.empty()) TRY_VOID(resolve(second, request, segment.alternative, segment.alternative_slot));
    return {};
  }

  Result<void> resolve(std::string_view name, bool request, LogField& field, uint16_t& slot) {
    const std::string lower = lower_case(name);
    if (const Name* known = request ? find(kRequestHeaders, lower) : find(kResponseHeaders, lower)) {
      field = known->field;
      return {};
    }
    if (lower.starts_with(':') && !(request && lower == ":scheme")) {
      return invalid(fmt::format("{} is no header of a {}", name, request ? "request" : "response"));
    }
    std::vector<std::string>& names = request ? format_.request_headers : format_.response_headers;
    const auto found = std::ranges::find(names, lower);
    slot = static_cast<uint16_t>(found - names.begin());
    field = request ? LogField::request_header : LogField::response_header;
    if (found == names.end()) names.push_back(std::move(lower));
    if (format_.slots() > kMaxLogHeaders)
      return invalid(fmt::format("the format names more than {} headers", kMaxLogHeaders));
    return {};
  }

  // Only at the end is it known how many request headers stand before them.
  void number_response_slots() {
    const auto before = static_cast<uint16_t>(format_.request_headers.size());
    for (LogSegment& segment : format_.segments) {
      if (segment.field == LogField::response_header) segment.slot += before;
      if (segment.alternative == LogField::response_header) segment.alternative_slot += before;
    }
  }

  std::string_view rest_;
  LogQuoting quoting_ = LogQuoting::text;
  LogFormat format_;
};

}  // namespace

std::vector<std::string_view> log_operators() {
  std::vector<std::string_view> names;
  for (const Name& one : kOperators) names.push_back(one.name);
  return names;
}

Result<std::shared_ptr<const LogFormat>> parse_log_format(std::string_view text) {
  if (text.size() > kMaxLogFormat) return invalid(fmt::format("the format is longer than {} bytes", kMaxLogFormat));
  while (text.ends_with('\n')) text.remove_suffix(1);
  if (text.empty()) return invalid("the format is empty; leave it out for the default");
  Parser parser;
  TRY_VOID(parser.parse(text));
  return std::make_shared<const LogFormat>(parser.take());
}

Result<std::shared_ptr<const LogFormat>> parse_json_log_format(const std::vector<LogJsonPiece>& pieces) {
  size_t size = 0;
  for (const LogJsonPiece& piece : pieces) size += piece.text.size();
  if (size > kMaxLogFormat) return invalid(fmt::format("the format is longer than {} bytes", kMaxLogFormat));
  Parser parser;
  for (const LogJsonPiece& piece : pieces) {
    if (!piece.is_format) {
      parser.add_literal(piece.text);
    } else {
      TRY_VOID(parser.parse_json(piece.text));
    }
  }
  return std::make_shared<const LogFormat>(parser.take());
}

const std::shared_ptr<const LogFormat>& default_log_format() {
  static const std::shared_ptr<const LogFormat> kFormat = [] {
    auto parsed = parse_log_format(kDefaultLogFormat);
    CHECK(parsed);
    return *parsed;
  }();
  return kFormat;
}

}  // namespace weft::config

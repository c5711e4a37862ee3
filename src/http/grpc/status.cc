#include "http/grpc/status.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace weft::http::grpc {

namespace {

constexpr std::array<std::string_view, 17> kNames = {
    "OK",        "CANCELLED",      "UNKNOWN",           "INVALID_ARGUMENT",   "DEADLINE_EXCEEDED",
    "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
    "ABORTED",   "OUT_OF_RANGE",   "UNIMPLEMENTED",     "INTERNAL",           "UNAVAILABLE",
    "DATA_LOSS", "UNAUTHENTICATED"};

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::string_view name_of(StatusCode code) { return kNames[static_cast<size_t>(code)]; }

std::optional<StatusCode> code_named(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<StatusCode>(found - kNames.begin());
}

StatusCode code_of_http(uint16_t http_status) {
  switch (http_status) {
    case 400: return StatusCode::internal;
    case 401: return StatusCode::unauthenticated;
    case 403: return StatusCode::permission_denied;
    case 404: return StatusCode::unimplemented;
    case 429:
    case 502:
    case 503:
    case 504: return StatusCode::unavailable;
    default: return StatusCode::unknown;
  }
}

uint16_t http_of_code(StatusCode code) {
  constexpr std::array<uint16_t, 17> kStatuses = {200, 499, 500, 400, 504, 404, 409, 403, 429,
                                                  400, 409, 400, 501, 500, 503, 500, 401};
  return kStatuses[static_cast<size_t>(code)];
}

Status status_of_http(uint16_t http_status) {
  return {code_of_http(http_status), fmt::format("the server answered HTTP {} without grpc-status", http_status)};
}

namespace {

std::optional<StatusCode> code_in(const Headers& headers) {
  const auto text = headers.get(Token::grpc_status);
  if (!text) return std::nullopt;
  unsigned number = 0;
  const auto parsed = std::from_chars(text->data(), text->data() + text->size(), number);
  const bool known = parsed.ec == std::errc() && parsed.ptr == text->data() + text->size() && number < kNames.size();
  return known ? static_cast<StatusCode>(number) : StatusCode::unknown;
}

}  // namespace

std::optional<Status> status_in(const Headers& headers) {
  const auto code = code_in(headers);
  if (!code) return std::nullopt;
  Status status{*code, {}};
  if (const auto message = headers.get(Token::grpc_message)) status.message = percent_decode(*message);
  return status;
}

void put_status(Headers& headers, const Status& status) {
  Arena& arena = headers.arena();
  headers.add(Token::grpc_status, arena.copy(std::to_string(static_cast<int>(status.code))));
  if (!status.message.empty()) headers.add(Token::grpc_message, arena.copy(percent_encode(status.message)));
}

Error error_of(const Status& status, Side side) {
  Code code = Code::unavailable;
  switch (status.code) {
    case StatusCode::cancelled: code = Code::reset; break;
    case StatusCode::invalid_argument:
    case StatusCode::failed_precondition:
    case StatusCode::out_of_range:
    case StatusCode::unimplemented: code = Code::invalid; break;
    case StatusCode::deadline_exceeded: code = Code::deadline; break;
    case StatusCode::not_found: code = Code::not_found; break;
    case StatusCode::already_exists:
    case StatusCode::aborted: code = Code::conflict; break;
    case StatusCode::permission_denied:
    case StatusCode::unauthenticated: code = Code::denied; break;
    case StatusCode::resource_exhausted: code = Code::limit; break;
    default: break;
  }
  return {code, side, Retry::never, fmt::format("gRPC {}: {}", name_of(status.code), status.message)};
}

Status status_of(const Error& error) {
  switch (error.code) {
    case Code::cancelled: return {StatusCode::cancelled, "the call was cancelled"};
    case Code::deadline: return {StatusCode::deadline_exceeded, error.detail};
    case Code::invalid: return {StatusCode::invalid_argument, error.detail};
    case Code::not_found: return {StatusCode::not_found, error.detail};
    case Code::conflict: return {StatusCode::aborted, error.detail};
    case Code::denied: return {StatusCode::permission_denied, error.detail};
    case Code::limit: return {StatusCode::resource_exhausted, error.detail};
    case Code::internal: return {StatusCode::internal, error.detail};
    default: return {StatusCode::unavailable, error.detail};
  }
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c >= ' ' && c <= '~' && c != '%') {
      out += c;
    } else {
      const auto byte = static_cast<uint8_t>(c);
      out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return out;
}

std::string percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[i + 2]) : -1;
    if (low < 0) {
      out += text[i];
      continue;
    }
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

int status_number(const Headers& headers) {
  const auto code = code_in(headers);
  return code ? static_cast<int>(*code) : -1;
}

std::optional<Duration> parse_timeout(std::string_view text) {
  constexpr size_t kDigits = 8;
  if (text.size() < 2 || text.size() > kDigits + 1) return std::nullopt;
  uint32_t number = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size() - 1, number);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() - 1) return std::nullopt;
  switch (text.back()) {
    // The largest number of hours does not fit; a hundred years are as good as any.
    case 'H': return std::chrono::hours(std::min<uint32_t>(number, 100 * 365 * 24));
    case 'M': return std::chrono::minutes(std::min<uint32_t>(number, 100 * 365 * 24 * 60));
    case 'S': return std::chrono::seconds(number);
    case 'm': return std::chrono::milliseconds(number);
    case 'u': return std::chrono::microseconds(number);
    case 'n': return std::chrono::nanoseconds(number);
    default: return std::nullopt;
  }
}

std::string timeout_text(Duration time) {
  constexpr int64_t kMost = 99'999'999;
  constexpr std::pair<char, int64_t> kUnits[] = {
      {'n', 1}, {'u', 1'000}, {'m', 1'000'000}, {'S', 1'000'000'000}, {'M', 60'000'000'000}, {'H', 3'600'000'000'000}};
  const int64_t left = std::max<int64_t>(0, time.count());
  for (const auto& [unit, size] : kUnits) {
    if (left / size <= kMost) return fmt::format("{}{}", left / size, unit);
  }
  return fmt::format("{}H", kMost);
}

bool is_grpc(const Headers& headers) {
  constexpr std::string_view kType = "application/grpc";
  const auto type = headers.get(Token::content_type);
  if (!type || type->size() < kType.size() || !equals_ignoring_case(type->substr(0, kType.size()), kType)) return false;
  return type->size() == kType.size() || (*type)[kType.size()] == '+' || (*type)[kType.size()] == ';';
}

}  // namespace weft::http::grpc

#include "kube/status.h"

#include <fmt/format.h>

#include "codec/json.h"

namespace weft::kube {

namespace {

// How much of a body that is no Status is worth showing.
constexpr size_t kShownBody = 200;

Code code_of(int status) {
  switch (status) {
    case 401:
    case 403: return Code::denied;
    case 404: return Code::not_found;
    case 409: return Code::conflict;
    case kGone: return Code::closed;
    case 408:
    case 429: return Code::unavailable;
    default: break;
  }
  if (status >= 400 && status < 500) return Code::invalid;
  if (status >= 500) return Code::unavailable;
  return Code::protocol;
}

std::string message_of(std::string_view body) {
  if (const auto parsed = codec::parse_json(body); parsed && parsed->get("kind").as_string() == "Status") {
    if (const std::string& message = parsed->get("message").as_string(); !message.empty()) return message;
    return parsed->get("reason").as_string();
  }
  std::string text(body.substr(0, kShownBody));
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text;
}

}  // namespace

Error error_from_status(int status, std::string_view body, std::string_view doing) {
  const std::string message = message_of(body);
  return {code_of(status), Side::upstream, Retry::never,
          message.empty() ? fmt::format("{}: answered {}", doing, status)
                          : fmt::format("{}: {} ({})", doing, message, status)};
}

}  // namespace weft::kube

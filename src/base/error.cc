#include "base/error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace weft {

std::string_view name_of(Code code) {
  switch (code) {
    case Code::cancelled: return "cancelled";
    case Code::deadline: return "deadline";
    case Code::closed: return "closed";
    case Code::reset: return "reset";
    case Code::refused: return "refused";
    case Code::unreachable: return "unreachable";
    case Code::protocol: return "protocol";
    case Code::limit: return "limit";
    case Code::invalid: return "invalid";
    case Code::not_found: return "not_found";
    case Code::conflict: return "conflict";
    case Code::denied: return "denied";
    case Code::unavailable: return "unavailable";
    case Code::io: return "io";
    case Code::internal: return "internal";
  }
  return "unknown";
}

std::string_view name_of(Side side) {
  switch (side) {
    case Side::local: return "local";
    case Side::downstream: return "downstream";
    case Side::upstream: return "upstream";
  }
  return "unknown";
}

std::string to_string(const Error& error) {
  std::string text = fmt::format("{} {}", name_of(error.side), name_of(error.code));
  if (!error.detail.empty()) text += ": " + error.detail;
  return text;
}

namespace {

Code code_of(int number) {
  switch (number) {
    case ECONNREFUSED: return Code::refused;
    case ECONNRESET:
    case EPIPE:
    case ECONNABORTED: return Code::reset;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EADDRNOTAVAIL: return Code::unreachable;
    case ETIMEDOUT: return Code::deadline;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case ENOBUFS: return Code::limit;
    case EACCES:
    case EPERM: return Code::denied;
    case ENOENT: return Code::not_found;
    case EEXIST:
    case EADDRINUSE: return Code::conflict;
    default: return Code::io;
  }
}

}  // namespace

Error from_errno(int number, std::string_view doing, Side side) {
  return {code_of(number), side, Retry::never, fmt::format("{}: {}", doing, std::generic_category().message(number))};
}

}  // namespace weft

#include "http/h1/target.h"

#include "http/h1/chars.h"
#include "http/h1/lines.h"

namespace weft::http::h1 {

namespace {

Result<void> read_authority_form(std::string_view target, RequestHead& head) {
  head.authority = target;
  head.path = {};
  const size_t colon = target.rfind(':');
  if (colon == std::string_view::npos || colon + 1 == target.size() || target.back() == ']')
    return malformed("the target of a CONNECT is not host:port");
  return {};
}

Result<void> read_absolute_form(std::string_view target, RequestHead& head) {
  const size_t mark = target.find("://");
  if (mark == std::string_view::npos) return malformed("the request target is neither a path nor a URL");
  head.scheme = target.substr(0, mark);
  if (!equals_ignoring_case(head.scheme, "http") && !equals_ignoring_case(head.scheme, "https")) {
    return malformed("the request target's scheme is neither http nor https");
  }
  const std::string_view rest = target.substr(mark + 3);
  const size_t end = rest.find_first_of("/?");
  head.authority = rest.substr(0, end);
  if (head.authority.empty()) return malformed("the request target has no authority");
  if (end == std::string_view::npos) {
    head.path = head.method == "OPTIONS" ? "*" : "/";  // RFC 9112 §3.2.4
  } else if (rest[end] == '/') {
    head.path = rest.substr(end);
  } else {
    const std::string_view query = rest.substr(end);
    auto* path = static_cast<char*>(head.headers.arena().allocate(query.size() + 1));
    path[0] = '/';
    std::ranges::copy(query, path + 1);
    head.path = {path, query.size() + 1};
  }
  return {};
}

}  // namespace

Result<void> read_target(std::string_view target, std::string_view host, RequestHead& head) {
  if (!is_target(target)) return malformed("the request target is empty or has a character that is not allowed");
  head.authority = host;
  head.path = target;
  if (head.method == "CONNECT") {
    TRY_VOID(read_authority_form(target, head));
  } else if (target == "*") {
    if (head.method != "OPTIONS") return malformed("the request target * is for OPTIONS alone");
  } else if (target.front() != '/') {
    TRY_VOID(read_absolute_form(target, head));
  }
  if (!is_authority(host) || !is_authority(head.authority)) return malformed("the host is no host[:port]");
  return {};
}

}  // namespace weft::http::h1

#include "mesh/target.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "config/address.h"
#include "http/h1/chars.h"
#include "rules/host.h"

namespace weft::mesh {
namespace {

constexpr uint16_t kHttpPort = 80;
constexpr uint16_t kHttpsPort = 443;

}  // namespace

std::string server_name_of(std::string_view authority) {
  if (authority.starts_with('[')) return {};
  std::string_view host = rules::without_port(authority);
  if (host.ends_with('.')) host.remove_suffix(1);
  return config::is_ip(std::string(host)) ? std::string() : lower_case(host);
}

Result<Target> parse_target(std::string_view url) {
  std::string_view rest = url.substr(0, url.find('#'));
  Target target;
  for (std::string_view scheme : {"http://", "https://"}) {
    if (!rest.starts_with(scheme)) continue;
    rest.remove_prefix(scheme.size());
    target.tls = scheme == "https://";
    break;
  }
  target.port = target.tls ? kHttpsPort : kHttpPort;
  if (rest.find("://") != std::string_view::npos)
    return invalid(fmt::format("{}: only http:// and https:// are explained", url));
  size_t end = std::min(rest.find_first_of("/?"), rest.size());
  if (end != rest.size()) target.path = (rest[end] == '?' ? "/" : "") + std::string(rest.substr(end));
  if (!http::h1::is_target(target.path)) {
    return invalid(fmt::format(
        "{}: no request's path has spaces, control characters or what is beyond ASCII: write them escaped, as "
        "%20",
        url));
  }
  rest = rest.substr(0, end);
  target.authority = rest;
  if (target.tls) target.server_name = server_name_of(rest);
  size_t colon = rest.starts_with('[') ? rest.find("]:") : rest.find(':');
  if (colon != std::string_view::npos) {
    if (rest[colon] == ']') ++colon;
    std::string_view port = rest.substr(colon + 1);
    auto [stop, error] = std::from_chars(port.data(), port.data() + port.size(), target.port);
    if (error != std::errc() || stop != port.data() + port.size() || target.port == 0) {
      return invalid(fmt::format("{}: \"{}\" is no port; write it as in http://name:8080/", url, port));
    }
  }
  target.host = rest.substr(0, colon);
  if (target.host.starts_with('[') && target.host.ends_with(']'))
    target.host = target.host.substr(1, target.host.size() - 2);
  target.host = lower_case(target.host);
  if (http::h1::has_empty_label(target.host))
    return invalid(fmt::format("{}: no name has nothing between two of its dots, or before the first", url));
  if (target.host.empty())
    return invalid(fmt::format("\"{}\" names no host; write it as in http://product-catalog/", url));
  return target;
}

}  // namespace weft::mesh

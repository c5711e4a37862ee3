#include "kube/url.h"

#include <fmt/format.h>

#include <charconv>

#include "io/address.h"

namespace weft::kube {

namespace {

constexpr uint16_t kHttpPort = 80;
constexpr uint16_t kHttpsPort = 443;

bool is_ipv6(std::string_view text) {
  const auto address = io::Address::parse_ip(text, 0);
  return address && address->family() == io::Address::Family::v6;
}

}  // namespace

Result<uint16_t> parse_port(std::string_view text, std::string_view where) {
  uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port == 0) {
    return invalid(fmt::format("{}: \"{}\" is no port: it must be a number from 1 to 65535", where, text));
  }
  return port;
}

Result<Url> parse_url(std::string_view text, std::string_view where) {
  const auto refuse = [&](std::string_view why) {
    return invalid(fmt::format("{}: server \"{}\": {}; write it as https://host:port", where, text, why));
  };
  Url url;
  std::string_view rest = text;
  if (rest.starts_with("https://")) {
    rest.remove_prefix(8);
  } else if (rest.starts_with("http://")) {
    rest.remove_prefix(7);
    url.tls = false;
    url.port = kHttpPort;
  } else {
    return refuse("it begins with neither https:// nor http://");
  }
  const size_t slash = rest.find('/');
  if (slash != rest.npos) url.path = rest.substr(slash);
  while (url.path.ends_with('/')) url.path.pop_back();
  rest = rest.substr(0, slash);
  if (rest.find_first_of("@?# ") != rest.npos) return refuse("it may have a host, a port and a path only");
  const bool bracketed = rest.starts_with('[');
  const size_t host_end = bracketed ? rest.find(']') : rest.find(':');
  if (bracketed && host_end == rest.npos) return refuse("a \"[\" without its \"]\"");
  url.host = bracketed ? rest.substr(1, host_end - 1) : rest.substr(0, host_end);
  if (url.host.empty()) return refuse("it has no host");
  if (bracketed && !is_ipv6(url.host)) return refuse("what stands in brackets is no IPv6 address");
  if (!bracketed && url.host.find_first_of("[]") != std::string::npos)
    return refuse("a bracket belongs around an IPv6 address");
  rest = host_end == rest.npos ? std::string_view() : rest.substr(host_end + (bracketed ? 1 : 0));
  if (!rest.empty()) {
    if (!rest.starts_with(':')) return refuse("something stands behind the host");
    TRY(url.port, parse_port(rest.substr(1), where));
  }
  return url;
}

std::string authority_of(bool tls, std::string_view host, uint16_t port) {
  std::string text = host.find(':') == host.npos ? std::string(host) : fmt::format("[{}]", host);
  if (port != (tls ? kHttpsPort : kHttpPort)) text += fmt::format(":{}", port);
  return text;
}

}  // namespace weft::kube

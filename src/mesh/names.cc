#include "mesh/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "config/address.h"

namespace weft::mesh {
namespace {

constexpr std::string_view kEgressPrefix = "egress_";

std::optional<uint16_t> parse_port(std::string_view text) {
  uint16_t port = 0;
  auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || stop != text.data() + text.size() || port == 0) return std::nullopt;
  return port;
}

// Takes the text up to `separator` off the front; all of it when there is none.
std::string_view take_until(std::string_view& rest, char separator) {
  size_t at = rest.find(separator);
  std::string_view word = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return word;
}

}  // namespace

std::string to_string(const ObjectName& object) { return object.ns + "/" + object.name; }

std::string service_host(const ObjectName& service, std::string_view domain) {
  return fmt::format("{}.{}.svc.{}", service.name, service.ns, domain);
}

std::optional<ObjectName> service_of_host(std::string_view host, std::string_view domain) {
  std::string_view rest = host;
  std::string_view name = take_until(rest, '.');
  std::string_view ns = take_until(rest, '.');
  if (name.empty() || ns.empty() || !rest.starts_with("svc.") || rest.substr(4) != domain) return std::nullopt;
  return ObjectName{std::string(ns), std::string(name)};
}

std::string pod_host(std::string_view ip, std::string_view ns, std::string_view domain) {
  std::string dashed(ip);
  std::ranges::replace_if(dashed, [](char c) { return c == '.' || c == ':'; }, '-');
  return fmt::format("{}.{}.pod.{}", dashed, ns, domain);
}

std::string whole_host(std::string_view host, std::string_view ns, std::string_view domain) {
  if (host.ends_with('.')) host.remove_suffix(1);
  std::string whole = lower_case(host);
  if (whole.find('.') == std::string::npos && whole.find('*') == std::string::npos) {
    return service_host({std::string(ns), whole}, domain);
  }
  if (whole.ends_with(".svc")) return fmt::format("{}.{}", whole, domain);
  return whole;
}

bool covers(std::string_view pattern, std::string_view host) {
  if (pattern == "*" || pattern == host) return true;
  return pattern.starts_with("*.") && host.size() > pattern.size() - 1 && host.ends_with(pattern.substr(1));
}

std::string to_string(const ClusterName& cluster) {
  return fmt::format("{}|{}|{}|{}", cluster.inbound ? "inbound" : "outbound", cluster.port, cluster.subset,
                     cluster.host);
}

std::optional<ClusterName> parse_cluster_name(std::string_view name) {
  if (std::ranges::count(name, '|') != 3) return std::nullopt;
  ClusterName cluster;
  std::string_view direction = take_until(name, '|');
  if (direction != "inbound" && direction != "outbound") return std::nullopt;
  cluster.inbound = direction == "inbound";
  auto port = parse_port(take_until(name, '|'));
  if (!port) return std::nullopt;
  cluster.port = *port;
  cluster.subset = take_until(name, '|');
  cluster.host = name;
  if (cluster.inbound == cluster.host.empty()) return cluster;
  return std::nullopt;
}

std::string to_string(const ListenerName& listener) { return fmt::format("{}_{}", listener.ip, listener.port); }

bool is_gateway_listener(std::string_view name) {
  return name.starts_with(kEveryAddress) && name.substr(kEveryAddress.size()).starts_with('_');
}

std::optional<ListenerName> parse_listener_name(std::string_view name) {
  size_t at = name.rfind('_');
  if (at == std::string_view::npos) return std::nullopt;
  auto port = parse_port(name.substr(at + 1));
  ListenerName listener{std::string(name.substr(0, at)), port.value_or(0)};
  if (!port || !config::is_ip(listener.ip)) return std::nullopt;
  return listener;
}

std::string egress_listener_name(const ListenerName& listener) {
  return std::string(kEgressPrefix) + to_string(listener);
}

std::optional<ListenerName> parse_egress_listener_name(std::string_view name) {
  if (!name.starts_with(kEgressPrefix)) return std::nullopt;
  return parse_listener_name(name.substr(kEgressPrefix.size()));
}

std::string spiffe_id(std::string_view trust_domain, std::string_view ns, std::string_view service_account) {
  return fmt::format("spiffe://{}/ns/{}/sa/{}", trust_domain, ns, service_account);
}

}  // namespace weft::mesh

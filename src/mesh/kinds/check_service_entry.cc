#include <arpa/inet.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

bool is_address(const std::string& text) {
  unsigned char bytes[16];
  return inet_pton(AF_INET, text.c_str(), bytes) == 1 || inet_pton(AF_INET6, text.c_str(), bytes) == 1;
}

bool is_address_range(const std::string& text) {
  const size_t slash = text.find('/');
  if (slash == std::string::npos) return false;
  const std::string digits = text.substr(slash + 1);
  const int most = text.find(':') == std::string::npos ? 32 : 128;
  return is_address(text.substr(0, slash)) && !digits.empty() && digits.size() <= 3 &&
         digits.find_first_not_of("0123456789") == std::string::npos && std::stoi(digits) <= most;
}

bool is_entry_host(std::string_view host) {
  if (host.starts_with("*.")) host.remove_prefix(2);
  return is_dns_name(host);
}

constexpr std::string_view kDynamic = "DYNAMIC_DNS";

void check_entry_hosts(const Value& spec, const Path& path, Findings& findings) {
  if (spec.get("hosts").as_array().empty()) findings.missing(path, spec, "needs at least one host");
  const std::string& resolution = spec.get("resolution").as_string();
  const bool by_dns = resolution == "DNS" || resolution == "DNS_ROUND_ROBIN";
  size_t i = 0;
  for (const Value& host : spec.get("hosts").as_array()) {
    const Path at = path.index(i++);
    const std::string& name = host.as_string();
    if (!is_entry_host(name)) {
      findings.bad(at, host, fmt::format("\"{}\" is no host: write api.example.com or *.example.com", name));
    } else if (by_dns && name.starts_with('*') && spec.get("endpoints").size() == 0) {
      findings.bad(
          at, host,
          fmt::format("\"{}\" is no one name that DNS could be asked for: say endpoints, or resolution NONE", name));
    } else if (resolution == kDynamic && !name.starts_with('*')) {
      findings.bad(at, host, fmt::format("\"{}\" is one name: say resolution DNS; DYNAMIC_DNS is for wildcards", name));
    }
  }
}

void check_entry_addresses(const Value& spec, const Path& path, Findings& findings) {
  const std::string& resolution = spec.get("resolution").as_string();
  const bool takes_ranges = resolution.empty() || resolution == "NONE" || resolution == "STATIC";
  size_t i = 0;
  for (const Value& address : spec.get("addresses").as_array()) {
    const Path at = path.index(i++);
    const std::string& text = address.as_string();
    if (is_address(text)) continue;
    if (!is_address_range(text)) {
      findings.bad(at, address,
                   fmt::format("\"{}\" is neither an IP address nor a CIDR block; write one like 192.0.2.7", text));
    } else if (!takes_ranges) {
      findings.bad(at, address, "a CIDR block is for the resolutions NONE and STATIC");
    }
  }
}

void check_entry_ports(const Value& ports, const Path& path, Findings& findings) {
  std::set<std::string> names;
  std::set<int64_t> numbers;
  size_t i = 0;
  for (const Value& port : ports.as_array()) {
    const Path at = path.index(i++);
    check_port_number(port.get("number"), at.field("number"), findings);
    check_port_number(port.get("targetPort"), at.field("targetPort"), findings);
    const Value& protocol = port.get("protocol");
    if (!protocol.as_string().empty()) check_port_protocol(protocol, at.field("protocol"), findings);
    if (!names.insert(port.get("name").as_string()).second)
      findings.bad(at.field("name"), port.get("name"),
                   fmt::format("\"{}\" is there twice", port.get("name").as_string()));
    if (!numbers.insert(port.get("number").as_int()).second)
      findings.bad(at.field("number"), port.get("number"),
                   fmt::format("{} is there twice", port.get("number").as_int()));
  }
}

void check_port_names(const Value& endpoint, const Value& ports, const Path& path, Findings& findings) {
  for (const codec::Member& one : endpoint.get("ports").as_object()) {
    const auto is_it = [&](const Value& port) { return port.get("name").as_string() == one.key; };
    if (std::ranges::none_of(ports.as_array(), is_it))
      findings.bad(path.key(one.key), one.value, "no port of the entry is called so");
  }
}

void check_entry_endpoints(const Value& spec, const Path& path, Findings& findings) {
  const Value& endpoints = spec.get("endpoints");
  const std::string& resolution = spec.get("resolution").as_string();
  if (endpoints.size() > 0 && !spec.get("workloadSelector").is_null())
    findings.bad(path, endpoints, "stand beside workloadSelector; keep one");
  if (endpoints.size() > 0 && (resolution.empty() || resolution == "NONE"))
    findings.bad(path, endpoints, "have no use with the resolution NONE: calls go where they were meant to go");
  if (endpoints.size() > 0 && resolution == kDynamic)
    findings.bad(path, endpoints, "have no use with the resolution DYNAMIC_DNS: a request goes where its host is");
  if (endpoints.size() > 1 && resolution == "DNS_ROUND_ROBIN")
    findings.bad(path, endpoints, "are more than the one that DNS_ROUND_ROBIN takes");
  size_t i = 0;
  for (const Value& endpoint : endpoints.as_array()) {
    const Path at = path.index(i++);
    check_workload_entry(endpoint, at, findings);
    check_port_names(endpoint, spec.get("ports"), at.field("ports"), findings);
    const Value& address = endpoint.get("address");
    const std::string& text = address.as_string();
    if (resolution == "STATIC" && !text.empty() && !is_address(text) && !text.starts_with("unix://"))
      findings.bad(at.field("address"), address,
                   fmt::format("\"{}\" is no IP address, as the resolution STATIC wants it", text));
    if (resolution.starts_with("DNS") && text.starts_with("unix://"))
      findings.bad(at.field("address"), address, "a Unix socket is for the resolution STATIC");
  }
}

// "127.0.0.1:8080", "0.0.0.0:8080", "[::1]:8080" or "unix:///run/app.sock".
bool is_default_endpoint(std::string_view text) {
  if (text.starts_with("unix:///")) return text.size() > 8;
  const size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view host = text.substr(0, colon);
  const std::string_view digits = text.substr(colon + 1);
  constexpr std::string_view kHosts[] = {"127.0.0.1", "0.0.0.0", "[::1]", "[::]"};
  return std::ranges::find(kHosts, host) != std::end(kHosts) && !digits.empty() && digits.size() <= 5 &&
         digits.find_first_not_of("0123456789") == std::string_view::npos && std::stoi(std::string(digits)) >= 1 &&
         std::stoi(std::string(digits)) <= 65535;
}

void check_ingress(const Value& ingress, const Path& path, Findings& findings) {
  std::set<int64_t> ports;
  size_t i = 0;
  for (const Value& one : ingress.as_array()) {
    const Path at = path.index(i++);
    const Path port = at.field("port");
    const Value& number = one.at("port", "number");
    check_port_number(number, port.field("number"), findings);
    if (!one.get("port").is_null() && number.is_null()) findings.missing(port.field("number"), one.get("port"));
    if (!ports.insert(number.as_int()).second)
      findings.bad(port.field("number"), number, fmt::format("{} is there twice", number.as_int()));
    check_server_tls(one.get("tls"), at.field("tls"), findings);
    check_connection_pool(one.get("connectionPool"), at.field("connectionPool"), findings);
    const Value& endpoint = one.get("defaultEndpoint");
    if (!endpoint.as_string().empty() && !is_default_endpoint(endpoint.as_string())) {
      findings.bad(at.field("defaultEndpoint"), endpoint,
                   fmt::format("\"{}\" is no endpoint of the workload: write 127.0.0.1:PORT, 0.0.0.0:PORT or "
                               "unix:///PATH",
                               endpoint.as_string()));
    }
  }
}

// "shop/api.example.com", "./*", "*/*.example.com", "~/*".
bool is_egress_host(std::string_view text) {
  const size_t slash = text.find('/');
  if (slash == std::string_view::npos || slash == 0) return false;
  const std::string_view ns = text.substr(0, slash);
  const std::string_view name = text.substr(slash + 1);
  return (ns == "*" || ns == "." || ns == "~" || is_dns_label(ns)) && (name == "*" || is_entry_host(name));
}

void check_egress(const Value& egress, const Path& path, Findings& findings) {
  size_t i = 0;
  for (const Value& one : egress.as_array()) {
    const Path at = path.index(i++);
    const Path hosts = at.field("hosts");
    if (one.get("hosts").as_array().empty()) findings.missing(hosts, one, "needs at least one host");
    size_t j = 0;
    for (const Value& host : one.get("hosts").as_array()) {
      const Path here = hosts.index(j++);
      if (is_egress_host(host.as_string())) continue;
      findings.bad(here, host,
                   fmt::format("\"{}\" is no host of a namespace: write NAMESPACE/HOST, as in ./* or */*.example.com",
                               host.as_string()));
    }
  }
}

}  // namespace

void check_service_entry(const Value& spec, const Path& path, Findings& findings) {
  check_export_to(spec, path, findings);
  check_entry_hosts(spec, path.field("hosts"), findings);
  check_entry_addresses(spec, path.field("addresses"), findings);
  check_entry_ports(spec.get("ports"), path.field("ports"), findings);
  check_entry_endpoints(spec, path.field("endpoints"), findings);
  const Path selector = path.field("workloadSelector");
  check_labels(spec.at("workloadSelector", "labels"), selector.field("labels"), findings);
}

void check_workload_entry(const Value& spec, const Path& path, Findings& findings) {
  const Value& address = spec.get("address");
  const std::string& text = address.as_string();
  const bool socket = text.starts_with("unix://");
  if (text.empty()) {
    findings.missing(path.field("address"), spec, "is required: it says where the workload is");
  } else if (socket ? text.size() < 9 || text[7] != '/' : !is_address(text) && !is_dns_name(text)) {
    findings.bad(path.field("address"), address,
                 fmt::format("\"{}\" is no IP address, no name and no unix:///PATH", text));
  }
  if (socket && spec.get("ports").size() > 0)
    findings.bad(path.field("ports"), spec.get("ports"), "a Unix socket has no ports");
  check_labels(spec.get("labels"), path.field("labels"), findings);
  const Path ports = path.field("ports");
  for (const codec::Member& port : spec.get("ports").as_object())
    check_port_number(port.value, ports.key(port.key), findings);
}

void check_sidecar(const Value& spec, const Path& path, Findings& findings) {
  const Path selector = path.field("workloadSelector");
  check_labels(spec.at("workloadSelector", "labels"), selector.field("labels"), findings);
  check_ingress(spec.get("ingress"), path.field("ingress"), findings);
  check_egress(spec.get("egress"), path.field("egress"), findings);
  check_connection_pool(spec.get("inboundConnectionPool"), path.field("inboundConnectionPool"), findings);
}

}  // namespace weft::mesh::kinds

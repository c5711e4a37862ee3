#include "mesh/service_entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "config/address.h"
#include "config/ip.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kTlsMode = "security.istio.io/tlsMode";

std::vector<std::string> texts(const Value& list) {
  std::vector<std::string> out;
  for (const Value& one : list.as_array()) out.push_back(one.as_string());
  return out;
}

WorkloadEntry read_entry(const Value& spec, ObjectName object) {
  WorkloadEntry entry;
  entry.object = std::move(object);
  entry.address = spec.get("address").as_string();
  if (const auto ip = config::parse_ip(entry.address)) entry.address = config::text_of(*ip);  // as connections have it
  for (const codec::Member& port : spec.get("ports").as_object())
    entry.ports.emplace(port.key, static_cast<uint16_t>(port.value.as_int()));
  entry.labels = read_labels(spec.get("labels"));
  entry.locality = spec.get("locality").as_string();
  entry.weight = std::max<uint32_t>(1, static_cast<uint32_t>(spec.get("weight").as_int()));
  entry.service_account = spec.get("serviceAccount").as_string();
  const auto mode = entry.labels.find(kTlsMode);
  entry.takes_mtls = mode != entry.labels.end() && mode->second == "istio";
  return entry;
}

// Its name says nothing here: as in Istio the word `protocol` alone does.
ServicePort read_entry_port(const Value& value) {
  ServicePort port;
  port.name = value.get("name").as_string();
  port.port = static_cast<uint16_t>(value.get("number").as_int());
  const int64_t target = value.get("targetPort").as_int();
  port.target_number = target > 0 ? static_cast<uint16_t>(target) : port.port;
  const std::string protocol = kinds::port_protocol(value);
  port.protocol = protocol_of(protocol, "");
  port.names = protocol == "HTTPS" || protocol == "TLS";
  return port;
}

Resolution resolution_of(const std::string& word) {
  if (word == "STATIC") return Resolution::fixed;
  if (word == "DNS" || word == "DNS_ROUND_ROBIN") return Resolution::dns;
  if (word == "DYNAMIC_DNS") return Resolution::by_request;
  return Resolution::original;
}

Service read_common(const ServiceEntry& object) {
  const Value& spec = object.spec;
  Service service;
  service.object = object.object;
  service.is_entry = true;
  service.created = object.created;
  service.resolution = resolution_of(spec.get("resolution").as_string());
  service.external = spec.get("location").as_string() != "MESH_INTERNAL";
  service.export_to = read_export_to(texts(spec.get("exportTo")), object.object.ns);
  service.subject_alt_names = texts(spec.get("subjectAltNames"));
  service.selector = read_labels(spec.at("workloadSelector", "labels"));
  for (const Value& address : spec.get("addresses").as_array())
    (address.as_string().find('/') == std::string::npos ? service.addresses : service.ranges)
        .push_back(address.as_string());
  for (const Value& port : spec.get("ports").as_array()) service.ports.push_back(read_entry_port(port));
  for (const Value& endpoint : spec.get("endpoints").as_array())
    service.entries.push_back(read_entry(endpoint, object.object));
  return service;
}

void check_supported_entry(const Value& spec, Troubles& troubles) {
  const codec::Array& ports = spec.get("ports").as_array();
  for (size_t i = 0; i < ports.size() && spec.get("resolution").as_string() == "DYNAMIC_DNS"; ++i) {
    if (is_http(read_entry_port(ports[i]).protocol)) continue;
    troubles.push_back(not_supported(at_index("spec.ports", i), ports[i].line,
                                     "DYNAMIC_DNS asks for a request's host: say protocol HTTP, HTTP2 or GRPC"));
  }
}

// As in Istio such an entry is good: its hosts have names, endpoints and nothing that could be called.
void remark_no_ports(const Value& spec, Troubles& troubles) {
  if (spec.get("ports").size() > 0) return;
  troubles.push_back({Trouble::What::has_no_say, false, "spec.ports",
                      "says none, so nothing that goes to its hosts is known for theirs",
                      "say the ports they are called at", spec.line});
}

}  // namespace

ServiceEntry read_service_entry(const Value& object) {
  ServiceEntry out;
  out.object = object_name(object);
  out.created = object.at("metadata", "creationTimestamp").as_string();
  out.spec = object.get("spec");
  for (const Value& one : object.at("status", "addresses").as_array())
    out.given.emplace(one.get("host").as_string(), one.get("value").as_string());
  check_supported_entry(out.spec, out.troubles);
  add_bad_values(out.spec, kinds::check_service_entry, out.troubles);
  if (any_blocks(out.troubles)) return out;
  remark_no_ports(out.spec, out.troubles);
  const Service common = read_common(out);
  for (const Value& host : out.spec.get("hosts").as_array()) {
    out.services.push_back(common);
    out.services.back().host = lower_case(host.as_string());
  }
  return out;
}

WorkloadEntry read_workload_entry(const Value& object) { return read_entry(object.get("spec"), object_name(object)); }

bool WorkloadEntry::is_at_place() const { return address.starts_with("unix://") || config::is_ip(address); }

uint16_t port_at(const ServicePort& port, const WorkloadEntry& entry) {
  const auto own = entry.ports.find(port.name);
  return own == entry.ports.end() ? port.target_number : own->second;
}

}  // namespace weft::mesh

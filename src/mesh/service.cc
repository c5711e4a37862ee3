#include "mesh/service.h"

#include <algorithm>

#include "config/ip.h"
#include "mesh/gateway_topology.h"
#include "mesh/traffic_distribution.h"

namespace weft::mesh {
namespace {

using codec::Value;

uint16_t read_port(const Value& value) {
  int64_t number = value.as_int();
  return number > 0 && number <= UINT16_MAX ? static_cast<uint16_t>(number) : uint16_t{0};
}

bool is_tcp(const Value& port) {
  const std::string& protocol = port.get("protocol").as_string();
  return protocol.empty() || protocol == "TCP";
}

ServicePort read_service_port(const Value& value) {
  ServicePort port;
  port.name = value.get("name").as_string();
  port.port = read_port(value.get("port"));
  port.protocol = protocol_of(value.get("appProtocol").as_string(), port.name);
  port.tls = is_own_tls(value.get("appProtocol").as_string(), port.name);
  const Value& target = value.get("targetPort");
  if (target.is_string()) {
    port.target_name = target.as_string();
  } else {
    port.target_number = target.is_null() ? port.port : read_port(target);
  }
  return port;
}

// "a, b" as its words.
std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const size_t comma = std::min(text.find(','), text.size());
    std::string_view word = text.substr(0, comma);
    text.remove_prefix(std::min(comma + 1, text.size()));
    while (word.starts_with(' ')) word.remove_prefix(1);
    while (word.ends_with(' ')) word.remove_suffix(1);
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

void read_addresses(const Value& spec, Service& service) {
  for (const Value& ip : spec.get("clusterIPs").as_array()) {
    if (ip.as_string() != "None") service.addresses.push_back(ip_text(ip.as_string()));
  }
  const std::string& only = spec.get("clusterIP").as_string();
  if (service.addresses.empty() && !only.empty() && only != "None") service.addresses.push_back(ip_text(only));
  const codec::Array& families = spec.get("ipFamilies").as_array();
  service.v6_first = families.empty() ? !service.addresses.empty() && is_v6(service.addresses.front())
                                      : families.front().as_string() == "IPv6";
}

void read_pod_addresses(const Value& status, Workload& workload) {
  workload.ip = ip_text(status.get("podIP").as_string());
  for (const Value& each : status.get("podIPs").as_array()) {
    std::string ip = ip_text(each.get("ip").as_string());
    if (workload.ip.empty()) workload.ip = std::move(ip);
    else if (!ip.empty() && !workload.is_at(ip)) workload.other_ips.push_back(std::move(ip));
  }
}

bool is_ready(const Value& status) {
  for (const Value& condition : status.get("conditions").as_array()) {
    if (condition.get("type").as_string() == "Ready") return condition.get("status").as_string() == "True";
  }
  return false;
}

EndpointState state_of(const Value& conditions) {
  // An absent `ready` means ready; an absent `serving` means the same as `ready` (discovery.k8s.io/v1
  // EndpointConditions).
  bool ready = conditions.get("ready").as_bool(true);
  bool serving = conditions.get("serving").as_bool(ready);
  bool terminating = conditions.get("terminating").as_bool(false);
  if (terminating) return serving ? EndpointState::draining : EndpointState::absent;
  return ready ? EndpointState::ready : EndpointState::absent;
}

SliceEndpoint read_endpoint(const Value& value) {
  SliceEndpoint endpoint;
  for (const Value& address : value.get("addresses").as_array())
    endpoint.addresses.push_back(ip_text(address.as_string()));
  endpoint.state = state_of(value.get("conditions"));
  if (value.at("targetRef", "kind").as_string() == "Pod") endpoint.pod = value.at("targetRef", "name").as_string();
  endpoint.zone = value.get("zone").as_string();
  endpoint.hostname = value.get("hostname").as_string();
  return endpoint;
}

void read_container_ports(const Value& container, Workload& workload) {
  for (const Value& port : container.get("ports").as_array()) {
    uint16_t number = read_port(port.get("containerPort"));
    if (number != 0 && is_tcp(port)) workload.ports.push_back({port.get("name").as_string(), number});
  }
}

// A Deployment's ReplicaSet is called by the Deployment and the hash of the template; the hash is also a label of the
// pod.
std::string owner_of(const Value& object, const ObjectName& pod) {
  for (const Value& owner : object.at("metadata", "ownerReferences").as_array()) {
    std::string name = owner.get("name").as_string();
    std::string suffix = "-" + object.at("metadata", "labels").get("pod-template-hash").as_string();
    if (owner.get("kind").as_string() == "ReplicaSet" && suffix.size() > 1 && name.ends_with(suffix)) {
      name.resize(name.size() - suffix.size());
    }
    return name;
  }
  return pod.name;
}

}  // namespace

Labels read_labels(const Value& map) {
  Labels labels;
  for (const codec::Member& member : map.as_object()) labels.emplace(member.key, member.value.as_string());
  return labels;
}

bool matches(const Labels& wanted, const Labels& labels) {
  for (const auto& [key, value] : wanted) {
    auto at = labels.find(key);
    if (at == labels.end() || at->second != value) return false;
  }
  return true;
}

const ServicePort* Service::port(uint16_t number) const {
  for (const ServicePort& one : ports) {
    if (one.port == number) return &one;
  }
  return nullptr;
}

const ServicePort* Service::port(const std::string& name) const {
  for (const ServicePort& one : ports) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

std::vector<std::string> Workload::ips() const {
  if (ip.empty()) return {};
  std::vector<std::string> all{ip};
  all.insert(all.end(), other_ips.begin(), other_ips.end());
  return all;
}

bool Workload::is_at(std::string_view address) const {
  return (!ip.empty() && ip == address) || std::ranges::find(other_ips, address) != other_ips.end();
}

bool is_v6(std::string_view ip) { return ip.find(':') != std::string_view::npos; }

std::string ip_text(const std::string& address) {
  const auto ip = config::parse_ip(address);
  return ip ? config::text_of(*ip) : address;
}

ObjectName object_name(const Value& object) {
  const std::string& ns = object.at("metadata", "namespace").as_string();
  return {ns.empty() ? "default" : ns, object.at("metadata", "name").as_string()};
}

ExportTo read_export_to(const std::vector<std::string>& words, const std::string& own) {
  ExportTo out{.everywhere = words.empty(), .namespaces = {}};
  for (const std::string& word : words) {
    if (word == "*") out.everywhere = true;
    if (word == ".") out.namespaces.insert(own);
    if (word != "*" && word != "." && word != "~") out.namespaces.insert(word);
  }
  if (out.everywhere) out.namespaces.clear();
  return out;
}

Service read_service(const Value& object, std::string_view domain) {
  Service service;
  service.object = object_name(object);
  service.host = service_host(service.object, domain);
  const Value& spec = object.get("spec");
  if (spec.get("type").as_string() == "ExternalName") return service;
  read_addresses(spec, service);
  for (const Value& port : spec.get("ports").as_array()) {
    if (is_tcp(port)) service.ports.push_back(read_service_port(port));
  }
  service.selector = read_labels(spec.get("selector"));
  service.prefers_close = prefers_close(object);
  service.export_to =
      read_export_to(split_words(object.at("metadata", "annotations").get("networking.istio.io/exportTo").as_string()),
                     service.object.ns);
  return service;
}

Workload read_pod(const Value& object) {
  Workload workload;
  workload.object = object_name(object);
  workload.labels = read_labels(object.at("metadata", "labels"));
  workload.owner = owner_of(object, workload.object);
  const Value& spec = object.get("spec");
  if (const std::string& account = spec.get("serviceAccountName").as_string(); !account.empty()) {
    workload.service_account = account;
  }
  workload.node = spec.get("nodeName").as_string();
  for (const Value& container : spec.get("containers").as_array()) {
    read_container_ports(container, workload);
    // In a manifest it may still be as its author wrote it (inject/gateway.h).
    workload.is_gateway |=
        container.get("name").as_string() == kProxyContainer || container.get("image").as_string() == "auto";
  }
  const std::string& proxy_config = object.at("metadata", "annotations", kProxyConfigAnnotation).as_string();
  if (workload.is_gateway && !proxy_config.empty())
    workload.topology = read_gateway_topology(proxy_config, workload.wrong_topology);
  for (const Value& container : spec.get("initContainers").as_array())
    workload.has_sidecar |= container.get("name").as_string() == kProxyContainer;
  const Value& status = object.get("status");
  workload.ready = is_ready(status);
  const std::string& phase = status.get("phase").as_string();
  // A pod that has ended keeps its address in its status while the address may already be somebody else's; a pod on its
  // host's network shares it with others.
  workload.has_ended = phase == "Succeeded" || phase == "Failed";
  if (!workload.has_ended && !spec.get("hostNetwork").as_bool()) read_pod_addresses(status, workload);
  return workload;
}

EndpointSlice read_endpoint_slice(const Value& object) {
  EndpointSlice slice;
  slice.object = object_name(object);
  slice.service = object.at("metadata", "labels").get("kubernetes.io/service-name").as_string();
  for (const Value& port : object.get("ports").as_array()) {
    if (is_tcp(port)) slice.ports.emplace_back(port.get("name").as_string(), read_port(port.get("port")));
  }
  for (const Value& endpoint : object.get("endpoints").as_array()) slice.endpoints.push_back(read_endpoint(endpoint));
  return slice;
}

std::optional<uint16_t> target_of(const ServicePort& port, const Workload& workload) {
  if (port.target_number != 0) return port.target_number;
  for (const ContainerPort& one : workload.ports) {
    if (one.name == port.target_name) return one.port;
  }
  return std::nullopt;
}

}  // namespace weft::mesh

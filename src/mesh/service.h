// Service, Workload and EndpointSlice: the Kubernetes objects as the mesh sees them.
//
// Plain values, read once from an API object and then only looked at: any thread. Reading is tolerant: the API has
// checked the object's shape, and a field of another type counts as absent.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codec/value.h"
#include "mesh/names.h"
#include "mesh/protocol.h"

namespace weft::mesh {

using Labels = std::map<std::string, std::string, std::less<>>;

Labels read_labels(const codec::Value& map);
// Whether all of `wanted` are among `labels`; nothing wanted matches everything.
bool matches(const Labels& wanted, const Labels& labels);

struct ServicePort {
  std::string name;
  uint16_t port = 0;
  uint16_t target_number = 0;  // 0: by name
  std::string target_name;     // of a container port
  Protocol protocol = Protocol::unknown;
  bool tls = false;  // opaque, and begins with the application's own TLS, which names whom it wants

  bool operator==(const ServicePort&) const = default;
};

struct Service {
  ObjectName object;
  std::string host;                    // name.ns.svc.<cluster domain>
  std::vector<std::string> addresses;  // cluster IPs; none: headless, its pods are called by their own addresses
  bool v6_first = false;               // of ipFamilies: by which address of a pod that has both it is called
  std::vector<ServicePort> ports;      // TCP only; the mesh carries nothing else
  Labels selector;                     // empty: its endpoints are written by somebody else

  const ServicePort* port(uint16_t number) const;
  const ServicePort* port(const std::string& name) const;
  bool operator==(const Service&) const = default;
};

struct ContainerPort {
  std::string name;
  uint16_t port = 0;

  bool operator==(const ContainerPort&) const = default;
};

// A proxy's container; beside an application's it is an init container.
inline constexpr std::string_view kProxyContainer = "weft-proxy";

// A pod; also a proxy that asks for configuration.
struct Workload {
  ObjectName object;
  std::string ip;                      // empty: it has none yet
  std::vector<std::string> other_ips;  // of a pod of both families: its second
  Labels labels;
  std::string owner;  // what runs it: its Deployment, where that can be told; else its own name
  std::string service_account = "default";
  std::string node;
  bool ready = false;
  bool is_gateway = false;           // its proxy is its application: it serves Gateways, and captures nothing
  bool has_sidecar = false;          // a proxy takes what comes to it
  std::vector<ContainerPort> ports;  // of its application's containers

  std::vector<std::string> ips() const;  // all
  bool is_at(std::string_view address) const;
  bool operator==(const Workload&) const = default;
};

enum class EndpointState : uint8_t {
  ready,
  draining,  // on its way out, still serving what it has: takes nothing new
  absent,    // neither
};

struct SliceEndpoint {
  std::vector<std::string> addresses;
  EndpointState state = EndpointState::ready;
  std::string pod;  // name in the slice's namespace; empty if it is none
  std::string zone;
  std::string hostname;  // what a headless service's pod is called before the service's name; empty: it is not

  bool operator==(const SliceEndpoint&) const = default;
};

struct EndpointSlice {
  ObjectName object;
  std::string service;                                  // name in the same namespace
  std::vector<std::pair<std::string, uint16_t>> ports;  // service port name → the pod's port
  std::vector<SliceEndpoint> endpoints;

  bool operator==(const EndpointSlice&) const = default;
};

bool is_v6(std::string_view ip);
// As connections are seen to have it: every IPv6 address has one form. What is no address stays as it is.
std::string ip_text(const std::string& address);

ObjectName object_name(const codec::Value& object);
Service read_service(const codec::Value& object, std::string_view domain);
Workload read_pod(const codec::Value& object);
EndpointSlice read_endpoint_slice(const codec::Value& object);

// The pod's port that a service port leads to: the number, or the container port of that name. nullopt: the pod has
// none.
std::optional<uint16_t> target_of(const ServicePort& port, const Workload& workload);

}  // namespace weft::mesh

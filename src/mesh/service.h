// Service, Workload and EndpointSlice: the Kubernetes objects as the mesh sees them. A ServiceEntry becomes a Service,
// too, one for each of its hosts (service_entry.h).
//
// Plain values, read once from an API object and then only looked at: any thread. Reading is tolerant: the API has
// checked the object's shape, and a field of another type counts as absent.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "codec/value.h"
#include "mesh/names.h"
#include "mesh/protocol.h"
#include "mesh/settings.h"
#include "mesh/trouble.h"

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
  bool names =
      false;  // TLS of the application's own, which says in its SNI whom it is for (a ServiceEntry's HTTPS, TLS)

  bool operator==(const ServicePort&) const = default;
};

// In which namespaces a service is seen (exportTo).
struct ExportTo {
  bool everywhere = true;
  std::set<std::string, std::less<>> namespaces;  // else these

  bool includes(std::string_view ns) const { return everywhere || namespaces.contains(ns); }
  bool operator==(const ExportTo&) const = default;
};

// How the endpoints of a service are found.
enum class Resolution : uint8_t {
  slices,      // by its EndpointSlices
  fixed,       // those that are written down, or that its selector takes in
  dns,         // those that are written down are names, or its host is the name
  original,    // there are none: a call goes where it was meant to go
  by_request,  // there are none: a request goes where DNS says its own host is
};

// A workload that no Pod stands for: a WorkloadEntry, or an endpoint within a ServiceEntry.
struct WorkloadEntry {
  ObjectName object;                      // the WorkloadEntry, or the ServiceEntry
  std::string address;                    // an IP address, a name, or the path of a Unix socket
  std::map<std::string, uint16_t> ports;  // a service port's name → the workload's port
  Labels labels;
  std::string locality;
  uint32_t weight = 1;
  std::string service_account;  // empty: nobody says
  bool takes_mtls = false;      // its proxy does (the label security.istio.io/tlsMode: istio)
  Troubles troubles;            // of its own words

  bool is_at_place() const;  // at an IP address or a socket, and not at a name
  bool operator==(const WorkloadEntry&) const = default;
};

struct Service {
  ObjectName object;
  std::string host;                    // name.ns.svc.<cluster domain>; of a ServiceEntry also "*.example.com"
  std::vector<std::string> addresses;  // cluster IPs; none: headless, its pods are called by their own addresses
  bool v6_first = false;               // of ipFamilies: by which address of a pod that has both it is called
  std::vector<ServicePort> ports;      // TCP only; the mesh carries nothing else
  Labels selector;                     // empty: its endpoints are written by somebody else
  ExportTo export_to;
  bool prefers_close = false;  // who is near is asked first (traffic_distribution.h)
  // Of a ServiceEntry's. Its addresses are those that it says, or the virtual one it was given.
  bool is_entry = false;
  std::string created;  // of several for one host the oldest counts
  Resolution resolution = Resolution::slices;
  bool external = false;                       // outside the mesh: nobody there takes its mutual TLS
  std::vector<std::string> ranges;             // "192.0.2.0/24", beside its addresses
  std::vector<std::string> subject_alt_names;  // what a server must prove to be, where nobody says otherwise
  std::vector<WorkloadEntry> entries;          // its endpoints, as they are written down

  const ServicePort* port(uint16_t number) const;
  const ServicePort* port(const std::string& name) const;
  std::string_view kind() const { return is_entry ? "ServiceEntry" : "Service"; }
  bool is_wildcard() const { return host.starts_with('*'); }
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
  bool has_ended = false;            // and is still there, as a Job's pods are
  std::vector<ContainerPort> ports;  // of its application's containers
  // Of a gateway: the annotation proxy.istio.io/config, and what of it is not as it should be.
  GatewayTopology topology{};
  std::vector<std::string> wrong_topology{};

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
// "*", ".", "~" and names of namespaces; nothing said: everywhere. `own` is the namespace of who says it.
ExportTo read_export_to(const std::vector<std::string>& words, const std::string& own);

ObjectName object_name(const codec::Value& object);
Service read_service(const codec::Value& object, std::string_view domain);
Workload read_pod(const codec::Value& object);
EndpointSlice read_endpoint_slice(const codec::Value& object);

// The pod's port that a service port leads to: the number, or the container port of that name. nullopt: the pod has
// none.
std::optional<uint16_t> target_of(const ServicePort& port, const Workload& workload);

}  // namespace weft::mesh

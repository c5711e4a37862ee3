// Names: what the node's DNS answers, as a pure function of a table: services and pods of the cluster domain, and
// nothing else.
//
// The table belongs to the node's thread and is filled from Services and EndpointSlices; look_up() changes nothing. A
// name in the cluster domain that does not exist is NXDOMAIN, so that a resolver's search list goes on; a name outside
// is REFUSED with a reason a person can read.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "io/address.h"

namespace weft::node {

// What a cluster answers for a service's name (Kubernetes DNS specification 1.1.0): short, because pods come and go.
inline constexpr uint32_t kNameTtl = 5;  // seconds

struct NamedAddress {
  io::Address address;
  std::string hostname;  // a StatefulSet's pod is also <hostname>.<service>…; else empty
};

struct NamedService {
  std::vector<io::Address> cluster_ips;  // none: headless
  std::vector<NamedAddress> addresses;   // of a headless service's ready pods
  std::string external_name;             // type ExternalName: another name to look up here; else empty
};

// The record types the table knows (RFC 1035, RFC 3596).
inline constexpr uint16_t kTypeA = 1;
inline constexpr uint16_t kTypeAaaa = 28;

struct NameAnswer {
  enum class Verdict : uint8_t { found, no_such_name, refused };
  Verdict verdict = Verdict::found;
  std::vector<io::Address> addresses;  // found, but empty: the name has none of that type
  std::string reason;                  // of refused, for the Extended DNS Error (RFC 8914)
};

class Names {
 public:
  explicit Names(std::string cluster_domain) : domain_(std::move(cluster_domain)) {}

  void set(std::string_view name_space, std::string_view service, NamedService value);
  void remove(std::string_view name_space, std::string_view service);
  // Names that are in the mesh though no Service has them (hosts of ServiceEntries), with their addresses. One without
  // any is outside, whatever a wildcard ("*.example.com") says; of several wildcards the longest counts.
  void set_host(std::string_view host, std::vector<io::Address> addresses);
  void remove_host(std::string_view host);

  // Any letter case, with or without the final dot.
  NameAnswer look_up(std::string_view name, uint16_t type) const;

 private:
  NameAnswer look_up_in_cluster(std::string_view name, uint16_t type, int depth) const;
  NameAnswer look_up(const std::string& name, uint16_t type, int depth) const;
  const std::vector<io::Address>* addresses_of_host(std::string_view name) const;  // nullptr: it has none

  std::string domain_;
  std::map<std::string, NamedService, std::less<>> services_;             // by "service.namespace"
  std::map<std::string, std::set<std::string>, std::less<>> namespaces_;  // its services
  std::map<std::string, std::vector<io::Address>, std::less<>> hosts_;
};

}  // namespace weft::node

// The environment, command line and small files a container finds, as Kubernetes gives them.
//
// Pure functions. The image's variables come first, then what Kubernetes gives, then the pod's, in which $(NAME) stands
// for a variable defined before it and $$ for a dollar.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "node/pod/images.h"
#include "node/pod/spec.h"

namespace weft::node {

struct PodPlace {
  std::string address;       // the pod's
  std::string node_address;  // also its DNS server
  std::string v6 = {};       // the pod's and the node's of the other family; empty: none
  std::string node_v6 = {};
  std::string cluster_domain = "cluster.local";
  std::string api_host;  // KUBERNETES_SERVICE_HOST; empty: not given
  std::string api_port;
};

struct Launch {
  std::vector<std::string> command;
  std::vector<std::string> environment;  // NAME=value
  std::string working_directory;
};

// Errors: invalid, naming the variable whose source this node does not have.
Result<Launch> launch_of(const PodSpec& pod, const ContainerDef& container, const Image& image, const PodPlace& place);

// /etc/resolv.conf: the node, Kubernetes' search list and ndots:5.
std::string resolv_conf(const PodSpec& pod, const PodPlace& place);
// /etc/hosts: localhost and the pod itself.
std::string hosts_file(const PodSpec& pod, const PodPlace& place);
// /etc/nsswitch.conf: names come from those two and nowhere else (a host's resolved or mDNS would answer past the
// mesh).
std::string nsswitch_conf();

}  // namespace weft::node

// The sidecar on this machine: the program that stands in for its image, and the bootstrap file of one pod's proxy.
//
// Pure but for write_bootstrap(), which the node calls before a pod's first container.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/run_dir.h"
#include "io/address.h"
#include "node/pod/images.h"
#include "node/pod/spec.h"

namespace weft::cli::up {

// Envoy's bootstrap format: who the proxy is, and where its control plane is ("10.244.0.1:15012"), asked incrementally.
std::string bootstrap_text(const node::PodSpec& pod, const io::Address& control);

// What the image of the injected container runs here; `program` is the path of weft-proxy.
node::Image sidecar_image(const std::string& program);

// Writes bootstrap.json into the pod's proxy folder; gives the variables sidecar_image() needs.
Result<std::vector<std::string>> write_bootstrap(const RunDir& dir, const node::PodSpec& pod, const std::string& folder,
                                                 const io::Address& control);

}  // namespace weft::cli::up

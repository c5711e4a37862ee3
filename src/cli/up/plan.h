// Plan: what `weft up` is about to do, checked as a whole before anything is started.
//
// A plain value, made once on the main thread. Whatever is wrong in the folder is said here, with file and line: an
// object, a name that leads nowhere, an image without a command, a command that is not on this machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/manifests.h"
#include "node/pod/images.h"

namespace weft::cli::up {

// The first service that is opened gets this port of the host's loopback unless another is asked for.
inline constexpr uint16_t kOpenPort = 8080;

// A service that the host may call.
struct Opening {
  std::string ns, service;
  uint16_t service_port = 0;
  uint16_t host_port = 0;  // 0: any that is free
};

struct Plan {
  std::string folder;               // absolute
  std::vector<Manifest> manifests;  // in the order of creation
  node::Images images;
  std::vector<Opening> openings;
  size_t pods = 0;                    // how many the folder asks for
  std::vector<std::string> warnings;  // probably not meant; does not stop anything
};

// `open` is what --open was given: [NAMESPACE/]SERVICE[:PORT][=HOST-PORT]. Errors: invalid, not_found; one problem a
// line.
Result<Plan> make_plan(const std::string& folder, const std::vector<std::string>& open);

// Pure: "shop/storefront:80=9000"; what is left out stays empty or 0. Error: invalid.
struct OpenWord {
  std::string ns, service;
  uint16_t service_port = 0;
  int host_port = -1;  // -1: not said

  friend bool operator==(const OpenWord&, const OpenWord&) = default;
};
Result<OpenWord> parse_open(std::string_view word);

}  // namespace weft::cli::up

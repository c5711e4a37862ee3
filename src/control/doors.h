// Doors: a Unix socket a pod by which its proxy, and nobody else, gets the pod's configuration:
// <folder>/<namespace>.<pod>.sock.
//
// There from when the pod stands in the API with a sidecar until it is gone from there; its permissions are its owner's
// only. Whoever comes in by it is that pod, whatever it says of itself: the node shows the socket to the pod's proxy
// and not to its app. Owned by Control, on its loop; run() outlives the discovery server's streams.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "codec/value.h"
#include "io/network.h"
#include "io/scope.h"
#include "mesh/names.h"
#include "xds/server.h"

namespace weft::control {

// Where the socket of a pod is; the node finds it by the same words.
std::string door_path(const std::string& folder, const mesh::ObjectName& pod);
// What the kernel takes as the path of a Unix socket (unix(7)), without the end mark.
inline constexpr size_t kMaxSocketPath = 107;

// Whether the pod has a proxy that will come for its configuration.
bool has_sidecar(const codec::Value& pod);

class Doors {
 public:
  Doors(io::Network& network, xds::Server& server, std::string folder)
      : network_(network), server_(server), folder_(std::move(folder)) {}
  Doors(const Doors&) = delete;
  Doors& operator=(const Doors&) = delete;

  // Keeps the doors as told until cancelled.
  io::Task<void> run() { co_return co_await io::with_scope(keep, std::ref(*this)); }

  // Soon after. Connections of a closed one are ended.
  void open(const mesh::ObjectName& pod);
  // Whether there was one.
  bool close(const mesh::ObjectName& pod);
  size_t size() const { return doors_.size(); }
  // The pods that have one.
  const std::set<mesh::ObjectName>& pods() const { return wanted_; }

 private:
  struct Door {
    io::Event closing;
  };

  static io::Task<void> keep(io::Scope& scope, Doors& doors);
  io::Task<void> serve(mesh::ObjectName pod);
  io::Task<void> serve_until_closed(const mesh::ObjectName& pod, Door& door);

  io::Network& network_;
  xds::Server& server_;
  const std::string folder_;
  std::set<mesh::ObjectName> wanted_;
  std::map<mesh::ObjectName, Door> doors_;
  io::Event news_;
};

}  // namespace weft::control

// RunDir: the folder of a running mesh, and what lies where in it. Every verb but those that only read files finds the
// mesh by it.
//
// A value; any thread. Sockets live here, so its path must be short: a pod's socket has to stay below the kernel's 108
// bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace weft::cli {

// Room for "/admin/<namespace>.<pod>.sock" with ordinary names (unix(7) allows 107 bytes in all).
inline constexpr size_t kMaxRunDir = 40;

// $XDG_RUNTIME_DIR/weft, or /tmp/weft-<uid> where there is none, or where it is too long.
std::string default_run_dir();

struct RunDir {
  std::string path;  // absolute

  std::string state() const { return path + "/state.json"; }
  std::string kubeconfig() const { return path + "/kubeconfig"; }
  std::string data() const { return path + "/data"; }
  std::string logs() const { return path + "/logs"; }
  std::string pods() const { return path + "/pods"; }
  std::string control_root() const { return path + "/root-cert.pem"; }  // whom its proxies trust as control plane
  std::string admin() const { return path + "/admin"; }
  std::string control_socket() const { return path + "/control.sock"; }
  std::string admin_socket(std::string_view ns, std::string_view pod) const;

  // Absolute, made if need be, its owner's only. Errors: invalid (too long, somebody else's), io.
  static Result<RunDir> prepare(const std::string& path);
  // Takes away all that a mesh leaves, and the folder itself if nothing else is in it.
  void clear() const;
};

}  // namespace weft::cli

// StatusWriter: tells each object that mesh/status.h knows, in its status, whether it is in force and on how many
// proxies, and writes down which form of it is (mesh/in_force.h), for the control plane after this one.
//
// Owned by Control, on its loop. Two conditions: Ready (mesh/status.h; False also when a proxy would refuse what the
// object asks for) and Applied ("Applied 3/4"). Marked objects are looked at kPause after the first mark,
// and written only if that says anything new. What cannot be written is tried again.
#pragma once

#include <set>
#include <string_view>

#include "control/mirror.h"
#include "control/progress.h"
#include "control/source.h"
#include "io/event.h"
#include "mesh/changes.h"

namespace weft::control {

class StatusWriter {
 public:
  // What happens together is told together: a change reaches all proxies within this, mostly.
  static constexpr Duration kPause = 100ms;
  static constexpr Duration kCallTime = 10s;
  static constexpr Duration kRetry = 1s;

  StatusWriter(kube::Client& client, const Mirror& mirror, const Source& source, const xds::Server& server)
      : client_(client), mirror_(mirror), source_(source), server_(server) {}
  StatusWriter(const StatusWriter&) = delete;
  StatusWriter& operator=(const StatusWriter&) = delete;

  void mark(const std::set<mesh::StatusRef>& objects);
  // Proxies came, went or reported.
  void mark_all();

  // Error: cancelled.
  io::Task<void> run();

 private:
  io::Task<void> write(const mesh::StatusRef& object);

  kube::Client& client_;
  const Mirror& mirror_;
  const Source& source_;
  const xds::Server& server_;
  std::set<mesh::StatusRef> marked_;
  io::Event news_;
};

// The whole status of an object: mesh::status_of, what is held back by the compiler, and the progress. Pure.
codec::Value full_status(codec::Value status, const std::vector<std::string>& refusals, const Progress& progress,
                         const codec::Value& former, std::string_view now);

}  // namespace weft::control

// StatusWriter: tells each object that mesh/status.h knows, in its status, whether it is in force and on how many
// proxies, and writes down which form of it is (mesh/in_force.h), for the control plane after this one.
//
// Owned by Control, on its loop. Two conditions: Ready (mesh/status.h; False also when a proxy would refuse what the
// object asks for) and Applied ("Applied 3/4"). Marked objects are looked at kPause after the first mark,
// and written only if that says anything new. What cannot be written is tried again.
#pragma once

#include <map>
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
  // At whom is behind, if nothing happens before: also time makes one count as settled (xds::kStuckAfter).
  static constexpr Duration kLookAgain = 1s;

  StatusWriter(kube::Client& client, const Mirror& mirror, const Source& source, const xds::Server& server)
      : client_(client), mirror_(mirror), source_(source), server_(server) {}
  StatusWriter(const StatusWriter&) = delete;
  StatusWriter& operator=(const StatusWriter&) = delete;

  // What these say may be another since the server's last change, of which it knows already.
  void mark(const std::set<mesh::StatusRef>& objects);
  // Pods came or went: who is behind may be another.
  void mark_behind();
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
  // What was changed last of an object that may not be with everybody yet: the number of the change.
  std::map<mesh::StatusRef, uint64_t> since_;
  std::vector<std::string> running_;       // whose proxies should be connected
  std::vector<xds::ProxyStatus> proxies_;  // those that are; both of when the last round began
  io::Event news_;
};

// The whole status of an object: mesh::status_of, what is held back by the compiler, and the progress. Who is behind
// counts until an object has been with everybody: a proxy that loses its connection then runs on what it has. Pure.
codec::Value full_status(codec::Value status, const std::vector<std::string>& refusals, const Progress& progress,
                         const Behind& behind, const codec::Value& former, std::string_view now);

}  // namespace weft::control

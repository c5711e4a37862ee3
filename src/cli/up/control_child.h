// ControlChild: weft-control as a process of this machine, started again when it ends before its time.
//
// Owned by the mesh's main task, on its loop, inside the sandbox. run() is spawned once and lasts until stop(): apps
// and proxies do not notice a restart. Its output is in <run-dir>/logs/weft-control.log.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run_dir.h"
#include "io/event.h"
#include "io/task.h"
#include "node/fd.h"
#include "node/net/namespace.h"
#include "node/process/exit.h"

namespace weft::cli::up {

// Between restarts: doubled each time, back to the first once it has run for kSteady.
inline constexpr Duration kFirstRestart = 100ms;
inline constexpr Duration kMaxRestart = 5s;
inline constexpr Duration kSteady = 10s;
// What it gets to end by itself.
inline constexpr Duration kControlGrace = 5s;
// The one node of this machine, as the API calls it.
inline constexpr std::string_view kNodeName = "weft";

class ControlChild {
 public:
  // `api` is the listening socket it serves the API on; `options` are handed to the program as they are.
  ControlChild(RunDir dir, std::string program, const node::Fd& api, std::vector<std::string> options);

  io::Task<void> run();
  void stop();

  // How often it has ended unasked.
  int failures() const { return failures_; }
  // The last line it wrote: mostly why it ended.
  std::string last_words() const;

 private:
  Result<void> start();
  io::Task<void> await_end();

  const RunDir dir_;
  const std::string program_;
  const node::Fd& api_;
  const std::vector<std::string> options_;
  std::optional<node::Process> process_;
  io::Event stopping_;
  int failures_ = 0;
};

}  // namespace weft::cli::up

// Progress: what `weft up` shows while it starts: one line a step, with the time it took; on a terminal the line of the
// step that is under way is rewritten, in a pipe only finished steps are printed.
//
// Owned by the mesh's main task; writes to standard output.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace weft::cli::up {

class Progress {
 public:
  explicit Progress(bool terminal) : terminal_(terminal) {}

  // The step under way, or how far it is.
  void now(std::string_view text);
  // It is done.
  void done(std::string_view text);
  void warn(std::string_view text);
  // A text as it stands, words between two ` in bold on a terminal.
  void say(std::string_view text);

 private:
  void clear_line();

  bool terminal_;
  bool line_open_ = false;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
  std::string shown_;
};

}  // namespace weft::cli::up

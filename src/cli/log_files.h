// The log files of a pod on this machine, as the node writes them: <pod folder>/<container>/<run>.log, and beside it as
// <run>.log.1 the one before, which was full (node::kLogLimit).
//
// Any thread. A file that is not there reads as empty.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/pod_name.h"
#include "node/fd.h"

namespace weft::cli {

inline constexpr std::string_view kProxyContainerName = "weft-proxy";

// Its containers, by name.
std::vector<std::string> containers_of(const PodHere& pod);
// The number of a container's last run, 0 being the first; -1: it has not run.
int newest_run(const std::string& container_folder);
std::string run_file(const std::string& container_folder, int run);
std::string read_file(const std::string& file);
// The last `count` lines of a text; its end need not be a whole line.
std::string_view last_lines(std::string_view text, int64_t count);

// One run's log as it grows, read on by its owner whenever it likes. Of a file that is full, and so renamed, the rest
// is read first; what comes in more than two files' worth between two reads is lost, as it is on the disk.
class RunLog {
 public:
  explicit RunLog(std::string file) : file_(std::move(file)) {}

  // What has come since the last time; at first all that is there.
  std::string read_on();

 private:
  bool is_another() const;  // the file of that name is not the one that is open

  std::string file_;
  node::Fd open_;
};

}  // namespace weft::cli

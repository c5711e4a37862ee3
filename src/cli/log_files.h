// The log files of a pod on this machine, as the node writes them: <pod folder>/<container>/<run>.log.
//
// Plain functions; any thread. A file that is not there reads as empty.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/pod_name.h"

namespace weft::cli {

inline constexpr std::string_view kProxyContainerName = "weft-proxy";

// Its containers, by name.
std::vector<std::string> containers_of(const PodHere& pod);
// The number of a container's last run, 0 being the first; -1: it has not run.
int newest_run(const std::string& container_folder);
std::string run_file(const std::string& container_folder, int run);
// What stands there from that byte on.
std::string read_from(const std::string& file, uint64_t from);
// The last `count` lines of a text; its end need not be a whole line.
std::string_view last_lines(std::string_view text, int64_t count);

}  // namespace weft::cli

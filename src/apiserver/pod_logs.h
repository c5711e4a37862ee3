// pod_logs: pods/log from the files in which the node keeps what containers write:
// <folder>/<namespace>_<pod>_<uid>/<container>/<run>.log.
//
// The LogSource of a machine whose node and API server share a file system. Reads a bounded piece at a time; files
// carry no times, so `timestamps` and `since_seconds` change nothing.
#pragma once

#include <string>

#include "apiserver/log.h"

namespace weft::apiserver {

// Bytes given at once.
inline constexpr size_t kLogPiece = 256 * 1024;

LogSource pod_logs(std::string folder);

}  // namespace weft::apiserver

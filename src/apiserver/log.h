// pods/log: what kubectl asks of a container's output, and the hook through which the node gives it.
//
// LogSource is called on the server's loop and must not wait: it gives what is there now from a byte offset on, at most
// a piece the caller can hold (a few 100 KiB). A reader comes back with `next`: until it is given nothing, or,
// following, until `ended`. Error: not_found.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/result.h"

namespace weft::apiserver {

struct LogQuery {
  std::string space;
  std::string pod;
  std::string container;  // never empty: the pod's only one, or the one asked for
  bool follow = false;
  bool previous = false;  // the run before the last restart
  bool timestamps = false;
  std::optional<int64_t> tail_lines;
  std::optional<int64_t> since_seconds;
  std::optional<int64_t> limit_bytes;
};

struct LogChunk {
  std::string bytes;
  uint64_t next = 0;   // offset to ask from next
  bool ended = false;  // the container has ended and all of its output was given
};

// `from` 0 begins, honouring tail_lines and since_seconds; otherwise the `next` of the chunk before.
using LogSource = std::function<Result<LogChunk>(const LogQuery& query, uint64_t from)>;

}  // namespace weft::apiserver

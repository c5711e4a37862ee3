// Lines: bytes as they come in, out as whole lines: the frame of a watch (one JSON document a line) and of a log that
// is followed.
//
// A state machine without I/O; one owner. A line is handed out without its "\n" (and "\r"); what has no "\n" yet is
// kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::kube {

// Far above the API server's own limit for an object (1.5 MiB).
inline constexpr size_t kMaxLine = 8 * 1024 * 1024;

class Lines {
 public:
  void add(std::string_view bytes);
  // The next whole line that is not empty; valid until the next call. Error: limit, when a line grows beyond kMaxLine.
  Result<std::optional<std::string_view>> next();
  // Bytes of a line whose end has not come.
  size_t partial() const { return buffer_.size() - begin_; }

 private:
  std::string buffer_;
  size_t begin_ = 0;    // of the first line not handed out
  size_t scanned_ = 0;  // no line ends before here
};

}  // namespace weft::kube

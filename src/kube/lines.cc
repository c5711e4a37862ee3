#include "kube/lines.h"

namespace weft::kube {

void Lines::add(std::string_view bytes) {
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    scanned_ -= begin_;
    begin_ = 0;
  }
  buffer_ += bytes;
}

Result<std::optional<std::string_view>> Lines::next() {
  for (;;) {
    const size_t end = buffer_.find('\n', scanned_);
    if (end == buffer_.npos) break;
    std::string_view line = std::string_view(buffer_).substr(begin_, end - begin_);
    begin_ = scanned_ = end + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) return line;
  }
  scanned_ = buffer_.size();
  if (partial() > kMaxLine) return fail(Code::limit, Side::upstream, "a line of the API server is longer than 8 MiB");
  return std::nullopt;
}

}  // namespace weft::kube

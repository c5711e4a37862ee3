#include "http/h2/frame_scanner.h"

#include <algorithm>

namespace weft::http::h2 {

namespace {
constexpr uint8_t kData = 0;
constexpr uint8_t kHeaders = 1;
}  // namespace

std::optional<FrameScanner::Found> FrameScanner::next(std::string_view text, size_t& at) {
  for (;;) {
    const size_t skipped = std::min(skip_, text.size() - at);
    skip_ -= skipped;
    at += skipped;
    if (at == text.size()) return std::nullopt;
    const size_t start = have_ == 0 ? at : 0;
    while (have_ < kHeader && at < text.size()) header_[have_++] = static_cast<uint8_t>(text[at++]);
    if (have_ < kHeader) return std::nullopt;
    have_ = 0;
    skip_ = static_cast<size_t>(header_[0]) << 16 | static_cast<size_t>(header_[1]) << 8 | header_[2];
    const uint32_t stream = (header_[5] & 0x7fU) << 24 | static_cast<uint32_t>(header_[6]) << 16 |
                            static_cast<uint32_t>(header_[7]) << 8 | header_[8];
    if (header_[3] == kHeaders || header_[3] == kData)
      return Found{start, static_cast<int32_t>(stream), header_[3] == kHeaders};
  }
}

}  // namespace weft::http::h2

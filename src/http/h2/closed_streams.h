// ClosedStreams: what a HEADERS or DATA frame means on a stream that is no more (RFC 9113 §5.1, §5.1.1).
//
// A client that ended a stream, by END_STREAM or RST_STREAM, sends nothing more on it. One whose stream we ended may
// not know that yet. Streams with a smaller number than one that was opened are closed without ever having been open.
// Of both kinds only the latest are remembered: what is forgotten is forgiven. One loop's thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace weft::http::h2 {

class ClosedStreams {
 public:
  bool is_new(int32_t id) const { return id > newest_; }
  // The client opened a new stream; those between it and the one before are closed.
  void opened(int32_t id);
  // We ended the stream before the client had.
  void gave_up(int32_t id);
  // A frame came on one that is no more: kNoError if it may be passed over, else the connection's error.
  uint32_t judge(int32_t id) const;

 private:
  static constexpr size_t kRemembered = 32;
  struct Gap {
    int32_t first = 0;
    int32_t last = 0;
  };

  int32_t newest_ = -1;
  std::array<int32_t, kRemembered> given_up_{};
  std::array<Gap, kRemembered> gaps_{};
  size_t given_up_count_ = 0;
  size_t gap_count_ = 0;
  int32_t forgotten_ = 0;  // the newest given up that is not remembered any more
};

}  // namespace weft::http::h2

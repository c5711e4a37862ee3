// FrameScanner: finds the frames that carry messages in the bytes a client sends, before nghttp2 has acted on them: it
// passes over in silence what comes on streams that are no more, and we do not (closed_streams.h).
//
// A state machine over the whole of one connection's input; one loop's thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace weft::http::h2 {

class FrameScanner {
 public:
  struct Found {
    size_t start;  // where its header begins in the text, or the text's begin if it began in an earlier one
    int32_t stream;
    bool headers;  // else DATA
  };

  // The next HEADERS or DATA frame whose header ends in `text` behind `at`, which moves behind that header; nullopt,
  // and `at` is the text's end, if there is none.
  std::optional<Found> next(std::string_view text, size_t& at);

 private:
  static constexpr size_t kPreface = 24;
  static constexpr size_t kHeader = 9;

  size_t skip_ = kPreface;  // bytes until the next frame's header
  std::array<uint8_t, kHeader> header_{};
  size_t have_ = 0;  // of it
};

}  // namespace weft::http::h2

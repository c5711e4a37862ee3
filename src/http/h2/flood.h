// Flood: what costs a peer next to nothing and us work or memory, held to allowances (CVE-2019-9511…9518,
// CVE-2023-44487, CVE-2024-27316, CVE-2025-8671).
//
// One FloodGuard a Codec, one loop's thread. Each kind has a bucket: a burst, so much a second, and what the peer earns
// by ordinary traffic, so that a busy connection is never taken for a hostile one. Once take() or decoded() says no,
// the connection is to be ended with ENHANCE_YOUR_CALM. The numbers are rows of docs/limits.md.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/time.h"

namespace weft::http::h2 {

enum class Flood : uint8_t {
  resets,          // of a client: streams given up by RST_STREAM before they were answered, or by us for what it did
  pings,           // PING without ACK
  settings,        // SETTINGS without ACK
  priorities,      // PRIORITY
  window_updates,  // WINDOW_UPDATE
  empty_frames,    // DATA, HEADERS or CONTINUATION with nothing in it and ending nothing
  continuations,   // CONTINUATION frames of one header block
  header_bytes,    // one header block, decoded
};
inline constexpr size_t kFloodKinds = 8;
// As in the label `kind` of weft_http2_floods_total: "window_updates".
std::string_view name_of(Flood kind);

// One header block may have this many CONTINUATION frames: 128 KiB of it, twice what we take as a head. nghttp2 counts.
inline constexpr uint32_t kContinuations = 8;
// A header block that decodes to more than so many times the largest head we take is no head but a bomb; what is
// smaller is decoded for HPACK's sake and answered with 431.
inline constexpr size_t kHeaderBomb = 4;

// Of its own streams a client resets so many on one connection, then leaves it. Envoy allows the fewest of the servers
// known: at 250 that had no answer yet it drops the connection, with all that is on it, and nothing earns any back. The
// 100 that may be open when it is left may be given up, too.
inline constexpr uint32_t kMostGivenUp = 150;

class FloodGuard {
 public:
  explicit FloodGuard(size_t head_bytes) : most_decoded_(head_bytes * kHeaderBomb) {}

  // One more of this kind came at that time. false: too many.
  bool take(Flood kind, TimePoint now);
  // What ordinary traffic earns: a HEADERS or DATA frame of ours gone out, a stream that ended in good order.
  void sent_frame();
  void finished_stream();

  // A header block begins; a field of it is decoded, with its overhead.
  void begin_block() { decoded_ = 0; }
  bool decoded(size_t bytes) { return (decoded_ += bytes) <= most_decoded_; }

 private:
  struct Bucket {
    int64_t spent = 0;  // of the burst; below zero never
    TimePoint since{};  // of which refills have been counted
  };
  void earn(Flood kind, int64_t count);

  std::array<Bucket, kFloodKinds> buckets_;
  const size_t most_decoded_;
  size_t decoded_ = 0;
};

}  // namespace weft::http::h2

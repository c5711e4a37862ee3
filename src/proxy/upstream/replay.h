// ReplayBody: a request body that can be sent again as long as little of it has been read.
//
// Wraps the downstream body for one request. What is pulled is kept (shared, not copied) up to kKept bytes; rewind()
// makes the next pull begin at the start again. One thread; the wrapped source must outlive it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "http/head.h"
#include "http/source.h"

namespace weft::proxy::upstream {

class ReplayBody final : public http::Source {
 public:
  static constexpr size_t kKept = 64 * 1024;

  // `reserved`: names that its trailers may not have; they outlive it.
  explicit ReplayBody(http::Source& source, std::span<const std::string_view> reserved = {})
      : source_(source), reserved_(reserved) {}

  // Whether rewind() can still bring everything back.
  bool can_rewind() const { return whole_; }
  void rewind() { again_ = kept_; }
  // Once no further attempt will be made nothing needs keeping.
  void stop_keeping() {
    whole_ = false;
    kept_ = http::Bytes();
  }
  uint64_t received() const { return received_; }
  // Whether the first message of gRPC has come whole: one byte of flags, four of its length, and that.
  bool has_grpc_message() const {
    if (received_ < prefix_.size()) return false;
    uint64_t size = 0;
    for (size_t i = 1; i < prefix_.size(); ++i) size = size << 8 | prefix_[i];
    return received_ >= prefix_.size() + size;
  }

  http::Pull pull(size_t limit) override {
    if (!again_.empty()) return {http::Pull::data, again_.take(limit)};
    http::Pull got = source_.pull(limit);
    if (got.state != http::Pull::data) return got;
    note_prefix(got.bytes);
    received_ += got.bytes.size();
    if (whole_) {
      if (kept_.size() + got.bytes.size() > kKept) {
        stop_keeping();
      } else {
        kept_.append(http::Bytes(got.bytes));
      }
    }
    return got;
  }
  io::Event& ready() override { return source_.ready(); }
  // Bytes sent a second time were credited the first time.
  void release(size_t n) override {
    const size_t fresh = std::min<uint64_t>(n, received_ - released_);
    released_ += fresh;
    if (fresh > 0) source_.release(fresh);
  }
  std::optional<uint64_t> length() const override { return source_.length(); }
  bool at_end() const override { return again_.empty() && source_.at_end(); }
  const http::Headers* trailers() const override {
    const http::Headers* came = source_.trailers();
    if (came == nullptr || reserved_.empty()) return came;
    if (!passed_) {
      passed_ = came->own_copy();
      for (const std::string_view name : reserved_) passed_->remove_spellings(name);
    }
    return &*passed_;
  }
  const Error& error() const override { return source_.error(); }

 private:
  void note_prefix(const http::Bytes& bytes) {
    size_t at = received_;
    for (const http::Slice& slice : bytes.slices()) {
      for (const char one : slice.text()) {
        if (at >= prefix_.size()) return;
        prefix_[at++] = static_cast<uint8_t>(one);
      }
    }
  }

  http::Source& source_;
  std::span<const std::string_view> reserved_;
  mutable std::optional<http::Headers> passed_;
  http::Bytes kept_;
  http::Bytes again_;
  std::array<uint8_t, 5> prefix_{};  // as much of it as received_ says
  bool whole_ = true;
  uint64_t received_ = 0;
  uint64_t released_ = 0;
};

}  // namespace weft::proxy::upstream

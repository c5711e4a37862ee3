// ReadAhead: a request's body of which a filter wants to see the beginning before anybody else gets it.
//
// Wraps the client's body for one request; what was read comes out first, then the rest. One thread; the wrapped source
// must outlive it.
#pragma once

#include "http/source.h"

namespace weft::proxy::filter {

class ReadAhead final : public http::Source {
 public:
  explicit ReadAhead(http::Source& source) : source_(source) {}

  // Until more than `most` bytes have been read, or the body's end. Errors: the client's, deadline, cancelled.
  io::Task<void> read(size_t most, Duration idle, TimePoint now);

  const std::string& text() const { return text_; }  // what was read
  void forget_text() { std::string().swap(text_); }  // once it has been shown
  bool whole() const { return whole_; }              // that is all there is

  http::Pull pull(size_t limit) override {
    if (!rest_.empty()) return {http::Pull::data, rest_.take(limit)};
    return source_.pull(limit);
  }
  io::Event& ready() override { return source_.ready(); }
  // What was read ahead has been credited then.
  void release(size_t n) override {
    const size_t before = std::min(n, owed_);
    owed_ -= before;
    if (n > before) source_.release(n - before);
  }
  std::optional<uint64_t> length() const override { return source_.length(); }
  bool at_end() const override { return rest_.empty() && source_.at_end(); }
  const http::Headers* trailers() const override { return source_.trailers(); }
  const Error& error() const override { return source_.error(); }

 private:
  http::Source& source_;
  http::Bytes rest_;
  std::string text_;
  size_t owed_ = 0;  // of the bytes read ahead: not yet released by whoever gets them
  bool whole_ = false;
};

inline io::Task<void> ReadAhead::read(size_t most, Duration idle, TimePoint now) {
  const TimePoint deadline = deadline_in(now, idle);
  while (text_.size() <= most) {
    http::Pull got = source_.pull(most + 1 - text_.size());
    if (got.state == http::Pull::failed) co_return fail(source_.error());
    if (got.state == http::Pull::end) {
      whole_ = true;
      break;
    }
    if (got.state == http::Pull::blocked) {
      CO_TRY_VOID(co_await source_.ready().wait(deadline));
      continue;
    }
    text_ += got.bytes.to_string();
    source_.release(got.bytes.size());
    owed_ += got.bytes.size();
    rest_.append(std::move(got.bytes));
  }
  co_return {};
}

}  // namespace weft::proxy::filter

#include "http/source.h"

namespace weft::http {

namespace {

constexpr size_t kPiece = 64 * 1024;  // one turn's worth

// How long a pump may wait: each wait by itself, or together with those it shares its activity with.
class Patience {
 public:
  Patience(const io::Loop& loop, Duration idle, Activity* shared, TimePoint until, bool* starved)
      : loop_(loop), idle_(idle), shared_(shared), until_(until), starved_(starved) {}

  void moved() {
    if (shared_) shared_->last = loop_.now();
  }
  void waits_for_source(bool alone) {
    if (starved_ != nullptr) *starved_ = alone;
  }
  TimePoint deadline() const { return std::min(until_, deadline_in(shared_ ? shared_->last : loop_.now(), idle_)); }
  // Whether a wait that ended so is to be taken up again: meanwhile the other direction moved.
  bool goes_on(const Result<void>& waited) const {
    return waited || (shared_ && waited.error().code == Code::deadline && deadline() > loop_.now());
  }
  // Likewise a wait for the sink alone: it has taken something.
  bool goes_on_sending(const Result<void>& waited) {
    if (waited) moved();
    return goes_on(waited);
  }

 private:
  const io::Loop& loop_;
  Duration idle_;
  Activity* shared_;
  TimePoint until_;
  bool* starved_;
};

io::Task<void> pump_all(Source& source, Sink& sink, Duration idle, Activity* shared, uint64_t& moved, TimePoint until,
                        bool* starved) {
  Patience patience(co_await io::current_loop(), idle, shared, until, starved);
  for (;;) {
    Pull got = source.pull(kPiece);
    if (got.state == Pull::blocked) {
      // What is waiting to go out goes while we wait for more.
      patience.waits_for_source(false);
      CO_TRY(bool all, sink.flushed());
      patience.waits_for_source(all);
      const TimePoint deadline = patience.deadline();
      Result<void> waited;
      if (all) {
        waited = co_await source.ready().wait(deadline);
      } else {
        waited = co_await io::wait_either(source.ready(), sink.writable(), deadline);
        if (waited && sink.writable().is_set()) patience.moved();
      }
      if (!patience.goes_on(waited)) co_return fail(waited.error());
      continue;
    }
    patience.waits_for_source(false);
    if (got.state == Pull::failed) co_return fail(source.error());
    patience.moved();
    if (got.state == Pull::end) break;
    const size_t size = got.bytes.size();
    for (;;) {
      CO_TRY(bool all, sink.push(got.bytes));
      if (all) break;
      const auto waited = co_await sink.writable().wait(patience.deadline());
      if (!patience.goes_on_sending(waited)) co_return fail(waited.error());
    }
    source.release(size);
    moved += size;
  }
  CO_TRY_VOID(sink.finish(source.trailers()));
  for (;;) {
    CO_TRY(bool all, sink.flushed());
    if (all) co_return {};
    const auto waited = co_await sink.writable().wait(patience.deadline());
    if (!patience.goes_on_sending(waited)) co_return fail(waited.error());
  }
}

}  // namespace

[[clang::coro_wrapper]] io::Task<void> pump(Source& source, Sink& sink, Duration idle, uint64_t& moved,
                                            TimePoint until) {
  return pump_all(source, sink, idle, nullptr, moved, until, nullptr);
}

[[clang::coro_wrapper]] io::Task<void> pump(Source& source, Sink& sink, Activity& activity, uint64_t& moved,
                                            TimePoint until, bool* starved) {
  return pump_all(source, sink, activity.idle, &activity, moved, until, starved);
}

io::Task<std::string> read_all(Source& source, size_t limit, TimePoint deadline) {
  std::string text;
  for (;;) {
    Pull got = source.pull(kPiece);
    switch (got.state) {
      case Pull::blocked: CO_TRY_VOID(co_await source.ready().wait(deadline)); break;
      case Pull::failed: co_return fail(source.error());
      case Pull::end: co_return std::move(text);
      case Pull::data:
        if (text.size() + got.bytes.size() > limit) {
          co_return fail(Code::limit, Side::local, fmt::format("the body is longer than {} bytes", limit));
        }
        text += got.bytes.to_string();
        source.release(got.bytes.size());
        break;
    }
  }
}

}  // namespace weft::http

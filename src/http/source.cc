#include "http/source.h"

namespace weft::http {

namespace {
constexpr size_t kPiece = 64 * 1024;  // one turn's worth
}

io::Task<void> pump(Source& source, Sink& sink, Duration idle, uint64_t& moved) {
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    Pull got = source.pull(kPiece);
    if (got.state == Pull::blocked) {
      // What is waiting to go out goes while we wait for more.
      CO_TRY(bool all, sink.flushed());
      const TimePoint deadline = deadline_in(loop.now(), idle);
      if (all) {
        CO_TRY_VOID(co_await source.ready().wait(deadline));
      } else {
        CO_TRY_VOID(co_await io::wait_either(source.ready(), sink.writable(), deadline));
      }
      continue;
    }
    if (got.state == Pull::failed) co_return fail(source.error());
    if (got.state == Pull::end) break;
    const size_t size = got.bytes.size();
    for (;;) {
      CO_TRY(bool all, sink.push(got.bytes));
      if (all) break;
      CO_TRY_VOID(co_await sink.writable().wait(deadline_in(loop.now(), idle)));
    }
    source.release(size);
    moved += size;
  }
  CO_TRY_VOID(sink.finish(source.trailers()));
  for (;;) {
    CO_TRY(bool all, sink.flushed());
    if (all) co_return {};
    CO_TRY_VOID(co_await sink.writable().wait(deadline_in(loop.now(), idle)));
  }
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

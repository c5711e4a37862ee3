#include "kube/line_stream.h"

namespace weft::kube {

namespace {

constexpr size_t kPiece = 64 * 1024;  // one turn's worth

}  // namespace

io::Task<std::optional<std::string_view>> LineStream::next(TimePoint deadline) {
  http::Source& body = exchange_->body();
  for (;;) {
    CO_TRY(std::optional<std::string_view> line, lines_.next());
    if (line) co_return line;
    http::Pull got = body.pull(kPiece);
    switch (got.state) {
      case http::Pull::blocked: {
        const auto ready = co_await body.ready().wait(deadline);
        if (!ready && ready.error().code == Code::deadline)
          co_return fail(Code::deadline, Side::upstream, "the server fell silent");
        CO_TRY_VOID(ready);
        break;
      }
      case http::Pull::failed: co_return fail(body.error());
      case http::Pull::end:
        if (lines_.partial() == 0) co_return std::optional<std::string_view>();
        co_return fail(Code::reset, Side::upstream, "the answer ended within a line");
      case http::Pull::data:
        for (const http::Slice& slice : got.bytes.slices()) lines_.add(slice.text());
        body.release(got.bytes.size());
        break;
    }
  }
}

}  // namespace weft::kube

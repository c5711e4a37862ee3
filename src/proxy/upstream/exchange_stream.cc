#include "proxy/upstream/exchange_stream.h"

#include <algorithm>
#include <cstring>

namespace weft::proxy::upstream {

namespace {

constexpr size_t kWriteTurn = 64 * 1024;  // taken of one write

http::Bytes copy_of(std::span<const iovec> from) {
  http::Bytes copy;
  for (const iovec& piece : from) {
    const std::string_view text(static_cast<const char*>(piece.iov_base), piece.iov_len);
    copy.append_copy(text.substr(0, kWriteTurn - copy.size()));
  }
  return copy;
}

}  // namespace

ExchangeStream::ExchangeStream(io::Loop& loop, HostRef host, Lease lease, std::unique_ptr<http::Arena> arena,
                               std::unique_ptr<http::Exchange> exchange)
    : loop_(loop),
      host_(std::move(host)),
      lease_(std::move(lease)),
      arena_(std::move(arena)),
      exchange_(std::move(exchange)),
      local_(lease_.local()) {
  exchange_->body().ready().listen(&on_readable_);
  exchange_->upload().writable().listen(&on_writable_);
  readable_.set();
  writable_.set();
}

ExchangeStream::~ExchangeStream() { let_go(); }

void ExchangeStream::OnWritable::on_set() {
  if (stream.pending_) stream.loop_.at_turn_end(stream);
  stream.writable_.set();
}

// An exchange that has not ended is broken off by that.
void ExchangeStream::let_go() {
  if (!exchange_) return;
  exchange_->body().ready().listen(nullptr);
  exchange_->upload().writable().listen(nullptr);
  exchange_ = nullptr;
  lease_ = Lease();
}

void ExchangeStream::flush() {
  if (!exchange_) return;
  const auto all = exchange_->upload().flushed();
  pending_ = all && !*all;
  if (!all) broken_ = all.error();
}

io::Io ExchangeStream::failed(Error error) {
  error_ = std::move(error);
  return {io::Io::failed};
}

io::Io ExchangeStream::blocked_writing() {
  if (!exchange_->upload().writable().is_set()) writable_.clear();
  return {io::Io::blocked};
}

io::Io ExchangeStream::try_read(std::span<std::byte> into) {
  if (!exchange_) return {io::Io::failed};
  http::Source& body = exchange_->body();
  http::Pull got = body.pull(into.size());
  switch (got.state) {
    case http::Pull::end: return {io::Io::end};
    case http::Pull::failed: return failed(body.error());
    case http::Pull::blocked:
      if (!body.ready().is_set()) readable_.clear();
      return {io::Io::blocked};
    case http::Pull::data: break;
  }
  size_t n = 0;
  for (const http::Slice& slice : got.bytes.slices()) {
    std::memcpy(into.data() + n, slice.text().data(), slice.length);
    n += slice.length;
  }
  body.release(n);
  return {io::Io::ok, n};
}

// A byte is held back until all has gone: whoever has written everything may let go of the stream at once.
io::Io ExchangeStream::try_write(std::span<const iovec> from) {
  if (!exchange_) return {io::Io::failed};
  if (pending_) flush();
  if (broken_) return failed(*broken_);
  if (pending_) return blocked_writing();
  if (std::exchange(held_back_, false)) return {io::Io::ok, 1};
  http::Bytes data = copy_of(from);
  const size_t offered = data.size();
  if (auto pushed = exchange_->upload().push(data); !pushed) return failed(pushed.error());
  const size_t n = offered - data.size();
  flush();
  if (broken_) return failed(*broken_);
  if (n == 0) return blocked_writing();
  if (!pending_) return {io::Io::ok, n};
  held_back_ = true;
  return n > 1 ? io::Io{io::Io::ok, n - 1} : blocked_writing();
}

void ExchangeStream::shutdown_write() {
  if (!exchange_ || broken_) return;
  if (auto done = exchange_->upload().finish(nullptr); !done) broken_ = done.error();
  else flush();
}

void ExchangeStream::reset() {
  let_go();
  error_ = {Code::reset, Side::local, Retry::never, "reset by us"};
  readable_.set();
  writable_.set();
}

}  // namespace weft::proxy::upstream

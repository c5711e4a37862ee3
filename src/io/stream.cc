#include "io/stream.h"

namespace weft::io {

Task<size_t> read_some(Stream& stream, std::span<std::byte> into, TimePoint deadline) {
  for (;;) {
    const Io io = stream.try_read(into);
    switch (io.state) {
      case Io::ok: co_return io.n;
      case Io::end: co_return size_t{0};
      case Io::failed: co_return fail(stream.error());
      case Io::blocked: break;
    }
    CO_TRY_VOID(co_await stream.readable().wait(deadline));
  }
}

Task<void> write_all(Stream& stream, std::string_view bytes, TimePoint deadline) {
  while (!bytes.empty()) {
    const iovec piece{const_cast<char*>(bytes.data()), bytes.size()};
    const Io io = stream.try_write({&piece, 1});
    if (io.state == Io::failed) co_return fail(stream.error());
    if (io.state == Io::blocked) {
      CO_TRY_VOID(co_await stream.writable().wait(deadline));
      continue;
    }
    bytes.remove_prefix(io.n);
  }
  co_return {};
}

}  // namespace weft::io

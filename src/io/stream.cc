#include "io/stream.h"

#include <array>

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

Task<void> linger(Stream& stream, size_t most, TimePoint deadline) {
  std::array<std::byte, 4096> dropped;
  for (size_t total = 0; total < most;) {
    const Io io = stream.try_read(dropped);
    if (io.state == Io::end || io.state == Io::failed) co_return {};
    total += io.n;
    if (io.state == Io::blocked) CO_TRY_VOID(co_await stream.readable().wait(deadline));
  }
  co_return {};
}

}  // namespace weft::io

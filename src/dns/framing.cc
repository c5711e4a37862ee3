#include "dns/framing.h"

#include <span>

namespace weft::dns {
namespace {

// Exactly so many bytes; none at the end of the stream.
io::Task<std::string> read_whole(io::Stream& stream, size_t size, TimePoint deadline) {
  std::string bytes(size, '\0');
  for (size_t have = 0; have < size;) {
    CO_TRY(const size_t n,
           co_await io::read_some(stream, std::as_writable_bytes(std::span(bytes).subspan(have)), deadline));
    if (n == 0) co_return std::string();
    have += n;
  }
  co_return std::move(bytes);
}

}  // namespace

io::Task<std::string> read_message(io::Stream& stream, TimePoint deadline) {
  CO_TRY(const std::string head, co_await read_whole(stream, 2, deadline));
  if (head.empty()) co_return std::string();
  const size_t size = static_cast<size_t>(static_cast<uint8_t>(head[0])) << 8 | static_cast<uint8_t>(head[1]);
  co_return co_await read_whole(stream, size, deadline);
}

io::Task<void> write_message(io::Stream& stream, const std::string& message, TimePoint deadline) {
  std::string framed{static_cast<char>(message.size() >> 8), static_cast<char>(message.size() & 0xff)};
  framed += message;
  co_return co_await io::write_all(stream, framed, deadline);
}

}  // namespace weft::dns

// Stream: a connected byte stream in both directions: a socket, TLS over one, or two ends in memory.
//
// Owned by one task tree on one loop's thread. try_read and try_write never wait: on `blocked`, await readable() or
// writable() and try again. Destroying it closes it in order; reset() first makes that an abort. Reading costs a system
// call only while the readable flag is set.
//
//   for (;;) {
//     Io io = stream.try_read(buffer);
//     if (io.state == Io::blocked) { CO_TRY_VOID(co_await stream.readable().wait(deadline)); continue; }
//     ...
//   }
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "base/result.h"
#include "io/address.h"
#include "io/event.h"
#include "io/task.h"

namespace weft::io {

struct Io {
  enum State : uint8_t {
    ok,       // n > 0 bytes moved
    blocked,  // nothing now
    end,      // reading: the peer will send no more
    failed,   // error() says why; the stream is of no more use
  };
  State state;
  size_t n = 0;
};

class Stream {
 public:
  Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  virtual ~Stream() = default;

  virtual Io try_read(std::span<std::byte> into) = 0;
  // Writes what the peer will take of the pieces, in order; n may end inside one.
  virtual Io try_write(std::span<const iovec> from) = 0;

  // No more will be written (TCP FIN, TLS close_notify). The peer may go on sending.
  virtual void shutdown_write() = 0;
  // Breaks the connection off: the peer sees a reset. The stream only fails from now on.
  virtual void reset() = 0;

  Event& readable() { return readable_; }
  Event& writable() { return writable_; }
  // The peer has ended its half or broken the connection off, whatever is still to be read before that.
  virtual Event& hung_up() { return hung_up_; }
  virtual bool was_reset() const { return false; }  // the latter
  // Why a call returned `failed`.
  const Error& error() const { return error_; }

  virtual Address local() const = 0;
  virtual Address peer() const = 0;
  // Where the client meant to go before a redirect rule sent it here (SO_ORIGINAL_DST). Error: not_found, without one.
  virtual Result<Address> original_destination() const {
    return fail(Code::not_found, Side::local, "no original destination");
  }
  // For splice(2) and options; -1 when this is no plain socket.
  virtual int fd() const { return -1; }

 protected:
  Event readable_;
  Event writable_;
  Event hung_up_;
  Error error_;
};

// Reads at least one byte; 0 at the end. Errors: the stream's, cancelled, deadline.
Task<size_t> read_some(Stream& stream, std::span<std::byte> into, TimePoint deadline);
// Writes all of it. Errors likewise.
Task<void> write_all(Stream& stream, std::string_view bytes, TimePoint deadline);
// After the last word, once our half has ended: lets the peer read it, by reading and dropping what it still sends
// until it closes, `most` bytes of that at most. (To close with bytes unread would make TCP throw away what the peer
// has not read.) Errors: cancelled, deadline.
Task<void> linger(Stream& stream, size_t most, TimePoint deadline);

}  // namespace weft::io

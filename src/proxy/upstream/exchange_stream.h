// ExchangeStream: an exchange whose bodies carry opaque bytes, as a stream: what is written goes up, what comes down is
// read, and each direction ends on its own.
//
// Owned like any stream, by one task tree of its worker's loop. It holds the exchange with the lease of its session and
// the host whose pool that is.
#pragma once

#include <memory>

#include "http/arena.h"
#include "http/exchange.h"
#include "io/loop.h"
#include "io/stream.h"
#include "proxy/upstream/host.h"

namespace weft::proxy::upstream {

class ExchangeStream final : public io::Stream, private io::TurnEnd {
 public:
  // Once its final head has come. `arena` is the exchange's.
  ExchangeStream(io::Loop& loop, HostRef host, Lease lease, std::unique_ptr<http::Arena> arena,
                 std::unique_ptr<http::Exchange> exchange);
  ~ExchangeStream() override;

  io::Io try_read(std::span<std::byte> into) override;
  io::Io try_write(std::span<const iovec> from) override;
  void shutdown_write() override;
  void reset() override;
  io::Address local() const override { return local_; }
  io::Address peer() const override { return host_->address; }

 private:
  struct OnReadable final : io::Event::Listener {
    explicit OnReadable(ExchangeStream& owner) : stream(owner) {}
    void on_set() override { stream.readable_.set(); }
    ExchangeStream& stream;
  };
  struct OnWritable final : io::Event::Listener {
    explicit OnWritable(ExchangeStream& owner) : stream(owner) {}
    void on_set() override;
    ExchangeStream& stream;
  };

  void at_turn_end() override { flush(); }
  void flush();
  void let_go();
  io::Io blocked_writing();
  io::Io failed(Error error);

  io::Loop& loop_;
  HostRef host_;
  Lease lease_;
  std::unique_ptr<http::Arena> arena_;
  std::unique_ptr<http::Exchange> exchange_;  // nullptr: reset
  io::Address local_;
  OnReadable on_readable_{*this};
  OnWritable on_writable_{*this};
  bool pending_ = false;    // what was pushed has not gone to the kernel yet
  bool held_back_ = false;  // a byte was pushed and not yet counted as written
  std::optional<Error> broken_;
};

}  // namespace weft::proxy::upstream

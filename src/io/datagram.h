// DatagramSocket: UDP: one that answers whoever writes to its address, or one that talks with a single peer.
//
// One loop's thread. Datagrams come whole and may be lost, doubled or come in another order; what is sent may be, too,
// so sending is not waited for. A receive happens only when the ready flag is set.
//
//   for (;;) {
//     CO_TRY(auto got, socket.try_receive(buffer));
//     if (!got) { CO_TRY_VOID(co_await socket.readable().wait(deadline)); continue; }
//     …
//   }
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "io/address.h"
#include "io/event.h"
#include "io/loop.h"

namespace weft::io {

class DatagramSocket final : public Watch {
 public:
  // Hears everybody who writes to that address, which is of one family. Errors: conflict, denied, io.
  static Result<std::unique_ptr<DatagramSocket>> bind(Loop& loop, const Address& address);
  // Talks with the peer alone: the kernel drops what others send. Its port is one the kernel has drawn. `mark`:
  // SO_MARK, so that capture rules let it pass; 0: none. Errors: unreachable, denied, limit, io.
  static Result<std::unique_ptr<DatagramSocket>> connect(Loop& loop, const Address& peer, uint32_t mark);

  DatagramSocket(const DatagramSocket&) = delete;
  DatagramSocket& operator=(const DatagramSocket&) = delete;
  ~DatagramSocket();

  struct Datagram {
    size_t size = 0;  // as it came: more than the buffer holds if it was cut off
    Address from;
  };
  // nullopt: none now, await readable(). Error: refused and the like, when the network has told so of an earlier send
  // to the peer; one that hears everybody is not told.
  Result<std::optional<Datagram>> try_receive(std::span<char> into);
  // Error: what the kernel says now. A full buffer is none: the datagram is lost.
  Result<void> send(std::string_view bytes);
  void send_to(const Address& to, std::string_view bytes);

  Event& readable() { return readable_; }
  Address local() const;

 private:
  explicit DatagramSocket(Loop& loop, int fd) : loop_(loop), fd_(fd) {}
  static Result<std::unique_ptr<DatagramSocket>> open(Loop& loop, const Address& address, const std::string& doing);
  void on_events(uint32_t events) override;

  Loop& loop_;
  const int fd_;
  Event readable_;
};

}  // namespace weft::io

// Presence: notices that a client goes away while its request is served, when nobody else reads from its connection.
//
// Owned by the connection, whose fiber it cancels then; one loop's thread. While a body is to come it reads nothing,
// since nobody may want that yet, and hears of the end only from the stream's hung_up(). Behind the body it reads, but
// only when the stream's readable event says that something came, at the end of that turn, so that a request served in
// peace costs no read of it. What comes is the next, pipelined request: it is read ahead up to a bound, behind which a
// client that leaves is noticed only by writing to it.
//
// A reset is the end at once. A client that has only ended its half of the connection (FIN) has mostly closed it, but
// may as well wait for its answer (RFC 9112 §9.6), and the rest of its body may be there to be read: it is taken for
// gone when nothing moved either way for Limits::half_closed.
#pragma once

#include "http/h1/wire.h"
#include "io/fiber.h"
#include "io/loop.h"

namespace weft::http::h1 {

class Presence final : public io::Event::Listener, private io::TurnEnd {
 public:
  Presence(Wire& wire, io::Fiber& serving, Duration half_closed);
  Presence(const Presence&) = delete;
  ~Presence() override;

  // From here until stop() the client of a request is watched: its body is still to be read …
  void start_before_body();
  // … or it has been read whole.
  void start();
  void stop();

  // Of the stream's readable event, or of whoever would know.
  void on_set() override;

 private:
  static constexpr size_t kReadAhead = 16 * 1024;

  struct Patience : io::Timer {
    explicit Patience(Presence& of) : Timer(&Presence::expired), presence(of) {}
    Presence& presence;
  };

  struct OnHungUp final : io::Event::Listener {
    explicit OnHungUp(Presence& of) : presence(of) {}
    void on_set() override { presence.note_hung_up(); }
    Presence& presence;
  };

  void at_turn_end() override;
  uint64_t moved() const { return wire_.read() + wire_.written(); }
  void note_hung_up();
  void half_closed();
  static void expired(io::Timer& timer);

  Wire& wire_;
  io::Fiber& serving_;
  const Duration half_closed_;
  Patience patience_;
  OnHungUp on_hung_up_{*this};
  uint64_t moved_ = 0;     // when patience began
  bool waits_ = false;     // before the body
  bool watching_ = false;  // behind it
};

}  // namespace weft::http::h1

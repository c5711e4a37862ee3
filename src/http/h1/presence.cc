#include "http/h1/presence.h"

namespace weft::http::h1 {

Presence::Presence(Wire& wire, io::Fiber& serving, Duration half_closed)
    : wire_(wire), serving_(serving), half_closed_(half_closed), patience_(*this) {
  wire_.stream().readable().listen(this);
}

Presence::~Presence() { wire_.stream().readable().listen(nullptr); }

void Presence::start() {
  watching_ = true;
  // It may have left already: then no more events come.
  on_set();
}

void Presence::stop() {
  watching_ = false;
  patience_.cancel();
}

void Presence::on_set() {
  if (watching_ && wire_.stream().readable().is_set()) serving_.loop().at_turn_end(*this);
}

void Presence::at_turn_end() {
  while (watching_ && wire_.input().size() < kReadAhead) {
    switch (wire_.fill().state) {
      case io::Io::ok: continue;
      case io::Io::blocked: return;
      case io::Io::end: return half_closed();
      case io::Io::failed: stop(); return serving_.cancel();
    }
  }
}

void Presence::half_closed() {
  if (patience_.armed()) return;
  written_ = wire_.written();
  serving_.loop().timers().arm(patience_, deadline_in(serving_.loop().now(), half_closed_));
}

void Presence::expired(io::Timer& timer) {
  Presence& self = static_cast<Patience&>(timer).presence;
  if (self.wire_.written() != self.written_) return self.half_closed();
  self.stop();
  self.serving_.cancel();
}

}  // namespace weft::http::h1

#include "http/h1/presence.h"

namespace weft::http::h1 {

Presence::Presence(Wire& wire, io::Fiber& serving, Duration half_closed)
    : wire_(wire), serving_(serving), half_closed_(half_closed), patience_(*this) {
  wire_.stream().readable().listen(this);
  wire_.stream().hung_up().listen(&on_hung_up_);
}

Presence::~Presence() {
  wire_.stream().readable().listen(nullptr);
  wire_.stream().hung_up().listen(nullptr);
}

void Presence::start_before_body() {
  waits_ = true;
  note_hung_up();
}

void Presence::start() {
  waits_ = false;
  watching_ = true;
  // It may have left already: then no more events come.
  on_set();
}

void Presence::stop() {
  waits_ = watching_ = false;
  patience_.cancel();
}

void Presence::on_set() {
  if (watching_ && wire_.stream().readable().is_set()) serving_.loop().at_turn_end(*this);
}

void Presence::note_hung_up() {
  if (waits_ && wire_.stream().hung_up().is_set()) serving_.loop().at_turn_end(*this);
}

void Presence::at_turn_end() {
  if (waits_) {
    if (!wire_.stream().was_reset()) return half_closed();
    stop();
    return serving_.cancel();
  }
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
  moved_ = moved();
  serving_.loop().timers().arm(patience_, deadline_in(serving_.loop().now(), half_closed_));
}

void Presence::expired(io::Timer& timer) {
  Presence& self = static_cast<Patience&>(timer).presence;
  if (self.moved() != self.moved_) return self.half_closed();
  self.stop();
  self.serving_.cancel();
}

}  // namespace weft::http::h1

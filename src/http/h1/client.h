// The HTTP/1 side that talks to an upstream: a Session that carries one exchange at a time.
//
// Owned by a pool or by whoever makes it. An exchange must not outlive its session. After an exchange that ended in
// order the session has capacity again; after any other it is closing.
#pragma once

#include <memory>

#include "http/exchange.h"
#include "http/h1/body.h"
#include "io/stream.h"

namespace weft::http::h1 {

std::unique_ptr<Session> make_session(std::unique_ptr<io::Stream> stream, const Limits& limits);

// A plain byte stream seen as an exchange that is a tunnel already: where a CONNECT ends. The stream must outlive it.
class RawTunnel {
 public:
  explicit RawTunnel(io::Stream& stream);
  Source& body() { return body_; }
  Sink& upload() { return upload_; }

 private:
  Limits limits_;
  Arena arena_;
  Wire wire_;
  Incoming body_;
  Outgoing upload_;
};

}  // namespace weft::http::h1

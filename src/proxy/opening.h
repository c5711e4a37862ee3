// Opening: from an accepted connection to the filter chain that takes it. The first bytes are read as far as they are
// needed to say which, and handed on to whatever follows.
//
// On a port of unknown protocol the server may be the one that speaks first (MySQL, SMTP), so nobody waits for the
// client by the clock: while it is silent the opaque chain's destination is connected to, and the first byte from
// either side decides. Not before that chain's policies have let the connection in, as far as they can say so before it
// has said a word: where they do not, nothing is begun, and only a client that turns out to speak what another chain
// takes gets further. Nor while it may be a sidecar whose ClientHello is on its way: a greeting would answer that in
// plaintext; whether one is there the control plane is asked meanwhile. Parts of serve_connection's task; one thread.
#pragma once

#include <memory>
#include <string>

#include "io/stream.h"
#include "proxy/connection.h"
#include "proxy/detect.h"
#include "proxy/tunnel.h"

namespace weft::proxy {

// For the rest of first bytes that have begun, and for the first where nothing can, or may, be done before them, if the
// listener sets no time of its own (listener_filters_timeout).
inline constexpr Duration kOpeningTime = 15s;
// A destination was connected to early and not reached: for so long the client may still turn out to speak HTTP, where
// the failure is answered in words. Then it is reset, as if the destination had done it.
inline constexpr Duration kUnreachedTime = 1s;

// Where TLS may end, for so long a silent client may be about to begin it, if it is not known that it has no proxy.
inline constexpr Duration kHelloTime = 200ms;

// How long a word that begins no standard method may stand alone until it is taken for something else than a request.
inline constexpr Duration kWordTime = 1s;

// How long what was sent as a drain began has to come.
inline constexpr Duration kLateFirstBytes = 500ms;

struct Opened {
  std::string from_client;         // read, not consumed
  std::string from_server;         // likewise; only with a tunnel
  bool undeclared = false;         // what it is was told from these bytes, or from their absence
  std::unique_ptr<Tunnel> tunnel;  // connected, if the chain chosen is the one whose destination was called early
};

// Sets the connection's `first` and `chain`. Errors: closed (it ended, was silent for too long, or a drain began,
// before it said anything), not_found (no chain takes it), denied (by a service that was asked), the stream's,
// cancelled, deadline. Not inlined: see hand_over() in connection.cc.
[[gnu::noinline]] io::Task<void> open_connection(Connection& connection, io::Stream& stream, Opened& opened);

// The chain for a client that waits for the server to speak; nullptr: no such chain may be assumed there.
const config::FilterChain* chain_of_the_silent(const config::Listener& listener, const Connection& connection);

// Likewise what HTTP it may begin in plaintext: clients connect ahead of their requests; nullptr: none.
const config::HttpConnection* http_of_the_silent(const config::Listener& listener, const Connection& connection);

// How long a connection that speaks HTTP and has not begun to may be silent: as one between two requests.
Duration silent_time(const config::HttpConnection& http);

// Tells a wait that a drain begins.
class DrainBegun final : public http::Drain::Watcher {
 public:
  explicit DrainBegun(http::Drain& drain) { drain.add(*this); }
  io::Event& event() { return event_; }
  void on_drain() override { event_.set(); }

 private:
  io::Event event_;
};

// On a port that speaks HTTP: http1 or http2, from what was read and as little more as tells them apart. Error: closed
// if it ended, was silent until then or the drain began before its first byte; deadline.
[[gnu::noinline]] io::Task<Spoken> read_http_version(io::Stream& stream, std::string& read, TimePoint silent_until,
                                                     http::Drain& drain);

}  // namespace weft::proxy

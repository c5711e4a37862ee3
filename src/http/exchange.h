// One request and its response, as seen from each side. ServerStream: a request that came in. Session and Exchange: one
// that goes out.
//
// Implemented by http/h1 and http/h2; the proxy, the API server, the xDS and Kubernetes clients know only these. One
// loop's thread.
#pragma once

#include <functional>
#include <memory>

#include "http/date.h"
#include "http/drain.h"
#include "http/head.h"
#include "http/source.h"
#include "io/scope.h"

namespace weft::http {

// Interim heads (1xx) of one response: they stand in the arena of its request.
inline constexpr int kMostInterimHeads = 100;

enum class Version : uint8_t { http10, http11, http2 };
std::string_view name_of(Version version);  // "HTTP/1.1", "HTTP/2"

// Limits of a connection, stated in docs/limits.md.
struct Limits {
  size_t head_bytes = 64 * 1024;  // request or response head
  size_t header_count = 100;
  size_t target_bytes = 32 * 1024;  // a request's target: half a head, so that its headers have room
  Duration head_time = 30s;         // from a request's first byte to the end of its head
  Duration idle = 1h;               // between requests
  Duration half_closed = 2s;        // HTTP/1: a client that has ended its half and takes nothing for so long is gone
  Duration drain_body_time = 5s;    // how long an unread body is drained before closing
  size_t drain_body_bytes = 256 * 1024;
  uint32_t max_concurrent_streams = 100;  // HTTP/2: what we allow as server; as client the most we use
  uint32_t stream_window = 64 * 1024;     // HTTP/2: bytes a stream may hold;
  uint32_t widest_window = 2 << 20;       // … whose reader keeps up, so many,
  size_t widening = size_t{4} << 20;      // … of what all windows of its connection may grow by half of what is left
  uint32_t connection_window = 4 << 20;   // HTTP/2: bytes on their way
  Duration ping_interval{0};              // HTTP/2: a peer silent for so long is asked if it is there; 0: never
  Duration ping_timeout = 20s;            // and given up if nothing comes from it for so long after that
  bool ping_in_use_only = false;          // HTTP/2: not while no stream is open
};

// What another proxy took in at its limits and passed on with headers of its own must not be too much.
inline void add_room_for_a_hop(Limits& limits) {
  limits.head_bytes += size_t{16} * 1024;
  limits.header_count += 20;
}

// A request being served. The handler reads head() and body(), then answers: respond() once with a final head, then the
// body through sink() if `end` was false. A handler that returns without an answer, or before its body's end, aborts
// the stream.
class ServerStream {
 public:
  virtual ~ServerStream() = default;
  virtual Arena& arena() = 0;
  virtual RequestHead& head() = 0;
  virtual Source& body() = 0;
  virtual Version version() const = 0;

  // Queues a head: 1xx any number of times, then one final. `end`: there is no body. Adds the framing (Content-Length
  // is the caller's, Transfer-Encoding ours). 101 to a request with a `protocol`, and 2xx to a CONNECT, turn the stream
  // into a tunnel (on HTTP/2 a 101 is written as 200).
  virtual Result<void> respond(const ResponseHead& head, bool end) = 0;
  virtual Sink& sink() = 0;
  // It has become a tunnel: body() and sink() carry raw bytes and each ends on its own (finish() is our half-close).
  virtual bool upgraded() const { return false; }
  // Breaks this exchange off so that the client sees it as broken.
  virtual void abort() = 0;
};

// What never became a request: the codec has answered it.
struct Refusal {
  uint16_t status;
  std::string_view why;
};

// What serves a request: a task of its own per stream. `context` is the caller's.
// On HTTP/1 its error closes the connection; on HTTP/2 it resets the stream.
struct Handler {
  void* context;
  io::Task<void> (*serve)(void* context, ServerStream& stream);
  void (*refused)(void* context, const Refusal& refusal) = nullptr;  // to log and count it; optional
  // Hears that a connection is ended because its peer floods it, and with what (h2/flood.h).
  void (*flooded)(void* context, std::string_view kind) = nullptr;
};

// What h1::serve and h2::serve need to know beside the stream.
struct ServeOptions {
  Handler handler;
  Limits limits;
  Drain* drain = nullptr;
  Bytes already_read;        // what protocol detection took off the stream
  DateText* date = nullptr;  // what a final response without a Date is given; nullptr: nothing
};

// One outgoing exchange. Destroying it before its response has ended aborts it (HTTP/1: the connection is closed, not
// pooled).
class Exchange {
 public:
  virtual ~Exchange() = default;

  // The next response head: any number of 1xx, then a final one. It lives in the exchange.
  // Errors: side upstream; retry says what is safe: `safe` if provably not processed, `if_unsent` if no byte had been
  // written.
  virtual io::Task<ResponseHead*> head(TimePoint deadline) = 0;
  // The response body, once a final head has come.
  virtual Source& body() = 0;
  // For requests begun with a body: where it goes. Pump into it in a child task, so that the response may come first.
  virtual Sink& upload() = 0;
  // The final head has made a tunnel of it, as in ServerStream: body() and upload() carry raw bytes. The head's status
  // is 101 if a protocol was asked for, on HTTP/2 too.
  virtual bool upgraded() const { return false; }
  // Bytes of this request that have been handed to the kernel.
  virtual uint64_t bytes_sent() const = 0;
};

// A connection to an upstream that can carry exchanges: one at a time on HTTP/1, many on HTTP/2.
class Session {
 public:
  virtual ~Session() = default;
  // Begins an exchange: writes the head. `has_body`: the caller will push a body into upload() and finish it. A head
  // that asks for a tunnel has none; what it carries goes into upload() once the exchange is upgraded().
  // Error: refused with Retry::safe when this session takes no (more) exchanges.
  virtual Result<std::unique_ptr<Exchange>> start(const RequestHead& head, bool has_body,
                                                  std::optional<uint64_t> length, Arena& arena) = 0;
  // How many more exchanges may start now; 0 when full or closing.
  virtual uint32_t capacity() const = 0;
  // It will never take another exchange (peer closed, GOAWAY, error).
  virtual bool closing() const = 0;
  virtual Version version() const = 0;
};

}  // namespace weft::http

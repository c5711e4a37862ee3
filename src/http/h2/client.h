// The HTTP/2 client side of one connection: a Session that carries many exchanges.
//
// start_session() spawns the connection's task into a scope of the caller's, which owns the io::Stream; it ends when
// the peer closes or has said GOAWAY and the last exchange is over, when it was idle for Limits::idle, or when the
// scope is cancelled. A session of which so many exchanges were given up that its peer may soon take it for a flood is
// closing(): so nobody loses an exchange by what others gave up. Session, task and exchanges share the connection and
// may end in any order: dropping the Session lets running exchanges finish and then closes; an exchange that outlives
// the connection fails with an error. All on one loop's thread.
#pragma once

#include <functional>
#include <memory>

#include "http/exchange.h"
#include "io/scope.h"
#include "io/stream.h"

namespace weft::http::h2 {

struct ClientConnection;

// Hears that a session's peer floods it, and with what (h2/flood.h). It must outlive the session's task.
struct FloodHook {
  void* context = nullptr;
  void (*flooded)(void* context, const io::Address& peer, std::string_view kind) = nullptr;
};

class ClientSession final : public Session {
 public:
  explicit ClientSession(std::shared_ptr<ClientConnection> connection);
  ~ClientSession() override;

  Result<std::unique_ptr<Exchange>> start(const RequestHead& head, bool has_body, std::optional<uint64_t> length,
                                          Arena& arena) override;
  // The peer's MAX_CONCURRENT_STREAMS, or Limits' if that is less, less what runs; 100 of them are assumed until its
  // SETTINGS have come.
  uint32_t capacity() const override;
  bool closing() const override;
  Version version() const override { return Version::http2; }

  // The peer's SETTINGS have come: capacity() is what it says, not what is assumed.
  bool greeted() const;

  // Called by the connection's task when closing() or greeted() has become true, or when there is capacity() again
  // after it was seen to be 0. It may destroy the session.
  void on_change(std::move_only_function<void()> changed);

 private:
  std::shared_ptr<ClientConnection> connection_;
};

// Error: none at present; the connection's errors are its exchanges'.
Result<std::unique_ptr<ClientSession>> start_session(io::Scope& scope, std::unique_ptr<io::Stream> stream,
                                                     const Limits& limits, FloodHook hook = {});

}  // namespace weft::http::h2

// Sessions: what a client keeps of its connections to one server, to resume by it the next time (TLS 1.3 tickets).
//
// Shared by whoever dials that server (a host's pool) and by the streams to it, which add what the server gives them;
// one thread. A session is offered once (RFC 8446 §C.4), and only on the very terms on which it was made: with the same
// certificate of one's own, to the same expected names, by the same roots.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"

struct ssl_session_st;

namespace weft::tls {

// Of one server. Each connection that is opened takes one and brings one. 11 KiB each, once their connections have
// ended.
inline constexpr size_t kSessionsKept = 2;

class Sessions {
 public:
  struct FreeSession {
    void operator()(ssl_session_st* session) const;
  };
  struct Session {
    std::unique_ptr<ssl_session_st, FreeSession> library;
    std::string terms;  // Context::State::terms and whom it was expected to be
    WallTime until;     // when what was verified at its full handshake no longer holds
  };

  // Keeps it; beyond kSessionsKept the oldest is forgotten.
  void keep(Session session);
  // The newest that may be offered on these terms now; it is forgotten here. Those of other terms are void: what they
  // were made by has been replaced.
  std::optional<Session> take(const std::string& terms, WallTime now);
  // Those whose time is over.
  void forget_old(WallTime now);

  size_t size() const { return kept_.size(); }

 private:
  std::vector<Session> kept_;  // the newest last
};

}  // namespace weft::tls

#include "tls/sessions.h"

#include "tls/openssl.h"

namespace weft::tls {

void Sessions::FreeSession::operator()(ssl_session_st* session) const { SSL_SESSION_free(session); }

void Sessions::keep(Session session) {
  if (kept_.size() == kSessionsKept) kept_.erase(kept_.begin());
  kept_.push_back(std::move(session));
}

std::optional<Sessions::Session> Sessions::take(const std::string& terms, WallTime now) {
  forget_old(now);
  std::erase_if(kept_, [&](const Session& session) { return session.terms != terms; });
  if (kept_.empty()) return std::nullopt;
  Session newest = std::move(kept_.back());
  kept_.pop_back();
  return newest;
}

void Sessions::forget_old(WallTime now) {
  std::erase_if(kept_, [now](const Session& session) { return session.until <= now; });
}

}  // namespace weft::tls

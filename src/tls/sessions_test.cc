// Sessions are offered once, while their time lasts, on the terms on which they were made.
#include "tls/sessions.h"

#include <gtest/gtest.h>

#include "tls/openssl.h"

namespace weft::tls {
namespace {

constexpr WallTime kNow(100h);

void keep(Sessions& sessions, std::string terms, WallTime until) {
  sessions.keep({.library = std::unique_ptr<SSL_SESSION, Sessions::FreeSession>(SSL_SESSION_new()),
                 .terms = std::move(terms),
                 .until = until});
}

TEST(Sessions, AreTakenOnceTheNewestFirst) {
  Sessions sessions;
  for (const auto lasts : {1min, 3min, 2min}) keep(sessions, "terms", kNow + lasts);
  EXPECT_EQ(sessions.size(), kSessionsKept) << "the oldest is gone";
  EXPECT_EQ(sessions.take("terms", kNow)->until, kNow + 2min);
  EXPECT_EQ(sessions.take("terms", kNow)->until, kNow + 3min);
  EXPECT_FALSE(sessions.take("terms", kNow));
}

TEST(Sessions, AreForgottenWithTheirTime) {
  Sessions sessions;
  for (const auto lasts : {1min, 3min}) keep(sessions, "terms", kNow + lasts);
  sessions.forget_old(kNow + 1min);
  EXPECT_EQ(sessions.size(), 1u);
  EXPECT_FALSE(sessions.take("terms", kNow + 3min));
  EXPECT_EQ(sessions.size(), 0u);
}

TEST(Sessions, OfOtherTermsAreVoid) {
  Sessions sessions;
  keep(sessions, "before", kNow + 1min);
  EXPECT_FALSE(sessions.take("after", kNow));
  EXPECT_FALSE(sessions.take("before", kNow));
}

}  // namespace
}  // namespace weft::tls

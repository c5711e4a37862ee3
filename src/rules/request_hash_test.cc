#include "rules/request_hash.h"

#include <gtest/gtest.h>

#include "rules/hash.h"

namespace weft::rules {
namespace {

using Kind = config::HashPolicy::Kind;

config::HashPolicy by(Kind kind, std::string name = {}, std::optional<Duration> ttl = {}, std::string path = {},
                      bool terminal = false) {
  return {kind, std::move(name), ttl, std::move(path), terminal, {}};
}

struct Asked {
  http::Arena arena;
  http::RequestHead head{arena};
  Random random{7};

  Asked() {
    head.path = "/a?user=ann&x=1&flag";
    head.headers.add("x-user", "ann");
    head.headers.add("cookie", "a=1; sess=abc;b=2");
  }
  RequestHash hash(std::vector<config::HashPolicy> policies) {
    return hash_request(policies, head, "10.0.0.7", random);
  }
};

TEST(RequestHash, OfEachPlace) {
  Asked asked;
  EXPECT_EQ(asked.hash({by(Kind::header, "x-user")}).hash, hash_of("ann"));
  EXPECT_EQ(asked.hash({by(Kind::query_parameter, "user")}).hash, hash_of("ann"));
  EXPECT_EQ(asked.hash({by(Kind::query_parameter, "flag")}).hash, hash_of(""));
  EXPECT_EQ(asked.hash({by(Kind::cookie, "sess")}).hash, hash_of("abc"));
  EXPECT_EQ(asked.hash({by(Kind::source_ip)}).hash, hash_of("10.0.0.7"));
  EXPECT_FALSE(
      asked.hash({by(Kind::header, "x-none"), by(Kind::query_parameter, "use"), by(Kind::cookie, "ses")}).hash);
  EXPECT_FALSE(asked.hash({}).hash);
}

TEST(RequestHash, OfWhatTheRequestsHeadSays) {
  Asked asked;
  asked.head.method = "GET";
  asked.head.authority = "cart";
  asked.head.scheme = "https";
  EXPECT_EQ(asked.hash({by(Kind::header, "host")}).hash, hash_of("cart"));
  EXPECT_EQ(asked.hash({by(Kind::header, ":authority")}).hash, hash_of("cart"));
  EXPECT_EQ(asked.hash({by(Kind::header, ":path")}).hash, hash_of("/a?user=ann&x=1&flag"));
  EXPECT_EQ(asked.hash({by(Kind::header, ":method")}).hash, hash_of("GET"));
  EXPECT_EQ(asked.hash({by(Kind::header, ":scheme")}).hash, hash_of("https"));
}

TEST(RequestHash, EachValueOfAHeaderCounts) {
  Asked asked;
  asked.head.headers.add("X-User", "bob");
  EXPECT_EQ(asked.hash({by(Kind::header, "x-user")}).hash, hash_of("ann,bob"));
}

TEST(RequestHash, SeveralAreMixedUntilOneThatEnds) {
  Asked asked;
  const auto one = asked.hash({by(Kind::header, "x-user")}).hash;
  EXPECT_NE(asked.hash({by(Kind::header, "x-user"), by(Kind::source_ip)}).hash, one);
  EXPECT_EQ(asked.hash({by(Kind::header, "x-user", {}, {}, true), by(Kind::source_ip)}).hash, one);
}

TEST(RequestHash, ACookieIsMadeForWhoHasNone) {
  Asked asked;
  const RequestHash kept = asked.hash({by(Kind::cookie, "sess", 1h, "/")});
  EXPECT_EQ(kept.hash, hash_of("abc"));
  EXPECT_TRUE(kept.set_cookie.empty());
  const RequestHash made = asked.hash({by(Kind::cookie, "id", 1h, "/shop")});
  ASSERT_EQ(made.set_cookie.size(), std::string("id=0123456789abcdef; Max-Age=3600; Path=/shop; HttpOnly").size());
  EXPECT_EQ(made.hash, hash_of(std::string_view(made.set_cookie).substr(3, 16))) << "comes back to the same host";
  EXPECT_TRUE(made.set_cookie.ends_with("; Max-Age=3600; Path=/shop; HttpOnly")) << made.set_cookie;
  EXPECT_EQ(asked.hash({by(Kind::cookie, "id", 0s)}).set_cookie.find("Max-Age"), std::string::npos)
      << "for the session";
  config::HashPolicy more = by(Kind::cookie, "id", 0s);
  more.attributes = "; SameSite=Lax; Secure";
  EXPECT_TRUE(asked.hash({more}).set_cookie.ends_with("; SameSite=Lax; Secure; HttpOnly"));
}

}  // namespace
}  // namespace weft::rules

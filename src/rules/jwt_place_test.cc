#include "rules/jwt_place.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

using Kind = JwtPlace::Kind;

class JwtPlaces : public ::testing::Test {
 protected:
  JwtPlaces() : request_(arena_) { request_.path = "/"; }

  // "header x-jwt=a", one after the other.
  std::string found() {
    std::string out;
    for (const FoundJwt& one : find_tokens(provider_, request_)) {
      if (!out.empty()) out += " ";
      const char* const kinds[] = {"header", "parameter", "cookie"};
      out +=
          std::string(kinds[static_cast<size_t>(one.place.kind)]) + ":" + std::string(one.place.name) + "=" + one.token;
    }
    return out;
  }

  http::Arena arena_;
  http::RequestHead request_;
  config::JwtProvider provider_;
};

TEST_F(JwtPlaces, AHeaderHoldsATokenBehindItsPrefix) {
  provider_.from_headers = {{"authorization", "Bearer "}, {"x-jwt", ""}};
  EXPECT_EQ(found(), "");
  request_.headers.add("Authorization", "Basic YTpi");
  EXPECT_EQ(found(), "");
  request_.headers.add("Authorization", "bearer  a ");
  request_.headers.add("X-Jwt", "b");
  EXPECT_EQ(found(), "header:authorization=a header:x-jwt=b");
  request_.headers.clear();
  request_.headers.add("Authorization", "Bearer");
  EXPECT_EQ(found(), "");
}

TEST_F(JwtPlaces, ParametersAreReadAsApplicationsReadThem) {
  provider_.from_params = {"access_token"};
  request_.path = "/a?b=1&access_token=x.y.z&c";
  EXPECT_EQ(found(), "parameter:access_token=x.y.z");
  request_.path = "/a?access%5ftoken=x%2Ey%2ez&access_token=%zz+%4#access_token=c";
  EXPECT_EQ(found(), "parameter:access_token=x.y.z parameter:access_token=%zz %4");
  request_.path = "/access_token=a?ACCESS_TOKEN=b";
  EXPECT_EQ(found(), "");
  request_.path = "";
  EXPECT_EQ(found(), "");
}

TEST_F(JwtPlaces, CookiesMayStandInSeveralHeaders) {
  provider_.from_cookies = {"tok"};
  request_.headers.add("cookie", "a=1; tok=x; token=y");
  request_.headers.add("Cookie", "tok=\"z\";tok");
  EXPECT_EQ(found(), "cookie:tok=x cookie:tok=z cookie:tok=");
}

TEST_F(JwtPlaces, MoreThanAllowedAreNotGathered) {
  provider_.from_headers = {{"x-jwt", ""}};
  for (int i = 0; i < 50; ++i) request_.headers.add("x-jwt", "a");
  EXPECT_EQ(find_tokens(provider_, request_).size(), kMaxTokensOfProvider + 1);
}

TEST(JwtParameters, AreTakenOffThePath) {
  EXPECT_EQ(without_parameters("/a?t=1", {"t"}), "/a");
  EXPECT_EQ(without_parameters("/a?b=2&t=1&c=%20", {"t"}), "/a?b=2&c=%20");
  EXPECT_EQ(without_parameters("/a?%74=1&b&t&u=3", {"t", "u"}), "/a?b");
  EXPECT_EQ(without_parameters("/a?b=t", {"t"}), "/a?b=t");
  EXPECT_EQ(without_parameters("/a?", {"t"}), "/a?");
  EXPECT_EQ(without_parameters("/t", {"t"}), "/t");
}

TEST(JwtParameters, AreHiddenInWhatIsWrittenDown) {
  constexpr std::string_view kNames[] = {"t", "access_token"};
  EXPECT_EQ(with_hidden_values("/a?b=2&t=1&c=%20", kNames), "/a?b=2&t=***&c=%20");
  EXPECT_EQ(with_hidden_values("/a?access%5Ftoken=x.y.z&t", kNames), "/a?access%5Ftoken=***&t=***");
  EXPECT_EQ(with_hidden_values("/a?b=t", kNames), "");
  EXPECT_EQ(with_hidden_values("/t", kNames), "");
}

TEST(JwtParameters, AreHiddenByTheirFormWhateverTheirNameIs) {
  EXPECT_EQ(with_hidden_values("/a?id=eyJhbGci.eyJpc3Mi.c2ln-_&b=1", {}), "/a?id=***&b=1");
  EXPECT_EQ(with_hidden_values("/a?id=eyJhbGci%2EeyJpc3Mi.", {}), "/a?id=***");
  for (const char* other :
       {"/a?b=eyJhbGci.eyJpc3Mi", "/a?b=eyJ.a.b.c", "/a?b=xyJ.a.b", "/a?b=eyJ.a+.b", "/eyJ.a", "/eyJ.a.b.c"})
    EXPECT_EQ(with_hidden_values(other, {}), "") << other;
  EXPECT_EQ(with_hidden_values("/p/eyJhbGci.eyJpc3Mi.c2ln-_/q;t=eyJh.eyJp.c?b=1&id=eyJh.eyJp.c", {}),
            "/p/***/q;t=***?b=1&id=***");
}

TEST(Tokens, AreHiddenInAnyText) {
  EXPECT_EQ(with_hidden_tokens("eyJh.eyJp.c"), "***");
  EXPECT_EQ(with_hidden_tokens("tool/1.0 (eyJh.eyJp.c, \"eyJh.eyJp.c2\") eyJson"), "tool/1.0 (***, \"***\") eyJson");
  EXPECT_EQ(with_hidden_tokens("Bearer:eyJh.eyJp."), "Bearer:***");
  for (const char* other : {"", "J", "eyJ", "eyJ.a", "Java/1.8 eyJ", "curl/8.0"})
    EXPECT_EQ(with_hidden_tokens(other), "") << other;
}

}  // namespace
}  // namespace weft::rules

// What a client of HTTP/1 is told of a status and of where it is to go: nothing that is made up.
#include "proxy/testing/between.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

// It means nothing (RFC 9112 §4), and HTTP/2 has none.
TEST(Http1Answers, TheReasonPhraseIsTheStandardOne) {
  Bench bench;
  set_up(bench, http::Version::http11);
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kBetweenUpstream, &answer_by_text);
    for (const auto& [said, told] : {std::pair("200 Fine by me", "200 OK"), std::pair("404 ", "404 Not Found"),
                                     std::pair("299 Nobody's", "299 Unknown")}) {
      text_upstream = fmt::format("HTTP/1.1 {}\r\nContent-Length: 0\r\n\r\n", said);
      CO_TRY(const std::string got, co_await hear(b, kAskOnce));
      EXPECT_TRUE(got.starts_with(fmt::format("HTTP/1.1 {}\r\n", told))) << got;
    }
    co_return {};
  });
}

// The address it came to is the pod's, which nobody outside of the mesh need know.
TEST(Http1Answers, ARedirectMakesUpNoHost) {
  Bench bench;
  config::Route to_https = route_to("a");
  to_https.action = config::Redirect{.scheme = "https"};
  config::Route elsewhere = route_to("a", "/moved");
  elsewhere.action = config::Redirect{.host = "shop.example"};
  bench.config.cluster("a", {kBetweenUpstream}).listener("in", kBetweenListener, {elsewhere, to_https});
  bench.run([](Bench& b) -> Task<void> {
    for (const char* request : {"GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"}) {
      CO_TRY(const std::string got, co_await hear(b, request));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 400 ")) << got;
      EXPECT_EQ(got.find("location:"), got.npos) << got;
      EXPECT_EQ(got.find("10.9.9.9"), got.npos) << got;
    }
    CO_TRY(const std::string named, co_await hear(b, "GET / HTTP/1.0\r\nHost: shop\r\n\r\n"));
    EXPECT_NE(named.find("location: https://shop/\r\n"), named.npos) << named;
    CO_TRY(const std::string moved, co_await hear(b, "GET /moved HTTP/1.0\r\n\r\n"));
    EXPECT_NE(moved.find("location: http://shop.example/moved\r\n"), moved.npos) << moved;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing

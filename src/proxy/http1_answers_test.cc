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

}  // namespace
}  // namespace weft::proxy::testing

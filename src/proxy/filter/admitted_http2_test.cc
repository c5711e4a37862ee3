// A whole proxy in memory: what policies say of requests in flight when they share one HTTP/2 connection.
#include "proxy/testing/h2_wire.h"
#include "proxy/testing/policies.h"

namespace weft::proxy::filter {
namespace {

namespace h2 = http::h2;
using proxy::testing::Bench;
using proxy::testing::kIn;
using proxy::testing::never;
using proxy::testing::path_prefix;
using proxy::testing::policies;
using proxy::testing::set_filters;

struct AdmittedByHttp2 : proxy::testing::Inbound {};

// GET http://x and that path, its strings as they are.
std::string get(uint32_t stream, std::string_view path) {
  const std::string block = fmt::format("\x82\x86\x04{}{}\x41\x01x", static_cast<char>(path.size()), path);
  return h2::frame(h2::kHeaders, h2::kEndHeaders | h2::kEndStream, stream, block);
}

// A policy comes while three requests are in flight on one connection: the stream that it forbids is reset within a
// second, the others and the connection know nothing of it.
TEST_F(AdmittedByHttp2, TheDeniedStreamIsResetAndItsNeighboursGoOn) {
  set_up({policies(config::PolicyAction::deny, never())});
  upstream->delay = 5s;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    const std::string asked = h2::greeting() + get(1, "/shop") + get(3, "/admin/users") + get(5, "/shop");
    CO_TRY_VOID(co_await io::write_all(*client, asked, b.loop.now() + 1s));
    CO_TRY(std::string heard, co_await h2::listen(*client, b.loop.now() + 1s));
    EXPECT_TRUE(h2::only(h2::frames_of(heard), h2::kHeaders).empty()) << "all three wait";
    set_filters(b.config, "in", {policies(config::PolicyAction::deny, path_prefix("/admin"))});
    b.apply();
    CO_TRY(const std::string soon, co_await h2::listen(*client, b.loop.now() + 1s));
    heard += soon;
    const auto resets = h2::only(h2::frames_of(heard), h2::kReset);
    EXPECT_EQ(resets.size(), 1U);
    if (!resets.empty()) EXPECT_EQ(resets[0].stream, 3U);
    CO_TRY(const std::string late, co_await h2::listen(*client, b.loop.now() + 10s));
    heard += late;
    const auto frames = h2::frames_of(heard);
    std::vector<uint32_t> answered;
    for (const h2::Frame& head : h2::only(frames, h2::kHeaders)) {
      answered.push_back(head.stream);
      EXPECT_EQ(head.payload.substr(0, 1), "\x88") << "200";
    }
    std::ranges::sort(answered);
    EXPECT_EQ(answered, (std::vector<uint32_t>{1, 5}));
    EXPECT_EQ(h2::only(frames, h2::kReset).size(), 1U);
    EXPECT_TRUE(h2::only(frames, h2::kGoaway).empty()) << "the connection stays";
    const auto log = b.log();
    EXPECT_NE(log.at(0).find("GET /admin/users HTTP/2"), std::string::npos) << log[0];
    EXPECT_NE(log[0].find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log[0];
    EXPECT_EQ(log.size(), 3U);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter

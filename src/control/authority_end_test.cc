// That the authority ends is said where people and their alarms look, by a whole control plane with a manual clock.
#include <gtest/gtest.h>

#include "base/log.h"
#include "base/testing/temp_folder.h"
#include "codec/base64.h"
#include "control/control.h"
#include "http/h1/client.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "kube/testing/fake_api.h"
#include "tls/testing/authority.h"

namespace weft::control {
namespace {

struct Ending {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  kube::testing::FakeApi api{network, io::Address::loopback(6443)};
  const TempFolder temp;
  std::string page;

  // The API supplies a root that ends then, and a certificate of it that signs and ends an hour before.
  void supply(WallTime end) {
    const WallTime begin = loop.wall() - 1h;
    const auto root = tls::testing::company_root("company root", {begin, end});
    const auto signing = tls::testing::intermediate(root, "mesh CA", {begin, end - 1h});
    codec::Value secret = codec::Value::object();
    secret["metadata"].set("namespace", "istio-system");
    secret["metadata"].set("name", "cacerts");
    secret["data"].set("root-cert.pem", codec::base64_encode(root.certificate));
    secret["data"].set("ca-cert.pem", codec::base64_encode(signing.certificate));
    secret["data"].set("ca-key.pem", codec::base64_encode(signing.key));
    api.put(kube::kSecrets, std::move(secret));
  }

  io::Task<std::string> ask(std::string path) {
    const TimePoint deadline = loop.now() + 5s;
    CO_TRY(auto stream,
           co_await network.connect(io::Address::unix_socket(temp.path() + "/control.sock"), {}, deadline));
    const auto session = http::h1::make_session(std::move(stream), {});
    http::Arena arena;
    http::RequestHead head(arena);
    head.method = "GET";
    head.path = path;
    head.authority = "control";
    CO_TRY(auto exchange, session->start(head, false, {}, arena));
    CO_TRY([[maybe_unused]] const http::ResponseHead* answer, co_await exchange->head(deadline));
    co_return co_await http::read_all(exchange->body(), 1 << 20, deadline);
  }

  static io::Task<void> in_scope(io::Scope& scope, Ending& self, Duration time) {
    kube::Config config;
    config.tls = false;
    config.host = "127.0.0.1";
    config.port = 6443;
    CO_TRY(const auto client, kube::Client::make(self.network, std::move(config)));
    Control control(self.network, *client, {.run_dir = self.temp.path(), .discovery = {}, .mesh = {}});
    co_return co_await io::with_scope(beside, std::ref(self), std::ref(control), Duration{time});
    (void)scope;
  }
  static io::Task<void> beside(io::Scope& scope, Ending& self, Control& control, Duration& time) {
    scope.spawn(self.api.run());
    scope.spawn(control.run());
    CO_TRY_VOID(co_await io::sleep_until(self.loop.now() + time));
    CO_TRY(self.page, co_await self.ask("/stats/prometheus"));
    co_return {};
  }

  // What was logged in that time.
  std::string run_for(Duration time) {
    log::set_level(log::Level::warn);
    ::testing::internal::CaptureStderr();
    const auto ran = loop.run(io::with_scope(in_scope, std::ref(*this), Duration{time}));
    const std::string said = ::testing::internal::GetCapturedStderr();
    log::set_level(log::Level::info);
    EXPECT_TRUE(ran) << to_string(ran.error());
    return said;
  }
};

size_t count(std::string_view text, std::string_view what) {
  size_t found = 0;
  for (size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++found;
  return found;
}

TEST(AuthorityEnd, IsSaidEveryDayFromAMonthBefore) {
  Ending mesh;
  const WallTime end = mesh.loop.wall() + 32 * 24h;
  mesh.supply(end);
  const std::string said = mesh.run_for(5 * 24h + 1h);
  // At its start and a day later it is too early.
  EXPECT_EQ(count(said, "the mesh's authority ends at " + rfc3339_seconds(end - 1h)), 4U) << said;
}

TEST(AuthorityEnd, IsAMetricOfRootAndSigner) {
  Ending mesh;
  const WallTime end = mesh.loop.wall() + 1000h;
  mesh.supply(end);
  EXPECT_EQ(count(mesh.run_for(10s), "the mesh's authority ends"), 0U);
  const auto line = [](std::string_view certificate, WallTime when) {
    return fmt::format("weft_authority_expiry_timestamp_seconds{{certificate=\"{}\"}} {}\n", certificate,
                       std::chrono::duration_cast<std::chrono::seconds>(when.time_since_epoch()).count());
  };
  EXPECT_TRUE(mesh.page.contains(line("root", end))) << mesh.page;
  EXPECT_TRUE(mesh.page.contains(line("signing", end - 1h))) << mesh.page;
}

}  // namespace
}  // namespace weft::control

// Keys of issuers from a real server on loopback, by the library that fetches them.
#include "control/key_sets.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/log.h"
#include "base/testing/temp_folder.h"
#include "control/fetcher.h"
#include "http/h1/server.h"
#include "io/socket.h"
#include "tls/jwk.h"

namespace weft::control {
namespace {

constexpr const char* kKeys =
    R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";
constexpr const char* kOtherKeys =
    R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"2","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";

// Today's time, and what tests add.
struct LaterClock final : Clock {
  TimePoint now() const override { return system.now() + later; }
  WallTime wall() const override { return system.wall() + later; }
  SystemClock system;
  Duration later{};
};

struct World {
  LaterClock clock;
  io::Loop loop{clock};
  io::SocketNetwork network{loop};
  std::unique_ptr<io::Acceptor> acceptor;
  const TempFolder temp;
  const std::string& folder = temp.path();
  std::map<std::string, std::string> documents;  // by path; another is 404
  std::vector<std::string> hosts;                // that were asked for
  std::vector<std::string> taken;
  std::string at;  // where a host of the mesh is

  World() {
    log::set_level(log::Level::off);
    acceptor = std::move(*network.listen(io::Address::loopback(0), {}));
  }
  ~World() { log::set_level(log::Level::info); }
  std::string url(std::string_view path) const {
    return fmt::format("http://{}{}", acceptor->local().to_string(), path);
  }
};

io::Task<void> answer(void* context, http::ServerStream& stream) {
  World& world = *static_cast<World*>(context);
  world.hosts.emplace_back(stream.head().authority);
  const auto found = world.documents.find(std::string(stream.head().path));
  if (stream.head().path == "/never") co_return co_await io::sleep_until(kNever);
  http::ResponseHead head(stream.arena());
  head.status = found == world.documents.end() ? 404 : 200;
  CO_TRY_VOID(stream.respond(head, found == world.documents.end()));
  if (found == world.documents.end()) co_return {};
  http::Bytes bytes{std::string_view(found->second)};
  while (!bytes.empty()) {
    CO_TRY(const bool all, stream.sink().push(bytes));
    if (!all) CO_TRY_VOID(co_await stream.sink().writable().wait(world.loop.now() + 5s));
  }
  co_return stream.sink().finish(nullptr);
}

io::Task<void> serve_one(World& world, std::unique_ptr<io::Stream> stream) {
  (void)co_await http::h1::serve(*stream,
                                 {.handler = {&world, answer}, .limits = {}, .drain = nullptr, .already_read = {}});
  co_return {};
}

io::Task<void> serve(io::Scope& scope, World& world) {
  for (;;) {
    CO_TRY(auto stream, world.acceptor->try_accept());
    if (stream) scope.spawn(serve_one(world, std::move(stream)));
    else CO_TRY_VOID(co_await world.acceptor->readable().wait(kNever));
  }
}

// Until so much was taken, or something that is asked for in vain had its chance.
io::Task<void> until_taken(World& world, size_t count, size_t asked) {
  const TimePoint deadline = world.loop.now() + 20s;
  while ((world.taken.size() < count || world.hosts.size() < asked) && world.loop.now() < deadline)
    CO_TRY_VOID(co_await io::sleep_until(world.loop.now() + 5ms));
  co_return {};
}

io::Task<void> play(io::Scope& scope, World& world, KeySets& sets, size_t taken, size_t asked) {
  scope.spawn(serve(scope, world));
  (void)co_await io::race(sets.run(), until_taken(world, taken, asked));
  scope.cancel();
  co_return {};
}

// What came of wanting these, once so many were taken and so many requests asked.
void want(World& world, const std::set<std::string>& urls, size_t taken, size_t asked, Duration time = 10s) {
  world.taken.clear();
  world.hosts.clear();
  KeySets sets(
      world.loop, world.folder, [&world](const std::string&, uint16_t) { return world.at; },
      [&world](const std::string& url, const std::string& keys) { world.taken.push_back(url + " " + keys); });
  std::map<std::string, Duration> wanted;
  for (const std::string& url : urls) wanted[url] = time;
  sets.want(wanted);
  (void)world.loop.run(io::with_scope(play, std::ref(world), std::ref(sets), size_t{taken}, size_t{asked}));
}

TEST(KeySets, AreFetchedAndHoldWhileTheIssuerIsAway) {
  World world;
  world.documents["/keys"] = kKeys;
  const std::string url = world.url("/keys");
  want(world, {url}, 1, 1);
  EXPECT_EQ(world.taken, std::vector{url + " " + kKeys});

  world.documents.clear();
  want(world, {url}, 1, 2);
  EXPECT_EQ(world.taken, std::vector{url + " " + kKeys}) << "what it said last, in another process";
  EXPECT_GE(world.hosts.size(), 2u) << "asked again soon";

  world.documents["/keys"] = kOtherKeys;
  want(world, {url}, 2, 1);
  EXPECT_EQ(world.taken, (std::vector{url + " " + kKeys, url + " " + kOtherKeys}));
}

// The issuer takes other keys while ours run: they count when 20 minutes have passed, and not before.
io::Task<void> until_refreshed(World& world, const std::string& url) {
  CO_TRY_VOID(co_await until_taken(world, 1, 1));
  world.documents["/keys"] = kOtherKeys;
  world.clock.later += kKeysRefresh - 1min;
  CO_TRY_VOID(co_await io::yield());  // the loop reads its clock anew
  CO_TRY_VOID(co_await io::sleep_until(world.loop.now() + 50ms));
  EXPECT_EQ(world.hosts.size(), 1U) << "not asked again yet";
  world.clock.later += 1min;
  CO_TRY_VOID(co_await io::yield());
  CO_TRY_VOID(co_await until_taken(world, 2, 2));
  EXPECT_EQ(world.taken, (std::vector{url + " " + kKeys, url + " " + kOtherKeys}));
  co_return {};
}

// It has said that it has none: asked again within a minute, since nobody comes in meanwhile.
io::Task<void> until_back(World& world, const std::string& url) {
  CO_TRY_VOID(co_await until_taken(world, 1, 1));
  world.documents["/keys"] = kKeys;
  world.clock.later += kMostKeysRetry;
  CO_TRY_VOID(co_await io::yield());
  CO_TRY_VOID(co_await until_taken(world, 2, 2));
  EXPECT_EQ(world.taken, (std::vector{url + R"( {"keys":[]})", url + " " + kKeys}));
  co_return {};
}

using Until = io::Task<void> (*)(World& world, const std::string& url);

io::Task<void> play_refresh(io::Scope& scope, World& world, KeySets& sets, const std::string& url, Until until) {
  scope.spawn(serve(scope, world));
  (void)co_await io::race(sets.run(), until(world, url));
  scope.cancel();
  co_return {};
}

void run_until(World& world, const std::string& url, Until until) {
  KeySets sets(
      world.loop, world.folder, [](const std::string&, uint16_t) { return std::string(); },
      [&world](const std::string& from, const std::string& keys) { world.taken.push_back(from + " " + keys); });
  sets.want({{url, 10s}});
  (void)world.loop.run(io::with_scope(play_refresh, std::ref(world), std::ref(sets), std::cref(url), Until{until}));
  EXPECT_EQ(world.taken.size(), 2U);
}

TEST(KeySets, AreAskedForAgainEveryTwentyMinutes) {
  World world;
  world.documents["/keys"] = kKeys;
  run_until(world, world.url("/keys"), until_refreshed);
}

TEST(KeySets, AreAskedForAgainWithinAMinuteWhileThereAreNone) {
  World world;
  world.documents["/keys"] = R"({"keys":[]})";
  run_until(world, world.url("/keys"), until_back);
}

// Asked a second time while the first answer is still awaited: only because that was given up.
TEST(KeySets, AFetchTakesNoLongerThanItsRuleSays) {
  World world;
  const std::string url = world.url("/never");
  want(world, {url}, 1, 2, 100ms);
  EXPECT_TRUE(world.taken.empty());
  EXPECT_GE(world.hosts.size(), 2U);
}

TEST(KeySets, AnIssuersDocumentLeadsToItsKeys) {
  World world;
  world.documents["/.well-known/openid-configuration"] = fmt::format(R"({{"jwks_uri":"{}"}})", world.url("/elsewhere"));
  world.documents["/elsewhere"] = kKeys;
  const std::string url = world.url("/.well-known/openid-configuration");
  want(world, {url}, 1, 2);
  EXPECT_EQ(world.taken, std::vector{url + " " + kKeys});
}

TEST(KeySets, WhatIsNoKeySetIsNotTaken) {
  World world;
  world.documents["/text"] = "keys";
  world.documents["/odd"] = R"({"keys":[{"kty":"odd"}]})";
  world.documents["/long"] = std::string(tls::kMaxJwksBytes + 1, ' ');
  want(world, {world.url("/text"), world.url("/odd"), world.url("/long"), world.url("/nothing")}, 0, 5);
  EXPECT_EQ(world.taken.size(), 0u);
  EXPECT_TRUE(std::filesystem::is_empty(world.folder));
}

TEST(KeySets, KeysThatWereWithdrawnHoldNoLonger) {
  World world;
  world.documents["/keys"] = kKeys;
  const std::string url = world.url("/keys");
  want(world, {url}, 1, 1);
  world.documents["/keys"] = R"({"keys":[]})";
  want(world, {url}, 2, 1);
  EXPECT_EQ(world.taken, (std::vector{url + " " + kKeys, url + R"( {"keys":[]})"}));
  want(world, {url}, 1, 1);
  EXPECT_EQ(world.taken, std::vector{url + R"( {"keys":[]})"}) << "not in another process, either";
}

TEST(KeySets, KeysThatWereWithdrawnWhereTheIssuersDocumentLeadsHoldNoLonger) {
  World world;
  world.documents["/.well-known/openid-configuration"] = fmt::format(R"({{"jwks_uri":"{}"}})", world.url("/elsewhere"));
  world.documents["/elsewhere"] = R"({"keys":[]})";
  const std::string url = world.url("/.well-known/openid-configuration");
  want(world, {url}, 1, 2);
  EXPECT_EQ(world.taken, std::vector{url + R"( {"keys":[]})"});
}

TEST(KeySets, WhatAUrlHidesStandsInNoLog) {
  EXPECT_EQ(shown_url("https://issuer.example/keys"), "https://issuer.example/keys");
  EXPECT_EQ(shown_url("https://me:s3cret@issuer.example:8443/keys?api_key=K3Y#x"),
            "https://issuer.example:8443/keys?…");
  EXPECT_EQ(shown_url("http://me:p@ss@issuer.example"), "http://issuer.example");
  EXPECT_EQ(shown_url("http://issuer.example/@x?a=b@c"), "http://issuer.example/@x?…");
  EXPECT_EQ(shown_url("http://me@issuer.example?k=v"), "http://issuer.example?…");
}

TEST(KeySets, AHostOfTheMeshIsReachedWhereItIs) {
  World world;
  world.documents["/keys"] = kKeys;
  world.at = world.acceptor->local().to_string();
  want(world, {"http://issuer.shop.svc/keys"}, 1, 1);
  EXPECT_EQ(world.taken.size(), 1u);
  EXPECT_EQ(world.hosts, std::vector<std::string>{"issuer.shop.svc"});
}

}  // namespace
}  // namespace weft::control

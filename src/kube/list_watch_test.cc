// A store stays equal to the server through everything that goes wrong with a watch. Hours pass on a manual clock.
#include "kube/list_watch.h"

#include <gtest/gtest.h>

#include "base/log.h"
#include "codec/json.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "kube/testing/fake_api.h"
#include "tls/testing/authority.h"

namespace weft::kube {
namespace {

using io::Task;
using testing::FakeApi;

const io::Address kAddress = io::Address::loopback(6443);
constexpr const char* kList = "GET /api/v1/pods?limit";
constexpr const char* kWatch = "GET /api/v1/pods?watch";

Value pod(const std::string& name, const std::string& phase = "Pending") {
  auto parsed = codec::parse_json(R"({"metadata":{"namespace":"shop","name":")" + name + R"("},"status":{"phase":")" +
                                  phase + R"("}})");
  CHECK(parsed);
  return *parsed;
}

class Recorder final : public Store::Listener {
 public:
  using Listener::Listener;
  void on_change(const Change& change) override {
    static constexpr const char* kNames[] = {"+", "~", "-", "synced"};
    told += std::string(told.empty() ? "" : " ") + kNames[change.type] + change.key.name;
    news.set();
  }
  std::string take() { return std::exchange(told, {}); }
  std::string told;
  io::Event news;
};

struct World {
  io::Loop& loop;
  io::testing::MemoryNetwork& network;
  FakeApi& api;
  Client& client;
  Store& store;
  Recorder& recorder;
  io::Scope& scope;

  // Until the store has told exactly this since the last time; the test's assertion shows what it told instead.
  Task<void> told(std::string expected) {
    const TimePoint deadline = loop.now() + 1h;
    while (recorder.told != expected) {
      recorder.news.clear();
      if (auto news = co_await recorder.news.wait(deadline); !news) break;
    }
    EXPECT_EQ(recorder.take(), expected);
    co_return {};
  }
  Task<void> watching() {
    const TimePoint deadline = loop.now() + 1h;
    while (api.watches() == 0 && loop.now() < deadline) CO_TRY_VOID(co_await io::sleep_until(loop.now() + 10ms));
    EXPECT_GT(api.watches(), 0u);
    co_return {};
  }
};

class ListWatch : public ::testing::Test {
 public:
  using Body = Task<void> (*)(World& world);

  ListWatch() {
    log::set_level(log::Level::off);
    config_.tls = false;
    config_.host = "127.0.0.1";
    config_.port = 6443;
  }
  ~ListWatch() override { log::set_level(log::Level::info); }

  void run(Body body, WatchOptions options = {}) {
    const auto result = loop_.run(io::with_scope(in_scope, std::ref(*this), body, std::move(options)));
    ASSERT_TRUE(result) << to_string(result.error());
  }
  static Task<void> in_scope(io::Scope&, ListWatch& test, Body& body, WatchOptions& options) {
    CO_TRY(auto client, Client::make(test.network_, test.config_));
    co_return co_await io::with_scope(with_client, std::ref(test), body, options, std::ref(*client));
  }
  static Task<void> with_client(io::Scope& scope, ListWatch& test, Body& body, WatchOptions& options, Client& client) {
    Store store;
    Recorder recorder(store);
    World world{test.loop_, test.network_, test.api_, client, store, recorder, scope};
    // In a scope of its own: what the tasks borrow is declared before it.
    co_return co_await io::with_scope(beside_server, std::ref(world), body, options);
  }
  static Task<void> beside_server(io::Scope& scope, World& world, Body& body, WatchOptions& options) {
    scope.spawn(world.api.run());
    scope.spawn(list_watch(world.client, kPods, options, world.store));
    co_return co_await body(world);
  }

  io::testing::ManualClock clock_;
  io::Loop loop_{clock_};
  io::testing::MemoryNetwork network_{loop_};
  FakeApi api_{network_, kAddress};
  Config config_;
};

Task<void> follows(World& w) {
  CO_TRY_VOID(co_await w.told("+a synced"));
  EXPECT_TRUE(w.store.is_synced());
  CO_TRY_VOID(co_await w.watching());
  w.api.put(kPods, pod("b"));
  CO_TRY_VOID(co_await w.told("+b"));
  w.api.put(kPods, pod("b", "Running"));
  CO_TRY_VOID(co_await w.told("~b"));
  EXPECT_EQ(w.store.find({"shop", "b"})->at("status", "phase").as_string(), "Running");
  w.api.erase(kPods, "shop", "a");
  CO_TRY_VOID(co_await w.told("-a"));
  EXPECT_EQ(w.store.find({"shop", "a"}), nullptr);
  EXPECT_EQ(w.api.count(kList), 1);
  EXPECT_EQ(w.api.count(kWatch), 1);
  co_return {};
}

TEST_F(ListWatch, ListsThenFollows) {
  api_.put(kPods, pod("a"));
  run(follows);
}

TEST_F(ListWatch, FollowsThroughTlsOverANarrowPipe) {
  api_.put(kPods, pod("a"));
  api_.use_tls(tls::testing::server_context({"http/1.1"}));
  config_.tls = true;
  config_.roots = tls::testing::root().certificate;
  network_.set_faults(kAddress, {.capacity = 700, .chunk = 13});
  run(follows);
}

// Ends the watch in some way, changes things meanwhile, and expects the rest without a new list.
template <FakeApi::End kEnd>
Task<void> resumes(World& w) {
  CO_TRY_VOID(co_await w.told("+a synced"));
  for (int i = 0; i < 3; ++i) {
    CO_TRY_VOID(co_await w.watching());
    w.api.end_watches(kEnd);
    w.api.put(kPods, pod("a", std::to_string(i)));
    CO_TRY_VOID(co_await w.told("~a"));
  }
  EXPECT_EQ(w.api.count(kList), 1);
  EXPECT_GE(w.api.count(kWatch), 3);
  co_return {};
}

TEST_F(ListWatch, ResumesAfterAnOrderlyEnd) {
  api_.put(kPods, pod("a"));
  run(resumes<FakeApi::End::in_order>);
}

TEST_F(ListWatch, ResumesAfterABreak) {
  api_.put(kPods, pod("a"));
  run(resumes<FakeApi::End::broken>);
}

TEST_F(ListWatch, ResumesAfterABreakInsideALine) {
  api_.put(kPods, pod("a"));
  run(resumes<FakeApi::End::inside_a_line>);
}

Task<void> relists(World& w) {
  CO_TRY_VOID(co_await w.told("+a +b synced"));
  CO_TRY_VOID(co_await w.watching());
  w.api.end_watches(FakeApi::End::gone);
  w.api.erase(kPods, "shop", "a");
  w.api.put(kPods, pod("c"));
  // The changes may still come by the dying watch; the list then brings nothing new.
  CO_TRY_VOID(co_await w.told("-a +c"));
  CO_TRY_VOID(co_await io::sleep_until(w.loop.now() + 1min));
  EXPECT_EQ(w.recorder.take(), "");
  EXPECT_EQ(w.api.count(kList), 2);
  co_return {};
}

TEST_F(ListWatch, ListsAgainWhenTheWatchSaysGone) {
  api_.put(kPods, pod("a"));
  api_.put(kPods, pod("b"));
  run(relists);
}

Task<void> relists_at_start(World& w) {
  CO_TRY_VOID(co_await w.told("+a +b synced"));
  CO_TRY_VOID(co_await w.watching());
  w.api.end_watches(FakeApi::End::broken);
  while (w.api.watches() > 0) CO_TRY_VOID(co_await io::yield());
  w.api.erase(kPods, "shop", "a");
  w.api.put(kPods, pod("b", "Running"));
  w.api.put(kPods, pod("c"));
  w.api.forget_history();
  CO_TRY_VOID(co_await w.told("-a ~b +c"));
  EXPECT_EQ(w.api.count(kList), 2);
  EXPECT_EQ(w.api.count(kWatch), 2);
  co_return {};
}

TEST_F(ListWatch, ListsAgainWhenAWatchIsRefusedAsTooOld) {
  api_.put(kPods, pod("a"));
  api_.put(kPods, pod("b"));
  run(relists_at_start);
}

Task<void> bookmarks(World& w) {
  CO_TRY_VOID(co_await w.told("+a synced"));
  CO_TRY_VOID(co_await w.watching());
  w.api.put(kConfigMaps, pod("unrelated"));
  w.api.bookmark();
  CO_TRY_VOID(co_await io::sleep_until(w.loop.now() + 1s));
  w.api.forget_history();
  w.api.end_watches(FakeApi::End::broken);
  CO_TRY_VOID(co_await io::sleep_until(w.loop.now() + 1s));
  w.api.put(kPods, pod("b"));
  CO_TRY_VOID(co_await w.told("+b"));
  EXPECT_EQ(w.api.count(kList), 1);  // the bookmark's version was young enough
  co_return {};
}

TEST_F(ListWatch, BookmarksKeepTheVersionYoung) {
  api_.put(kPods, pod("a"));
  run(bookmarks);
}

Task<void> backs_off(World& w) {
  CO_TRY_VOID(co_await w.told("+a synced"));
  CO_TRY_VOID(co_await w.watching());
  w.network.set_faults(kAddress, {.refuse = true});
  w.api.end_watches(FakeApi::End::broken);
  const int before = w.network.connects(kAddress);
  const TimePoint began = w.loop.now();
  CO_TRY_VOID(co_await io::sleep_until(began + 10min));
  const int tries = w.network.connects(kAddress) - before;
  EXPECT_GE(tries, 60);   // every kMaxDelay at the latest
  EXPECT_LE(tries, 140);  // and not much more often than half of that
  EXPECT_EQ(w.store.size(), 1u);
  w.network.set_faults(kAddress, {});
  w.api.put(kPods, pod("b"));
  const TimePoint back = w.loop.now();
  CO_TRY_VOID(co_await w.told("+b"));
  EXPECT_LE(w.loop.now() - back, kMaxDelay + 1s);
  EXPECT_EQ(w.api.count(kList), 1);
  co_return {};
}

TEST_F(ListWatch, BacksOffWhileTheServerIsAwayAndKeepsWhatItKnows) {
  api_.put(kPods, pod("a"));
  run(backs_off);
}

Task<void> dead_watch(World& w) {
  CO_TRY_VOID(co_await w.told("+a synced"));
  CO_TRY_VOID(co_await w.watching());
  // Nothing comes any more, not even an end: the silence itself ends it.
  CO_TRY_VOID(co_await io::sleep_until(w.loop.now() + kWatchTime * 3 / 2 + kSilence + kMaxDelay));
  EXPECT_GE(w.api.count(kWatch), 2);
  EXPECT_EQ(w.api.count(kList), 1);
  co_return {};
}

TEST_F(ListWatch, ASilentWatchIsNotWaitedForForEver) {
  api_.put(kPods, pod("a"));
  run(dead_watch);
}

Task<void> slow_list(World& w) {
  w.api.pause();
  CO_TRY_VOID(co_await io::sleep_until(w.loop.now() + kListTime + 1s));
  EXPECT_FALSE(w.store.is_synced());
  w.api.resume();
  co_return co_await w.told("+a synced");
}

TEST_F(ListWatch, ASlowServerIsAskedAgain) {
  api_.put(kPods, pod("a"));
  run(slow_list);
}

Task<void> absent(World& w) {
  w.api.refuse(404, 3);
  CO_TRY_VOID(co_await w.told("synced"));
  w.api.put(kPods, pod("a"));
  co_return co_await w.told("+a");
}

TEST_F(ListWatch, AnAbsentResourceCountsAsEmpty) { run(absent, {.may_be_absent = true}); }

TEST_F(ListWatch, SelectorsAndNamespaceAreAskedFor) {
  Body body = [](World& w) -> Task<void> {
    CO_TRY_VOID(co_await w.told("synced"));
    CO_TRY_VOID(co_await w.watching());
    EXPECT_EQ(w.api.count("GET /api/v1/namespaces/shop/pods?labelSelector=app%3Dweb"), 1);
    EXPECT_NE(w.api.requests().back().find("&labelSelector=app%3Dweb"), std::string::npos);
    EXPECT_NE(w.api.requests().back().find("allowWatchBookmarks=true"), std::string::npos);
    co_return {};
  };
  run(body, {.ns = "shop", .label_selector = "app=web"});
}

}  // namespace
}  // namespace weft::kube

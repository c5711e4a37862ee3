// The parts of the client that need no server: paths, lines, events, objects, and the store with its feeds.
#include <gtest/gtest.h>

#include "codec/json.h"
#include "kube/lines.h"
#include "kube/object.h"
#include "kube/resource.h"
#include "kube/status.h"
#include "kube/store.h"
#include "kube/watch_event.h"

namespace weft::kube {
namespace {

Value json(std::string_view text) {
  auto parsed = codec::parse_json(text);
  CHECK(parsed);
  return *parsed;
}

Value pod(const std::string& name, const std::string& version) {
  return json(R"({"kind":"Pod","metadata":{"namespace":"shop","name":")" + name + R"(","resourceVersion":")" + version +
              R"("}})");
}

TEST(Resource, Paths) {
  EXPECT_EQ(path_of(kPods), "/api/v1/pods");
  EXPECT_EQ(path_of(kPods, "shop", "web", "status"), "/api/v1/namespaces/shop/pods/web/status");
  EXPECT_EQ(path_of(kNamespaces, "ignored", "shop"), "/api/v1/namespaces/shop");
  EXPECT_EQ(path_of(kDeployments, "shop"), "/apis/apps/v1/namespaces/shop/deployments");
  EXPECT_EQ(path_of(kDeployments, "../x", "a b"), "/apis/apps/v1/namespaces/..%2Fx/deployments/a%20b");
  EXPECT_EQ(kVirtualServices.api_version(), "networking.istio.io/v1");
}

TEST(Lines, AreWholeHoweverTheBytesCome) {
  const std::string text = "{\"a\":1}\n\n{\"b\":2}\r\n{\"c\"";
  for (size_t piece = 1; piece <= text.size(); ++piece) {
    Lines lines;
    std::vector<std::string> got;
    for (size_t at = 0; at < text.size(); at += piece) {
      lines.add(std::string_view(text).substr(at, piece));
      for (;;) {
        const auto line = lines.next();
        ASSERT_TRUE(line);
        if (!*line) break;
        got.emplace_back(**line);
      }
    }
    EXPECT_EQ(got, (std::vector<std::string>{"{\"a\":1}", "{\"b\":2}"})) << piece;
    EXPECT_EQ(lines.partial(), 4u);
  }
}

TEST(Lines, EndlessOnesAreRefused) {
  Lines lines;
  lines.add(std::string(kMaxLine + 1, 'x'));
  EXPECT_EQ(lines.next().error().code, Code::limit);
}

TEST(WatchEvent, Types) {
  EXPECT_EQ(parse_watch_event(R"({"type":"ADDED","object":{"metadata":{"name":"a"}}})")->type, WatchEvent::added);
  EXPECT_EQ(parse_watch_event(R"({"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"7"}}})")->type,
            WatchEvent::bookmark);
  EXPECT_EQ(parse_watch_event(R"({"type":"ERROR","object":{"code":410}})")->type, WatchEvent::gone);
  EXPECT_EQ(parse_watch_event(R"({"type":"ERROR","object":{"code":500}})").error().code, Code::unavailable);
  for (const char* bad : {"", "[]", R"({"type":"ADDED"})", R"({"type":"ADDED","object":{}})",
                          R"({"type":"NEW","object":{"metadata":{"name":"a"}}})"}) {
    EXPECT_EQ(parse_watch_event(bad).error().code, Code::protocol) << bad;
  }
}

TEST(Status, BecomesAnError) {
  const Error error = error_from_status(422, R"({"kind":"Status","message":"spec.x: bad"})", "POST /api/v1/pods");
  EXPECT_EQ(error.code, Code::invalid);
  EXPECT_EQ(error.detail, "POST /api/v1/pods: spec.x: bad (422)");
  EXPECT_EQ(error_from_status(401, "", "x").code, Code::denied);
  EXPECT_EQ(error_from_status(403, "", "x").code, Code::denied);
  EXPECT_EQ(error_from_status(404, "page not found\n", "x").detail, "x: page not found (404)");
  EXPECT_EQ(error_from_status(409, "", "x").code, Code::conflict);
  EXPECT_EQ(error_from_status(410, "", "x").code, Code::closed);
  EXPECT_EQ(error_from_status(429, "", "x").code, Code::unavailable);
  EXPECT_EQ(error_from_status(503, "", "x").code, Code::unavailable);
}

TEST(Object, OwnersAndSelectors) {
  const Value owner = json(R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","uid":"u1"}})");
  Value child = pod("web-1", "1");
  child["metadata"]["ownerReferences"].push_back(owner_reference(owner));
  ASSERT_TRUE(controller_of(child));
  EXPECT_EQ(controller_of(child)->name, "web");
  EXPECT_TRUE(is_owned_by(child, "u1"));
  EXPECT_FALSE(is_owned_by(child, "u2"));
  const Value labels = json(R"({"app":"web","tier":"front"})");
  EXPECT_TRUE(selects(json(R"({"app":"web"})"), labels));
  EXPECT_FALSE(selects(json(R"({"app":"api"})"), labels));
  EXPECT_FALSE(selects(json(R"({"app":"web","x":"y"})"), labels));
  EXPECT_FALSE(selects(json("{}"), labels));
}

class Recorder final : public Store::Listener {
 public:
  using Listener::Listener;
  void on_change(const Change& change) override {
    static constexpr const char* kNames[] = {"added", "modified", "deleted", "synced"};
    told.push_back(std::string(kNames[change.type]) + " " + change.key.name);
  }
  std::vector<std::string> take() { return std::exchange(told, {}); }
  std::vector<std::string> told;
};

using Told = std::vector<std::string>;

TEST(Store, TellsOnlyOfWhatDiffers) {
  Store store;
  Recorder recorder(store);
  store.replace({pod("a", "1"), pod("b", "2")});
  EXPECT_EQ(recorder.take(), (Told{"added a", "added b", "synced "}));
  store.put(pod("a", "1"));
  EXPECT_EQ(recorder.take(), Told{});
  store.put(pod("a", "3"));
  EXPECT_EQ(recorder.take(), Told{"modified a"});
  store.replace({pod("a", "3"), pod("c", "4")});
  EXPECT_EQ(recorder.take(), (Told{"deleted b", "added c"}));
  store.remove(pod("c", "5"));
  store.remove(pod("c", "5"));
  EXPECT_EQ(recorder.take(), Told{"deleted c"});
  EXPECT_EQ(store.size(), 1u);
  EXPECT_TRUE(store.is_synced());
}

TEST(Store, FeedsGiveEachKeyOnce) {
  Store store;
  store.put(pod("early", "1"));
  Store::Feed feed(store);
  EXPECT_TRUE(feed.changed().is_set());
  EXPECT_EQ(feed.take(), (std::vector<Key>{{"shop", "early"}}));
  EXPECT_FALSE(feed.changed().is_set());
  store.put(pod("b", "2"));
  store.put(pod("a", "3"));
  store.put(pod("b", "4"));
  EXPECT_TRUE(feed.changed().is_set());
  EXPECT_EQ(feed.take(), (std::vector<Key>{{"shop", "a"}, {"shop", "b"}}));
  feed.put_back({"shop", "a"});
  EXPECT_TRUE(feed.changed().is_set());
  EXPECT_EQ(feed.take().size(), 1u);
}

}  // namespace
}  // namespace weft::kube

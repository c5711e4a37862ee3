#include "rules/upgrade.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

TEST(Upgrade, TheRoutesWordWinsOverTheListeners) {
  const std::vector<config::Upgrade> listener = {{.type = "websocket"}, {.type = "spdy/3.1", .enabled = false}};
  const std::vector<config::Upgrade> route = {{.type = "websocket", .enabled = false}, {.type = "spdy/3.1"}};
  EXPECT_TRUE(allowed_upgrade(listener, {}, "WebSocket"));
  EXPECT_FALSE(allowed_upgrade(listener, route, "websocket"));
  EXPECT_FALSE(allowed_upgrade(listener, {}, "spdy/3.1"));
  EXPECT_TRUE(allowed_upgrade(listener, route, "SPDY/3.1"));
  EXPECT_FALSE(allowed_upgrade(listener, route, "mqtt")) << "what nobody names may not pass";
  EXPECT_FALSE(allowed_upgrade(listener, route, kConnect));
}

TEST(Upgrade, TheEntryThatDecidesSaysWhereAConnectEnds) {
  const std::vector<config::Upgrade> listener = {{.type = "connect"}};
  const std::vector<config::Upgrade> route = {{.type = "connect", .terminate = true}};
  EXPECT_FALSE(allowed_upgrade(listener, {}, kConnect)->terminate);
  EXPECT_TRUE(allowed_upgrade(listener, route, kConnect)->terminate);
}

}  // namespace
}  // namespace weft::rules

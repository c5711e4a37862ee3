#include "proxy/upstream/websocket.h"

#include <gtest/gtest.h>

namespace weft::proxy::upstream {
namespace {

struct Heads {
  http::Arena arena;
  http::RequestHead request{arena};
  http::ResponseHead response{arena};
};

TEST(Websocket, TheAnswerIsThatOfTheStandardsExample) {
  EXPECT_EQ(accept_of("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST(Websocket, AKeyOfOursIsAskedAboutAndGoesNoFurther) {
  Heads heads;
  heads.request.protocol = "websocket";
  Random random(7);
  ASSERT_TRUE(put_websocket_key(heads.request, random));
  const std::string key(*heads.request.headers.find("sec-websocket-key"));
  EXPECT_EQ(key.size(), 24u);
  EXPECT_FALSE(put_websocket_key(heads.request, random)) << "once";
  EXPECT_FALSE(settle_websocket(heads.request, heads.response, true));
  heads.response.headers.add_copy("Sec-WebSocket-Accept", accept_of("another key"));
  EXPECT_FALSE(settle_websocket(heads.request, heads.response, true));
  heads.response.headers.remove("sec-websocket-accept");
  heads.response.headers.add_copy("Sec-WebSocket-Accept", accept_of(key));
  EXPECT_TRUE(settle_websocket(heads.request, heads.response, true));
  EXPECT_FALSE(heads.response.headers.find("sec-websocket-accept"));
}

TEST(Websocket, AClientsOwnKeyIsAnsweredOnce) {
  Heads heads;
  heads.request.protocol = "websocket";
  heads.request.headers.add("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
  ASSERT_TRUE(settle_websocket(heads.request, heads.response, false));
  EXPECT_EQ(heads.response.headers.find("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
  ASSERT_TRUE(settle_websocket(heads.request, heads.response, false));
  EXPECT_EQ(heads.response.headers.size(), 1u);
}

TEST(Websocket, OtherProtocolsHaveNoKey) {
  Heads heads;
  heads.request.protocol = "chat";
  Random random(7);
  EXPECT_FALSE(put_websocket_key(heads.request, random));
  EXPECT_TRUE(settle_websocket(heads.request, heads.response, false));
  EXPECT_TRUE(heads.response.headers.empty());
}

}  // namespace
}  // namespace weft::proxy::upstream

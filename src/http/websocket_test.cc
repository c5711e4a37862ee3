#include "http/websocket.h"

#include <gtest/gtest.h>

namespace weft::http {
namespace {

TEST(WebSocket, TheExampleOfRfc6455) {
  Arena arena;
  EXPECT_EQ(websocket_accept("dGhlIHNhbXBsZSBub25jZQ==", arena), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST(WebSocket, AKeyIs16BytesThatNobodyGuesses) {
  Arena arena;
  const std::string_view one = make_websocket_key(arena);
  EXPECT_EQ(one.size(), 24u);
  EXPECT_TRUE(one.ends_with("=="));
  EXPECT_NE(one, make_websocket_key(arena));
}

}  // namespace
}  // namespace weft::http

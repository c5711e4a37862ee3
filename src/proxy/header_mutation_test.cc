// Values of headers that are made of the request.
#include "proxy/header_mutation.h"

#include <gtest/gtest.h>

#include "config/log_format.h"

namespace weft::proxy {
namespace {

using Action = config::HeaderMutation::Action;

config::HeaderMutation set(std::string name, std::string_view format) {
  auto parsed = config::parse_log_format(format);
  EXPECT_TRUE(parsed) << parsed.error().detail;
  return {.action = Action::overwrite, .name = std::move(name), .value = {}, .format = *parsed};
}

TEST(HeaderMutation, FillsOperatorsFromTheRequest) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.headers.add("X-User", "mia");
  Record record;
  record.method = "GET";
  record.path = "/cart?x=1";
  record.shown_path = "/***";  // for what is written down, not for what goes on
  record.downstream_peer = *io::Address::parse("10.0.0.7:4711");
  config::Route route;
  route.mutations.request = {set("x-who", "<%REQ(x-user)%> of %DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%"),
                             set("x-path", "%REQ(x-none?:PATH):5%"), set("x-rate", "100%% %REQ(:METHOD)%")};
  rewrite(head, route, {}, {.cluster = "a", .mutations = {}, .host_rewrite = {}}, record);
  EXPECT_EQ(head.headers.find("x-who"), "<mia> of 10.0.0.7");
  EXPECT_EQ(head.headers.find("x-path"), "/cart");
  EXPECT_EQ(head.headers.find("x-rate"), "100% GET");
}

TEST(HeaderMutation, WhatComesToNothingChangesNothing) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.headers.add("x-kept", "old");
  Record record;
  config::Route route;
  route.mutations.request = {set("x-kept", "%REQ(x-none)%"), set("x-new", "%REQ(x-none)%")};
  rewrite(head, route, {}, {.cluster = "a", .mutations = {}, .host_rewrite = {}}, record);
  EXPECT_EQ(head.headers.find("x-kept"), "old");
  EXPECT_FALSE(head.headers.find("x-new").has_value());
}

TEST(HeaderMutation, OfAResponseMaySpeakOfIt) {
  http::Arena arena;
  http::RequestHead head(arena);
  http::Headers headers(arena);
  headers.add("x-ver", "v2");
  Record record;
  record.status = 503;
  const std::vector<config::HeaderMutation> mutations = {set("x-was", "%RESP(x-ver)% %RESPONSE_CODE%")};
  apply(mutations, headers, {record, head});
  EXPECT_EQ(headers.find("x-was"), "v2 503");
}

}  // namespace
}  // namespace weft::proxy

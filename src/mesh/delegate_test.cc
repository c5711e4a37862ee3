// How a delegate's rule lies within its root's.
#include "mesh/delegate.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

std::string merged(std::string_view root, std::string_view delegate) {
  auto both = merge_rules(document(root), document(delegate));
  return both ? codec::to_json(*both) : "none";
}
std::string json(std::string_view yaml) { return codec::to_json(document(yaml)); }

TEST(Delegate, ItsMatchIsNarrowerThanTheRoots) {
  EXPECT_EQ(
      merged("{match: [{uri: {prefix: /a}, port: 80}]}",
             "{match: [{uri: {prefix: /a/b}, headers: {x: {exact: y}}}], directResponse: {status: 200}}"),
      json("{match: [{uri: {prefix: /a/b}, headers: {x: {exact: y}}, port: 80}], directResponse: {status: 200}}"));
  EXPECT_EQ(merged("{match: [{uri: {prefix: /a}}]}", "{match: [{uri: {exact: /ab}}]}"),
            json("{match: [{uri: {exact: /ab}}]}"));
  EXPECT_EQ(merged("{match: [{headers: {x: {prefix: y}}}]}", "{match: [{headers: {x: {exact: yz}, u: {}}}]}"),
            json("{match: [{headers: {x: {exact: yz}, u: {}}}]}"));
}

TEST(Delegate, WhatOneOfThemDoesNotSayTheOtherDoes) {
  EXPECT_EQ(merged("{match: [{uri: {prefix: /a}}], timeout: 1s, fault: {}}", "{timeout: 2s, route: []}"),
            json("{timeout: 2s, route: [], match: [{uri: {prefix: /a}}], fault: {}}"));
  EXPECT_EQ(merged("{retries: {attempts: 1}}", "{match: [{method: {exact: GET}}]}"),
            json("{match: [{method: {exact: GET}}], retries: {attempts: 1}}"));
}

TEST(Delegate, EachAlternativeLiesWithinThoseThatTakeItIn) {
  EXPECT_EQ(
      merged("{match: [{uri: {prefix: /a}, name: one}, {method: {exact: GET}}]}", "{match: [{uri: {prefix: /a/b}}]}"),
      json("{match: [{uri: {prefix: /a/b}}, {uri: {prefix: /a/b}, method: {exact: GET}}]}"));
}

TEST(Delegate, WhatMatchesMoreIsNone) {
  EXPECT_EQ(merged("{match: [{uri: {prefix: /a}}]}", "{match: [{uri: {prefix: /b}}]}"), "none");
  EXPECT_EQ(merged("{match: [{uri: {exact: /a}}]}", "{match: [{uri: {prefix: /a}}]}"), "none");
  EXPECT_EQ(merged("{match: [{uri: {prefix: /a}}]}", "{match: [{uri: {regex: /a.*}}]}"), "none");
  EXPECT_EQ(merged("{match: [{uri: {regex: /a.*}}]}", "{match: [{uri: {prefix: /a}}]}"), "none");
  EXPECT_EQ(merged("{match: [{uri: {prefix: /a}, ignoreUriCase: true}]}", "{match: [{uri: {prefix: /a}}]}"), "none");
  EXPECT_EQ(merged("{match: [{port: 80}]}", "{match: [{port: 81}]}"), "none");
  EXPECT_EQ(merged("{match: [{sourceLabels: {app: a}}]}", "{match: [{sourceLabels: {app: b}}]}"), "none");
  EXPECT_EQ(merged("{match: [{gateways: [mesh]}]}", "{match: [{gateways: [front]}]}"), "none");
}

}  // namespace
}  // namespace weft::mesh

#include "apiserver/selector.h"

#include <gtest/gtest.h>

#include "apiserver/table.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

bool selects(std::string_view selector, std::string_view labels) {
  auto parsed = parse_label_selector(selector);
  EXPECT_TRUE(parsed) << selector;
  Selector all{parsed ? *parsed : std::vector<Requirement>(), {}};
  codec::Value object = codec::Value::object();
  object["metadata"].set("labels", *codec::parse_json(labels));
  return all.matches(object);
}

TEST(Selector, KnowsTheWholeSyntax) {
  std::string_view web = R"({"app":"web","tier":"front"})";
  for (std::string_view yes : {"", "app=web", "app==web", "app!=db", "app", "!gone", "app in (web, db)",
                               "app notin (db)", "gone!=x", "gone notin (x)", " app = web , tier in (front) "}) {
    EXPECT_TRUE(selects(yes, web)) << yes;
  }
  for (std::string_view no : {"app=db", "app!=web", "gone", "!app", "app in (db)", "app notin (web,x)",
                              "app=web,tier=back", "gone=x", "gone="}) {
    EXPECT_FALSE(selects(no, web)) << no;
  }
  for (std::string_view wrong : {"app in web", "app in (web", "app=web tier=x", "=x", "app~web", "-a=b", "a=b,,c"}) {
    EXPECT_FALSE(parse_label_selector(wrong)) << wrong;
  }
}

TEST(Selector, WritesALabelSelectorAsText) {
  auto value = codec::parse_json(
      R"({"matchLabels":{"a":"b"},"matchExpressions":[{"key":"c","operator":"In","values":["d","e"]},{"key":"f","operator":"Exists"}]})");
  EXPECT_EQ(selector_text(*value), "a=b,c in (d,e),f");
}

TEST(Table, WritesAgesAsKubectlDoes) {
  EXPECT_EQ(human_age(119s), "119s");
  EXPECT_EQ(human_age(3min + 20s), "3m20s");
  EXPECT_EQ(human_age(42min), "42m");
  EXPECT_EQ(human_age(5h + 10min), "5h10m");
  EXPECT_EQ(human_age(47h), "47h");
  EXPECT_EQ(human_age(50h), "2d2h");
  EXPECT_EQ(human_age(24h * 400), "400d");
  EXPECT_EQ(human_age(24h * 750), "2y20d");
  EXPECT_EQ(human_age(-5s), "0s");
}

}  // namespace
}  // namespace weft::apiserver

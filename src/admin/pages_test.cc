#include "admin/pages.h"

#include <gtest/gtest.h>

namespace weft::admin {
namespace {

TEST(Pages, AnswersListsAndRefuses) {
  Pages pages;
  int changed = 0;
  pages.add("/ready", "whether it serves",
            [](std::string_view query) { return Page{.body = "yes " + query_value(query, "why")}; });
  pages.add_action("/drain", "stop serving", [&](std::string_view) { return ++changed, Page{}; });
  EXPECT_EQ(pages.get("GET", "/ready?a=b&why=be%20cause").body, "yes be cause");
  EXPECT_NE(pages.get("GET", "/").body.find("/drain"), std::string::npos);
  EXPECT_EQ(pages.get("GET", "/drain").status, 405);
  EXPECT_EQ(changed, 0);
  EXPECT_EQ(pages.get("POST", "/drain").status, 200);
  EXPECT_EQ(changed, 1);
  EXPECT_EQ(pages.get("GET", "/nothing").status, 404);
}

TEST(Pages, QueryValuesAreDecoded) {
  EXPECT_EQ(query_value("a=1&b=%2Fx+y&c", "b"), "/x y");
  EXPECT_EQ(query_value("a=1&b=%2", "b"), "%2");
  EXPECT_EQ(query_value("a=1&c", "c"), "");
  EXPECT_EQ(query_value("", "c"), "");
}

}  // namespace
}  // namespace weft::admin

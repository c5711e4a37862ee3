#include "codec/value.h"

#include <gtest/gtest.h>

namespace weft::codec {
namespace {

TEST(Value, a_missing_path_reads_as_null) {
  Value v = Object{{"metadata", Object{{"name", "shop"}}}};
  EXPECT_EQ(v.at("metadata", "name").as_string(), "shop");
  EXPECT_TRUE(v.at("metadata", "labels", "app").is_null());
  EXPECT_TRUE(v.at("metadata", "name", "deeper").is_null());
  EXPECT_EQ(v.find("spec"), nullptr);
}

TEST(Value, a_write_makes_the_path_it_needs) {
  Value v;
  v["metadata"]["labels"].set("app", "cart");
  v["spec"]["ports"].push_back(80);
  EXPECT_EQ(v.at("metadata", "labels", "app").as_string(), "cart");
  EXPECT_EQ(v.at("spec", "ports").as_array().at(0).as_int(), 80);
  EXPECT_TRUE(v.erase("spec"));
  EXPECT_FALSE(v.erase("spec"));
  EXPECT_EQ(v.size(), 1u);
}

TEST(Value, equality_ignores_member_order_places_and_the_kind_of_number) {
  Value a = Object{{"x", 1}, {"y", Array{1, "a"}}};
  Value b = Object{{"y", Array{1.0, "a"}}, {"x", 1.0}};
  b.line = 7;
  EXPECT_EQ(a, b);
  b["y"].push_back(nullptr);
  EXPECT_FALSE(a == b);
  EXPECT_FALSE(Value(0) == Value(false));
  EXPECT_FALSE(Value("") == Value());
}

TEST(Value, a_value_of_another_type_gives_the_fallback) {
  EXPECT_EQ(Value("7").as_int(3), 3);
  EXPECT_EQ(Value(7.0).as_int(), 7);
  EXPECT_EQ(Value(7.5).as_int(3), 3);
  EXPECT_EQ(Value(1e300).as_int(3), 3);
  EXPECT_EQ(Value(uint64_t{UINT64_MAX}).as_int(3), 3);
  EXPECT_EQ(Value(7).as_double(), 7.0);
  EXPECT_EQ(Value(Object{}).type_name(), "object");
  EXPECT_EQ(Value(7).type_name(), "integer");
}

}  // namespace
}  // namespace weft::codec

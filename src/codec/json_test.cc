#include "codec/json.h"

#include <gtest/gtest.h>

namespace weft::codec {
namespace {

std::string refusal(std::string_view text) {
  auto value = parse_json(text);
  return value ? "accepted as " + to_json(*value) : value.error().detail;
}

std::string rewritten(std::string_view text) {
  auto value = parse_json(text);
  return value ? to_json(*value) : value.error().detail;
}

TEST(Json, what_was_read_is_written_back_the_same) {
  for (std::string_view text :
       {R"({"a":[1,-2,2.5,true,false,null,"x"],"b":{},"c":[]})", R"("\"\\\b\f\n\r\t\u0000\u001f\u007f")",
        "9223372036854775807", "-9223372036854775808", "1e+300", R"("grüße 世界 🛒")", "0.1"}) {
    EXPECT_EQ(rewritten(text), text);
  }
  EXPECT_EQ(rewritten(" [ 1 , { \"a\" : \"\\u00e9\\ud83d\\uded2/\\/\" } ] \n"), R"([1,{"a":"é🛒//"}])");
}

TEST(Json, integers_stay_integers_while_they_fit) {
  EXPECT_TRUE(parse_json("9223372036854775807")->is_int());
  EXPECT_FALSE(parse_json("9223372036854775808")->is_int());
  EXPECT_DOUBLE_EQ(parse_json("18446744073709551615")->as_double(), 18446744073709551615.0);
  EXPECT_FALSE(parse_json("1.0")->is_int());
  EXPECT_EQ(to_json(Value(300000.0)), "300000");
}

TEST(Json, every_value_knows_its_place) {
  auto doc = parse_json("{\n  \"é\": [10,\n   {\"x\" :true}],\n  \"s\": \"a\\nb\", \"n\" : -5\n}\n");
  ASSERT_TRUE(doc);
  auto place = [](const Value& v) { return std::pair(v.line, v.column); };
  EXPECT_EQ(place(*doc), std::pair(1u, 1u));
  EXPECT_EQ(place(doc->get("é")), std::pair(2u, 8u));
  EXPECT_EQ(place(doc->get("é").as_array()[0]), std::pair(2u, 9u));
  EXPECT_EQ(place(doc->get("é").as_array()[1]), std::pair(3u, 4u));
  EXPECT_EQ(place(doc->get("é").as_array()[1].get("x")), std::pair(3u, 10u));
  EXPECT_EQ(place(doc->get("s")), std::pair(4u, 8u));
  EXPECT_EQ(place(doc->get("n")), std::pair(4u, 22u));
  EXPECT_EQ(doc->as_object()[1].line, 4u);
}

TEST(Json, a_refusal_says_where_and_what) {
  EXPECT_EQ(refusal("{\"a\": 1,\n \"a\": 2}"), "2:2: the key \"a\" stands twice in this object: remove one");
  EXPECT_EQ(refusal("{\"a\": 1,\n}"), "2:1: a key in double quotes was expected here");
  EXPECT_EQ(refusal("[1 2]"), "1:4: a comma or the array's closing bracket was expected here");
  EXPECT_EQ(refusal(""), "1:1: the document is empty");
  EXPECT_EQ(refusal("1 2"), "1:3: text follows the end of the document");
  EXPECT_EQ(refusal(std::string_view("1\0 2", 4)), "1:2: text follows the end of the document");
  for (std::string_view bad : {"nul", "01", "+1", "1.", "[1,]", "'a'", "\"a", "\"\\x\"", "\"\\ud800\"", "\"\x01\"",
                               "\"\xff\"", "\"\xed\xa0\x80\"", "// c\n1", "NaN", "1e999", "{1:2}", "\"\xc3"}) {
    EXPECT_FALSE(parse_json(bad)) << bad;
  }
}

TEST(Json, a_repeated_key_is_found_in_a_large_object_too) {
  std::string text = "{";
  for (int i = 0; i < 5000; ++i) text += fmt::format("\"k{}\":{},", i, i);
  EXPECT_TRUE(parse_json(text + "\"last\":0}"));
  EXPECT_FALSE(parse_json(text + "\"k4321\":0}"));
}

TEST(Json, depth_is_bounded) {
  auto nested = [](size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_TRUE(parse_json(nested(kMaxJsonDepth)));
  EXPECT_EQ(refusal(nested(kMaxJsonDepth + 1)), "1:257: objects and arrays stand more than 256 deep in each other");
  EXPECT_FALSE(parse_json(std::string(1'000'000, '[')));
}

TEST(Json, broken_text_still_makes_valid_json) {
  EXPECT_EQ(to_json(Value("a\xff\xc0\xaf\xed\xa0\x80z")), "\"a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDz\"");
  EXPECT_EQ(to_json(Value("cut\xe4\xb8")), "\"cut\uFFFD\uFFFD\"");
  for (int byte = 0; byte < 256; ++byte) {
    EXPECT_TRUE(parse_json(to_json(Value(std::string(1, static_cast<char>(byte)))))) << byte;
  }
  EXPECT_EQ(to_json(Value(std::numeric_limits<double>::infinity())), "null");
}

TEST(Json, pretty_is_indented_by_two) {
  EXPECT_EQ(to_json_pretty(*parse_json(R"({"a":[1,{"b":[]}],"c":{}})")),
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}\n");
}

TEST(Json, NumbersOfEverySize) {
  const auto number = [](std::string_view text) { return parse_json(text).value(); };
  EXPECT_EQ(number("-9223372036854775808").as_int(), INT64_MIN);
  EXPECT_EQ(number("-0").as_int(), 0);
  EXPECT_EQ(to_json(number("0.1")), "0.1");
  EXPECT_TRUE(number("0e90") == number("0.0")) << to_json(number("0e90"));
  EXPECT_TRUE(number("1e-400") == number("0.0")) << "below the least there is";
  EXPECT_TRUE(number("1e22") == number("10000000000000000000000"));
  for (const char* text : {"1e400", "-1e999999999"}) {
    const auto refused = parse_json(text);
    ASSERT_FALSE(refused) << text;
    EXPECT_EQ(refused.error().detail, "1:1: a number is too big");
  }
}

}  // namespace
}  // namespace weft::codec

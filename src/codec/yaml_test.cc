#include "codec/yaml.h"

#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::codec {
namespace {

// All documents as JSON, one a line; or the refusal.
std::string read(std::string_view text) {
  auto documents = parse_yaml(text, "shop.yaml");
  if (!documents) return documents.error().detail;
  std::string out;
  for (const Value& document : *documents) out += (out.empty() ? "" : "\n") + to_json(document);
  return out;
}

TEST(Yaml, scalars_mean_what_kubernetes_takes_them_for) {
  EXPECT_EQ(read("[yes, No, on, OFF, y, n, True, 'yes', \"true\", !!str yes]"),
            R"([true,false,true,false,true,false,true,"yes","true","yes"])");
  EXPECT_EQ(read("[80, -7, 0777, 0x1F, 0o17, 0b101, 1_000, '80', 08, 9223372036854775807, +5]"),
            R"([80,-7,511,31,15,5,1000,"80",8,9223372036854775807,5])");
  EXPECT_EQ(read("[1.5, .5, -1e3, 1., 1.2.3, 1e, 100m, 10:30, 2001-01-01, -, 0x, .e1]"),
            R"([1.5,0.5,-1000,1,"1.2.3","1e","100m","10:30","2001-01-01","-","0x",".e1"])");
  EXPECT_EQ(read("[~, null, Null, '', nULL]\n---\na:\n"), "[null,null,null,\"\",\"nULL\"]\n{\"a\":null}");
}

TEST(Yaml, keys_become_strings) {
  EXPECT_EQ(read("80: a\ntrue: b\n1.5: c\n'x': d\nyes: e\n").substr(0, 29), "shop.yaml:5:1: the key \"true\"");
  EXPECT_EQ(read("80: a\noff: b\n1.5: c\n"), R"({"80":"a","false":"b","1.5":"c"})");
}

TEST(Yaml, documents_keep_their_order_and_empty_ones_are_left_out) {
  EXPECT_EQ(read("# only a comment\n---\na: 1\n---\n---\n# nothing\n---\nb: |\n  x\n   y\n\n...\n---\n- c\n"),
            "{\"a\":1}\n{\"b\":\"x\\n y\\n\"}\n[\"c\"]");
  EXPECT_EQ(read(""), "");
}

TEST(Yaml, every_value_knows_its_place) {
  auto documents = parse_yaml("---\nmetadata:\n  name: shop\n  labels: {é: b}\nports:\n- 80\n- port: 81\n", "f");
  ASSERT_TRUE(documents);
  const Value& doc = documents->front();
  auto place = [](const Value& v) { return std::pair(v.line, v.column); };
  EXPECT_EQ(place(doc), std::pair(2u, 1u));
  EXPECT_EQ(place(doc.at("metadata", "name")), std::pair(3u, 9u));
  EXPECT_EQ(place(doc.at("metadata", "labels", "é")), std::pair(4u, 15u));
  EXPECT_EQ(place(doc.get("ports").as_array()[1].get("port")), std::pair(7u, 9u));
  EXPECT_EQ(doc.as_object()[1].line, 5u);
}

TEST(Yaml, a_refusal_names_file_line_and_column) {
  EXPECT_EQ(read("a: 1\nb:\n  c: 1\n  c: 2\n"),
            "shop.yaml:4:3: the key \"c\" stands twice in this mapping (first in line 3): remove one");
  EXPECT_EQ(read("a:\n\tb: 1\n"), "shop.yaml:2:1: a tab stands where YAML allows only spaces: indent with spaces");
  EXPECT_TRUE(read("a: b: c\n").starts_with("shop.yaml:1:5: mapping values are not allowed")) << read("a: b: c\n");
  EXPECT_TRUE(read("a: [1\nb: 2\n").starts_with("shop.yaml:2:")) << read("a: [1\nb: 2\n");
  EXPECT_TRUE(read("a: x\nb: \xff\n").starts_with("shop.yaml:2:4: ")) << read("a: x\nb: \xff\n");
  EXPECT_EQ(read("image: {{ .tag }}").substr(0, 15), "shop.yaml:1:9: ");
  EXPECT_EQ(read("a: !!int x"), "shop.yaml:1:4: \"x\" is not a int: correct it or remove the tag");
  EXPECT_FALSE(parse_yaml("a: .inf", "f"));
  EXPECT_FALSE(parse_yaml("a: !custom x", "f"));
  EXPECT_FALSE(parse_yaml("a: !!binary aGk=", "f"));
  EXPECT_FALSE(parse_yaml("? [a]\n: b", "f"));
  EXPECT_FALSE(parse_yaml("~: b", "f"));
}

TEST(Yaml, aliases_copy_and_merge_keys_yield_to_written_ones) {
  EXPECT_EQ(read("a: &x {k: 1}\nb: *x\n"), R"({"a":{"k":1},"b":{"k":1}})");
  EXPECT_EQ(read("base: &b {k: 1, l: 2}\nmore: &m {l: 3, m: 4}\nuse: {l: 9, <<: [*b, *m]}\n"),
            R"({"base":{"k":1,"l":2},"more":{"l":3,"m":4},"use":{"l":9,"k":1,"m":4}})");
  EXPECT_EQ(read("'<<': 1"), R"({"<<":1})");
  EXPECT_EQ(read("a: *x"), "shop.yaml:1:4: the alias *x names nothing: there is no &x before it");
  EXPECT_EQ(read("a: &x [*x]"), "shop.yaml:1:8: the alias *x stands inside what it names");
  EXPECT_FALSE(parse_yaml("<<: 1", "f"));
  EXPECT_FALSE(parse_yaml("a: &x 1\n---\nb: *x", "f")) << "anchors end with their document";
}

TEST(Yaml, a_billion_laughs_are_refused) {
  std::string text = "a0: &a0 [lol, lol]\n";
  for (int i = 1; i < 40; ++i) text += fmt::format("a{}: &a{} [*a{}, *a{}]\n", i, i, i - 1, i - 1);
  EXPECT_TRUE(read(text).contains("copy more than 16 MiB")) << read(text).substr(0, 200);
}

TEST(Yaml, depth_is_bounded) {
  EXPECT_TRUE(parse_yaml(std::string(kMaxYamlDepth, '[') + std::string(kMaxYamlDepth, ']'), "f"));
  EXPECT_FALSE(parse_yaml(std::string(kMaxYamlDepth + 1, '[') + std::string(kMaxYamlDepth + 1, ']'), "f"));
  EXPECT_FALSE(parse_yaml(std::string(100'000, '['), "f"));
}

TEST(Yaml, is_written_as_kubectl_prints_it) {
  auto doc = parse_json(R"({"apiVersion":"v1","metadata":{"annotations":{},"creationTimestamp":"2024-01-01T00:00:00Z",
      "labels":{"app":"cart","on":"true"}},"data":{"a.conf":"x: 1\n y\n","b":"one\ntwo","c":"k: v","port":"80","e":""},
      "spec":{"args":["--flag","-","@x"],"ports":[{"name":"http","port":80},{"port":81}],"m":[[1,2],[]],"z":null}})");
  ASSERT_TRUE(doc);
  EXPECT_EQ(to_yaml(*doc), R"(apiVersion: v1
metadata:
  annotations: {}
  creationTimestamp: "2024-01-01T00:00:00Z"
  labels:
    app: cart
    "on": "true"
data:
  a.conf: |
    x: 1
     y
  b: |-
    one
    two
  c: 'k: v'
  port: "80"
  e: ""
spec:
  args:
  - --flag
  - '-'
  - '@x'
  ports:
  - name: http
    port: 80
  - port: 81
  m:
  - - 1
    - 2
  - []
  z: null
)");
}

// Small texts over an alphabet of everything that means something in YAML, as key, member, element and root.
TEST(Yaml, every_string_survives_being_written_and_read) {
  static constexpr std::string_view kPieces[] = {
      "a",      " ",      "\n",   ":",  "-", "#",   "'",  "\"",   "\t", "0",  "1", ".",      "e",    "~",
      "[",      "{",      "&",    "*",  "!", "|",   ">",  "%",    "@",  "?",  ",", "\\",     "é",    "\u0085",
      "\u2028", "\uFEFF", "\x7f", "\r", "y", "---", "<<", "null", "_",  "0x", "=", "\u00A0", "\x01", "+"};
  uint32_t state = 1;
  auto next = [&state] { return state = state * 1664525 + 1013904223, state >> 16; };
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (uint32_t length = next() % 6; length > 0; --length) text += kPieces[next() % std::size(kPieces)];
    Value value =
        round % 4 == 0 ? Value(text) : Value(Object{{"k", text}, {text + "kk", Array{text, Object{{text, text}}}}});
    auto back = parse_yaml(to_yaml(value), "f");
    ASSERT_TRUE(back) << back.error().detail << "\n" << to_json(value) << "\n" << to_yaml(value);
    ASSERT_EQ(back->size(), 1u) << to_json(value);
    ASSERT_EQ(back->front(), value) << to_json(value) << "\n" << to_yaml(value);
  }
}

TEST(Yaml, a_key_too_long_for_its_line_survives) {
  Value value = Object{{std::string(5000, 'k'), Object{{"a", 1}}}, {"b", 2}};
  auto back = parse_yaml(to_yaml(value), "f");
  ASSERT_TRUE(back) << back.error().detail;
  EXPECT_EQ(back->front(), value);
}

}  // namespace
}  // namespace weft::codec

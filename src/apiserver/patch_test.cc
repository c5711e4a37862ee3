#include <gtest/gtest.h>

#include "apiserver/patch_json.h"
#include "apiserver/patch_merge.h"
#include "apiserver/patch_strategic.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

Value json(std::string_view text) {
  auto value = codec::parse_json(text);
  EXPECT_TRUE(value) << text;
  return value ? *value : Value();
}

std::string merged(std::string_view target, std::string_view patch) {
  Value value = json(target);
  merge_patch(value, json(patch));
  return codec::to_json(value);
}

// The examples of RFC 7396, appendix A.
TEST(MergePatch, DoesWhatTheRfcShows) {
  EXPECT_EQ(merged(R"({"a":"b"})", R"({"a":"c"})"), R"({"a":"c"})");
  EXPECT_EQ(merged(R"({"a":"b"})", R"({"b":"c"})"), R"({"a":"b","b":"c"})");
  EXPECT_EQ(merged(R"({"a":"b"})", R"({"a":null})"), R"({})");
  EXPECT_EQ(merged(R"({"a":["b"]})", R"({"a":"c"})"), R"({"a":"c"})");
  EXPECT_EQ(merged(R"({"a":"c"})", R"({"a":["b"]})"), R"({"a":["b"]})");
  EXPECT_EQ(merged(R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})"), R"({"a":{"b":"d"}})");
  EXPECT_EQ(merged(R"({"a":[{"b":"c"}]})", R"({"a":[1]})"), R"({"a":[1]})");
  EXPECT_EQ(merged(R"({"e":null})", R"({"a":1})"), R"({"e":null,"a":1})");
  EXPECT_EQ(merged(R"({})", R"({"a":{"bb":{"ccc":null}}})"), R"({"a":{"bb":{}}})");
}

std::string patched(std::string_view target, std::string_view patch) {
  auto value = json_patch(json(target), json(patch));
  return value ? codec::to_json(*value) : value.error().detail;
}

// The examples of RFC 6902, appendix A, and a few of RFC 6901's pointers.
TEST(JsonPatch, DoesWhatTheRfcShows) {
  EXPECT_EQ(patched(R"({"foo":["bar","baz"]})", R"([{"op":"add","path":"/foo/1","value":"qux"}])"),
            R"({"foo":["bar","qux","baz"]})");
  EXPECT_EQ(patched(R"({"foo":["bar"]})", R"([{"op":"add","path":"/foo/-","value":["abc"]}])"),
            R"({"foo":["bar",["abc"]]})");
  EXPECT_EQ(patched(R"({"baz":"qux","foo":"bar"})", R"([{"op":"remove","path":"/baz"}])"), R"({"foo":"bar"})");
  EXPECT_EQ(patched(R"({"foo":["bar","qux","baz"]})", R"([{"op":"remove","path":"/foo/1"}])"),
            R"({"foo":["bar","baz"]})");
  EXPECT_EQ(patched(R"({"foo":["all","grass","cows","eat"]})", R"([{"op":"move","from":"/foo/1","path":"/foo/3"}])"),
            R"({"foo":["all","cows","eat","grass"]})");
  EXPECT_EQ(patched(R"({"a/b":1,"m~n":2})",
                    R"([{"op":"test","path":"/m~0n","value":2},{"op":"copy","from":"/a~1b","path":"/c"}])"),
            R"({"a/b":1,"m~n":2,"c":1})");
}

TEST(JsonPatch, SaysWhatDoesNotFit) {
  EXPECT_EQ(patched(R"({"a":1})", R"([{"op":"test","path":"/a","value":2}])"),
            "JSON patch: test /a: the value is another");
  EXPECT_EQ(patched(R"({"a":1})", R"([{"op":"replace","path":"/b","value":2}])"),
            "JSON patch: replace /b: nothing is there");
  EXPECT_EQ(patched(R"({"a":[]})", R"([{"op":"add","path":"/a/1","value":2}])"),
            "JSON patch: add /a/1: its parent is not there");
  EXPECT_EQ(json_patch(json("{}"), json(R"([{"op":"spin","path":"/a","value":1}])")).error().code, Code::invalid);
  EXPECT_EQ(json_patch(json("{}"), json(R"({"op":"add"})")).error().code, Code::invalid);
}

std::string strategic(std::string_view target, std::string_view patch, std::string_view type = "PodSpec") {
  auto value =
      strategic_patch(json(target), json(patch), *mesh::kinds::find_type("io.k8s.api.core.v1." + std::string(type)));
  return value ? codec::to_json(*value) : value.error().detail;
}

TEST(StrategicPatch, MergesListsByTheirKey) {
  EXPECT_EQ(strategic(R"({"containers":[{"name":"a","image":"1"},{"name":"b","image":"1"}]})",
                      R"({"containers":[{"name":"b","image":"2"},{"name":"c"}]})"),
            R"({"containers":[{"name":"a","image":"1"},{"name":"b","image":"2"},{"name":"c"}]})");
  EXPECT_EQ(strategic(R"({"containers":[{"name":"a","env":[{"name":"X","value":"1"}],"args":["1","2"]}]})",
                      R"({"containers":[{"name":"a","env":[{"name":"Y","value":"2"}],"args":["3"]}]})"),
            R"({"containers":[{"name":"a","env":[{"name":"X","value":"1"},{"name":"Y","value":"2"}],"args":["3"]}]})")
      << "env is merged by name, args has no key and is replaced";
}

TEST(StrategicPatch, ObeysItsDirectives) {
  std::string_view two = R"({"containers":[{"name":"a"},{"name":"b"}]})";
  EXPECT_EQ(strategic(two, R"({"containers":[{"name":"a","$patch":"delete"}]})"), R"({"containers":[{"name":"b"}]})");
  EXPECT_EQ(strategic(two, R"({"containers":[{"$patch":"replace"},{"name":"c"}]})"),
            R"({"containers":[{"name":"c"}]})");
  EXPECT_EQ(
      strategic(
          two,
          R"({"$setElementOrder/containers":[{"name":"c"},{"name":"b"},{"name":"a"}],"containers":[{"name":"c"}]})"),
      R"({"containers":[{"name":"c"},{"name":"b"},{"name":"a"}]})");
  EXPECT_EQ(strategic(R"({"nodeSelector":{"a":"1"},"hostNetwork":true})",
                      R"({"nodeSelector":{"$patch":"replace","b":"2"},"hostNetwork":null})"),
            R"({"nodeSelector":{"b":"2"}})");
  EXPECT_EQ(strategic(R"({"volumes":[{"name":"v","emptyDir":{}}]})",
                      R"({"volumes":[{"name":"v","$retainKeys":["name","hostPath"],"hostPath":{"path":"/x"}}]})"),
            R"({"volumes":[{"name":"v","hostPath":{"path":"/x"}}]})");
  EXPECT_EQ(strategic(R"({"finalizers":["a","b"]})",
                      R"({"$deleteFromPrimitiveList/finalizers":["a"],"finalizers":["c"]})", "PodSpec"),
            R"({"finalizers":["c"]})")
      << "not a field of this type: replaced";
}

TEST(StrategicPatch, MergesWordsAsASet) {
  const mesh::kinds::Type& type = *mesh::kinds::find_type("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta");
  auto value = strategic_patch(
      json(R"({"finalizers":["a","b"]})"),
      json(
          R"({"$deleteFromPrimitiveList/finalizers":["a"],"$setElementOrder/finalizers":["c","b"],"finalizers":["c"]})"),
      type);
  ASSERT_TRUE(value);
  EXPECT_EQ(codec::to_json(*value), R"({"finalizers":["c","b"]})");
}

TEST(StrategicPatch, RefusesWhatItCannotMean) {
  EXPECT_NE(strategic("{}", R"({"containers":[{"image":"x"}]})").find("has no \"name\""), std::string::npos);
  EXPECT_NE(strategic("{}", R"({"$patch":"burn"})").find("burn is none of"), std::string::npos);
}

}  // namespace
}  // namespace weft::apiserver

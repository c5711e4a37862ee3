// What is wrong with a health check is said in one sentence.
#include "mesh/health_check.h"

#include <gtest/gtest.h>

namespace weft::mesh {
namespace {

using codec::Value;

std::string refusal(std::string_view annotation) {
  Value metadata = Value::object();
  metadata["annotations"].set(kHealthCheckAnnotation, annotation);
  Troubles troubles;
  const Value said = read_health_check(metadata, troubles);
  EXPECT_EQ(said.is_null(), !troubles.empty());
  EXPECT_LE(troubles.size(), 1u);
  return troubles.empty() ? "" : to_sentence(troubles.front());
}

std::string sentence(std::string_view rest) {
  return "metadata.annotations[weft.dev/health-check]: " + std::string(rest);
}

TEST(HealthCheckAnnotation, IsOneOfThreeWays) {
  EXPECT_EQ(refusal(R"({"http": {"path": "/"}})"), "");
  EXPECT_EQ(refusal(R"({"tcp": {}})"), "");
  EXPECT_EQ(refusal(R"({"grpc": {}})"), "");
  const std::string one_of_three = sentence(R"(it must say one of http, tcp and grpc; as in {"http": {"path": "/"}})");
  EXPECT_EQ(refusal("{}"), one_of_three);
  EXPECT_EQ(refusal(R"({"tcp": {}, "grpc": {}})"), one_of_three);
  EXPECT_EQ(refusal(R"({"tcp": true})"), sentence("tcp must be an object; write {} where there is nothing to say"));
}

TEST(HealthCheckAnnotation, IsJsonOfKnownWords) {
  EXPECT_EQ(
      refusal("/ready"),
      sentence(
          R"(it is no JSON: 1:1: a value (string, number, object, array, true, false or null) was expected here; as in {"http": {"path": "/"}})"));
  EXPECT_EQ(refusal("[]"), sentence(R"(it is no JSON object; as in {"http": {"path": "/"}})"));
  EXPECT_EQ(refusal(R"({"tcp": {}, "retries": 3})"),
            sentence("\"retries\" is no word of a health check; known are http, tcp, grpc, interval, timeout, "
                     "unhealthyThreshold, healthyThreshold"));
  EXPECT_EQ(refusal(R"({"http": {"url": "/"}})"), sentence("\"url\" is no word of http; known are path, host"));
}

TEST(HealthCheckAnnotation, HoldsValuesToTheirLimits) {
  EXPECT_EQ(refusal(R"({"http": {"path": "ready"}})"),
            sentence("http must say a path that begins with /; write {\"path\": \"/ready\"}"));
  EXPECT_EQ(refusal(R"({"http": {"path": "/a b"}})"),
            sentence("path is no text of 1 to 1024 characters without spaces; correct it"));
  EXPECT_EQ(refusal(R"({"grpc": {"service": ")" + std::string(128, 'x') + R"("}})"),
            sentence("service is no text of 1 to 127 characters without spaces; correct it"));
  EXPECT_EQ(refusal(R"({"tcp": {}, "interval": "999ms"})"),
            sentence("interval is no duration of at least 1s; write it as in \"5s\""));
  EXPECT_EQ(refusal(R"({"tcp": {}, "timeout": 1})"),
            sentence("timeout is no duration of at least 10ms; write it as in \"5s\""));
  EXPECT_EQ(refusal(R"({"tcp": {}, "healthyThreshold": 0})"),
            sentence("healthyThreshold is no number of 1 to 100; correct it"));
  EXPECT_EQ(refusal(R"({"tcp": {}, "unhealthyThreshold": "3"})"),
            sentence("unhealthyThreshold is no number of 1 to 100; correct it"));
}

}  // namespace
}  // namespace weft::mesh

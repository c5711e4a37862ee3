// What is sent in the place of a resource that proxies would refuse stands in tests/golden/stand_in.json, too: with
// that the proxy's tests make requests (src/proxy/refused_test.cc).
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/message_differencer.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "codec/json.h"
#include "config/resource.h"
#include "mesh/generate.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

constexpr const char* kFile = "tests/golden/stand_in.json";

google::protobuf::Any made(const Model& model, const std::string& type, const std::string& name) {
  google::protobuf::Any any;
  const auto resource = stand_in(model, type, name, "routes[0]: nobody takes it");
  if (!resource) return any;
  any.set_type_url(type);
  any.set_value(resource->bytes);
  return any;
}

std::string json(const google::protobuf::Any& any) {
  google::protobuf::util::JsonPrintOptions options;
  options.add_whitespace = true;
  options.preserve_proto_field_names = true;
  std::string text;
  EXPECT_TRUE(google::protobuf::util::MessageToJsonString(any, &text, options).ok());
  return text;
}

TEST(StandIns, AreThoseWithWhichProxiesAreTested) {
  Model model{Settings{}};
  model.apply(testing::document(R"(
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {clusterIP: 10.96.0.10, ports: [{name: http, port: 80}, {name: tcp-db, port: 5432}]}
)"));
  std::ostringstream text;
  text << std::ifstream(kFile).rdbuf();
  const auto list = codec::parse_json(text.str());
  ASSERT_TRUE(list) << kFile << ": " << list.error().detail;
  std::vector<std::string> names;
  for (const codec::Value& one : list->as_array()) {
    google::protobuf::Any golden;
    ASSERT_TRUE(google::protobuf::util::JsonStringToMessage(codec::to_json(one), &golden).ok());
    const std::string& name = one.get("name").as_string();
    const google::protobuf::Any now = made(model, golden.type_url(), name);
    EXPECT_TRUE(google::protobuf::util::MessageDifferencer::Equals(golden, now)) << json(now);
    names.push_back(name);
  }
  const std::vector<std::string> all = {"10.96.0.10_80", "10.96.0.10_5432", "outbound|80||web.shop.svc.cluster.local"};
  for (const std::string& name : all) {
    if (std::ranges::find(names, name) != names.end()) continue;
    const auto type = name.starts_with("outbound") ? config::kClusterType : config::kListenerType;
    ADD_FAILURE() << kFile << " has no\n" << json(made(model, std::string(type), name));
  }
}

}  // namespace
}  // namespace weft::mesh

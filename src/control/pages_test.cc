#include "control/pages.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "mesh/testing/shop.h"

namespace weft::control {
namespace {

TEST(Question, IsReadFromItsQuery) {
  const mesh::Model model = mesh::testing::shop();
  auto question = question_of(
      "from=shop%2Fa&method=POST&url=http%3A%2F%2Finventory%2Fx&header=user-agent%3A+Chrome%2F126&header=a:b", model);
  ASSERT_TRUE(question) << question.error().detail;
  EXPECT_EQ(question->source_namespace, "shop");
  EXPECT_EQ(question->method, "POST");
  EXPECT_EQ(question->url, "http://inventory/x");
  using Headers = std::vector<std::pair<std::string, std::string>>;
  EXPECT_EQ(question->headers, (Headers{{"user-agent", "Chrome/126"}, {"a", "b"}}));
}

TEST(Question, SaysWhatIsMissing) {
  const mesh::Model model = mesh::testing::shop();
  EXPECT_EQ(question_of("url=http://inventory/", model).error().code, Code::invalid);
  EXPECT_EQ(question_of("from=shop/", model).error().code, Code::invalid);
  EXPECT_EQ(question_of("from=shop/&url=a&header=chrome", model).error().code, Code::invalid);
  EXPECT_EQ(question_of("from=nobody&url=a", model).error().code, Code::not_found);
  EXPECT_EQ(json_page(fail(Code::not_found, Side::local, "nobody")).status, 404);
  EXPECT_EQ(json_page(invalid("nonsense")).status, 400);
}

TEST(Mtls, NamesTheRulesThatHaveAnybodyComeWithout) {
  mesh::Model model = mesh::testing::shop();
  const auto apply_rule = [&](std::string_view name, std::string_view host, std::string_view policy) {
    model.apply(mesh::testing::document(fmt::format(
        "{{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {{name: {}, namespace: shop}}, "
        "spec: {{host: {}, trafficPolicy: {}}}}}",
        name, host, policy)));
  };
  const auto rules_of = [&](std::string_view owner) {
    for (const codec::Value& one : mtls_json(model).get("workloads").as_array()) {
      if (one.get("owner").as_string() == owner) return codec::to_json(one.get("withoutMutualTls"));
    }
    return std::string("nobody");
  };
  EXPECT_EQ(rules_of("inventory"), "[]");
  apply_rule("mutual", "inventory", "{tls: {mode: ISTIO_MUTUAL}}");
  apply_rule("others", "product-catalog", "{tls: {mode: DISABLE}}");
  EXPECT_EQ(rules_of("inventory"), "[]");
  apply_rule("a-port", "inventory", "{portLevelSettings: [{port: {number: 80}, tls: {mode: DISABLE}}]}");
  apply_rule("wide", "'*.shop.svc.cluster.local'", "{tls: {mode: SIMPLE}}");
  EXPECT_EQ(rules_of("inventory"), R"(["shop/a-port","shop/wide"])");
}

TEST(Proxies, AreADocument) {
  xds::ProxyStatus proxy;
  proxy.node.id = "shop/a";
  proxy.types.push_back({.type = std::string(config::kListenerType),
                         .subscribed = 2,
                         .sent = 1,
                         .acked = 1,
                         .sent_version = "v",
                         .acked_version = "v"});
  proxy.types.push_back(
      {.type = std::string(config::kClusterType), .nacked = 1, .sent_version = "w", .nack_reason = "no"});
  proxy.generation = xds::Generation{};
  proxy.generation->resources.push_back(
      {{std::string(config::kClusterType), "c"}, "w", "v", xds::ResourceState::State::refused, "no"});
  const codec::Value document = proxies_json({proxy});
  const codec::Value& one = document.get("proxies").as_array().at(0);
  EXPECT_EQ(one.get("id").as_string(), "shop/a");
  EXPECT_EQ(one.get("types").as_array().at(0).get("type").as_string(), "Listener");
  EXPECT_TRUE(one.get("types").as_array().at(0).get("synced").as_bool());
  EXPECT_FALSE(one.get("types").as_array().at(1).get("synced").as_bool());
  EXPECT_EQ(codec::to_json(one.at("generation", "notSimplyActive")),
            R"([{"resource":"Cluster c","state":"refused","version":"w","activeVersion":"v","reason":"no"}])");
}

}  // namespace
}  // namespace weft::control

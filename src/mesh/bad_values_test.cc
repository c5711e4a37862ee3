// What the API refuses and finds its way in all the same says the same sentence in its status (decision 30).
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/kinds/check_meaning.h"
#include "mesh/testing/shop.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {
namespace {

using Sentences = std::vector<std::string>;

Sentences of_the_api(const codec::Value& object) {
  const auto* kind = kinds::find_kind(object.get("apiVersion").as_string(), object.get("kind").as_string());
  Sentences all;
  for (const kinds::Problem& problem : kinds::check_meaning(*kind, object)) all.push_back(to_sentence(problem));
  return all;
}

Sentences of_the_status(const Troubles& troubles) {
  Sentences all;
  for (const Trouble& trouble : troubles) all.push_back(to_sentence(trouble));
  return all;
}

codec::Value object(std::string_view kind, std::string_view spec) {
  return testing::document(
      fmt::format("{{apiVersion: networking.istio.io/v1, kind: {}, metadata: {{name: x, namespace: "
                  "shop}}, spec: {}}}",
                  kind, spec));
}

TEST(BadValues, ARoutesStatusSaysWhatTheApiSays) {
  for (const char* said : {
           "timeout: soon",
           "match: [{uri: {regex: '('}}]",
           "match: [{withoutHeaders: {x: {regex: '*'}}}]",
           "retries: {perTryTimeout: -1s, backoff: 0s, retryOn: 5x}",
           "rewrite: {uri: /a, uriRegexRewrite: {match: '(', rewrite: /b}}",
           "rewrite: {uriRegexRewrite: {match: /a, rewrite: '/\\1'}}",
           "fault: {delay: {fixedDelay: never}, abort: {grpcStatus: '14'}}",
           "fault: {abort: {httpStatus: 99}}",
           "corsPolicy: {maxAge: x, allowOrigins: [{regex: '('}, {prefix: ''}]}",
       }) {
    const auto rule = object("VirtualService", fmt::format("{{hosts: [inventory], http: [{{{}, route: [{{destination: "
                                                           "{{host: inventory}}}}]}}]}}",
                                                           said));
    EXPECT_FALSE(of_the_api(rule).empty()) << said;
    EXPECT_EQ(of_the_status(read_virtual_service(rule, "cluster.local").troubles), of_the_api(rule)) << said;
  }
  const auto answer =
      object("VirtualService", "{hosts: [a], http: [{directResponse: {status: 200, body: {bytes: '?'}}}]}");
  EXPECT_EQ(of_the_api(answer),
            Sentences{"spec.http[0].directResponse.body.bytes: is no base64; encode it with padding"});
  EXPECT_EQ(of_the_status(read_virtual_service(answer, "cluster.local").troubles), of_the_api(answer));
}

TEST(BadValues, ADestinationsStatusSaysWhatTheApiSays) {
  for (const char* said : {
           "connectionPool: {tcp: {connectTimeout: x, idleTimeout: -1s, maxConnectionDuration: y}}",
           "connectionPool: {http: {idleTimeout: x}}",
           "outlierDetection: {interval: x, baseEjectionTime: 0s}",
           "loadBalancer: {simple: ROUND_ROBIN, warmupDurationSecs: x}",
           "portLevelSettings: [{port: {number: 80}, outlierDetection: {interval: x}}]",
       }) {
    const auto rule = object("DestinationRule",
                             fmt::format("{{host: inventory, trafficPolicy: {{{0}}}, subsets: [{{name: a, labels: {{a: "
                                         "b}}, trafficPolicy: {{{0}}}}}]}}",
                                         said));
    EXPECT_EQ(of_the_api(rule).size() % 2, 0U) << said;
    EXPECT_FALSE(of_the_api(rule).empty()) << said;
    EXPECT_EQ(of_the_status(read_destination_rule(rule, "cluster.local").troubles), of_the_api(rule)) << said;
  }
}

}  // namespace
}  // namespace weft::mesh

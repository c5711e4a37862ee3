// What VirtualServices mean, rule by rule.
#include "mesh/http_rules.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;
using testing::routes_text;

constexpr std::string_view kInventory = "inventory.shop.svc.cluster.local";

// The routes of inventory's address under a VirtualService with these http rules.
std::string routes(std::string_view http) {
  Model model = testing::shop();
  model.apply(document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: v, namespace: shop}}
spec:
  hosts: [inventory]
  http:
{})",
                                   http)));
  return routes_text(model, "10.96.0.8_80");
}

std::string to(std::string_view match, std::string_view action, int rule = 0) {
  return fmt::format("{} -> {} [VirtualService shop/v http[{}]]\n", match, action, rule);
}
std::string all() { return fmt::format("outbound|80||{}", kInventory); }

TEST(HttpRules, BlocksAreAlternativesAndConditionsInABlockAllHold) {
  EXPECT_EQ(routes(R"(
  - match:
    - uri: {exact: /a}
      method: {exact: GET}
      headers: {X-User: {prefix: al}, x-there: {}}
    - uri: {regex: "/v[12]/.*"}
      authority: {regex: "inv.*"}
      scheme: {exact: http}
    route: [{destination: {host: inventory}}]
  - match: [{uri: {prefix: /B}, ignoreUriCase: true, withoutHeaders: {x-skip: {}, x-no: {exact: "1"}}, queryParams: {debug: {exact: "1"}, t: {}}}]
    route: [{destination: {host: inventory.shop.svc.cluster.local}}]
  - route: [{destination: {host: inventory.shop.svc}}]
)"),
            to("path = /a, x-user ^ al, x-there there, :method = GET", all()) +
                to("path ~ /v[12]/.*, :authority ~ inv.*, :scheme = http", all()) +
                to("path ^ /B (any case), not x-skip there, not x-no = 1, ?debug = 1, ?t there", all(), 1) +
                to("path ^ /", all(), 2));
}

TEST(HttpRules, ARuleForAnotherPortIsNoneHere) {
  EXPECT_EQ(routes(R"(
  - match: [{port: 8080}]
    route: [{destination: {host: inventory}}]
  - match: [{port: 80, uri: {prefix: /}}, {port: 81}]
    route: [{destination: {host: product-catalog}}]
)"),
            to("path ^ /", "outbound|80||product-catalog.shop.svc.cluster.local", 1));
}

TEST(HttpRules, WeightsAndTheirHeaders) {
  EXPECT_EQ(
      routes(R"(
  - route:
    - {destination: {host: inventory}, weight: 90, headers: {request: {set: {x-a: "1"}, remove: [x-b]}}}
    - {destination: {host: product-catalog, subset: default}, weight: 10}
    - {destination: {host: product-catalog}, weight: 0}
    headers: {request: {add: {x-c: "2"}}}
)"),
      to("path ^ /",
         fmt::format("90*{} x-a=1 -x-b 10*outbound|80|default|product-catalog.shop.svc.cluster.local +x-c=2", all())));
}

TEST(HttpRules, TimeoutsRetriesAndRewrites) {
  EXPECT_EQ(
      routes(R"(
  - route: [{destination: {host: inventory}}]
    match: [{uri: {prefix: /rr}}]
    timeout: 3s
    retries: {attempts: 3, perTryTimeout: 500ms, retryOn: "5xx, 503,reset"}
    rewrite: {uri: /v2, authority: inner}
  - match: [{uri: {prefix: /listed}}]
    route: [{destination: {host: inventory}}]
    retries: {attempts: 2, retryOn: "retriable-headers,0503,retriable-status-codes,502"}
  - route: [{destination: {host: inventory}}]
    retries: {attempts: 0}
)"),
      to("path ^ /rr", all() + " path:=/v2 host:=inner timeout 3s retry 3 on 5xx,reset,retriable-status-codes 503") +
          to("path ^ /listed", all() + " retry 2 on retriable-headers,retriable-status-codes 503 502", 1) +
          to("path ^ /", all() + " retry 0 on connect-failure,refused-stream,reset-before-request", 2));
}

TEST(HttpRules, AnswersOfItsOwn) {
  EXPECT_EQ(routes(R"(
  - match: [{uri: {exact: /old}}]
    redirect: {uri: /new, authority: other.example, redirectCode: 308}
  - directResponse: {status: 418, body: {string: short and stout}}
)"),
            to("path = /old", "redirect 4 other.example/new") + to("path ^ /", "answer 418 short and stout", 1));
}

TEST(HttpRules, RetriesGoWhereTheyAreToldTo) {
  EXPECT_EQ(routes(R"(
  - match: [{uri: {exact: /a}}]
    route: [{destination: {host: inventory}}]
    retries: {attempts: 1, retryIgnorePreviousHosts: false, retryRemoteLocalities: true}
  - route: [{destination: {host: inventory}}]
    retries: {attempts: 1, retryIgnorePreviousHosts: true, retryRemoteLocalities: false}
)"),
            to("path = /a", all() + " tried hosts too other localities too") + to("path ^ /", all(), 1));
}

TEST(HttpRules, MirrorsAndRegexRewrites) {
  EXPECT_EQ(routes(R"(
  - route: [{destination: {host: inventory}}]
    rewrite: {uriRegexRewrite: {match: "^/v1/", rewrite: /v2/}}
    mirrors: [{destination: {host: product-catalog}}, {destination: {host: inventory}, percentage: {value: 0}}]
)"),
            to("path ^ /", all() + " path:~/v2/ mirror outbound|80||product-catalog.shop.svc.cluster.local"));
}

TEST(HttpRules, WhatIsNotSupportedRefusesTheObjectWhole) {
  EXPECT_EQ(routes(R"(
  - match: [{uri: {prefix: /a}}]
    route: [{destination: {host: product-catalog}}]
  - route: [{destination: {host: product-catalog}}]
    fault: {abort: {percentage: {value: 100}, http2Error: x}}
)"),
            fmt::format("path ^ / -> {} [Service shop/inventory]\n", all()));
}

}  // namespace
}  // namespace weft::mesh

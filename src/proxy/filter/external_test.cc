// Whole proxies in memory: a service is asked who may come in, over HTTP and over gRPC, and what becomes of its answer.
#include "proxy/filter/external.h"

#include <gtest/gtest.h>

#include "proxy/testing/external.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Answer;
using proxy::testing::asking;
using proxy::testing::Bench;
using proxy::testing::External;
using proxy::testing::has;
using proxy::testing::http_service;
using proxy::testing::judge;
using proxy::testing::kAsked;
using proxy::testing::kGrpcService;
using proxy::testing::kIn;
using proxy::testing::Upstream;

constexpr const char* kTcp = "10.9.9.9:3306";

std::vector<config::NetworkFilter> network_asking() {
  const std::string filter = fmt::format(R"([{{"name": "envoy.filters.network.ext_authz", "typed_config": {{
      "@type": "type.googleapis.com/envoy.extensions.filters.network.ext_authz.v3.ExtAuthz", "stat_prefix": "tcp.", {}}}}}])",
                                         kGrpcService);
  return xds::testing::network_filters(codec::parse_json(filter).value()).value();
}

TEST_F(External, AnHttpServiceIsShownTheHeadAndItsHeadersGoWhereTheyAreMeantTo) {
  ask_by_http(
      R"(, "path_prefix": "/check", "authorization_request": {"headers_to_add": [{"key": "X-Mesh", "value": "shop"}]},
      "authorization_response": {
        "allowed_upstream_headers": {"patterns": [{"exact": "x-user", "ignore_case": true}]},
        "allowed_client_headers_on_success": {"patterns": [{"prefix": "x-judge-", "ignore_case": true}]}})",
      R"("allowed_headers": {"patterns": [{"exact": "x-team", "ignore_case": true}]})");
  judge->headers = {
      {"x-user", "ann"}, {"x-judge-id", "7"}, {"x-secret", "s"}, {"x-envoy-auth-headers-to-remove", "x-key, x-team"}};
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/admin/users?a=1", "hello",
                                                {{"authorization", "Bearer t"},
                                                 {"x-team", "blue"},
                                                 {"x-key", "k"},
                                                 {"x-user", "root"},
                                                 {"x_user", "root"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("x-judge-id"), "7");
    EXPECT_FALSE(answer.headers.contains("x-secret"));
    CO_TRY(const Answer other, co_await b.get(kIn, "/shop"));
    EXPECT_EQ(other.status, 200);
    EXPECT_FALSE(other.headers.contains("x-judge-id"));
    co_return {};
  });
  ASSERT_EQ(judge->seen.size(), 1U) << "asked only about what the policy matches";
  EXPECT_TRUE(has(judge->seen[0], "POST /check/admin/users?a=1 ")) << judge->seen[0];
  for (const char* shown : {"authorization=Bearer t", "x-team=blue", "x-mesh=shop"})
    EXPECT_TRUE(has(judge->seen[0], shown)) << judge->seen[0];
  EXPECT_FALSE(has(judge->seen[0], "x-key")) << judge->seen[0];
  EXPECT_TRUE(judge->body.empty()) << judge->body;
  ASSERT_EQ(upstream->seen.size(), 2U);
  EXPECT_TRUE(has(upstream->seen[0], "x-user=ann")) << upstream->seen[0];
  for (const char* gone : {"root", "x-key", "x-team", "x-secret"})
    EXPECT_FALSE(has(upstream->seen[0], gone)) << upstream->seen[0];
}

TEST_F(External, WhatItSaysOfTheCallerTheCallersTrailersDoNot) {
  ask_by_http(R"(, "authorization_response": {
      "allowed_upstream_headers": {"patterns": [{"exact": "x-user", "ignore_case": true}]}})");
  judge->headers = {{"x-user", "ann"}};
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto stream, co_await b.connect_raw(kIn));
    CO_TRY_VOID(
        co_await io::write_all(*stream,
                               "POST /admin HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                               "Connection: close\r\n\r\n0\r\nX-User: root\r\nx_user: root\r\nX-Fine: 1\r\n\r\n",
                               b.loop.now() + 5s));
    std::array<std::byte, 1024> answer;
    CO_TRY([[maybe_unused]] const size_t n, co_await io::read_some(*stream, answer, b.loop.now() + 5s));
    co_return {};
  });
  ASSERT_EQ(upstream->seen.size(), 1U);
  EXPECT_TRUE(has(upstream->seen[0], "x-user=ann")) << upstream->seen[0];
  EXPECT_EQ(upstream->trailers_seen, "X-Fine=1\n");
}

TEST_F(External, WhomAnHttpServiceDeniesHearsItsAnswerAndTheLogWhoAsked) {
  ask_by_http();
  judge->status = 401;
  judge->headers = {{"www-authenticate", "Basic"}, {"content-type", "text/html"}};
  judge->says = "<b>who are you</b>";
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.body, "<b>who are you</b>");
    EXPECT_EQ(answer.headers.at("www-authenticate"), "Basic");
    EXPECT_EQ(answer.headers.at("content-type"), "text/html");
    const std::string log = b.log().at(0);
    EXPECT_TRUE(has(log, "denied by judge.shop.svc.cluster.local, as AuthorizationPolicy shop/ask rule[0] asks"))
        << log;
    EXPECT_TRUE(has(log, " 401 UAEX ")) << log;
    co_return {};
  });
  EXPECT_TRUE(upstream->seen.empty());
}

TEST_F(External, OfADenialOnlyTheHeadersThatAreNamedReachTheClient) {
  ask_by_http(R"(, "authorization_response": {"allowed_client_headers": {"patterns": [{"exact": "x-why"}]}})");
  judge->status = 403;
  judge->headers = {{"x-why", "late"}, {"x-inner", "1"}, {"location", "/login"}};
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.headers.at("x-why"), "late");
    EXPECT_EQ(answer.headers.at("location"), "/login");
    EXPECT_FALSE(answer.headers.contains("x-inner"));
    co_return {};
  });
}

// Nobody to ask, no answer in time, an answer that is none.
TEST_F(External, WithoutAnAnswerNobodyComesIn) {
  ask_by_http("", R"("status_on_error": {"code": 503})");
  bench.run([](Bench& b) -> io::Task<void> {
    Upstream& service = *judge;
    service.status = 500;
    CO_TRY(const Answer broken, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(broken.status, 503);
    service.status = 200;
    service.delay = 5s;
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer late, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(late.status, 503);
    EXPECT_LT(b.loop.now() - before, 3s);
    b.remove_upstream(kAsked);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10s));
    CO_TRY(const Answer gone, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(gone.status, 503);
    const auto log = b.log();
    EXPECT_TRUE(has(log.at(0), "AuthorizationPolicy shop/ask rule[0] asks: it answered 500")) << log[0];
    EXPECT_TRUE(has(log.at(1), "denied without an answer of judge.shop.svc.cluster.local")) << log[1];
    EXPECT_TRUE(has(log.at(1), "did not answer within 2000 ms")) << log[1];
    EXPECT_TRUE(has(log.at(2), "denied without an answer")) << log[2];
    co_return {};
  });
  EXPECT_TRUE(upstream->seen.empty());
}

TEST_F(External, FailingOpenLetsInAndTheLogSaysSo) {
  ask_by_http("", R"("failure_mode_allow": true)");
  judge->status = 502;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(has(b.log().at(0), "let in without an answer of judge.shop.svc.cluster.local")) << b.log()[0];
    co_return {};
  });
}

TEST_F(External, AGrpcServiceIsToldTheRequestAndChangesIt) {
  ask_by_grpc();
  answer(R"({"status": {"code": 0}, "okResponse": {
      "headers": [{"header": {"key": "X-User", "value": "ann"}}, {"header": {"key": "x-list", "value": "b"}, "append": true}],
      "headersToRemove": ["x-key", "host"],
      "responseHeadersToAdd": [{"header": {"key": "x-judge", "value": "yes"}}]}})");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer,
           co_await b.send("POST", kIn, "/admin?q=1", "hello", {{"x-user", "root"}, {"x-list", "a"}, {"x-key", "k"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("x-judge"), "yes");
    co_return {};
  });
  const codec::Value question = asked();
  const codec::Value& http = question.at("attributes", "request", "http");
  EXPECT_EQ(http.get("method").as_string(), "POST");
  EXPECT_EQ(http.get("path").as_string(), "/admin?q=1");
  EXPECT_EQ(http.get("host").as_string(), "shop");
  EXPECT_EQ(http.get("protocol").as_string(), "HTTP/1.1");
  EXPECT_EQ(http.at("headers", "x-user").as_string(), "root");
  EXPECT_EQ(http.at("headers", ":path").as_string(), "/admin?q=1");
  EXPECT_TRUE(http.get("body").is_null());
  EXPECT_EQ(question.at("attributes", "destination", "address", "socketAddress", "portValue").as_int(), 80);
  EXPECT_TRUE(has(judge->seen.at(0), "POST /envoy.service.auth.v3.Authorization/Check")) << judge->seen[0];
  for (const char* there : {"x-user=ann", "x-list=a", "x-list=b"})
    EXPECT_TRUE(has(upstream->seen.at(0), there)) << upstream->seen[0];
  EXPECT_FALSE(has(upstream->seen.at(0), "x-key")) << upstream->seen[0];
  EXPECT_FALSE(has(upstream->seen.at(0), "root")) << upstream->seen[0];
}

TEST_F(External, AGrpcServiceDeniesWithStatusHeadersAndBody) {
  ask_by_grpc();
  answer(R"({"status": {"code": 7}, "deniedResponse": {"status": {"code": 402}, "body": "pay first",
      "headers": [{"header": {"key": "x-price", "value": "3"}}]}})");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(answer.status, 402);
    EXPECT_EQ(answer.body, "pay first");
    EXPECT_EQ(answer.headers.at("x-price"), "3");
    co_return {};
  });
}

TEST_F(External, TheQueryIsChangedAsTheServiceSaysAndRoutedByThat) {
  ask_by_grpc();
  answer(R"({"okResponse": {"queryParametersToSet": [{"key": "user", "value": "ann%26co"}],
                            "queryParametersToRemove": ["token"]}})");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin?user=root&token=s&page=2"));
    EXPECT_EQ(answer.status, 200);
    co_return {};
  });
  ASSERT_EQ(upstream->seen.size(), 1U);
  EXPECT_TRUE(has(upstream->seen[0], "GET /admin?user=ann%26co&page=2 ")) << upstream->seen[0];
}

// headersToDownstreamOnAllow and response_headers_to_add: whoever answers in the end.
TEST_F(External, WhatWeftAnswersItselfCarriesTheHeadersForTheClient) {
  ask_by_grpc();
  answer(R"({"okResponse": {"responseHeadersToAdd": [{"header": {"key": "x-judge", "value": "7"}}]}})");
  bench.remove_upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.headers.at("x-judge"), "7");
    CO_TRY(const Answer other, co_await b.get(kIn, "/shop"));
    EXPECT_EQ(other.status, 503);
    EXPECT_FALSE(other.headers.contains("x-judge"));
    co_return {};
  });
}

// What it asks for and weft cannot do is not left out: the request would be another than it meant.
TEST_F(External, AnAnswerThatCannotBeFollowedIsNone) {
  ask_by_grpc();
  bench.run([](Bench& b) -> io::Task<void> {
    Upstream& service = *judge;
    const auto says = [&](std::string_view json) {
      service.says = http::grpc::frame(xds::testing::check_response(json)).to_string();
    };
    says(R"({"okResponse": {"queryParametersToSet": [{"key": "a", "value": "b&role=admin"}]}})");
    CO_TRY(const Answer query, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(query.status, 403);
    says(R"({"okResponse": {"headers": [{"header": {"key": "x-a", "value": "1\r\nx-b: 2"}}]}})");
    CO_TRY(const Answer split, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(split.status, 403);
    service.says = http::grpc::frame("\xff\xff").to_string();
    CO_TRY(const Answer noise, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(noise.status, 403);
    service.trailers = {{"grpc-status", "13"}};
    CO_TRY(const Answer failed, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(failed.status, 403);
    EXPECT_TRUE(has(b.log().at(0), "its query parameter \\\"a\\\" would be more than one")) << b.log()[0];
    co_return {};
  });
  EXPECT_TRUE(upstream->seen.empty());
}

TEST_F(External, TheBodyIsShownAndStillReachesItsDestination) {
  ask_by_grpc(R"("with_request_body": {"max_request_bytes": 64})");
  answer("{}");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/admin", "hello world", {}));
    EXPECT_EQ(answer.status, 200);
    CO_TRY(const Answer longer, co_await b.send("POST", kIn, "/admin", std::string(65, 'x'), {}));
    EXPECT_EQ(longer.status, 413);
    EXPECT_TRUE(has(b.log().at(1), "longer than the 64 bytes")) << b.log()[1];
    co_return {};
  });
  EXPECT_EQ(upstream->seen.size(), 1U);
  EXPECT_EQ(upstream->body, "hello world");
  EXPECT_EQ(asked().at("attributes", "request", "http", "body").as_string(), "hello world");
  EXPECT_EQ(asked().at("attributes", "request", "http", "headers", "x-envoy-auth-partial-body").as_string(), "false");
}

TEST_F(External, ABodyThatDoesNotComeIsTheClientsFault) {
  ask_by_grpc(R"("with_request_body": {"max_request_bytes": 64})");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
  std::get<config::HttpConnection>(listener->chains.at(0).terminal).stream_idle_timeout = 2s;
  bench.config.next.listeners["in"] = std::move(listener);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, "POST /admin HTTP/1.1\r\nhost: shop\r\ncontent-length: 10\r\n\r\nabc",
                                       b.loop.now() + 5s));
    std::array<std::byte, 1000> buffer;
    CO_TRY(const size_t n, co_await io::read_some(*client, buffer, b.loop.now() + 5s));
    const std::string_view heard(reinterpret_cast<const char*>(buffer.data()), n);
    EXPECT_TRUE(heard.starts_with("HTTP/1.1 408 ")) << heard;
    EXPECT_NE(heard.find("weft: the request's body did not come within 2000 ms"), std::string_view::npos) << heard;
    co_return {};
  });
  EXPECT_TRUE(upstream->seen.empty());
}

TEST_F(External, OfALongBodyThePartThatIsAskedForIsShown) {
  ask_by_http("", R"("with_request_body": {"max_request_bytes": 5, "allow_partial_message": true})");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/admin", std::string(300'000, 'x'), {}));
    EXPECT_EQ(answer.status, 200);
    co_return {};
  });
  EXPECT_EQ(judge->body, "xxxxx");
  EXPECT_TRUE(has(judge->seen.at(0), "x-envoy-auth-partial-body=true")) << judge->seen[0];
  EXPECT_EQ(upstream->body, std::string(300'000, 'x'));
}

TEST_F(External, AnOpaqueConnectionIsAskedAboutBeforeItReachesAnybody) {
  bench.config.cluster("judge", {kAsked}).cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kTcp, "db");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["tcp"]);
  listener->access_logs = {{"log", {}}};
  listener->chains[0].filters = network_asking();
  EXPECT_EQ(listener->names_clusters(), (std::vector<std::string>{"db", "judge"})) << "who is asked is waited for";
  bench.config.next.listeners["tcp"] = std::move(listener);
  bench.upstream("10.0.0.2:3306").switches = true;
  judge = &bench.upstream(kAsked, http::Version::http2);
  judge->headers = {{"content-type", "application/grpc"}};
  judge->trailers = {{"grpc-status", "0"}};
  answer(R"({"status": {"code": 16}})");
  bench.run([](Bench& b) -> io::Task<void> {
    const io::Address database = *io::Address::parse("10.0.0.2:3306");
    CO_TRY(auto denied, co_await b.connect_raw(kTcp));
    std::array<std::byte, 16> buffer;
    auto got = co_await io::read_some(*denied, buffer, b.loop.now() + 5s);
    EXPECT_TRUE(!got || *got == 0) << "it is closed";
    EXPECT_EQ(b.network.connects(database), 0);
    EXPECT_TRUE(has(b.log().at(0), "denied by judge.shop.svc.cluster.local")) << b.log()[0];
    EXPECT_TRUE(has(b.log().at(0), " UAEX ")) << b.log()[0];
    judge->says = http::grpc::frame(xds::testing::check_response("{}")).to_string();
    CO_TRY(auto allowed, co_await b.connect_raw(kTcp));
    auto still = co_await io::read_some(*allowed, buffer, b.loop.now() + 2s);
    EXPECT_TRUE(!still && still.error().code == Code::deadline) << "it is open";
    EXPECT_EQ(b.network.connects(database), 1);
    // A policy that comes while somebody is asked counts when the answer is there.
    judge->delay = 1500ms;
    CO_TRY(auto waiting, co_await b.connect_raw(kTcp));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 200ms));
    auto against = std::make_shared<config::Listener>(*b.config.next.listeners["tcp"]);
    against->chains[0].filters.emplace_back(
        proxy::testing::policies(config::PolicyAction::deny, {config::Always{}, {}}));
    b.config.next.listeners["tcp"] = std::move(against);
    b.apply();
    got = co_await io::read_some(*waiting, buffer, b.loop.now() + 3s);
    EXPECT_TRUE(!got || *got == 0) << "it is closed";
    co_return {};
  });
}

// On a port of unknown protocol the destination is called for who says nothing, but the service is asked before.
TEST_F(External, ASilentClientIsAskedAboutBeforeItsDestinationIsCalled) {
  bench.config.cluster("judge", {kAsked}).cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kTcp, "db");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["tcp"]);
  listener->access_logs = {{"log", {}}};
  listener->chains[0].filters = network_asking();
  listener->default_chain = std::move(listener->chains[0]);
  listener->chains[0] = {.match = {.transport_protocol = "raw_buffer", .application_protocols = {"http/1.1"}},
                         .terminal = config::HttpConnection{}};
  listener->http_inspector.enabled = true;
  bench.config.next.listeners["tcp"] = std::move(listener);
  bench.upstream("10.0.0.2:3306").switches = true;
  judge = &bench.upstream(kAsked, http::Version::http2);
  judge->headers = {{"content-type", "application/grpc"}};
  judge->trailers = {{"grpc-status", "0"}};
  judge->delay = 500ms;
  answer(R"({"status": {"code": 16}})");
  bench.run([](Bench& b) -> io::Task<void> {
    const io::Address database = *io::Address::parse("10.0.0.2:3306");
    std::array<std::byte, 16> buffer;
    CO_TRY(auto denied, co_await b.connect_raw(kTcp));
    auto got = co_await io::read_some(*denied, buffer, b.loop.now() + 1min);
    EXPECT_TRUE(got ? *got == 0 : got.error().code != Code::deadline) << "it is closed";
    EXPECT_EQ(b.network.connects(database), 0);
    EXPECT_EQ(judge->requests, 1);
    EXPECT_TRUE(has(b.log().at(0), "denied by judge.shop.svc.cluster.local")) << b.log()[0];
    EXPECT_TRUE(has(b.log().at(0), " UAEX ")) << b.log()[0];
    judge->says = http::grpc::frame(xds::testing::check_response("{}")).to_string();
    CO_TRY(auto allowed, co_await b.connect_raw(kTcp));
    got = co_await io::read_some(*allowed, buffer, b.loop.now() + 250ms);
    EXPECT_EQ(b.network.connects(database), 0) << "not before the answer";
    got = co_await io::read_some(*allowed, buffer, b.loop.now() + 1s);
    EXPECT_EQ(b.network.connects(database), 1);
    EXPECT_EQ(judge->requests, 2);
    co_return {};
  });
}

// Two services that are asked about each other would have no end.
TEST_F(External, NobodyIsAskedAboutAQuestion) {
  ask_by_http();
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/admin", {{"x-weft-asks", "1"}}));
    EXPECT_EQ(answer.status, 403);
    CO_TRY(const Answer other, co_await b.get(kIn, "/shop", {{"x-weft-asks", "1"}}));
    EXPECT_EQ(other.status, 200);
    CO_TRY_VOID(co_await b.get(kIn, "/admin"));
    co_return {};
  });
  ASSERT_EQ(judge->seen.size(), 1U);
  EXPECT_TRUE(has(judge->seen[0], "x-weft-asks=1")) << judge->seen[0];
  for (const std::string& seen : upstream->seen) EXPECT_FALSE(has(seen, "x-weft-asks")) << seen;
}

// Its head has said no: a page that is too long, or breaks off, takes nothing of that back.
TEST_F(External, ADenialStandsWhateverItsPage) {
  ask_by_http("", R"("failure_mode_allow": true)");
  judge->status = 403;
  judge->says = std::string(100'000, 'x');
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const Answer denied, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(denied.status, 403);
    EXPECT_TRUE(denied.body.empty());
    judge->status = 200;
    CO_TRY(const Answer allowed, co_await b.get(kIn, "/admin"));
    EXPECT_EQ(allowed.status, 200) << "of a yes the body is nobody's business";
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter

// What of a rule has no effect is told in its status, which says that it is in force all the same.
#include "mesh/idle_words.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/status.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

codec::Value rule_of(std::string_view words, std::string_view host = "inventory", std::string_view annotation = {}) {
  return testing::document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: r, namespace: shop, annotations: {{{}}}}}
spec: {{host: {}, {}}}
)",
                                       annotation, host, words));
}

std::string told(Model& model, const codec::Value& rule) {
  model.apply(rule);
  const codec::Value status = status_of(model, {rule.get("kind").as_string(), {"shop", "r"}}, 1, {}, "now");
  const codec::Value& ready = status.get("conditions").as_array().at(0);
  EXPECT_EQ(ready.get("status").as_string(), "True") << ready.get("message").as_string();
  const std::string& message = ready.get("message").as_string();
  constexpr std::string_view kBegin = "in force as written";
  EXPECT_TRUE(message.starts_with(kBegin)) << message;
  return message.substr(std::min(message.size(), kBegin.size()));
}
std::string told(const codec::Value& rule) {
  Model model = testing::shop();
  return told(model, rule);
}

constexpr std::string_view kPeakEwma = "weft.dev/load-balancer: PEAK_EWMA";

TEST(IdleWords, OfTwoBalancersTheAnnotationIsTold) {
  for (const char* simple : {"ROUND_ROBIN", "RANDOM", "PASSTHROUGH"}) {
    EXPECT_EQ(
        told(rule_of(fmt::format("trafficPolicy: {{loadBalancer: {{simple: {}}}}}", simple), "inventory", kPeakEwma)),
        fmt::format(". metadata.annotations[weft.dev/load-balancer]: PEAK_EWMA has no effect where "
                    "spec.trafficPolicy.loadBalancer says {}; remove one of the two",
                    simple));
  }
  EXPECT_EQ(told(rule_of("trafficPolicy: {portLevelSettings: [{port: {number: 80}, loadBalancer: {consistentHash: "
                         "{useSourceIp: true}}}]}",
                         "inventory", kPeakEwma)),
            ". metadata.annotations[weft.dev/load-balancer]: PEAK_EWMA has no effect where "
            "spec.trafficPolicy.portLevelSettings[0].loadBalancer says consistentHash; remove one of the two");
  EXPECT_EQ(told(rule_of("trafficPolicy: {loadBalancer: {simple: LEAST_REQUEST}}", "inventory", kPeakEwma)), "");
}

TEST(IdleWords, AHashOfNothingIsNone) {
  const std::string_view idle =
      ". spec.trafficPolicy.loadBalancer.consistentHash: has no effect: it says nothing to hash, so each call goes to "
      "any endpoint; say httpHeaderName, httpCookie, httpQueryParameterName or useSourceIp: true";
  const auto with = [](std::string_view hash) {
    return told(rule_of(fmt::format("trafficPolicy: {{loadBalancer: {{consistentHash: {{{}}}}}}}", hash)));
  };
  EXPECT_EQ(with(""), idle);
  EXPECT_EQ(with("useSourceIp: false"), idle);
  EXPECT_EQ(with("ringHash: {minimumRingSize: 64}"), idle);
  for (const char* key : {"useSourceIp: true", "httpHeaderName: a", "httpCookie: {name: a, ttl: 0s}"})
    EXPECT_EQ(with(key), "") << key;
}

TEST(IdleWords, OfTlsWhatItsModeDoesNotLookAt) {
  const auto with = [](std::string_view tls) {
    return told(rule_of(fmt::format("trafficPolicy: {{tls: {{{}}}}}", tls)));
  };
  EXPECT_EQ(with("mode: ISTIO_MUTUAL, caCertificates: /f"),
            ". spec.trafficPolicy.tls.caCertificates: has no effect with ISTIO_MUTUAL: the mesh's certificates are "
            "shown, and trusted; remove it, or say another mode");
  EXPECT_EQ(with("mode: ISTIO_MUTUAL, clientCertificate: /c"),
            ". spec.trafficPolicy.tls.clientCertificate: has no effect with ISTIO_MUTUAL: the mesh's certificates are "
            "shown, and trusted; remove it, or say another mode");
  EXPECT_EQ(with("mode: SIMPLE, privateKey: /k"),
            ". spec.trafficPolicy.tls.privateKey: has no effect with SIMPLE: only with MUTUAL a certificate is shown; "
            "remove it, or say another mode");
  EXPECT_EQ(with("mode: DISABLE, subjectAltNames: [a]"),
            ". spec.trafficPolicy.tls.subjectAltNames: has no effect with DISABLE: calls are plaintext; remove it, or "
            "say another mode");
  EXPECT_EQ(with("mode: ISTIO_MUTUAL, sni: a, subjectAltNames: [a]"), "");
  EXPECT_EQ(with("mode: SIMPLE, caCertificates: /f, sni: a"), "");
}

TEST(IdleWords, WarmUpIsOfTwoBalancers) {
  for (const char* simple : {"ROUND_ROBIN", "LEAST_REQUEST"}) {
    EXPECT_EQ(told(rule_of(
                  fmt::format("trafficPolicy: {{loadBalancer: {{simple: {}, warmup: {{duration: 10s}}}}}}", simple))),
              "");
  }
  EXPECT_EQ(told(rule_of("trafficPolicy: {loadBalancer: {simple: RANDOM, warmup: {duration: 10s}}}")),
            ". spec.trafficPolicy.loadBalancer.warmup: has no effect with RANDOM: new endpoints get their whole share "
            "at once; balance by ROUND_ROBIN or LEAST_REQUEST");
  EXPECT_EQ(told(rule_of("subsets: [{name: a, labels: {a: b}, trafficPolicy: {loadBalancer: {consistentHash: "
                         "{useSourceIp: true}, warmupDurationSecs: 10s}}}]")),
            ". spec.subsets[0].trafficPolicy.loadBalancer.warmupDurationSecs: has no effect with consistentHash: new "
            "endpoints get their whole share at once; balance by ROUND_ROBIN or LEAST_REQUEST");
}

TEST(IdleWords, NobodyIsEjectedWhereNobodyIsKnown) {
  EXPECT_EQ(told(rule_of("trafficPolicy: {loadBalancer: {simple: PASSTHROUGH}, outlierDetection: {interval: 1s}}")),
            ". spec.trafficPolicy.outlierDetection: has no effect with PASSTHROUGH: calls go where they were meant to "
            "go, whoever is there; remove it, or balance in another way");
  EXPECT_EQ(told(rule_of("trafficPolicy: {outlierDetection: {interval: 1s}}, subsets: [{name: a, labels: {a: b}, "
                         "trafficPolicy: {loadBalancer: {simple: PASSTHROUGH}}}]")),
            ". spec.subsets[0].trafficPolicy.outlierDetection: has no effect with PASSTHROUGH: calls go where they "
            "were meant to go, whoever is there; remove it, or balance in another way");
  Model model = testing::shop();
  model.apply(testing::document(R"(
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: out, namespace: shop}
spec: {hosts: [out.example], resolution: NONE, ports: [{number: 80, name: http, protocol: HTTP}]}
)"));
  EXPECT_EQ(
      told(model, rule_of("trafficPolicy: {outlierDetection: {interval: 1s}}", "out.example")),
      ". spec.trafficPolicy.outlierDetection: has no effect: ServiceEntry shop/out has resolution NONE, so nobody "
      "knows its endpoints; remove it, or name endpoints there");
  EXPECT_EQ(told(rule_of("trafficPolicy: {outlierDetection: {interval: 1s}}")), "");
}

TEST(IdleWords, ANearerRuleLosesTheMeshsBalancer) {
  Model model = testing::shop();
  model.apply(testing::document(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: mesh, namespace: istio-system, annotations: {weft.dev/load-balancer: PEAK_EWMA}}
spec: {host: "*"}
)"));
  EXPECT_EQ(told(model, rule_of("trafficPolicy: {connectionPool: {tcp: {maxConnections: 9}}}")),
            ". spec.host: this rule alone counts for its host, so the PEAK_EWMA of DestinationRule istio-system/mesh "
            "does not; add the annotation weft.dev/load-balancer here, too, or say loadBalancer.simple");
  EXPECT_EQ(told(model, rule_of("trafficPolicy: {loadBalancer: {simple: ROUND_ROBIN}}")), "");
  EXPECT_EQ(told(model, rule_of("trafficPolicy: {}", "inventory", kPeakEwma)), "");
}

TEST(IdleWords, RetriesByWhatNobodyLists) {
  Model model = testing::shop();
  const auto told_of = [&](std::string_view words) {
    return told(model, testing::document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: r, namespace: shop}}
spec: {{hosts: [inventory], http: [{{retries: {{retryOn: "{}"}}, route: [{{destination: {{host: inventory}}}}]}}]}}
)",
                                                     words)));
  };
  EXPECT_EQ(told_of("5xx, retriable-headers"),
            ". spec.http[0].retries.retryOn: \"retriable-headers\" has no effect: there is no field for the headers it "
            "needs, and requests are not asked for them (x-envoy-retriable-header-names); name statuses instead, like "
            "503");
  EXPECT_EQ(told_of("retriable-status-codes,reset"),
            ". spec.http[0].retries.retryOn: \"retriable-status-codes\" has no effect without a status, and requests "
            "are not asked for one (x-envoy-retriable-status-codes); add its number, like 503");
  EXPECT_EQ(told_of("retriable-status-codes,503"), "");
  EXPECT_EQ(told_of("reset"), "");
}

std::string told_of_rule(std::string_view rule) {
  return told(testing::document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: r, namespace: shop}}
spec: {{hosts: [inventory], http: [{{{}}}]}}
)",
                                            rule)));
}

TEST(IdleWords, WhoeverIsAnsweredAtOnceIsNotForwarded) {
  for (const char* words : {"rewrite: {uri: /a}", "timeout: 1s", "retries: {attempts: 1}", "mirror: {host: inventory}",
                            "mirrors: [{destination: {host: inventory}}]"}) {
    const std::string field(words, std::string_view(words).find(':'));
    EXPECT_EQ(told_of_rule(fmt::format("redirect: {{uri: /b}}, {}", words)),
              fmt::format(". spec.http[0].{}: has no effect beside redirect: nobody is asked; take it out", field));
    EXPECT_EQ(
        told_of_rule(fmt::format("directResponse: {{status: 404}}, {}", words)),
        fmt::format(". spec.http[0].{}: has no effect beside directResponse: nobody is asked; take it out", field));
    EXPECT_EQ(told_of_rule(fmt::format("route: [{{destination: {{host: inventory}}}}], {}", words)), "");
  }
}

TEST(IdleWords, AFaultOfNothingOrForNobody) {
  const auto told_of_fault = [](std::string_view fault) {
    return told_of_rule(fmt::format("route: [{{destination: {{host: inventory}}}}], fault: {{{}}}", fault));
  };
  EXPECT_EQ(told_of_fault("abort: {percentage: {value: 50}}"),
            ". spec.http[0].fault.abort: has no effect: it says no status; say httpStatus or grpcStatus");
  EXPECT_EQ(told_of_fault("delay: {percentage: {value: 50}}"),
            ". spec.http[0].fault.delay: has no effect: it says no time; say fixedDelay");
  EXPECT_EQ(
      told_of_fault("abort: {httpStatus: 500}"),
      ". spec.http[0].fault.abort: has no effect: it says no share of the requests, which is none; say percentage");
  EXPECT_EQ(
      told_of_fault("delay: {fixedDelay: 1s}"),
      ". spec.http[0].fault.delay: has no effect: it says no share of the requests, which is none; say percentage");
  EXPECT_EQ(
      told_of_fault("delay: {fixedDelay: 1s, percent: 5}, abort: {grpcStatus: UNAVAILABLE, percentage: {value: 0.1}}"),
      "");
  EXPECT_EQ(told_of_fault("abort: {httpStatus: 500, percentage: {value: 0}}"), "") << "switched off";
}

TEST(IdleWords, PortsThatAreNotThereOrThereTwice) {
  EXPECT_EQ(
      told(rule_of("trafficPolicy: {portLevelSettings: [{port: {number: 4444}, loadBalancer: {simple: RANDOM}}]}")),
      ". spec.trafficPolicy.portLevelSettings[0].port.number: has no effect: "
      "\"inventory.shop.svc.cluster.local\" has no port 4444; say one of its ports");
  EXPECT_EQ(told(rule_of("subsets: [{name: a, labels: {a: b}, trafficPolicy: {portLevelSettings: [{port: {number: 80}, "
                         "loadBalancer: {simple: RANDOM}}, {port: {number: 80}}]}}]")),
            ". spec.subsets[0].trafficPolicy.portLevelSettings[0]: has no effect: portLevelSettings[1] is of the same "
            "port; keep one");
}

TEST(IdleWords, AFailoverOfWhomNobodyCallsFailed) {
  const auto balancer = [](std::string_view words, std::string_view beside = "") {
    return rule_of(fmt::format("trafficPolicy: {{loadBalancer: {{localityLbSetting: {{{}}}}}{}}}", words, beside));
  };
  EXPECT_EQ(told(balancer("failover: [{from: a, to: b}]")),
            ". spec.trafficPolicy.loadBalancer.localityLbSetting.failover: has no effect without outlierDetection, "
            "which says who has failed; say outlierDetection beside it");
  EXPECT_EQ(told(balancer("failoverPriority: [topology.kubernetes.io/region]")),
            ". spec.trafficPolicy.loadBalancer.localityLbSetting.failoverPriority: has no effect without "
            "outlierDetection, which says who has failed; say outlierDetection beside it");
  EXPECT_EQ(told(balancer("failover: [{from: a, to: b}]", ", outlierDetection: {consecutive5xxErrors: 0}")), "")
      << "as Istio has it asked for";
  EXPECT_EQ(told(balancer("enabled: false, failover: [{from: a, to: b}]")), "") << "switched off";
}

TEST(IdleWords, ADetectionOfNothing) {
  const auto detection = [](std::string_view words) {
    return rule_of(fmt::format("trafficPolicy: {{outlierDetection: {{{}}}}}", words));
  };
  const std::string nothing =
      ". spec.trafficPolicy.outlierDetection.consecutive5xxErrors: is 0 and nothing else is counted: nobody is ever "
      "ejected; say how many failures eject, here or as consecutiveGatewayErrors";
  EXPECT_EQ(told(detection("consecutive5xxErrors: 0")), nothing);
  EXPECT_EQ(told(detection("consecutive5xxErrors: 0, consecutiveGatewayErrors: 0")), nothing);
  EXPECT_EQ(told(detection("consecutive5xxErrors: 0, consecutiveGatewayErrors: 3")), "");
  EXPECT_EQ(told(detection("interval: 5s")), "") << "five in a row";
  EXPECT_EQ(told(detection("consecutiveLocalOriginFailures: 3")),
            ". spec.trafficPolicy.outlierDetection.consecutiveLocalOriginFailures: has no effect without "
            "splitExternalLocalOriginErrors: such failures count as gateway errors; say "
            "splitExternalLocalOriginErrors: true, or take it out");
  EXPECT_EQ(told(detection("consecutive5xxErrors: 0, splitExternalLocalOriginErrors: true, "
                           "consecutiveLocalOriginFailures: 3")),
            "");
}

TEST(IdleWords, TwoLimitsOfRetries) {
  constexpr std::string_view kLimit = "connectionPool: {http: {maxRetries: 3}}";
  EXPECT_EQ(told(rule_of(fmt::format("trafficPolicy: {{{}}}", kLimit))), "");
  EXPECT_EQ(told(rule_of(fmt::format("trafficPolicy: {{{}, retryBudget: {{percent: 10}}}}", kLimit))),
            ". spec.trafficPolicy.connectionPool.http.maxRetries: has no effect beside retryBudget, which counts "
            "instead; keep one of the two");
  EXPECT_EQ(told(rule_of(fmt::format("trafficPolicy: {{retryBudget: {{percent: 10}}, portLevelSettings: [{{port: "
                                     "{{number: 80}}, {}}}]}}",
                                     kLimit))),
            ". spec.trafficPolicy.portLevelSettings[0].connectionPool.http.maxRetries: has no effect beside "
            "retryBudget, which counts instead; keep one of the two");
}

TEST(IdleWords, WordsForOpaqueConnectionsWhereHttpIsSpoken) {
  EXPECT_EQ(told(rule_of("trafficPolicy: {connectionPool: {tcp: {idleTimeout: 5s}}}")),
            ". spec.trafficPolicy.connectionPool.tcp.idleTimeout: has no effect: it is of opaque connections, and "
            "\"inventory.shop.svc.cluster.local\" speaks HTTP; say http.idleTimeout");
  EXPECT_EQ(told(rule_of("trafficPolicy: {tunnel: {targetHost: a.example, targetPort: 443}}")),
            ". spec.trafficPolicy.tunnel: has no effect: it is of opaque connections, and "
            "\"inventory.shop.svc.cluster.local\" speaks HTTP; take it out");
  Model model = testing::shop();
  model.apply(testing::inventory_service_with("{name: tcp, port: 5432}"));
  EXPECT_EQ(told(model, rule_of("trafficPolicy: {connectionPool: {tcp: {idleTimeout: 5s}}}")), "");
}

TEST(IdleWords, RequestsThatAProxyHeaderWouldRefuse) {
  Model model = testing::shop();
  model.apply(rule_of("trafficPolicy: {proxyProtocol: {version: V1}}"));
  const DestinationRule& rule = *model.destination_rules().at({"shop", "r"});
  const Troubles troubles = model.troubles(rule);
  ASSERT_EQ(troubles.size(), 1U);
  EXPECT_FALSE(any_blocks(troubles));
  EXPECT_EQ(to_sentence(troubles.front()),
            "spec.trafficPolicy.proxyProtocol: the PROXY protocol is spoken on opaque connections only: requests to "
            "the ports of \"inventory.shop.svc.cluster.local\" are answered with 503; take it out, or say "
            "appProtocol: tcp at the Service's port");
  const codec::Value status = status_of(model, {"DestinationRule", rule.object}, 1, {}, "now");
  EXPECT_EQ(status.get("conditions").as_array().at(0).get("status").as_string(), "False");
}

TEST(IdleWords, AMirrorsShareWithoutAMirrorAndWordsThatSayNothing) {
  constexpr std::string_view kRoute = "route: [{destination: {host: inventory}}]";
  for (const char* field : {"fault", "rewrite", "corsPolicy"}) {
    EXPECT_EQ(
        told_of_rule(fmt::format("{}, {}: {{}}", kRoute, field)),
        fmt::format(". spec.http[0].{}: has no effect: it says nothing; take it out, or say what is to be", field));
  }
  EXPECT_EQ(told_of_rule(fmt::format("{}, mirrorPercentage: {{value: 5}}", kRoute)),
            ". spec.http[0].mirrorPercentage: has no effect without mirror; say mirror, or take it out");
  EXPECT_EQ(told_of_rule(fmt::format(
                "{}, mirrorPercentage: {{value: 5}}, mirrors: [{{destination: {{host: inventory}}}}]", kRoute)),
            ". spec.http[0].mirrorPercentage: has no effect without mirror; say percentage in each of mirrors");
  EXPECT_EQ(told_of_rule(fmt::format("{}, mirrorPercentage: {{value: 5}}, mirror: {{host: inventory}}", kRoute)), "");
}

}  // namespace
}  // namespace weft::mesh

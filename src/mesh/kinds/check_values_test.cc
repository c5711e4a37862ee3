// Values that have the right shape and that no proxy takes: refused by the API with the field, the value and what is
// allowed, wherever they stand.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/kinds/parse.h"

namespace weft::mesh::kinds {
namespace {

// Without file, line and name.
std::string why_not(std::string_view kind, std::string_view spec) {
  const auto parsed = parse_objects(
      fmt::format("apiVersion: networking.istio.io/v1\nkind: {}\nmetadata: {{name: a}}\nspec: {}\n", kind, spec), "f");
  if (parsed) return "";
  const std::string& detail = parsed.error().detail;
  return detail.substr(detail.find("\"a\": ") + 5);
}

std::string of_rule(std::string_view rule) {
  return why_not("VirtualService", fmt::format("{{hosts: [a], http: [{{{}}}]}}", rule));
}
std::string of_route(std::string_view rest) {
  return of_rule(fmt::format("route: [{{destination: {{host: a}}}}], {}", rest));
}
std::string of_policy(std::string_view policy) {
  return why_not("DestinationRule", fmt::format("{{host: a, trafficPolicy: {{{}}}}}", policy));
}

struct Row {
  std::string_view said;
  std::string_view sentence;
};

TEST(Values, OfRoutesThatNoProxyTakes) {
  const Row rows[] = {
      {"timeout: -1s",
       "spec.http[0].timeout: \"-1s\" is no duration from 0 to 285 years; write one like 1.5s or 250ms"},
      {"fault: {delay: {fixedDelay: 0s, percentage: {value: 1}}}",
       "spec.http[0].fault.delay.fixedDelay: \"0s\" is too short: it must be more than 0"},
      {"retries: {attempts: 2, backoff: 0s}",
       "spec.http[0].retries.backoff: \"0s\" is too short: it must be more than 0"},
      {"retries: {attempts: -1}", "spec.http[0].retries.attempts: must not be negative"},
      {"match: [{headers: {\"\": {exact: b}}}]", "spec.http[0].match[0].headers: has an empty name"},
      {"match: [{queryParams: {\"\": {exact: b}}}]", "spec.http[0].match[0].queryParams: has an empty name"},
      {"match: [{uri: {regex: \"\"}}]", "spec.http[0].match[0].uri.regex: is empty; say it, or leave it out"},
      {"match: [{port: 65616}]", "spec.http[0].match[0].port: 65616 is not between 0 and 65535"},
      {"mirror: {host: b, port: {number: 70000}}", "spec.http[0].mirror.port.number: 70000 is no port: 1 to 65535"},
      {"headers: {request: {set: {x-a: \"b\\r\\nc: d\"}}}",
       "spec.http[0].headers.request.set[x-a]: \"b??c: d\" has a line break or another control character, which no "
       "header "
       "has"},
      {"headers: {request: {add: {Transfer-Encoding: chunked}}}",
       "spec.http[0].headers.request.add[Transfer-Encoding]: \"Transfer-Encoding\" says where a message ends or whom "
       "it is "
       "for, which no rule changes"},
      {"headers: {response: {remove: [content-length]}}",
       "spec.http[0].headers.response.remove[0]: \"content-length\" says where a message ends or whom it is for, which "
       "no "
       "rule changes"},
      {"headers: {response: {set: {\"a b\": c}}}", "spec.http[0].headers.response.set[a b]: \"a b\" is no header name"},
      {"headers: {request: {set: {host: \"a b\"}}}",
       "spec.http[0].headers.request.set[host]: \"a b\" is no host: write NAME or NAME:PORT"},
      {"rewrite: {uri: \"/a b\"}",
       "spec.http[0].rewrite.uri: \"/a b\" is no path: it must begin with / and have no spaces, line breaks, or "
       "characters that a URL writes as %XX"},
      {"rewrite: {authority: \"a\\nb\"}",
       "spec.http[0].rewrite.authority: \"a?b\" is no host: write NAME or NAME:PORT"},
      {"corsPolicy: {allowHeaders: [\"a\\r\\nb\"]}",
       "spec.http[0].corsPolicy.allowHeaders[0]: \"a??b\" is no name of a header or a method"},
  };
  for (const auto& [said, sentence] : rows) EXPECT_EQ(of_route(said), sentence);
  EXPECT_EQ(of_rule("route: [{destination: {host: a, port: {number: 65616}}}]"),
            "spec.http[0].route[0].destination.port.number: 65616 is no port: 1 to 65535");
  EXPECT_EQ(
      of_rule("route: [{destination: {host: a}, headers: {request: {set: {connection: close}}}}]"),
      "spec.http[0].route[0].headers.request.set[connection]: \"connection\" says where a message ends or whom it is "
      "for, which no rule changes");
  EXPECT_EQ(of_rule("route: [{destination: {host: a}, weight: 2147483647}, {destination: {host: b}, weight: "
                    "2147483647}, {destination: {host: c}, weight: 2147483647}]"),
            "spec.http[0].route: has weights that sum up to 6442450941: 4294967295 is the most");
}

TEST(Values, OfAnswersThatNoProxyTakes) {
  const Row rows[] = {
      {"directResponse: {status: 99}", "spec.http[0].directResponse.status: 99 is not between 200 and 599"},
      {"redirect: {port: 70000}", "spec.http[0].redirect.port: 70000 is not between 0 and 65535"},
      {"redirect: {uri: /b, redirectCode: 304}",
       "spec.http[0].redirect.redirectCode: 304 is none of 301, 302, 303, 307, 308"},
      {"redirect: {uri: \"/b\\r\\nx: y\"}",
       "spec.http[0].redirect.uri: \"/b??x: y\" is no path: it must begin with / and have no spaces, line breaks, or "
       "characters that a URL writes as %XX"},
      {"redirect: {scheme: \"ht tp\"}", "spec.http[0].redirect.scheme: is neither http nor https"},
      {"redirect: {uri: \"%PREFIX()%/b\"}", ""},
  };
  for (const auto& [said, sentence] : rows) EXPECT_EQ(of_rule(said), sentence);
  const auto with_body = [](size_t bytes) {
    return of_rule(fmt::format("directResponse: {{status: 200, body: {{string: {}}}}}", std::string(bytes, 'a')));
  };
  EXPECT_EQ(with_body(1048576), "");
  EXPECT_EQ(with_body(1048577),
            "spec.http[0].directResponse.body.string: has 1048577 bytes: 1048576 are the most that a proxy "
            "keeps of one");
}

// As Istio refuses them: taken, they would do something else than somebody meant, or nothing.
TEST(Values, OfRulesThatSayTooLittle) {
  constexpr std::string_view kNothing =
      "spec.http[0]: says nothing to do: give it a route, a redirect, a directResponse or a delegate";
  constexpr std::string_view kToItself =
      "spec.http[0].redirect: leads to where it is: give it a uri, prefixRewrite, authority, scheme, port or "
      "derivePort";
  const Row rows[] = {
      {"route: []", kNothing},
      {"route: [], redirect: {uri: /b}", ""},
      {"redirect: {}", kToItself},
      {"redirect: {uri: \"\", port: 0, redirectCode: 302}", kToItself},
      {"redirect: {derivePort: FROM_REQUEST_PORT}", ""},
      {"delegate: {}", "spec.http[0].delegate.name: is required"},
  };
  for (const auto& [said, sentence] : rows) EXPECT_EQ(of_rule(said), sentence);
  EXPECT_EQ(why_not("VirtualService", "{hosts: [a], tcp: [{match: [{port: 80}]}]}"),
            "spec.tcp[0]: says nowhere to go: give it a route");
  EXPECT_EQ(why_not("VirtualService", "{hosts: [a], tls: [{match: [{sniHosts: [a]}], route: []}]}"),
            "spec.tls[0]: says nowhere to go: give it a route");
  EXPECT_EQ(of_policy("portLevelSettings: [{loadBalancer: {simple: RANDOM}}]"),
            "spec.trafficPolicy.portLevelSettings[0].port.number: is required");
}

TEST(Values, OfNamespacesThatThereCannotBe) {
  const std::pair<std::string_view, std::string_view> specs[] = {
      {"VirtualService", "hosts: [a], http: [{route: [{destination: {host: a}}]}]"},
      {"DestinationRule", "host: a"},
      {"ServiceEntry", "hosts: [a.example], ports: [{number: 80, name: http}]"},
  };
  for (const auto& [kind, spec] : specs) {
    for (const char* good : {".", "*", "~", "shop"})
      EXPECT_EQ(why_not(kind, fmt::format("{{{}, exportTo: [\"{}\"]}}", spec, good)), "") << kind;
    for (const char* bad : {"", "shop/a", "Shop", ".."})
      EXPECT_EQ(why_not(kind, fmt::format("{{{}, exportTo: [\".\", \"{}\"]}}", spec, bad)),
                fmt::format(
                    "spec.exportTo[1]: \"{}\" is no namespace, nor \".\" (its own), \"*\" (all) or \"~\" (none)", bad))
          << kind;
  }
}

TEST(Values, OfAnEndpointsPortsThatTheEntryDoesNotHave) {
  EXPECT_EQ(why_not("ServiceEntry",
                    "{hosts: [a.example], resolution: STATIC, ports: [{number: 80, name: http}], endpoints: [{address: "
                    "192.0.2.1, ports: {http: 8080, htp: 81}}]}"),
            "spec.endpoints[0].ports[htp]: no port of the entry is called so");
}

TEST(Values, OfOpaqueRulesThatNoProxyTakes) {
  EXPECT_EQ(
      why_not("VirtualService", "{hosts: [a], tcp: [{match: [{port: 65616}], route: [{destination: {host: a}}]}]}"),
      "spec.tcp[0].match[0].port: 65616 is not between 0 and 65535");
  EXPECT_EQ(
      why_not("VirtualService",
              "{hosts: [a], tls: [{match: [{sniHosts: [a]}], route: [{destination: {host: a, port: {number: 0}}}]}]}"),
      "spec.tls[0].route[0].destination.port.number: 0 is no port: 1 to 65535");
}

// The same at each level.
TEST(Values, OfTrafficPoliciesThatNoProxyTakes) {
  const Row rows[] = {
      {"connectionPool: {tcp: {connectTimeout: 0s}}",
       "connectionPool.tcp.connectTimeout: \"0s\" is too short: it must be more than 0"},
      {"connectionPool: {tcp: {maxConnections: -1}}",
       "connectionPool.tcp.maxConnections: -1 is not between 0 and 2147483647"},
      {"connectionPool: {tcp: {tcpKeepalive: {time: -1s}}}",
       "connectionPool.tcp.tcpKeepalive.time: \"-1s\" is no duration from 0 to 285 years; write one like 1.5s or "
       "250ms"},
      {"connectionPool: {tcp: {tcpKeepalive: {interval: 500ms}}}",
       "connectionPool.tcp.tcpKeepalive.interval: \"500ms\" is too short: it must be at least 1s"},
      {"connectionPool: {http: {h2UpgradePolicy: UPGRADE, useClientProtocol: true}}",
       "connectionPool.http.useClientProtocol: stands beside h2UpgradePolicy UPGRADE, which speaks HTTP/2 whatever the "
       "client does; keep one"},
      {"outlierDetection: {interval: 0s}", "outlierDetection.interval: \"0s\" is too short: it must be more than 0"},
      {"outlierDetection: {maxEjectionPercent: 200}",
       "outlierDetection.maxEjectionPercent: 200 is not between 0 and 100"},
      {"loadBalancer: {consistentHash: {httpHeaderName: x, maglev: {tableSize: 1024}}}",
       "loadBalancer.consistentHash.maglev.tableSize: 1024 is no prime of at most 5000011"},
      {"loadBalancer: {consistentHash: {httpHeaderName: \"\"}}",
       "loadBalancer.consistentHash.httpHeaderName: is empty; say it, or leave it out"},
      {"loadBalancer: {consistentHash: {httpHeaderName: \"a b\"}}",
       "loadBalancer.consistentHash.httpHeaderName: \"a b\" is no header name"},
      {"loadBalancer: {consistentHash: {httpHeaderName: \":status\"}}",
       "loadBalancer.consistentHash.httpHeaderName: \":status\" is nothing that a request says; beside its headers "
       "there are :authority, :method, :path and :scheme"},
      {"loadBalancer: {consistentHash: {httpCookie: {name: a, ttl: -1s}}}",
       "loadBalancer.consistentHash.httpCookie.ttl: \"-1s\" is no duration from 0 to 285 years; write one like 1.5s or "
       "250ms"},
      {"loadBalancer: {simple: ROUND_ROBIN, warmup: {duration: -1s}}",
       "loadBalancer.warmup.duration: \"-1s\" is no duration from 0 to 285 years; write one like 1.5s or 250ms"},
      {"loadBalancer: {simple: ROUND_ROBIN, warmup: {duration: 1s, aggression: 0}}",
       "loadBalancer.warmup.aggression: 0 is too little: it must be more than 0"},
      {"loadBalancer: {localityLbSetting: {distribute: [{from: a, to: {b: 50, c: 49}}]}}",
       "loadBalancer.localityLbSetting.distribute[0].to: has weights that sum up to 99, not to 100"},
      {"loadBalancer: {localityLbSetting: {distribute: [{from: a, to: {b: 100}}], failover: [{from: a, to: b}]}}",
       "loadBalancer.localityLbSetting.distribute: stands beside failover; keep one"},
  };
  for (const auto& [said, sentence] : rows) {
    EXPECT_EQ(of_policy(said), fmt::format("spec.trafficPolicy.{}", sentence));
    EXPECT_EQ(of_policy(fmt::format("portLevelSettings: [{{port: {{number: 80}}, {}}}]", said)),
              fmt::format("spec.trafficPolicy.portLevelSettings[0].{}", sentence));
    EXPECT_EQ(
        why_not("DestinationRule", fmt::format("{{host: a, subsets: [{{name: b, trafficPolicy: {{{}}}}}]}}", said)),
        fmt::format("spec.subsets[0].trafficPolicy.{}", sentence));
  }
  EXPECT_EQ(of_policy("loadBalancer: {consistentHash: {httpHeaderName: \":Authority\"}}"), "");
  EXPECT_EQ(of_policy("retryBudget: {percent: 150}"),
            "spec.trafficPolicy.retryBudget.percent: 150 is not between 0 and 100");
  EXPECT_EQ(of_policy("portLevelSettings: [{port: {number: 65616}}]"),
            "spec.trafficPolicy.portLevelSettings[0].port.number: 65616 is no port: 1 to 65535");
}

// As Istio refuses them; where it looks at the order of a map, whichever the order is.
TEST(Values, OfLocalitiesThatAreNoneOrOverlap) {
  const Row rows[] = {
      {"distribute: [{from: r1/*, to: {r1/z1/*: 80, r2: 20}}, {from: r2, to: {r1: 50, r2: 50}}]", ""},
      {"distribute: [{from: r1/z1, to: {\"*\": 100}}, {from: r1/*, to: {r2: 100}}, {from: r10, to: {r1: 100}}]", ""},
      {"distribute: [{from: r1, to: {}}]", "distribute[0].to: has weights that sum up to 0, not to 100"},
      {"distribute: [{from: r1, to: {r1: 100, r2: 0}}]", "distribute[0].to[r2]: 0 is not between 1 and 100"},
      {"distribute: [{from: r1, to: {\"\": 100}}]",
       "distribute[0].to[]: \"\" is no locality: write REGION, REGION/ZONE/SUBZONE or REGION/*"},
      {"distribute: [{from: r1//s1, to: {r1: 100}}]",
       "distribute[0].from: \"r1//s1\" is no locality: write REGION, REGION/ZONE/SUBZONE or REGION/*"},
      {"distribute: [{from: r1, to: {\"*/z1\": 100}}]",
       "distribute[0].to[*/z1]: \"*/z1\" is no locality: write REGION, REGION/ZONE/SUBZONE or REGION/*"},
      {"distribute: [{from: r1, to: {r1/z1: 50, r1/*: 50}}]",
       "distribute[0].to[r1/z1]: is a part of \"r1/*\", which stands beside it"},
      {"distribute: [{from: r1, to: {\"*\": 50, r1: 50}}]",
       "distribute[0].to[r1]: is a part of \"*\", which stands beside it"},
      {"distribute: [{from: r1/*, to: {r1: 100}}, {from: r1/z1, to: {r2: 100}}]",
       "distribute[1].from: is a part of \"r1/*\", which stands before it"},
      {"distribute: [{from: r1, to: {r1: 100}}, {from: r1, to: {r2: 100}}]",
       "distribute[1].from: is a part of \"r1\", which stands before it"},
      {"failover: [{from: r1, to: r2}], failoverPriority: [version]", ""},
      {"failover: [{from: r1}]", "failover[0].to: \"\" is no region: write its name alone, without zone and wildcard"},
      {"failover: [{from: r1/z1, to: r2}]",
       "failover[0].from: \"r1/z1\" is no region: write its name alone, without zone and wildcard"},
      {"failover: [{from: r1, to: \"*\"}]",
       "failover[0].to: \"*\" is no region: write its name alone, without zone and wildcard"},
      {"failover: [{from: r1, to: r1}]", "failover[0].to: \"r1\" is the region it is to be left for"},
      {"failover: [{from: r1, to: r2}], failoverPriority: [topology.kubernetes.io/region]",
       "failoverPriority[0]: \"topology.kubernetes.io/region\" orders regions, as failover does beside it; keep one"},
  };
  for (const auto& [said, sentence] : rows) {
    EXPECT_EQ(of_policy(fmt::format("loadBalancer: {{localityLbSetting: {{{}}}}}", said)),
              sentence.empty() ? "" : fmt::format("spec.trafficPolicy.loadBalancer.localityLbSetting.{}", sentence));
  }
}

TEST(Values, OfNamesThatTlsAsksForAndNoHostCovers) {
  const auto of_names = [](std::string_view hosts, std::string_view name) {
    return why_not("VirtualService",
                   fmt::format("{{hosts: [{}], tls: [{{match: [{{sniHosts: [\"{}\"]}}], route: [{{destination: "
                               "{{host: a}}}}]}}]}}",
                               hosts, name));
  };
  const auto no = [](std::string_view name) {
    return fmt::format("spec.tls[0].match[0].sniHosts[0]: \"{}\" is none of spec.hosts: add it there, too", name);
  };
  for (const char* name : {"a.example", "b.c.example", "*.c.example", "*.example", "d"})
    EXPECT_EQ(of_names("\"*.example\", d", name), "");
  EXPECT_EQ(of_names("\"*\"", "a.example"), "");
  for (const char* name : {"a.other", "*.example", "a.example.b", "b.a.example"})
    EXPECT_EQ(of_names("a.example, \"*.c.example\"", name), no(name));
  EXPECT_EQ(of_names("\"*.example\"", "example"), no("example"));
}

TEST(Values, OfASidecarsPoolsThatNoProxyTakes) {
  EXPECT_EQ(why_not("Sidecar", "{inboundConnectionPool: {tcp: {connectTimeout: 0s}}}"),
            "spec.inboundConnectionPool.tcp.connectTimeout: \"0s\" is too short: it must be more than 0");
  EXPECT_EQ(why_not("Sidecar",
                    "{ingress: [{port: {number: 80, protocol: HTTP, name: a}, connectionPool: {http: "
                    "{maxRetries: -1}}}]}"),
            "spec.ingress[0].connectionPool.http.maxRetries: -1 is not between 0 and 2147483647");
}

}  // namespace
}  // namespace weft::mesh::kinds

#include "proxy/choose_chain.h"

#include <gtest/gtest.h>

namespace weft::proxy {
namespace {

using config::FilterChainMatch;

io::Address at(const char* text) { return io::Address::parse(text).value(); }

class ChooseChain : public ::testing::Test {
 protected:
  void add(std::string name, FilterChainMatch match) {
    config::FilterChain chain;
    chain.name = std::move(name);
    chain.match = std::move(match);
    listener_.chains.push_back(std::move(chain));
  }
  void add_default() { listener_.default_chain.emplace().name = "default"; }

  std::string chosen(const char* destination, const FirstBytes& first = {}, const char* source = "10.0.0.9:5000") {
    const io::Address to = at(destination);
    const io::Address from = at(source);
    const config::FilterChain* chain = choose_chain(listener_, {to, from, first});
    return chain == nullptr ? "-" : chain->name;
  }
  std::string asked(const char* destination) {
    const Question question = what_to_ask(listener_, at(destination));
    return fmt::format("{}{}{}", question.tls ? "t" : "", question.tls_names ? "n" : "", question.http ? "h" : "");
  }

  config::Listener listener_;
};

FirstBytes tls(std::string name, std::vector<std::string> alpn = {}) {
  return {Spoken::tls, std::move(name), std::move(alpn)};
}
const FirstBytes kHttp1{Spoken::http1, {}, {"http/1.1"}};
const FirstBytes kHttp2{Spoken::http2, {}, {"h2c"}};

TEST_F(ChooseChain, TheMostSpecificServerNameWins) {
  add("any", {});
  add("com", {.server_names = {"*.com"}});
  add("example", {.server_names = {"*.example.com"}});
  add("exact", {.server_names = {"www.example.com", "other.example.com"}});
  EXPECT_EQ(chosen("10.0.0.1:443", tls("www.example.com")), "exact");
  EXPECT_EQ(chosen("10.0.0.1:443", tls("a.b.example.com")), "example");
  EXPECT_EQ(chosen("10.0.0.1:443", tls("example.com")), "com");
  EXPECT_EQ(chosen("10.0.0.1:443", tls("com")), "any");
  EXPECT_EQ(chosen("10.0.0.1:443", tls("")), "any");
  EXPECT_EQ(chosen("10.0.0.1:443"), "any");
}

TEST_F(ChooseChain, ThePortCountsBeforeTheAddressAndTheNameAndThereIsNoWayBack) {
  add("port", {.destination_port = 443, .transport_protocol = "tls"});
  add("range", {.destinations = {{"10.0.0.0", 8}}});
  add("longer", {.destinations = {{"10.1.0.0", 16}}, .server_names = {"a.example"}});
  add("name", {.server_names = {"a.example"}});
  add_default();
  EXPECT_EQ(chosen("10.0.0.1:443", tls("a.example")), "port");
  EXPECT_EQ(chosen("10.0.0.1:443"), "default") << "the port is the first chain's, and it wants TLS";
  EXPECT_EQ(chosen("10.0.0.1:80", tls("a.example")), "range");
  EXPECT_EQ(chosen("10.1.0.1:80", tls("a.example")), "longer");
  EXPECT_EQ(chosen("10.1.0.1:80", tls("b.example")), "default") << "the longer range takes the address";
  EXPECT_EQ(chosen("192.168.0.1:80", tls("a.example")), "name");
}

TEST_F(ChooseChain, TransportAndApplicationProtocols) {
  add("mesh", {.transport_protocol = "tls", .application_protocols = {"istio", "istio-http/1.1"}});
  add("tls", {.transport_protocol = "tls"});
  add("http", {.transport_protocol = "raw_buffer", .application_protocols = {"http/1.1", "h2c"}});
  add("rest", {.transport_protocol = "raw_buffer"});
  EXPECT_EQ(chosen("10.0.0.1:80", tls("", {"istio-peer-exchange", "istio"})), "mesh");
  EXPECT_EQ(chosen("10.0.0.1:80", tls("", {"h2"})), "tls");
  EXPECT_EQ(chosen("10.0.0.1:80", kHttp1), "http");
  EXPECT_EQ(chosen("10.0.0.1:80", kHttp2), "http");
  EXPECT_EQ(chosen("10.0.0.1:80"), "rest");
}

TEST_F(ChooseChain, TheClientsOrderOfProtocolsCounts) {
  add("h1", {.application_protocols = {"http/1.1"}});
  add("h2", {.application_protocols = {"h2"}});
  EXPECT_EQ(chosen("10.0.0.1:443", tls("", {"h2", "http/1.1"})), "h2");
  EXPECT_EQ(chosen("10.0.0.1:443", tls("", {"http/1.1", "h2"})), "h1");
  EXPECT_EQ(chosen("10.0.0.1:443", tls("", {"spdy"})), "-");
}

TEST_F(ChooseChain, SourcesCountLast) {
  add("any", {});
  add("local", {.source_type = config::SourceType::local});
  add("office", {.source_type = config::SourceType::external, .sources = {{"10.9.0.0", 16}, {"fd00::", 8}}});
  add("abroad", {.source_type = config::SourceType::external});
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "127.0.0.1:9"), "local");
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "10.0.0.1:9"), "local");
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "10.9.1.1:9"), "office");
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "[fd01::1]:9"), "office");
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "10.8.1.1:9"), "abroad");
}

TEST_F(ChooseChain, SourcePortsAndDirectSources) {
  add("port", {.source_ports = {7, 9}});
  add("direct", {.direct_sources = {{"10.9.0.0", 16}}});
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "10.8.1.1:9"), "port");
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "10.8.1.1:10"), "-");
  EXPECT_EQ(chosen("10.0.0.1:80", {}, "10.9.1.1:9"), "direct");
}

TEST_F(ChooseChain, Ipv6Ranges) {
  add("six", {.destinations = {{"fd00::", 8}}});
  add("host", {.destinations = {{"fd00::1", 128}}});
  add("four", {.destinations = {{"0.0.0.0", 0}}});
  EXPECT_EQ(chosen("[fd00::1]:80"), "host");
  EXPECT_EQ(chosen("[fd00::2]:80"), "six");
  EXPECT_EQ(chosen("[fe80::2]:80"), "-");
  EXPECT_EQ(chosen("10.0.0.1:80"), "four");
}

TEST_F(ChooseChain, NothingIsAskedWhereNothingDependsOnIt) {
  listener_.tls_inspector.enabled = listener_.http_inspector.enabled = true;
  add("db", {.destination_port = 3306});
  add("web", {.destination_port = 80, .application_protocols = {"http/1.1"}});
  add("web-opaque", {.destination_port = 80});
  add("secure", {.destination_port = 443, .server_names = {"a.example"}});
  add("either", {.destination_port = 8080, .transport_protocol = "tls"});
  add("either-raw", {.destination_port = 8080, .transport_protocol = "raw_buffer"});
  EXPECT_EQ(asked("10.0.0.1:3306"), "");
  EXPECT_EQ(asked("10.0.0.1:80"), "tnh");
  EXPECT_EQ(asked("10.0.0.1:443"), "tn");
  EXPECT_EQ(asked("10.0.0.1:8080"), "t");
  EXPECT_EQ(asked("10.0.0.1:9999"), "");
}

TEST_F(ChooseChain, NothingIsAskedWhereNobodyLooks) {
  add("web", {.destination_port = 80, .transport_protocol = "raw_buffer", .application_protocols = {"http/1.1"}});
  add("web-opaque", {.destination_port = 80});
  EXPECT_EQ(asked("10.0.0.1:80"), "");
  listener_.http_inspector.enabled = true;
  EXPECT_EQ(asked("10.0.0.1:80"), "h");
  listener_.http_inspector.disabled_ports = {{80, 81}};
  EXPECT_EQ(asked("10.0.0.1:80"), "");
  // As Envoy: a chain that wants TLS has it looked for.
  add("secure", {.destination_port = 80, .server_names = {"a.example"}});
  EXPECT_EQ(asked("10.0.0.1:80"), "tn");
  listener_.tls_inspector = {true, {{0, 65536}}};
  EXPECT_EQ(asked("10.0.0.1:80"), "");
}

}  // namespace
}  // namespace weft::proxy

#include "proxy/observe/log_format.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "codec/json.h"
#include "proxy/observe/captured_headers.h"
#include "tls/certificate.h"

namespace weft::proxy::observe {
namespace {

constexpr std::string_view kTime = "2027-01-15T08:00:00.125Z";

io::Address at(std::string_view text) { return io::Address::parse(text).value(); }

struct Lines : ::testing::Test {
  Lines() {
    route.name = "chrome";
    route.origin = {.kind = "VirtualService", .ns = "shop", .name = "product-catalog", .rule = "http[0]"};
    record.start = TimePoint(1h);
    record.upstream_start = record.start + 1ms;
    record.upstream_head = record.start + 8ms;
    record.end = record.start + 12ms;
    record.method = "GET";
    record.path = "/items?id=7";
    record.authority = "product-catalog";
    record.user_agent = "Chrome/126";
    record.request_id = "ab-12";
    record.status = 200;
    record.received = 5;
    record.sent = 1024;
    record.attempts = 2;
    record.route = &route;
    record.cluster = "outbound|80|chrome-users|product-catalog.shop";
    record.upstream_host = std::make_shared<const std::string>("10.1.0.3:8080");
    record.upstream_local = at("10.1.0.2:40001");
    record.downstream_local = at("10.96.0.10:80");
    record.downstream_peer = at("[fd00::2]:41000");
  }

  std::string line(std::string_view format, std::span<const std::string_view> headers = {}) const {
    auto parsed = config::parse_log_format(format);
    if (!parsed) return "refused: " + parsed.error().detail;
    std::string out;
    render(**parsed, record, headers, kTime, out);
    return out;
  }

  config::Route route;
  Record record;
};

TEST_F(Lines, TheDefaultIsIstiosTextFormatAndTheRule) {
  EXPECT_EQ(line(config::kDefaultLogFormat),
            "[2027-01-15T08:00:00.125Z] \"GET /items?id=7 HTTP/1.1\" 200 - via_upstream - \"-\" 5 1024 12 7 \"-\" "
            "\"Chrome/126\" \"ab-12\" "
            "\"product-catalog\" \"10.1.0.3:8080\" outbound|80|chrome-users|product-catalog.shop 10.1.0.2:40001 "
            "10.96.0.10:80 "
            "[fd00::2]:41000 - chrome \"VirtualService shop/product-catalog http[0]\"\n");
}

TEST_F(Lines, AJsonLineIsJsonWhateverCallersSend) {
  record.path = "/\"x\\\xff";
  auto format = config::parse_json_log_format({{"{\"code\":"},
                                               {"%RESPONSE_CODE%", true},
                                               {",\"digit\":"},
                                               {"%RESPONSE_CODE:1%", true},
                                               {",\"line\":"},
                                               {"%REQ(:METHOD)% %REQ(:PATH)% %REQUESTED_SERVER_NAME%", true},
                                               {",\"path\":"},
                                               {"%REQ(:PATH)%", true},
                                               {",\"sni\":"},
                                               {"%REQUESTED_SERVER_NAME%", true},
                                               {"}"}});
  ASSERT_TRUE(format);
  std::string out;
  render(**format, record, {}, kTime, out);
  auto read = codec::parse_json(out);
  ASSERT_TRUE(read) << out << read.error().detail;
  EXPECT_EQ(read->get("code"), codec::Value(200));
  EXPECT_EQ(read->get("digit"), codec::Value("2"));
  EXPECT_EQ(read->get("line"), codec::Value("GET /\"x\\\xef\xbf\xbd -"));
  EXPECT_EQ(read->get("path"), codec::Value("/\"x\\\xef\xbf\xbd"));
  EXPECT_TRUE(read->get("sni").is_null());
}

TEST_F(Lines, WhoseCertificateAndWhetherItIsAnOldSession) {
  EXPECT_EQ(line("%DOWNSTREAM_PEER_URI_SAN% %WEFT_TLS_SESSION%"), "- -\n");
  tls::CertificateInfo certificate;
  certificate.uris = {"spiffe://cluster.local/ns/shop/sa/web", "urn:b"};
  record.peer = &certificate;
  record.session = TlsSession::fresh;
  EXPECT_EQ(line("%DOWNSTREAM_PEER_URI_SAN% %WEFT_TLS_SESSION%"), "spiffe://cluster.local/ns/shop/sa/web,urn:b new\n");
  record.session = TlsSession::resumed;
  EXPECT_EQ(line("%WEFT_TLS_SESSION%"), "resumed\n");
}

TEST_F(Lines, ATunnelThatFailedHasNoRequest) {
  record = {};
  record.flag = Flag::upstream_failure;
  record.details = "connect to 10.1.0.3:5432: connection refused";
  record.upstream_host = std::make_shared<const std::string>("10.1.0.3:5432");
  record.cluster = "db";
  record.downstream_local = at("10.96.0.11:5432");
  record.downstream_peer = at("10.1.0.2:41000");
  EXPECT_EQ(line(config::kDefaultLogFormat),
            "[2027-01-15T08:00:00.125Z] \"- - -\" 0 UF by_the_mesh - \"connect to 10.1.0.3:5432: connection refused\" "
            "0 0 0 - \"-\" \"-\" \"-\" "
            "\"-\" \"10.1.0.3:5432\" db - 10.96.0.11:5432 10.1.0.2:41000 - - \"-\"\n");
}

TEST_F(Lines, ALineStaysOneLineWhateverCallersSend) {
  record.user_agent = "a\"b\\c\r\nGET /forged\t\x7f";
  record.path = "/\"x";
  record.authority = "caf\xc3\xa9";
  EXPECT_EQ(line("\"%REQ(USER-AGENT)%\" %REQ(:PATH)% %REQ(:AUTHORITY)%"),
            "\"a\\\"b\\\\c\\x0d\\x0aGET /forged\\x09\\x7f\" /\\\"x caf\xc3\xa9\n");
}

TEST_F(Lines, WhatIsToBeEscapedIsFoundWhereverItStands) {
  for (size_t size = 1; size <= 20; ++size) {
    for (size_t at = 0; at < size; ++at) {
      for (const char c : {'\0', '\x1f', '\x7f', '"', '\\'}) {
        std::string agent(size, 'a');
        agent[at] = c;
        record.user_agent = agent;
        const bool alone = c == '"' || c == '\\';
        const std::string escaped = alone ? fmt::format("\\{}", c) : fmt::format("\\x{:02x}", c);
        EXPECT_EQ(line("%REQ(USER-AGENT)%"), agent.substr(0, at) + escaped + agent.substr(at + 1) + "\n");
      }
      for (const char c : {' ', '!', '#', '[', ']', '~', '\x80', '\xa2', '\xdc', '\xff'}) {
        std::string agent(size, 'a');
        agent[at] = c;
        record.user_agent = agent;
        EXPECT_EQ(line("%REQ(USER-AGENT)%"), agent + "\n");
      }
    }
  }
}

TEST_F(Lines, AddressesAreWrittenAsTheyAreReadElsewhere) {
  for (const char* text : {"0.0.0.0:1", "9.10.99.100:80", "101.199.200.255:65535", "[::1]:443", "[fd00::abcd:1]:15006",
                           "[2001:db8:1111:2222:3333:4444:5555:6666]:65535"}) {
    record.downstream_peer = at(text);
    EXPECT_EQ(line("%DOWNSTREAM_REMOTE_ADDRESS%"), std::string(text) + "\n");
    EXPECT_EQ(line("%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%"), record.downstream_peer.host() + "\n");
  }
}

TEST_F(Lines, ATokenInWhatEverybodyMayReadIsHidden) {
  record.user_agent = "tool/1.0 eyJhbGci.eyJpc3Mi.c2ln";
  record.request_id = "eyJhbGci.eyJpc3Mi.c2ln";
  record.authority = "eyJhbGci.eyJpc3Mi.c2ln";
  EXPECT_EQ(line("%REQ(USER-AGENT)% %REQ(X-REQUEST-ID)% %REQ(:AUTHORITY)%"), "tool/1.0 *** *** ***\n");
}

TEST_F(Lines, AValueIsCutToItsLengthAndEmptyOnesAreDashes) {
  EXPECT_EQ(line("%REQ(:PATH):6%|%RESPONSE_CODE:1%|%REQ(USER-AGENT):100%|%REQ(X-FORWARDED-FOR):3%"),
            "/items|2|Chrome/126|-\n");
  record.user_agent = "\n\nx";
  EXPECT_EQ(line("%REQ(USER-AGENT):2%"), "\\x0a\\x0a\n") << "cut before it is escaped";
  EXPECT_EQ(line("%PROTOCOL:0%"), "\n");
}

TEST_F(Lines, TheAlternativeStandsInForAnEmptyHeader) {
  EXPECT_EQ(line("%REQ(X-FORWARDED-FOR?USER-AGENT)%"), "Chrome/126\n");
  record.forwarded_for = "10.9.9.9";
  EXPECT_EQ(line("%REQ(X-FORWARDED-FOR?USER-AGENT):4%"), "10.9\n");
  const std::string_view captured[] = {"", "owner"};
  EXPECT_EQ(line("%REQ(X-TEAM?X-OWNER)%", captured), "owner\n");
  EXPECT_EQ(line("%REQ(X-TEAM?X-NONE)%"), "-\n");
}

TEST_F(Lines, EveryOtherOperator) {
  record.server_name = "shop.example.com";
  EXPECT_EQ(line("%RESPONSE_FLAGS% %UPSTREAM_CLUSTER% %DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT% "
                 "%DOWNSTREAM_LOCAL_ADDRESS_WITHOUT_PORT% %UPSTREAM_REQUEST_ATTEMPT_COUNT% %REQUESTED_SERVER_NAME% "
                 "%RESP(:STATUS)% %WEFT_RULE% 1%%"),
            "- outbound|80|chrome-users|product-catalog.shop fd00::2 10.96.0.10 2 shop.example.com 200 VirtualService "
            "shop/product-catalog http[0] 1%\n");
  record.downstream_peer = io::Address::unix_socket("/run/app.sock");
  EXPECT_EQ(line("%DOWNSTREAM_REMOTE_ADDRESS%"), "unix:/run/app.sock\n");
  char name[256] = {};
  ASSERT_EQ(::gethostname(name, sizeof name - 1), 0);
  EXPECT_EQ(line("%HOSTNAME%"), std::string(name) + "\n");
  record.upstream_head = {};
  EXPECT_EQ(line("%RESPONSE_CODE_DETAILS% %RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)%"), "direct_response -\n");
}

TEST(CapturedHeaders, EachLogHasItsOwn) {
  const std::vector<config::AccessLog> logs = {
      {"a", config::parse_log_format("%REQ(X-A)%%RESP(Server)%").value()},
      {"b", nullptr},
      {"c", config::parse_log_format("%RESP(X-Gone)%%RESP(Server)%%REQ(X-B)%").value()}};
  http::Arena arena;
  http::RequestHead request(arena);
  request.headers.add("X-a", "1");
  request.headers.add("x-b", "2");
  CapturedHeaders captured;
  captured.take_request(logs, request);
  {
    http::Arena short_lived;
    http::ResponseHead response(short_lived);
    response.headers.add_copy("server", "weft");
    captured.take_response(response);
  }
  const auto as_vector = [&](size_t log) {
    return std::vector<std::string_view>(captured.of(log).begin(), captured.of(log).end());
  };
  EXPECT_EQ(as_vector(0), (std::vector<std::string_view>{"1", "weft"}));
  EXPECT_TRUE(captured.of(1).empty());
  EXPECT_EQ(as_vector(2), (std::vector<std::string_view>{"2", "", "weft"}));
}

}  // namespace
}  // namespace weft::proxy::observe

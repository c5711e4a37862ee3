#include <gtest/gtest.h>

#include "config/policy.h"

namespace weft::config {
namespace {

using Key = PolicyIndex::Key;
using Kind = StringMatcher::Kind;

Condition peer(std::string name, Kind kind = Kind::exact) {
  return {AuthenticatedAs{*StringMatcher::make(kind, std::move(name))}, {}};
}
Condition path(std::string name) { return {UrlPath{*StringMatcher::make(Kind::exact, std::move(name))}, {}}; }
Condition method(std::string name, bool invert = false) {
  return {HeaderMatcher{.name = ":method",
                        .what = HeaderMatcher::What::value,
                        .value = *StringMatcher::make(Kind::exact, std::move(name)),
                        .invert = invert},
          {}};
}
Condition always() { return {Always{}, {}}; }
Condition any(std::vector<Condition> of) { return {AnyOf{}, std::move(of)}; }
Condition all(std::vector<Condition> of) { return {AllOf{}, std::move(of)}; }

PolicyIndex filed(Condition permission, Condition principal = always()) {
  PolicyIndex index;
  index.add(Policy{"p", {}, std::move(permission), std::move(principal)}, 7);
  return index;
}

bool under(const PolicyIndex& index, Key key, std::string_view value) {
  const auto places = index.find(key, value);
  return places.size() == 1 && places[0] == 7 && index.rest().empty();
}

TEST(PolicyIndex, FilesUnderWhatAPolicyDemands) {
  EXPECT_TRUE(under(filed(method("GET"), peer("a")), Key::peer, "a"));
  EXPECT_TRUE(under(filed(always(), any({peer("a"), peer("b")})), Key::peer, "b"));
  EXPECT_TRUE(under(filed(all({path("/x"), method("GET")})), Key::path, "/x"));
  EXPECT_TRUE(under(filed(any({method("GET"), method("PUT")})), Key::method, "PUT"));
  EXPECT_TRUE(under(filed({DestinationPorts{80, 81}, {}}), Key::port, "80"));
  EXPECT_TRUE(under(filed(always(), peer(".*/ns/ops/.*", Kind::regex)), Key::ns, "ops"));
  EXPECT_TRUE(under(filed(always(), peer("spiffe://.+/ns/a-b/(.+/|)sa/c(/.+)?", Kind::regex)), Key::ns, "a-b"));
}

Condition starts(std::string start) { return {UrlPath{*StringMatcher::make(Kind::prefix, std::move(start))}, {}}; }
Condition header(std::string name, std::string value, bool any_case = false) {
  return {HeaderMatcher{.name = std::move(name),
                        .what = HeaderMatcher::What::value,
                        .value = *StringMatcher::make(Kind::exact, std::move(value), any_case)},
          {}};
}
template <class Test>
Condition block(const char* address, uint32_t length) {
  return {Test{*IpRange::make(address, length)}, {}};
}
Condition claim(std::vector<std::string> path, std::string value) {
  const ValueMatcher text{.kind = ValueMatcher::Kind::text,
                          .text = *StringMatcher::make(Kind::exact, std::move(value))};
  const ValueMatcher element{.kind = ValueMatcher::Kind::element, .of = {text}};
  return {Claim{std::move(path), {.kind = ValueMatcher::Kind::any_of, .of = {element, text}}}, {}};
}

Condition ends(std::string end) { return {UrlPath{*StringMatcher::make(Kind::suffix, std::move(end))}, {}}; }
Condition host_ends(std::string end) {
  return {HeaderMatcher{.name = ":authority",
                        .what = HeaderMatcher::What::value,
                        .value = *StringMatcher::make(Kind::suffix, std::move(end), true)},
          {}};
}

template <class Ask>
size_t visited(Ask ask) {
  size_t places = 0;
  ask([&](PolicyIndex::Places found) { places += found.size(); });
  return places;
}

TEST(PolicyIndex, FilesUnderHowAPathBegins) {
  for (const Condition& one :
       {starts("/api/"), any({path("/api/"), starts("/other")}), Condition{*UriTemplate::make("/api/*/x"), {}}}) {
    const PolicyIndex index = filed(one);
    EXPECT_TRUE(index.rest().empty());
    EXPECT_EQ(visited([&](auto visit) { index.each_start("/api/a/x", visit); }), 1U);
    EXPECT_EQ(visited([&](auto visit) { index.each_start("/apart", visit); }), 0U);
    EXPECT_EQ(visited([&](auto visit) { index.each_start("", visit); }), 0U);
  }
}

TEST(PolicyIndex, FilesUnderHostsInAnyCase) {
  const PolicyIndex index = filed(header(":authority", "Shop.Example", true));
  EXPECT_EQ(index.find_host("shop.EXAMPLE").size(), 1U);
  EXPECT_TRUE(index.find_host("shop.example:80").empty());
  EXPECT_TRUE(index.find_host(std::string(1000, 'a')).empty());
  EXPECT_TRUE(index.rest().empty());
  EXPECT_EQ(filed(header(":authority", std::string(300, 'a'), true)).rest().size(), 1U) << "what could not be found";
}

TEST(PolicyIndex, FilesUnderBlocksOfAddresses) {
  const PolicyIndex index =
      filed(always(), any({block<DirectRemoteIp>("10.1.255.0", 12), block<DirectRemoteIp>("fd00::", 9),
                           block<DirectRemoteIp>("1.2.3.4", 32)}));
  EXPECT_TRUE(index.rest().empty());
  const auto found = [&](const char* ip) {
    return visited([&](auto visit) { index.each_block(Key::source, *parse_ip(ip), visit); });
  };
  EXPECT_EQ(found("10.15.0.1"), 1U);
  EXPECT_EQ(found("10.16.0.1"), 0U);
  EXPECT_EQ(found("1.2.3.4"), 1U);
  EXPECT_EQ(found("fd7f::1"), 1U);
  EXPECT_EQ(found("fe80::1"), 0U);
  EXPECT_EQ(visited([&](auto visit) { index.each_block(Key::remote, *parse_ip("10.15.0.1"), visit); }), 0U);
  EXPECT_TRUE(filed(always(), {DirectRemoteIp{}, {}}).rest().empty()) << "no address at all";
}

TEST(PolicyIndex, FilesUnderHeadersAndClaims) {
  const PolicyIndex headers = filed(header("x-team", "red"));
  ASSERT_EQ(headers.names(Key::header).size(), 1U);
  EXPECT_EQ(headers.find_pair(Key::header, "x-team", "red").size(), 1U);
  EXPECT_TRUE(headers.find_pair(Key::header, "x-team", "blue").empty());
  EXPECT_TRUE(headers.find_pair(Key::header, "x-team", std::string(300, 'a')).empty());

  const PolicyIndex claims = filed(always(), claim({"realm", "roles"}, "admin"));
  ASSERT_EQ(claims.names(Key::claim).size(), 1U);
  EXPECT_EQ(claims.names(Key::claim)[0].steps, (std::vector<std::string>{"realm", "roles"}));
  EXPECT_EQ(claims.find_pair(Key::claim, claims.names(Key::claim)[0].text, "admin").size(), 1U);
  EXPECT_TRUE(claims.rest().empty());

  for (const Condition& open : {header("x-team", "red", true), header("x", std::string(300, 'a')),
                                claim({"a\x1f"
                                       "b"},
                                      "c"),
                                claim({std::string("a\0b", 3)}, "c"), claim({"iss"}, "c")})
    EXPECT_EQ(filed(open).rest().size(), 1U);
  EXPECT_EQ(filed(always(), claim({"", "x"}, "c")).names(Key::claim)[0].steps, (std::vector<std::string>{"", "x"}));
}

// A thousand policies that differ in what they say: who asks for one value is given one policy.
TEST(PolicyIndex, WhatCannotMatchIsNotAsked) {
  PolicyIndex index;
  for (uint32_t i = 0; i < 1000; ++i) {
    const std::string name = std::to_string(10'000 + i);
    const std::string ip = "10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250);
    for (const Condition& one : {starts("/" + name + "/"), header(":authority", name, true), header("x-team", name),
                                 claim({"group"}, name), block<DirectRemoteIp>(ip.c_str(), 32), ends("/suffix" + name),
                                 peer("spiffe://.*/sa/" + name, Kind::regex), host_ends("." + name)})
      index.add(Policy{"p", {}, one, always()}, i);
  }
  EXPECT_TRUE(index.rest().empty());
  EXPECT_EQ(visited([&](auto visit) { index.each_start("/10777/x", visit); }), 1U);
  EXPECT_EQ(visited([&](auto visit) { index.each_block(Key::source, *parse_ip("10.1.2.3"), visit); }), 1U);
  EXPECT_EQ(visited([&](auto visit) { index.each_end(Key::end, "/x/suffix10777", visit); }), 1U);
  EXPECT_EQ(visited([&](auto visit) { index.each_end(Key::peer_end, "spiffe://x/sa/10777", visit); }), 1U);
  EXPECT_EQ(visited([&](auto visit) { index.each_host_end("a.10777", visit); }), 1U);
  EXPECT_EQ(index.find_host("10777").size(), 1U);
  EXPECT_EQ(index.find_pair(Key::header, "x-team", "10777").size(), 1U);
}

TEST(PolicyIndex, FilesUnderHowAPathAPeerAndAHostEnd) {
  for (const Condition& one : {ends("/admin"), any({path("/admin"), ends("/other")})}) {
    const PolicyIndex index = filed(one);
    EXPECT_TRUE(index.rest().empty());
    EXPECT_EQ(visited([&](auto visit) { index.each_end(Key::end, "/admin", visit); }), 1U);
    EXPECT_EQ(visited([&](auto visit) { index.each_end(Key::end, "/madmin", visit); }), 0U);
    EXPECT_EQ(visited([&](auto visit) { index.each_end(Key::end, "", visit); }), 0U);
  }
  const PolicyIndex peers = filed(always(), peer("spiffe://.*/sa/a\\.b", Kind::regex));
  EXPECT_TRUE(peers.rest().empty());
  EXPECT_EQ(visited([&](auto visit) { peers.each_end(Key::peer_end, "spiffe://x/ns/a/sa/a.b", visit); }), 1U);
  EXPECT_EQ(visited([&](auto visit) { peers.each_end(Key::peer_end, "spiffe://x/ns/a/sa/axb", visit); }), 0U);

  const PolicyIndex hosts = filed(host_ends(".Example:80"));
  EXPECT_TRUE(hosts.rest().empty());
  const std::string longest = std::string(2 * PolicyIndex::kMostText, 'a') + ".example:80";
  for (const std::string& host : {std::string("a.EXAMPLE:80"), longest})
    EXPECT_EQ(visited([&](auto visit) { hosts.each_host_end(host, visit); }), 1U) << host;
  EXPECT_EQ(visited([&](auto visit) { hosts.each_host_end("aexample:80", visit); }), 0U);

  for (const Condition& open :
       {peer("spiffe://.*(a|b)", Kind::regex), peer("spiffe://.*", Kind::regex), peer("spiffe://.*\\d", Kind::regex),
        peer(".*/sa/a", Kind::regex), host_ends(std::string(PolicyIndex::kMostText + 1, 'a'))})
    EXPECT_EQ(filed(open).rest().size(), 1U);
}

// What would be one look more for every request is asked about always instead.
TEST(PolicyIndex, KindsAreBounded) {
  PolicyIndex index;
  for (uint32_t i = 0; i < 2 * PolicyIndex::kMostKinds; ++i)
    index.add(Policy{"p", {}, header("x-" + std::to_string(i), "v"), always()}, i);
  EXPECT_EQ(index.names(Key::header).size(), PolicyIndex::kMostKinds);
  EXPECT_EQ(index.rest().size(), PolicyIndex::kMostKinds);
}

TEST(PolicyIndex, AsksAlwaysWhereAnAlternativeIsOpen) {
  for (const Condition& open :
       {always(), Condition{Not{}, {method("GET")}}, any({method("GET"), path("/x")}), method("GET", true),
        peer(".*/ns/(a|b)/.*", Kind::regex), peer(".*/ns/a/.*|.*", Kind::regex), peer("(.*/ns/a/.*)?", Kind::regex),
        peer("spiffe://.+/ns/a/(.+/|)sa/c(/.+)?|x(/.+)?", Kind::regex), peer("a", Kind::prefix),
        Condition{DestinationPorts{0, 65536}, {}}}) {
    const PolicyIndex index = filed(open);
    EXPECT_EQ(index.rest().size(), 1U) << open.test.index();
  }
}

TEST(PolicyIndex, FilesNowhereWhatCanNeverMatch) {
  const PolicyIndex index = filed(always(), {Never{}, {}});
  EXPECT_TRUE(index.rest().empty());
  EXPECT_FALSE(index.has(Key::peer));
}

TEST(PolicyIndex, FindsEveryNamespaceInAName) {
  std::vector<std::string> found;
  each_namespace("spiffe://x/ns/ns/a/ns/b", [&](std::string_view ns) { found.emplace_back(ns); });
  EXPECT_EQ(found, (std::vector<std::string>{"ns", "a"}));
}

}  // namespace
}  // namespace weft::config

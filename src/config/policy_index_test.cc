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

#include "node/names.h"

#include <gtest/gtest.h>

namespace weft::node {
namespace {

using Verdict = NameAnswer::Verdict;
using Addresses = std::vector<io::Address>;

io::Address ip(std::string_view text) { return *io::Address::parse_ip(text, 0); }

Names shop() {
  Names names("cluster.local");
  names.set("default", "product-catalog", {.cluster_ips = {ip("10.96.0.7")}});
  names.set("default", "db", {.addresses = {{ip("10.244.0.2"), "db-0"}, {ip("10.244.0.3"), "db-1"}}});
  names.set("default", "both", {.cluster_ips = {ip("10.96.0.9"), ip("fd00:10:96::9")}});
  names.set("default", "pair", {.addresses = {{ip("10.244.0.4"), "pair-0"}, {ip("fd00:10:244::4"), "pair-0"}}});
  names.set("default", "legacy", {.external_name = "Product-Catalog.default.svc.cluster.local."});
  names.set("default", "loop", {.external_name = "loop.default.svc.cluster.local"});
  names.set_host("api.example.com", {ip("1.2.3.4")});
  return names;
}

TEST(Names, AnswerServicesByTheirClusterIp) {
  const Names names = shop();
  EXPECT_EQ(names.look_up("product-catalog.default.svc.cluster.local", kTypeA).addresses, Addresses{ip("10.96.0.7")});
  EXPECT_EQ(names.look_up("Product-Catalog.Default.SVC.cluster.local.", kTypeA).addresses, Addresses{ip("10.96.0.7")});
  const NameAnswer v6 = names.look_up("product-catalog.default.svc.cluster.local", kTypeAaaa);
  EXPECT_EQ(
      v6.verdict,
      Verdict::found);  // it exists, without such an address: anything else would stop resolvers that ask for both
  EXPECT_TRUE(v6.addresses.empty());
}

TEST(Names, AnswerHeadlessServicesByTheirPods) {
  const Names names = shop();
  EXPECT_EQ(names.look_up("db.default.svc.cluster.local", kTypeA).addresses,
            (Addresses{ip("10.244.0.2"), ip("10.244.0.3")}));
  EXPECT_EQ(names.look_up("db-1.db.default.svc.cluster.local", kTypeA).addresses, Addresses{ip("10.244.0.3")});
  EXPECT_EQ(names.look_up("db-2.db.default.svc.cluster.local", kTypeA).verdict, Verdict::no_such_name);
  EXPECT_EQ(names.look_up("10-244-0-2.default.pod.cluster.local", kTypeA).addresses, Addresses{ip("10.244.0.2")});
}

TEST(Names, AnswerEachFamilyWithItsAddresses) {
  const Names names = shop();
  EXPECT_EQ(names.look_up("both.default.svc.cluster.local", kTypeA).addresses, Addresses{ip("10.96.0.9")});
  EXPECT_EQ(names.look_up("both.default.svc.cluster.local", kTypeAaaa).addresses, Addresses{ip("fd00:10:96::9")});
  EXPECT_EQ(names.look_up("pair-0.pair.default.svc.cluster.local", kTypeAaaa).addresses,
            Addresses{ip("fd00:10:244::4")});
  EXPECT_EQ(names.look_up("pair.default.svc.cluster.local", kTypeA).addresses, Addresses{ip("10.244.0.4")});
  EXPECT_EQ(names.look_up("fd00-10-244--4.default.pod.cluster.local", kTypeAaaa).addresses,
            Addresses{ip("fd00:10:244::4")});
  EXPECT_EQ(names.look_up("localhost", kTypeAaaa).addresses, Addresses{ip("::1")});
  EXPECT_TRUE(names.look_up("both.default.svc.cluster.local", 16).addresses.empty());
}

TEST(Names, FollowExternalNamesButNotForEver) {
  const Names names = shop();
  EXPECT_EQ(names.look_up("legacy.default.svc.cluster.local", kTypeA).addresses, Addresses{ip("10.96.0.7")});
  EXPECT_EQ(names.look_up("loop.default.svc.cluster.local", kTypeA).verdict, Verdict::no_such_name);
}

TEST(Names, LetASearchListGoOnInsideAndRefuseOutsideWithAReason) {
  const Names names = shop();
  EXPECT_EQ(names.look_up("api.example.com.default.svc.cluster.local", kTypeA).verdict, Verdict::no_such_name);
  EXPECT_EQ(names.look_up("api.example.com.cluster.local", kTypeA).verdict, Verdict::no_such_name);
  EXPECT_EQ(names.look_up("api.example.com", kTypeA).addresses, Addresses{ip("1.2.3.4")});
  const NameAnswer outside = names.look_up("www.example.org", kTypeA);
  EXPECT_EQ(outside.verdict, Verdict::refused);
  EXPECT_EQ(
      outside.reason,
      "www.example.org is outside the mesh on this machine: it ends in no .cluster.local and no ServiceEntry names it");
  EXPECT_EQ(names.look_up("evilcluster.local", kTypeA).verdict, Verdict::refused);
}

TEST(Names, AnswerHostsOfEntriesInTheClusterWhereNoServiceHasThem) {
  Names names = shop();
  names.set_host("old.default.svc.cluster.local", {io::Address::v4(0xf0f00001, 0)});
  names.set_host("product-catalog.default.svc.cluster.local", {io::Address::v4(0xf0f00002, 0)});
  EXPECT_EQ(names.look_up("old.default.svc.cluster.local", kTypeA).addresses,
            Addresses{io::Address::v4(0xf0f00001, 0)});
  EXPECT_EQ(names.look_up("product-catalog.default.svc.cluster.local", kTypeA).addresses, Addresses{ip("10.96.0.7")});
  EXPECT_EQ(names.look_up("other.default.svc.cluster.local", kTypeA).verdict, Verdict::no_such_name);
}

TEST(Names, AnswerWhatAWildcardTakesIn) {
  Names names("cluster.local");
  names.set_host("*.example.com", {ip("10.96.9.1")});
  names.set_host("*.eu.example.com", {ip("10.96.9.2")});
  names.set_host("real.example.com", {});
  EXPECT_EQ(names.look_up("a.example.com", kTypeA).addresses, Addresses{ip("10.96.9.1")});
  EXPECT_EQ(names.look_up("a.b.example.com", kTypeA).addresses, Addresses{ip("10.96.9.1")});
  EXPECT_EQ(names.look_up("a.eu.example.com", kTypeA).addresses, Addresses{ip("10.96.9.2")});
  EXPECT_EQ(names.look_up("example.com", kTypeA).verdict, Verdict::refused);
  EXPECT_EQ(names.look_up("real.example.com", kTypeA).verdict, Verdict::refused);
}

TEST(Names, ForgetRemovedServicesAndEmptyNamespaces) {
  Names names("cluster.local");
  names.set("a", "web", {.cluster_ips = {ip("10.96.0.1")}});
  EXPECT_EQ(names.look_up("a.svc.cluster.local", kTypeA).verdict, Verdict::found);
  names.remove("a", "web");
  EXPECT_EQ(names.look_up("web.a.svc.cluster.local", kTypeA).verdict, Verdict::no_such_name);
  EXPECT_EQ(names.look_up("a.svc.cluster.local", kTypeA).verdict, Verdict::no_such_name);
}

}  // namespace
}  // namespace weft::node

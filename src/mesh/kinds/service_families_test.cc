#include "mesh/kinds/service_families.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "codec/json.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/kind.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

const Kind& services() { return *find_kind("v1", "Service"); }

Value service(const std::string& spec) {
  auto parsed = codec::parse_json(fmt::format(
      R"({{"apiVersion":"v1","kind":"Service","metadata":{{"name":"web","namespace":"shop"}},"spec":{}}})", spec));
  EXPECT_TRUE(parsed) << parsed.error().detail;
  return parsed ? std::move(*parsed) : Value();
}

// "policy families addresses" as the API would make it.
std::string text_of(const Value& service) {
  const Value& spec = service.get("spec");
  return fmt::format("{} {} {}", spec.get("ipFamilyPolicy").as_string(), codec::to_json(spec.get("ipFamilies")),
                     codec::to_json(spec.get("clusterIPs")));
}

std::string made(const std::string& spec) {
  Value object = service(spec);
  apply_defaults(services(), object);
  const Problems problems = check_meaning(services(), object);
  return problems.empty() ? text_of(object) : to_sentence(problems);
}

std::string updated(const std::string& before_spec, const std::string& after_spec) {
  Value before = service(before_spec);
  apply_defaults(services(), before);
  Value after = service(after_spec);
  keep_allocated(services(), before, after);
  apply_defaults(services(), after);
  Problems problems = check_meaning(services(), after);
  for (Problem& problem : check_update(services(), before, after)) problems.push_back(std::move(problem));
  return problems.empty() ? text_of(after) : to_sentence(problems);
}

constexpr const char* kBoth =
    R"({"selector":{"app":"web"},"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack",
        "clusterIP":"10.96.0.7","clusterIPs":["10.96.0.7","fd00:10:96::7"]})";

TEST(ServiceFamilies, OneIsTheDefaultAndTheOtherIsAskedFor) {
  EXPECT_EQ(made(R"({"selector":{"app":"web"},"ports":[{"port":80}]})"), R"(SingleStack ["IPv4"] null)");
  EXPECT_EQ(made(R"({"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack"})"),
            R"(PreferDualStack ["IPv4","IPv6"] null)");
  EXPECT_EQ(made(R"({"ports":[{"port":80}],"ipFamilyPolicy":"RequireDualStack","ipFamilies":["IPv6"]})"),
            R"(RequireDualStack ["IPv6","IPv4"] null)");
  EXPECT_EQ(made(R"({"ports":[{"port":80}],"ipFamilies":["IPv6"]})"), R"(SingleStack ["IPv6"] null)");
  EXPECT_EQ(made(R"({"type":"ExternalName","externalName":"example.com"})"), " null null");
}

TEST(ServiceFamilies, FollowFromTheAddressesThatAreAskedFor) {
  EXPECT_EQ(made(R"({"ports":[{"port":80}],"clusterIP":"fd00:10:96::7"})"),
            R"(SingleStack ["IPv6"] ["fd00:10:96::7"])");
  EXPECT_EQ(made(kBoth), R"(PreferDualStack ["IPv4","IPv6"] ["10.96.0.7","fd00:10:96::7"])");
}

TEST(ServiceFamilies, HeadlessOnesHaveBothIfNobodySelects) {
  EXPECT_EQ(made(R"({"clusterIP":"None","selector":{"app":"web"}})"), R"(SingleStack ["IPv4"] ["None"])");
  EXPECT_EQ(made(R"({"clusterIP":"None"})"), R"(RequireDualStack ["IPv4","IPv6"] ["None"])");
}

TEST(ServiceFamilies, WhatDoesNotGoTogetherIsRefused) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"ports":[{"port":80}],"ipFamilies":["IPv4","IPv6"]})",
       "spec.ipFamilyPolicy: must be RequireDualStack or PreferDualStack where ipFamilies has two"},
      {R"({"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack","ipFamilies":["IPv4","IPv4"]})",
       "spec.ipFamilies[1]: \"IPv4\" is there twice"},
      {R"({"ports":[{"port":80}],"clusterIP":"10.96.0.7","ipFamilies":["IPv6"]})",
       "spec.clusterIPs[0]: must be an IPv6 address, as ipFamilies[0] says"},
      {R"({"ports":[{"port":80}],"clusterIP":"10.96.0.300"})",
       "spec.clusterIPs[0]: \"10.96.0.300\" is no address such as 10.96.0.7 or fd00:10:96::7"},
      {R"({"ports":[{"port":80}],"clusterIPs":["10.96.0.7"]})",
       "spec.clusterIPs: must be empty while clusterIP is; set clusterIP to its first address"},
      {R"({"ports":[{"port":80}],"clusterIP":"10.96.0.7","clusterIPs":["10.96.0.8"]})",
       "spec.clusterIPs: its first address must be clusterIP, \"10.96.0.7\""},
      {R"({"ports":[{"port":80}],"clusterIP":"None","clusterIPs":["None","10.96.0.8"],"ipFamilyPolicy":"PreferDualStack"})",
       "spec.clusterIPs[0]: \"None\" stands alone or not at all"},
      {R"({"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack","ipFamilies":["IPv4","IPv6"],
           "clusterIP":"10.96.0.7","clusterIPs":["10.96.0.7","10.96.0.8"]})",
       "spec.clusterIPs: may hold no more than one address of each family; spec.clusterIPs[1]: must be an IPv6 "
       "address, "
       "as ipFamilies[1] says"},
      {R"({"type":"ExternalName","externalName":"example.com","ipFamilies":["IPv4"]})",
       "spec.ipFamilies: may not be set where the type is ExternalName"},
  };
  for (const auto& [spec, sentence] : cases) EXPECT_EQ(made(spec), sentence) << spec;
}

TEST(ServiceFamilies, UpdatesKeepWhatTheyDoNotSay) {
  EXPECT_EQ(updated(kBoth, R"({"selector":{"app":"web"},"ports":[{"port":81}]})"),
            R"(PreferDualStack ["IPv4","IPv6"] ["10.96.0.7","fd00:10:96::7"])");
  // Up: the controller gives the address that is missing.
  EXPECT_EQ(updated(R"({"ports":[{"port":80}],"clusterIP":"10.96.0.7"})",
                    R"({"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack"})"),
            R"(PreferDualStack ["IPv4","IPv6"] ["10.96.0.7"])");
  // Down: the policy alone says it.
  EXPECT_EQ(updated(kBoth, R"({"ports":[{"port":80}],"ipFamilyPolicy":"SingleStack","ipFamilies":["IPv4","IPv6"],
                               "clusterIP":"10.96.0.7","clusterIPs":["10.96.0.7","fd00:10:96::7"]})"),
            R"(SingleStack ["IPv4"] ["10.96.0.7"])");
  EXPECT_EQ(updated(kBoth, R"({"type":"ExternalName","externalName":"example.com","ipFamilyPolicy":"PreferDualStack",
                               "ipFamilies":["IPv4","IPv6"],"clusterIP":"10.96.0.7",
                               "clusterIPs":["10.96.0.7","fd00:10:96::7"]})"),
            " null null");
}

TEST(ServiceFamilies, UpdatesMayNotChangeWhatIsGiven) {
  EXPECT_EQ(updated(kBoth, R"({"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack","clusterIP":"10.96.0.7",
                               "clusterIPs":["10.96.0.7","fd00:10:96::8"]})"),
            "spec.clusterIPs[1]: may not change; delete the object and create it anew");
  EXPECT_EQ(updated(kBoth, R"({"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack","clusterIP":"10.96.0.7",
                               "clusterIPs":["10.96.0.7"]})"),
            "spec.ipFamilyPolicy: must be SingleStack to let go the second of clusterIPs");
  EXPECT_EQ(updated(R"({"clusterIP":"None","selector":{"app":"web"}})",
                    R"({"clusterIP":"None","selector":{"app":"web"},"ipFamilies":["IPv6"]})"),
            R"(SingleStack ["IPv6"] ["None"])");
}

}  // namespace
}  // namespace weft::mesh::kinds

// Whole proxies in memory: requests that are routed by what their verified token says.
#include <gtest/gtest.h>

#include "config/jwt.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "tls/testing/issuer.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Bench;
using proxy::testing::kIn;
using proxy::testing::route_to;

std::shared_ptr<const config::JwtAuthentication> tokens() {
  auto known = std::make_shared<config::JwtAuthentication>();
  known->providers = {{.name = "issuer",
                       .issuer = "issuer.test",
                       .keys = tls::testing::published_keys(),
                       .from_headers = {{"authorization", "Bearer "}}}};
  known->rules = {{.match = route_to("a"),
                   .requirement = {.kind = config::JwtRequirement::Kind::any,
                                   .of = {{.kind = config::JwtRequirement::Kind::provider, .providers = {0}},
                                          {.kind = config::JwtRequirement::Kind::allow_missing}}}}};
  return known;
}

std::string token(std::string_view group, std::string_view issuer = "issuer.test") {
  return "Bearer " + tls::testing::sign(tls::SignatureAlgorithm::es256,
                                        fmt::format(R"({{"iss":"{}","sub":"ann","group":"{}"}})", issuer, group));
}

TEST(ClaimRoute, WhoeverProvesItGoesWhereItsClaimsLead) {
  Bench bench;
  config::Route staff = route_to("staff");
  config::ValueMatcher is_staff{.kind = config::ValueMatcher::Kind::text};
  is_staff.text = *config::StringMatcher::make(config::StringMatcher::Kind::exact, "staff");
  staff.claims = {{.path = {"group"}, .value = is_staff}};
  bench.config.cluster("staff", {"10.0.0.1:80"})
      .cluster("rest", {"10.0.0.2:80"})
      .listener("in", kIn, {staff, route_to("rest")});
  proxy::testing::set_filters(bench.config, "in", {tokens()});
  bench.upstream("10.0.0.1:80").says = "staff";
  bench.upstream("10.0.0.2:80").says = "rest";
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto proven, co_await b.get(kIn, "/", {{"authorization", token("staff")}}));
    EXPECT_EQ(proven.body, "staff");
    CO_TRY(const auto other, co_await b.get(kIn, "/", {{"authorization", token("guests")}}));
    EXPECT_EQ(other.body, "rest");
    CO_TRY(const auto none, co_await b.get(kIn, "/", {{"group", "staff"}, {"@request.auth.claims.group", "staff"}}));
    EXPECT_NE(none.body, "staff");
    CO_TRY(const auto forged, co_await b.get(kIn, "/", {{"authorization", token("staff", "elsewhere.test")}}));
    EXPECT_NE(forged.body, "staff");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter

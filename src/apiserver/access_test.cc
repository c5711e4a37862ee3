#include "apiserver/access.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::apiserver {
namespace {

codec::Value status_of(std::string_view user, std::string_view attributes) {
  auto review = review_access(
      codec::parse_json(
          fmt::format(R"({{"kind": "SubjectAccessReview", "spec": {{"user": "{}", "resourceAttributes": {}}}}})", user,
                      attributes))
          .value());
  return review ? review->get("status") : codec::Value();
}

TEST(AccessReview, AnAccountMayReadTheSecretsOfItsOwnNamespaceAndNothingElse) {
  constexpr std::string_view kWeb = "system:serviceaccount:shop:web";
  constexpr std::string_view kOwn = R"({"namespace": "shop", "verb": "list", "resource": "secrets"})";
  const codec::Value own = status_of(kWeb, kOwn);
  EXPECT_TRUE(own.get("allowed").as_bool());
  EXPECT_TRUE(own.get("reason").is_null());
  for (const std::string_view other :
       {R"({"namespace": "office", "verb": "list", "resource": "secrets"})",
        R"({"verb": "list", "resource": "secrets"})",
        R"({"namespace": "shop", "verb": "update", "resource": "secrets"})",
        R"({"namespace": "shop", "verb": "list", "resource": "pods"})",
        R"({"namespace": "shop", "verb": "list", "resource": "secrets", "group": "apps"})", "null"}) {
    const codec::Value status = status_of(kWeb, other);
    EXPECT_FALSE(status.get("allowed").as_bool()) << other;
    EXPECT_EQ(status.get("reason").as_string(),
              "this API keeps no roles: an account may read the Secrets of its own namespace, and nothing else");
  }
  for (const std::string_view user :
       {"ann", "", "system:serviceaccount:office:web", "system:serviceaccount:shopping:web"})
    EXPECT_FALSE(status_of(user, kOwn).get("allowed").as_bool()) << user;
}

TEST(AccessReview, WhatIsNoneIsRefused) {
  for (const char* body : {R"({"kind": "TokenReview", "spec": {}})", R"({"kind": "SubjectAccessReview"})", "{}"}) {
    const auto review = review_access(codec::parse_json(body).value());
    ASSERT_FALSE(review) << body;
    EXPECT_EQ(review.error().status, 400);
  }
}

}  // namespace
}  // namespace weft::apiserver

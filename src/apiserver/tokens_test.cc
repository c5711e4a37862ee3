#include "apiserver/tokens.h"

#include <gtest/gtest.h>

#include "apiserver/api.h"
#include "codec/base64.h"
#include "codec/json.h"

namespace weft::apiserver {
namespace {

using codec::Value;

class SetClock final : public Clock {
 public:
  TimePoint now() const override { return TimePoint(); }
  WallTime wall() const override { return time; }
  WallTime time{std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)};
};

constexpr const char* kAccounts = "/api/v1/namespaces/default/serviceaccounts";
constexpr const char* kPodsPath = "/api/v1/namespaces/default/pods";

class TokensTest : public testing::Test {
 protected:
  TokensTest() : store_(std::move(*Store::open(":memory:"))), api_(store_, clock_) {
    EXPECT_TRUE(api_.start());
    api_.sign_tokens_with(std::move(*tls::TokenSigner::make(*tls::make_private_key())));
    post(kAccounts, R"({"metadata":{"name":"inventory"}})", 201);
    post(kPodsPath,
         R"({"metadata":{"name":"web-1"},"spec":{"serviceAccountName":"inventory",)"
         R"("containers":[{"name":"c","image":"i"}]}})",
         201);
  }

  Value ask(std::string_view method, std::string_view path, std::string_view body, int status) {
    const Reply reply = api_.handle({.method = std::string(method),
                                     .path = std::string(path),
                                     .query = {},
                                     .accept = "application/json",
                                     .content_type = "application/json",
                                     .body = std::string(body),
                                     .user = {}});
    const auto& response = std::get<ApiResponse>(reply);
    EXPECT_EQ(response.status, status) << response.body;
    return codec::parse_json(response.body).value_or(Value());
  }
  Value post(std::string_view path, std::string_view body, int status) { return ask("POST", path, body, status); }

  std::string token(std::string_view spec) {
    return post(std::string(kAccounts) + "/inventory/token", fmt::format(R"({{"spec":{}}})", spec), 201)
        .at("status", "token")
        .as_string();
  }
  Value review(std::string_view token, std::string_view audiences = R"(["istio-ca"])") {
    return post("/apis/authentication.k8s.io/v1/tokenreviews",
                fmt::format(R"({{"spec":{{"token":"{}","audiences":{}}}}})", token, audiences), 201)
        .get("status");
  }
  std::string refusal(std::string_view token, std::string_view audiences = R"(["istio-ca"])") {
    const Value status = review(token, audiences);
    EXPECT_FALSE(status.get("authenticated").as_bool());
    return status.get("error").as_string();
  }

  static constexpr std::string_view kBound =
      R"({"audiences":["istio-ca"],"boundObjectRef":{"kind":"Pod","apiVersion":"v1","name":"web-1"}})";

  SetClock clock_;
  Store store_;
  Api api_;
};

TEST_F(TokensTest, OneOfAPodSaysItsAccountAndItsPod) {
  const Value status = review(token(kBound));
  EXPECT_TRUE(status.get("authenticated").as_bool());
  EXPECT_EQ(status.at("user", "username").as_string(), "system:serviceaccount:default:inventory");
  EXPECT_EQ(codec::to_json(status.at("user", "groups")),
            R"(["system:serviceaccounts","system:serviceaccounts:default","system:authenticated"])");
  EXPECT_EQ(codec::to_json(status.at("user", "extra", "authentication.kubernetes.io/pod-name")), R"(["web-1"])");
  EXPECT_EQ(codec::to_json(status.get("audiences")), R"(["istio-ca"])");
}

TEST_F(TokensTest, OneForAnotherAudienceIsNone) {
  const std::string only_api = token("{}");
  EXPECT_EQ(refusal(only_api), "the token is for another audience");
  EXPECT_TRUE(review(only_api, "[]").get("authenticated").as_bool());
  EXPECT_EQ(refusal(token(kBound), "[]"), "the token is for another audience");
}

TEST_F(TokensTest, OneEndsWithItsTimeItsPodAndItsAccount) {
  const std::string bound = token(kBound);
  clock_.time += 3599s;
  EXPECT_TRUE(review(bound).get("authenticated").as_bool());
  clock_.time += 1s;
  EXPECT_EQ(refusal(bound), "the token has expired");
  clock_.time -= 3601s;
  EXPECT_EQ(refusal(bound), "the token is not valid yet");
  clock_.time += 1s;
  const std::string of_account = token(R"({"audiences":["istio-ca"]})");
  ask("DELETE", std::string(kPodsPath) + "/web-1", R"({"gracePeriodSeconds":0})", 200);
  EXPECT_EQ(refusal(bound), "the token's pod is gone");
  EXPECT_TRUE(review(of_account).get("authenticated").as_bool());
  ask("DELETE", std::string(kAccounts) + "/inventory", "", 200);
  EXPECT_EQ(refusal(of_account), "the token's account is gone");
  post(kAccounts, R"({"metadata":{"name":"inventory"}})", 201);  // of the same name, but another
  EXPECT_EQ(refusal(of_account), "the token's account is gone");
}

TEST_F(TokensTest, WhatOthersSignedOrChangedIsRefused) {
  const std::string bound = token(kBound);
  const size_t first = bound.find('.');
  const size_t second = bound.find('.', first + 1);
  std::string payload = *codec::base64url_decode(bound.substr(first + 1, second - first - 1));
  payload.replace(payload.find("default:inventory"), 17, "default:default!!");
  EXPECT_EQ(refusal(bound.substr(0, first + 1) + codec::base64url_encode(payload) + bound.substr(second)),
            "the token was not signed by this API");
  EXPECT_EQ(refusal("nonsense"), "Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections");
  const auto stranger = tls::TokenSigner::make(*tls::make_private_key());
  EXPECT_EQ(refusal(*stranger->sign(*codec::parse_json(payload))), "the token was not signed by this API");
}

TEST_F(TokensTest, WhatCannotBeIssuedIsSaid) {
  const std::string path = std::string(kAccounts) + "/inventory/token";
  const auto message = [&](std::string_view spec, int status) {
    return post(path, fmt::format(R"({{"spec":{}}})", spec), status).get("message").as_string();
  };
  EXPECT_EQ(message(R"({"expirationSeconds":599})", 400),
            "TokenRequest: spec.expirationSeconds: 599 is not between 600 and 86400");
  EXPECT_EQ(message(R"({"boundObjectRef":{"kind":"Secret","name":"x"}})", 400),
            "TokenRequest: spec.boundObjectRef: only a Pod can be bound to");
  EXPECT_EQ(message(R"({"boundObjectRef":{"kind":"Pod","name":"web-1","uid":"other"}})", 409).find("uid") !=
                std::string::npos,
            true);
  message(R"({"boundObjectRef":{"kind":"Pod","name":"nobody"}})", 404);
  post(kAccounts, R"({"metadata":{"name":"other"}})", 201);
  EXPECT_EQ(post(std::string(kAccounts) + "/other/token", fmt::format(R"({{"spec":{}}})", kBound), 400)
                .get("message")
                .as_string(),
            "TokenRequest: pod web-1 runs as inventory, not as other");
  post(std::string(kAccounts) + "/nobody/token", R"({"spec":{}})", 404);
  ask("GET", path, "", 405);
}

}  // namespace
}  // namespace weft::apiserver

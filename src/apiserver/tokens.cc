#include "apiserver/tokens.h"

#include <fmt/format.h>

#include <algorithm>

#include "apiserver/identity.h"
#include "apiserver/status_error.h"
#include "codec/json.h"
#include "mesh/kinds/check_shape.h"
#include "mesh/kinds/resource.h"
#include "tls/jws.h"

namespace weft::apiserver {
namespace {

using codec::Value;

constexpr std::string_view kApiVersion = "authentication.k8s.io/v1";
constexpr std::string_view kPrivateClaim = "kubernetes.io";  // what the token is bound to

int64_t seconds_of(WallTime time) {
  return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

Answer<void> check_body(std::string_view type_name, std::string_view kind, const Value& body) {
  const mesh::kinds::Type* type = mesh::kinds::find_type(fmt::format("io.k8s.api.authentication.v1.{}", type_name));
  CHECK(type != nullptr);
  if (const auto problems = mesh::kinds::check_shape(*type, body); !problems.empty())
    return refuse(bad_request(fmt::format("{}: {}", kind, mesh::kinds::to_sentence(problems))));
  return {};
}

Value named(std::string_view name, std::string_view uid) {
  Value out = Value::object();
  out.set("name", name);
  out.set("uid", uid);
  return out;
}

Value one_string(std::string_view text) {
  Value list = Value::array();
  list.push_back(text);
  return list;
}

// Of what is asked for, what the token is for; of everything this API's own audience is meant where nothing is asked.
Value common_audiences(const Value& wanted, const Value& of_token) {
  const Value own = one_string(kTokenIssuer);
  Value common = Value::array();
  for (const Value& one : (wanted.size() == 0 ? own : wanted).as_array()) {
    if (std::ranges::find(of_token.as_array(), one) != of_token.as_array().end()) common.push_back(one);
  }
  return common;
}

Value user_of(const Value& bound) {
  const std::string& space = bound.get("namespace").as_string();
  Value user = Value::object();
  user.set("username",
           fmt::format("system:serviceaccount:{}:{}", space, bound.at("serviceaccount", "name").as_string()));
  user.set("uid", bound.at("serviceaccount", "uid"));
  Value& groups = user["groups"];
  groups.push_back("system:serviceaccounts");
  groups.push_back("system:serviceaccounts:" + space);
  groups.push_back("system:authenticated");
  if (const Value& pod = bound.get("pod"); !pod.is_null()) {
    Value& extra = user["extra"];
    extra.set("authentication.kubernetes.io/pod-name", one_string(pod.get("name").as_string()));
    extra.set("authentication.kubernetes.io/pod-uid", one_string(pod.get("uid").as_string()));
  }
  return user;
}

}  // namespace

Answer<Value> Tokens::issue(std::string_view space, std::string_view account, Value request) {
  TRY_VOID(check_body("TokenRequest", "TokenRequest", request));
  const auto* accounts = mesh::kinds::find_resource("", "v1", "serviceaccounts");
  TRY(const Record there, objects_.get(*accounts, space, account));
  const Value& expires = request.at("spec", "expirationSeconds");
  const int64_t seconds = expires.as_int(kUsualTokenSeconds);
  if (seconds < kLeastTokenSeconds || seconds > kMostTokenSeconds) {
    return refuse(bad_request(fmt::format("TokenRequest: spec.expirationSeconds: {} is not between {} and {}", seconds,
                                          kLeastTokenSeconds, kMostTokenSeconds)));
  }
  Value bound = Value::object();
  bound.set("namespace", space);
  bound.set("serviceaccount", named(account, there.object.at("metadata", "uid").as_string()));
  if (const Value& to = request.at("spec", "boundObjectRef"); !to.is_null()) {
    if (to.get("kind").as_string() != "Pod")
      return refuse(bad_request("TokenRequest: spec.boundObjectRef: only a Pod can be bound to"));
    const auto* pods = mesh::kinds::find_resource("", "v1", "pods");
    TRY(const Record pod, objects_.get(*pods, space, to.get("name").as_string()));
    const std::string& uid = pod.object.at("metadata", "uid").as_string();
    const std::string& wanted = to.get("uid").as_string();
    if (!wanted.empty() && wanted != uid)
      return refuse(conflict(*pods, pod.key.name, "its uid is not that of spec.boundObjectRef"));
    std::string runs_as = pod.object.at("spec", "serviceAccountName").as_string();
    if (runs_as.empty()) runs_as = "default";
    if (runs_as != account)
      return refuse(
          bad_request(fmt::format("TokenRequest: pod {} runs as {}, not as {}", pod.key.name, runs_as, account)));
    bound.set("pod", named(pod.key.name, uid));
  }
  const int64_t now = seconds_of(clock_.wall());
  Value payload = Value::object();
  payload.set("aud",
              request.at("spec", "audiences").size() > 0 ? request.at("spec", "audiences") : one_string(kTokenIssuer));
  payload.set("exp", now + seconds);
  payload.set("iat", now);
  payload.set("iss", kTokenIssuer);
  payload.set("jti", new_uid());
  payload.set(kPrivateClaim, std::move(bound));
  payload.set("nbf", now);
  payload.set("sub", fmt::format("system:serviceaccount:{}:{}", space, account));
  Result<std::string> token = signer_.sign(payload);
  if (!token) return refuse(from_error(token.error(), *accounts, account));
  request.set("kind", "TokenRequest");
  request.set("apiVersion", kApiVersion);
  request["spec"].set("audiences", payload.get("aud"));
  request["spec"].set("expirationSeconds", seconds);
  request["status"].set("token", std::move(*token));
  request["status"].set("expirationTimestamp", rfc3339_seconds(clock_.wall() + std::chrono::seconds(seconds)));
  return request;
}

Answer<Value> Tokens::review(Value review) {
  TRY_VOID(check_body("TokenReview", "TokenReview", review));
  const std::string& token = review.at("spec", "token").as_string();
  if (token.empty()) return refuse(bad_request("TokenReview: spec.token: must not be empty"));
  Result<Value> status = reviewed(token, review.at("spec", "audiences"));
  if (!status) {
    Value refused = Value::object();
    refused.set("authenticated", false);
    refused.set("error", status.error().detail);
    status = std::move(refused);
  }
  review["spec"].erase("token");  // nobody needs it twice
  review.set("kind", "TokenReview");
  review.set("apiVersion", kApiVersion);
  review.set("status", std::move(*status));
  return review;
}

Result<Value> Tokens::reviewed(const std::string& token, const Value& wanted) {
  TRY(const tls::Jws jws, tls::parse_jws(token));
  if (tls::verify_jws(jws, signer_.keys()) != tls::Verification::valid)
    return invalid("the token was not signed by this API");
  TRY(const Value payload, codec::parse_json(jws.payload));
  const int64_t now = seconds_of(clock_.wall());
  if (payload.get("iss").as_string() != kTokenIssuer) return invalid("the token is of another issuer");
  if (now >= payload.get("exp").as_int()) return invalid("the token has expired");
  if (now < payload.get("nbf").as_int()) return invalid("the token is not valid yet");
  Value audiences = common_audiences(wanted, payload.get("aud"));
  if (audiences.size() == 0) return invalid("the token is for another audience");
  const Value& bound = payload.get(kPrivateClaim);
  const std::string& space = bound.get("namespace").as_string();
  TRY(const std::string account, uid_of(mesh::kinds::kServiceAccounts, space, bound.get("serviceaccount")));
  if (account != bound.at("serviceaccount", "uid").as_string()) return invalid("the token's account is gone");
  if (const Value& pod = bound.get("pod"); !pod.is_null()) {
    TRY(const std::string uid, uid_of(mesh::kinds::kPods, space, pod));
    if (uid != pod.get("uid").as_string()) return invalid("the token's pod is gone");
  }
  Value status = Value::object();
  status.set("authenticated", true);
  status.set("user", user_of(bound));
  status.set("audiences", std::move(audiences));
  return status;
}

// "" if it is not there.
Result<std::string> Tokens::uid_of(const mesh::kinds::Resource& resource, std::string_view space, const Value& named) {
  const auto* kind = mesh::kinds::find_resource(resource.group, resource.version, resource.plural);
  Answer<Record> there = objects_.get(*kind, space, named.get("name").as_string());
  if (!there && there.error().status != 404) return fail(Code::io, Side::local, "the token could not be looked up");
  return there ? there->object.at("metadata", "uid").as_string() : std::string();
}

}  // namespace weft::apiserver

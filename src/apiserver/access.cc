#include "apiserver/access.h"

#include <fmt/format.h>

#include <string_view>

#include "apiserver/status_error.h"

namespace weft::apiserver {
namespace {

using codec::Value;

constexpr std::string_view kKind = "SubjectAccessReview";
constexpr std::string_view kAccount = "system:serviceaccount:";

bool reads(std::string_view verb) { return verb == "get" || verb == "list" || verb == "watch"; }

// Why not; empty: it may.
std::string why_not(const Value& spec) {
  std::string_view user = spec.get("user").as_string();
  if (!user.starts_with(kAccount)) return "this API knows no users beside service accounts";
  user.remove_prefix(kAccount.size());
  const std::string_view space = user.substr(0, user.find(':'));
  const Value& asked = spec.get("resourceAttributes");
  const bool of_secrets = asked.get("group").as_string().empty() && asked.get("resource").as_string() == "secrets";
  if (of_secrets && reads(asked.get("verb").as_string()) && asked.get("namespace").as_string() == space) return {};
  return "this API keeps no roles: an account may read the Secrets of its own namespace, and nothing else";
}

}  // namespace

Answer<Value> review_access(Value review) {
  if (review.get("kind").as_string() != kKind || review.get("spec").is_null())
    return std::unexpected(bad_request(fmt::format("{}: the body must be one, with a spec", kKind)));
  const std::string why = why_not(review.get("spec"));
  Value status = Value::object();
  status.set("allowed", why.empty());
  if (!why.empty()) status.set("reason", why);
  review.set("apiVersion", "authorization.k8s.io/v1");
  review.set("status", std::move(status));
  return review;
}

}  // namespace weft::apiserver

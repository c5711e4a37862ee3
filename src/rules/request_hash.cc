#include "rules/request_hash.h"

#include <fmt/format.h>

#include "http/h1/chars.h"
#include "rules/field_value.h"
#include "rules/hash.h"
#include "rules/pairs.h"

namespace weft::rules {

namespace {

std::optional<std::string_view> cookie_named(std::string_view name, const http::Headers& headers) {
  std::optional<std::string_view> found;
  for (const http::Header& header : headers) {
    if (header.token != http::Token::cookie || found) continue;
    for_each_piece(header.value, ';', [&](std::string_view piece) {
      const Pair pair = split_pair(http::h1::trim(piece));
      if (pair.name == name && !found) found = pair.value;
    });
  }
  return found;
}

std::optional<std::string_view> parameter_named(std::string_view name, std::string_view path) {
  std::optional<std::string_view> found;
  for_each_piece(http::query_only(path), '&', [&](std::string_view piece) {
    const Pair pair = split_pair(piece);
    if (pair.name == name && !found) found = pair.value;
  });
  return found;
}

std::string cookie_to_set(const config::HashPolicy& policy, std::string_view value) {
  std::string text = fmt::format("{}={}", policy.name, value);
  if (*policy.ttl > 0s)
    text += fmt::format("; Max-Age={}", std::chrono::duration_cast<std::chrono::seconds>(*policy.ttl).count());
  if (!policy.path.empty()) text += "; Path=" + policy.path;
  return text + policy.attributes + "; HttpOnly";
}

}  // namespace

RequestHash hash_request(const std::vector<config::HashPolicy>& policies, const http::RequestHead& head,
                         std::string_view source, Random& random) {
  RequestHash out;
  for (const config::HashPolicy& policy : policies) {
    std::optional<std::string_view> value;
    std::optional<FieldValue> field;
    std::string made;
    switch (policy.kind) {
      case config::HashPolicy::Kind::header:
        field.emplace(head, policy.name);
        if (const std::string_view* found = field->get()) value = *found;
        break;
      case config::HashPolicy::Kind::query_parameter: value = parameter_named(policy.name, head.path); break;
      case config::HashPolicy::Kind::source_ip: value = source; break;
      case config::HashPolicy::Kind::cookie:
        value = cookie_named(policy.name, head.headers);
        if (value || !policy.ttl) break;
        made = fmt::format("{:016x}", random.next());
        out.set_cookie = cookie_to_set(policy, made);
        value = made;
        break;
    }
    if (!value) continue;
    out.hash = hash_of(*value, out.hash.value_or(0));
    if (policy.terminal) break;
  }
  return out;
}

}  // namespace weft::rules

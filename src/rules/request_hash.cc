#include "rules/request_hash.h"

#include <fmt/format.h>

#include "rules/hash.h"

namespace weft::rules {

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// Of "a=1; b=2".
std::optional<std::string_view> cookie_named(std::string_view name, const http::Headers& headers) {
  for (const http::Header& header : headers) {
    if (header.token != http::Token::cookie) continue;
    std::string_view rest = header.value;
    while (!rest.empty()) {
      const size_t end = rest.find(';');
      const std::string_view pair = trimmed(rest.substr(0, end));
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
      if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
        return pair.substr(name.size() + 1);
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> parameter_named(std::string_view name, std::string_view path) {
  const size_t begin = path.find('?');
  std::string_view rest = begin == std::string_view::npos ? std::string_view() : path.substr(begin + 1);
  while (!rest.empty()) {
    const size_t end = rest.find('&');
    const std::string_view pair = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    const size_t equals = pair.find('=');
    if (pair.substr(0, equals) == name)
      return equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
  }
  return std::nullopt;
}

std::string cookie_to_set(const config::HashPolicy& policy, std::string_view value) {
  std::string text = fmt::format("{}={}", policy.name, value);
  if (*policy.ttl > 0s)
    text += fmt::format("; Max-Age={}", std::chrono::duration_cast<std::chrono::seconds>(*policy.ttl).count());
  if (!policy.path.empty()) text += "; Path=" + policy.path;
  return text + "; HttpOnly";
}

}  // namespace

RequestHash hash_request(const std::vector<config::HashPolicy>& policies, const http::RequestHead& head,
                         std::string_view source, Random& random) {
  RequestHash out;
  for (const config::HashPolicy& policy : policies) {
    std::optional<std::string_view> value;
    std::string made;
    switch (policy.kind) {
      case config::HashPolicy::Kind::header: value = head.headers.find(policy.name); break;
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

#include "config/policy_index.h"

#include <charconv>
#include <optional>
#include <set>

#include "config/policy.h"

namespace weft::config {
namespace {

using Key = PolicyIndex::Key;
using Values = std::set<std::string>;
// The only values under which a condition can hold; nothing: it may hold under any.
using Bound = std::optional<Values>;

// A range of ports wider than this is not spelled out.
constexpr uint32_t kMostPorts = 16;

bool is_label(std::string_view text) {
  constexpr std::string_view kOfLabels = "abcdefghijklmnopqrstuvwxyz0123456789-";
  return !text.empty() && text.find_first_not_of(kOfLabels) == text.npos;
}

Bound exactly(const StringMatcher& matcher) {
  if (matcher.kind() != StringMatcher::Kind::exact || matcher.ignore_case()) return std::nullopt;
  return Values{matcher.pattern()};
}

// Istio's two regular forms: ".*/ns/NAMESPACE/.*" and "spiffe://.+/ns/NAMESPACE/(.+/|)sa/ACCOUNT(/.+)?". Both match
// only text that holds "/ns/NAMESPACE/".
Bound namespace_in(const StringMatcher& matcher) {
  if (matcher.kind() != StringMatcher::Kind::regex) return std::nullopt;
  std::string_view rest = matcher.pattern();
  for (const std::string_view start : {".*/ns/", "spiffe://.+/ns/"}) {
    if (!rest.starts_with(start)) continue;
    rest.remove_prefix(start.size());
    const size_t slash = rest.find('/');
    if (slash == rest.npos || !is_label(rest.substr(0, slash))) return std::nullopt;
    std::string ns(rest.substr(0, slash));
    rest.remove_prefix(slash + 1);
    constexpr std::string_view kAccount = "(.+/|)sa/";
    constexpr std::string_view kEnd = "(/.+)?";
    const bool account = rest.starts_with(kAccount) && rest.ends_with(kEnd) &&
                         rest.size() > kAccount.size() + kEnd.size() &&
                         is_label(rest.substr(kAccount.size(), rest.size() - kAccount.size() - kEnd.size()));
    if (rest != ".*" && !account) return std::nullopt;
    return Values{std::move(ns)};
  }
  return std::nullopt;
}

Bound of_peer(Key key, const StringMatcher& name) {
  if (key == Key::peer) return exactly(name);
  return key == Key::ns ? namespace_in(name) : std::nullopt;
}

Bound bound(Key key, const Condition& condition);

// All must hold, so the narrowest bound bounds them.
Bound of_all(Key key, const std::vector<Condition>& of) {
  Bound narrowest;
  for (const Condition& one : of) {
    Bound other = bound(key, one);
    if (other && (!narrowest || other->size() < narrowest->size())) narrowest = std::move(other);
  }
  return narrowest;
}

Bound of_any(Key key, const std::vector<Condition>& of) {
  Bound all = Values{};
  for (const Condition& one : of) {
    Bound other = bound(key, one);
    if (!other) return std::nullopt;
    all->merge(*other);
  }
  return all;
}

struct BoundOf {
  Key key;
  const Condition& condition;

  Bound operator()(const Never&) const { return Values{}; }
  Bound operator()(const AllOf&) const { return of_all(key, condition.of); }
  Bound operator()(const AnyOf&) const { return of_any(key, condition.of); }
  Bound operator()(const AuthenticatedAs& test) const { return of_peer(key, test.name); }
  Bound operator()(const PeerPrincipal& test) const { return of_peer(key, test.name); }
  Bound operator()(const UrlPath& test) const { return key == Key::path ? exactly(test.path) : std::nullopt; }
  Bound operator()(const HeaderMatcher& test) const {
    const bool method = key == Key::method && test.name == ":method" && test.what == HeaderMatcher::What::value;
    return method && !test.invert && !test.missing_is_empty ? exactly(test.value) : std::nullopt;
  }
  Bound operator()(const DestinationPorts& test) const {
    if (key != Key::port || test.end - test.start > kMostPorts) return std::nullopt;
    Values ports;
    for (uint32_t port = test.start; port < test.end; ++port) ports.insert(std::to_string(port));
    return ports;
  }
  template <class Other>
  Bound operator()(const Other&) const {
    return std::nullopt;
  }
};

Bound bound(Key key, const Condition& condition) { return std::visit(BoundOf{key, condition}, condition.test); }

Bound bound(Key key, const Policy& policy) {
  Bound permission = bound(key, policy.permission);
  Bound principal = bound(key, policy.principal);
  if (!permission || (principal && principal->size() < permission->size())) return principal;
  return permission;
}

}  // namespace

void PolicyIndex::add(const Policy& policy, uint32_t at) {
  for (size_t key = 0; key < kKeys; ++key) {
    const Bound values = bound(static_cast<Key>(key), policy);
    if (!values) continue;
    for (const std::string& value : *values) tables_[key][value].push_back(at);
    return;
  }
  rest_.push_back(at);
}

std::span<const uint32_t> PolicyIndex::find(Key key, std::string_view value) const {
  const Table& table = tables_[static_cast<size_t>(key)];
  const auto found = table.find(value);
  return found == table.end() ? std::span<const uint32_t>() : std::span<const uint32_t>(found->second);
}

std::span<const uint32_t> PolicyIndex::find_port(uint16_t port) const {
  char text[8];
  const auto end = std::to_chars(text, text + sizeof(text), port).ptr;
  return find(Key::port, std::string_view(text, end));
}

}  // namespace weft::config

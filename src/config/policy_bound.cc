#include "config/policy_bound.h"

#include "base/text.h"
#include "config/policy.h"

namespace weft::config {
namespace {

using Key = PolicyKey;
using Values = std::set<std::string>;
using Bound = PolicyBound;

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

// Of what is compared in any case, too.
Bound exactly_in_lower_case(const StringMatcher& matcher) {
  if (matcher.kind() != StringMatcher::Kind::exact) return std::nullopt;
  return Values{lower_case(matcher.pattern())};
}

Bound start_of(const StringMatcher& matcher) {
  const bool begins = matcher.kind() == StringMatcher::Kind::exact || matcher.kind() == StringMatcher::Kind::prefix;
  if (!begins || matcher.ignore_case()) return std::nullopt;
  return Values{matcher.pattern()};
}

Bound end_of(const StringMatcher& matcher) {
  const bool ends = matcher.kind() == StringMatcher::Kind::exact || matcher.kind() == StringMatcher::Kind::suffix;
  if (!ends || matcher.ignore_case()) return std::nullopt;
  return Values{matcher.pattern()};
}

Bound end_in_lower_case(const StringMatcher& matcher) {
  if (matcher.kind() != StringMatcher::Kind::exact && matcher.kind() != StringMatcher::Kind::suffix)
    return std::nullopt;
  return Values{lower_case(matcher.pattern())};
}

// Istio's regular form of "*x" is "spiffe://.*" and x with what is special quoted.
Bound end_of_peer(const StringMatcher& matcher) {
  if (matcher.kind() != StringMatcher::Kind::regex) return end_of(matcher);
  constexpr std::string_view kStart = "spiffe://.*";
  constexpr std::string_view kPunctuation = "\\.+*?()|[]{}^$";
  if (!matcher.pattern().starts_with(kStart)) return std::nullopt;
  const std::string_view rest = std::string_view(matcher.pattern()).substr(kStart.size());
  std::string end;
  for (size_t i = 0; i < rest.size(); ++i) {
    const bool quoted = rest[i] == '\\' && i + 1 < rest.size() && kPunctuation.contains(rest[i + 1]);
    if (quoted) ++i;
    else if (kPunctuation.contains(rest[i])) return std::nullopt;
    end += rest[i];
  }
  if (end.empty()) return std::nullopt;
  return Values{std::move(end)};
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
  if (key == Key::peer_end) return end_of_peer(name);
  return key == Key::ns ? namespace_in(name) : std::nullopt;
}

// The texts that a claim, or an element of the list that it is, must be one of.
Bound texts_of(const ValueMatcher& matcher, bool in_list = false) {
  switch (matcher.kind) {
    case ValueMatcher::Kind::text: return exactly(matcher.text);
    case ValueMatcher::Kind::element: return in_list ? std::nullopt : texts_of(matcher.of.front(), true);
    case ValueMatcher::Kind::any_of: {
      Values all;
      for (const ValueMatcher& one : matcher.of) {
        Bound other = texts_of(one, in_list);
        if (!other) return std::nullopt;
        all.merge(*other);
      }
      return all;
    }
    default: return std::nullopt;
  }
}

// Everybody's token has the same issuer.
Bound of_claim(const Claim& claim) {
  if (claim.invert || (claim.path.size() == 1 && claim.path.front() == "iss")) return std::nullopt;
  const Bound texts = texts_of(claim.value);
  const auto name = claim_name(claim.path);
  if (!texts || !name) return std::nullopt;
  Values out;
  for (const std::string& text : *texts) out.insert(pair_text(*name, text));
  return out;
}

Bound of_header(Key key, const HeaderMatcher& test) {
  if (test.what != HeaderMatcher::What::value || test.invert || test.missing_is_empty) return std::nullopt;
  if (test.name == ":method") return key == Key::method ? exactly(test.value) : std::nullopt;
  if (test.name == ":authority") {
    if (key == Key::host_end) return end_in_lower_case(test.value);
    return key == Key::host ? exactly_in_lower_case(test.value) : std::nullopt;
  }
  if (key != Key::header) return std::nullopt;
  const Bound value = exactly(test.value);
  if (!value) return std::nullopt;
  return Values{pair_text(test.name, *value->begin())};
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
  Bound operator()(const UrlPath& test) const {
    if (key == Key::start) return start_of(test.path);
    if (key == Key::end) return end_of(test.path);
    return key == Key::path ? exactly(test.path) : std::nullopt;
  }
  Bound operator()(const UriTemplate& test) const {
    if (key != Key::start) return std::nullopt;
    return Values{test.text().substr(0, test.text().find('*'))};
  }
  Bound operator()(const DirectRemoteIp& test) const {
    return key == Key::source ? of_block(test.range) : std::nullopt;
  }
  Bound operator()(const RemoteIp& test) const { return key == Key::remote ? of_block(test.range) : std::nullopt; }
  Bound operator()(const HeaderMatcher& test) const { return of_header(key, test); }
  Bound operator()(const Claim& test) const { return key == Key::claim ? of_claim(test) : std::nullopt; }
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

  static Bound of_block(const IpRange& range) {
    if (range.is_nothing()) return Values{};
    return Values{block_text(range.base(), range.length())};
  }
};

Bound bound(Key key, const Condition& condition) { return std::visit(BoundOf{key, condition}, condition.test); }

}  // namespace

PolicyBound bound_of(PolicyKey key, const Policy& policy) {
  Bound permission = bound(key, policy.permission);
  Bound principal = bound(key, policy.principal);
  if (!permission || (principal && principal->size() < permission->size())) return principal;
  return permission;
}

}  // namespace weft::config

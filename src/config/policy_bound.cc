#include "config/policy_bound.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "config/bits.h"
#include "config/policy.h"
#include "config/regex_shape.h"

namespace weft::config {
namespace {

using Field = PolicyField;
using How = TextTable::How;
using KeyPath = std::vector<std::string>;
// Each of them bounds.
using Bounds = std::vector<PolicyBound>;

constexpr std::string_view kSpiffe = "spiffe://";

PolicyTerm term(Field field, How how, std::string_view text, KeyPath name = {}) {
  return {field, how, lower_case(text), std::move(name)};
}

void add_shape(Field field, const KeyPath& name, const std::string& pattern, Bounds& out) {
  const auto shape = shape_of_regex(pattern);
  if (!shape) return;
  if (shape->whole) return out.push_back({term(field, How::is, shape->start, name)});
  if (!shape->start.empty()) out.push_back({term(field, How::starts, shape->start, name)});
  if (!shape->end.empty()) out.push_back({term(field, How::ends, shape->end, name)});
}

// What not every request has must at least be there.
bool may_be_missing(Field field) { return field == Field::peer || field == Field::header || field == Field::claim; }

Bounds of_text(Field field, const StringMatcher& matcher, const KeyPath& name = {}) {
  Bounds out;
  switch (matcher.kind()) {
    case StringMatcher::Kind::exact: out.push_back({term(field, How::is, matcher.pattern(), name)}); return out;
    case StringMatcher::Kind::prefix: out.push_back({term(field, How::starts, matcher.pattern(), name)}); return out;
    case StringMatcher::Kind::suffix: out.push_back({term(field, How::ends, matcher.pattern(), name)}); return out;
    case StringMatcher::Kind::contains: break;
    case StringMatcher::Kind::regex: add_shape(field, name, matcher.pattern(), out); break;
  }
  if (may_be_missing(field)) out.push_back({term(field, How::any, "", name)});
  return out;
}

// Istio's form of a namespace, ".*/ns/NAMESPACE/.*", in which ".*" stands for "*".
void add_namespace(std::string_view pattern, Bounds& out) {
  constexpr std::string_view kStart = ".*/ns/";
  constexpr std::string_view kEnd = "/.*";
  if (!pattern.starts_with(kStart) || !pattern.ends_with(kEnd) || pattern.size() < kStart.size() + kEnd.size()) return;
  const auto shape = shape_of_regex(pattern.substr(kStart.size(), pattern.size() - kStart.size() - kEnd.size()));
  if (!shape) return;
  if (shape->whole) return out.push_back({term(Field::ns, How::starts, shape->start + "/")});
  if (!shape->start.empty()) out.push_back({term(Field::ns, How::starts, shape->start)});
  if (!shape->end.empty()) out.push_back({term(Field::ns, How::ends, shape->end)});
}

// Of a service account: "spiffe://.+/ns/NAMESPACE/(.+/|)sa/ACCOUNT(/.+)?".
void add_account(std::string_view pattern, Bounds& out) {
  constexpr std::string_view kStart = "spiffe://.+/ns/";
  constexpr std::string_view kBetween = "/(.+/|)sa/";
  constexpr std::string_view kEnd = "(/.+)?";
  const size_t between = pattern.find(kBetween);
  if (!pattern.starts_with(kStart) || !pattern.ends_with(kEnd) || between == pattern.npos) return;
  if (between < kStart.size() || between + kBetween.size() + kEnd.size() > pattern.size()) return;
  const auto ns = shape_of_regex(pattern.substr(kStart.size(), between - kStart.size()));
  const size_t from = between + kBetween.size();
  const auto account = shape_of_regex(pattern.substr(from, pattern.size() - kEnd.size() - from));
  if (!ns || !ns->whole || !account || !account->whole || account->start.contains('/')) return;
  out.push_back({term(Field::ns, How::starts, ns->start + "/")});
  out.push_back({term(Field::account, How::is, account->start)});
}

// Of a trust domain that ends with something: "spiffe://[^/]*END/.*".
void add_domain(std::string_view pattern, Bounds& out) {
  constexpr std::string_view kStart = "spiffe://[^/]*";
  constexpr std::string_view kEnd = "/.*";
  if (!pattern.starts_with(kStart) || !pattern.ends_with(kEnd) || pattern.size() < kStart.size() + kEnd.size()) return;
  const auto end = shape_of_regex(pattern.substr(kStart.size(), pattern.size() - kStart.size() - kEnd.size()));
  if (end && end->whole && !end->end.empty() && !end->end.contains('/'))
    out.push_back({term(Field::domain, How::ends, end->end)});
}

Bounds of_peer(const StringMatcher& name) {
  Bounds out = of_text(Field::peer, name);
  if (name.kind() != StringMatcher::Kind::regex) return out;
  add_namespace(name.pattern(), out);
  add_account(name.pattern(), out);
  add_domain(name.pattern(), out);
  return out;
}

PolicyBound any_claim(const KeyPath& path) { return {term(Field::claim, How::any, "", path)}; }

// Of a claim, or of an element of the list that it is. Within lists of lists nothing is asked.
PolicyBound of_value(const ValueMatcher& matcher, const KeyPath& path, bool in_list = false) {
  switch (matcher.kind) {
    case ValueMatcher::Kind::text: return of_text(Field::claim, matcher.text, path).front();
    case ValueMatcher::Kind::element: return in_list ? any_claim(path) : of_value(matcher.of.front(), path, true);
    case ValueMatcher::Kind::any_of: {
      PolicyBound all;
      for (const ValueMatcher& one : matcher.of) {
        for (PolicyTerm& other : of_value(one, path, in_list)) all.push_back(std::move(other));
      }
      return all;
    }
    default: return any_claim(path);
  }
}

Field field_of(const std::string& header) {
  if (header == ":method") return Field::method;
  return header == ":authority" || header == "host" ? Field::host : Field::header;
}

Bounds of_header(const HeaderMatcher& test) {
  const Field field = field_of(test.name);
  const KeyPath name = field == Field::header ? KeyPath{test.name} : KeyPath{};
  if (test.what == HeaderMatcher::What::value && !test.invert) {
    const bool takes_its_absence = test.missing_is_empty && test.value.matches("");
    return takes_its_absence ? Bounds() : of_text(field, test.value, name);
  }
  const bool there = test.what == HeaderMatcher::What::present ? test.present != test.invert : !test.missing_is_empty;
  if (!there || field != Field::header) return {};
  return {{term(field, How::any, "", name)}};
}

// Of a leaf.
struct BoundsOf {
  Bounds operator()(const Never&) const { return {{}}; }
  Bounds operator()(const Authenticated&) const { return {{term(Field::peer, How::any, "")}}; }
  Bounds operator()(const AuthenticatedAs& test) const { return of_peer(test.name); }
  Bounds operator()(const PeerPrincipal& test) const { return of_peer(test.name); }
  Bounds operator()(const ServerName& test) const { return of_text(Field::server_name, test.name); }
  Bounds operator()(const UrlPath& test) const { return of_text(Field::path, test.path); }
  Bounds operator()(const UriTemplate& test) const {
    const std::string_view text = test.text();
    const size_t first = text.find('*');
    if (first == text.npos) return {{term(Field::path, How::is, text)}};
    Bounds out = {{term(Field::path, How::starts, text.substr(0, first))}};
    if (!text.ends_with('*')) out.push_back({term(Field::path, How::ends, text.substr(text.rfind('*') + 1))});
    return out;
  }
  Bounds operator()(const DirectRemoteIp& test) const { return of_block(Field::source, test.range); }
  Bounds operator()(const RemoteIp& test) const { return of_block(Field::remote, test.range); }
  Bounds operator()(const DestinationIp& test) const { return of_block(Field::destination, test.range); }
  Bounds operator()(const DestinationPorts& test) const {
    PolicyBound ports;
    for (const std::string& block : Bits::of_ports(test.start, test.end))
      ports.push_back(term(Field::port, How::starts, block));
    return {std::move(ports)};
  }
  Bounds operator()(const HeaderMatcher& test) const { return of_header(test); }
  Bounds operator()(const Claim& test) const {
    return test.invert ? Bounds() : Bounds{of_value(test.value, test.path)};
  }
  template <class Open>
  Bounds operator()(const Open&) const {
    return {};
  }

  static Bounds of_block(Field field, const IpRange& range) {
    if (range.is_nothing()) return {{}};
    return {{term(field, How::starts, Bits::of(range))}};
  }
};

Bounds bounds_of(const Condition& leaf) { return std::visit(BoundsOf{}, leaf.test); }

// How likely it is that a request of which nothing is known brings the term along, in no unit.
uint64_t likelihood(const PolicyTerm& one) {
  constexpr uint64_t kNearlyAll = 1024;
  if (one.how == How::any) return one.field == Field::peer ? kNearlyAll : 128;
  switch (one.field) {
    case Field::peer:
      if (one.how == How::is) return 1;
      return one.how == How::starts && kSpiffe.starts_with(one.text) ? kNearlyAll : 16;
    case Field::account: return 2;
    case Field::ns: return 4;
    case Field::domain: return 64;
    case Field::path:
      if (one.how == How::is) return 2;
      return one.text.size() <= 1 ? kNearlyAll : 8;
    case Field::host:
    case Field::server_name: return one.how == How::is ? 8 : 16;
    case Field::header:
    case Field::claim: return one.how == How::is ? 8 : 16;
    case Field::source:
    case Field::remote:
    case Field::destination: {
      const size_t open = (one.text.starts_with('6') ? 129 : 33) - one.text.size();
      return open <= 8 ? 8 : open >= 32 && one.text.size() == 1 ? kNearlyAll : 64;
    }
    case Field::port:
    case Field::method: return 128;
  }
  return kNearlyAll;
}

struct Weighed {
  uint64_t weight = 0;
  PolicyBound terms;
};
using Lightest = std::optional<Weighed>;

Weighed weighed(PolicyBound bound, const PolicyTermCounts& counts) {
  Weighed out;
  for (const PolicyTerm& one : bound) {
    const auto found = counts.find(one);
    out.weight += likelihood(one) * (found == counts.end() ? 1 : found->second);
  }
  out.terms = std::move(bound);
  return out;
}

void take_lighter(Lightest& of, Lightest other) {
  if (other && (!of || other->weight < of->weight)) of = std::move(other);
}

Lightest lightest(const Condition& condition, const PolicyTermCounts& counts);

Lightest of_all(const std::vector<Condition>& of, const PolicyTermCounts& counts) {
  Lightest out;
  for (const Condition& one : of) take_lighter(out, lightest(one, counts));
  return out;
}

Lightest of_any(const std::vector<Condition>& of, const PolicyTermCounts& counts) {
  Lightest out = Weighed{};
  for (const Condition& one : of) {
    Lightest other = lightest(one, counts);
    if (!other) return std::nullopt;
    out->weight += other->weight;
    std::ranges::move(other->terms, std::back_inserter(out->terms));
  }
  return out;
}

Lightest lightest(const Condition& condition, const PolicyTermCounts& counts) {
  if (std::holds_alternative<AllOf>(condition.test)) return of_all(condition.of, counts);
  if (std::holds_alternative<AnyOf>(condition.test)) return of_any(condition.of, counts);
  Lightest out;
  for (PolicyBound& bound : bounds_of(condition)) take_lighter(out, weighed(std::move(bound), counts));
  return out;
}

void add_terms(const Condition& condition, std::set<PolicyTerm>& out) {
  if (std::holds_alternative<Not>(condition.test)) return;
  for (const Condition& one : condition.of) add_terms(one, out);
  for (PolicyBound& bound : bounds_of(condition)) {
    for (PolicyTerm& one : bound) out.insert(std::move(one));
  }
}

}  // namespace

void count_terms(const Policy& policy, PolicyTermCounts& counts) {
  std::set<PolicyTerm> terms;
  add_terms(policy.permission, terms);
  add_terms(policy.principal, terms);
  for (const PolicyTerm& one : terms) ++counts[one];
}

std::optional<PolicyBound> bound_of(const Policy& policy, const PolicyTermCounts& counts) {
  Lightest out = lightest(policy.permission, counts);
  take_lighter(out, lightest(policy.principal, counts));
  if (!out) return std::nullopt;
  return std::move(out->terms);
}

}  // namespace weft::config

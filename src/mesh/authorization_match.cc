#include "mesh/authorization_match.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "envoy/config/rbac/v3/rbac.pb.h"
#include "envoy/extensions/path/match/uri_template/v3/uri_template_match.pb.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace rbac = envoy::config::rbac::v3;
namespace matcher = envoy::type::matcher::v3;
using Condition = AuthorizationCondition;
using Conditions = AuthorizationConditions;

constexpr std::string_view kClusterLocal = "cluster.local";
constexpr std::string_view kSpiffe = "spiffe://";
constexpr const char* kJwtFilter = "envoy.filters.http.jwt_authn";
constexpr const char* kPayload = "payload";
constexpr const char* kSomething = ".+";

// Names of Kubernetes have nothing to quote but dots.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\.+*?()|[]{}^$").contains(c)) out += '\\';
    out += c;
  }
  return out;
}

// "*" is anything but nothing, "x*" what begins with x, "*x" what ends with it.
void set_text(std::string_view value, matcher::StringMatcher& out) {
  if (value == "*") {
    out.mutable_safe_regex()->set_regex(kSomething);
  } else if (value.starts_with('*')) {
    out.set_suffix(std::string(value.substr(1)));
  } else if (value.ends_with('*')) {
    out.set_prefix(std::string(value.substr(0, value.size() - 1)));
  } else {
    out.set_exact(std::string(value));
  }
}

void set_header(const std::string& name, std::string_view value, bool ignore_case,
                envoy::config::route::v3::HeaderMatcher& out) {
  out.set_name(name);
  if (value == "*") return out.set_present_match(true);
  set_text(value, *out.mutable_string_match());
  if (ignore_case) out.mutable_string_match()->set_ignore_case(true);
}

void set_block(const std::string& value, envoy::config::core::v3::CidrRange& out) {
  const auto block = parse_ip_block(value);
  if (!block) return;  // such a condition is not written
  out.set_address_prefix(block->address);
  out.mutable_prefix_len()->set_value(block->length);
}

// The trust domain of a whole principal as one of them is written, "*" and what it ends in included.
bool is_one_of(std::string_view domain, const std::vector<std::string>& domains) {
  return std::ranges::any_of(domains, [&](std::string_view one) {
    return domain.starts_with('*') ? one.ends_with(domain.substr(1)) : one == domain;
  });
}

// A principal as it may come: an account of the mesh's own trust domain, of "cluster.local", which stands for that, or
// of an alias is the same account in each of them.
std::vector<std::string> in_each_trust_domain(const std::string& principal, const Settings& settings) {
  const size_t slash = principal.find('/');
  if (std::ranges::count(principal, '/') != 4) return {principal};
  const std::string_view domain = std::string_view(principal).substr(0, slash);
  std::vector<std::string> domains = settings.trust_domain_aliases;
  domains.insert(domains.begin(), settings.trust_domain);
  if (domain != kClusterLocal && !is_one_of(domain, domains)) return {principal};
  std::vector<std::string> out;
  if (domain.starts_with('*')) out.push_back(principal);
  for (const std::string& one : domains) {
    if (!domain.starts_with('*') || !one.ends_with(domain.substr(1))) out.push_back(one + principal.substr(slash));
  }
  return out;
}

void set_principal(const std::string& value, matcher::StringMatcher& out) {
  if (value == "*") {
    out.mutable_safe_regex()->set_regex(kSomething);
  } else if (value.starts_with('*')) {
    out.mutable_safe_regex()->set_regex(fmt::format("{}.*{}", kSpiffe, quoted(std::string_view(value).substr(1))));
  } else {
    set_text(std::string(kSpiffe) + value, out);
  }
}

void set_namespace(std::string_view value, matcher::StringMatcher& out) {
  std::string pattern;
  for (const char c : value) pattern += c == '*' ? ".*" : quoted({&c, 1});
  out.mutable_safe_regex()->set_regex(fmt::format(".*/ns/{}/.*", pattern));
}

void set_trust_domain(std::string_view value, std::string_view own, matcher::StringMatcher& out) {
  if (value.contains('*')) {
    const std::string text = value.starts_with('*') ? "[^/]*" + quoted(value.substr(1))
                                                    : quoted(value.substr(0, value.size() - 1)) + "[^/]*";
    out.mutable_safe_regex()->set_regex(fmt::format("{}{}/.*", kSpiffe, text));
  } else {
    out.set_prefix(fmt::format("{}{}/", kSpiffe, value == kClusterLocal ? own : value));
  }
}

void set_account(const std::string& value, matcher::StringMatcher& out) {
  const size_t slash = value.find('/');
  out.mutable_safe_regex()->set_regex(fmt::format("spiffe://.+/ns/{}/(.+/|)sa/{}(/.+)?",
                                                  quoted(std::string_view(value).substr(0, slash)),
                                                  quoted(std::string_view(value).substr(slash + 1))));
}

// A claim that is one of the values, or a list with one of them.
void set_claim(const std::vector<std::string>& path, const std::vector<std::string>& values,
               matcher::MetadataMatcher& out) {
  matcher::ValueMatcher one;
  if (values.size() == 1) {
    set_text(values.front(), *one.mutable_string_match());
  } else {
    for (const std::string& value : values)
      set_text(value, *one.mutable_or_match()->add_value_matchers()->mutable_string_match());
  }
  auto& either = *begin_claim(path, out).mutable_or_match();
  *either.add_value_matchers()->mutable_list_match()->mutable_one_of() = one;
  *either.add_value_matchers() = std::move(one);
}

void add_claim(const char* name, std::string_view value, bool is_prefix, bool is_suffix, rbac::Principal::Set& out) {
  auto& text = *begin_claim({name}, *out.add_ids()->mutable_metadata()).mutable_string_match();
  if (value.empty() && (is_prefix || is_suffix)) {
    text.mutable_safe_regex()->set_regex(kSomething);
  } else if (is_prefix) {
    text.set_prefix(std::string(value));
  } else if (is_suffix) {
    text.set_suffix(std::string(value));
  } else {
    text.set_exact(std::string(value));
  }
}

// "issuer/subject", cut at the last slash because issuers are URLs; a "*" at either end belongs to its own half.
// Without a slash, "x*" is about the issuer and "*x" about the subject.
void set_request_principal(std::string_view value, rbac::Principal::Set& out) {
  const bool open_start = value.starts_with('*');
  const bool open_end = !open_start && value.ends_with('*');
  if (open_start) value.remove_prefix(1);
  if (open_end) value.remove_suffix(1);
  const size_t slash = value.rfind('/');
  if (slash != value.npos) {
    add_claim("iss", value.substr(0, slash), false, open_start, out);
    add_claim("sub", value.substr(slash + 1), open_end, false, out);
  } else if (open_start) {
    add_claim("iss", "", true, false, out);
    add_claim("sub", value, false, true, out);
  } else {
    add_claim("iss", value, open_end, false, out);
    add_claim("sub", "", open_end, false, out);
  }
}

struct Writing {
  AuthorizationAction action;
  ChainKind chain;
  const Settings& settings;

  bool can_judge(const Condition& condition) const {
    return condition.can_be_judged && (chain == ChainKind::http || !is_of_request(condition.attribute));
  }
};

void write_value(const Condition& condition, const std::string& value, const Writing&, rbac::Permission& out) {
  switch (condition.attribute) {
    case Attribute::host: return set_header(":authority", value, true, *out.mutable_header());
    case Attribute::method: return set_header(":method", value, false, *out.mutable_header());
    case Attribute::path: {
      const std::string made = path_template_of(value);
      if (made.empty()) return set_text(value, *out.mutable_url_path()->mutable_path());
      envoy::extensions::path::match::uri_template::v3::UriTemplateMatchConfig config;
      config.set_path_template(made);
      out.mutable_uri_template()->set_name("uri-template");
      return pack(config, *out.mutable_uri_template()->mutable_typed_config());
    }
    case Attribute::destination_port: {
      uint32_t port = 0;
      std::from_chars(value.data(), value.data() + value.size(), port);
      return out.set_destination_port(port);
    }
    case Attribute::destination_ip: return set_block(value, *out.mutable_destination_ip());
    case Attribute::server_name: return set_text(value, *out.mutable_requested_server_name());
    default: return;
  }
}

void write_value(const Condition& condition, const std::string& value, const Writing& how, rbac::Principal& out) {
  switch (condition.attribute) {
    case Attribute::principal: return set_principal(value, *out.mutable_authenticated()->mutable_principal_name());
    case Attribute::request_principal: return set_request_principal(value, *out.mutable_and_ids());
    case Attribute::service_account: return set_account(value, *out.mutable_authenticated()->mutable_principal_name());
    case Attribute::source_namespace:
      return set_namespace(value, *out.mutable_authenticated()->mutable_principal_name());
    case Attribute::trust_domain:
      return set_trust_domain(value, how.settings.trust_domain, *out.mutable_authenticated()->mutable_principal_name());
    case Attribute::remote_ip: return set_block(value, *out.mutable_remote_ip());
    case Attribute::source_ip: return set_block(value, *out.mutable_direct_remote_ip());
    case Attribute::header: return set_header(condition.name.front(), value, false, *out.mutable_header());
    default: return;
  }
}

// A claim takes all values at once, as istiod sends them.
bool write_claim(const Condition& condition, const std::vector<std::string>& values, rbac::Principal::Set& out) {
  switch (condition.attribute) {
    case Attribute::audience: set_claim({"aud"}, values, *out.add_ids()->mutable_metadata()); return true;
    case Attribute::presenter: set_claim({"azp"}, values, *out.add_ids()->mutable_metadata()); return true;
    case Attribute::claim: set_claim(condition.name, values, *out.add_ids()->mutable_metadata()); return true;
    default: return false;
  }
}
bool write_claim(const Condition&, const std::vector<std::string>&, rbac::Permission::Set&) { return false; }

auto* add(rbac::Permission::Set& set) { return set.add_rules(); }
auto* add(rbac::Principal::Set& set) { return set.add_ids(); }
auto* either(rbac::Permission& one) { return one.mutable_or_rules(); }
auto* either(rbac::Principal& one) { return one.mutable_or_ids(); }
auto* all_of(rbac::Permission& one) { return one.mutable_and_rules(); }
auto* all_of(rbac::Principal& one) { return one.mutable_and_ids(); }
auto* negation(rbac::Permission& one) { return one.mutable_not_rule(); }
auto* negation(rbac::Principal& one) { return one.mutable_not_id(); }

template <class Set>
void write_values(const Condition& condition, const std::vector<std::string>& values, const Writing& how, Set& out) {
  if (write_claim(condition, values, out)) return;
  for (const std::string& value : values) {
    if (condition.attribute != Attribute::principal) {
      write_value(condition, value, how, *add(out));
      continue;
    }
    for (const std::string& one : in_each_trust_domain(value, how.settings))
      write_value(condition, one, how, *add(out));
  }
}

// False: the rule is left out.
template <class Node>
bool write_conditions(const Conditions& conditions, const Writing& how, Node& out) {
  auto& all = *all_of(out);
  bool any = false;
  for (const Condition& condition : conditions) {
    if (!how.can_judge(condition)) {
      if (how.action == AuthorizationAction::allow) return false;
      continue;
    }
    any = true;
    if (!condition.values.empty()) write_values(condition, condition.values, how, *either(*add(all)));
    if (!condition.not_values.empty())
      write_values(condition, condition.not_values, how, *either(*negation(*add(all))));
  }
  if (!any) add(all)->set_any(true);
  return true;
}

}  // namespace

matcher::ValueMatcher& begin_claim(const std::vector<std::string>& path, matcher::MetadataMatcher& out) {
  out.set_filter(kJwtFilter);
  out.add_path()->set_key(kPayload);
  for (const std::string& step : path) out.add_path()->set_key(step);
  return *out.mutable_value();
}

bool write_rule(const AuthorizationRule& rule, AuthorizationAction action, ChainKind chain, const Settings& settings,
                rbac::Policy& out) {
  const Writing how{action, chain, settings};
  for (const Conditions& operation : rule.operations) {
    if (!write_conditions(operation, how, *out.add_permissions())) return false;
  }
  for (const Conditions& source : rule.sources) {
    if (!write_conditions(source, how, *out.add_principals())) return false;
  }
  return true;
}

void write_never(rbac::Policy& out) {
  out.add_permissions()->mutable_not_rule()->set_any(true);
  out.add_principals()->mutable_not_id()->set_any(true);
}

}  // namespace weft::mesh

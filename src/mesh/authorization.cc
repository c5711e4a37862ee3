#include "mesh/authorization.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "config/ip.h"
#include "config/uri_template.h"
#include "mesh/authorization_values.h"
#include "mesh/kinds/syntax.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;
using Conditions = AuthorizationConditions;

// Where a policy's text is read: what its conditions are about, and where its troubles go.
struct Reading {
  AuthorizationPolicy& policy;
  const config::PathForm& paths;

  void trouble(Trouble::What what, std::string path, uint32_t line, std::string text, std::string advice) {
    policy.troubles.push_back({what, false, std::move(path), std::move(text), std::move(advice), line});
  }
};

std::vector<std::string> words(const Value& list) {
  std::vector<std::string> out;
  for (const Value& one : list.as_array()) out.push_back(one.as_string());
  return out;
}

// What a condition is about: a method and a host may be asked for as headers, too.
Attribute really_about(const AuthorizationCondition& condition) {
  if (condition.attribute != Attribute::header) return condition.attribute;
  const std::string& name = condition.name.front();
  if (name == ":method") return Attribute::method;
  return name == ":authority" || name == "host" ? Attribute::host : Attribute::header;
}

// Why the value cannot be meant; empty: it can.
std::string why_not(const AuthorizationCondition& condition, const std::string& value, const config::PathForm& paths) {
  if (value.empty()) return "an empty value matches nothing";
  switch (really_about(condition)) {
    case Attribute::destination_ip:
    case Attribute::remote_ip:
    case Attribute::source_ip: return parse_ip_block(value) ? "" : fmt::format("\"{}\" is no IP block", value);
    case Attribute::destination_port: {
      uint16_t port = 0;
      const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), port);
      return problem == std::errc() && end == value.data() + value.size() ? ""
                                                                          : fmt::format("\"{}\" is no port", value);
    }
    case Attribute::path: {
      const std::string made = path_template_of(value);
      const auto compiled = made.empty() ? config::UriTemplate() : config::UriTemplate::make(made);
      return compiled ? why_no_path(value, paths) : compiled.error().detail;
    }
    case Attribute::method: return why_no_method(value);
    case Attribute::host: return why_no_host(value);
    case Attribute::server_name: return why_no_server_name(value);
    case Attribute::principal: return why_no_principal(value);
    case Attribute::request_principal: return why_no_request_principal(value);
    case Attribute::trust_domain:
      return kinds::is_trust_domain(value) ? "" : fmt::format("\"{}\" {}", value, kinds::kNoTrustDomain);
    default: return "";
  }
}

// Whether no request has what cannot be meant, so that one among others takes nothing from them. Of a template that is
// none nobody knows.
bool is_never_met(Attribute attribute, const std::string& value) {
  const bool of_text = attribute == Attribute::path || attribute == Attribute::method || attribute == Attribute::host ||
                       attribute == Attribute::principal || attribute == Attribute::request_principal ||
                       attribute == Attribute::server_name;
  return of_text && !value.empty() && !value.contains('{');
}

// A value that is never met is taken from a list of others: by itself, or in a list of what is left out, it would open.
void check_values(AuthorizationCondition& condition, const std::string& path, uint32_t line, Reading& reading) {
  const Attribute attribute = really_about(condition);
  std::vector<std::string> good;
  bool others_hold = true;
  for (const auto* list : {&condition.values, &condition.not_values}) {
    for (const std::string& value : *list) {
      const bool is_good = why_not(condition, value, reading.paths).empty();
      if (is_good && list == &condition.values) good.push_back(value);
      if (!is_good && (list == &condition.not_values || !is_never_met(attribute, value))) others_hold = false;
    }
  }
  others_hold = others_hold && !good.empty();
  for (const auto* list : {&condition.values, &condition.not_values}) {
    for (const std::string& value : *list) {
      std::string why = why_not(condition, value, reading.paths);
      if (why.empty()) continue;
      condition.can_be_judged = others_hold;
      reading.trouble(Trouble::What::bad_value, path, line, std::move(why),
                      others_hold ? "correct the value; without it the others hold" : "correct the value");
    }
  }
  if (others_hold) condition.values = std::move(good);
}

// Of hosts that a rule keeps out, or lets in all but.
void add_host_remark(const AuthorizationCondition& condition, const std::string& path, uint32_t line,
                     Reading& reading) {
  if (really_about(condition) != Attribute::host || !condition.can_be_judged) return;
  const bool lets_in = reading.policy.action == AuthorizationAction::allow;
  const std::string host = passes_by_port(lets_in ? condition.not_values : condition.values);
  if (host.empty()) return;
  reading.trouble(
      Trouble::What::has_no_say, path, line,
      fmt::format("\"{0}\" is not \"{0}:80\", as a caller may write it, so the rule is not about that", host),
      fmt::format("add \"{}:*\"", host));
}

void add_condition(Attribute attribute, std::vector<std::string> name, std::string said_as, const Value& values,
                   const Value& not_values, const std::string& path, Conditions& out, Reading& reading) {
  AuthorizationCondition made;
  made.attribute = attribute;
  made.name = std::move(name);
  made.values = words(values);
  made.not_values = words(not_values);
  if (made.values.empty() && made.not_values.empty()) return;
  made.said_as = std::move(said_as);
  if (attribute == Attribute::service_account) {
    for (auto* list : {&made.values, &made.not_values}) {
      for (std::string& account : *list) {
        if (!account.contains('/')) account = fmt::format("{}/{}", reading.policy.object.ns, account);
      }
    }
  }
  const uint32_t line = values.is_null() ? not_values.line : values.line;
  check_values(made, path, line, reading);
  add_host_remark(made, path, line, reading);
  out.push_back(std::move(made));
}

// A condition that was begun and says nothing must not become "always".
AuthorizationCondition unsaid(std::string said_as) {
  AuthorizationCondition out;
  out.said_as = std::move(said_as);
  out.can_be_judged = false;
  return out;
}

struct Field {
  std::string_view name;
  std::string_view negated;
  Attribute attribute;
};
// In the order of Istio's filters.
constexpr Field kOperation[] = {{"hosts", "notHosts", Attribute::host},
                                {"methods", "notMethods", Attribute::method},
                                {"paths", "notPaths", Attribute::path},
                                {"ports", "notPorts", Attribute::destination_port}};
constexpr Field kSource[] = {{"principals", "notPrincipals", Attribute::principal},
                             {"requestPrincipals", "notRequestPrincipals", Attribute::request_principal},
                             {"serviceAccounts", "notServiceAccounts", Attribute::service_account},
                             {"namespaces", "notNamespaces", Attribute::source_namespace},
                             {"trustDomains", "notTrustDomains", Attribute::trust_domain},
                             {"remoteIpBlocks", "notRemoteIpBlocks", Attribute::remote_ip},
                             {"ipBlocks", "notIpBlocks", Attribute::source_ip}};

template <size_t kCount>
Conditions read_fields(const Value& from, const Field (&fields)[kCount], const std::string& path, Reading& reading) {
  Conditions out;
  for (const Field& field : fields) {
    const Value& values = from.get(field.name);
    const std::string_view said_as = values.size() > 0 ? field.name : field.negated;
    add_condition(field.attribute, {}, std::string(said_as), values, from.get(field.negated),
                  fmt::format("{}.{}", path, said_as), out, reading);
  }
  return out;
}

// The elements of `from` or `to`, each with what `when` asks; without elements, that alone.
template <size_t kCount>
std::vector<Conditions> read_elements(const Value& list, std::string_view inner, const Field (&fields)[kCount],
                                      const std::string& path, const Conditions& when, Reading& reading) {
  std::vector<Conditions> out;
  for (size_t i = 0; i < list.as_array().size(); ++i) {
    const std::string here = fmt::format("{}.{}", at_index(path, i), inner);
    Conditions all = read_fields(list.as_array()[i].get(inner), fields, here, reading);
    if (all.empty()) {
      reading.trouble(Trouble::What::bad_value, here, list.as_array()[i].line, "says nothing",
                      "say something, or leave it out");
      all.push_back(unsaid(std::string(inner)));
    }
    all.insert(all.end(), when.begin(), when.end());
    out.push_back(std::move(all));
  }
  if (out.empty()) out.push_back(when);
  return out;
}

struct WhenKey {
  std::string_view key;
  Attribute attribute;
};
constexpr WhenKey kWhenKeys[] = {{"source.ip", Attribute::source_ip},
                                 {"remote.ip", Attribute::remote_ip},
                                 {"source.namespace", Attribute::source_namespace},
                                 {"source.trustDomain", Attribute::trust_domain},
                                 {"source.principal", Attribute::principal},
                                 {"source.serviceAccount", Attribute::service_account},
                                 {"request.auth.principal", Attribute::request_principal},
                                 {"request.auth.audiences", Attribute::audience},
                                 {"request.auth.presenter", Attribute::presenter},
                                 {"request.headers[", Attribute::header},
                                 {"request.auth.claims[", Attribute::claim},
                                 {"destination.ip", Attribute::destination_ip},
                                 {"destination.port", Attribute::destination_port},
                                 {"connection.sni", Attribute::server_name}};

// "[a][b]" → a, b. Empty: it is not of this form.
std::vector<std::string> in_brackets(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const size_t end = text.find(']');
    if (!text.starts_with('[') || end == text.npos || end == 1) return {};
    names.emplace_back(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
  }
  return names;
}

struct Meaning {
  Attribute attribute = Attribute::other;
  std::vector<std::string> name;
};

Meaning meaning_of(std::string_view key) {
  for (const WhenKey& known : kWhenKeys) {
    if (!known.key.ends_with('[')) {
      if (key == known.key) return {known.attribute, {}};
      continue;
    }
    if (!key.starts_with(known.key)) continue;
    Meaning out{known.attribute, in_brackets(key.substr(known.key.size() - 1))};
    const bool header = known.attribute == Attribute::header;
    if (out.name.empty() || (header && out.name.size() > 1)) return {};
    if (header) out.name.front() = lower_case(std::move(out.name.front()));
    return out;
  }
  return {};
}

bool is_of_operation(Attribute attribute) { return attribute <= Attribute::other; }

void read_when(const Value& when, const std::string& path, Conditions& operation, Conditions& source,
               Reading& reading) {
  for (size_t i = 0; i < when.as_array().size(); ++i) {
    const Value& condition = when.as_array()[i];
    const std::string& key = condition.get("key").as_string();
    const std::string here = at_index(path, i);
    const Meaning meaning = meaning_of(key);
    Conditions& side = is_of_operation(meaning.attribute) ? operation : source;
    const size_t before = side.size();
    add_condition(meaning.attribute, meaning.name, key, condition.get("values"), condition.get("notValues"), here, side,
                  reading);
    if (side.size() == before) side.push_back(unsaid(key));
    if (meaning.attribute != Attribute::other) continue;
    side.back().can_be_judged = false;
    reading.trouble(Trouble::What::unsupported, here + ".key", condition.get("key").line,
                    fmt::format("\"{}\" cannot be judged: {}", key,
                                reading.policy.action == AuthorizationAction::allow ? "the rule lets nothing in"
                                                                                    : "the rule holds whatever it is"),
                    "take the condition out");
  }
}

AuthorizationRule read_rule(const Value& from, const std::string& path, Reading& reading) {
  AuthorizationRule rule;
  rule.path = path;
  rule.line = from.line;
  Conditions operation;
  Conditions source;
  read_when(from.get("when"), path + ".when", operation, source, reading);
  rule.operations = read_elements(from.get("to"), "operation", kOperation, path + ".to", operation, reading);
  rule.sources = read_elements(from.get("from"), "source", kSource, path + ".from", source, reading);
  return rule;
}

AuthorizationAction action_of(const std::string& word) {
  for (const auto action : {AuthorizationAction::custom, AuthorizationAction::audit, AuthorizationAction::deny}) {
    if (word == name_of(action)) return action;
  }
  return AuthorizationAction::allow;
}

// Go's strconv.ParseBool, which Istio reads the annotation with.
bool is_true(const std::string& word) {
  constexpr std::string_view kTrue[] = {"1", "t", "T", "TRUE", "true", "True"};
  return std::ranges::find(kTrue, word) != std::end(kTrue);
}

}  // namespace

std::string_view name_of(AuthorizationAction action) {
  switch (action) {
    case AuthorizationAction::custom: return "CUSTOM";
    case AuthorizationAction::audit: return "AUDIT";
    case AuthorizationAction::deny: return "DENY";
    case AuthorizationAction::allow: break;
  }
  return "ALLOW";
}

bool is_of_request(Attribute attribute) {
  switch (attribute) {
    case Attribute::host:
    case Attribute::method:
    case Attribute::path:
    case Attribute::request_principal:
    case Attribute::header:
    case Attribute::audience:
    case Attribute::presenter:
    case Attribute::claim: return true;
    default: return false;
  }
}

std::string AuthorizationRule::of_request() const {
  std::vector<std::string> said;
  for (const auto* side : {&operations, &sources}) {
    for (const Conditions& all : *side) {
      for (const AuthorizationCondition& one : all) {
        if (is_of_request(one.attribute) && std::ranges::find(said, one.said_as) == said.end())
          said.push_back(one.said_as);
      }
    }
  }
  std::string text;
  for (size_t i = 0; i < said.size(); ++i) text += (i == 0 ? "" : i + 1 == said.size() ? " and " : ", ") + said[i];
  return text;
}

bool AuthorizationPolicy::operator==(const AuthorizationPolicy& other) const {
  return object == other.object && dry_run == other.dry_run && spec == other.spec && troubles == other.troubles;
}

AuthorizationPolicy read_authorization_policy(const Value& object, const config::PathForm& paths) {
  AuthorizationPolicy out;
  Reading reading{out, paths};
  out.object = object_name(object);
  out.spec = object.get("spec");
  out.action = action_of(out.spec.get("action").as_string());
  out.dry_run = is_true(object.at("metadata", "annotations", kDryRun).as_string());
  out.target = read_policy_target(out.spec, out.troubles);
  if (out.action == AuthorizationAction::custom) {
    out.provider = out.spec.at("provider", "name").as_string();
    if (out.dry_run) {
      reading.trouble(Trouble::What::unsupported, "spec.action \"CUSTOM\"", out.spec.get("action").line,
                      "being a dry run it asks nobody, and does nothing", "take the annotation istio.io/dry-run off");
    }
  }
  const Value& rules = out.spec.get("rules");
  for (size_t i = 0; i < rules.as_array().size(); ++i)
    out.rules.push_back(read_rule(rules.as_array()[i], at_index("spec.rules", i), reading));
  return out;
}

std::optional<IpBlock> parse_ip_block(const std::string& text) {
  const size_t slash = text.find('/');
  IpBlock block{text.substr(0, slash), 0};
  const auto ip = config::parse_ip(block.address);
  if (!ip) return std::nullopt;
  block.length = block.address.contains(':') ? 128 : 32;
  if (slash != std::string::npos) {
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + slash + 1, end, block.length);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  }
  if (!config::IpRange::make(block.address, block.length)) return std::nullopt;
  return block;
}

std::string path_template_of(std::string_view path) {
  std::string out(path);
  bool is_template = false;
  for (std::string_view glob : {"{**}", "{*}"}) {
    for (size_t at = out.find(glob); at != out.npos; at = out.find(glob, at)) {
      out.replace(at, glob.size(), glob.substr(1, glob.size() - 2));
      is_template = true;
    }
  }
  return is_template ? out : std::string();
}

}  // namespace weft::mesh

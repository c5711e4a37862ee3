// AuthorizationPolicy: what Istio's admission refuses, and path templates that proxies would.
#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_shape.h"
#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;
using Names = std::initializer_list<std::string_view>;

constexpr int kMostPort = 65535;
constexpr std::string_view kNeverTriggers =
    "is needed for {}: without a rule it would never match; write [{{}}] to match everything";

bool number_up_to(std::string_view text, int most) {
  int number = -1;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() && number >= 0 && number <= most;
}

bool is_ip_block(const std::string& text) {
  const size_t slash = text.find('/');
  const std::string address = text.substr(0, slash);
  unsigned char bytes[16];
  const bool v4 = inet_pton(AF_INET, address.c_str(), bytes) == 1;
  if (!v4 && inet_pton(AF_INET6, address.c_str(), bytes) != 1) return false;
  return slash == std::string::npos || number_up_to(std::string_view(text).substr(slash + 1), v4 ? 32 : 128);
}

bool is_port(const std::string& text) { return number_up_to(text, kMostPort); }

// Path templates know {*} and {**} alone; a glob outside of braces would be taken for one of theirs.
bool is_path(const std::string& text) {
  if (text.find("{*}") == text.npos && text.find("{**}") == text.npos) return true;
  std::string_view rest = text;
  for (size_t at = rest.find_first_of("*{}"); at != rest.npos; at = rest.find_first_of("*{}")) {
    rest.remove_prefix(at);
    const bool one = rest.starts_with("{*}");
    if (!one && !rest.starts_with("{**}")) return false;
    rest.remove_prefix(one ? 3 : 4);
  }
  return true;
}

bool is_account(const std::string& text) {
  return std::ranges::count(text, '/') <= 1 && !text.starts_with('/') && !text.ends_with('/');
}

struct Form {
  bool (*fits)(const std::string&);
  std::string_view complaint;
};
constexpr Form kAnything{nullptr, ""};
constexpr Form kIpBlock{is_ip_block, "is neither an IP address nor a CIDR block; write one like 10.0.0.0/8"};
constexpr Form kPort{is_port, "is no port: 0 to 65535"};
constexpr Form kPath{is_path, "is no path template: {*} and {**} stand alone, without other \"*\" or braces"};
constexpr Form kTrustDomain{is_trust_domain, kNoTrustDomain};
constexpr Form kAccount{is_account, "is no service account; write NAME or NAMESPACE/NAME"};

void check_values(const Value& list, const Path& path, const Form& form, Findings& findings) {
  size_t i = 0;
  for (const Value& one : list.as_array()) {
    const Path at = path.index(i++);
    if (one.as_string().empty()) {
      findings.bad(at, one, "must not be empty");
    } else if (form.fits != nullptr && !form.fits(one.as_string())) {
      findings.bad(at, one, fmt::format("\"{}\" {}", one.as_string(), form.complaint));
    }
  }
}

struct NegatableField {
  std::string_view name;
  std::string_view negated;
  Form form = kAnything;
};
constexpr NegatableField kSource[] = {
    {"principals", "notPrincipals"},
    {"requestPrincipals", "notRequestPrincipals"},
    {"namespaces", "notNamespaces"},
    {"serviceAccounts", "notServiceAccounts", kAccount},
    {"ipBlocks", "notIpBlocks", kIpBlock},
    {"remoteIpBlocks", "notRemoteIpBlocks", kIpBlock},
    {"trustDomains", "notTrustDomains", kTrustDomain},
};
constexpr NegatableField kOperation[] = {
    {"hosts", "notHosts"},
    {"ports", "notPorts", kPort},
    {"methods", "notMethods"},
    {"paths", "notPaths", kPath},
};

// The elements of `from` and `to`: each is one object of lists, of which one must say something.
template <size_t kCount>
void check_elements(const Value& rule, std::string_view list, std::string_view inner,
                    const NegatableField (&fields)[kCount], const Path& path, Findings& findings) {
  const Value& elements = rule.get(list);
  const Path here = path.field(list);
  if (elements.is_array() && elements.size() == 0)
    findings.bad(here, elements, "is empty; leave it out to match everything");
  size_t i = 0;
  for (const Value& element : elements.as_array()) {
    const Path at = here.index(i++);
    const Value& said = element.get(inner);
    const Path inside = at.field(inner);
    size_t values = 0;
    for (const NegatableField& field : fields) {
      values += said.get(field.name).size() + said.get(field.negated).size();
      check_values(said.get(field.name), inside.field(field.name), field.form, findings);
      check_values(said.get(field.negated), inside.field(field.negated), field.form, findings);
    }
    if (values == 0) findings.missing(inside, element, "must say something in at least one of its fields");
  }
}

void check_accounts(const Value& rule, const Path& path, Findings& findings) {
  const Path from = path.field("from");
  size_t i = 0;
  for (const Value& element : rule.get("from").as_array()) {
    const Path at = from.index(i++);
    const Value& source = element.get("source");
    size_t others = 0;
    for (std::string_view field : {"principals", "notPrincipals", "namespaces", "notNamespaces"})
      others += source.get(field).size();
    if (others > 0 && source.get("serviceAccounts").size() + source.get("notServiceAccounts").size() > 0)
      findings.bad(at.field("source"), source,
                   "has serviceAccounts beside principals or namespaces; an account says its namespace already");
  }
}

struct WhenKey {
  std::string_view key;
  bool bracketed = false;
  Form form = kAnything;
};
constexpr WhenKey kWhenKeys[] = {
    {"request.headers", true},
    {"source.ip", false, kIpBlock},
    {"remote.ip", false, kIpBlock},
    {"source.namespace"},
    {"source.principal"},
    {"source.trustDomain", false, kTrustDomain},
    {"source.serviceAccount", false, kAccount},
    {"request.auth.principal"},
    {"request.auth.audiences"},
    {"request.auth.presenter"},
    {"request.auth.claims", true},
    {"destination.ip", false, kIpBlock},
    {"destination.port", false, kPort},
    {"connection.sni"},
    {"experimental.envoy.filters.", true},
};

// "[a][b]"
bool is_brackets(std::string_view text) {
  if (text.empty()) return false;
  while (!text.empty()) {
    const size_t end = text.find(']');
    if (!text.starts_with('[') || end == text.npos || end == 1) return false;
    text.remove_prefix(end + 1);
  }
  return true;
}

const WhenKey* when_key(std::string_view key) {
  for (const WhenKey& one : kWhenKeys) {
    const bool open = one.key.ends_with('.');
    if (key == one.key || (one.bracketed && key.starts_with(one.key) && (open || key[one.key.size()] == '[')))
      return &one;
  }
  return nullptr;
}

void refuse_key(const Value& key, const Path& path, Findings& findings) {
  std::vector<std::string_view> known;
  for (const WhenKey& one : kWhenKeys) known.push_back(one.key);
  const std::string_view meant = nearest(key.as_string(), known);
  findings.bad(path, key,
               meant.empty()
                   ? fmt::format("\"{}\" is no key that Istio knows", key.as_string())
                   : fmt::format("\"{}\" is no key that Istio knows; did you mean \"{}\"?", key.as_string(), meant));
}

void check_when(const Value& rule, const Path& path, Findings& findings) {
  const Path here = path.field("when");
  size_t i = 0;
  for (const Value& condition : rule.get("when").as_array()) {
    const Path at = here.index(i++);
    const Value& key = condition.get("key");
    if (key.as_string().empty()) continue;  // the schema has said so
    const WhenKey* known = when_key(key.as_string());
    if (known == nullptr) {
      refuse_key(key, at.field("key"), findings);
    } else if (const size_t open = key.as_string().find('[');
               known->bracketed &&
               (open == std::string::npos || !is_brackets(std::string_view(key.as_string()).substr(open)))) {
      findings.bad(at.field("key"), key,
                   fmt::format("\"{}\" must end in a name in brackets, like {}[NAME]", key.as_string(), known->key));
    }
    if (condition.get("values").size() + condition.get("notValues").size() == 0)
      findings.missing(at.field("values"), condition, "needs at least one value, there or in notValues");
    for (std::string_view list : {"values", "notValues"})
      check_values(condition.get(list), at.field(list), known == nullptr ? kAnything : known->form, findings);
  }
}

// Who decides about CUSTOM is asked before a token is read, and Istio lets it look at no identity but a trust domain.
void check_custom(const Value& rule, const Path& path, Findings& findings) {
  constexpr std::string_view kComplaint = "is not possible with the action CUSTOM; choose by to, ipBlocks or headers";
  const Path from = path.field("from");
  size_t i = 0;
  for (const Value& element : rule.get("from").as_array()) {
    const Path at = from.index(i++);
    const Path source = at.field("source");
    for (std::string_view field : {"principals", "notPrincipals", "requestPrincipals", "notRequestPrincipals",
                                   "namespaces", "notNamespaces", "serviceAccounts", "notServiceAccounts"}) {
      const Value& said = element.at("source", field);
      if (said.size() > 0) findings.bad(source.field(field), said, std::string(kComplaint));
    }
  }
  const Path when = path.field("when");
  i = 0;
  for (const Value& condition : rule.get("when").as_array()) {
    const Path at = when.index(i++);
    const std::string& key = condition.get("key").as_string();
    if (key == "source.namespace" || key == "source.principal" || key == "source.serviceAccount" ||
        key.starts_with("request.auth."))
      findings.bad(at.field("key"), condition.get("key"), fmt::format("\"{}\" {}", key, kComplaint));
  }
}

void check_provider(const Value& spec, const Path& path, Findings& findings) {
  const bool custom = spec.get("action").as_string() == "CUSTOM";
  const Value& provider = spec.get("provider");
  const Path here = path.field("provider");
  if (custom && provider.get("name").as_string().empty())
    findings.missing(here.field("name"), spec, "is required with the action CUSTOM: it says who is asked");
  if (!custom && !provider.is_null()) findings.bad(here, provider, "is for the action CUSTOM alone; leave it out");
}

}  // namespace

void check_authorization_policy(const Value& spec, const Path& path, Findings& findings) {
  check_policy_target(spec, path, findings);
  check_provider(spec, path, findings);
  const std::string& action = spec.get("action").as_string();
  const Path rules = path.field("rules");
  if ((action == "DENY" || action == "CUSTOM") && spec.get("rules").size() == 0)
    findings.missing(rules, spec, fmt::format(fmt::runtime(kNeverTriggers), action));
  size_t i = 0;
  for (const Value& rule : spec.get("rules").as_array()) {
    const Path at = rules.index(i++);
    check_elements(rule, "from", "source", kSource, at, findings);
    check_elements(rule, "to", "operation", kOperation, at, findings);
    check_accounts(rule, at, findings);
    check_when(rule, at, findings);
    if (action == "CUSTOM") check_custom(rule, at, findings);
  }
}

}  // namespace weft::mesh::kinds

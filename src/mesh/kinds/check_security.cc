#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "codec/json.h"
#include "mesh/kinds/check_meaning.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

bool is_port(std::string_view text) {
  int number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() && number >= 1 && number <= 65535;
}

// RFC 9110 §5.6.2.
bool is_header_name(std::string_view text) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kMarks.contains(c);
  });
}

bool is_same_word(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == y; });
}

// A header that a token may set: none that says where a message ends or goes.
void check_set_header(const Value& name, const Path& path, Findings& findings) {
  if (name.as_string().empty()) return;
  if (!is_header_name(name.as_string()))
    return findings.bad(path, name, fmt::format("\"{}\" is no header name", name.as_string()));
  for (std::string_view framing : {"connection", "content-length", "expect", "host", "keep-alive", "proxy-connection",
                                   "te", "trailer", "upgrade", "transfer-encoding", "http2-settings"}) {
    if (is_same_word(name.as_string(), framing))
      findings.bad(path, name, fmt::format("no claim may set the header \"{}\"; choose another", name.as_string()));
  }
}

void check_not_empty(const Value& list, const Path& path, Findings& findings) {
  size_t i = 0;
  for (const Value& one : list.as_array()) {
    const Path at = path.index(i++);
    if (one.as_string().empty()) findings.bad(at, one, "must not be empty");
  }
}

void check_keys(const Value& rule, const Path& path, Findings& findings) {
  const Value& keys = rule.get("jwks");
  for (std::string_view field : {"jwksUri", "jwks_uri"}) {
    const Value& uri = rule.get(field);
    const std::string& text = uri.as_string();
    if (!text.empty() && !keys.as_string().empty())
      findings.bad(path, rule, fmt::format("says both jwks and {}; keep one", field));
    if (!text.empty() && !text.starts_with("http://") && !text.starts_with("https://"))
      findings.bad(path.field(field), uri, fmt::format("\"{}\" must begin with http:// or https://", text));
  }
  if (!rule.get("jwksUri").is_null() && !rule.get("jwks_uri").is_null())
    findings.bad(path.field("jwks_uri"), rule.get("jwks_uri"), "is the old name of jwksUri, beside it; keep that");
  if (keys.as_string().empty()) return;
  const auto parsed = codec::parse_json(keys.as_string());
  if (!parsed || !parsed->get("keys").is_array())
    findings.bad(path.field("jwks"), keys, "is no JSON Web Key Set; write {\"keys\": [...]} (RFC 7517)");
}

void check_jwt_rule(const Value& rule, const Path& path, Findings& findings) {
  for (std::string_view list : {"audiences", "fromParams", "fromCookies", "spaceDelimitedClaims"})
    check_not_empty(rule.get(list), path.field(list), findings);
  check_keys(rule, path, findings);
  const Path headers = path.field("fromHeaders");
  size_t i = 0;
  for (const Value& header : rule.get("fromHeaders").as_array()) {
    const Path at = headers.index(i++);
    const Value& name = header.get("name");
    if (!name.as_string().empty() && !is_header_name(name.as_string()))
      findings.bad(at.field("name"), name, fmt::format("\"{}\" is no header name", name.as_string()));
  }
  check_set_header(rule.get("outputPayloadToHeader"), path.field("outputPayloadToHeader"), findings);
  const Path claims = path.field("outputClaimToHeaders");
  i = 0;
  for (const Value& claim : rule.get("outputClaimToHeaders").as_array()) {
    const Path at = claims.index(i++);
    check_set_header(claim.get("header"), at.field("header"), findings);
  }
}

struct Target {
  std::string_view group;
  std::string_view kind;
};
constexpr Target kTargets[] = {{"", "Service"},
                               {"core", "Service"},
                               {"networking.istio.io", "ServiceEntry"},
                               {"gateway.networking.k8s.io", "Gateway"}};

void check_reference(const Value& reference, const Path& path, Findings& findings) {
  if (!reference.is_object()) return;
  if (!reference.get("namespace").as_string().empty())
    findings.bad(path.field("namespace"), reference.get("namespace"),
                 "must not be said: a policy is about its own namespace");
  const std::string& group = reference.get("group").as_string();
  const std::string& kind = reference.get("kind").as_string();
  const bool known =
      std::ranges::any_of(kTargets, [&](const Target& one) { return one.group == group && one.kind == kind; });
  if (!kind.empty() && !known)
    findings.bad(path.field("kind"), reference.get("kind"),
                 fmt::format("\"{}\" of the group \"{}\" is none of Service, ServiceEntry (networking.istio.io) and "
                             "Gateway (gateway.networking.k8s.io)",
                             kind, group));
}

}  // namespace

void check_policy_target(const Value& spec, const Path& path, Findings& findings) {
  const Value& selector = spec.get("selector");
  const Value& one = spec.get("targetRef");
  const Value& several = spec.get("targetRefs");
  if (int{!selector.is_null()} + int{!one.is_null()} + int{several.size() > 0} > 1)
    findings.bad(path, spec, "has more than one of selector, targetRef and targetRefs; keep one");
  const Path here = path.field("selector");
  const Path labels = here.field("matchLabels");
  for (const auto& [key, value, line] : selector.get("matchLabels").as_object()) {
    if (key.empty() || key.contains('*') || value.as_string().contains('*'))
      findings.bad(labels.key(key), value, "must be a whole label: a selector has no \"*\"");
  }
  check_reference(one, path.field("targetRef"), findings);
  const Path references = path.field("targetRefs");
  size_t i = 0;
  for (const Value& reference : several.as_array()) {
    const Path at = references.index(i++);
    check_reference(reference, at, findings);
  }
}

void check_request_authentication(const Value& spec, const Path& path, Findings& findings) {
  check_policy_target(spec, path, findings);
  const Path rules = path.field("jwtRules");
  size_t i = 0;
  for (const Value& rule : spec.get("jwtRules").as_array()) {
    const Path at = rules.index(i++);
    check_jwt_rule(rule, at, findings);
  }
}

void check_peer_authentication(const Value& spec, const Path& path, Findings& findings) {
  const Value& ports = spec.get("portLevelMtls");
  const Path here = path.field("portLevelMtls");
  for (const auto& [port, mtls, line] : ports.as_object()) {
    if (!is_port(port)) findings.bad(here.field(port), mtls, fmt::format("\"{}\" is no port: 1 to 65535", port));
  }
  // As Istio has it: which port a number means, only a workload can say.
  if (ports.size() > 0 && spec.get("selector").get("matchLabels").size() == 0)
    findings.bad(here, ports, "needs a selector: a port is one of the workloads it selects");
}

}  // namespace weft::mesh::kinds

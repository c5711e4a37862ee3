// AuthorizationPolicy: who may do what at a workload (security.istio.io), as the mesh keeps it.
//
// Immutable once read and shared by pointer: any thread. Read here into conditions without a protobuf type;
// authorization_match.h makes one rule into an RBAC policy, authorization_filters.h all that is said of a workload into
// filters. A condition that cannot be meant or judged is marked, and told as a trouble: the rule then lets nothing in
// (ALLOW), or keeps out without it (DENY, CUSTOM), so that no slip opens a door.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "config/listener.h"
#include "mesh/policy_target.h"
#include "mesh/trouble.h"

namespace weft::mesh {

inline constexpr std::string_view kDryRun = "istio.io/dry-run";  // the annotation

enum class AuthorizationAction : uint8_t { custom, audit, deny, allow };  // the order in which they are asked
std::string_view name_of(AuthorizationAction action);                     // "DENY"

// What a condition looks at.
enum class Attribute : uint8_t {
  // of what is done
  host,
  method,
  path,
  destination_port,
  destination_ip,
  server_name,
  other,  // what weft does not know
  // of who does it
  principal,
  request_principal,
  service_account,
  source_namespace,
  trust_domain,
  remote_ip,
  source_ip,
  header,
  audience,
  presenter,
  claim,
};
// Whether it is said by a request, and not by the connection alone.
bool is_of_request(Attribute attribute);

// One of `values`, and none of `not_values`; an empty list asks nothing.
struct AuthorizationCondition {
  Attribute attribute = Attribute::other;
  std::vector<std::string> name;        // of a header, in lower case; of a claim, a step each; else empty
  std::vector<std::string> values;      // as written; an account is whole: "shop/cart"
  std::vector<std::string> not_values;  // likewise
  std::string said_as;                  // "methods", "request.headers[x-user]"
  bool can_be_judged = true;
};
using AuthorizationConditions = std::vector<AuthorizationCondition>;  // all must hold; none: always

// Matches when one of `operations` holds and one of `sources`; neither is ever empty. `when` is part of each.
struct AuthorizationRule {
  std::vector<AuthorizationConditions> operations;
  std::vector<AuthorizationConditions> sources;
  std::string path;  // "spec.rules[0]"
  uint32_t line = 0;

  // What is said of requests, as written: "methods and paths". Empty: nothing is.
  std::string of_request() const;
};

struct AuthorizationPolicy {
  ObjectName object;
  AuthorizationAction action = AuthorizationAction::allow;
  bool dry_run = false;  // annotation istio.io/dry-run: only told what it would have decided
  std::string provider;  // of CUSTOM: who is asked (extension_provider.h)
  PolicyTarget target;
  std::vector<AuthorizationRule> rules;  // none: matches nothing
  codec::Value spec;
  Troubles troubles;  // of its own words

  bool operator==(const AuthorizationPolicy& other) const;  // the same words, read alike
};

// `paths`: the form in which they are judged, which what it says of them must have.
AuthorizationPolicy read_authorization_policy(const codec::Value& object, const config::PathForm& paths);

// The length of an address' prefix: "10.0.0.0/8" is 8, "10.0.0.1" all of it. nullopt: no address, or no such length.
struct IpBlock {
  std::string address;
  uint32_t length = 0;
};
std::optional<IpBlock> parse_ip_block(const std::string& text);
// Of a path with {*} or {**}, what proxies call it: "/v/{*}/x" is "/v/*/x". Empty: it is no template.
std::string path_template_of(std::string_view path);

}  // namespace weft::mesh

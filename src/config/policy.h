// Policies: who may do what, as one RBAC filter has it: named policies, each a tree of conditions on the connection and
// the request. rules/authorize.h judges with it.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile_rbac.h, which has refused whatever
// could not be judged. A policy set is made by PolicySet::make(), which orders and indexes it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "config/claim.h"
#include "config/ip.h"
#include "config/matcher.h"
#include "config/origin.h"
#include "config/policy_index.h"
#include "config/uri_template.h"

namespace weft::config {

// The inner nodes of a tree; what they combine is Condition::of.
struct Always {};
struct Never {};
struct AllOf {};
struct AnyOf {};
struct Not {};

// On the connection. A peer without a verified certificate passes neither of the first three.
struct Authenticated {};  // by any certificate
struct AuthenticatedAs {  // some name in the peer's certificate: URI, DNS, subject
  StringMatcher name;
};
struct PeerPrincipal {  // some URI in it: what Istio calls the principal (io.istio.peer_principal)
  StringMatcher name;
};
struct DirectRemoteIp {  // who is at the other end of the connection
  IpRange range;
};
struct RemoteIp {  // whom the request comes from, after X-Forwarded-For
  IpRange range;
};
struct DestinationIp {
  IpRange range;
};
struct DestinationPorts {
  uint32_t start = 0;  // inclusive
  uint32_t end = 0;    // exclusive; may be 65536
};
struct ServerName {  // SNI
  StringMatcher name;
};

// On the request; headers by HeaderMatcher, with ":method", ":authority", ":path" and ":scheme".
struct UrlPath {  // without query and fragment
  StringMatcher path;
};
// Envoy's Permission or Principal.
struct Condition {
  using Test = std::variant<Never, Always, AllOf, AnyOf, Not, HeaderMatcher, UrlPath, UriTemplate, Claim, Authenticated,
                            AuthenticatedAs, PeerPrincipal, DirectRemoteIp, RemoteIp, DestinationIp, DestinationPorts,
                            ServerName>;

  Test test;
  std::vector<Condition> of;  // of AllOf, AnyOf, and exactly one of Not
};

// envoy.config.rbac.v3.Policy: matches when both parts do.
struct Policy {
  std::string name;  // as sent: "ns[default]-policy[deny-admin]-rule[0]"
  Origin origin;     // read from it; empty for a name of another form
  Condition permission;
  Condition principal;
  uint64_t content = 0;  // hash of what it says, beside its name; 0: unknown, alike to nothing

  // `AuthorizationPolicy default/deny-admin rule[0]`, or `policy "NAME"`.
  std::string text() const;
};

// `allow`: let in is only what a policy matches. `deny`: kept out is what a policy matches. `log` keeps nothing out.
enum class PolicyAction : uint8_t { allow, deny, log };

// envoy.config.rbac.v3.RBAC.
struct PolicySet {
  static PolicySet make(PolicyAction action, std::vector<Policy> policies);

  PolicyAction action = PolicyAction::allow;
  std::vector<Policy> policies;    // by name: of several that match, the first is the one named
  PolicyIndex index;               // into `policies`
  std::vector<uint64_t> contents;  // of those that have one, sorted

  // Whether a policy of it says what that one does.
  bool says(uint64_t content) const;
  // Whether none of its policies says anything that `other` did not.
  bool is_within(const PolicySet& other) const;
};

// One filter: envoy.extensions.filters.http.rbac.v3.RBAC, or that of network.
struct Policies {
  std::optional<PolicySet> rules;   // none: lets everything in
  std::optional<PolicySet> shadow;  // only to be told what it would have decided
  std::string stat_prefix;
  uint64_t content = 0;            // hash of all of it; 0: unknown
  std::string shadow_stat_prefix;  // "istio_dry_run_allow_", or of CUSTOM policies "istio_ext_authz_"
};

}  // namespace weft::config

// What a policy cannot match without: terms of which one must hold, whatever else it says. PolicyIndex files policies
// by them.
//
// Pure: any thread. A bound may be wider than the policy, never narrower.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "config/text_table.h"

namespace weft::config {

struct Policy;

// What a term is about. One that is no name, no header and no claim has one value in every request.
enum class PolicyField : uint8_t {
  peer,         // a name of the peer                                     principals: [cluster.local/ns/a/sa/web]
  domain,       // the trust domain in it                                 trustDomains: ["*.example"]
  ns,           // what follows "/ns/" in it                              namespaces: [a, "team-*", "*-prod"]
  account,      // what follows "/sa/" in it                              serviceAccounts: [a/web]
  server_name,  // SNI                                                    when: connection.sni
  path,         // without query                                          paths: [/login, /api/*, "/v/{*}/x"]
  host,         // the authority                                          hosts: [shop.example]
  method,       //                                                        methods: [GET, HEAD]
  source,       // the other end of the connection, in bits               ipBlocks: [10.1.0.0/16]
  remote,       // whom the request comes from, in bits                   remoteIpBlocks: [10.1.0.0/16]
  destination,  // where the client meant to go, in bits                  when: destination.ip
  port,         // its port, in bits                                      ports: ["8080"]
  header,       //                                                        when: request.headers[x-team]
  claim,        // a claim, or an element of the list that it is          requestPrincipals, request.auth.claims[group]
};
inline constexpr size_t kPolicyFields = 12;  // those before `header`

struct PolicyTerm {
  PolicyField field = PolicyField::peer;
  TextTable::How how = TextTable::How::is;
  std::string text;                 // in lower case
  std::vector<std::string> name{};  // of a header; of a claim, its path

  auto operator<=>(const PolicyTerm&) const = default;
};

using PolicyBound = std::vector<PolicyTerm>;
// How many policies of a set speak of a term.
using PolicyTermCounts = std::map<PolicyTerm, uint32_t>;

// Counts each term that might bound the policy, once.
void count_terms(const Policy& policy, PolicyTermCounts& counts);

// Of all that bound the policy, what the fewest requests are likely to bring along: what is rarer by its nature, and in
// the policies that were counted. nullopt: it may match whatever the request is. Empty: it never matches.
std::optional<PolicyBound> bound_of(const Policy& policy, const PolicyTermCounts& counts);

}  // namespace weft::config

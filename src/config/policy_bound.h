// What a policy cannot match without: the values of one attribute outside of which its conditions cannot hold, whatever
// else they say. PolicyIndex files policies by it.
//
// Pure: any thread. A bound may be wider than the policy, never narrower.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace weft::config {

struct Policy;

// In the order of what tells most policies apart.
enum class PolicyKey : uint8_t {
  peer,      // an exact name of the peer                                 principals: [cluster.local/ns/a/sa/web]
  path,      // an exact path                                             paths: [/login, /logout]
  ns,        // a namespace in the peer's name, in Istio's regular forms  namespaces: [a], serviceAccounts: [a/web]
  host,      // an exact authority, in lower case                         hosts: [shop.example]
  start,     // how a path begins                                         paths: [/api/*, "/v/{*}/x"]
  end,       // how a path ends                                           paths: ["*/admin"]
  peer_end,  // how the peer's name ends, as Istio writes it            principals: ["*/sa/web"]
  host_end,  // how an authority ends, in lower case                    hosts: ["*.example"]
  source,    // a block with the other end of the connection              ipBlocks: [10.1.0.0/16]
  remote,    // a block with whom the request comes from                  remoteIpBlocks: [10.1.0.0/16]
  header,    // an exact value of a header                                when: request.headers[x-team]
  claim,     // an exact value of a claim, or of a list that it is        requestPrincipals, request.auth.claims[group]
  port,      // a destination port                                        ports: ["8080"]
  method,    // an exact method                                           methods: [GET, HEAD]
};
inline constexpr size_t kPolicyKeys = 14;

// Texts as they are filed: blocks by block_text(), headers and claims by pair_text(). nullopt: it may match under any
// value. Empty: it never matches.
using PolicyBound = std::optional<std::set<std::string>>;
PolicyBound bound_of(PolicyKey key, const Policy& policy);

}  // namespace weft::config

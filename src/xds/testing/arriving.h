// Arriving: what a sidecar's inbound listener does with a described connection or request, by the code proxies judge
// with. The same for a listener that istiod made and for one that we made (tests/golden/istio/inbound.yaml).
//
// Only for tests. Tokens are signed by the caller's issuer, whose keys stand in for those that the listener trusts.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "config/listener.h"
#include "tls/jwk.h"

namespace weft::xds::testing {

// tests/golden/istio/inbound.yaml.
std::vector<codec::Value> arriving();

// What of its first bytes chooses a chain, where the listener has somebody look at them.
bool by_tls(const config::Listener& inbound, const codec::Value& said);
std::string server_name_of(const codec::Value& said);
std::vector<std::string> application_protocols_of(const config::Listener& inbound, const codec::Value& said);

// By what those listeners tell chains apart: port, transport and application protocol, one after the other as Envoy
// does it. The proxy's own choice (proxy/choose_chain.h) is held to be the same, where both are at hand.
const config::FilterChain* chain_for(const config::Listener& inbound, const codec::Value& said);

struct Issuer {
  std::shared_ptr<const tls::Jwks> keys;
  std::function<std::string(std::string_view payload)> sign;
};

// One line: "in by mutual TLS to inbound|8080||: allowed by …" and what the application sees of tokens, "403: denied by
// …", "401: Jwt …"; "turned away": no chain takes it, or one that ends another TLS, or none.
std::string what_becomes_of(const config::FilterChain* chain, const codec::Value& said, const Issuer& issuer);

}  // namespace weft::xds::testing

#include "proxy/choose_chain.h"

#include <algorithm>

#include "rules/server_name.h"

namespace weft::proxy {

namespace {

using config::FilterChain;
using Chains = std::vector<const FilterChain*>;

constexpr int kNoMatch = rules::kOtherName;  // else the higher, the more specific; 0 does not constrain

// Keeps the chains whose value is the most specific of those that match.
template <class Score>
void keep_best(Chains& chains, Score score) {
  int best = kNoMatch;
  size_t kept = 0;
  for (const FilterChain* chain : chains) {
    const int value = score(chain->match);
    if (value < best || value == kNoMatch) continue;
    if (value > best) kept = 0;
    best = value;
    chains[kept++] = chain;
  }
  chains.resize(kept);
}

int longest(const std::vector<config::Cidr>& ranges, const io::Address& address) {
  if (ranges.empty()) return 0;
  int best = kNoMatch;
  for (const config::Cidr& range : ranges) {
    if (in_range(range, address)) best = std::max<int>(best, range.length + 1);
  }
  return best;
}

int port_score(const config::FilterChainMatch& match, const io::Address& destination) {
  if (!match.destination_port) return 0;
  return *match.destination_port == destination.port() ? 1 : kNoMatch;
}

int transport_score(const config::FilterChainMatch& match, Spoken spoken) {
  if (match.transport_protocol.empty()) return 0;
  return (match.transport_protocol == "tls") == (spoken == Spoken::tls) ? 1 : kNoMatch;
}

// The client's order counts: its first protocol that any chain speaks.
int application_score(const config::FilterChainMatch& match, const std::vector<std::string>& spoken) {
  if (match.application_protocols.empty()) return 0;
  for (size_t i = 0; i < spoken.size(); ++i) {
    if (std::ranges::find(match.application_protocols, spoken[i]) != match.application_protocols.end())
      return static_cast<int>(spoken.size() - i);
  }
  return kNoMatch;
}

int source_type_score(const config::FilterChainMatch& match, const ConnectionFacts& facts) {
  if (match.source_type == config::SourceType::any) return 0;
  const bool local = facts.source.is_loopback() || facts.source.with_port(0) == facts.destination.with_port(0);
  return local == (match.source_type == config::SourceType::local) ? 1 : kNoMatch;
}

int source_port_score(const config::FilterChainMatch& match, const io::Address& source) {
  if (match.source_ports.empty()) return 0;
  return std::ranges::find(match.source_ports, source.port()) != match.source_ports.end() ? 1 : kNoMatch;
}

Chains by_destination(const config::Listener& listener, const io::Address& destination) {
  Chains chains;
  chains.reserve(listener.chains.size());
  for (const FilterChain& chain : listener.chains) chains.push_back(&chain);
  keep_best(chains, [&](const auto& match) { return port_score(match, destination); });
  keep_best(chains, [&](const auto& match) { return longest(match.destinations, destination); });
  return chains;
}

bool is_detected_http(const std::string& protocol) {
  return protocol == "http/1.0" || protocol == "http/1.1" || protocol == "h2c";
}

bool wants_tls(const config::FilterChainMatch& match) {
  if (!match.transport_protocol.empty()) return match.transport_protocol == "tls";
  return !match.server_names.empty() || !std::ranges::all_of(match.application_protocols, is_detected_http);
}

}  // namespace

bool in_range(const config::Cidr& range, const io::Address& address) {
  auto parsed = io::Address::parse_ip(range.address, 0);
  if (!parsed || parsed->family() != address.family()) return false;
  sockaddr_storage a;
  sockaddr_storage b;
  parsed->to_sockaddr(a);
  address.to_sockaddr(b);
  const auto* bytes_a = reinterpret_cast<const uint8_t*>(&a) + (a.ss_family == AF_INET ? 4 : 8);
  const auto* bytes_b = reinterpret_cast<const uint8_t*>(&b) + (a.ss_family == AF_INET ? 4 : 8);
  for (int bit = 0; bit < range.length; ++bit) {
    const uint8_t mask = static_cast<uint8_t>(0x80 >> (bit % 8));
    if ((bytes_a[bit / 8] & mask) != (bytes_b[bit / 8] & mask)) return false;
  }
  return true;
}

const FilterChain* choose_chain(const config::Listener& listener, const ConnectionFacts& facts) {
  Chains chains = by_destination(listener, facts.destination);
  const FirstBytes& first = facts.first;
  keep_best(chains, [&](const auto& match) { return rules::name_score(match.server_names, first.server_name); });
  keep_best(chains, [&](const auto& match) { return transport_score(match, first.spoken); });
  keep_best(chains, [&](const auto& match) { return application_score(match, first.application_protocols); });
  keep_best(chains, [&](const auto& match) { return longest(match.direct_sources, facts.source); });
  keep_best(chains, [&](const auto& match) { return source_type_score(match, facts); });
  keep_best(chains, [&](const auto& match) { return longest(match.sources, facts.source); });
  keep_best(chains, [&](const auto& match) { return source_port_score(match, facts.source); });
  if (!chains.empty()) return chains.front();
  return listener.default_chain ? &*listener.default_chain : nullptr;
}

bool may_end_tls(const config::Listener& listener, const io::Address& destination) {
  return std::ranges::any_of(by_destination(listener, destination),
                             [](const auto* chain) { return chain->tls != nullptr; });
}

Question what_to_ask(const config::Listener& listener, const io::Address& destination) {
  Question question;
  bool tls_chain = false;  // for which Envoy, too, looks without being told to
  for (const FilterChain* chain : by_destination(listener, destination)) {
    const config::FilterChainMatch& match = chain->match;
    tls_chain = tls_chain || wants_tls(match);
    if (!match.transport_protocol.empty() || !match.server_names.empty()) question.tls = true;
    if (match.application_protocols.empty() && match.server_names.empty()) continue;
    if (match.transport_protocol != "raw_buffer") question.tls = question.tls_names = true;
    if (match.transport_protocol != "tls" && std::ranges::any_of(match.application_protocols, is_detected_http))
      question.http = true;
  }
  const bool looks_for_tls =
      listener.tls_inspector.enabled ? listener.tls_inspector.applies_to(destination.port()) : tls_chain;
  if (!looks_for_tls) question.tls = question.tls_names = false;
  if (!listener.http_inspector.applies_to(destination.port())) question.http = false;
  return question;
}

}  // namespace weft::proxy

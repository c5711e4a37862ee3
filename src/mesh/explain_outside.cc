#include "mesh/explain_outside.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "config/ip.h"
#include "rules/server_name.h"

namespace weft::mesh {
namespace {

constexpr int kRefused = -1;

int range_score(const std::vector<config::Cidr>& ranges, std::string_view ip) {
  if (ranges.empty()) return 0;
  const auto address = config::parse_ip(ip);
  int best = kRefused;
  for (const config::Cidr& range : ranges) {
    const auto block = config::IpRange::make(range.address, range.length);
    if (address && block && block->contains(*address)) best = std::max(best, range.length + 1);
  }
  return best;
}

int protocol_score(const config::FilterChainMatch& match, bool tls) {
  if (match.application_protocols.empty()) return 0;
  return tls ? kRefused : 1;
}

using Scores = std::vector<int>;

// In the order in which the criteria count; empty: the chain does not take it.
Scores scores_of(const config::FilterChainMatch& match, const Target& target, std::string_view ip) {
  const Scores scores{!match.destination_port                  ? 0
                      : *match.destination_port == target.port ? 1
                                                               : kRefused,
                      range_score(match.destinations, ip), rules::name_score(match.server_names, target.server_name),
                      protocol_score(match, target.tls)};
  return std::ranges::find(scores, kRefused) == scores.end() ? scores : Scores();
}

}  // namespace

const config::FilterChain* chain_taking(const config::Listener& listener, const Target& target, std::string_view ip) {
  const config::FilterChain* best = nullptr;
  Scores most;
  for (const config::FilterChain& chain : listener.chains) {
    Scores scores = scores_of(chain.match, target, ip);
    if (scores.empty() || (best != nullptr && scores <= most)) continue;
    best = &chain;
    most = std::move(scores);
  }
  if (best != nullptr) return best;
  return listener.default_chain ? &*listener.default_chain : nullptr;
}

std::string why_not_seen(const View& view, const Service& service, uint16_t port) {
  if (!service.export_to.includes(view.ns)) {
    if (service.export_to.namespaces.empty()) return "it is exported to nobody";
    return fmt::format("it is exported to {} alone, not to {}", fmt::join(service.export_to.namespaces, ", "), view.ns);
  }
  if (view.sidecar == nullptr) return {};
  return fmt::format("the egress hosts of Sidecar {} do not name it{}", to_string(view.sidecar->object),
                     sees(view, service) ? fmt::format(" for port {}", port) : "");
}

std::string why_closed(const config::Origin& policy) {
  if (policy.rule.ends_with("egressProxy"))
    return fmt::format("the proxy closes the connection: no host, port and subset are as {} says",
                       config::to_string(policy));
  return fmt::format(
      "the proxy closes the connection: no ServiceEntry that it may see has this host, and {} is REGISTRY_ONLY",
      config::to_string(policy));
}

}  // namespace weft::mesh

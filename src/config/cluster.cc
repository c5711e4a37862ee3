#include "config/cluster.h"

#include <algorithm>

namespace weft::config {

bool TransportMatch::fits(const Endpoint* endpoint) const {
  return std::ranges::all_of(
      labels, [&](const auto& label) { return endpoint != nullptr && endpoint->label(label.first) == label.second; });
}

const Tls* Cluster::tls_for(const Endpoint* endpoint) const {
  for (const TransportMatch& transport : transports) {
    if (transport.fits(endpoint)) return transport.tls.get();
  }
  return tls.get();
}

std::vector<std::string> Cluster::names_secrets() const {
  std::vector<std::string> secrets = tls ? tls->names_secrets() : std::vector<std::string>{};
  for (const TransportMatch& transport : transports) {
    if (!transport.tls) continue;
    for (std::string& secret : transport.tls->names_secrets()) secrets.push_back(std::move(secret));
  }
  std::ranges::sort(secrets);
  const auto repeated = std::ranges::unique(secrets);
  secrets.erase(repeated.begin(), repeated.end());
  return secrets;
}

}  // namespace weft::config

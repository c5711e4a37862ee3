#include "config/cluster.h"

#include <algorithm>
#include <cmath>

namespace weft::config {

bool Outlier::is_error(uint16_t status) const {
  return error_statuses.empty() ? status >= 500 : std::ranges::binary_search(error_statuses, status);
}

uint32_t RetryBudget::of(uint32_t requests) const {
  return std::max(least, static_cast<uint32_t>(static_cast<uint64_t>(requests) * percent / 100));
}

// The public API's formula: weight × max(least, (age / window) ^ (1 / aggression)).
uint32_t SlowStart::hundredths(uint32_t weight, Duration age) const {
  const uint64_t whole = static_cast<uint64_t>(weight) * 100;
  uint64_t left = whole;
  if (age < window) {
    const double part =
        std::pow(std::max(0.0, static_cast<double>(age.count()) / static_cast<double>(window.count())), 1 / aggression);
    left = static_cast<uint64_t>(static_cast<double>(whole) * std::max(part, least_percent / 100.0));
  }
  return static_cast<uint32_t>(std::clamp<uint64_t>(left, 1, UINT32_MAX));
}

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

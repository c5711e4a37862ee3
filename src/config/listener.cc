#include "config/listener.h"

#include <algorithm>
#include <set>

#include "config/external_authorization.h"

namespace weft::config {
namespace {

template <class Visit>
void each_chain(const Listener& listener, Visit visit) {
  for (const FilterChain& chain : listener.chains) visit(chain);
  if (listener.default_chain) visit(*listener.default_chain);
}

template <class Filters>
void add_asked(const Filters& filters, std::set<std::string>& names) {
  for (const auto& filter : filters) {
    const auto* external = std::get_if<std::shared_ptr<const ExternalAuthorization>>(&filter);
    if (external != nullptr) names.insert((*external)->cluster);
  }
}

void add_clusters(const FilterChain& chain, std::set<std::string>& names) {
  add_asked(chain.filters, names);
  if (const auto* tcp = std::get_if<TcpProxy>(&chain.terminal)) {
    for (const ClusterWeight& entry : tcp->clusters) names.insert(entry.cluster);
    return;
  }
  const auto& http = std::get<HttpConnection>(chain.terminal);
  add_asked(http.filters, names);
  if (!http.routes) return;
  for (std::string& name : http.routes->names_clusters()) names.insert(std::move(name));
}

}  // namespace

bool Inspector::applies_to(uint16_t port) const {
  return enabled && std::none_of(disabled_ports.begin(), disabled_ports.end(),
                                 [&](const PortRange& range) { return port >= range.start && port < range.end; });
}

std::vector<std::string> Listener::names_routes() const {
  std::set<std::string> names;
  each_chain(*this, [&](const FilterChain& chain) {
    const auto* http = std::get_if<HttpConnection>(&chain.terminal);
    if (http != nullptr && !http->routes_name.empty()) names.insert(http->routes_name);
  });
  return {names.begin(), names.end()};
}

std::vector<std::string> Listener::names_clusters() const {
  std::set<std::string> names;
  each_chain(*this, [&](const FilterChain& chain) { add_clusters(chain, names); });
  return {names.begin(), names.end()};
}

std::vector<std::string> Listener::names_secrets() const {
  std::set<std::string> names;
  each_chain(*this, [&](const FilterChain& chain) {
    if (!chain.tls) return;
    for (std::string& name : chain.tls->names_secrets()) names.insert(std::move(name));
  });
  return {names.begin(), names.end()};
}

}  // namespace weft::config

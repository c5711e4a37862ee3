#include "proxy/upstream/terms.h"

#include "proxy/worker.h"

namespace weft::proxy::upstream {

std::shared_ptr<Terms> terms_of(const Worker& worker, const config::Tls* tls) {
  if (tls == nullptr) return nullptr;
  const Snapshot& snapshot = worker.snapshot();
  return std::make_shared<Terms>(Terms{.version = tls->version,
                                       .own = Secure::certificate_of(*tls, snapshot),
                                       .trust = Secure::trust_of(*tls, snapshot)});
}

std::string_view why_stale(Worker& worker, const config::Cluster& cluster, const Host& host, const Terms* terms) {
  // Whoever is no endpoint any more finishes what it has: nobody says how it would be called.
  if (host.endpoint == nullptr) return {};
  const config::Tls* tls = cluster.tls_for(host.endpoint);
  if ((tls == nullptr) != (terms == nullptr) || (tls != nullptr && tls->version != terms->version))
    return "its destination is called on other terms now";
  if (tls == nullptr) return {};
  const Snapshot& snapshot = worker.snapshot();
  const auto own = Secure::certificate_of(*tls, snapshot);
  if (own && terms->own && own != terms->own &&
      worker.secure().authority_of(own) != worker.secure().authority_of(terms->own))
    return "our own certificate is of another authority now";
  const auto trust = Secure::trust_of(*tls, snapshot);
  if (!trust || !terms->trust || trust == terms->trust || trust->version == terms->trust->version) return {};
  if (Secure::differ_in_roots_only(*trust, *terms->trust) && terms->anchor &&
      worker.secure().trusts(trust, *terms->anchor))
    return {};
  return "who vouched for its destination's certificate may be trusted no longer";
}

}  // namespace weft::proxy::upstream

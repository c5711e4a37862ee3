#include "proxy/upstream/terms.h"

#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

using config::Secret;

std::shared_ptr<const Secret> secret_of(const std::shared_ptr<const Secret>& own, const std::string& name,
                                        const Snapshot& snapshot) {
  return own || name.empty() ? own : Snapshot::find(snapshot.secrets, name);
}

bool only_roots_differ(const Secret& a, const Secret& b) {
  return a.system_roots == b.system_roots && a.revoked == b.revoked && a.revoked_leaf_only == b.revoked_leaf_only &&
         a.pins == b.pins && a.names.size() == b.names.size() &&
         std::ranges::equal(a.names, b.names, [](const config::PeerName& one, const config::PeerName& other) {
           return one.type == other.type && one.text.kind() == other.text.kind() &&
                  one.text.pattern() == other.text.pattern();
         });
}

}  // namespace

std::shared_ptr<Terms> terms_of(const Worker& worker, const config::Tls* tls) {
  if (tls == nullptr) return nullptr;
  const Snapshot& snapshot = worker.snapshot();
  return std::make_shared<Terms>(Terms{.version = tls->version,
                                       .own = secret_of(tls->certificate, tls->certificate_name, snapshot),
                                       .trust = secret_of(tls->trust, tls->trust_name, snapshot)});
}

std::string_view why_stale(Worker& worker, const config::Cluster& cluster, const Host& host, const Terms* terms) {
  // Whoever is no endpoint any more finishes what it has: nobody says how it would be called.
  if (host.endpoint == nullptr) return {};
  const config::Tls* tls = cluster.tls_for(host.endpoint);
  if ((tls == nullptr) != (terms == nullptr) || (tls != nullptr && tls->version != terms->version))
    return "its destination is called on other terms now";
  if (tls == nullptr) return {};
  const Snapshot& snapshot = worker.snapshot();
  const auto own = secret_of(tls->certificate, tls->certificate_name, snapshot);
  if (own && terms->own && own != terms->own &&
      worker.secure().authority_of(own) != worker.secure().authority_of(terms->own))
    return "our own certificate is of another authority now";
  const auto trust = secret_of(tls->trust, tls->trust_name, snapshot);
  if (!trust || !terms->trust || trust == terms->trust || trust->version == terms->trust->version) return {};
  if (only_roots_differ(*trust, *terms->trust) && terms->anchor && worker.secure().trusts(trust, *terms->anchor))
    return {};
  return "who vouched for its destination's certificate may be trusted no longer";
}

}  // namespace weft::proxy::upstream

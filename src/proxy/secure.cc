#include "proxy/secure.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "tls/certificate.h"

namespace weft::proxy {

namespace {

using config::Secret;

// nullptr: it is none, or not here.
std::shared_ptr<const Secret> named(const std::shared_ptr<const Secret>& own, const std::string& name,
                                    const Snapshot& snapshot) {
  return own || name.empty() ? own : Snapshot::find(snapshot.secrets, name);
}

Result<const Secret*> find(const std::shared_ptr<const Secret>& own, const std::string& name,
                           const Snapshot& snapshot) {
  // Staging keeps whatever a snapshot's listeners and clusters name in it; they themselves may be older by a moment.
  const Secret* found = named(own, name, snapshot).get();
  if (found == nullptr && !name.empty())
    return fail(Code::unavailable, Side::local, "the secret " + name + " is not here");
  return found;
}

tls::NameMatch name_of(const config::PeerName& name) {
  tls::NameMatch out;
  out.value = name.text.pattern();
  switch (name.text.kind()) {
    case config::StringMatcher::Kind::prefix: out.kind = tls::NameMatch::prefix; break;
    case config::StringMatcher::Kind::suffix: out.kind = tls::NameMatch::suffix; break;
    default: out.kind = tls::NameMatch::exact;  // the others are refused when compiled
  }
  switch (name.type) {
    case config::PeerName::Type::any: out.type = tls::NameMatch::any; break;
    case config::PeerName::Type::dns: out.type = tls::NameMatch::dns; break;
    case config::PeerName::Type::uri: out.type = tls::NameMatch::uri; break;
    case config::PeerName::Type::address: out.type = tls::NameMatch::address; break;
  }
  return out;
}

std::vector<tls::NameMatch> names_of(const config::Tls& tls, const Secret* trust) {
  std::vector<tls::NameMatch> names;
  for (const config::PeerName& name : tls.names) names.push_back(name_of(name));
  if (trust == nullptr) return names;
  for (const config::PeerName& name : trust->names) names.push_back(name_of(name));
  return names;
}

tls::KeyPair identity_of(const Secret* certificate) {
  return certificate == nullptr ? tls::KeyPair() : tls::KeyPair{certificate->certificate, certificate->key};
}

tls::Version version_of(config::TlsVersion version) {
  switch (version) {
    case config::TlsVersion::tls12: return tls::Version::tls12;
    case config::TlsVersion::tls13: return tls::Version::tls13;
    default: return tls::Version::any;
  }
}

constexpr std::string_view kServer = "server";
constexpr std::string_view kEdge = "edge";
constexpr std::string_view kHttp1 = "http/1.1";
constexpr std::string_view kHttp2 = "h2";
constexpr std::string_view kSpiffeScheme = "spiffe://";

std::vector<std::string> alpn_for(const config::Tls& tls, std::string_view protocol) {
  if (protocol.empty()) return tls.alpn;
  // To a sidecar it is said under Istio's names, so that it knows what is inside before it has looked.
  if (tls.is_between_sidecars()) return {fmt::format("istio-{}", protocol)};
  std::vector<std::string> offered;
  for (const std::string& name : tls.alpn) {
    if (name != (protocol == kHttp2 ? kHttp1 : kHttp2)) offered.push_back(name);
  }
  if (offered.empty()) offered.emplace_back(protocol);
  return offered;
}

tls::Protocols protocols_of(const config::Tls& tls) {
  return {version_of(tls.least), version_of(tls.most), tls.ciphers, tls.curves};
}

bool may_be(const std::vector<tls::NameMatch>& names, std::string_view identity) {
  return std::ranges::any_of(names, [&](const tls::NameMatch& name) {
    if (name.type != tls::NameMatch::any && name.type != tls::NameMatch::uri) return false;
    switch (name.kind) {
      case tls::NameMatch::prefix: return identity.starts_with(name.value);
      case tls::NameMatch::suffix: return identity.ends_with(name.value);
      default: return identity == name.value;
    }
  });
}

// Of whoever the endpoint is known as, apart by blanks, those that may be called there; all, if nobody says who may.
Result<std::vector<tls::NameMatch>> names_as(std::string_view identity, const std::vector<tls::NameMatch>& may) {
  std::vector<tls::NameMatch> names;
  for (std::string_view rest = identity; !rest.empty();) {
    const std::string_view one = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    if (may.empty() || may_be(may, one))
      names.push_back({tls::NameMatch::exact, std::string(one), tls::NameMatch::uri});
  }
  if (names.empty())
    return fail(Code::unavailable, Side::local,
                fmt::format("{} is none of those that the configuration lets be called there", identity));
  return names;
}

// Whoever is of our own trust domain.
tls::NameMatch of_the_mesh(const Secret* own) {
  tls::NameMatch out{tls::NameMatch::prefix, std::string(kSpiffeScheme), tls::NameMatch::uri};
  if (own == nullptr) return out;
  const auto info = tls::read_certificate_info(own->certificate);
  if (!info) return out;
  const std::string_view uri = info->spiffe_id();
  if (const size_t end = uri.find('/', kSpiffeScheme.size()); uri.starts_with(kSpiffeScheme) && end != uri.npos)
    out.value = uri.substr(0, end + 1);
  return out;
}

std::string_view role_of(config::Direction direction) {
  return direction == config::Direction::inbound ? kServer : kEdge;
}

// Known by the secrets, which come from the workload's own side.
bool is_within_mesh(const config::Tls& tls) {
  return tls.certificate == nullptr && tls.certificate_name == config::kOwnCertificate && tls.trust == nullptr &&
         tls.trust_name == config::kMeshTrust;
}

}  // namespace

Result<Secure::Material> Secure::material_of(const config::Tls& tls, const Snapshot& snapshot) {
  Material material;
  TRY(material.certificate, find(tls.certificate, tls.certificate_name, snapshot));
  for (const config::Tls::More& more : tls.more_certificates) {
    TRY(material.more_certificates.emplace_back(), find(more.certificate, more.name, snapshot));
  }
  TRY(material.trust, find(tls.trust, tls.trust_name, snapshot));
  return material;
}

Secure::Key Secure::key_of(std::string_view role, const config::Tls& tls, const Material& material,
                           std::string_view identity) {
  const auto version = [](const Secret* secret) { return secret == nullptr ? std::string() : secret->version; };
  std::string certificates = version(material.certificate);
  for (const Secret* more : material.more_certificates) certificates += "+" + version(more);
  return {std::string(role), tls.version, std::move(certificates), version(material.trust), std::string(identity)};
}

template <class Make>
Result<tls::Context> Secure::get(std::string_view role, const config::Tls& tls, const Snapshot& snapshot,
                                 std::string_view identity, Make make) {
  TRY(const Material material, material_of(tls, snapshot));
  Key key = key_of(role, tls, material, identity);
  if (const auto found = contexts_.find(key); found != contexts_.end()) return found->second;
  TRY(tls::Context context, make(material));
  return contexts_.emplace(std::move(key), std::move(context)).first->second;
}

Result<tls::Context> Secure::server(const config::Tls& tls, const Snapshot& snapshot, config::Direction direction) {
  return get(role_of(direction), tls, snapshot, {}, [&](const Material& material) {
    tls::ServerOptions options;
    options.identity = identity_of(material.certificate);
    for (const Secret* more : material.more_certificates) options.more_identities.push_back(identity_of(more));
    if (material.trust != nullptr) {
      options.roots = material.trust->roots;
      options.revoked = {material.trust->revoked, material.trust->revoked_leaf_only};
      options.client_certificate =
          tls.require_peer_certificate ? tls::ClientCertificate::required : tls::ClientCertificate::optional;
      options.client_names = names_of(tls, material.trust);
      options.client_pins = tls.pins;
      options.client_pins.insert(options.client_pins.end(), material.trust->pins.begin(), material.trust->pins.end());
    }
    options.alpn = tls.alpn;
    options.protocols = protocols_of(tls);
    if (direction == config::Direction::inbound && is_within_mesh(tls) && tls.require_peer_certificate)
      options.tickets = tickets_;
    return tls::Context::server(options);
  });
}

Result<tls::Context> Secure::client(const config::Tls& tls, const Snapshot& snapshot, std::string_view protocol,
                                    std::string_view identity) {
  return get(protocol, tls, snapshot, identity, [&](const Material& material) -> Result<tls::Context> {
    tls::ClientOptions options;
    options.identity = identity_of(material.certificate);
    options.verify_server = material.trust != nullptr;
    if (material.trust != nullptr) {
      options.roots = material.trust->roots;
      options.revoked = {material.trust->revoked, material.trust->revoked_leaf_only};
      options.system_roots = material.trust->system_roots;
      options.server_names = names_of(tls, material.trust);
      if (!identity.empty() && tls.is_between_sidecars()) {
        TRY(options.server_names, names_as(identity, options.server_names));
      }
      // Between sidecars the server's name is one for gateways to go by, and of no host: if nobody is named, whoever
      // the mesh vouches for is meant, as Istio has it.
      if (is_within_mesh(tls) && tls.is_between_sidecars() && options.server_names.empty())
        options.server_names = {of_the_mesh(material.certificate)};
      options.any_name = tls.server_name.empty() && tls.by_host != config::ByHost::proven;
      options.also_host = tls.by_host == config::ByHost::proven;
    }
    options.alpn = alpn_for(tls, protocol);
    options.protocols = protocols_of(tls);
    options.resumes = is_within_mesh(tls) && tls.is_between_sidecars() && !options.system_roots;
    return tls::Context::client(options);
  });
}

std::shared_ptr<const Secret> Secure::certificate_of(const config::Tls& tls, const Snapshot& snapshot) {
  return named(tls.certificate, tls.certificate_name, snapshot);
}

std::shared_ptr<const Secret> Secure::trust_of(const config::Tls& tls, const Snapshot& snapshot) {
  return named(tls.trust, tls.trust_name, snapshot);
}

bool Secure::differ_in_roots_only(const Secret& a, const Secret& b) {
  const auto same = [](const config::PeerName& one, const config::PeerName& other) {
    return one.type == other.type && one.text.kind() == other.text.kind() && one.text.pattern() == other.text.pattern();
  };
  return a.system_roots == b.system_roots && a.revoked == b.revoked && a.revoked_leaf_only == b.revoked_leaf_only &&
         a.pins == b.pins && std::ranges::equal(a.names, b.names, same);
}

bool Secure::trusts(const std::shared_ptr<const Secret>& trust, const tls::Fingerprint& anchor) {
  const auto [at, added] = anchors_.try_emplace(trust);
  if (added) at->second = tls::fingerprints_of(trust->roots);
  return std::ranges::find(at->second, anchor) != at->second.end();
}

const std::string& Secure::authority_of(const std::shared_ptr<const Secret>& certificate) {
  const auto [at, added] = authorities_.try_emplace(certificate);
  if (added) at->second = tls::authority_of(certificate->certificate);
  return at->second;
}

void Secure::sweep(const Snapshot& snapshot) {
  anchors_.clear();
  authorities_.clear();
  if (contexts_.empty()) return;
  std::set<Key> asked;
  const auto ask = [&](std::string_view role, const config::Tls* tls) {
    if (tls == nullptr) return;
    if (auto material = material_of(*tls, snapshot)) asked.insert(key_of(role, *tls, *material, {}));
  };
  for (const auto& [name, listener] : snapshot.listeners) {
    const std::string_view role = role_of(listener->direction);
    for (const config::FilterChain& chain : listener->chains) ask(role, chain.tls.get());
    if (listener->default_chain) ask(role, listener->default_chain->tls.get());
  }
  for (const auto& [name, cluster] : snapshot.clusters) {
    for (std::string_view protocol : {std::string_view(), kHttp1, kHttp2}) {
      ask(protocol, cluster->tls.get());
      for (const config::TransportMatch& transport : cluster->transports) ask(protocol, transport.tls.get());
    }
  }
  std::erase_if(contexts_, [&](const auto& entry) {
    Key of_anybody = entry.first;
    std::get<4>(of_anybody).clear();
    return !asked.contains(of_anybody);
  });
}

}  // namespace weft::proxy

// Secure: the tls::Contexts a worker terminates and begins TLS with, made of configuration and the secrets it names.
//
// Owned by the worker, on its thread. A context is made when it is first needed and kept while configuration asks for
// the same; another secret makes another context, and connections go on with the one they began with. Sessions are
// resumed between sidecars only: where both sides show the workload's own certificate and trust whom the mesh trusts.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <tuple>

#include "base/result.h"
#include "config/listener.h"
#include "config/tls.h"
#include "proxy/snapshot.h"
#include "tls/context.h"
#include "tls/ticket_keys.h"

namespace weft::proxy {

class Secure {
 public:
  // `tickets`: those of the process.
  explicit Secure(std::shared_ptr<tls::TicketKeys> tickets) : tickets_(std::move(tickets)) {}

  // For a filter chain, for a cluster. Error: unavailable, when a secret is not here; invalid. Only those that come in
  // to a sidecar are given tickets: a gateway's port may ask for the mesh's certificates, too.
  Result<tls::Context> server(const config::Tls& tls, const Snapshot& snapshot, config::Direction direction);
  // `protocol` is what will be spoken, as ALPN names it: nothing that contradicts it is offered. Empty: opaque bytes,
  // and whatever the configuration offers. `identity`: the SPIFFE ID the server must prove to have; empty: as the
  // configuration says.
  Result<tls::Context> client(const config::Tls& tls, const Snapshot& snapshot, std::string_view protocol,
                              std::string_view identity);

  // The certificate that is shown, and who may vouch for peers; nullptr: there is none, or it is not here.
  static std::shared_ptr<const config::Secret> certificate_of(const config::Tls& tls, const Snapshot& snapshot);
  static std::shared_ptr<const config::Secret> trust_of(const config::Tls& tls, const Snapshot& snapshot);
  // Whether whoever one of them trusted by a root that the other has, too, is trusted by that: all else is the same.
  static bool differ_in_roots_only(const config::Secret& a, const config::Secret& b);
  // Whether that certificate is one of those it trusts.
  bool trusts(const std::shared_ptr<const config::Secret>& trust, const tls::Fingerprint& anchor);

  // tls::authority_of() of that certificate.
  const std::string& authority_of(const std::shared_ptr<const config::Secret>& certificate);

  // Forgets what the snapshot does not ask for.
  void sweep(const Snapshot& snapshot);

 private:
  // "server" or the protocol of a client, the versions of what it is made of, and the peer's identity.
  using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;
  struct Material {
    const config::Secret* certificate = nullptr;
    std::vector<const config::Secret*> more_certificates{};
    const config::Secret* trust = nullptr;
  };
  static Result<Material> material_of(const config::Tls& tls, const Snapshot& snapshot);
  static Key key_of(std::string_view role, const config::Tls& tls, const Material& material, std::string_view identity);
  template <class Make>
  Result<tls::Context> get(std::string_view role, const config::Tls& tls, const Snapshot& snapshot,
                           std::string_view identity, Make make);

  std::shared_ptr<tls::TicketKeys> tickets_;
  std::map<Key, tls::Context> contexts_;
  // Since the last snapshot.
  std::map<std::shared_ptr<const config::Secret>, std::vector<tls::Fingerprint>> anchors_;
  std::map<std::shared_ptr<const config::Secret>, std::string> authorities_;
};

}  // namespace weft::proxy

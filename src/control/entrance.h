// Entrance: how proxies come in to the control plane over TCP (port 15012, as Istio's): TLS, who each of them is, and
// who may have which certificate.
//
// Owned by Control, on its loop, which outlives its tasks. The server proves itself by a certificate of the mesh's own
// authority. A client that shows a certificate must show a good one; without one it can only ask for one, by
// CreateCertificate, with a token of its service account that the API vouches for. Configuration is for those who have
// proved an identity, and only that of a pod which runs as it.
#pragma once

#include <optional>
#include <string>

#include "control/authority.h"
#include "io/network.h"
#include "kube/client.h"
#include "mesh/model.h"
#include "mesh/names.h"
#include "tls/context.h"
#include "xds/server.h"

namespace weft::control {

// What the server may be called by.
inline constexpr std::string_view kDiscoveryNames[] = {mesh::kDiscoveryName, "istiod.istio-system.svc", "localhost"};

// Tokens that are judged at once; who comes then is told to come again.
inline constexpr size_t kMostReviews = 32;

class Entrance {
 public:
  Entrance(io::Network& network, kube::Client& client, const mesh::Model& model)
      : network_(network), client_(client), model_(model) {}
  Entrance(const Entrance&) = delete;
  Entrance& operator=(const Entrance&) = delete;

  // Before the first connection. `authority` outlives this.
  void set_authority(const Authority& authority) { authority_ = &authority; }
  // Whoever signs, or whom to trust, is another one now: for the next connection.
  void authority_changed() { context_.reset(); }

  // For xds::Server::serve.
  xds::Entry entry();

  // The account a token speaks for, and the pod it is bound to ("" in name: to none). One that is bound is good from no
  // other pod; one that is not, from a pod only if it runs as that account, and from no other address of the mesh's
  // ranges. Errors: denied, with the reason; limit; unavailable, while that pod has no address yet; the connection's.
  struct Proven {
    tls::Identity identity;
    mesh::ObjectName pod;
  };
  io::Task<Proven> prove(xds::Applicant applicant);

 private:
  io::Task<codec::Value> review(std::string token);
  static io::Task<xds::Secured> secure(void* entrance, std::unique_ptr<io::Stream> stream);
  Result<void> check_outside(std::string_view token, const io::Address& peer) const;
  Result<void> check_pod(const mesh::ObjectName& pod, const io::Address& peer) const;
  Result<void> check_account(const tls::Identity& identity, const io::Address& peer) const;
  Result<xds::Node> admit(xds::Node claimed, const std::string& identity) const;
  Result<tls::Context> context();

  io::Network& network_;
  kube::Client& client_;
  const mesh::Model& model_;
  const Authority* authority_ = nullptr;
  size_t proving_ = 0;
  std::optional<tls::Context> context_;
  WallTime renew_at_{};
};

}  // namespace weft::control

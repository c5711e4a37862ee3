// OwnCertificate: this workload's certificate: asks the mesh's authority to sign a key made here, and again when half
// of the certificate's time is over.
//
// Owned by MainThread, on its loop; run() is a task of its scope. A new key for each certificate; keys leave this
// process only into the folder it was given, for its owner alone, so that a restarted proxy has its identity though the
// control plane is away. Without an answer what there is serves on, and it is asked again. The token of the link says
// who asks.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/random.h"
#include "config/resource.h"
#include "io/network.h"
#include "io/scope.h"
#include "proxy/control_link.h"

namespace weft::proxy {

struct OwnCertificateOptions {
  std::string folder;  // where the certificate is kept; empty: nowhere
  uint64_t seed = 0;   // of the jitter
};

class OwnCertificate {
 public:
  // The certificate and whom to trust, as the secrets config::kOwnCertificate and config::kMeshTrust.
  using Take = std::function<void(std::vector<config::Resource> secrets)>;

  // What it gets, `link` is told of, too.
  OwnCertificate(io::Loop& loop, ControlLink& link, OwnCertificateOptions options, Take take);
  OwnCertificate(const OwnCertificate&) = delete;
  OwnCertificate& operator=(const OwnCertificate&) = delete;

  // Takes what is kept and still good, then keeps asking, until cancelled.
  io::Task<void> run();

  // Asks soon, whatever time is left: the authority may sign by another root, or trust another.
  void renew() {
    if (not_after_) renew_.set();
  }

  // When it ends; nullopt before there is one.
  std::optional<WallTime> not_after() const { return not_after_; }

 private:
  struct Material {
    std::string chain;  // PEM, leaf first
    std::string key;
    std::string root;
  };

  static io::Task<Material> ask(io::Scope& scope, OwnCertificate& self);
  bool take_kept();
  Result<void> take(const Material& material);
  void keep(const Material& material) const;
  io::Task<void> wait_for_renewal();
  void warn_if_it_ends();
  Duration until_renewal();

  io::Loop& loop_;
  ControlLink& link_;
  const OwnCertificateOptions options_;
  const Take take_;
  Random random_;
  std::optional<WallTime> not_before_;
  std::optional<WallTime> not_after_;
  std::string trouble_;  // said once
  bool warned_ = false;
  io::Event renew_;
};

}  // namespace weft::proxy

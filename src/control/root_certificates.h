// RootCertificates: in every namespace, the ConfigMap by which its pods' proxies know the control plane before they
// have a certificate: whom to trust, as mesh/inject mounts it. Istio's name and key.
//
// Owned by Control, on its loop. Follows those ConfigMaps by itself, so that one that was deleted or changed comes
// back. What cannot be written is tried again.
#pragma once

#include <string>
#include <string_view>

#include "control/mirror.h"
#include "io/event.h"
#include "io/scope.h"
#include "kube/client.h"
#include "kube/store.h"

namespace weft::control {

inline constexpr std::string_view kRootConfigMap = "istio-ca-root-cert";
inline constexpr std::string_view kRootKey = "root-cert.pem";

class RootCertificates {
 public:
  static constexpr Duration kPause = 100ms;  // what happens together is written together
  static constexpr Duration kCallTime = 10s;
  static constexpr Duration kRetry = 1s;

  RootCertificates(kube::Client& client, const Mirror& mirror) : client_(client), mirror_(mirror) {}
  RootCertificates(const RootCertificates&) = delete;
  RootCertificates& operator=(const RootCertificates&) = delete;

  // PEM; more than one while the root is replaced. Nothing is written before it is known.
  void set_root(std::string root);
  // A namespace may have come.
  void look() { news_.set(); }

  // Error: cancelled.
  io::Task<void> run();

 private:
  class Ear final : public kube::Store::Listener {
   public:
    Ear(kube::Store& store, io::Event& news) : Listener(store), news_(news) {}
    void on_change(const kube::Change&) override { news_.set(); }

   private:
    io::Event& news_;
  };

  static io::Task<void> follow(io::Scope& scope, RootCertificates& self);
  io::Task<void> write(const std::string& ns);
  bool is_there(const std::string& ns) const;

  kube::Client& client_;
  const Mirror& mirror_;
  std::string root_;
  io::Event news_;
  kube::Store maps_;
  Ear ear_{maps_, news_};
};

}  // namespace weft::control

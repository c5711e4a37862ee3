// Addresses: gives every Service that wants one its ClusterIP, once and for good.
//
// A Controller; see there. The address is in the Service itself, so a restart finds it. Headless Services (clusterIP:
// None) and ExternalName ones have none; an address that a Service asks for is left to it.
#pragma once

#include "controllers/address_pool.h"
#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

bool wants_address(const codec::Value& service);

class Addresses final : public Controller {
 public:
  Addresses(kube::Client& client, Watched& watched, AddressPool pool);

  std::string_view name() const override { return "addresses"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  void note(const kube::Change& change);

  kube::Client& client_;
  Watched& watched_;
  AddressPool pool_;
};

}  // namespace weft::controllers

// Addresses: gives every Service that wants one its ClusterIP of each of its families, once and for good.
//
// A Controller; see there. The addresses are in the Service itself, so a restart finds them. Headless Services
// (clusterIP: None) and ExternalName ones have none; an address that a Service asks for is left to it.
#pragma once

#include "controllers/address_pool.h"
#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

// One of each family.
struct AddressPools {
  AddressPool v4, v6;

  // Error: invalid, also when a range is not of its family.
  static Result<AddressPools> make(const AddressRange& v4, const AddressRange& v6);
  AddressPool& of(std::string_view family) { return family == "IPv6" ? v6 : v4; }
};

bool wants_address(const codec::Value& service);

class Addresses final : public Controller {
 public:
  Addresses(kube::Client& client, Watched& watched, AddressPools pools);

  std::string_view name() const override { return "addresses"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  void note(const kube::Change& change);
  void take(const codec::Value& service);
  void give_back(const std::vector<std::string>& addresses);
  Result<std::vector<std::string>> allocate(const codec::Value& service, const kube::Key& key);

  kube::Client& client_;
  Watched& watched_;
  AddressPools pools_;
};

}  // namespace weft::controllers

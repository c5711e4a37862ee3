// Endpoints: keeps the EndpointSlices of every Service equal to its pods, at once: callers stop sending to a pod by
// what is written here.
//
// A Controller by the Service's key; see there. What is to be written is slices.h's decision.
#pragma once

#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

class Endpoints final : public Controller {
 public:
  Endpoints(kube::Client& client, Watched& watched);

  std::string_view name() const override { return "endpoints"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  void add_services_of(const codec::Value& pod);

  kube::Client& client_;
  Watched& watched_;
};

}  // namespace weft::controllers

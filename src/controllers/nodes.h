// Nodes: gives every pod that has no node the one there is (what a scheduler does, on one machine).
//
// A Controller by the pod's key; see there.
#pragma once

#include <string>

#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

class Nodes final : public Controller {
 public:
  Nodes(kube::Client& client, Watched& watched, std::string node_name)
      : client_(client), watched_(watched), node_name_(std::move(node_name)) {
    follow(watched.pods);
  }

  std::string_view name() const override { return "nodes"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  kube::Client& client_;
  Watched& watched_;
  std::string node_name_;
};

}  // namespace weft::controllers

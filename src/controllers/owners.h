// Owners: removes what has outlived all of its owners (metadata.ownerReferences), one of these a resource.
//
// A Controller by the dependent's key; see there. An owner of a kind we do not watch counts as alive. Before anything
// goes the API itself is asked whether the owner is gone: the watch of the owners may lag behind that of the
// dependents.
#pragma once

#include <string>

#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

class Owners final : public Controller {
 public:
  // Looks after the objects of `dependents`, one of watched.each().
  Owners(kube::Client& client, Watched& watched, Watched::Each dependents);

  std::string_view name() const override { return name_; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  io::Task<bool> is_alive(std::string ns, codec::Value reference);

  kube::Client& client_;
  Watched& watched_;
  Watched::Each dependents_;
  std::string name_;
};

}  // namespace weft::controllers

// Accounts: every namespace has a ServiceAccount named `default`, made again when it is deleted.
//
// A Controller by the namespace's key; see there.
#pragma once

#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

inline constexpr const char* kDefaultAccount = "default";

class Accounts final : public Controller {
 public:
  Accounts(kube::Client& client, Watched& watched);

  std::string_view name() const override { return "accounts"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  kube::Client& client_;
  Watched& watched_;
};

}  // namespace weft::controllers

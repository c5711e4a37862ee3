// Namespaces: carries the deletion of a namespace to its end. The API empties it when the deletion is asked for and
// lets it go with the last object; what a crash in between left undone is asked for again here.
//
// A Controller by the namespace's key; see there.
#pragma once

#include "controllers/controller.h"
#include "controllers/watched.h"
#include "kube/client.h"

namespace weft::controllers {

// A namespace that is still there this long after it was asked to go is asked again.
inline constexpr Duration kAskAgain = 5s;

class Namespaces final : public Controller {
 public:
  Namespaces(kube::Client& client, Watched& watched) : client_(client), watched_(watched) {
    follow(watched.namespaces);
  }

  std::string_view name() const override { return "namespaces"; }
  io::Task<TimePoint> reconcile(kube::Key key) override;

 private:
  kube::Client& client_;
  Watched& watched_;
};

}  // namespace weft::controllers

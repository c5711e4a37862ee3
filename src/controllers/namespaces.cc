#include "controllers/namespaces.h"

#include "controllers/action.h"

namespace weft::controllers {

io::Task<TimePoint> Namespaces::reconcile(kube::Key key) {
  io::Loop& loop = co_await io::current_loop();
  const kube::ObjectPtr space = watched_.namespaces.find(key);
  if (!space || !kube::is_being_deleted(*space)) co_return kNever;
  Action action = make_remove(kube::kNamespaces, *space);
  const auto removed = co_await apply(client_, std::move(action));
  if (!removed) co_return fail(removed.error());
  co_return loop.now() + kAskAgain;
}

}  // namespace weft::controllers

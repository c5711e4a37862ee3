#include "controllers/nodes.h"

#include "controllers/action.h"

namespace weft::controllers {

io::Task<TimePoint> Nodes::reconcile(kube::Key key) {
  const kube::ObjectPtr pod = watched_.pods.find(key);
  if (!pod || kube::is_being_deleted(*pod) || !pod->at("spec", "nodeName").as_string().empty()) co_return kNever;
  Value patch = Value::object();
  patch["metadata"].set("resourceVersion", kube::resource_version_of(*pod));
  patch["spec"].set("nodeName", node_name_);
  Action action = make_patch(kube::kPods, std::move(key), std::move(patch));
  const auto patched = co_await apply(client_, std::move(action));
  if (!patched && patched.error().code != Code::not_found) co_return fail(patched.error());
  co_return kNever;
}

}  // namespace weft::controllers

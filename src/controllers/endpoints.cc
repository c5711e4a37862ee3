#include "controllers/endpoints.h"

#include "controllers/slices.h"

namespace weft::controllers {

Endpoints::Endpoints(kube::Client& client, Watched& watched) : client_(client), watched_(watched) {
  follow(watched.services);
  listen(watched.pods, [this](const kube::Change& change) {
    add_services_of(*change.object);
    if (change.previous) add_services_of(*change.previous);
  });
  const auto add_service_of = [this](const codec::Value& slice) {
    const std::string& service = kube::label(slice, kServiceLabel);
    if (is_ours(slice) && !service.empty()) queue_.add({kube::namespace_of(slice), service});
  };
  for (const auto& [key, slice] : watched.slices.all()) add_service_of(*slice);
  listen(watched.slices, [add_service_of](const kube::Change& change) { add_service_of(*change.object); });
}

void Endpoints::add_services_of(const codec::Value& pod) {
  for (const kube::ObjectPtr& service : in_namespace(watched_.services, kube::namespace_of(pod))) {
    if (kube::selects(service->at("spec", "selector"), kube::labels_of(pod))) queue_.add(kube::key_of(*service));
  }
}

io::Task<TimePoint> Endpoints::reconcile(kube::Key key) {
  // In a namespace that goes, the API removes slices; none may be made.
  const kube::ObjectPtr service = watched_.is_open(key.ns) ? watched_.services.find(key) : nullptr;
  std::vector<kube::ObjectPtr> slices;
  for (kube::ObjectPtr& slice : in_namespace(watched_.slices, key.ns)) {
    if (kube::label(*slice, kServiceLabel) == key.name) slices.push_back(std::move(slice));
  }
  Actions actions = plan_slices(service, in_namespace(watched_.pods, key.ns), slices);
  for (Action& action : actions) {
    // Seen as it is now by the slice's news; another's name is one to look again for.
    const auto applied = co_await apply(client_, std::move(action));
    if (!applied && applied.error().code != Code::not_found) co_return fail(applied.error());
  }
  co_return kNever;
}

}  // namespace weft::controllers

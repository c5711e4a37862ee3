#include "controllers/action.h"

namespace weft::controllers {

Action make_create(const kube::Resource& resource, Value object) {
  kube::Key key = kube::key_of(object);
  return {Action::create, &resource, std::move(key), std::move(object), {}};
}

Action make_update(const kube::Resource& resource, Value object) {
  kube::Key key = kube::key_of(object);
  return {Action::update, &resource, std::move(key), std::move(object), {}};
}

Action make_update_status(const kube::Resource& resource, Value object) {
  kube::Key key = kube::key_of(object);
  return {Action::update_status, &resource, std::move(key), std::move(object), {}};
}

Action make_patch(const kube::Resource& resource, kube::Key key, Value patch) {
  return {Action::patch, &resource, std::move(key), std::move(patch), {}};
}

Action make_remove(const kube::Resource& resource, const Value& object) {
  return {Action::remove, &resource, kube::key_of(object), {}, kube::uid_of(object)};
}

namespace {

// Gone, or another object of that name stands there now: what was to be removed is no more.
bool is_removed(const Error& error) { return error.code == Code::not_found || error.code == Code::conflict; }

}  // namespace

io::Task<Value> apply(kube::Client& client, Action action) {
  io::Loop& loop = co_await io::current_loop();
  const TimePoint deadline = deadline_in(loop.now(), kCallTime);
  const kube::Resource& resource = *action.resource;
  switch (action.kind) {
    case Action::create: co_return co_await client.create(resource, std::move(action.object), deadline);
    case Action::update: co_return co_await client.update(resource, std::move(action.object), deadline);
    case Action::update_status: co_return co_await client.update_status(resource, std::move(action.object), deadline);
    case Action::patch:
      co_return co_await client.patch(resource, action.key.ns, action.key.name, kube::Patch::merge,
                                      std::move(action.object), deadline);
    case Action::remove: break;
  }
  kube::DeleteOptions options{.propagation = "Background", .uid = std::move(action.uid)};
  auto removed = co_await client.remove(resource, action.key.ns, action.key.name, std::move(options), deadline);
  if (!removed && is_removed(removed.error())) co_return Value();
  co_return std::move(removed);
}

io::Task<void> apply_all(kube::Client& client, Actions actions) {
  for (Action& action : actions) {
    auto applied = co_await apply(client, std::move(action));
    if (!applied) co_return fail(std::move(applied).error());
  }
  co_return {};
}

}  // namespace weft::controllers

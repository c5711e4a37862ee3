#include "controllers/controller.h"

#include "base/log.h"

namespace weft::controllers {

void Controller::listen(kube::Store& store, OnChange fn) { triggers_.emplace_back(store, std::move(fn)); }

void Controller::follow(kube::Store& store) {
  for (const auto& [key, object] : store.all()) queue_.add(key);
  listen(store, [this](const kube::Change& change) { queue_.add(change.key); });
}

std::vector<kube::ObjectPtr> in_namespace(const kube::Store& store, const std::string& ns) {
  std::vector<kube::ObjectPtr> found;
  for (auto at = store.all().lower_bound({ns, ""}); at != store.all().end() && at->first.ns == ns; ++at)
    found.push_back(at->second);
  return found;
}

namespace {

// A conflict is how a stale view shows; the news that mend it are on their way. Said once it keeps failing.
constexpr int kQuietFailures = 5;

io::Task<void> work_on(Controller& controller, kube::Key key) {
  io::Loop& loop = co_await io::current_loop();
  kube::Key name = key;
  const auto done = co_await controller.reconcile(std::move(name));
  if (done) {
    controller.queue().succeeded(key);
    controller.queue().add_at(key, *done);
    co_return {};
  }
  if (done.error().code == Code::cancelled) co_return fail(done.error());
  const int times = controller.queue().failed(key, loop.now());
  const bool is_conflict = done.error().code == Code::conflict;
  if (times == (is_conflict ? kQuietFailures : 1)) {
    log::warn("{}: {}: {}: trying again", controller.name(), key.to_string(), to_string(done.error()));
  }
  co_return {};
}

io::Task<void> dispatch(io::Scope& scope, Controller& controller) {
  Queue& queue = controller.queue();
  for (;;) {
    queue.news().clear();
    while (queue.working() < kAtOnce) {
      auto key = queue.take(scope.loop().now());
      if (!key) break;
      scope.spawn(work_on(controller, std::move(*key)));
    }
    const TimePoint until = queue.working() < kAtOnce ? queue.next() : kNever;
    const auto woken = co_await queue.news().wait(until);
    if (!woken && woken.error().code != Code::deadline) co_return fail(woken.error());
  }
}

}  // namespace

io::Task<void> work(Controller& controller) { co_return co_await io::with_scope(dispatch, std::ref(controller)); }

}  // namespace weft::controllers

#include "kube/list_watch.h"

#include <fmt/format.h>

#include "base/log.h"
#include "base/random.h"
#include "kube/watch_event.h"

namespace weft::kube {

namespace {

// Events taken before others of this thread have their turn: about a millisecond's parsing.
constexpr int kTurn = 64;

class Backoff {
 public:
  explicit Backoff(uint64_t seed) : random_(seed) {}
  void reset() { delay_ = kFirstDelay; }
  void to_most() { delay_ = kMaxDelay; }
  Duration next() {
    const Duration half = delay_ / 2;
    delay_ = std::min(delay_ * 2, kMaxDelay);
    return half + half * random_.below(1000) / 1000;
  }
  Duration watch_time() { return kWatchTime + kWatchTime / 2 * random_.below(1000) / 1000; }

 private:
  Random random_;
  Duration delay_ = kFirstDelay;
};

// One list_watch: where it is and what it says of it.
struct Follower {
  Client& client;
  const Resource& resource;
  const WatchOptions& options;
  Store& store;
  Backoff backoff;
  std::string version{};  // to watch from; "" = a list is needed
  bool complained = false;

  // One line when it goes wrong and one when it works again, however long it takes.
  void complain(const Error& error) {
    if (!std::exchange(complained, true))
      log::warn("kube: watching {}: {}: trying again", resource.plural, to_string(error));
  }
  void works() {
    backoff.reset();
    if (std::exchange(complained, false)) log::info("kube: watching {} again", resource.plural);
  }
};

std::string watch_path(const Follower& follower, Duration time) {
  const WatchOptions& options = follower.options;
  std::string path = fmt::format("{}?watch=true&allowWatchBookmarks=true&resourceVersion={}&timeoutSeconds={}",
                                 path_of(follower.resource, options.ns), percent_encode(follower.version),
                                 std::chrono::duration_cast<std::chrono::seconds>(time).count());
  if (!options.label_selector.empty()) path += "&labelSelector=" + percent_encode(options.label_selector);
  if (!options.field_selector.empty()) path += "&fieldSelector=" + percent_encode(options.field_selector);
  return path;
}

io::Task<void> list(Follower& follower, TimePoint deadline) {
  ListOptions options{.ns = follower.options.ns,
                      .label_selector = follower.options.label_selector,
                      .field_selector = follower.options.field_selector};
  CO_TRY(Listing listing, co_await follower.client.list_all(follower.resource, std::move(options), deadline));
  if (listing.resource_version.empty()) {
    co_return fail(Code::protocol, Side::upstream,
                   fmt::format("the list of {} has no resourceVersion", follower.resource.plural));
  }
  follower.store.replace(std::move(listing.items));
  follower.version = std::move(listing.resource_version);
  co_return {};
}

// false: the version is gone.
bool apply(Follower& follower, WatchEvent event) {
  if (event.type == WatchEvent::gone) return false;
  if (const std::string& version = resource_version_of(event.object); !version.empty()) follower.version = version;
  switch (event.type) {
    case WatchEvent::added:
    case WatchEvent::modified: follower.store.put(std::move(event.object)); break;
    case WatchEvent::deleted: follower.store.remove(event.object); break;
    default: break;
  }
  return true;
}

// Follows until the watch ends, in order or by an error. Error closed: the version is gone.
io::Task<void> follow(Follower& follower) {
  io::Loop& loop = co_await io::current_loop();
  const Duration time = follower.backoff.watch_time();
  const TimePoint end = deadline_in(loop.now(), time + kSilence);
  CO_TRY(auto lines, co_await follower.client.open(watch_path(follower, time), deadline_in(loop.now(), kWatchBegin)));
  for (int count = 1;; ++count) {
    if (count % kTurn == 0) CO_TRY_VOID(co_await io::yield());
    CO_TRY(const std::optional<std::string_view> line, co_await lines->next(end));
    if (!line) co_return {};
    CO_TRY(WatchEvent event, parse_watch_event(*line));
    follower.works();
    if (!apply(follower, std::move(event)))
      co_return fail(Code::closed, Side::upstream, "the version to watch from is gone");
  }
}

// One list if it is needed, then one watch.
io::Task<void> list_then_follow(Follower& follower) {
  io::Loop& loop = co_await io::current_loop();
  if (follower.version.empty()) CO_TRY_VOID(co_await list(follower, deadline_in(loop.now(), kListTime)));
  co_return co_await follow(follower);
}

}  // namespace

io::Task<void> list_watch(Client& client, const Resource& resource, WatchOptions options, Store& store) {
  io::Loop& loop = co_await io::current_loop();
  Follower follower{client, resource, options, store, Backoff(options.seed)};
  for (;;) {
    const TimePoint began = loop.now();
    const auto outcome = co_await list_then_follow(follower);
    if (!outcome) {
      const Error& error = outcome.error();
      if (error.code == Code::cancelled) co_return fail(error);
      // 410 is how a server says so in good order; anything else is worth a line.
      if (error.code == Code::closed) follower.version.clear();
      if (error.code == Code::not_found) follower.version.clear();
      if (error.code == Code::not_found && options.may_be_absent) {
        store.replace({});
        follower.backoff.to_most();
      } else if (error.code != Code::closed) {
        follower.complain(error);
      }
    } else if (loop.now() - began >= kMaxDelay) {
      follower.works();  // quiet, but it stood
    }
    CO_TRY_VOID(co_await io::sleep_until(deadline_in(loop.now(), follower.backoff.next())));
  }
}

}  // namespace weft::kube
